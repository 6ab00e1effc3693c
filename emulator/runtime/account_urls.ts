import type { Account } from '../account/account';
import { recordUrl as recordAddress, restletUrl, suiteletUrl } from '../pages/urls';
import { notEmulated, SuiteScriptError } from './suitescript_error';

type TextParameters = Readonly<Record<string, string>>;

/** Parameters a script wants in an address, as text. */
export function textParameters(parameters: unknown): TextParameters {
  if (parameters === undefined || parameters === null) return {};
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, String(value)]],
    ),
  );
}

/**
 * The address of a Suitelet or RESTlet of the project.
 * @param host `https://…` in front, or '' for an address within the account
 * @throws SSS_INVALID_SCRIPT_ID_1 when there is no such script or deployment
 */
export function scriptUrl(
  { project }: Account,
  scriptId: string,
  deploymentId: string,
  { parameters = {}, host = '' }: { parameters?: TextParameters; host?: string } = {},
): string {
  const script = project.scripts.find((candidate) => candidate.scriptId === scriptId.toLowerCase());
  const deployment = script?.deployments.find(
    (candidate) => candidate.scriptId === deploymentId.toLowerCase(),
  );
  if (
    script === undefined ||
    deployment === undefined ||
    (script.kind !== 'suitelet' && script.kind !== 'restlet')
  ) {
    throw new SuiteScriptError(
      'SSS_INVALID_SCRIPT_ID_1',
      `That Suitelet or RESTlet is invalid, disabled, or no longer exists: ${scriptId}, ${deploymentId}`,
    );
  }
  const address = script.kind === 'suitelet' ? suiteletUrl : restletUrl;
  return host + address(script.scriptId, deployment.scriptId, parameters);
}

/**
 * The address of a custom record's page.
 * @param id internal id; undefined = a new record
 * @throws INVALID_RCRD_TYPE; EMULATOR_NOT_IMPLEMENTED for standard records, which have no pages here
 */
export function recordUrl(
  { store }: Account,
  type: string,
  id: unknown,
  { edit = false, parameters = {} }: { edit?: boolean; parameters?: TextParameters } = {},
): string {
  const info = store.type(type.toLowerCase());
  if (info.kind !== 'custom') throw notEmulated(`The page of a record of type ${type}`);
  return recordAddress(info.id, id === undefined ? undefined : String(id), edit, parameters);
}
