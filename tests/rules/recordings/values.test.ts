import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../tools/recordings/answer.ts';
import { Identifiers } from '../../../tools/recordings/identifiers.ts';
import type { JsonObject } from '../../../tools/recordings/json.ts';
import { compare, paths, product } from './comparing.ts';

describe('comparing a recorded value with ours', () => {
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

  test('a digest is learnt also where ours happens to be the same', () => {
    const identifiers = new Identifiers();
    const same = product({ compareDigest: 'a'.repeat(64) });
    expect(paths(compare({ recorded: same, local: same, identifiers }))).toEqual([]);
    expect(identifiers.isMarked('a'.repeat(64))).toBe(true);
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
});
