import type { Account, Session } from '../account/account';
import type { DeployedScript } from '../runtime/deployed_scripts';
import { fileCabinetPath } from '../runtime/realm/module_names';
import { SuiteScriptError } from '../runtime/suitescript_error';

/** One client script of one page. */
export interface PageScript extends DeployedScript {
  /** File Cabinet path. */
  readonly file: string;
  /** `form`: named by the script that made the page; `record`: deployed on the record type. */
  readonly level: 'form' | 'record';
}

/** Where a form, list or assistant names its client script. */
export interface ClientScriptPlace {
  readonly clientScriptModulePath?: string;
  readonly clientScriptFileId?: number;
}

/** Series of internal ids that the File Cabinet's files are numbered in. */
const FILE_IDS = 'file';

/**
 * The client script that a page names (section_4625445350, section_4340375753).
 * @param owner the Suitelet or user event script that named it: relative paths start at its file, and it keeps the log
 * @throws RCRD_DSNT_EXIST when no file has the id
 */
export function formScript(
  account: Account,
  owner: DeployedScript,
  place: ClientScriptPlace,
): PageScript | undefined {
  const { clientScriptModulePath: path, clientScriptFileId: fileId } = place;
  if (path !== undefined && path !== '') {
    return { ...owner, level: 'form', file: fileCabinetPath(path, owner.script.file) };
  }
  if (fileId === undefined) return undefined;
  const file = account.store.internalIds.nameOf(FILE_IDS, fileId);
  if (file === undefined || !account.project.files.has(file)) {
    throw new SuiteScriptError('RCRD_DSNT_EXIST', `That record does not exist. path: ${fileId}`);
  }
  return { ...owner, level: 'form', file };
}

/** Client scripts that are deployed on a record type and open to a session, in the order of the Scripted Records page. */
export function recordScripts(account: Account, session: Session, recordType: string): PageScript[] {
  return account.project.scripts
    .filter(({ kind }) => kind === 'clientscript')
    .toSorted((one, other) => one.scriptId.localeCompare(other.scriptId))
    .flatMap((script) =>
      script.deployments
        .filter(
          (deployment) =>
            deployment.recordType === recordType &&
            (deployment.executionContexts?.includes('USERINTERFACE') ?? true) &&
            account.scripts.isOpenTo({ script, deployment }, session),
        )
        .map((deployment): PageScript => ({ script, deployment, level: 'record', file: script.file })),
    );
}

/** Finds out which of the user events that work on one form names its client script: the last that changes the name. */
export class FormScriptWatch {
  #named: string | number | undefined;
  #script: PageScript | undefined;

  constructor(
    private readonly account: Account,
    private readonly form: ClientScriptPlace,
  ) {}

  /** To be told of each script after it ran. */
  readonly afterEach = (script: DeployedScript['script'], deployment: DeployedScript['deployment']): void => {
    const named = this.form.clientScriptModulePath ?? this.form.clientScriptFileId;
    if (named === this.#named) return;
    this.#named = named;
    this.#script = formScript(this.account, { script, deployment }, this.form);
  };

  /** The form's client script; undefined when none was named. */
  get script(): PageScript | undefined {
    return this.#script;
  }
}
