import type { Section } from '../section.ts';
import { edit } from './edit-form.ts';
import { newOrderPage } from './order-form.ts';
import { cancel, fulfil, newOrder, refund } from './order-forms.ts';
import { orderPage } from './order-page.ts';
import { ordersPage } from './orders-page.ts';

export const orders: Section = {
  shows: [
    [/^orders$/, ordersPage],
    [/^orders\/new$/, newOrderPage],
    [/^orders\/(\d+)$/, orderPage],
  ],
  presses: [
    [/^orders\/new$/, newOrder],
    [/^orders\/(\d+)\/edit$/, edit],
    [/^orders\/(\d+)\/refund$/, refund],
    [/^orders\/(\d+)\/fulfil\/(\d+)$/, fulfil],
    [/^orders\/(\d+)\/cancel$/, cancel],
  ],
};
