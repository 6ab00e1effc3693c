import type { ProbeOutcome } from '../../../../src/TypeScript/application/ports';
import {
  checkSecretId,
  findingForProblem,
  type SecretIdProblem,
} from '../../../../src/TypeScript/application/test/check_secret_id';
import { readSecretId } from '../../../../src/TypeScript/domain/secret_id';
import { codes } from '../../support/findings';

const probed: string[] = [];
const ports = (readable: ProbeOutcome['readable']) => ({
  probe: {
    probe: (secretId: string): ProbeOutcome => {
      probed.push(secretId);
      return { readable, fingerprint: null, platformError: null };
    },
  },
  random: { uuid: () => 'salt' },
  scriptId: 'customscript_bcr_test_sl',
  secretScripts: ['customscript_bcr_test_sl', 'customscript_bcr_health_check_mr'],
});

test.each<[ProbeOutcome['readable'], string[]]>([
  ['readable', []],
  ['unavailable', ['BCR_SECRET_UNAVAILABLE']],
  ['unknown', ['BCR_SECRET_UNKNOWN']],
])('a well-formed ID whose secret is %s', (readable, expected) => {
  const check = checkSecretId(ports(readable), ' CUSTSECRET_House ');
  expect(check.secretId).toBe('custsecret_house');
  expect(codes(check.findings)).toEqual(expected);
  expect(check.isReadable).toBe(readable === 'readable');
});

test('a text that is no ID is not looked for', () => {
  probed.length = 0;
  const check = checkSecretId(ports('readable'), 'nothing');
  expect(check).toMatchObject({ secretId: null, isReadable: false });
  expect(codes(check.findings)).toEqual(['BCR_SECRET_ID_PREFIX']);
  expect(probed).toEqual([]);
});

test.each([
  '',
  '{custsecret_a}',
  'cust secret',
  'custscript_a',
  'house',
  'custsecret',
  'custsecret-a',
  `custsecret_${'a'.repeat(99)}`,
])('what the browser saw in "%s" is told without the text', (text) => {
  const [seen] = readSecretId(text).findings;
  if (seen === undefined) throw new Error('There is nothing to see.');
  const { prefix, length } = seen.parameters;
  const problem: SecretIdProblem = {
    code: seen.code,
    prefix: prefix === undefined ? undefined : String(prefix),
    length: length === undefined ? undefined : String(length),
  };
  expect(findingForProblem(problem)).toEqual(seen);
});

test.each<SecretIdProblem>([
  { code: '' },
  { code: 'BCR_SECRET_UNAVAILABLE' },
  { code: 'toString' },
  { code: 'BCR_SECRET_ID_OTHER_OBJECT' },
  { code: 'BCR_SECRET_ID_OTHER_OBJECT', prefix: '<b>cust' },
  { code: 'BCR_SECRET_ID_TOO_LONG' },
  { code: 'BCR_SECRET_ID_TOO_LONG', length: '-1' },
])('%j is no problem of a secret ID', (problem) => {
  expect(findingForProblem(problem)).toBeNull();
});
