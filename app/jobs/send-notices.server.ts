import { sendDue } from '~/stock-guard/notices/outbox.server';
import type { Tasks } from './tasks';

/** Gives what is due to SMTP. */
export const run = async ({ shop }: Tasks['send-notices'], asOf: Date): Promise<void> => {
  await sendDue(shop, asOf);
};
