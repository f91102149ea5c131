import { describe, expect, test } from 'vitest';
import { hangsOnWholeStore, isHeld } from '../../../tools/recordings/build/held.ts';

const told = (...chains: string[]): Set<string> => new Set(chains);

describe('what a built thing is held to', () => {
  test('fields that the store was given, whatever lies below them', () => {
    expect(isHeld('Product', 'title', told())).toBe(true);
    expect(isHeld('InventoryLevel', 'quantities/available/quantity', told())).toBe(true);
  });

  test('nothing that the store was not given', () => {
    expect(isHeld('Product', 'onlineStoreUrl', told('onlineStoreUrl'))).toBe(false);
    expect(isHeld('Location', 'hasUnfulfilledOrders', told('hasUnfulfilledOrders'))).toBe(false);
  });

  test('what follows from a list, only if the whole list is told', () => {
    expect(isHeld('Product', 'totalVariants', told())).toBe(false);
    expect(isHeld('Product', 'totalVariants', told('variants/#length'))).toBe(true);
  });

  test('the end of a window, only if nothing lies beyond it', () => {
    expect(isHeld('Product', 'metafields/pageInfo/hasNextPage', told())).toBe(false);
    expect(isHeld('Product', 'metafields/pageInfo/hasNextPage', told('metafields/#length'))).toBe(true);
  });

  test('nothing that hangs on the size of the recorded store', () => {
    expect(hangsOnWholeStore('BulkOperation', 'objectCount')).toBe(true);
    expect(hangsOnWholeStore('BulkOperation', 'status')).toBe(false);
  });
});
