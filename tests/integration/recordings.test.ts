import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

const COAT = 'gid://shopify/Product/8100000000001';
const SETUP = {
  productCreate: { data: { productCreate: { product: { id: COAT, title: 'Coat' }, userErrors: [] } } },
};
const READ = 'query Read($id: ID!) { product(id: $id) { id title } }';

const readAs = (product: object | null) => ({
  query: READ,
  variables: { id: COAT },
  response: { data: { product } },
});
const recording = (read: object) => JSON.stringify({ apiVersion: '2026-04', setup: SETUP, read });

interface Done {
  code: number | null;
  out: string;
  error: string;
}

const folders: string[] = [];

async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'recordings-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

function recordings(...args: string[]): Promise<Done> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['tools/recordings.ts', ...args]);
    const done: Done = { code: null, out: '', error: '' };
    child.stdout.on('data', (chunk) => (done.out += String(chunk)));
    child.stderr.on('data', (chunk) => (done.error += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ ...done, code });
    });
  });
}

const lastLine = ({ out }: Done): unknown => JSON.parse(out.trim().split('\n').at(-1) ?? '');

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

describe('npm run recordings', () => {
  test('counts files that agree, and those that cannot be held against us', async () => {
    const folder = await folderOf({
      '2026-04/agree.json': recording(readAs({ id: COAT, title: 'Coat' })),
      'no-text.json': JSON.stringify({ documentPath: 'read.graphql', response: { data: { product: null } } }),
      'not-json.json': '{',
      'notes.txt': 'no recording',
    });
    const done = await recordings(folder, '--json');
    expect(lastLine(done)).toMatchObject({ recordings: 3, agree: 1, disagree: 0, notApplicable: 2 });
    expect(done.code).toBe(0);
  });

  test('a difference is shown with both values and fails the command', async () => {
    const folder = await folderOf({ 'hat.json': recording(readAs({ id: COAT, title: 'Hat' })) });
    const done = await recordings(folder);
    expect(done.out).toContain('at data.product.title\n        recorded "Hat"\n        local    "Coat"');
    expect(done.out).toContain('1 recordings: 0 agree, 1 disagree, 0 not applicable');
    expect(done.code).toBe(1);
  });

  test('what the local Shopify refuses as not implemented is not applicable, and so is what hangs on it', async () => {
    const giftCard = 'gid://shopify/GiftCard/8100000000009';
    const create = {
      query:
        'mutation { giftCardCreate(input: { initialValue: "1" }) { giftCard { id } userErrors { message } } }',
      response: { data: { giftCardCreate: { giftCard: { id: giftCard }, userErrors: [] } } },
    };
    const read = {
      query: 'query Read($id: ID!) { giftCard(id: $id) { id } }',
      variables: { id: giftCard },
      response: { data: { giftCard: { id: giftCard } } },
    };
    const done = await recordings(await folderOf({ 'gift-card.json': JSON.stringify({ create, read }) }));
    expect(done.out).toContain('not implemented here: "Mutation.giftCardCreate"');
    expect(done.out).toContain(`${giftCard} was made by a request that could not be replayed`);
    expect(done.code).toBe(0);
  });

  test('a folder that is missing or empty is an error', async () => {
    const empty = await folderOf({});
    for (const [args, message] of [
      [[empty], `There is no recording (*.json) in ${empty}.`],
      [[join(empty, 'nowhere')], `There is no folder ${join(empty, 'nowhere')}.`],
      [[], 'Name the folder with the recordings'],
    ] as const) {
      const done = await recordings(...args);
      expect([done.code === 0, done.out]).toEqual([false, '']);
      expect(done.error).toContain(message);
    }
  });
});
