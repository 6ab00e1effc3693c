import type { Site } from '../pages/site';
import { InvalidSecret, type SecretSummary } from '../secrets/secret_vault';
import { ControlError } from './control_error';
import { JsonBody } from './json_body';

/**
 * Creates an API secret or changes one, as the API Secrets page does: a changed value arrives after the propagation delay.
 * @returns what anybody may see of it; never the value
 */
export function saveSecret(site: Site, text: string): { secret: SecretSummary } {
  const body = JsonBody.parse(text, [
    'id',
    'name',
    'value',
    'description',
    'scripts',
    'domains',
    'employees',
    'owners',
    'expirationWarning',
  ]);
  const { secrets } = site.account;
  const id = body.text('id').toLowerCase();
  const before = secrets.list().find((secret) => secret.id === id);
  const value = body.optionalText('value');
  const description = body.optionalText('description');
  const scripts = body.optionalTexts('scripts');
  const domains = body.optionalTexts('domains');
  const employees = body.optionalIds('employees');
  const owners = body.optionalIds('owners');
  const unknown = scripts?.find(
    (each) => !site.account.project.scripts.some(({ scriptId }) => scriptId === each.toLowerCase()),
  );
  if (unknown !== undefined) {
    throw new ControlError(
      'UNKNOWN_SCRIPT',
      `The project has no script "${unknown}".`,
      'Restrict the secret to scripts of the project, by their script ids.',
    );
  }
  const expirationWarning = body.optionalFlag('expirationWarning');
  try {
    secrets.save({
      id,
      name: body.optionalText('name') ?? before?.name ?? id,
      ...(value === undefined ? {} : { value }),
      ...(description === undefined ? {} : { description }),
      ...(scripts === undefined ? {} : { scripts }),
      ...(domains === undefined ? {} : { domains }),
      ...(employees === undefined ? {} : { employees }),
      ...(owners === undefined ? {} : { owners }),
      ...(expirationWarning === undefined ? {} : { expirationWarning }),
    });
  } catch (error) {
    if (!(error instanceof InvalidSecret)) throw error;
    throw new ControlError('INVALID_SECRET', error.message, 'Correct it and send it again.');
  }
  const secret = secrets.list().find((each) => each.id === id);
  if (secret === undefined) throw new Error(`The secret ${id} was saved and is not there.`);
  return { secret };
}
