import { describe, expect, test } from 'vitest';
import { blankDraft, savingOf, type EditionDraft } from '~/ui/universe/lineage/edition-draft';

const MOSS = { id: '1', title: 'Harbour Coat, Moss' };
const NAVY = { id: '2', title: 'Harbour Coat, Navy' };

const sent = (id: string | null, began: EditionDraft['products'], now: EditionDraft['products']) =>
  savingOf(id, { version: 3, castingsSeen: '12', products: began }, { ...blankDraft('Hemp'), products: now });

describe('what the form of an edition sends', () => {
  test('names its products only where somebody touched them', () => {
    expect(sent('hemp', [MOSS], [MOSS])).toMatchObject({ seen: 3, castingsSeen: '12', productIds: null });
    expect(sent('hemp', [MOSS], [MOSS, NAVY]).productIds).toEqual(['1', '2']);
    expect(sent('hemp', [MOSS], []).productIds).toEqual([]);
    expect(sent('hemp', null, null).productIds).toBeNull();
  });

  test('names those of a new one in any case', () => {
    expect(sent(null, [], []).productIds).toEqual([]);
    expect(sent(null, [], [MOSS]).productIds).toEqual(['1']);
  });
});
