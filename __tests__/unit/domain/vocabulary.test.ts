import * as vocabulary from '../../../src/TypeScript/domain/vocabulary';

describe.each(Object.entries(vocabulary))('%s', (_, words) => {
  test('has words that can be script ids of list values, each once', () => {
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(`val_${word}`).toMatch(/^[a-z][a-z0-9_]{1,39}$/);
  });
});
