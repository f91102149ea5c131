import { expect, test } from 'vitest';
import { byId, connection, type GraphContext } from '../../local-shopify/graphql/field';
import { page } from '../../local-shopify/graphql/page';
import { search } from '../../local-shopify/graphql/search/search';

interface Thing {
  id: number;
  title: string;
}

const THINGS: Thing[] = ['pear', 'apple', 'pear', 'fig', 'apple'].map((title, id) => ({ id: id + 1, title }));
const nowhere = {} as GraphContext;

const byTitle = connection<unknown, Thing>(
  [],
  () => THINGS,
  () => ({ id: ({ id }) => id, value: ({ title }) => title }),
);

const window = (args: Record<string, unknown>) =>
  page(byTitle.list(null, args, nowhere), args) as {
    edges: { cursor: string; node: Thing }[];
    pageInfo: Record<string, unknown>;
  };
const ids = (args: Record<string, unknown>): number[] => window(args).edges.map(({ node }) => node.id);

test('a connection is in the order of its values, equal ones by id, without touching the list it was given', () => {
  expect(ids({ first: 5 })).toEqual([2, 5, 4, 1, 3]);
  expect(THINGS.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
});

test.each([false, true])(
  'a cursor’s own node is in no window before or after it (reverse: %s)',
  (reverse) => {
    const all = window({ first: 5, reverse }).edges;
    const whole = all.map(({ node }) => node.id);
    expect(whole).toEqual(reverse ? [3, 1, 4, 5, 2] : [2, 5, 4, 1, 3]);
    all.forEach(({ cursor }, at) => {
      expect(ids({ first: 5, after: cursor, reverse })).toEqual(whole.slice(at + 1));
      expect(ids({ last: 2, before: cursor, reverse })).toEqual(whole.slice(Math.max(0, at - 2), at));
      const { pageInfo } = window({ first: 1, after: cursor, reverse });
      expect(pageInfo['hasNextPage']).toBe(at < 3);
    });
  },
);

test('a list that is in order already is given out as it is', () => {
  const inOrder = connection<unknown, Thing>([], () => THINGS, byId<Thing>);
  expect(inOrder.list(null, {}, nowhere).nodes).toBe(THINGS);
});

test.each([
  ['title:pear', [1]],
  ['title:coat', [2]],
  ['title:coa*', [2]],
  ['coa', [2]],
  ['title:coa', []],
  ['title:*', [1, 2]],
  ['NOT title:*', [3]],
  ['at:>2026-01-01', [2]],
  ['at:*', [1, 2]],
  ["at:'2026-03-01T00:00:00Z'", [2]],
  ['id:>=2', [2, 3]],
  ['id:gid://shopify/Thing/3', [3]],
])('%s finds %j', (query, found) => {
  const things = [
    { id: 1, title: 'Pear', at: '2025-01-01T00:00:00.000Z' },
    { id: 2, title: 'Long Coat', at: '2026-03-01T01:00:00+01:00' },
    { id: 3, title: null, at: null },
  ];
  const fields = {
    default: ({ title }: (typeof things)[number]) => title,
    title: ({ title }: (typeof things)[number]) => title,
    at: ({ at }: (typeof things)[number]) => at,
    id: ({ id }: (typeof things)[number]) => id,
  };
  expect([...search(things, query, fields)].map(({ id }) => id)).toEqual(found);
});
