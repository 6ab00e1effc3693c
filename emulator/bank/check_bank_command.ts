import { BANK_FAULTS, type BankClient, type BankCommand, MALFORMED_VARIANTS } from './bank_protocol';

/** Whether a member's value fits; says which choices there are where it is one of several. */
type Check = ((value: unknown) => boolean) & { readonly choices?: readonly string[] };

/** What may stand in a client, and the check of each. */
const CLIENT_MEMBERS: Readonly<Record<keyof BankClient, Check>> = {
  client_id: isText,
  client_secret: isText,
  client_secrets: (value) => isListOf(value, (entry) => isText(entry) || isSecretWithExpiry(entry)),
  token_endpoint_auth_method: oneOf([
    'client_secret_basic',
    'client_secret_post',
    'private_key_jwt',
    'tls_client_auth',
  ]),
  jwks: isObject,
  tls_client_certificates: (value) => isListOf(value, isThumbprint),
  tls_client_certificate_required_at: (value) => isListOf(value, oneOf(['api', 'token'])),
  basic_without_form_encoding: (value) => typeof value === 'boolean',
  json_body: (value) => hasTexts(value, ['id', 'secret', 'token'], ['lifetime']),
  api_token_header: isText,
  static_headers: (value) => hasTexts(value, ['id', 'secret']),
  scope: isText,
  scope_required: (value) => typeof value === 'boolean',
  resource: isText,
  token_lifetime: isPositive,
  overlap: oneOf(['supported', 'none']),
  application_key: (value) => isObject(value) && isText(value.parameter) && isText(value.value),
  hosts: (value) => isListOf(value, isText),
};

/**
 * Checks a command that came in as JSON.
 * @returns the same command
 * @throws Error that names the member at fault, never its value
 */
export function checkBankCommand(command: unknown): BankCommand {
  if (!isObject(command)) throw new Error('A bank command is an object.');
  if ('fault' in command) {
    checkMembers(command, {
      fault: oneOf(BANK_FAULTS),
      times: (value) => Number.isInteger(value) && isPositive(value),
      host: isText,
      variant: oneOf(MALFORMED_VARIANTS),
      retry_after: (value) => Number.isInteger(value) && isPositive(value),
    });
  } else if ('client' in command) {
    checkMembers(command, { client: isObject });
    checkMembers(command.client, CLIENT_MEMBERS);
    if (!isObject(command.client) || command.client.client_id === undefined)
      throw new Error('client_id is missing.');
  } else if ('issueClient' in command) {
    checkMembers(command, { issueClient: isObject });
    checkMembers(command.issueClient, CLIENT_MEMBERS);
  } else if ('issueSecret' in command) {
    checkMembers(command, { issueSecret: (value) => isObject(value) && isText(value.client_id) });
    checkMembers(command.issueSecret, {
      client_id: isText,
      previous_expires_in: (value) => value === 0 || isPositive(value),
    });
  } else if ('removeClient' in command) {
    checkMembers(command, { removeClient: isText });
  } else if ('clock' in command) {
    checkMembers(command, { clock: isInstant });
  } else {
    throw new Error(
      'A bank command has one of: fault, client, issueClient, issueSecret, removeClient, clock.',
    );
  }
  return command as unknown as BankCommand;
}

function checkMembers(object: unknown, members: Readonly<Record<string, Check>>): void {
  for (const [name, value] of Object.entries(object as object)) {
    const isRight = members[name];
    if (isRight === undefined) throw new Error(`The bank does not know "${name}".`);
    if (value === undefined || isRight(value)) continue;
    const { choices } = isRight;
    throw new Error(
      `The value of "${name}" is not one the bank understands${choices === undefined ? '' : `; it takes ${choices.join(', ')}`}.`,
    );
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isPositive(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}

function isInstant(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function isSecretWithExpiry(value: unknown): boolean {
  return (
    isObject(value) && isText(value.secret) && (value.expires_at === undefined || isInstant(value.expires_at))
  );
}

function isThumbprint(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

/** An object with these texts and no other member. */
function hasTexts(value: unknown, names: readonly string[], optional: readonly string[] = []): boolean {
  return (
    isObject(value) &&
    names.every((name) => isText(value[name])) &&
    Object.entries(value).every(([name, text]) => [...names, ...optional].includes(name) && isText(text))
  );
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function oneOf(choices: readonly string[]): Check {
  return Object.assign((value: unknown) => typeof value === 'string' && choices.includes(value), { choices });
}
