import { generateKeyPairSync, verify, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CertificateStore,
  CertificateUnavailable,
  KEY_TYPES,
} from '../../emulator/certificates/certificate_store';
import { registrationOf } from '../../emulator/certificates/client_registration';
import { certificatesUrl } from '../../emulator/pages/urls';
import { LeakDetector } from '../../emulator/secrets/leak_detector';
import { Database } from '../../emulator/store/database';
import { type Library, openLibrary, suitelet } from './library_account';
import { Browser } from './pages_support';

const NOW = Date.parse('2026-11-23T15:00:00Z');
const ID = 'custcertificate_bank';
const USER = { scriptId: 'customscript_a', employeeId: 7, hasAccess: true, isAdministrator: false };

const newStore = (database = Database.open(), leaks = new LeakDetector()) => ({
  database,
  leaks,
  store: new CertificateStore(database, { now: () => NOW }, leaks),
});

describe('the store', () => {
  test.each(KEY_TYPES)('generates a certificate with an %s key, valid on the account’s clock', (keyType) => {
    const { store } = newStore();
    store.generate({ id: 'CustCertificate_Bank', name: 'Bank' }, keyType, 90);
    expect(store.list()).toEqual([
      {
        id: ID,
        name: 'Bank',
        description: '',
        type: 'PEM',
        keyType,
        subject: 'Bank',
        validFrom: '2026-11-23T15:00:00.000Z',
        expires: '2027-02-21T15:00:00.000Z',
        thumbprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        scripts: [],
        employees: [],
      },
    ]);
    const { certificate, privateKey } = store.use(ID, USER);
    expect(new X509Certificate(certificate).checkPrivateKey(privateKey)).toBe(true);
    expect(registrationOf(certificate).tls_client_certificates).toEqual([store.find(ID)?.thumbprint]);
  });

  test('keeps its certificates, and no key that could be read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
    const first = newStore(Database.open(folder));
    first.store.generate({ id: ID, name: 'Bank' }, 'EC');
    const [row] = first.database.all('SELECT * FROM local_certificate');
    expect(JSON.stringify(row)).not.toContain('PRIVATE KEY');
    const key = first.store
      .use(ID, USER)
      .privateKey.export({ type: 'pkcs8', format: 'der' })
      .toString('base64');
    first.database.close();
    const second = newStore(Database.open(folder));
    expect(second.store.find(ID)?.name).toBe('Bank');
    second.leaks.inspect('log', 'somewhere', `key ${key}`);
    expect(second.leaks.leaks()).toMatchObject([{ label: ID, place: 'log' }]);
    second.store.remove(ID);
    expect(second.store.find(ID)).toBeUndefined();
    second.database.close();
    rmSync(folder, { recursive: true });
  });

  test.each<[string, object, object, string | undefined]>([
    ['anybody with access', {}, {}, undefined],
    ['nobody without', {}, { hasAccess: false }, 'permission'],
    ['its script', { scripts: ['CUSTOMSCRIPT_A'] }, {}, undefined],
    ['no other script', { scripts: ['customscript_b'] }, {}, 'script'],
    ['its employee', { employees: [7] }, {}, undefined],
    ['no other employee', { employees: [8] }, {}, 'employee'],
    ['every administrator', { employees: [8] }, { isAdministrator: true }, undefined],
  ])('is for %s', (_who, restrictions, user, reason) => {
    const { store } = newStore();
    store.generate({ id: ID, name: 'Bank', ...restrictions }, 'EC');
    const use = () => store.use(ID, { ...USER, ...user });
    if (reason === undefined) expect(use().keyType).toBe('EC');
    else expect(use).toThrow(expect.objectContaining({ reason }));
    expect(() => store.use('custcertificate_none', USER)).toThrow(CertificateUnavailable);
  });

  test.each([
    ['another prefix', 'custsecret_bank', 'Bank', 1],
    ['nothing behind the prefix', 'custcertificate', 'Bank', 1],
    ['no name', ID, ' ', 1],
    ['no days', ID, 'Bank', 0],
  ])('refuses %s', (_what, id, name, days) => {
    expect(() => newStore().store.generate({ id, name }, 'EC', days)).toThrow(
      expect.objectContaining({ name: 'InvalidCertificate' }),
    );
  });

  test('refuses a key that is not the certificate’s, and what is no PEM', () => {
    const { store } = newStore();
    store.generate({ id: ID, name: 'Bank' }, 'EC');
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString();
    const upload = (certificate: string) => () => store.save({ id: ID, name: 'Bank' }, certificate, other);
    expect(upload(store.certificateOf(ID) ?? '')).toThrow(/not the one of the certificate/);
    expect(upload('nothing')).toThrow(/as PEM/);
  });
});

describe('N/crypto/certificate and N/certificateControl', () => {
  let library: Library | undefined;
  afterEach(() => {
    library?.close();
    library = undefined;
  });

  const ask = async (body: string, keyType: (typeof KEY_TYPES)[number] = 'RSA', role?: string) => {
    library = await openLibrary({
      'desk_sl.js': suitelet(
        `const nameOf = (work) => { try { work(); return 'no error'; } catch (e) { return e.name; } }; ${body}`,
        ['N/crypto/certificate', 'N/certificateControl', 'N/runtime', 'N/encode'],
      ),
    });
    library.certificates.generate({ id: ID, name: 'Bank', description: 'For the bank' }, keyType);
    return library.ask({}, role);
  };
  const SIGNED = `const signer = certificate.createSigner({ certId: '${ID}', algorithm: certificate.HashAlg.SHA256 });
    signer.update('header.'); signer.update({ input: 'claims', inputEncoding: 'UTF-8' });`;

  test.each(KEY_TYPES)('an %s signature is verified, also outside', async (keyType) => {
    const found = (await ask(
      `${SIGNED}
      const signature = signer.sign({ outputEncoding: encode.Encoding.BASE_64_URL_SAFE, useRawFormatForECDSA: true });
      const plain = signer.sign();
      const verifier = certificate.createVerifier({ certId: '${ID}', algorithm: 'SHA256' });
      verifier.update('header.claims');
      verifier.verify({ signature: plain });
      const other = certificate.createVerifier({ certId: '${ID}', algorithm: 'SHA256' });
      other.update('something else');
      return [signature, nameOf(() => other.verify(plain)), runtime.getCurrentScript().getRemainingUsage()];`,
      keyType,
    )) as [string, string, number];
    const [signature, wrong, left] = found;
    expect([wrong, left]).toEqual(['INVALID_SIGNATURE', 970]);
    const jwk = registrationOf(library?.certificates.certificateOf(ID) ?? '').jwks.keys[0] ?? {};
    const subtle = {
      RSA: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
      'RSA-PSS': { name: 'RSA-PSS', hash: 'SHA-256', saltLength: 32 },
      EC: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
    }[keyType];
    const { kid: _kid, ...plain } = jwk;
    const key = await globalThis.crypto.subtle.importKey('jwk', plain, subtle, false, ['verify']);
    const bytes = Buffer.from(signature, 'base64url');
    expect(await globalThis.crypto.subtle.verify(subtle, key, bytes, Buffer.from('header.claims'))).toBe(
      true,
    );
  });

  test('an EC signature is DER unless it is asked for raw', async () => {
    const signature = Buffer.from(String(await ask(`${SIGNED} return signer.sign();`, 'EC')), 'base64');
    const certificate = new X509Certificate(library?.certificates.certificateOf(ID) ?? '');
    expect(verify('sha256', Buffer.from('header.claims'), certificate.publicKey, signature)).toBe(true);
  });

  test.each([
    [
      'a certificate that is not there',
      `certificate.createSigner({ certId: 'custcertificate_x', algorithm: 'SHA256' })`,
      'CERTIFICATE_NOT_FOUND',
    ],
    [
      'an unknown hash',
      `certificate.createSigner({ certId: '${ID}', algorithm: 'MD5' })`,
      'INVALID_ENUM_TYPE_VALUE',
    ],
    ['no certificate', `certificate.createVerifier({ algorithm: 'SHA256' })`, 'SSS_MISSING_REQD_ARGUMENT'],
    [
      'a hash of another curve',
      `certificate.createSigner({ certId: '${ID}', algorithm: 'SHA512' })`,
      'EMULATOR_NOT_IMPLEMENTED',
    ],
    ['signed XML', `certificate.signXml({})`, 'EMULATOR_NOT_IMPLEMENTED'],
    [
      'an unknown input encoding',
      `certificate.createSigner({ certId: '${ID}', algorithm: 'SHA256' }).update({ input: 'a', inputEncoding: 'UTF_8' })`,
      'WRONG_PARAMETER_TYPE',
    ],
    [
      'the expiry of a loaded certificate',
      `certificateControl.loadCertificate({ scriptId: '${ID}' }).expires`,
      'EMULATOR_NOT_IMPLEMENTED',
    ],
    [
      'loading one that is not there',
      `certificateControl.loadCertificate({ scriptId: 'custcertificate_x' })`,
      'CERTIFICATE_NOT_FOUND',
    ],
    [
      'an unknown operator',
      `certificateControl.findCertificates({ name: { operator: 'like', value: 'B' } })`,
      'INVALID_ENUM_TYPE_VALUE',
    ],
  ])('refuses %s', async (_what, call, error) => {
    expect(await ask(`return nameOf(() => ${call});`, 'EC')).toBe(error);
  });

  test('a role without Certificate Access is refused, and finds nothing', async () => {
    const body = `return [nameOf(() => certificate.createSigner({ certId: '${ID}', algorithm: 'SHA256' })), certificateControl.findCertificates().length];`;
    library = await openLibrary({
      'desk_sl.js': suitelet(
        `const nameOf = (work) => { try { work(); return 'no error'; } catch (e) { return e.name; } }; ${body}`,
        ['N/crypto/certificate', 'N/certificateControl'],
      ),
    });
    library.certificates.generate({ id: ID, name: 'Bank' }, 'EC');
    const request = { method: 'GET', parameters: {}, headers: {}, body: '', url: '/' } as const;
    const answer = library.scripts.suitelet(
      'customscript_lib_desk_sl',
      'customdeploy_lib_desk_clerks',
      request,
      library.session({ role: 'customrole_lib_clerk' }),
    );
    expect(answer).toMatchObject({ kind: 'text', body: '["ACCESS_TO_CERTIFICATE_RESTRICTED",0]' });
    expect(library.log.entries({ level: 'EMULATOR' })[0]?.details).toContain('permission');
  });

  test('certificates are found and loaded, without anything of the key', async () => {
    const found = await ask(`
      const count = (options) => certificateControl.findCertificates(options).length;
      const { Operator } = certificateControl;
      const loaded = certificateControl.loadCertificate({ scriptId: '${ID}' });
      return [certificateControl.findCertificates(), loaded.name, loaded.scriptId, loaded.description, loaded.restrictions,
        count({ name: 'Bank' }), count({ name: 'bank' }), count({ type: 'PFX' }), count({ scriptRestriction: 'customscript_x' }),
        count({ description: { operator: Operator.CONTAINS, value: 'THE', ignoreCase: true } })];`);
    expect(found).toEqual([
      [{ id: ID, name: 'Bank', description: 'For the bank', type: 'PEM' }],
      'Bank',
      ID,
      'For the bank',
      [],
      1,
      0,
      0,
      0,
      1,
    ]);
  });
});

describe('the page and the control interface', () => {
  let browser: Browser;
  beforeEach(async () => {
    browser = await Browser.open({});
  });
  afterEach(() => browser.close());

  test('a demo certificate is generated and listed, without its key', async () => {
    expect((await browser.get(certificatesUrl())).text).toContain('No certificates yet');
    const posted = { id: ID, name: 'My <bank>', keytype: 'EC', days: '30' };
    expect((await browser.post(certificatesUrl(), posted)).status).toBe(303);
    const { text } = await browser.get(certificatesUrl());
    expect(text).toContain('My &lt;bank&gt;');
    expect(text).toContain('EC P-256 (ES256)');
    expect(text).not.toContain('PRIVATE KEY');
    expect((await browser.get('/app/center/card.nl')).text).toContain(certificatesUrl());
    expect(browser.account.leaks.leaks()).toEqual([]);
    const again = await browser.post(certificatesUrl(), posted);
    expect(again).toMatchObject({ status: 400, text: expect.stringContaining('already in use') });
    const nameless = await browser.post(certificatesUrl(), { ...posted, id: 'custcertificate_b', name: '' });
    expect(nameless).toMatchObject({ status: 400, text: expect.stringContaining('needs a name') });
  });

  test('a role without Certificate Management is refused', async () => {
    browser.site.browser.change('customrole_lib_clerk');
    expect((await browser.get(certificatesUrl())).status).toBe(403);
    expect((await browser.post(certificatesUrl(), { id: ID, name: 'Bank' })).status).toBe(403);
    expect((await browser.get('/app/center/card.nl')).text).not.toContain(certificatesUrl());
  });

  test('the control interface generates and lists', async () => {
    const { json } = await browser.control('certificates', {
      id: ID,
      keyType: 'EC',
      days: 10,
      scripts: ['customscript_a'],
    });
    expect(json).toMatchObject({ certificate: { id: ID, keyType: 'EC', scripts: ['customscript_a'] } });
    expect((await browser.control('certificates')).json).toMatchObject({ certificates: [{ id: ID }] });
    expect(await browser.control('certificates', { id: 'x' })).toMatchObject({
      status: 400,
      json: { error: { code: 'INVALID_CERTIFICATE' } },
    });
    expect(await browser.control('certificates', { id: ID, keyType: 'DSA' })).toMatchObject({ status: 400 });
  });
});
