// A measured process: the product's own assessment, of a whole shop and of one changed variant after another.
import { now } from '~/clock.server';
import { disconnect, pool } from '~/database/client.server';
import { assess } from '~/stock-guard/incidents/assess.server';
import { peakMemory, timed } from '../sync/reading.ts';
import { SHOP, TIDY } from './guarded-store.ts';

const SINGLES = 400;
const WARM = 50;
const products = Number(process.env['BENCH_PRODUCTS']);

const tidy = async (): Promise<void> => {
  for (const table of TIDY) await pool.query(`vacuum analyze ${table}`);
  await pool.query('checkpoint');
};

const whole = async () => {
  let seen = 0;
  const ms = await timed(async () => {
    ({ seen } = await assess(SHOP, null, 'stock', now()));
  });
  return { ms, seen };
};

/** One in a hundred of all levels sells some units. */
const sellOnePercent = (): Promise<unknown> =>
  pool.query(
    'update level set available = available - 9, updated_at = now() where shop = $1 and inventory_item_id % 100 = 3',
    [SHOP],
  );

async function single(number: number): Promise<number> {
  const product = 1 + ((number * 7919) % products);
  const id = BigInt(product * 10 + 1 + (number % 5));
  // Every second one falls below its reorder point, the others come back.
  await pool.query(
    'update level set available = $3, updated_at = now() where shop = $1 and inventory_item_id = $2 and location_id = 1',
    [SHOP, id, number % 2 === 0 ? 3 : 80],
  );
  return timed(() => assess(SHOP, [id], 'stock', now()));
}

const first = await whole();
await tidy();
const again = await whole();
await sellOnePercent();
await tidy();
const moved = await whole();
const singles: number[] = [];
for (let number = 0; number < WARM + SINGLES; number += 1) singles.push(await single(number));
await disconnect();
console.log(JSON.stringify({ first, again, moved, singles: singles.slice(WARM), rssMb: peakMemory() }));
