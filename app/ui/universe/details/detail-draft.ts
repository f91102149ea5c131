import type { CarrierChoice } from '~/universe/details/carrier-choice';
import type { DetailPicture, Dimension, SignatureDetail } from '~/universe/details/detail';
import type { DetailEntry } from '~/universe/details/detail-entry';

/** A detail while it is being edited. */
export interface DetailDraft {
  dimension: Dimension;
  words: string;
  sinceYear: string;
  picture: DetailPicture | null;
  carriers: CarrierChoice[];
}

/** A detail as its form begins with. */
export const draftOf = ({
  dimension,
  words,
  sinceYear,
  picture,
  editions,
  products,
}: SignatureDetail): DetailDraft => ({
  dimension,
  words,
  sinceYear: sinceYear === null ? '' : String(sinceYear),
  picture,
  carriers: [
    ...editions.map((one) => ({ kind: 'edition' as const, ...one })),
    ...products.map((one) => ({ kind: 'product' as const, ...one })),
  ],
});

/** What a form sends of it. */
export const entryOf = ({ picture, carriers, ...draft }: DetailDraft): DetailEntry => ({
  ...draft,
  pictureId: picture?.id ?? '',
  editionIds: carriers.filter(({ kind }) => kind === 'edition').map(({ id }) => id),
  productIds: carriers.filter(({ kind }) => kind === 'product').map(({ id }) => id),
});

export const sameEntry = (one: DetailDraft, other: DetailDraft): boolean =>
  JSON.stringify(entryOf(one)) === JSON.stringify(entryOf(other));
