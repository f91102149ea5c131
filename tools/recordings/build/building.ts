import type { Store } from '../../../tests/local-shopify/store/store.ts';
import { numberOf } from '../gids.ts';
import type { Identifiers } from '../identifiers.ts';
import { isObject, type Json } from '../json.ts';
import type { Knowledge, Known } from '../knowledge.ts';

/** A fresh store that is given what the recorded one had; things keep their recorded numbers. */
export interface Building {
  store: Store;
  knowledge: Knowledge;
  identifiers: Identifiers;
  /** Recorded ids of what is in the store now. */
  built: Set<string>;
  /** Whether it is time for a thing: some came only while the file was recorded. */
  isDue: (gid: string) => boolean;
}

/** What is known of a kind, due and not in the store yet. */
export function dueOf({ knowledge, built, isDue }: Building, type: string): Known[] {
  return knowledge.all().filter((each) => each.type === type && isDue(each.gid) && !built.has(each.gid));
}

/** Says that the recorded thing now stands in the store under the same id. */
export function isBuilt({ identifiers, built }: Building, gid: string, local = gid): void {
  identifiers.meet(gid, local);
  built.add(gid);
}

export const bareNumber = (gid: string): number => Number(numberOf(gid));

export function text(known: Known | undefined, field: string): string | null {
  const value = known?.fields.get(field);
  return typeof value === 'string' ? value : null;
}

export function flag(known: Known | undefined, field: string, otherwise: boolean): boolean {
  const value = known?.fields.get(field);
  return typeof value === 'boolean' ? value : otherwise;
}

export function list(known: Known | undefined, field: string): Json[] {
  const value = known?.fields.get(field);
  return Array.isArray(value) ? value : [];
}

export function number(known: Known | undefined, field: string): number | null {
  const value = known?.fields.get(field);
  return typeof value === 'number' ? value : null;
}

/** A word below a field that is no thing of its own: `measurement` › `weight` › `unit`. */
export function wordIn(value: Json | undefined, key: string): string | null {
  const word = isObject(value) ? value[key] : undefined;
  return typeof word === 'string' ? word : null;
}
