import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { adminSchema } from '../../tests/local-shopify/schema/admin-schema.ts';
import { replayFile, type FileOutcome } from './replay-file.ts';

/** The JSON files of a folder and its folders, in a fixed order. Throws where there is none. */
export async function recordingsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error(`There is no folder ${folder}.`);
  });
  const files = entries
    .filter((each) => each.isFile() && each.name.endsWith('.json'))
    .map((each) => relative(folder, join(each.parentPath, each.name)))
    .sort();
  if (files.length === 0) throw new Error(`There is no recording (*.json) in ${folder}.`);
  return files;
}

/** Replays every recording of a folder, each in a store of its own. */
export async function* replayFolder(folder: string): AsyncGenerator<FileOutcome> {
  const files = await recordingsIn(folder);
  const { schema } = await adminSchema();
  for (const file of files) yield await replayFile(file, await readFile(join(folder, file), 'utf8'), schema);
}
