import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Key } from '../store/table.ts';
import { readLines } from './read-lines.ts';

/** Grows with every change of what is kept: half understood data would give ids twice, or none. */
const FORMAT = 4;
const FILE = 'journal.jsonl';
const WRITE_AT_CHARACTERS = 1_000_000;

/** One thing as it is since its last change; null once it is gone. Scope: a shop's domain, or '' for what all share. */
export type Line = readonly [scope: string, table: string, key: Key, value: unknown];

/**
 * What differs from the seed, as a file that lines are only ever added to; of two lines about the same thing the
 * later counts. A change is in the file before anything that was waiting for it goes on, so a kill loses nothing.
 */
export class Journal {
  readonly #path: string;
  /** Before format 4 everything was one object in one file. */
  readonly #earlier: string;
  readonly #header: string;
  readonly #noted = new Map<string, Line>();
  #file: number | null = null;
  #look: () => void = () => undefined;
  #isDue = false;

  constructor(folder: string, seed: string) {
    mkdirSync(folder, { recursive: true });
    this.#path = join(folder, FILE);
    this.#earlier = join(folder, 'shopify.json');
    this.#header = JSON.stringify({ format: FORMAT, seed });
  }

  /** What was kept, null where nothing was yet. Throws where it belongs to another version or another seed. */
  read(): Line[] | null {
    const lines = readLines(this.#path);
    const { value: header } = lines.next();
    if (header === undefined && !existsSync(this.#earlier)) return null;
    if (header !== this.#header)
      throw new Error(
        `${header === undefined ? this.#earlier : this.#path} was kept by another version. Start over with npm run demo -- --fresh, or delete it.`,
      );
    const latest = new Map<string, Line>();
    for (const text of lines) {
      const line = JSON.parse(text) as Line;
      const name = nameOf(line);
      // What was gone and came again stands behind what stayed, as in the tables.
      if (latest.get(name)?.[3] === null) latest.delete(name);
      latest.set(name, line);
    }
    return [...latest.values()];
  }

  /** Called before every writing: the time to note what nobody tells of. */
  beforeWriting(look: () => void): void {
    this.#look = look;
  }

  /** Notes a change; it is written as soon as what is being done is done. */
  readonly note = (...line: Line): void => {
    this.#noted.set(nameOf(line), line);
    this.soon();
  };

  /** Looks and writes as soon as what is being done is done. */
  soon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.write();
    });
  }

  /** Writes what was noted. */
  write(): void {
    this.#look();
    this.#isDue = false;
    if (this.#file === null || this.#noted.size === 0) return;
    writeSync(this.#file, [...this.#noted.values()].map(lineText).join(''));
    this.#noted.clear();
  }

  /** Starts the file anew with these lines, whole or not at all: a rename is atomic. */
  begin(lines: Iterable<Line>): void {
    const file = openSync(`${this.#path}.new`, 'w');
    let some = `${this.#header}\n`;
    for (const line of lines) {
      some += lineText(line);
      if (some.length < WRITE_AT_CHARACTERS) continue;
      writeSync(file, some);
      some = '';
    }
    writeSync(file, some);
    renameSync(`${this.#path}.new`, this.#path);
    this.close();
    this.#file = file;
    this.#noted.clear();
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }
}

const nameOf = ([scope, table, key]: Line): string => `${scope} ${table} ${key}`;

const lineText = (line: Line): string => `${JSON.stringify(line)}\n`;
