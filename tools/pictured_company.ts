import { randomBytes } from 'node:crypto';
import { EMPLOYEES } from '../demo/company';
import { RecordEntry } from '../demo/record_entry';
import type { BankClient } from '../emulator/bank/bank_protocol';
import { registrationOf } from '../emulator/certificates/client_registration';
import type { RunningEmulator } from '../emulator/start';
import {
  BANK,
  CONNECTION,
  CREDENTIAL,
  SECRET,
  SECRET_SCRIPTS,
  type WordOf,
} from '../src/TypeScript/netsuite/schema';

/** Banks that the pictures show beside the one of the main job: one that is well, one whose support ends, one that refuses. */

const CERTIFICATE = 'custcertificate_inter';
const DAYS_OF_CERTIFICATE = 140;

type Values = Readonly<Record<string, string>>;

/** One bank with a credential for production and a connection, and what the bank knows of its client. */
interface PicturedBank {
  readonly name: string;
  readonly profile: WordOf<'profile'>;
  readonly bank: Values;
  readonly credential: Values;
  readonly connection: Values;
  readonly client: Partial<BankClient>;
  /** Another client secret that the bank takes. */
  readonly nextSecret?: string;
  /** Begins the secret IDs. */
  readonly mark: string;
  /** Hosts that the secrets may be sent to. */
  readonly domains: readonly string[];
  /** Days until the client secret ends. */
  readonly daysLeft: number;
  /** Whether the client secret is entered as the bank issued it. */
  readonly isMistyped?: boolean;
}

/** IDs of records that the pictures open. */
export interface PicturedRecords {
  /** Its bank takes a second client secret, which waits as a pending one. */
  readonly rotating: number;
}

/**
 * Enters the other banks and lets four hours pass, so that the Health Check has called them.
 *
 * @param emulator an account in which the main job was walked
 */
export async function addPicturedBanks(emulator: RunningEmulator): Promise<PicturedRecords> {
  const { account } = emulator;
  account.certificates.generate({ id: CERTIFICATE, name: 'Banco Inter' }, 'RSA', DAYS_OF_CERTIFICATE);
  const entry = new RecordEntry(account);
  const next = generated();
  const [, harbour] = [
    await addBank(emulator, entry, inter(entry, account.certificates.certificateOf(CERTIFICATE) ?? '')),
    await addBank(emulator, entry, harbourBank(entry, next)),
    await addBank(emulator, entry, goCardless()),
  ];
  const domains = ['auth.harbour.example', 'api.harbour.example'];
  saveSecret(emulator, { id: 'custsecret_harbour_client_secret_2', value: next, domains });
  entry.create(SECRET.type, {
    ...secretOf(entry, harbour, 'client_secret', 'custsecret_harbour_client_secret_2'),
    [SECRET.fields.slot.id]: entry.value('slot', 'pending'),
    [SECRET.fields.expiresOn.id]: entry.day(355),
  });
  account.clock.advance('PT4H');
  return { rotating: harbour };
}

function inter(entry: RecordEntry, certificate: string): PicturedBank {
  return {
    name: 'Banco Inter',
    profile: 'inter',
    bank: {
      [BANK.fields.productionApiEndpoint.id]: 'https://cdpj.partners.bancointer.com.br/banking/v2/saldo',
      [BANK.fields.productionScope.id]: 'extrato.read',
    },
    credential: {
      [CREDENTIAL.fields.certificateId.id]: CERTIFICATE,
      [CREDENTIAL.fields.certificateExpiresOn.id]: entry.day(DAYS_OF_CERTIFICATE),
    },
    connection: {
      name: 'Banco Inter payroll',
      [CONNECTION.fields.purposes.id]: entry.value('purpose', 'payments'),
    },
    client: {
      token_endpoint_auth_method: 'client_secret_post',
      tls_client_certificate_required_at: ['token', 'api'],
      ...registrationOf(certificate),
    },
    mark: 'inter',
    domains: ['cdpj.partners.bancointer.com.br'],
    daysLeft: 262,
  };
}

function harbourBank(entry: RecordEntry, next: string): PicturedBank {
  return {
    name: 'Harbour Bank',
    profile: 'custom',
    bank: {
      [BANK.fields.productionTokenEndpoint.id]: 'https://auth.harbour.example/token',
      [BANK.fields.productionApiEndpoint.id]: 'https://api.harbour.example/v2/accounts',
      [BANK.fields.retirementDate.id]: entry.day(311),
      [BANK.fields.retirementNotice.id]: 'Version 2 of the API ends; version 3 needs a new application.',
    },
    credential: {},
    connection: {
      name: 'Harbour Bank statements',
      [CONNECTION.fields.purposes.id]: entry.value('purpose', 'statements'),
    },
    client: {},
    nextSecret: next,
    mark: 'harbour',
    domains: ['auth.harbour.example', 'api.harbour.example'],
    daysLeft: 74,
  };
}

function goCardless(): PicturedBank {
  return {
    name: 'GoCardless Bank Account Data',
    profile: 'gocardless_bad',
    bank: {},
    credential: {},
    connection: { name: 'Account feeds' },
    client: {
      json_body: { id: 'secret_id', secret: 'secret_key', token: 'access', lifetime: 'access_expires' },
    },
    mark: 'gocardless',
    domains: ['bankaccountdata.gocardless.com'],
    daysLeft: 189,
    isMistyped: true,
  };
}

async function addBank(
  emulator: RunningEmulator,
  entry: RecordEntry,
  pictured: PicturedBank,
): Promise<number> {
  const { name, mark, domains, isMistyped = false } = pictured;
  const client_id = generated();
  const client_secret = generated();
  const client_secrets = [client_secret, ...(pictured.nextSecret === undefined ? [] : [pictured.nextSecret])];
  const client = { ...pictured.client, client_id, client_secrets, hosts: [...domains] };
  await emulator.bank.control({ client }, emulator.account.clock.now());
  const environment = entry.value('environment', 'production');
  const owner = String(EMPLOYEES.treasury);
  const bank = entry.create(BANK.type, {
    name,
    [BANK.fields.profile.id]: entry.value('profile', pictured.profile),
    [BANK.fields.owner.id]: owner,
    ...pictured.bank,
  });
  const credential = entry.create(CREDENTIAL.type, {
    name: `${name} production application`,
    [CREDENTIAL.fields.bank.id]: String(bank),
    [CREDENTIAL.fields.environment.id]: environment,
    [CREDENTIAL.fields.owner.id]: owner,
    ...pictured.credential,
  });
  const values = { client_id, client_secret: isMistyped ? generated() : client_secret } as const;
  for (const role of ['client_id', 'client_secret'] as const) {
    const id = `custsecret_${mark}_${role}`;
    saveSecret(emulator, { id, value: values[role], domains });
    entry.create(SECRET.type, {
      ...secretOf(entry, credential, role, id),
      ...(role === 'client_secret' && { [SECRET.fields.expiresOn.id]: entry.day(pictured.daysLeft) }),
    });
  }
  entry.create(CONNECTION.type, {
    [CONNECTION.fields.bank.id]: String(bank),
    [CONNECTION.fields.credential.id]: String(credential),
    [CONNECTION.fields.environment.id]: environment,
    ...pictured.connection,
  });
  return credential;
}

function secretOf(
  entry: RecordEntry,
  credential: number,
  role: WordOf<'role'>,
  secretId: string,
): Record<string, string> {
  return {
    [SECRET.fields.credential.id]: String(credential),
    [SECRET.fields.role.id]: entry.value('role', role),
    [SECRET.fields.slot.id]: entry.value('slot', 'current'),
    [SECRET.fields.secretId.id]: secretId,
    [SECRET.fields.expirationWarning.id]: 'T',
  };
}

function saveSecret(
  { account }: RunningEmulator,
  {
    id,
    value,
    domains,
  }: { readonly id: string; readonly value: string; readonly domains: readonly string[] },
): void {
  const restrictions = { scripts: [...SECRET_SCRIPTS], domains: [...domains], owners: [EMPLOYEES.treasury] };
  account.secrets.save({ id, name: id, value, ...restrictions });
}

/** A credential as a bank makes them: random, so that nothing sensitive stands in these sources. */
function generated(): string {
  return randomBytes(24).toString('base64url');
}
