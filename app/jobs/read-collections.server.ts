import { readCollections } from '~/universe/rules/rule-collections.server';
import type { Tasks } from './tasks';

/** Reads who is in the collections that casting rules name. */
export const run = ({ shop, collectionId }: Tasks['read-collections'], asOf: Date): Promise<number> =>
  readCollections(shop, collectionId === undefined ? null : BigInt(collectionId), asOf);
