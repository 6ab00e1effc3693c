import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Database } from '../../emulator/store/database';
import { removeProjects, temporaryFolder } from './project_support';

afterAll(removeProjects);

function numbers(): Database {
  const database = Database.open();
  database.run('CREATE TABLE number (value INTEGER)');
  return database;
}

const values = (database: Database): unknown[] =>
  database.all('SELECT value FROM number ORDER BY value').map((row) => row.value);
const add = (database: Database, value: number): void => {
  database.run('INSERT INTO number VALUES (?)', [value]);
};

test('a transaction that throws takes everything back and the exception travels on', () => {
  const database = numbers();
  const work = (): void => {
    add(database, 1);
    throw new RangeError('stop');
  };
  expect(() => database.transaction(work)).toThrow(RangeError);
  expect(values(database)).toEqual([]);
});

test('a statement that was refused can be run again, and the database closed', () => {
  const database = numbers();
  database.run('CREATE UNIQUE INDEX once ON number (value)');
  add(database, 1);
  expect(() => add(database, 1)).toThrow('UNIQUE');
  add(database, 2);
  expect(values(database)).toEqual([1, 2]);
  expect(() => add(database, 2)).toThrow('UNIQUE');
  expect(() => database.close()).not.toThrow();
});

test('an inner transaction that throws takes back its own part only', () => {
  const database = numbers();
  database.transaction(() => {
    add(database, 1);
    expect(() =>
      database.transaction(() => {
        add(database, 2);
        database.transaction(() => add(database, 3));
        throw new RangeError('stop');
      }),
    ).toThrow(RangeError);
    database.transaction(() => add(database, 4));
  });
  expect(values(database)).toEqual([1, 4]);
});

/** A tree of transactions; each adds its number, runs its parts, and fails or not. */
interface Work {
  readonly value: number;
  readonly fails: boolean;
  readonly parts: readonly Work[];
}

const own = { value: fc.integer({ min: 0, max: 99 }), fails: fc.boolean() };
const { work } = fc.letrec<{ work: Work; leaf: Work; node: Work }>((tie) => ({
  work: fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('node')),
  leaf: fc.record({ ...own, parts: fc.constant([]) }),
  node: fc.record({ ...own, parts: fc.array(tie('work'), { maxLength: 3 }) }),
}));

test('whatever nests in whatever, exactly what no failure covers is kept', () => {
  const kept = ({ value, fails, parts }: Work): number[] => (fails ? [] : [value, ...parts.flatMap(kept)]);
  fc.assert(
    fc.property(work, (root) => {
      const database = numbers();
      const run = ({ value, fails, parts }: Work): void => {
        try {
          database.transaction(() => {
            add(database, value);
            parts.forEach(run);
            if (fails) throw new RangeError('stop');
          });
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
        }
      };
      run(root);
      expect(values(database)).toEqual(kept(root).sort((a, b) => a - b));
      database.close();
    }),
    { numRuns: 50 },
  );
});

test('what a function throws inside SQL reaches the caller unchanged', () => {
  const database = Database.open();
  const thrown = { name: 'OF_ITS_OWN' };
  database.defineFunction('fails', 0, () => {
    throw thrown;
  });
  let caught: unknown;
  try {
    database.get('SELECT fails()');
  } catch (error) {
    caught = error;
  }
  expect(caught).toBe(thrown);
});

test('LIKE tells capitals from small letters', () => {
  expect(Database.open().get("SELECT 'A' LIKE 'a' AS same")?.same).toBe(0);
});

test('a folder keeps what was written, also when its last owner was killed in the middle of a save', () => {
  const folder = temporaryFolder();
  const first = Database.open(folder);
  first.run('CREATE TABLE number (value INTEGER)');
  add(first, 7);
  first.close();
  mkdirSync(join(folder, 'account.db.lock'));
  writeFileSync(join(folder, 'account.pid'), '999999999');
  const second = Database.open(folder);
  expect(values(second)).toEqual([7]);
  second.close();
});

test('a folder that another running process has is refused, and left alone', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'account.pid'), String(process.ppid));
  expect(() => Database.open(folder)).toThrow(/in use by another emulator/);
  expect(readdirSync(folder)).toEqual(['account.pid']);
});

test('a statement that was run before a column was added sees the column', () => {
  const database = numbers();
  add(database, 1);
  expect(database.all('SELECT * FROM number')).toEqual([{ value: 1 }]);
  database.run('ALTER TABLE number ADD COLUMN name TEXT');
  expect(database.all('SELECT * FROM number')).toEqual([{ value: 1, name: null }]);
});
