// A measured process: the least that has to be read to say of every guarded variant and pool whether it is short.
import pg from 'pg';
import { timed } from '../sync/reading.ts';
import { SHOP } from './guarded-store.ts';

const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();
const ms = await timed(() =>
  client.query(
    `select count(*) from watch w
     join variant v on v.shop = w.shop and v.id = w.variant_id
     join product p on p.shop = v.shop and p.id = v.product_id
     join level l on l.shop = v.shop and l.inventory_item_id = v.inventory_item_id
       and l.location_id = case w.pool when 'online' then 1 else 2 end
     where w.shop = $1 and (l.available <= w.reorder_point or p.status <> 'ACTIVE')`,
    [SHOP],
  ),
);
await client.end();
console.log(JSON.stringify({ ms }));
