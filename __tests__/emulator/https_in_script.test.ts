import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAccount } from '../../emulator/account/open_account';
import { Bank } from '../../emulator/bank/bank';
import type { IssuedClient } from '../../emulator/bank/bank_protocol';
import { Network } from '../../emulator/network/network';

/** A script as Oracle's samples write it, with every kind of object of these modules on its way through the realm. */
const SCRIPT = `/**
 * @NApiVersion 2.1
 * @NScriptType ScheduledScript
 */
define(['N/https', 'N/crypto', 'N/crypto/random', 'N/pgp', 'N/log'], (https, crypto, random, pgp, log) => {
  const nameOf = (work) => { try { work(); return 'no error'; } catch (e) { return e.name; } };
  const execute = () => {
    const pair = https.createSecureString({ input: '{custsecret_id}:{custsecret_password}' });
    pair.convertEncoding({ fromEncoding: https.Encoding.UTF_8, toEncoding: https.Encoding.BASE_64 });
    const authorization = https.createSecureString({ input: 'Basic ' });
    authorization.appendSecureString({ secureString: pair, keepEncoding: true });
    const answer = https.post({
      url: 'https://oauth.bb.com.br/oauth/token',
      headers: { Authorization: authorization },
      body: { grant_type: 'client_credentials' },
    });
    const accounts = https.get({
      url: 'https://api.bb.com.br/accounts',
      headers: { Authorization: 'Bearer ' + JSON.parse(answer.body).access_token },
    });
    const key = crypto.createSecretKey({ secret: 'custsecret_id', encoding: crypto.Encoding.UTF_8 });
    const hmac = crypto.createHmac({ algorithm: crypto.HashAlg.SHA256, key });
    hmac.update({ input: 'salt' });
    log.audit('found', JSON.stringify({
      codes: [answer.code, accounts.code],
      type: answer.headers['content-type'],
      secureString: [String(pair), JSON.stringify(pair), Object.keys(pair).length],
      digest: hmac.digest().length,
      uuid: random.generateUUID().length,
      readable: nameOf(() => pgp.loadKeyFromSecret({ secret: { scriptId: 'custsecret_id' } })),
      missing: nameOf(() => pgp.loadKeyFromSecret({ secret: { scriptId: 'custsecret_other' } })),
      readOnly: nameOf(() => { answer.code = 1; }),
      unknown: nameOf(() => https.requestRestlet),
      http: nameOf(() => https.get({ url: 'http://api.bb.com.br/accounts' })),
    }));
  };
  return { execute };
});`;

const MANIFEST = `<manifest projecttype="ACCOUNTCUSTOMIZATION"><projectname>Test</projectname><frameworkversion>1.0</frameworkversion>
  <dependencies><features><feature required="true">SERVERSIDESCRIPTING</feature></features></dependencies></manifest>`;
const DEPLOY = `<deploy><files><path>~/FileCabinet/*</path></files><objects><path>~/Objects/*</path></objects></deploy>`;
const OBJECT = `<scheduledscript scriptid="customscript_test"><name>Test</name><scriptfile>[/SuiteScripts/test.js]</scriptfile>
  <scriptdeployments><scriptdeployment scriptid="customdeploy_test"><isdeployed>T</isdeployed><loglevel>DEBUG</loglevel>
  <status>NOTSCHEDULED</status><title>Test</title></scriptdeployment></scriptdeployments></scheduledscript>`;

test('a script gets a token and calls the bank with nothing but secure strings', async () => {
  const projectFolder = mkdtempSync(join(tmpdir(), 'project-'));
  mkdirSync(join(projectFolder, 'Objects'));
  mkdirSync(join(projectFolder, 'FileCabinet', 'SuiteScripts'), { recursive: true });
  writeFileSync(join(projectFolder, 'manifest.xml'), MANIFEST);
  writeFileSync(join(projectFolder, 'deploy.xml'), DEPLOY);
  writeFileSync(join(projectFolder, 'Objects', 'customscript_test.xml'), OBJECT);
  writeFileSync(join(projectFolder, 'FileCabinet', 'SuiteScripts', 'test.js'), SCRIPT);
  const bank = await Bank.start();
  const network = await Network.start({ gateway: bank });
  const account = await openAccount({ projectFolder, network });
  try {
    const client = (await bank.control({ issueClient: {} })) as IssuedClient;
    const restrictions = { scripts: ['customscript_test'], domains: ['oauth.bb.com.br'] };
    account.secrets.save({ id: 'custsecret_id', name: 'ID', value: client.client_id, ...restrictions });
    account.secrets.save({
      id: 'custsecret_password',
      name: 'Password',
      value: client.client_secret,
      ...restrictions,
    });

    const result = account.scripts.scheduled('customscript_test', 'customdeploy_test');

    expect(result.error).toBeUndefined();
    const entry = result.log.find(({ title }) => title === 'found');
    expect(JSON.parse(entry?.details ?? '{}')).toEqual({
      codes: [200, 200],
      type: 'application/json; charset=utf-8',
      secureString: ['https.SecureString', '{}', 0],
      digest: 64,
      uuid: 36,
      readable: 'PGP_NONSTANDARD_KEY_DOES_NOT_COMPLY_WITH_PGP_KEY_FORMAT',
      missing: 'REFERENCED_SECRET_IS_NOT_AVAILABLE',
      readOnly: 'READ_ONLY_PROPERTY',
      unknown: 'EMULATOR_NOT_IMPLEMENTED',
      http: 'SSS_INVALID_URL',
    });
    expect(result.units).toBe(35);
    expect(account.leaks.leaks()).toEqual([]);
  } finally {
    account.close();
    await network.stop();
    await bank.stop();
    rmSync(projectFolder, { recursive: true });
  }
});
