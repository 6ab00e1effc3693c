import {
  byWeight,
  finding,
  isFindingCode,
  refusal,
  refuses,
  translated,
} from '../../../src/TypeScript/domain/finding';
import { FINDINGS, type FindingCode } from '../../../src/TypeScript/domain/finding_catalogue';
import type { FindingTexts } from '../../../src/TypeScript/domain/finding_entry';
import { codes } from '../support/findings';

const error = finding('BCR_SECRET_ID_MISSING', 'secretId');
const warning = finding('BCR_EXPIRY_UNKNOWN', 'expiresOn');
const hint = finding('BCR_SECRET_ID_LONG', 'secretId');

test('a finding has its texts from the catalogue, with the parameters in place', () => {
  expect(
    finding('BCR_EXPIRES', 'expiresOn', { what: 'The client secret', date: '2026-12-01', days: 8 }),
  ).toEqual({
    code: 'BCR_EXPIRES',
    severity: 'warning',
    field: 'expiresOn',
    message: 'The client secret expires on 2026-12-01: 8 days left.',
    remedy: 'Have the bank issue a new one and rotate before that day.',
    parameters: { what: 'The client secret', date: '2026-12-01', days: 8 },
  });
});

test('a parameter with braces in it is not taken for a placeholder', () => {
  const item = finding('BCR_FIELD_MISSING', 'name', { what: '{what}{id}' });
  expect(item.message).toBe('The {what}{id} is missing.');
});

test('a finding can be told in another language; a parameter that a text does not know stays visible', () => {
  const other: Record<FindingCode, FindingTexts> = {
    ...FINDINGS,
    BCR_FIELD_MISSING: { message: 'Falta: {what}.', remedy: 'Preencha {field}.' },
  };
  const item = translated(finding('BCR_FIELD_MISSING', 'name', { what: 'nome' }), other);
  expect(item).toMatchObject({
    code: 'BCR_FIELD_MISSING',
    message: 'Falta: nome.',
    remedy: 'Preencha {field}.',
  });
});

test('only errors refuse, and all of them are told with their remedies', () => {
  expect(refuses([warning, hint])).toBe(false);
  expect(refusal([warning, hint])).toBeNull();
  const second = finding('BCR_FIELD_MISSING', 'role', { what: 'role' });
  expect(refuses([hint, error])).toBe(true);
  expect(refusal([hint, error, warning, second])).toEqual({
    code: 'BCR_SECRET_ID_MISSING',
    text: `${error.message} ${error.remedy}\n${second.message} ${second.remedy}`,
  });
});

test('what matters most comes first', () => {
  expect(codes(byWeight([hint, warning, error]))).toEqual([error.code, warning.code, hint.code]);
});

test('codes are known as such', () => {
  expect(isFindingCode('BCR_IN_USE')).toBe(true);
  expect(isFindingCode('toString')).toBe(false);
});

describe.each(Object.entries(FINDINGS))('%s', (code, { message, remedy }) => {
  test('has a name and texts that fit the house', () => {
    expect(code).toMatch(/^BCR_[A-Z]+(?:_[A-Z]+)*$/);
    expect(message).toMatch(/[.]$/);
    expect(remedy).toMatch(/[.]$/);
    expect(`${message}${remedy}`).not.toMatch(/\b(?:please|oops|invalid)\b/i);
  });
});
