import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Pending, RowReader } from './rows.ts';

const PAGE = 250;

export type Written = { kind: 'whole' | 'stopped'; bytes: number };

export interface Progress {
  objects: number;
  roots: number;
}

/**
 * Writes a result file: a page of parents, then what hangs below them, level by level, so that children stand
 * behind their parents but not beside them. Grouped, each parent's children follow it at once. The state may
 * move between two pages, as it does at Shopify. Memory stays at one page.
 */
export async function writeResult(
  path: string,
  reader: RowReader,
  grouped: boolean,
  onProgress: (progress: Progress) => 'go-on' | 'stop',
): Promise<Written> {
  const file = createWriteStream(path);
  const progress: Progress = { objects: 0, roots: 0 };
  const state: { bytes: number; verdict: 'go-on' | 'stop' } = { bytes: 0, verdict: 'go-on' };

  async function put(lines: string[]): Promise<void> {
    const text = lines.join('');
    state.bytes += Buffer.byteLength(text);
    if (!file.write(text)) await once(file, 'drain');
    else await new Promise(setImmediate);
    state.verdict = onProgress(progress);
  }

  async function level(pending: Pending[]): Promise<void> {
    for (const list of pending) {
      let lines: string[] = [];
      let below: Pending[] = [];
      for (const row of reader.rows(list)) {
        if (state.verdict === 'stop') return;
        lines.push(`${JSON.stringify(row.value)}\n`);
        progress.objects += 1;
        if (row.isRoot) progress.roots += 1;
        below.push(...row.below);
        if (lines.length < PAGE && !grouped) continue;
        if (lines.length >= PAGE || below.length > 0) {
          await put(lines);
          await level(below);
          lines = [];
          below = [];
        }
      }
      await put(lines);
      await level(below);
    }
  }

  await level(reader.root());
  file.end();
  await finished(file);
  return { kind: state.verdict === 'stop' ? 'stopped' : 'whole', bytes: state.bytes };
}
