import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../tools/recordings/answer.ts';
import { AnswerComparison, type Comparison, type Told } from '../../../tools/recordings/compare.ts';
import { Identifiers } from '../../../tools/recordings/identifiers.ts';
import type { JsonObject } from '../../../tools/recordings/json.ts';
import { stringsIn } from '../../../tools/recordings/values.ts';
import { reading, request } from './tiny-schema.ts';

const EVERYTHING: Told = { isTold: () => true, showsMissing: () => false };

interface Case {
  text?: string;
  recorded: Answer;
  local: Answer;
  variables?: JsonObject;
  told?: Told;
  identifiers?: Identifiers;
  isCut?: boolean;
}

function compare(one: Case): Comparison {
  const { text = '{ product(id: "x") { id title createdAt compareDigest } }', recorded, local } = one;
  const { asked, root, sets } = reading(
    request({ text, data: recorded.data ?? {}, variables: one.variables ?? {} }),
  );
  const comparing = {
    identifiers: one.identifiers ?? new Identifiers(),
    sent: stringsIn(one.variables ?? {}),
    versions: { recorded: '2025-01', local: '2026-10' },
  };
  return new AnswerComparison(asked, comparing, one.told ?? EVERYTHING, one.isCut ?? false).of(
    recorded,
    local,
    root,
    sets,
  );
}

const product = (fields: JsonObject): Answer => ({ data: { product: fields } });
const paths = ({ differences }: Comparison): string[] => differences.map(({ path }) => path);

describe('comparing a recorded answer with ours', () => {
  test('words, numbers and null must be the same', () => {
    const recorded = product({ title: 'Coat', status: null, variants: 3 });
    expect(paths(compare({ recorded, local: recorded }))).toEqual([]);
    expect(paths(compare({ recorded, local: product({ title: 'coat', status: '', variants: 4 }) }))).toEqual([
      'data.product.title',
      'data.product.status',
      'data.product.variants',
    ]);
  });

  test('a field that only one of them has is a difference', () => {
    const { differences } = compare({
      recorded: product({ title: 'Coat' }),
      local: product({ status: 'DRAFT' }),
    });
    expect(differences.map(({ path, recorded, local }) => [path, recorded, local])).toEqual([
      ['data.product.title', 'Coat', undefined],
      ['data.product.status', undefined, 'DRAFT'],
    ]);
  });

  test('lists must have the same length and order', () => {
    const list = (...names: string[]): Answer => ({ data: { product: { tags: names } } });
    expect(paths(compare({ recorded: list('a', 'b'), local: list('b', 'a') }))).toHaveLength(2);
    expect(paths(compare({ recorded: list('a', 'b'), local: list('a') }))).toEqual(['data.product.tags']);
  });

  test('ids stand for each other from their first meeting on', () => {
    const recorded = { data: { a: { id: 'gid://shopify/Product/1' }, b: { id: 'gid://shopify/Product/1' } } };
    const same = { data: { a: { id: 'gid://shopify/Product/8' }, b: { id: 'gid://shopify/Product/8' } } };
    const other = { data: { a: { id: 'gid://shopify/Product/8' }, b: { id: 'gid://shopify/Product/9' } } };
    expect(paths(compare({ recorded, local: same }))).toEqual([]);
    expect(paths(compare({ recorded, local: other }))).toEqual(['data.b.id']);
  });

  test('an id of another type is a difference', () => {
    const recorded = product({ id: 'gid://shopify/Product/1' });
    expect(paths(compare({ recorded, local: product({ id: 'gid://shopify/Collection/1' }) }))).toEqual([
      'data.product.id',
    ]);
  });

  test('the number of an id is compared as the id', () => {
    const recorded = product({ legacyResourceId: '123456', id: 'gid://shopify/Product/123456' });
    const local = (number: string): Answer =>
      product({ legacyResourceId: number, id: 'gid://shopify/Product/8' });
    expect(paths(compare({ recorded, local: local('8') }))).toEqual([]);
    expect(paths(compare({ recorded, local: local('9') }))).toEqual(['data.product.legacyResourceId']);
  });

  test('times are compared by form, unless they repeat what was sent', () => {
    const recorded = product({ createdAt: '2026-05-01T10:00:00Z' });
    const local = product({ createdAt: '2024-01-01T00:00:00Z' });
    expect(paths(compare({ recorded, local }))).toEqual([]);
    expect(paths(compare({ recorded, local: product({ createdAt: 'soon' }) }))).toEqual([
      'data.product.createdAt',
    ]);
    expect(paths(compare({ recorded, local: product({ createdAt: null }) }))).toEqual([
      'data.product.createdAt',
    ]);
    expect(paths(compare({ recorded, local, variables: { at: '2026-05-01T10:00:00Z' } }))).toEqual([
      'data.product.createdAt',
    ]);
  });

  test('a digest is learnt, so that it can be sent back', () => {
    const identifiers = new Identifiers();
    const recorded = product({ compareDigest: 'a'.repeat(64) });
    expect(
      paths(compare({ recorded, local: product({ compareDigest: 'b'.repeat(64) }), identifiers })),
    ).toEqual([]);
    expect(identifiers.localText('a'.repeat(64))).toBe('b'.repeat(64));
  });

  test('messages are compared word by word, with our ids in them', () => {
    const identifiers = new Identifiers();
    identifiers.meet('gid://shopify/Product/1', 'gid://shopify/Product/8');
    const recorded = product({ title: 'no gid://shopify/Product/1 here' });
    const local = product({ title: 'no gid://shopify/Product/8 here' });
    expect(paths(compare({ recorded, local, identifiers }))).toEqual([]);
    expect(paths(compare({ recorded, local: recorded, identifiers }))).toEqual(['data.product.title']);
  });

  test('a handle that no one gave ends by chance, and is sent back as ours', () => {
    const identifiers = new Identifiers();
    const recorded = product({ handle: 'lookbook-ab12cd34' });
    expect(
      paths(compare({ recorded, local: product({ handle: 'lookbook-xy98zw76' }), identifiers })),
    ).toEqual([]);
    expect(identifiers.localText('lookbook-ab12cd34')).toBe('lookbook-xy98zw76');
    expect(paths(compare({ recorded, local: product({ handle: 'other-xy98zw76' }) }))).toEqual([
      'data.product.handle',
    ]);
  });

  test('the API version that answers is the one of today', () => {
    const recorded = product({ version: '2025-01' });
    expect(paths(compare({ recorded, local: product({ version: '2026-10' }) }))).toEqual([]);
    expect(paths(compare({ recorded, local: product({ version: '2026-07' }) }))).toEqual([
      'data.product.version',
    ]);
  });

  test('an API version is shown as it stands that day: only its form is compared', () => {
    const hook = (apiVersion: JsonObject | null): Answer => ({ data: { hook: { apiVersion } } });
    const text = '{ hook(id: "x") { apiVersion { handle displayName supported } } }';
    const then = { handle: '2026-07', displayName: '2026-07 (Release candidate)', supported: false };
    const now = { handle: '2026-10', displayName: '2026-10 (Latest)', supported: true };
    expect(paths(compare({ text, recorded: hook(then), local: hook(now) }))).toEqual([]);
    expect(
      paths(compare({ text, recorded: hook(then), local: hook({ ...now, handle: null, supported: 'no' }) })),
    ).toEqual(['data.hook.apiVersion.handle', 'data.hook.apiVersion.supported']);
    expect(paths(compare({ text, recorded: hook(then), local: hook(null) }))).toEqual([
      'data.hook.apiVersion',
    ]);
  });

  test('a handle may have a number because the recorded store had others of that name', () => {
    const recorded = product({ handle: 'coat-2' });
    expect(paths(compare({ recorded, local: product({ handle: 'coat' }) }))).toEqual([]);
    expect(paths(compare({ recorded, local: product({ handle: 'hat' }) }))).toEqual(['data.product.handle']);
  });

  test('errors are compared by message, path and code; where they stand in the text does not matter', () => {
    const error = { message: 'no', path: ['product'], extensions: { code: 'BAD' }, locations: [{ line: 1 }] };
    const recorded: Answer = { data: null, errors: [error] };
    const same: Answer = { data: null, errors: [{ ...error, locations: [{ line: 7 }] }] };
    const other: Answer = { data: null, errors: [{ ...error, extensions: { code: 'WORSE' } }] };
    expect(paths(compare({ recorded, local: same }))).toEqual([]);
    expect(paths(compare({ recorded, local: other }))).toEqual(['errors']);
  });

  test('which members an enum has is a matter of the version, what was wrong is not', () => {
    const refused = (code: string, given: string, members: string): Answer => ({
      errors: [
        {
          message: `was provided invalid value for unit (Expected "${given}" to be one of: ${members}), name (Could not`,
          extensions: { code },
        },
      ],
    });
    const likeness = (code: string, given: string): string[] =>
      paths(compare({ recorded: refused(code, 'X', 'B, A'), local: refused(code, given, 'A, B, C_D') }));
    expect(likeness('INVALID_VARIABLE', 'X')).toEqual([]);
    expect(likeness('INVALID_VARIABLE', 'Y')).toEqual(['errors']);
    expect(likeness('OTHER', 'X')).toEqual(['errors']);
  });

  test('no data is not the same as empty data', () => {
    const errors = [{ message: 'no' }];
    expect(paths(compare({ recorded: { errors }, local: { errors, data: null } }))).toEqual(['data']);
  });

  test('what the file does not tell of an earlier thing is not compared, not even by luck', () => {
    const told: Told = { isTold: (_owner, chain) => chain === 'title', showsMissing: () => false };
    const recorded = product({ id: 'gid://shopify/Product/1', title: 'Coat', status: 'DRAFT' });
    const local = product({ id: 'gid://shopify/Product/1', title: 'Coat', status: 'ACTIVE' });
    const { differences, untold } = compare({ recorded, local, told });
    expect([differences, untold]).toEqual([[], ['data.product.status']]);
    expect(compare({ recorded, local: recorded, told }).untold).toEqual(['data.product.status']);
  });

  test('what shows the store as a whole is compared only where the file tells it', () => {
    const list = (title: string): Answer => ({ data: { products: { nodes: [{ title }] } } });
    const text = '{ products(first: 1) { nodes { title } } }';
    const told = (isTold: boolean): Told => ({ isTold: () => isTold, showsMissing: () => false });
    expect(paths(compare({ text, recorded: list('Coat'), local: list('Hat'), told: told(false) }))).toEqual(
      [],
    );
    expect(paths(compare({ text, recorded: list('Coat'), local: list('Hat'), told: told(true) }))).toEqual([
      'data.products.nodes[0].title',
    ]);
  });

  test('members of a list that is not told whole are compared where both have them, wherever they stand', () => {
    const variant = (id: number, price: string) => ({ id: `gid://shopify/Variant/${id}`, price });
    const list = (...nodes: JsonObject[]): Answer =>
      product({ id: 'gid://shopify/Product/1', variants: { nodes } });
    const told: Told = { isTold: (_owner, chain) => !chain.endsWith('#length'), showsMissing: () => false };
    const identifiers = new Identifiers();
    identifiers.meet('gid://shopify/Variant/2', 'gid://shopify/Variant/2');
    const recorded = list(variant(9, '9.00'), variant(2, '1.00'));
    expect(paths(compare({ recorded, local: list(variant(2, '1.00')), told, identifiers }))).toEqual([]);
    expect(paths(compare({ recorded, local: list(variant(2, '5.00')), told, identifiers }))).toEqual([
      'data.product.variants.nodes[1].price',
    ]);
  });

  test('of an answer that was cut down, what is left is compared', () => {
    const recorded = product({ tags: [{ name: 'b', quantity: 2 }] });
    const whole = [
      { name: 'a', quantity: 1 },
      { name: 'b', quantity: 2, at: 'x' },
    ];
    expect(paths(compare({ recorded, local: product({ tags: whole, title: 'Coat' }), isCut: true }))).toEqual(
      [],
    );
    expect(paths(compare({ recorded, local: product({ tags: whole, title: 'Coat' }) }))).toEqual([
      'data.product.tags',
      'data.product.title',
    ]);
  });
});
