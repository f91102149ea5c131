import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_LINE, objectsOf } from '~/catalogue/jsonl';
import { UnreadableFile } from '~/catalogue/unreadable';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size)
    yield await Promise.resolve(bytes.subarray(start, start + size));
}

async function all(bytes: Uint8Array, size = 64): Promise<unknown[]> {
  const objects: unknown[] = [];
  for await (const batch of objectsOf(inChunks(bytes, size))) objects.push(...batch);
  return objects;
}

const failureOf = (bytes: Uint8Array): Promise<unknown> =>
  all(bytes).then(
    () => 'none',
    (error: unknown) => (error instanceof UnreadableFile ? error.failure : error),
  );

test('every object comes out whole, wherever the bytes are cut into chunks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ id: fc.nat(), title: fc.string({ unit: 'grapheme' }) })),
      fc.integer({ min: 1, max: 90 }),
      fc.constantFrom('\n', '\r\n', '\n\n'),
      async (objects, size, end) => {
        const bytes = Buffer.from(objects.map((object) => JSON.stringify(object) + end).join(''));
        expect(await all(bytes, size)).toEqual(objects);
      },
    ),
  );
});

test('a file cut anywhere gives only whole objects from its beginning, or says that it was cut', async () => {
  const objects = Array.from({ length: 12 }, (_, id) => ({ id, title: `Manteau d’été №${id}` }));
  const bytes = Buffer.from(objects.map((object) => `${JSON.stringify(object)}\n`).join(''));
  for (let cut = 0; cut <= bytes.length; cut += 1) {
    const part = bytes.subarray(0, cut);
    const read = await all(part).catch((error: unknown) => error);
    if (read instanceof UnreadableFile) expect(read.failure).toBe('cut-short');
    else expect(read).toEqual(objects.slice(0, (read as unknown[]).length));
  }
});

test('a last line without its end is read', async () => {
  expect(await all(Buffer.from('{"id":1}\n{"id":2}'))).toEqual([{ id: 1 }, { id: 2 }]);
});

test('an empty file has no objects', async () => {
  expect(await all(Buffer.from(''))).toEqual([]);
});

test('a line that is not JSON is named by its number', async () => {
  await expect(all(Buffer.from('{"id":1}\n\n{id:2}\n{"id":3}\n'))).rejects.toThrow('Line 3 is not JSON');
});

test('bytes that are not UTF-8 break the file', async () => {
  expect(await failureOf(Buffer.from([0x7b, 0xff, 0x7d, 0x0a]))).toBe('broken-line');
});

test('a line without an end is given up before it fills the memory', async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield await Promise.resolve(Buffer.alloc(1024 * 1024, 'a'));
  }
  let error: unknown;
  try {
    for await (const batch of objectsOf(endless())) expect([...batch]).toEqual([]);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toMatchObject({ failure: 'broken-line' });
  expect(LONGEST_LINE).toBeLessThan(50 * 1024 * 1024);
});
