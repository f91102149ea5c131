import type { AuditFields } from '~/team/audit';
import type { SignatureDetail } from './detail';

/** A detail as the list of changes tells it. */
export const toldDetail = ({
  dimension,
  words,
  sinceYear,
  picture,
  editions,
  products,
}: SignatureDetail): AuditFields => ({
  dimension,
  words,
  sinceYear,
  picture: picture?.id ?? null,
  editions: editions.map(({ title }) => title),
  products: products.map(({ title }) => title),
});
