import { advanceSync } from '~/catalogue/advance-sync.server';
import type { Tasks } from './tasks';

export const run = ({ shop, kind }: Tasks['sync'], asOf: Date): Promise<unknown> =>
  advanceSync(shop, kind, asOf);
