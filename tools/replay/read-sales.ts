import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BadArguments } from './options.ts';

const DAY = 86_400_000;
/** A file of more days than ten years is a mistyped date. */
const MOST_DAYS = 3660;
const COLUMNS = ['sku', 'date', 'units'] as const;

/** The units that each SKU sold on each day of a file; days without a row are zero sales. */
export interface DailySales {
  /** 'YYYY-MM-DD' */
  firstDay: string;
  days: number;
  skus: ReadonlyMap<string, readonly number[]>;
}

interface Row {
  sku: string;
  /** Days since 1970. */
  day: number;
  units: number;
}

function dayOf(text: string): number | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return null;
  return time / DAY;
}

/** The places of the columns that are needed; a file may have more, in any order. */
function placesOf(header: string): number[] {
  const names = header.replace(/^\uFEFF/, '').split(',');
  return COLUMNS.map((column) => {
    const at = names.indexOf(column);
    if (at === -1)
      throw new BadArguments(`The first line names no column "${column}": "${header.slice(0, 80)}".`);
    return at;
  });
}

function rowOf(line: string, places: readonly number[], number: number): Row {
  const cells = line.split(',');
  const [sku = '', date = '', sold = ''] = places.map((at) => cells[at]?.trim() ?? '');
  const day = dayOf(date);
  const units = sold === '' ? NaN : Number(sold);
  if (line.includes('"')) throw new BadArguments(`Line ${number}: quoted cells are not read here.`);
  if (sku === '') throw new BadArguments(`Line ${number}: there is no SKU.`);
  if (day === null) throw new BadArguments(`Line ${number}: "${date}" is not a date YYYY-MM-DD.`);
  if (!Number.isFinite(units) || units < 0)
    throw new BadArguments(`Line ${number}: "${sold}" is not a number of units from 0.`);
  return { sku, day, units };
}

/** The lines of a plain or gzipped file. A broken archive ends them with its error. */
async function* linesOf(file: string): AsyncGenerator<string> {
  await access(file).catch(() => {
    throw new BadArguments(`There is no file ${file} that can be read.`);
  });
  const plain = createReadStream(file);
  const input = file.endsWith('.gz') ? pipeline(plain, createGunzip(), () => undefined) : plain;
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

async function rowsOf(file: string): Promise<Row[]> {
  const rows: Row[] = [];
  let places: number[] | null = null;
  let number = 0;
  try {
    for await (const line of linesOf(file)) {
      number += 1;
      if (places === null) places = placesOf(line);
      else if (line.trim() !== '') rows.push(rowOf(line, places, number));
    }
  } catch (error) {
    if (error instanceof BadArguments) throw error;
    throw new BadArguments(`${file} cannot be read: ${(error as Error).message}`);
  }
  if (rows.length === 0) throw new BadArguments(`${file} holds no sales.`);
  return rows;
}

/** Reads daily sales (`sku,date,units,…`). Throws BadArguments that names the line that is wrong. */
export async function readSales(file: string): Promise<DailySales> {
  const rows = await rowsOf(file);
  const first = rows.reduce((least, { day }) => Math.min(least, day), Infinity);
  const days = rows.reduce((most, { day }) => Math.max(most, day), -Infinity) - first + 1;
  if (days > MOST_DAYS)
    throw new BadArguments(`${file} spans ${days} days; at most ${MOST_DAYS} are replayed.`);
  const skus = new Map<string, number[]>();
  const seen = new Set<string>();
  for (const { sku, day, units } of rows) {
    const key = `${day} ${sku}`;
    if (seen.has(key))
      throw new BadArguments(`${sku} has two rows for ${new Date(day * DAY).toISOString().slice(0, 10)}.`);
    seen.add(key);
    const series = skus.get(sku) ?? Array.from({ length: days }, () => 0);
    series[day - first] = units;
    skus.set(sku, series);
  }
  return { firstDay: new Date(first * DAY).toISOString().slice(0, 10), days, skus };
}
