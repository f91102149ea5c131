import { reRead } from '~/catalogue/re-read.server';
import type { Tasks } from './tasks';

export const run = ({ shop }: Tasks['re-read']): Promise<unknown> => reRead(shop);
