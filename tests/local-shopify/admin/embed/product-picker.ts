import type { PickedProduct, ProductQuestion } from '../messages.ts';
import { answer } from './app-frame.ts';
import { bridge } from './bridge-request.ts';
import { askInDialog } from './dialog.ts';
import { element } from './elements.ts';

async function pick(question: ProductQuestion): Promise<PickedProduct[] | null> {
  const chosen = new Map<string, PickedProduct>();
  const preselected = new Set(question.selected);
  const list = element('ul', { className: 'picker' });
  const search = element('input', { type: 'search', value: question.query, placeholder: 'Search products' });
  search.setAttribute('aria-label', 'Search products');

  const row = (product: PickedProduct) => {
    const type = question.multiple ? 'checkbox' : 'radio';
    const box = element('input', { type, name: 'picked', checked: chosen.has(product.id) });
    if (preselected.delete(product.id)) {
      chosen.set(product.id, product);
      box.checked = true;
    }
    box.addEventListener('change', () => {
      if (!question.multiple) chosen.clear();
      if (box.checked) chosen.set(product.id, product);
      else chosen.delete(product.id);
    });
    const picture = element('img', {
      src: product.images[0]?.originalSrc ?? '',
      alt: '',
      width: 40,
      height: 40,
    });
    const label = element('label', {}, box, ...(product.images.length > 0 ? [picture] : []), product.title);
    return element('li', {}, label);
  };
  let latest = 0;
  const draw = async () => {
    const mine = (latest += 1);
    const found = await bridge<PickedProduct[]>('products', { query: search.value, ids: [...preselected] });
    if (mine === latest) list.replaceChildren(...found.map(row));
  };
  search.addEventListener('input', () => void draw());
  await draw();

  return askInDialog<PickedProduct[] | null>(
    'Add products',
    element('div', {}, search, list),
    [
      { label: 'Cancel', kind: 'plain', value: () => null },
      { label: 'Add', kind: 'primary', value: () => [...chosen.values()] },
    ],
    null,
  );
}

/** The resource picker, for products. */
export function serveProductPicker(): void {
  answer('pick-products', pick);
}
