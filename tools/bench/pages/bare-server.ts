// What the pages are compared with, in a process of its own: the least a request can cost, and a list loaded whole.
import express from 'express';
import pg from 'pg';

const PAGE = 50;
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 4 });
const shop = process.env['BENCH_SHOP'] ?? '';
const app = express();

app.get('/ceiling', (_request, response, next) => {
  pool.query('select * from shop where shop = $1', [shop]).then(({ rows }) => response.json(rows[0]), next);
});

/** Every product with its casting and its stock, put in order here; then the first page of it. */
app.get('/naive', (_request, response, next) => {
  const everything = Promise.all([
    pool.query<{ id: string; title: string }>('select * from product where shop = $1', [shop]),
    pool.query<{ product_id: string; role: string }>(
      'select * from casting where shop = $1 and ended_at is null',
      [shop],
    ),
    pool.query<{ product_id: string; stock: string }>(
      `select v.product_id, sum(l.available) as stock from variant v
       join level l on l.shop = v.shop and l.inventory_item_id = v.inventory_item_id
       where v.shop = $1 group by v.product_id`,
      [shop],
    ),
  ]);
  everything.then(([products, castings, stocks]) => {
    const roles = new Map(castings.rows.map(({ product_id, role }) => [product_id, role]));
    const stock = new Map(stocks.rows.map((row) => [row.product_id, row.stock]));
    const all = products.rows.map((product) => ({
      ...product,
      role: roles.get(product.id),
      stock: stock.get(product.id),
    }));
    all.sort((a, b) => (a.title < b.title ? -1 : 1));
    response.json({
      rows: all.slice(0, PAGE),
      counts: { all: all.length, icons: all.filter(({ role }) => role === 'icon').length },
    });
  }, next);
});

app.listen(Number(process.env['PORT']));
