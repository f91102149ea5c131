import { drainInbox } from '~/catalogue/drain-inbox.server';
import type { Tasks } from './tasks';

export const run = ({ shop }: Tasks['drain-inbox'], asOf: Date): Promise<unknown> => drainInbox(shop, asOf);
