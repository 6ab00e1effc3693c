import fc from 'fast-check';
import { csvCell, csvText } from '../../../../src/TypeScript/application/pages/csv';

test.each([
  ['plain', '"plain"'],
  ['', '""'],
  ['a "b" c', '"a ""b"" c"'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', `"'=1+1"`],
  ['+1', `"'+1"`],
  ['-1', `"'-1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['\rx', `"'\rx"`],
  ['  =1', `"'  =1"`],
  ['\uFF1D1', `"'\uFF1D1"`],
  ['\n=1', `"'\n'=1"`],
  ['\nx', `"'\nx"`],
  ['\0=1', `"'\0=1"`],
  ['\u00AD=1', `"'\u00AD=1"`],
  ['\u200E@x', `"'\u200E@x"`],
  ['Acme;=1+1', `"Acme;'=1+1"`],
  ['Acme; =1;+2', `"Acme; '=1;'+2"`],
  ['Acme;"=1', `"Acme;""'=1"`],
  ['two\n-1', `"two\n'-1"`],
  ['Pay-roll; 3 + 4, @home', '"Pay-roll; 3 + 4, @home"'],
  ['a=1', '"a=1"'],
])('%j is written %j', (text, cell) => expect(csvCell(text)).toBe(cell));

/** Reads what was written, by the rules of RFC 4180. */
function read(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, cell = '', end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    line.push(cell.replaceAll('""', '"'));
    if (end !== ',') {
      lines.push(line);
      line = [];
    }
  }
  return lines;
}

test('whatever the cells hold, none begins like a formula and all can be read back', () => {
  const table = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(table, (lines) => {
      const text = csvText(lines);
      expect(text.startsWith('\uFEFF')).toBe(true);
      const found = read(text.slice(1));
      const but = (all: readonly (readonly string[])[]) =>
        all.map((cells) => cells.map((cell) => cell.replaceAll("'", '')));
      expect(but(found)).toEqual(but(lines));
      for (const cell of found.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});

test('nor does one where the spreadsheet separates by semicolons, as it does in Brazil', () => {
  const sign = fc.constantFrom(';', '"', '=', '@', ' ', 'x', '\n', '\t');
  fc.assert(
    fc.property(fc.array(fc.string({ unit: sign }), { minLength: 2, maxLength: 3 }), (cells) => {
      // A separator within a cell counts after the first quotation mark was closed by a comma.
      const fields = csvText([cells]).slice(1).split(/[;\n]/);
      for (const field of fields) expect(field.replace(/^"/, '')).not.toMatch(/^\s*[=@]/);
    }),
  );
});
