import { checkSlots } from '../../../src/TypeScript/domain/slot_rules';
import { aSecret } from '../support/records';

const [one, two, three] = [1, 2, 3].map((id) => aSecret({ id, secretId: `custsecret_${id}` }));

test.each([
  ['no secret', [], []],
  ['one', [one], []],
  ['two of one role', [one, two], ['custsecret_1 custsecret_2']],
  ['three of one role', [one, two, three], ['custsecret_1 custsecret_2', 'custsecret_1 custsecret_3']],
  ['two roles', [one, { ...two, role: 'client_secret' }], []],
  ['two slots', [one, { ...two, slot: 'previous' }], []],
  [
    'two that are pending, beside a current one',
    [one, { ...two, slot: 'pending' }, { ...three, slot: 'pending' }],
    ['custsecret_2 custsecret_3'],
  ],
  ['any number that is retired', [one, { ...two, slot: 'retired' }, { ...three, slot: 'retired' }], []],
] as const)('%s', (_name, references, expected) => {
  const found = checkSlots(references as Parameters<typeof checkSlots>[0]);
  expect(found.map(({ parameters }) => `${parameters.first} ${parameters.other}`)).toEqual(expected);
  expect(found.map(({ severity }) => severity)).toEqual(expected.map(() => 'warning'));
});
