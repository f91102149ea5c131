import { editOrder } from '../../store/edit-order.ts';
import { unfulfilled } from '../../store/fulfilment.ts';
import { readLines } from '../products/lines.ts';
import type { Done, Pressed, Refusal } from '../section.ts';
import { quantitiesIn } from './line-quantities.ts';
import { withOrder } from './order-forms.ts';

/** Changes the quantities of an order's lines, and adds a variant where one is given. */
export const edit = (pressed: Pressed): Done | Refusal | null =>
  withOrder(pressed, (order, page) => {
    const { form, place } = pressed;
    const { store } = place;
    const refuse = (reason: string): Refusal => ({ page, reason: `The order stays as it is: ${reason}` });
    const ranges = order.lines.map((line) => ({
      line,
      name: `line-${line.id}`,
      title: line.title,
      least: line.currentQuantity - unfulfilled(store, order.id, line.id),
    }));
    const given = quantitiesIn(form, ranges);
    if ('wrong' in given) return refuse(given.wrong);
    const isAdding = (form.get('variant-1') ?? '').trim() !== '';
    const added = isAdding ? readLines(store, form) : [];
    if (typeof added === 'string') return refuse(added);
    const restock = form.has('restock');
    const set = given
      .filter(({ range, quantity }) => quantity !== range.line.currentQuantity)
      .map(({ range, quantity }) => ({ lineId: range.line.id, quantity, restock }));
    if (set.length === 0 && added.length === 0) return refuse('nothing was changed.');
    const add = added.map(({ variant, quantity }) => ({ variantId: variant.id, quantity, locationId: null }));
    editOrder(store, { orderId: order.id, set, add });
    return { page, notice: 'order-edited' };
  });
