import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { action as undoing } from '~/routes/app.castings.$changeId.undoing';
import { action as dismissing } from '~/routes/app.castings.$changeId.dismissal';
import { action as castIcon } from '~/routes/app.castings.icon';
import { action as castMany } from '~/routes/app.castings.many';
import { action as castSupporting } from '~/routes/app.castings.supporting';
import { action as uncasting } from '~/routes/app.castings.uncast';
import { action as changing } from '~/routes/app.icons.$iconId';
import { loader as board } from '~/routes/app._index';
import { loader as incidents } from '~/routes/app.stock._index';
import { loader as listing } from '~/routes/app.universe._index';
import { loader as asking } from '~/routes/app.universe.cast';
import { loader as product } from '~/routes/app.universe.products.$productId';
import { carryOutCastings } from '~/universe/casting/carry-out-castings.server';
import type { Running } from '../../local-shopify/start';
import {
  db,
  emptyStage,
  harbourCoat,
  later,
  MOSS,
  NAVY,
  OTHER,
  SHOP,
  standing,
  twoHouses,
} from '../../setup/casting-stage';
import { connectedStores } from '../../setup/connected-store';
import { seed } from '../../setup/mirrored-maison';

let shopify: Running;

type Handler<Result> = (args: {
  request: Request;
  params: Record<string, string>;
  context: Record<string, never>;
}) => Promise<Result>;

interface Sent {
  shop?: string;
  params?: Record<string, string>;
  path?: string;
  body?: unknown;
}

/** A request of that shop's owner, with a session token that Shopify signed. */
function send<Result>(
  handler: Handler<Result>,
  { shop = SHOP, params = {}, path = '/app', body }: Sent,
): Promise<Result> {
  const post =
    body === undefined
      ? {}
      : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) };
  const headers = {
    authorization: `Bearer ${shopify.sessionToken(shop)}`,
    'content-type': 'application/json',
  };
  return handler({
    request: new Request(`http://localhost:1${path}`, { ...post, headers }),
    params,
    context: {},
  });
}

/** The cast list as that owner sees it. */
async function listed(sent: Sent) {
  const page = await send(listing, sent);
  if (page.view !== 'cast') throw new Error(`${sent.path ?? ''} shows the ${page.view}`);
  return page.shown;
}

/** The response that a handler throws. */
async function thrownBy(work: Promise<unknown>): Promise<number> {
  const thrown: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  return thrown instanceof Response ? thrown.status : 0;
}

const own = { productIds: [String(MOSS)], reason: 'Ours' };
const asIcon = {
  ...own,
  family: { kind: 'one', title: 'Moss' },
  permanentVariantIds: 'suggest',
  minimum: null,
};

beforeAll(async () => {
  shopify = await connectedStores([seed, { ...seed, shop: { ...seed.shop, domain: OTHER } }]);
  await twoHouses();
});
beforeEach(emptyStage);

describe('the routes of casting', () => {
  test('cast, change and undo by name of the person who is signed in', async () => {
    const cast = await send(castIcon, { body: asIcon });
    expect(cast).toMatchObject({ kind: 'cast', products: 1 });
    const change = await db.castingChange.findFirst();
    expect(change?.byName).toBe('Ingrid Sande');
    expect(await send(undoing, { params: { changeId: change?.id ?? '' }, body: {} })).toMatchObject({
      kind: 'undone',
    });
    expect((await standing()).castings).toEqual([]);
  });

  test('refuse a stranger without a session token', async () => {
    const request = new Request('http://localhost:1/app/castings/icon', {
      method: 'POST',
      body: JSON.stringify(asIcon),
    });
    expect(await thrownBy(castIcon({ request, params: {}, context: {} }))).toBeGreaterThanOrEqual(300);
    expect(await db.castingChange.count()).toBe(0);
  });

  test('answer 400 to what they cannot read, and change nothing', async () => {
    const bodies = [
      '{',
      'null',
      { ...asIcon, productIds: ['1; drop table'] },
      { ...asIcon, productIds: ['9'.repeat(30)] },
      { ...asIcon, extra: 1 },
      { ...asIcon, minimum: 'many' },
    ];
    for (const body of bodies) expect(await thrownBy(send(castIcon, { body }))).toBe(400);
    expect(
      await thrownBy(send(castSupporting, { body: { ...own, category: 'Care', iconIds: ['not an id'] } })),
    ).toBe(400);
    expect(await thrownBy(send(uncasting, { body: {} }))).toBe(400);
    expect(await thrownBy(send(undoing, { params: { changeId: 'x' }, body: {} }))).toBe(400);
    expect(
      await thrownBy(
        send(changing, {
          params: { iconId: 'x' },
          body: { title: '', variantIds: [], minimum: null, reason: '' },
        }),
      ),
    ).toBe(400);
    expect(await db.castingChange.count()).toBe(0);
  });

  test('refuse another house’s icons and changes by name of the reason', async () => {
    const { changeId, iconId } = await harbourCoat();
    const before = await standing();
    const shop = OTHER;
    const join = { ...asIcon, family: { kind: 'join', iconId } };
    expect(await send(castIcon, { shop, body: join })).toMatchObject({
      kind: 'refused',
      refusal: { because: 'unknown-icon' },
    });
    expect(await send(undoing, { shop, params: { changeId }, body: {} })).toMatchObject({
      refusal: { because: 'unknown-change' },
    });
    const body = { title: 'Mine', variantIds: [], minimum: 1, reason: 'x' };
    expect(await send(changing, { shop, params: { iconId }, body })).toMatchObject({
      refusal: { because: 'unknown-icon' },
    });
    expect(await standing()).toEqual(before);
  });
});

describe('the pages of the universe', () => {
  test('show only the house that asks', async () => {
    await harbourCoat();
    const mine = await listed({ path: '/app/universe?role=icon' });
    expect(mine.list.rows).toHaveLength(2);
    const theirs = await listed({ shop: OTHER, path: '/app/universe?role=icon' });
    expect(theirs.list.rows).toEqual([]);
    const page = await send(product, { shop: OTHER, params: { productId: String(NAVY) } });
    expect(page).toMatchObject({ promised: null, page: { casting: null } });
  });

  test('are not there for products of nobody and for what is no number', async () => {
    for (const productId of ['1', 'x', '9'.repeat(40)])
      expect(await thrownBy(send(product, { params: { productId } }))).toBe(404);
  });

  test('begin at the beginning where an address names a place that is none', async () => {
    const query = `?from=${'x'.repeat(200)}`;
    expect((await send(board, { path: `/app${query}` })).from).toBeNull();
    expect((await send(incidents, { path: `/app/stock${query}` })).from).toBeNull();
  });

  test('say so when products to cast are not there, and cannot be asked nonsense', async () => {
    const asked = await send(asking, { path: '/app/universe/cast?as=icon&products=1' });
    expect(asked.chosen).toMatchObject({ kind: 'refused', refusal: { because: 'unknown-product' } });
    for (const query of ['', '?as=hero&products=1', '?as=icon&products=', '?as=icon&products=a']) {
      expect(await thrownBy(send(asking, { path: `/app/universe/cast${query}` }))).toBe(400);
    }
  });

  test('take any address for a list', async () => {
    for (const query of [
      '?after=%00',
      '?role=hero&icon=x&status=1',
      "?search='&tag=%25&vendor=\\",
      '?sort=price&before=zzz',
    ]) {
      expect((await listed({ path: `/app/universe${query}` })).list.counts.all).toBe(seed.products.length);
    }
  });
});

describe('casting everything that the list shows', () => {
  const everything = {
    selection: { search: 'Harbour Coat', sort: 'title desc' },
    as: { way: 'supporting', category: 'Outerwear', iconIds: [] },
    reason: 'The whole line',
  };
  const shownBy = (search: string) => seed.products.filter(({ title }) => title.includes(search)).length;

  test('asks with the number of products, and answers before it is carried out', async () => {
    const path = '/app/universe/cast?as=supporting&all=1&search=Harbour+Coat&after=x';
    const { chosen } = await send(asking, { path });
    expect(chosen).toMatchObject({ kind: 'form', form: { count: shownBy('Harbour Coat'), set: null } });
    const decided = await send(castMany, { body: everything });
    expect(decided).toMatchObject({ kind: 'under-way', products: shownBy('Harbour Coat') });
    expect((await standing()).castings).toEqual([]);
  });

  test('shows how far it is, until somebody of the house puts that away', async () => {
    const decided = await send(castMany, { body: everything });
    const params = { changeId: decided.kind === 'under-way' ? decided.changeId : '' };
    const shown = async () => (await listed({ path: '/app/universe?view=cast' })).many.castings;
    expect(await shown()).toMatchObject([{ state: 'casting', done: 0 }]);
    expect(await send(dismissing, { params, body: '' })).toEqual({ outcome: 'not-there' });
    expect(await shown()).toHaveLength(1);
    while ((await carryOutCastings(SHOP, later(1))) === 'more');
    expect(await send(dismissing, { shop: OTHER, params, body: '' })).toEqual({ outcome: 'not-there' });
    expect(await shown()).toMatchObject([{ state: 'done', done: shownBy('Harbour Coat') }]);
    await send(dismissing, { params, body: '' });
    expect(await shown()).toEqual([]);
  });

  test('refuses a filter without products and a body of another shape', async () => {
    const nothing = { ...everything, selection: { search: 'no such thing' } };
    expect(await send(castMany, { body: nothing })).toMatchObject({ refusal: { because: 'nothing-chosen' } });
    for (const body of ['', '{}', { ...everything, as: { way: 'hero' } }, { ...everything, selection: [1] }])
      expect(await thrownBy(send(castMany, { body }))).toBe(400);
  });
});
