import {
  callOff,
  newOrder,
  newTransfer,
  receive,
  removeProduct,
  saveDetails,
  saveStock,
  type Done,
} from './forms.ts';
import type { Place } from './place.ts';
import { placeBlock, removeBlock } from './theme-forms.ts';

type Form = URLSearchParams;
type Press = (place: Place, form: Form, id: number) => Done;

const PRESSES: [RegExp, Press][] = [
  [/^products\/(\d+)\/stock$/, (place, form, id) => saveStock(place, id, form)],
  [/^products\/(\d+)\/details$/, (place, form, id) => saveDetails(place, id, form)],
  [/^products\/(\d+)\/delete$/, (place, _form, id) => removeProduct(place, id)],
  [/^orders\/new$/, newOrder],
  [/^transfers\/new$/, newTransfer],
  [/^transfers\/(\d+)\/receive$/, (place, _form, id) => receive(place, id)],
  [/^transfers\/(\d+)\/cancel$/, (place, _form, id) => callOff(place, id)],
  [/^themes\/current\/blocks$/, placeBlock],
  [/^themes\/current\/blocks\/remove$/, removeBlock],
  [
    /^apps\/install$/,
    ({ ctx, store }) => {
      ctx.install(store.shop.domain);
      return { page: 'apps/mainstay', notice: 'installed' };
    },
  ],
  [
    /^apps\/uninstall$/,
    ({ ctx, store }) => {
      ctx.uninstall(store.shop.domain);
      return { page: 'apps', notice: 'uninstalled' };
    },
  ],
  [
    /^apps\/revoke$/,
    ({ ctx, store }, form) => {
      ctx.revokeScopes(store.shop.domain, form.getAll('scope'));
      return { page: 'apps', notice: 'revoked' };
    },
  ],
];

/** Does what a form of the admin asks for; null where there is no such form. */
export function submit(place: Place, page: string, form: Form): Done | null {
  for (const [pattern, press] of PRESSES) {
    const match = pattern.exec(page);
    if (match) return press(place, form, Number(match[1]));
  }
  return null;
}
