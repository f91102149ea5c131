import { compareDigest } from '../../tests/local-shopify/graphql/metafields/metafield.ts';
import type { Entry, RecordedRequest } from './find-requests.ts';
import type { Identifiers } from './identifiers.ts';
import { isObject, type Json } from './json.ts';

/**
 * Learns the digests that a file shows: nobody can work out Shopify's own, so what a later request sends of them must
 * become ours of the same value, also where the file shows it in an answer without its text.
 */
export function learnDigests(entries: readonly Entry[], identifiers: Identifiers): void {
  for (const entry of entries)
    learnIn(entry.kind === 'mention' ? entry.value : (entry.answer.data ?? null), identifiers);
}

function learnIn(value: Json, identifiers: Identifiers): void {
  if (Array.isArray(value)) for (const each of value) learnIn(each, identifiers);
  if (!isObject(value)) return;
  const { type, value: content, compareDigest: recorded } = value;
  if (typeof type === 'string' && typeof content === 'string' && typeof recorded === 'string')
    identifiers.mark(recorded, compareDigest({ type, value: content }));
  for (const each of Object.values(value)) learnIn(each, identifiers);
}

/** The digests that a request sends, in its variables or in its text. */
export function digestsIn({ text, variables }: RecordedRequest): string[] {
  return [...sentIn(variables), ...[...text.matchAll(IN_TEXT)].map(([, digest = '']) => digest)];
}

const IN_TEXT = /\bcompareDigest\s*:\s*"([^"]*)"/g;

function sentIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(sentIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'compareDigest' && typeof each === 'string' ? [each] : sentIn(each),
  );
}
