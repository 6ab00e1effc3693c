import type { BankProfile } from '../../banks/bank_profile';
import { hostOf } from '../../domain/endpoint';
import type { BankProfileId, Environment, SecretRole } from '../../domain/vocabulary';

/**
 * What to enter on NetSuite's API Secrets page (section_160216498405) for the secrets of one application: all of it can be
 * seen by others, so none of it says anything that is not on the records anyway.
 */
export interface SecretToCreate {
  readonly role: SecretRole;
  /** The whole script id. The page takes what follows the prefix. */
  readonly secretId: string;
  /** What follows `custsecret`, as the field *ID* of that page takes it. */
  readonly idField: string;
}

const PREFIX = 'custsecret';
/** Where other script ids end; what is longer gets a hint (`BCR_SECRET_ID_LONG`). */
const LONGEST = 40;

const ENVIRONMENT_PARTS: Readonly<Record<Environment, string>> = { test: 'test', production: 'prod' };

/** Profiles whose id would be cut off within a word. */
const SHORT_NAMES: Readonly<Partial<Record<BankProfileId, string>>> = {
  banco_do_brasil: 'bb',
  gocardless_bad: 'gocardless',
  hsbc_legacy: 'hsbc',
  santander_br: 'santander',
  wells_fargo: 'wellsfargo',
};

/** A text as part of an ID: small letters without accents, digits, and single underscores between. */
function idPart(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

/** What stands for the bank in its IDs: a bank that the code does not know goes by its name. */
function bankPart(profile: Pick<BankProfile, 'id'>, bankName: string): string {
  if (profile.id === 'custom') return idPart(bankName) || profile.id;
  return SHORT_NAMES[profile.id] ?? profile.id;
}

/** So much of the bank's part stays, however long the rest of an ID is. */
const ALWAYS_KEPT = 5;

/** What every proposal for a bank begins with, for a search among the IDs in use. */
export function proposalStem(profile: Pick<BankProfile, 'id'>, bankName: string): string {
  return `${PREFIX}_${bankPart(profile, bankName).slice(0, ALWAYS_KEPT)}`;
}

/**
 * Proposes an ID for each secret: of the bank, the environment and the role, at most 40 characters, none in use yet.
 *
 * @param roles what the application needs secrets for
 * @param used IDs in use, in lower case; those of the IDs that begin with `proposalStem` are enough
 */
export function proposedSecrets(
  profile: Pick<BankProfile, 'id'>,
  bankName: string,
  environment: Environment,
  roles: readonly SecretRole[],
  used: ReadonlySet<string>,
): SecretToCreate[] {
  for (let number = 1; ; number++) {
    const ids = roles.map((role) =>
      proposedId(
        bankPart(profile, bankName),
        `_${ENVIRONMENT_PARTS[environment]}_${role}${number === 1 ? '' : `_${number}`}`,
      ),
    );
    // All of an application's IDs end alike: what belongs together is seen to.
    if (ids.some((id) => used.has(id))) continue;
    return roles.map((role, at) => {
      const secretId = ids[at] ?? '';
      return { role, secretId, idField: secretId.slice(PREFIX.length) };
    });
  }
}

function proposedId(bank: string, end: string): string {
  const room = LONGEST - PREFIX.length - 1 - end.length;
  return `${PREFIX}_${bank.slice(0, room).replace(/_+$/, '')}${end}`;
}

/** The hosts that the secrets of an application are sent to, for *Restrict To Domains*: each once. */
export function hostsOf(addresses: readonly (string | null)[]): string[] {
  const hosts = addresses.map((address) => (address === null ? null : hostOf(address)));
  return [...new Set(hosts.filter((host) => host !== null))];
}
