import { describe, expect, test } from 'vitest';
import type { Entry, LoneAnswer } from '../../../tools/recordings/find-requests.ts';
import type { Json, JsonObject } from '../../../tools/recordings/json.ts';
import { priorStateOf } from '../../../tools/recordings/prior-state.ts';
import { request, tinySchema } from './tiny-schema.ts';

const P = 'gid://shopify/Product/1';
const V = 'gid://shopify/Variant/2';

const lone = (data: JsonObject): LoneAnswer => ({
  kind: 'answer',
  place: 'setup',
  aside: false,
  variables: {},
  answer: { data },
});
const create = (title: string) =>
  request({
    text: 'mutation($p: ProductInput!) { productCreate(product: $p) { product { id title } userErrors { message } } }',
    variables: { p: { title } },
    data: { productCreate: { product: { id: P, title }, userErrors: [] } },
  });
const read = (data: JsonObject, aside = false) =>
  request({ text: `query { product(id: "${P}") { id title status } }`, data: { product: data }, aside });

const hat = request({
  text: 'mutation { productCreate(product: {}) { product { id } userErrors { message } } }',
  data: { productCreate: { product: { id: 'gid://shopify/Product/8' }, userErrors: [] } },
});

const priorOf = (...entries: Entry[]) => priorStateOf(entries, tinySchema);
const told = (entries: Entry[], gid = P): Record<string, Json> =>
  Object.fromEntries(priorOf(...entries).knowledge.get(gid)?.fields ?? []);

describe('what the recorded store had before the first request', () => {
  test('what a recorded request makes was not there before', () => {
    const { made, knowledge } = priorOf(create('Coat'), read({ id: P, title: 'Coat', status: 'ACTIVE' }));
    expect([...made]).toEqual([P]);
    expect(knowledge.get(P)).toBeUndefined();
  });

  test('what a read shows first was there before', () => {
    expect(told([read({ id: P, title: 'Coat', status: 'DRAFT' })])).toEqual({
      id: P,
      title: 'Coat',
      status: 'DRAFT',
    });
  });

  test('setups without their text have happened: the latest word counts', () => {
    const before = lone({
      productCreate: { product: { id: P, title: 'Coat', status: 'ACTIVE' }, userErrors: [] },
    });
    const after = lone({ productUpdate: { product: { id: P, status: 'DRAFT' }, userErrors: [] } });
    expect(told([before, after, read({ id: P, title: 'Coat', status: 'DRAFT' })])).toMatchObject({
      status: 'DRAFT',
    });
  });

  test('after a recorded change nothing is believed but what never changes', () => {
    const change = request({
      text: 'mutation { stockSet(changes: []) { product { id status } userErrors { message } } }',
      variables: { id: P },
      data: { stockSet: { product: { id: P, status: 'ARCHIVED' }, userErrors: [] } },
    });
    const setup = lone({ productCreate: { product: { id: P, status: 'ACTIVE' }, userErrors: [] } });
    const later = read({ id: P, title: 'Coat', status: 'ARCHIVED' });
    expect(told([setup, change, later])).toEqual({ id: P, status: 'ACTIVE', title: 'Coat' });
  });

  test('what was asked aside was asked before the first change', () => {
    const change = hat;
    const aside = read({ id: 'gid://shopify/Product/9', title: 'Old', status: 'DRAFT' }, true);
    expect(told([change, aside], 'gid://shopify/Product/9')).toMatchObject({ status: 'DRAFT' });
  });

  test('what a read shows below a made thing was made with it', () => {
    const later = read({ id: P, title: 'Coat', variants: { nodes: [{ id: V, price: '1.00' }] } });
    expect([...priorOf(create('Coat'), later).made]).toEqual([P, V]);
    expect([...priorOf(later).made]).toEqual([]);
  });

  test('a location is there before, whatever shows it first', () => {
    const place = 'gid://shopify/Location/3';
    const change = create('Coat');
    change.answer = { data: { productCreate: { product: { id: P, at: { id: place, name: 'Shop' } } } } };
    const { made, knowledge } = priorOf(change);
    expect([[...made], knowledge.get(place)?.fields.get('name')]).toEqual([[P], 'Shop']);
  });

  test('what came without its text after the first request was not there before', () => {
    const unseen = lone({ productCreate: { product: { id: 'gid://shopify/Product/5' }, userErrors: [] } });
    expect([...priorOf(unseen, hat).cameUnseen.keys()]).toEqual([]);
    expect([...priorOf(hat, unseen).cameUnseen.entries()]).toEqual([['gid://shopify/Product/5', 'setup']]);
  });

  test('a change without its text leaves nothing sure of what was known, until a read shows it again', () => {
    const before = lone({ product: { id: P, title: 'Coat', status: 'DRAFT' } });
    const change = lone({ stockSet: { product: { id: P }, userErrors: [] } });
    expect(told([before, change, hat])).toEqual({ id: P, title: 'Coat' });
    expect([...priorOf(before, change, hat).doubtful]).toEqual([P]);
    const again = lone({ product: { id: P, status: 'ACTIVE' } });
    expect(told([before, change, again, hat])).toMatchObject({ status: 'ACTIVE' });
    expect([...priorOf(before, change, again, hat).doubtful]).toEqual([]);
  });

  test('a read of another moment than the first tells nothing', () => {
    const first = read({ id: P, title: 'Coat', status: 'DRAFT' }, true);
    const second = read({ id: P, title: 'Coat', status: 'ACTIVE' }, true);
    expect(told([first, second])).toEqual({ id: P, title: 'Coat', status: 'DRAFT' });
  });

  test('a file without texts of its own tells of nothing that was not asked aside', () => {
    const aside = read({ id: P, title: 'Coat', status: 'DRAFT' }, true);
    const other = lone({ product: { id: 'gid://shopify/Product/5', title: 'Hat' } });
    expect(
      priorOf(other, aside)
        .knowledge.all()
        .map(({ gid }) => gid),
    ).toEqual([P]);
  });

  test('things below others know what they stood under', () => {
    const setup = lone({ product: { id: P, variants: { nodes: [{ id: V, price: '1.00' }] } } });
    const { knowledge } = priorOf(setup, hat);
    expect(knowledge.get(V)?.above.get('Product')).toBe(P);
    expect(knowledge.get(P)?.fields.get('variants')).toEqual([V]);
  });

  test('a field is told by the text that asked for it, whatever its alias', () => {
    const aliased = request({
      text: `query { product(id: "${P}") { id name: title } }`,
      data: { product: { id: P, name: 'Coat' } },
    });
    const known = priorOf(aliased).knowledge.get(P);
    expect([known?.fields.get('title'), known?.told.has('title')]).toEqual(['Coat', true]);
  });

  test('a list is told whole only where its window shows that nothing is left', () => {
    const list = (hasNextPage: boolean) =>
      request({
        text: `query { product(id: "${P}") { id variants(first: 1) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } } }`,
        data: {
          product: {
            id: P,
            variants: { nodes: [{ id: V }], pageInfo: { hasNextPage, hasPreviousPage: false } },
          },
        },
      });
    expect(priorOf(list(false)).knowledge.get(P)?.told.has('variants/#length')).toBe(true);
    expect(priorOf(list(true)).knowledge.get(P)?.told.has('variants/#length')).toBe(false);
  });
});
