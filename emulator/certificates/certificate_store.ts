import { createPrivateKey, generateKeyPairSync, type KeyObject, X509Certificate } from 'node:crypto';
import type { AccountClock } from '../account/clock';
import { CertificateAuthority } from '../network/certificate_authority';
import type { LeakDetector } from '../secrets/leak_detector';
import { decryptValue, encryptValue, storageKey } from '../secrets/value_storage';
import type { Database } from '../store/database';

/** Kinds of keys that SuiteScript signs with (section_0312092212). */
export const KEY_TYPES = ['RSA', 'RSA-PSS', 'EC'] as const;
export type KeyType = (typeof KEY_TYPES)[number];

/** What a certificate record is made from. Lists that are left out or empty restrict nothing. */
export interface CertificateInput {
  /** `custcertificate…` */
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** Restrict to Scripts: script ids of script records. */
  readonly scripts?: readonly string[];
  /** Restrict to Employees: internal ids. */
  readonly employees?: readonly number[];
}

/** A certificate as anybody may see it; nothing of its private key. */
export interface CertificateSummary {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Type of the file it was made from. */
  readonly type: 'PEM';
  readonly keyType: KeyType;
  /** Common name of the subject. */
  readonly subject: string;
  /** ISO 8601 instants. */
  readonly validFrom: string;
  readonly expires: string;
  /** SHA-256 of the certificate, in lower-case hex. */
  readonly thumbprint: string;
  readonly scripts: readonly string[];
  readonly employees: readonly number[];
}

/** Who wants to use a certificate. */
export interface CertificateUser {
  readonly scriptId: string;
  readonly employeeId: number;
  /** Whether the role has the Certificate Access permission. */
  readonly hasAccess: boolean;
  /** Restrict to Employees does not count for administrators (section_156263396061). */
  readonly isAdministrator: boolean;
}

/** A certificate with its key, for the emulator's own hands. */
export interface UsableCertificate {
  /** PEM */
  readonly certificate: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly keyType: KeyType;
}

/** Why somebody may not use a certificate. Modules turn it into SuiteScript errors, which tell less. */
export class CertificateUnavailable extends Error {
  override readonly name = 'CertificateUnavailable';

  constructor(
    readonly certificateId: string,
    readonly reason: 'missing' | 'permission' | 'script' | 'employee',
  ) {
    super(`Certificate ${certificateId} is not available: ${reason}`);
  }
}

/** What the Certificates page answers to a wrong entry. */
export class InvalidCertificate extends Error {
  override readonly name = 'InvalidCertificate';
}

const CERTIFICATE_ID = /^custcertificate[a-z0-9_]{1,25}$/;
const KEY_BITS = 2048;
const MILLISECONDS_PER_DAY = 86_400_000;
const KEY_TYPES_BY_NODE_NAME: Readonly<Record<string, KeyType>> = {
  rsa: 'RSA',
  'rsa-pss': 'RSA-PSS',
  ec: 'EC',
};

type Row = NonNullable<ReturnType<Database['get']>>;

/** Setup > Company > Preferences > Certificates (section_1542656620). */
export class CertificateStore {
  readonly #key: Buffer;

  /**
   * @param clock from which a generated certificate is valid
   * @param leaks is told every private key, so that it can look for it
   */
  constructor(
    private readonly database: Database,
    private readonly clock: Pick<AccountClock, 'now'>,
    private readonly leaks: LeakDetector,
  ) {
    database.run(`CREATE TABLE IF NOT EXISTS local_certificate (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, description TEXT NOT NULL, restrictions TEXT NOT NULL,
      certificate TEXT NOT NULL, privatekey TEXT NOT NULL)`);
    this.#key = storageKey(database);
    for (const row of database.all('SELECT id, privatekey FROM local_certificate'))
      this.#watch(String(row.id), decryptValue(this.#key, String(row.privatekey)));
  }

  /**
   * Makes a certificate record, or puts a new certificate into the one with this id.
   * @param certificate PEM
   * @param privateKey PEM, unencrypted
   * @throws InvalidCertificate
   */
  save(input: CertificateInput, certificate: string, privateKey: string): void {
    const id = checkedId(input);
    const key = readKey(certificate, privateKey);
    const restrictions = {
      scripts: (input.scripts ?? []).map((script) => script.toLowerCase()),
      employees: input.employees ?? [],
    };
    const text = key.export({ type: 'pkcs8', format: 'pem' }).toString();
    this.database.run(
      `INSERT OR REPLACE INTO local_certificate (id, name, description, restrictions, certificate, privatekey)
       VALUES (?, ?, ?, ?, ?, ?)`,
      [
        id,
        input.name,
        input.description ?? '',
        JSON.stringify(restrictions),
        certificate,
        encryptValue(this.#key, text),
      ],
    );
    this.#watch(id, text);
  }

  /**
   * Makes a certificate record with a new key and a certificate of a demo authority, valid from now on the account's
   * clock.
   * @param days how long it is valid
   * @throws InvalidCertificate
   */
  generate(input: CertificateInput, keyType: KeyType, days = 365): void {
    if (!(Number.isInteger(days) && days > 0))
      throw new InvalidCertificate('A certificate is valid for a whole number of days.');
    const { privateKey, publicKey } = newKeyPair(keyType);
    const now = this.clock.now();
    const certificate = CertificateAuthority.create('Demo certificate authority').issueForClient({
      commonName: input.name,
      publicKey,
      notBefore: new Date(now),
      notAfter: new Date(now + days * MILLISECONDS_PER_DAY),
    });
    this.save(input, certificate, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  }

  /** Deletes a certificate record. */
  remove(id: string): void {
    this.database.run('DELETE FROM local_certificate WHERE id = ?', [id.toLowerCase()]);
  }

  list(): CertificateSummary[] {
    return this.database.all('SELECT * FROM local_certificate ORDER BY id').map(summaryOf);
  }

  /** One certificate; undefined when there is none of that id. */
  find(id: string): CertificateSummary | undefined {
    const row = this.#row(id);
    return row === undefined ? undefined : summaryOf(row);
  }

  /** The certificate itself, PEM, which is public; undefined when there is none of that id. */
  certificateOf(id: string): string | undefined {
    const row = this.#row(id);
    return row === undefined ? undefined : String(row.certificate);
  }

  /**
   * Hands out a certificate with its key.
   * @throws CertificateUnavailable
   */
  use(id: string, user: CertificateUser): UsableCertificate {
    const row = this.#row(id);
    if (row === undefined) throw new CertificateUnavailable(id, 'missing');
    const { scripts, employees, keyType } = summaryOf(row);
    if (!user.hasAccess) throw new CertificateUnavailable(id, 'permission');
    if (scripts.length > 0 && !scripts.includes(user.scriptId.toLowerCase()))
      throw new CertificateUnavailable(id, 'script');
    if (employees.length > 0 && !user.isAdministrator && !employees.includes(user.employeeId))
      throw new CertificateUnavailable(id, 'employee');
    const certificate = String(row.certificate);
    return {
      certificate,
      keyType,
      privateKey: createPrivateKey(decryptValue(this.#key, String(row.privatekey))),
      publicKey: new X509Certificate(certificate).publicKey,
    };
  }

  #row(id: string): Row | undefined {
    return this.database.get('SELECT * FROM local_certificate WHERE id = ?', [id.toLowerCase()]);
  }

  #watch(id: string, privateKey: string): void {
    this.leaks.watch(id, privateKey.replace(/-----[^-]+-----|\s/g, ''));
  }
}

function summaryOf(row: Row): CertificateSummary {
  const certificate = new X509Certificate(String(row.certificate));
  const restrictions = JSON.parse(String(row.restrictions)) as Pick<
    CertificateSummary,
    'employees' | 'scripts'
  >;
  return {
    id: String(row.id),
    name: String(row.name),
    description: String(row.description),
    type: 'PEM',
    keyType: keyTypeOf(certificate.publicKey),
    subject: /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? certificate.subject,
    validFrom: new Date(certificate.validFrom).toISOString(),
    expires: new Date(certificate.validTo).toISOString(),
    thumbprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
    ...restrictions,
  };
}

function keyTypeOf(key: KeyObject): KeyType {
  const keyType = KEY_TYPES_BY_NODE_NAME[key.asymmetricKeyType ?? ''];
  if (keyType === undefined)
    throw new InvalidCertificate('A certificate needs an RSA, an RSASSA-PSS or an elliptic curve key.');
  return keyType;
}

function checkedId({ id, name }: CertificateInput): string {
  const lower = id.toLowerCase();
  if (!CERTIFICATE_ID.test(lower)) {
    throw new InvalidCertificate(
      'The ID of a certificate is "custcertificate" and 1 to 25 letters, digits or underscores.',
    );
  }
  if (name.trim() === '') throw new InvalidCertificate('A certificate needs a name.');
  return lower;
}

/** @throws InvalidCertificate, which repeats nothing of the key */
function readKey(certificate: string, privateKey: string): KeyObject {
  let read: { x509: X509Certificate; key: KeyObject };
  try {
    read = { x509: new X509Certificate(certificate), key: createPrivateKey(privateKey) };
  } catch {
    throw new InvalidCertificate('A certificate is uploaded as PEM, with its unencrypted private key.');
  }
  keyTypeOf(read.x509.publicKey);
  if (!read.x509.checkPrivateKey(read.key))
    throw new InvalidCertificate('The private key is not the one of the certificate.');
  return read.key;
}

function newKeyPair(keyType: KeyType): { privateKey: KeyObject; publicKey: KeyObject } {
  switch (keyType) {
    case 'RSA':
      return generateKeyPairSync('rsa', { modulusLength: KEY_BITS });
    case 'RSA-PSS':
      return generateKeyPairSync('rsa-pss', { modulusLength: KEY_BITS });
    case 'EC':
      return generateKeyPairSync('ec', { namedCurve: 'P-256' });
  }
}
