import { apps } from './apps/section.ts';
import { clock } from './clock/section.ts';
import { customData } from './custom-data/section.ts';
import { faults } from './faults/section.ts';
import { orders } from './orders/section.ts';
import type { Place } from './place.ts';
import { products } from './products/section.ts';
import type { Asked, Done, Form, Refused, Section, Shown } from './section.ts';
import { staff } from './staff/section.ts';
import { theme } from './theme/section.ts';
import { transfers } from './transfers/section.ts';
import { webhooks } from './webhooks/section.ts';

const SECTIONS: readonly Section[] = [
  products,
  customData,
  orders,
  transfers,
  webhooks,
  clock,
  faults,
  theme,
  staff,
  apps,
];

/** The admin page of that name (`products/42`), or null where there is none. */
export function show(page: string, asked: Omit<Asked, 'parts'>): Shown {
  for (const { shows } of SECTIONS) {
    for (const [pattern, shown] of shows) {
      const match = pattern.exec(page);
      if (match) return shown({ ...asked, parts: match.slice(1) });
    }
  }
  return null;
}

/** Does what a form of the admin asks for; null where there is no such form, or nothing that it is about. */
export function submit(place: Place, page: string, form: Form): Done | Refused | null {
  for (const { presses } of SECTIONS) {
    for (const [pattern, press] of presses) {
      const match = pattern.exec(page);
      if (!match) continue;
      const outcome = press({ place, form, parts: match.slice(1) });
      return outcome !== null && 'reason' in outcome ? { ...outcome, action: page, form } : outcome;
    }
  }
  return null;
}
