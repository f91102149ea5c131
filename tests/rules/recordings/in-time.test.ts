import { describe, expect, test } from 'vitest';
import { findEntries } from '../../../tools/recordings/find-requests.ts';
import type { Json, JsonObject } from '../../../tools/recordings/json.ts';

const asked = (id: number): JsonObject => ({
  query: 'mutation($id: ID!) { productDelete(id: $id) { deletedProductId } }',
  variables: { id: String(id) },
  response: { data: { productDelete: { deletedProductId: `gid://shopify/Product/${id}` } } },
});
const places = (file: Json): string[] => findEntries(file).map(({ place }) => place);

describe('the order in which recorded requests happened', () => {
  test('the cleanup of a setup came after all that the setup was made for', () => {
    expect(places({ setup: { create: asked(1), cleanup: asked(2) }, cases: [asked(3), asked(4)] })).toEqual([
      'setup.create',
      'cases.0',
      'cases.1',
      'setup.cleanup',
    ]);
  });

  test('the cleanup of the setup of a case came at the end of the case', () => {
    const cases = [{ setup: { cleanup: asked(1) }, change: asked(2) }, { change: asked(3) }];
    expect(places({ cases })).toEqual(['cases.0.change', 'cases.0.setup.cleanup', 'cases.1.change']);
  });

  test('a cleanup came last in what it stands in, several of them in their order', () => {
    expect(
      places({ teardown: [asked(1), asked(2)], first: { cleanup: asked(3) }, second: asked(4) }),
    ).toEqual(['first.cleanup', 'second', 'teardown.0', 'teardown.1']);
  });

  test('what was cleaned up before the recording stays before it', () => {
    expect(places({ preCaptureCleanup: [asked(1)], setup: asked(2), read: asked(3) })).toEqual([
      'preCaptureCleanup.0',
      'setup',
      'read',
    ]);
  });

  test('a cleanup that repeats a request word for word, with its answer, is no other request', () => {
    expect(places({ lifecycle: { delete: asked(1) }, cleanup: asked(1) })).toEqual(['lifecycle.delete']);
    expect(places({ lifecycle: { delete: asked(1) }, cleanup: asked(2) })).toHaveLength(2);
    expect(places({ reads: [asked(1), asked(1)] })).toHaveLength(2);
  });
});
