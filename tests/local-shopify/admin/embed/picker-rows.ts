import type { PickRow } from '../messages.ts';
import { element } from './elements.ts';
import type { Choice } from './picker-choice.ts';

interface Line {
  id: string;
  title: string;
  detail: string;
}

function line(box: HTMLInputElement, { title, detail }: Line, picture: string | null): HTMLElement {
  const words = element('span', {}, title);
  if (detail !== '') words.append(' ', element('small', {}, detail));
  const image = picture === null ? [] : [element('img', { src: picture, alt: '', width: 40, height: 40 })];
  return element('label', {}, box, ...image, words);
}

/** One row of the picker and, under it, the variants that can be chosen one by one. */
export function pickerRow(row: PickRow, choice: Choice, single: boolean, changed: () => void): HTMLElement {
  const box = element('input', { type: single ? 'radio' : 'checkbox', name: 'picked' });
  box.checked = choice.has(row);
  box.indeterminate = choice.isPartial(row);
  box.disabled = !box.checked && choice.isFull;
  box.addEventListener('change', () => {
    choice.tick(row, box.checked);
    changed();
  });
  const variants = row.variants.map((variant) => {
    const tick = element('input', { type: 'checkbox', checked: choice.hasVariant(row, variant.id) });
    tick.disabled = !choice.has(row) && choice.isFull;
    tick.addEventListener('change', () => {
      choice.tickVariant(row, variant.id, tick.checked);
      changed();
    });
    return element('li', {}, line(tick, variant, null));
  });
  const item = element('li', {}, line(box, row, row.picture));
  if (variants.length > 0) item.append(element('ul', {}, ...variants));
  return item;
}
