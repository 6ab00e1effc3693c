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
      expect(found.map((cells) => cells.map((cell) => cell.replace(/^'/, '')))).toEqual(
        lines.map((cells) => cells.map((cell) => cell.replace(/^'/, ''))),
      );
      for (const cell of found.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
