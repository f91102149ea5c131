import { describe, expect, test } from 'vitest';
import { findEntries, type Entry } from '../../../tools/recordings/find-requests.ts';
import type { Json } from '../../../tools/recordings/json.ts';

const TEXT = '#graphql\n query Read($id: ID!) { product(id: $id) { id } }';
const DATA = { data: { product: { id: 'gid://shopify/Product/1' } } };

const requests = (file: Json) => findEntries(file).filter((each) => each.kind === 'request');
const places = (entries: Entry[]): string[] => entries.map(({ kind, place }) => `${kind} ${place}`);

describe('finding requests in a recording', () => {
  test('a request is found wherever its text and its answer stand together', () => {
    const layouts: Json[] = [
      { query: TEXT, response: DATA },
      { read: { document: TEXT, variables: { id: '1' }, response: { status: 200, payload: DATA } } },
      {
        cases: [{ request: { query: TEXT, variables: { id: '1' } }, response: { status: 200, body: DATA } }],
      },
      { query: TEXT, result: { status: 200, payload: DATA } },
      { read: DATA, readQuery: TEXT, readVariables: { id: '1' } },
      { read: { readText: TEXT, live: { status: 200, payload: DATA } } },
      {
        log: [
          { request: { url: '/admin/api/x/graphql.json', body: { query: TEXT } }, response: { body: DATA } },
        ],
      },
      { read: { query: TEXT, response: JSON.stringify(DATA) } },
    ];
    for (const file of layouts) expect(requests(file), JSON.stringify(file)).toHaveLength(1);
  });

  test('the variables of a request are its own or those of its request', () => {
    const own = requests({ query: TEXT, variables: { id: 'a' }, response: DATA });
    const inner = requests({ request: { query: TEXT, variables: { id: 'b' } }, response: DATA });
    const beside = requests({ read: DATA, readQuery: TEXT, readVariables: { id: 'c' } });
    const deep = requests({
      request: { body: { query: TEXT, variables: { id: 'd' } } },
      response: { body: DATA },
    });
    expect([own, inner, beside, deep].map(([first]) => first?.variables['id'])).toEqual(['a', 'b', 'c', 'd']);
  });

  test('one text above several variables is the text of each', () => {
    const file = {
      query: TEXT,
      cases: [
        { variables: { id: '1' }, response: DATA },
        { variables: { id: '2' }, response: DATA },
      ],
    };
    expect(requests(file).map(({ variables }) => variables['id'])).toEqual(['1', '2']);
  });

  test('a text above is not the text of an answer to something else', () => {
    const other = { variables: { id: '1' }, response: { data: { shop: { name: 'x' } } } };
    expect(requests({ query: TEXT, cases: [other] })).toEqual([]);
  });

  test('what was asked of another API is known as such', () => {
    const storefront = requests({ path: '/api/2025-01/graphql.json', query: TEXT, response: DATA });
    expect(storefront.map(({ isAdmin }) => isAdmin)).toEqual([false]);
  });

  test('an answer without its text only tells, and a path to a text is no text', () => {
    const file = { documentPath: 'read.graphql', variables: { id: '1' }, response: DATA };
    expect(places(findEntries(file))).toEqual(['answer ']);
  });

  test('a variable that holds a query is not taken for the text', () => {
    const file = { documentPath: 'bulk.graphql', variables: { query: TEXT }, response: DATA };
    expect(requests(file)).toEqual([]);
  });

  test('setups inside a case happened before it, cleanups after it', () => {
    const file = { case: { setup: { create: DATA }, query: TEXT, response: DATA, cleanup: DATA } };
    expect(places(findEntries(file))).toEqual([
      'answer case.setup.create',
      'request case',
      'answer case.cleanup',
    ]);
  });

  test('what a proxy asked upstream stands aside, with the version of its path', () => {
    const call = {
      path: '/admin/api/2025-01/graphql.json',
      query: TEXT,
      response: { status: 200, body: DATA },
    };
    const [found] = requests({ upstreamCalls: [call] });
    expect(found).toMatchObject({ aside: true, version: '2025-01' });
  });

  test('a text with a mistake in it is a request all the same', () => {
    const file = { query: 'query { product(id: ', response: { errors: [{ message: 'syntax error' }] } };
    expect(requests(file)).toHaveLength(1);
  });

  test('a file of any other shape has no requests', () => {
    for (const file of [null, 7, 'text', [], {}, { response: null }, { query: 7, response: DATA }])
      expect(requests(file)).toEqual([]);
  });
});
