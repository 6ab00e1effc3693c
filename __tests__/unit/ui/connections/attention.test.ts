import { CONNECTION_NEEDS } from '../../../../src/TypeScript/domain/connection_needs';
import { HEALTH_TEXTS } from '../../../../src/TypeScript/texts/health_texts';
import { filled } from '../../../../src/TypeScript/texts/text_table';
import {
  type AttentionPorts,
  attentionLines,
  attentionList,
} from '../../../../src/TypeScript/ui/connections/attention';

const ports: AttentionPorts = {
  say: (key, ...[parameters]) => filled(HEALTH_TEXTS[key as keyof typeof HEALTH_TEXTS].en, parameters ?? {}),
  number: String,
  mayAct: true,
  urlOf: (need) => `/list?need=${need}`,
};
const lines = (needs: Parameters<typeof attentionLines>[0]) => attentionLines(needs, ports);

test('one and many read differently, each with remedy and link', () => {
  expect(lines([{ need: 'refused', count: 1 }])[0]?.message).toMatch(/^1 bank connection does not work/);
  const [line] = lines([{ need: 'refused', count: 2 }]);
  expect(line?.message).toMatch(/^2 bank connections do not work/);
  expect(line?.remedy).toContain('Test Connection');
  expect(line?.url).toBe('/list?need=refused');
});

test('who may not act is told whom to tell, and to press no button that is not there', () => {
  const told = attentionLines(
    CONNECTION_NEEDS.map((need) => ({ need, count: 3 })),
    { ...ports, mayAct: false },
  );
  for (const { remedy } of told) expect(remedy).toBe('Tell a Bank Credentials Administrator.');
});

test('what needs nothing is not told', () => {
  const calm = [
    { need: 'nothing', count: 9 },
    { need: 'disabled', count: 9 },
    { need: 'ended', count: 0 },
  ] as const;
  expect(lines(calm)).toEqual([]);
  expect(attentionList([], { title: 'x', show: 'y' }).text).toBe('');
});

test('a handful at most, what is most pressing first', () => {
  const told = lines(CONNECTION_NEEDS.map((need) => ({ need, count: 3 })));
  expect(told.map(({ need }) => need)).toEqual([
    'refused',
    'ended',
    'renewal',
    'ends_soon',
    'rotation_waits',
  ]);
});

test('every link says where it leads', () => {
  const [line] = lines([{ need: 'ended', count: 1 }]);
  if (line === undefined) throw new Error('There is a line');
  const { text } = attentionList([line], { title: '<Title>', show: 'Show' });
  expect(text).toContain('&lt;Title&gt;');
  expect(text).toContain(`aria-label="Show: ${line.message}"`);
});
