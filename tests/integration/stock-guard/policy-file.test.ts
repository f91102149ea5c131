import '../../setup/own-database.ts';
import { beforeEach, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { assess } from '~/stock-guard/incidents/assess.server';
import { exportPolicies } from '~/stock-guard/policy/export-policies.server';
import { importPolicies, previewImport } from '~/stock-guard/policy/import-policies.server';
import { writeDecisions } from '~/stock-guard/policy/write-decisions.server';
import {
  HARBOUR_COAT,
  MAISON,
  openMaison,
  stockPiece,
  tell,
  variantOf,
  WEDNESDAY,
  type Piece,
} from '../../setup/guarded-maison.ts';

const SCARF: Piece = { productId: 20n, title: '=HYPERLINK("evil")', sizes: { One: 9 } };
const IDA = { id: '1', name: 'Ida Sande', asOf: WEDNESDAY };
const HEAD = 'level,subject,id,pool';
const rows = forShop(MAISON);
const bytes = (text: string) => new TextEncoder().encode(text);
const take = (text: string) => importPolicies(MAISON, bytes(text), IDA);
const look = (text: string) => previewImport(MAISON, bytes(text), IDA);
const everything = async () => ({
  policies: await rows.db.policy.findMany({
    orderBy: [{ level: 'asc' }, { subject: 'asc' }, { pool: 'asc' }],
  }),
  icons: await rows.db.icon.findMany(),
});

beforeEach(async () => {
  await openMaison({ settleMinutes: 30 });
  await stockPiece(HARBOUR_COAT);
  await stockPiece(SCARF);
  await rows.db.variant.updateMany({ where: { id: variantOf(HARBOUR_COAT, '48') }, data: { sku: 'HC-48' } });
  await rows.db.product.updateMany({ where: { id: 20n }, data: { vendor: '=cmd|calc' } });
  await assess(MAISON, null, 'casting', WEDNESDAY);
});

async function decideAll(): Promise<void> {
  const ida = await tell('Ida');
  const { id: icon } = await rows.db.icon.findFirstOrThrow();
  await writeDecisions(
    rows,
    [
      { level: 'role', subject: 'icon', pool: '', set: { serviceLevel: 0.985, muted: false } },
      {
        level: 'vendor',
        subject: '=cmd|calc',
        pool: '3',
        set: { minimumDays: 30, moqPer: 'colour', moq: 60 },
      },
      {
        level: 'icon',
        subject: icon,
        pool: '',
        set: { pools: ['online', '3'], recipients: [ida], phasingOutOn: '2027-01-31' },
      },
      { level: 'product', subject: '20', pool: '', set: { pools: [], recipients: [] } },
      { level: 'variant', subject: '1001', pool: 'online', set: { pack: 6, leadDays: 56 } },
    ],
    IDA,
  );
}

test('an export is read again without changing anything', async () => {
  await decideAll();
  const before = await everything();
  const file = await exportPolicies(MAISON);
  expect(await look(file)).toMatchObject({ kind: 'preview', changed: 0, same: 6, preview: null });
  expect(await take(file)).toEqual({ kind: 'imported', changed: 0 });
  expect(await everything()).toEqual(before);
});

test('an export names subjects and places as people do, and holds no formula', async () => {
  await decideAll();
  const lines = (await exportPolicies(MAISON)).split('\r\n');
  expect(lines[0]).toBe(
    '\uFEFFlevel,subject,id,pool,service_level,minimum_units,minimum_days,lead_days,lead_spread_days,review_days,order_cover_days,pack,moq,moq_per,settle_minutes,pools,recipients,muted,phasing_out_on',
  );
  expect(lines[1]).toBe('shop,,,,,,,,,,,,,,30,,,,');
  expect(lines[2]).toBe('role,icon,,,98.5,,,,,,,,,,,,,no,');
  expect(lines[3]).toBe("vendor,'=cmd|calc,,Lyon shop,,,30,,,,,,60,colour,,,,,");
  expect(lines[4]).toMatch(
    /^icon,icon-10,[\w-]{36},,,5,.*,"online; Lyon shop",ida@atelier-sande.example,,2027-01-31$/,
  );
  expect(lines[5]).toBe('product,piece-20,20,,,,,,,,,,,,,none,none,,');
  expect(lines[6]).toBe('variant,HC-48,1001,online,,,,56,,,,6,,,,,,,');
});

test('a planner’s file sets lead times by SKU, handle and vendor, and leaves alone what it does not name', async () => {
  await decideAll();
  const file = [
    'level;subject;id;pool;lead_days;pack',
    'variant;HC-48;;online;70;6',
    'product;piece-20;;;14;',
    'vendor;Atelier Sande;;Lyon shop;28;',
    ';;;;;',
    '',
  ].join('\r\n');
  expect(await look(file)).toMatchObject({
    changed: 3,
    same: 0,
    first: [
      { named: { name: 'Harbour Coat 48' }, pool: 'online', fields: ['leadDays'] },
      { named: { level: 'product' }, fields: ['leadDays'] },
      { named: { name: 'Atelier Sande' }, pool: '3' },
    ],
  });
  expect(await take(file)).toEqual({ kind: 'imported', changed: 3 });
  const { policies } = await everything();
  expect(policies.find(({ level }) => level === 'variant')).toMatchObject({ leadDays: 70, pack: 6 });
  expect(policies.find(({ level }) => level === 'product')).toMatchObject({ leadDays: 14, pools: [] });
  expect(await take(file)).toEqual({ kind: 'imported', changed: 0 });
});

test('an empty cell resets its field, and a line of empty cells its level', async () => {
  await decideAll();
  await take(`${HEAD},lead_days,pack\nvariant,,1001,online,,6\n`);
  expect(await rows.db.policy.findFirst({ where: { level: 'variant' } })).toMatchObject({
    leadDays: null,
    pack: 6,
  });
  await take(`${HEAD},lead_days,pack\nvariant,,1001,online,,\n`);
  expect(await rows.db.policy.findFirst({ where: { level: 'variant' } })).toBeNull();
});

test('every line that cannot be taken is named, and then none is', async () => {
  await rows.db.variant.updateMany({ where: { productId: 10n }, data: { sku: 'TWICE' } });
  const before = await everything();
  const file = [
    `${HEAD},lead_days,pack,pools,phasing_out_on`,
    'shop,,,,30,,,',
    'product,piece-20,,,10000,0,Bergen,',
    'brand,piece-20,,,30,,,',
    'vendor,Nobody,,,30,,,',
    'variant,NO-SUCH-SKU,,,30,,,',
    'variant,TWICE,,,30,,,',
    'shop,,,Bergen,30,,,',
    'shop,,,,31,,,2026-12-31',
    'shop,,,,31,,,',
    'shop,,,,31',
    'product,,999,,31,,,',
  ].join('\n');
  const problems = [
    { kind: 'field', line: 3, column: 'lead_days', value: '10000' },
    { kind: 'field', line: 3, column: 'pack', value: '0' },
    { kind: 'field', line: 3, column: 'pools', value: 'Bergen' },
    { kind: 'level', line: 4, value: 'brand' },
    { kind: 'subject-missing', line: 5, level: 'vendor', value: 'Nobody' },
    { kind: 'subject-missing', line: 6, level: 'variant', value: 'NO-SUCH-SKU' },
    { kind: 'subject-many', line: 7, value: 'TWICE' },
    { kind: 'pool', line: 8, value: 'Bergen' },
    { kind: 'field', line: 9, column: 'phasing_out_on', value: '2026-12-31' },
    { kind: 'duplicate', line: 10, other: 2 },
    { kind: 'cells', line: 11, cells: 5, columns: 8 },
    { kind: 'subject-missing', line: 12, level: 'product', value: '999' },
  ];
  expect(await take(file)).toEqual({ kind: 'lines', problems, count: problems.length });
  expect(await look(file)).toMatchObject({ kind: 'lines', count: problems.length });
  expect(await everything()).toEqual(before);
});

test('another shop’s products cannot be named by id', async () => {
  const other = forShop('other.myshopify.com');
  const mine = await rows.db.product.findFirstOrThrow({ where: { id: 20n } });
  await other.db.product.create({
    data: { ...mine, shop: 'other.myshopify.com', id: 30n, publishedAt: null },
  });
  expect(await take(`${HEAD},pack\nproduct,,30,,6\n`)).toMatchObject({ kind: 'lines', count: 1 });
  await other.db.product.deleteMany();
});

test('an import says what it would open before it does', async () => {
  const file = `${HEAD},minimum_units\nproduct,piece-20,,,9\n`;
  expect(await look(file)).toMatchObject({
    preview: { opens: { count: 1 }, closes: { count: 0 }, guardedBefore: 3, guardedAfter: 4 },
  });
  expect(await rows.db.policy.findMany({ where: { level: 'product' } })).toEqual([]);
});
