import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { bulkCastings } from '~/universe/casting/bulk-castings.server';
import { carryOutCastings } from '~/universe/casting/carry-out-castings.server';
import { undoCasting } from '~/universe/casting/undo-casting.server';
import { applyRules } from '~/universe/rules/apply-rules.server';
import { saveRule } from '~/universe/rules/save-rule.server';
import { fillLargeMirror } from '../../../tools/bench/pages/large-mirror';
import { done, ofTag } from '../../setup/rules-stage';

const SHOP = 'large-house.myshopify.com';
const NOW = new Date('2026-11-22T12:00:00Z');
const INGRID = { id: '7', name: 'Ingrid Sande' };
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const rows = forShop(SHOP);
const playing = (): Promise<number> =>
  rows.db.casting.count({ where: { role: 'supporting', endedAt: null } });
const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
afterAll(() => client.end());

/** Half of them are of one vendor: more than a rule casts at once. */
const PRODUCTS = 11_000;
const ICONS = 20;

beforeAll(async () => {
  await client.connect();
  const shop = { name: 'Large', currency: 'EUR', timeZone: 'Europe/Oslo', grantedScopes: [] };
  await rows.db.shop.create({ data: { shop: SHOP, ...shop, installedAt: NOW } });
  await fillLargeMirror(client, SHOP, { products: PRODUCTS, icons: ICONS, supporting: 0 }, NOW);
});

test('thousands are cast in portions as one change, and stopping it in the middle keeps rules away from all', async () => {
  const request = { id: null, seen: 0, leaving: 'uncast' as const };
  const entry = { ...ofTag('mainstay'), field: 'vendor' as const };
  const saved = await done(saveRule(SHOP, { ...request, entry }, INGRID, later(1)));
  const theirs = await rows.db.product.count({ where: { vendor: 'Mainstay' } });
  expect(saved).toMatchObject({ underWay: true, cast: theirs - ICONS });
  expect(await playing()).toBe(0);

  await carryOutCastings(SHOP, later(2));
  const [under] = (await bulkCastings(SHOP)).castings;
  expect(under).toMatchObject({ changeId: saved.changeId, state: 'casting', total: saved.cast });
  expect(await playing()).toBe(under?.done);
  expect(await applyRules(SHOP, null, later(3))).toBe(0);

  expect(await undoCasting(SHOP, saved.changeId ?? '', INGRID, later(4))).toMatchObject({ kind: 'undone' });
  expect(await playing()).toBe(0);
  expect(await applyRules(SHOP, null, later(5))).toBe(0);
  expect(await carryOutCastings(SHOP, later(6))).toBe('all-done');
  expect(await playing()).toBe(0);
});
