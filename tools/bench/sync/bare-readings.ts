// A measured process: the least that any program must do with a bulk file. It parses, copies and compares on the
// same tables; it checks nothing, keeps no history, and would believe a cut file.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import { peakMemory, taskHere, TIDY, timed, type Readings } from './reading.ts';
import { TABLES, textOf, type Line } from './bare-rows.ts';

const BLOCK = 1024 * 1024;
const { fileUrl, shop } = taskHere();
const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });

async function stage(): Promise<void> {
  const blocks = new Map<string, string>();
  let copying = Promise.resolve();
  const copy = async (least: number): Promise<void> => {
    for (const [name, text] of blocks) {
      if (text.length < least) continue;
      blocks.delete(name);
      await copying;
      copying = pipeline(Readable.from([text]), client.query(from(`copy staged_${name} from stdin`)));
    }
  };
  const { body } = await fetch(fileUrl);
  if (!body) throw new Error('There is no file.');
  const decoder = new TextDecoder();
  let rest = '';
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + decoder.decode(part.value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const { name, row } = textOf(JSON.parse(line) as Line);
      blocks.set(name, (blocks.get(name) ?? '') + row);
    }
    await copy(BLOCK);
  }
  await copy(0);
  await copying;
}

/** What is new is found first and written last: no statement then walks over rows that it has just written. */
async function compare(): Promise<void> {
  await client.query('begin');
  for (const { name, key, columns } of TABLES) {
    const same = key.map((column) => `m.${column} = s.${column}`).join(' and ');
    const list = (row: string): string => columns.map((column) => `${row}.${column}`).join(', ');
    await client.query(`analyze staged_${name} (${key.join(', ')})`);
    await client.query(
      `create temp table new_${name} as select s.* from staged_${name} s
       left join ${name} m on m.shop = '${shop}' and ${same} where m.shop is null`,
    );
    await client.query(
      `update ${name} m set (${columns.join(', ')}) = row(${list('s')}) from staged_${name} s
       where m.shop = $1 and ${same} and (${list('m')}) is distinct from (${list('s')})`,
      [shop],
    );
    await client.query(
      `delete from ${name} m where m.shop = $1 and not exists (select from staged_${name} s where ${same})`,
      [shop],
    );
    await client.query(
      `insert into ${name} (shop, ${columns.join(', ')}, seen_at) select $1, ${list('s')}, now() from new_${name} s`,
      [shop],
    );
  }
  await client.query('commit');
}

async function read(): Promise<void> {
  for (const { name, columns } of TABLES)
    await client.query(
      `create temp table staged_${name} as select ${columns.join(', ')} from ${name} with no data`,
    );
  await stage();
  await compare();
  await client.query('discard temp');
}

async function measured(): Promise<number> {
  for (const text of TIDY) await client.query(text);
  return timed(read);
}

await client.connect();
const readings: Readings = { firstMs: await measured(), againMs: await measured(), rssMb: peakMemory() };
await client.end();
console.log(JSON.stringify(readings));
