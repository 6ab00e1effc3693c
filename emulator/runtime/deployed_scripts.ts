import type { Deployment, Project, Script, ScriptKind } from '../project/model';
import { checkEntryPoints, type OfferedScript } from './entry_point_check';
import type { ScriptFiles } from './realm/script_files';
import { notEmulated, SuiteScriptError } from './suitescript_error';

/** A script and one of its deployments. */
export interface DeployedScript {
  readonly script: Script;
  readonly deployment: Deployment;
}

/** What the scripts of the File Cabinet that was checked last offer: a process that opens a project again finds the same. */
let lastChecked: { readonly state: string; readonly offered: Map<string, OfferedScript> } | undefined;

/** The project's scripts with what their entry files offer. */
export class DeployedScripts {
  readonly #project: Project;
  readonly #files: ScriptFiles;
  readonly #offered = new Map<string, OfferedScript>();

  constructor(project: Project, files: ScriptFiles) {
    this.#project = project;
    this.#files = files;
  }

  /**
   * Checks the entry file of every script, as a deploy does.
   * @returns one line for each script that NetSuite would refuse
   */
  check(modules: (name: string) => object | undefined): string[] {
    const state = this.#files.state();
    if (lastChecked?.state !== state) lastChecked = { state, offered: new Map() };
    const { offered } = lastChecked;
    return this.#project.scripts.flatMap((script) => {
      try {
        const key = `${script.kind} ${script.file}`;
        const checked = offered.get(key) ?? checkEntryPoints(script, this.#files, modules);
        offered.set(key, checked);
        this.#offered.set(script.scriptId, checked);
        return [];
      } catch (error) {
        if (!(error instanceof SuiteScriptError)) throw error;
        return [`${script.scriptId} (${script.file}): ${error.name}: ${error.message}`];
      }
    });
  }

  /**
   * Looks for deployments that run as a role which is not there.
   * @returns one line for each
   */
  checkRoles(): string[] {
    const known = ['administrator', ...this.#project.roles.map(({ scriptId }) => scriptId)];
    return this.#project.scripts.flatMap(({ scriptId, deployments }) =>
      deployments.flatMap(({ scriptId: deploymentId, runAsRole }) =>
        runAsRole === undefined || known.includes(runAsRole)
          ? []
          : [
              `${scriptId} (${deploymentId}): runs as ${runAsRole}, which is neither Administrator nor a role of the project.`,
            ],
      ),
    );
  }

  /** What a script's file offers; nothing while it has not been checked. */
  offered(scriptId: string): OfferedScript {
    return this.#offered.get(scriptId) ?? { entryPoints: [], config: { retryCount: 0, exitOnError: false } };
  }

  /** Deployments of scheduled and map/reduce scripts. */
  background(): DeployedScript[] {
    return this.#project.scripts
      .filter(({ kind, isInactive }) => isBackground(kind) && !isInactive)
      .flatMap((script) => script.deployments.map((deployment) => ({ script, deployment })));
  }

  /** A script by its id in any case; undefined when there is none. */
  byId(scriptId: string): Script | undefined {
    return this.#project.scripts.find((candidate) => candidate.scriptId === scriptId.toLowerCase());
  }

  /**
   * A script of certain types and one of its deployments.
   * @throws SSS_INVALID_SCRIPT_ID_1 when there is none, EMULATOR_NOT_IMPLEMENTED when it is of another type
   */
  find(kinds: readonly ScriptKind[], scriptId: string, deploymentId: string): DeployedScript {
    const script = this.byId(scriptId);
    const deployment = script?.deployments.find(
      (candidate) => candidate.scriptId === deploymentId.toLowerCase(),
    );
    if (script === undefined || deployment === undefined) {
      throw new SuiteScriptError(
        'SSS_INVALID_SCRIPT_ID_1',
        `There is no script ${scriptId} with a deployment ${deploymentId}.`,
      );
    }
    if (!kinds.includes(script.kind))
      throw notEmulated(`Running the ${script.kind} ${script.scriptId} as a ${kinds.join(' or ')}`);
    return { script, deployment };
  }
}

/** Whether scripts of a type run by schedule, by N/task or by "Save and Execute". */
export const isBackground = (kind: ScriptKind): boolean =>
  kind === 'scheduledscript' || kind === 'mapreducescript';
