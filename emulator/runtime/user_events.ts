import type { Account, Session } from '../account/account';
import { Form } from '../modules/ui/widget/form';
import { newForm } from '../modules/ui/widget/model';
import { selectSourceOf } from '../modules/ui/widget/select_source';
import type { Deployment, Script } from '../project/model';
import type { Actor } from './actor';
import type { RecordDraft } from './record_draft';
import type { ScriptExecutor } from './script_executor';
import { ScriptRecord, type ScriptRecordOptions } from './script_record';

/** `context.UserEventType` (section_4407992596). */
export const UserEventType = Object.freeze({
  APPROVE: 'approve',
  CANCEL: 'cancel',
  CHANGEPASSWORD: 'changepassword',
  COPY: 'copy',
  CREATE: 'create',
  DELETE: 'delete',
  DROPSHIP: 'dropship',
  EDIT: 'edit',
  EDITFORECAST: 'editforecast',
  EMAIL: 'email',
  MARKCOMPLETE: 'markcomplete',
  ORDERITEMS: 'orderitems',
  PACK: 'pack',
  PAYBILLS: 'paybills',
  PRINT: 'print',
  QUICKVIEW: 'quickview',
  REASSIGN: 'reassign',
  REJECT: 'reject',
  SHIP: 'ship',
  SPECIALORDER: 'specialorder',
  TRANSFORM: 'transform',
  VIEW: 'view',
  XEDIT: 'xedit',
});

/** What happens to a record. */
export type UserEventName = 'copy' | 'create' | 'delete' | 'edit' | 'view' | 'xedit';

/** What beforeLoad is handed (section_4407991781). */
class LoadContext {
  readonly UserEventType = UserEventType;

  constructor(
    readonly type: UserEventName,
    readonly newRecord: ScriptRecord,
    readonly form: object,
    readonly request: object | null,
  ) {}
}

/** What beforeSubmit (section_4407992070) and afterSubmit (section_4407992281) are handed. */
class SubmitContext {
  readonly UserEventType = UserEventType;

  constructor(
    readonly type: UserEventName,
    readonly newRecord: ScriptRecord,
    readonly oldRecord: ScriptRecord | null,
  ) {}
}

/** One submit event of a record. */
export interface SubmitEvent {
  readonly name: UserEventName;
  /** The record as it will be, or is now. */
  readonly draft: RecordDraft;
  /** The record as it was; undefined for a new one. */
  readonly before: RecordDraft | undefined;
  readonly actor: Actor;
}

/** One read of a record for a page. */
export interface LoadEvent {
  readonly name: UserEventName;
  readonly draft: RecordDraft;
  readonly actor: Actor;
  /** serverWidget.Form of the page; one that is never shown stands in when a script reads. */
  readonly form?: object;
  /** http.ServerRequest of the page. */
  readonly request?: object;
  /** Told of each script that ran. */
  readonly afterEach?: (script: Script, deployment: Deployment) => void;
}

/**
 * Finds and runs the user event scripts of a record type. Each runs with usage units and a time limit of its
 * own.
 */
export class UserEvents {
  constructor(
    private readonly account: Account,
    private readonly executor: ScriptExecutor,
  ) {}

  /** @throws what a beforeLoad event threw; the record is then not shown */
  beforeLoad({ name, draft, actor, form, request, afterEach }: LoadEvent): void {
    const values = () => [
      new LoadContext(
        name,
        new ScriptRecord(this.account, draft, tongueOf(actor.session)),
        form ?? this.#formNobodySees(draft),
        request ?? null,
      ),
    ];
    this.#run('beforeLoad', draft.type, actor, values, afterEach);
  }

  /** @throws what a beforeSubmit event threw; nothing is then written */
  beforeSubmit({ name, draft, before, actor }: SubmitEvent): void {
    const onlyChanged = name === 'xedit';
    this.#run('beforeSubmit', draft.type, actor, () => [
      new SubmitContext(
        name,
        new ScriptRecord(this.account, draft, {
          onlyChanged,
          isReadOnly: name === 'delete',
          ...tongueOf(actor.session),
        }),
        this.#old(before, actor),
      ),
    ]);
  }

  /** @throws what an afterSubmit event threw; the record stays saved */
  afterSubmit({ name, draft, before, actor }: SubmitEvent): void {
    const options = {
      isReadOnly: true,
      onlyChanged: name === 'xedit',
      ...tongueOf(actor.session),
    };
    this.#run('afterSubmit', draft.type, actor, () => [
      new SubmitContext(name, new ScriptRecord(this.account, draft, options), this.#old(before, actor)),
    ]);
  }

  #formNobodySees({ info, type }: RecordDraft): Form {
    const selectSource = selectSourceOf(this.account);
    return new Form(newForm({ title: info.label || type, existingPage: true, selectSource }));
  }

  #old(before: RecordDraft | undefined, { session }: Actor): ScriptRecord | null {
    return before === undefined
      ? null
      : new ScriptRecord(this.account, before, { isReadOnly: true, ...tongueOf(session) });
  }

  #run(
    entryPoint: string,
    type: string,
    actor: Actor,
    values: () => readonly unknown[],
    afterEach?: LoadEvent['afterEach'],
  ): void {
    // A user event's own saves and loads set off no user events (section_1512409310).
    if (!actor.firesUserEvents) return;
    for (const [script, deployment] of this.#listeners(entryPoint, type, actor)) {
      const { error, redirection } = this.executor.run({
        script,
        deployment,
        entryPoint,
        values,
        session: actor.session,
        context: actor.context,
      });
      if (error !== undefined) throw error;
      if (redirection.url !== undefined && actor.redirection !== undefined)
        actor.redirection.url = redirection.url;
      afterEach?.(script, deployment);
    }
  }

  /** In the order of the Scripted Records page; afterSubmit begins with scripts that have a beforeSubmit (article_1029021012). */
  #listeners(entryPoint: string, type: string, actor: Actor): [Script, Deployment][] {
    const { project, scripts } = this.account;
    const place = ({ scriptId }: Script): string =>
      `${entryPoint === 'afterSubmit' && !scripts.offers(scriptId, 'beforeSubmit') ? 1 : 0} ${scriptId}`;
    return project.scripts
      .filter(({ kind, scriptId }) => kind === 'usereventscript' && scripts.offers(scriptId, entryPoint))
      .sort((first, second) => place(first).localeCompare(place(second)))
      .flatMap((script) => script.deployments.map((deployment): [Script, Deployment] => [script, deployment]))
      .filter(
        ([script, deployment]) =>
          deployment.recordType?.toLowerCase() === type &&
          (deployment.executionContexts?.includes(actor.context) ?? true) &&
          this.executor.isOpenTo(script, deployment, actor.session),
      );
  }
}

/** How a record tells dates, numbers and labels to whoever is at work. */
function tongueOf({ formats, language }: Session): Pick<ScriptRecordOptions, 'formats' | 'language'> {
  return { formats, language };
}
