import { Table, type TableListener } from './table.ts';
import type { WebhookSubscription } from './webhook-subscriptions.ts';

const byId = ({ id }: { id: number }): number => id;

/** The tables of what sells and of whom is told: registered together with all others in `tables.ts`. */
export function commerceTables(heard: TableListener) {
  return {
    webhookSubscriptions: new Table<number, WebhookSubscription, 'topic'>(
      'webhookSubscriptions',
      byId,
      { topic: (one) => one.topic },
      heard,
    ),
  };
}
