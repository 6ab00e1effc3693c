import { BANK_PROFILES } from '../../../src/TypeScript/banks/index';
import { knownDate } from '../../../src/TypeScript/domain/calendar_date';
import {
  byWeight,
  type FindingTongue,
  finding,
  refusal,
  refuses,
  translated,
} from '../../../src/TypeScript/domain/finding';
import { FINDINGS } from '../../../src/TypeScript/domain/finding_catalogue';
import type { Worded } from '../../../src/TypeScript/domain/words';
import { filled } from '../../../src/TypeScript/texts/text_table';
import { WORD_TEXTS } from '../../../src/TypeScript/texts/word_texts';
import { codes } from '../support/findings';

const error = finding('BCR_SECRET_ID_MISSING', 'secretId');
const warning = finding('BCR_EXPIRY_UNKNOWN', 'expiresOn', { what: { word: 'this_secret' } });
const hint = finding('BCR_SECRET_ID_LONG', 'secretId');

const day = knownDate('2026-12-01');

test('a finding has its texts from the catalogue, with the parameters in place', () => {
  expect(finding('BCR_EXPIRES', 'expiresOn', { what: 'The secret', date: { day }, days: 8 })).toEqual({
    code: 'BCR_EXPIRES',
    severity: 'warning',
    field: 'expiresOn',
    message: 'The secret expires on 2026-12-01. Days left: 8.',
    remedy: 'Ask the bank to issue a new one and rotate before that date.',
    parameters: { what: 'The secret', date: { day }, days: 8 },
  });
});

test('a parameter with braces in it is not taken for a placeholder', () => {
  const item = finding('BCR_CONNECTION_DISABLED', null, { connection: '{connection}{id}' });
  expect(item.message).toBe('The connection {connection}{id} is disabled or inactive.');
});

test('words and days within a finding are told in English', () => {
  const roles = finding('BCR_ROLE_NOT_USED', 'role', {
    bank: 'Wise',
    role: { word: 'profile_id' },
    method: 'json_body',
    roles: [{ word: 'client_id' }, { word: 'client_secret' }],
  });
  expect(roles.message).toBe('Wise needs no profile ID with the method json_body.');
  expect(roles.remedy).toBe('Choose one of the roles that it needs: client ID, client secret.');
  const what: Worded = {
    word: 'named_secret',
    parameters: { role: { word: 'client_id' }, secretId: 'custsecret_a' },
  };
  expect(finding('BCR_EXPIRES_TODAY', null, { what, date: { day } }).message).toBe(
    'The client ID custsecret_a expires today, 2026-12-01.',
  );
});

test('a finding can be told in another language, with its words, days and moments', () => {
  const portuguese: FindingTongue = {
    word: (key, parameters) => filled(WORD_TEXTS[key].pt_BR, parameters),
    day: (date) => date.split('-').toReversed().join('/'),
    moment: (instant) => `às ${instant.slice(11, 16)}`,
    finding: (code, part, parameters) => filled(FINDINGS[code].pt_BR[part], parameters),
  };
  const what: Worded = {
    word: 'named_secret',
    parameters: { role: { word: 'client_id' }, secretId: 'custsecret_a' },
  };
  const item = finding('BCR_EXPIRES', 'expiresOn', { what, date: { day }, days: 8 });
  expect(translated(item, portuguese)).toEqual({
    ...item,
    message: 'O segredo custsecret_a (ID do cliente) vence em 01/12/2026. Dias restantes: 8.',
    remedy: 'Peça ao banco que emita um novo e rotacione antes dessa data.',
  });
  const notice = BANK_PROFILES.hsbc_legacy.retirement?.notice ?? '';
  const said = finding('BCR_RETIREMENT_SAYS', null, { what: BANK_PROFILES.custom.name, notice });
  expect(translated(said, portuguese).message).toBe(
    'Aviso de encerramento de Personalizado: O suporte termina em 31/12/2026; migre para o Intelligent Payment Automation.',
  );
  const paused = finding('BCR_PAUSED_UNTIL', null, { until: { moment: '2026-11-23T12:00:01.000Z' } });
  expect(paused.message).toContain('until 2026-11-23 12:01 UTC.');
  expect(translated(paused, portuguese).message).toContain('até às 12:00.');
});

test('only errors refuse, and all of them are told with their remedies', () => {
  expect(refuses([warning, hint])).toBe(false);
  expect(refusal([warning, hint])).toBeNull();
  const second = finding('BCR_FIELD_MISSING', 'role', { what: { word: 'role' } });
  expect(refuses([hint, error])).toBe(true);
  expect(refusal([hint, error, warning, second])).toEqual({
    code: 'BCR_SECRET_ID_MISSING',
    text: `${error.message} ${error.remedy}\n${second.message} ${second.remedy}`,
  });
});

test('what matters most comes first', () => {
  expect(codes(byWeight([hint, warning, error]))).toEqual([error.code, warning.code, hint.code]);
});

describe.each(Object.entries(FINDINGS))('%s', (code, { message, remedy, pt_BR }) => {
  test('has a name and texts that fit the house', () => {
    expect(code).toMatch(/^BCR_[A-Z]+(?:_[A-Z]+)*$/);
    // One that ends in somebody’s own words has their full stop.
    expect(message).toMatch(/(?:[.]|\{notice\})$/);
    expect(remedy).toMatch(/[.]$/);
    expect(pt_BR.message).toMatch(/(?:[.]|\{notice\})$/);
    expect(pt_BR.remedy).toMatch(/[.]$/);
    expect(pt_BR.message).not.toBe(message);
    expect(pt_BR.remedy).not.toBe(remedy);
    expect(`${message}${remedy}`).not.toMatch(/\b(?:please|oops|invalid)\b/i);
  });
});
