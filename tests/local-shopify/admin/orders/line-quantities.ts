import type { Order } from '../../store/types.ts';
import { wholeNumber, type Form } from '../section.ts';

/** What a form gives for one line; `most` is left out where there is no limit. */
export interface Range {
  name: string;
  title: string;
  least: number;
  most?: number;
}

/** The whole number in a field, or what is wrong with it; null for an empty field. */
export function quantityIn(
  form: Form,
  { name, title, least, most }: Range,
): number | null | { wrong: string } {
  const text = form.get(name)?.trim() ?? '';
  if (text === '') return null;
  const quantity = wholeNumber(text);
  if (quantity !== null && quantity >= least && (most === undefined || quantity <= most)) return quantity;
  const range = most === undefined ? `from ${least} up` : `from ${least} to ${most}`;
  return { wrong: `of ${title} give a whole number ${range}, not “${text}”.` };
}

/** The quantities given for these ranges, empty fields left out; or the first that is wrong. */
export function quantitiesIn<T extends Range>(
  form: Form,
  ranges: readonly T[],
): { range: T; quantity: number }[] | { wrong: string } {
  const given: { range: T; quantity: number }[] = [];
  for (const range of ranges) {
    const quantity = quantityIn(form, range);
    if (quantity === null) continue;
    if (typeof quantity === 'object') return quantity;
    given.push({ range, quantity });
  }
  return given;
}

export const titleOf = (order: Order, lineId: number): string =>
  order.lines.find(({ id }) => id === lineId)?.title ?? '';
