import * as fc from 'fast-check';
import { findingsFor, knownFindings } from '../../../../src/TypeScript/application/pages/finding_search';
import type { Finding } from '../../../../src/TypeScript/domain/finding';
import { FINDINGS, type FindingCode } from '../../../../src/TypeScript/domain/finding_catalogue';

const known = knownFindings();
const codes = (found: readonly Finding[]): FindingCode[] => found.map(({ code }) => code);

test('every code of the catalogue is known, with something for each parameter', () => {
  expect(codes(known)).toEqual(Object.keys(FINDINGS).sort());
  for (const { message, remedy, parameters } of known)
    for (const [, name = ''] of `${message} ${remedy}`.matchAll(/\{(\w+)\}/g))
      expect(parameters[name]).toBe('…');
});

test.each(codes(known))('%s is found by its code alone, in capital and small letters', (code) => {
  expect(codes(findingsFor(known, code))).toEqual([code]);
  expect(codes(findingsFor(known, ` ${code.toLowerCase()} `))).toEqual([code]);
});

test('all words have to stand there, in any order, without accents', () => {
  const portuguese = known.map((each) => ({ ...each, ...FINDINGS[each.code].pt_BR }));
  const found = codes(findingsFor(portuguese, 'conexao nao'));
  expect(found.length).toBeGreaterThan(0);
  expect(codes(findingsFor(portuguese, 'não conexão'))).toEqual(found);
  expect(findingsFor(portuguese, 'conexao xyzzy')).toEqual([]);
});

test('a blank text finds all, and no text fails', () => {
  expect(findingsFor(known, ' ')).toHaveLength(known.length);
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(findingsFor(known, text).length).toBeLessThanOrEqual(known.length);
    }),
  );
});
