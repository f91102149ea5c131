import type { GraphQLSchema } from 'graphql';
import { StoreBuilding } from './build/build-store.ts';
import { BulkHold } from './bulk-hold.ts';
import { learnDigests } from './digests.ts';
import { findEntries, type Entry, type RecordedRequest } from './find-requests.ts';
import { startFreshShopify, type StoreFacts } from './fresh-shopify.ts';
import { Identifiers } from './identifiers.ts';
import { isObject, type Json } from './json.ts';
import { priorStateOf } from './prior-state.ts';
import { Replay } from './replay.ts';
import { notApplicable, type Verdict } from './verdict.ts';

/** One request of a file with what came of it. */
export interface Outcome {
  place: string;
  verdict: Verdict;
}

/** What came of a whole file: one disagreement is enough, one agreement without any suffices. */
export interface FileOutcome {
  file: string;
  verdict: Verdict['kind'];
  outcomes: Outcome[];
}

const DOMAIN = /^[\w-]+\.myshopify\.com$/;
const VERSION = /\b20\d\d-(?:01|04|07|10)\b/;

/** Replays one recording in a fresh store. Never throws: what cannot be read is not applicable. */
export async function replayFile(file: string, content: string, schema: GraphQLSchema): Promise<FileOutcome> {
  try {
    const json = JSON.parse(content) as Json;
    const entries = findEntries(json);
    if (!entries.some((each) => each.kind === 'request')) return outOfReach(file, 'no request has its text');
    return summed(file, await replayEntries(entries, factsOf(file, json), schema));
  } catch (error) {
    return outOfReach(file, `cannot be replayed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

interface Facts extends StoreFacts {
  version: string | null;
}

async function replayEntries(
  entries: readonly Entry[],
  facts: Facts,
  schema: GraphQLSchema,
): Promise<Outcome[]> {
  const prior = priorStateOf(entries, schema);
  const identifiers = new Identifiers();
  learnDigests(entries, identifiers);
  const shopify = await startFreshShopify(facts);
  try {
    const building = new StoreBuilding(shopify.store, prior, identifiers);
    building.begin();
    const replay = new Replay({ schema, shopify, identifiers, prior, building, version: facts.version });
    const bulks = new BulkHold(shopify, entries);
    const outcomes: Outcome[] = [];
    const requests = entries.filter((each): each is RecordedRequest => each.kind === 'request');
    // What was asked aside was asked before the first recorded change.
    for (const request of requests.filter(({ aside }) => aside))
      outcomes.push({ place: request.place, verdict: await replay.aside(request) });
    let hasBegun = false;
    for (const entry of entries) {
      if (entry.aside) continue;
      if (entry.kind === 'request') {
        hasBegun = true;
        await bulks.before(entry);
        outcomes.push({ place: entry.place, verdict: await replay.request(entry) });
      }
      if (entry.kind === 'answer') replay.happenedUnseen(entry, hasBegun);
    }
    return outcomes;
  } finally {
    await shopify.close();
  }
}

/** The version, the store and the day of a recording, as its file and folder tell them. */
function factsOf(file: string, json: Json): Facts {
  const word = (key: string): string | null => {
    const value = isObject(json) ? json[key] : undefined;
    return typeof value === 'string' ? value : null;
  };
  const day = word('capturedAt') ?? '';
  return {
    version: VERSION.exec(word('apiVersion') ?? '')?.[0] ?? VERSION.exec(file)?.[0] ?? null,
    domain: DOMAIN.exec(word('storeDomain') ?? '')?.[0] ?? 'recorded.myshopify.com',
    currencyCode: firstAt(json, 'currencyCode') ?? 'USD',
    ianaTimezone: firstAt(json, 'ianaTimezone') ?? 'America/New_York',
    today: Number.isNaN(Date.parse(day)) ? '2026-06-01T12:00:00Z' : day,
  };
}

/** The first word that stands at a key anywhere. */
function firstAt(value: Json, key: string): string | null {
  if (Array.isArray(value))
    return value.map((each) => firstAt(each, key)).find((each) => each !== null) ?? null;
  if (!isObject(value)) return null;
  const own = value[key];
  if (typeof own === 'string') return own;
  return firstAt(Object.values(value), key);
}

function summed(file: string, outcomes: Outcome[]): FileOutcome {
  const has = (kind: Verdict['kind']): boolean => outcomes.some(({ verdict }) => verdict.kind === kind);
  return {
    file,
    outcomes,
    verdict: has('disagree') ? 'disagree' : has('agree') ? 'agree' : 'not-applicable',
  };
}

const outOfReach = (file: string, reason: string): FileOutcome =>
  summed(file, [{ place: '', verdict: notApplicable(reason) }]);
