import type { ScriptKind } from '../project/model';
import type { ContextType } from './execution';

/** What NetSuite lays down for a script type. */
export interface ScriptKindRules {
  /** Value of `@NScriptType` (bridgehead_4387808822). */
  readonly scriptType: string;
  /** Names a file of this type may offer; it must offer one of them (section_4503568059). */
  readonly entryPoints: readonly string[];
  /** Names it must offer. */
  readonly mustOffer: readonly string[];
  /** Names of which it must offer one. */
  readonly mustOfferOneOf?: readonly string[];
  /** Usage units of one execution (section_N3351480). */
  readonly units: number;
  /** Seconds of one execution (section_161591009480). */
  readonly seconds: number;
  /** What `runtime.executionContext` says when it runs by itself. */
  readonly context: ContextType;
}

/** Every script type of an SDF project. */
export const SCRIPT_KINDS: Readonly<Record<ScriptKind, ScriptKindRules>> = {
  usereventscript: {
    scriptType: 'UserEventScript',
    entryPoints: ['beforeLoad', 'beforeSubmit', 'afterSubmit'],
    mustOffer: [],
    units: 1_000,
    seconds: 300,
    context: 'USEREVENT',
  },
  clientscript: {
    scriptType: 'ClientScript',
    entryPoints: [
      'pageInit',
      'fieldChanged',
      'postSourcing',
      'sublistChanged',
      'lineInit',
      'validateField',
      'validateLine',
      'validateInsert',
      'validateDelete',
      'saveRecord',
      'localizationContextEnter',
      'localizationContextExit',
    ],
    mustOffer: [],
    units: 1_000,
    seconds: 300,
    context: 'CLIENT',
  },
  suitelet: {
    scriptType: 'Suitelet',
    entryPoints: ['onRequest'],
    mustOffer: ['onRequest'],
    units: 1_000,
    seconds: 300,
    context: 'SUITELET',
  },
  restlet: {
    scriptType: 'Restlet',
    entryPoints: ['get', 'post', 'put', 'delete'],
    mustOffer: [],
    units: 5_000,
    seconds: 300,
    context: 'RESTLET',
  },
  scheduledscript: {
    scriptType: 'ScheduledScript',
    entryPoints: ['execute'],
    mustOffer: ['execute'],
    units: 10_000,
    seconds: 3_600,
    context: 'SCHEDULED',
  },
  mapreducescript: {
    scriptType: 'MapReduceScript',
    entryPoints: ['getInputData', 'map', 'reduce', 'summarize'],
    mustOffer: ['getInputData'],
    mustOfferOneOf: ['map', 'reduce'],
    units: 10_000,
    seconds: 3_600,
    context: 'MAPREDUCE',
  },
  portlet: {
    scriptType: 'Portlet',
    entryPoints: ['render'],
    mustOffer: ['render'],
    units: 1_000,
    seconds: 300,
    context: 'PORTLET',
  },
};

/** Entry points of a map/reduce script. */
export type MapReduceEntryPoint = 'getInputData' | 'map' | 'reduce' | 'summarize';

/** Usage units and seconds of one execution. */
export type Limits = Pick<ScriptKindRules, 'seconds' | 'units'>;

/** What one invocation of a function of a map/reduce script may spend (section_4480364878). */
export const MAP_REDUCE_LIMITS: Readonly<Record<MapReduceEntryPoint, Limits>> = {
  getInputData: { units: 10_000, seconds: 3_600 },
  map: { units: 1_000, seconds: 300 },
  reduce: { units: 5_000, seconds: 900 },
  summarize: { units: 10_000, seconds: 3_600 },
};
