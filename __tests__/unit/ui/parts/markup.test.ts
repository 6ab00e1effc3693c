import fc from 'fast-check';
import { markup } from '../../../../src/TypeScript/ui/parts/markup';

test('values are escaped, markup is not', () => {
  const bold = markup`<b>${'<"&\'>'}</b>`;
  expect(bold.text).toBe('<b>&lt;&quot;&amp;&#39;&gt;</b>');
  expect(markup`<p title="${'"'}">${bold}${[bold, bold]}${1}</p>`.text).toBe(
    `<p title="&quot;">${bold.text}${bold.text}${bold.text}1</p>`,
  );
});

test('no text gets out of its place', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(markup`${text}`.text).not.toMatch(/[<>"']/);
    }),
  );
});
