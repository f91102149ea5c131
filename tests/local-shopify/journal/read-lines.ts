import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

const PART_BYTES = 1 << 20;

/** The whole lines of a file, none where there is no file. A last line without its end was never written whole. */
export function* readLines(path: string): Generator<string, undefined> {
  const file = openWhereItIs(path);
  if (file === null) return;
  try {
    const part = Buffer.alloc(PART_BYTES);
    const decoder = new StringDecoder('utf8');
    let rest = '';
    for (let size = readSync(file, part); size > 0; size = readSync(file, part)) {
      const lines = (rest + decoder.write(part.subarray(0, size))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    closeSync(file);
  }
}

function openWhereItIs(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
