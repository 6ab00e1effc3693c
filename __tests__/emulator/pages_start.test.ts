import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { explain, readArguments, UsageError } from '../../emulator/command_line';
import { localUrl } from '../../emulator/pages/urls';
import { startEmulator } from '../../emulator/start';
import { libraryProject, script } from './library_account';
import { withFolder } from './pages_support';

let project: string;
beforeEach(() => {
  project = libraryProject({});
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const messageOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as Error).message;
  }
  return 'no error';
};

describe('the command line', () => {
  test('is read', () =>
    withFolder((folder) => {
      const company = join(folder, 'company.json');
      writeFileSync(company, '{"name":"Garage"}');
      const args = ['--project', project, '--port', '0', '--data', folder, '--company', company];
      expect(readArguments(args)).toEqual({
        projectFolder: project,
        port: 0,
        dataFolder: folder,
        company: { name: 'Garage' },
      });
      expect(readArguments(['--help'])).toBeUndefined();
    }));

  test.each([
    ['an option nobody knows', (folder: string) => ['--folder', folder], '--project <folder>'],
    ['a folder without a project', () => ['--project', '/'], 'holds no manifest.xml'],
    ['no port', (folder: string) => ['--project', folder, '--port', 'http'], '--port must be'],
    [
      'a port that is too high',
      (folder: string) => ['--project', folder, '--port', '65536'],
      '--port must be',
    ],
    [
      'no company file',
      (folder: string) => ['--project', folder, '--company', join(folder, 'none')],
      'cannot be read',
    ],
    [
      'a company file that is none',
      (folder: string) => ['--project', folder, '--company', join(folder, 'manifest.xml')],
      'cannot be read',
    ],
  ])('refuses %s', (_what, args, message) => {
    expect(messageOf(() => readArguments(args(project)))).toContain(message);
  });

  test.each([
    ['{"nmae":"Garage"}', '"nmae", which no company has'],
    ['{"name":5}', '"name" must be a text'],
    ['{"employees":[{"name":"Alma"}]}', '"employees" must be a list of'],
  ])('refuses the company %s', (content, message) =>
    withFolder((folder) => {
      const company = join(folder, 'company.json');
      writeFileSync(company, content);
      expect(messageOf(() => readArguments(['--project', project, '--company', company]))).toContain(message);
    }),
  );

  test('paths are those of where npm was called', () => {
    const before = process.env.INIT_CWD;
    process.env.INIT_CWD = dirname(project);
    try {
      expect(readArguments(['--project', basename(project), '--data', 'kept'])).toMatchObject({
        projectFolder: project,
        dataFolder: join(dirname(project), 'kept'),
      });
    } finally {
      if (before === undefined) delete process.env.INIT_CWD;
      else process.env.INIT_CWD = before;
    }
  });

  test.each([
    ['a file in place of the data folder', '', 'cannot be used as --data folder'],
    ['a file in it that is no database', 'account.db', 'delete that file'],
  ])('says of %s what to do, without a stack', (_what, name, message) =>
    withFolder(async (folder) => {
      const dataFolder = name === '' ? join(folder, 'file') : folder;
      writeFileSync(join(folder, name === '' ? 'file' : name), 'no database at all');
      const error = await startEmulator({ projectFolder: project, dataFolder }).catch(
        (reason: unknown) => reason,
      );
      expect(explain(error)).toContain(message);
      expect(explain(error)).not.toContain('    at ');
    }),
  );

  test('a project that was not built says what to do', async () => {
    rmSync(join(project, 'FileCabinet'), { recursive: true });
    const error = await startEmulator({ projectFolder: project }).catch((reason: unknown) => reason);
    expect(explain(error)).toContain('npm run build');
  });

  test('a script that NetSuite would refuse is named', async () => {
    const broken = libraryProject({ 'desk_sl.js': script('Suitelet', '{ onRequests() {} }') });
    const error = await startEmulator({ projectFolder: broken }).catch((reason: unknown) => reason);
    rmSync(broken, { recursive: true, force: true });
    expect(explain(error)).toContain('customscript_lib_desk_sl');
    expect(explain(error)).not.toContain('npm run build');
  });

  test('a port that is taken is said', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const error = await startEmulator({ projectFolder: project, port }).catch((reason: unknown) => reason);
    other.close();
    expect(explain(error)).toContain('That port is taken');
  });
});

test('the emulator answers on loopback, tells the bank what to do, and keeps its data', () =>
  withFolder(async (dataFolder) => {
    const first = await startEmulator({ projectFolder: project, dataFolder });
    try {
      expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      const post = (path: string, body: unknown) =>
        fetch(`${first.url}/_control/${path}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        });
      expect(await (await post('bank', { fault: 'unavailable', times: 1 })).json()).toEqual({ ok: true });
      const refused = await post('bank', { fault: 'on holiday' });
      expect(refused.status).toBe(400);
      expect(await refused.json()).toMatchObject({ error: { code: 'BANK_REFUSED' } });
      const issued = (await (await post('bank', { issueClient: {} })).json()) as Record<string, string>;
      expect(Object.keys(issued).sort()).toEqual(['client_id', 'client_secret']);
      const page = (fields: Record<string, string>) =>
        fetch(`${first.url}${localUrl('bank')}`, { method: 'POST', body: new URLSearchParams(fields) });
      expect(await (await page({ fault: 'slow', times: '2' })).text()).toContain('Does not answer in time.');
      expect((await page({ fault: 'slow', times: 'often' })).status).toBe(400);
      const client = await page({ do: 'issue' });
      expect(client.headers.get('cache-control')).toBe('no-store');
      expect(await client.text()).toContain('The bank does not show the secret again.');
      await post('secrets', { id: 'custsecret_kept', name: 'Kept', value: issued.client_secret });
      first.account.store.insert('customrecord_lib_book', { name: 'Dune', custrecord_lib_isbn: 'x' });
    } finally {
      await first.close();
    }
    await expect(fetch(`${first.url}/_control/health`)).rejects.toThrow();
    const second = await startEmulator({ projectFolder: project, dataFolder });
    try {
      expect(second.account.store.read('customrecord_lib_book', 1)?.values.name).toBe('Dune');
      expect(second.account.secrets.has('custsecret_kept')).toBe(true);
    } finally {
      await second.close();
    }
  }));
