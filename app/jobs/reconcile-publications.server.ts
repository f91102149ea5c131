import { reconcilePublications } from '~/universe/published/reconcile-publications.server';
import type { Tasks } from './tasks';

/** Compares what is published with what stands at Shopify, and mends it. */
export const run = ({ shop }: Tasks['reconcile-publications'], asOf: Date): Promise<number> =>
  reconcilePublications(shop, asOf);
