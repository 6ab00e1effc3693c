import { SuiteScriptError } from '../../../runtime/suitescript_error';
import { expectType } from './checks';

/** Where a page keeps which client script belongs to it. */
interface ClientScriptPlace {
  clientScriptModulePath?: string;
  clientScriptFileId?: number;
}

/** The client script of a form or list: named by path or by file id, never both (PROPERTY_VALUE_CONFLICT). */
export class ClientScript {
  constructor(private readonly place: ClientScriptPlace) {}

  get modulePath(): string {
    return this.place.clientScriptModulePath ?? '';
  }

  set modulePath(value: string) {
    expectType('clientScriptModulePath', 'string', value);
    if (this.place.clientScriptFileId !== undefined) throw conflict();
    this.place.clientScriptModulePath = value;
  }

  get fileId(): number {
    return this.place.clientScriptFileId ?? 0;
  }

  set fileId(value: number) {
    expectType('clientScriptFileId', 'number', value);
    if (this.place.clientScriptModulePath !== undefined) throw conflict();
    this.place.clientScriptFileId = value;
  }
}

function conflict(): SuiteScriptError {
  return new SuiteScriptError(
    'PROPERTY_VALUE_CONFLICT',
    'You cannot set both the clientScriptFileId and the clientScriptModulePath property.',
  );
}
