import { unwrap, type Answer } from './answer.ts';
import { isGid } from './gids.ts';
import { inTime } from './in-time.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { fits, textIn, variablesIn, type RequestText } from './request-text.ts';

/** A request whose text was recorded: it can be sent again. */
export interface RecordedRequest {
  kind: 'request';
  place: string;
  text: string;
  operationName: string | null;
  variables: JsonObject;
  /** The API version that the entry itself names. */
  version: string | null;
  /** False where it was asked of another API. */
  isAdmin: boolean;
  /** Asked beside the recorded requests, at a moment that the file does not tell. */
  aside: boolean;
  answer: Answer;
}

/** A response without its request: it only tells what the store held. */
export interface LoneAnswer {
  kind: 'answer';
  place: string;
  aside: boolean;
  variables: JsonObject;
  answer: Answer;
}

/** A thing with an id that the file describes outside any response. */
export interface Mention {
  kind: 'mention';
  place: string;
  aside: boolean;
  value: JsonObject;
}

/** What a file says, in its own order. */
export type Entry = RecordedRequest | LoneAnswer | Mention;

const ANSWER_KEYS = ['response', 'result', 'answer', 'reply', 'output', 'payload', 'body'];
const ASIDE = /upstream/i;

interface Here {
  place: string;
  aside: boolean;
  /** A text that stands once above several variables with their responses. */
  shared: RequestText | null;
}

/** Finds requests, responses without requests and descriptions in any JSON layout, in the order they happened in. */
export function findEntries(file: Json): Entry[] {
  return inTime([...visit(file, { place: '', aside: false, shared: null })]);
}

function* visit(value: Json, here: Here): Generator<Entry> {
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* visit(each, below(here, String(index)));
    return;
  }
  if (!isObject(value)) return;
  const own = textIn(value);
  const answerKey = answerKeyOf(value, own);
  if (answerKey !== undefined) {
    yield* visitEntry(value, answerKey, own ?? sharedFor(value, answerKey, here), here);
    return;
  }
  const { place, aside } = here;
  const bare = unwrap(value);
  if (bare !== null) yield { kind: 'answer', place, aside, variables: {}, answer: bare };
  else if (isGid(value['id'])) yield { kind: 'mention', place, aside, value };
  else yield* visitChildren(value, { ...here, shared: own ?? here.shared });
}

/** Where the answer stands: at one of the usual keys, or at another whose answer fits the text beside it. */
function answerKeyOf(value: JsonObject, own: RequestText | null): string | undefined {
  const usual = ANSWER_KEYS.find((key) => unwrap(value[key]) !== null);
  if (usual !== undefined || own === null) return usual;
  return Object.keys(value).find((key) => {
    const hasOwnText = `${key}Query` in value || `${key}Document` in value;
    const answer = key === 'variables' || hasOwnText ? null : unwrap(value[key]);
    return answer?.data !== undefined && fits(own.text, answer);
  });
}

/** Children before the response's key happened before it: setups; those behind it, after it: reads, cleanups. */
function* visitEntry(
  value: JsonObject,
  answerKey: string,
  text: RequestText | null,
  here: Here,
): Generator<Entry> {
  for (const [key, child] of Object.entries(value)) {
    if (key !== answerKey) {
      if (key !== 'variables' && key !== 'request') yield* visit(child, below(here, key));
      continue;
    }
    const answer = unwrap(child);
    if (answer === null) continue;
    const { place, aside } = here;
    if (text === null) yield { kind: 'answer', place, aside, variables: variablesIn(value), answer };
    else
      yield {
        kind: 'request',
        place,
        aside,
        answer,
        text: text.text,
        operationName: text.operationName,
        version: text.version,
        isAdmin: text.isAdmin,
        variables: variablesIn(value),
      };
  }
}

/** A response may stand beside its text: `read`, `readQuery`, `readVariables`. */
function* visitChildren(value: JsonObject, here: Here): Generator<Entry> {
  for (const [key, child] of Object.entries(value)) {
    const beside = textIn({ query: value[`${key}Query`] ?? value[`${key}Document`] ?? null });
    const answer = beside === null ? null : unwrap(child);
    if (beside === null || answer === null) {
      if (key !== 'variables') yield* visit(child, below(here, key));
      continue;
    }
    const given = value[`${key}Variables`];
    yield {
      kind: 'request',
      ...below(here, key),
      answer,
      text: beside.text,
      operationName: null,
      version: null,
      isAdmin: beside.isAdmin,
      variables: isObject(given) ? given : {},
    };
  }
}

function sharedFor(value: JsonObject, answerKey: string, { shared }: Here): RequestText | null {
  if (shared === null || !isObject(value['variables']) || value['documentPath'] !== undefined) return null;
  const answer = unwrap(value[answerKey]);
  return answer !== null && fits(shared.text, answer) ? shared : null;
}

function below(here: Here, key: string): Here {
  return {
    place: here.place === '' ? key : `${here.place}.${key}`,
    aside: here.aside || ASIDE.test(key),
    shared: here.shared,
  };
}
