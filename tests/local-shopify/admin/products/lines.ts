import type { Store } from '../../store/store.ts';
import type { Variant } from '../../store/types.ts';
import { html, type Html } from '../html.ts';
import { wholeNumber, type Form } from '../section.ts';
import { variantField } from './variant-field.ts';
import { variantMeant } from './find-variants.ts';

export interface Line {
  variant: Variant;
  quantity: number;
}

/** So many pairs of fields, for variants and how many of each; the first must be filled in. */
export function lineFields(
  count: number,
  keep: (name: string, kept: string) => string,
  quantity: string,
): Html[] {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const named = (words: string) => (number === 1 ? words : `${words} ${number}`);
    return html`${variantField(`variant-${number}`, keep(`variant-${number}`, ''), named('Variant'), number === 1)}
      <label
        >${named('Quantity')}<input
          inputmode="numeric"
          name="quantity-${number}"
          value="${keep(`quantity-${number}`, quantity)}"
      /></label>`;
  });
}

function readLine(store: Store, words: string, quantity: string): Line | string {
  const meant = variantMeant(store, words);
  if (meant.found === 'none') return `no variant has the SKU or title “${words}”.`;
  if (meant.found === 'several') return `several variants fit “${words}”. Give the SKU.`;
  const units = wholeNumber(quantity);
  if (units === null || units < 1) return `“${quantity}” is no quantity: give a whole number from 1 up.`;
  return { variant: meant.variant, quantity: units };
}

/** The lines that were filled in, or what is wrong with the first that cannot be read. */
export function readLines(store: Store, form: Form): Line[] | string {
  const lines: Line[] = [];
  for (const [name, words] of form) {
    const number = /^variant-(\d+)$/.exec(name)?.[1];
    if (number === undefined || (words.trim() === '' && number !== '1')) continue;
    const line = readLine(store, words, form.get(`quantity-${number}`) ?? '');
    if (typeof line === 'string') return line;
    lines.push(line);
  }
  return lines.length === 0 ? 'give a variant.' : lines;
}
