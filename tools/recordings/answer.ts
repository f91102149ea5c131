import { isObject, type Json, type JsonObject } from './json.ts';

/** A GraphQL response as it was received, out of whatever it was wrapped in. */
export interface Answer {
  /** Absent where the recorded response had no `data` at all. */
  data?: JsonObject | null;
  errors?: JsonObject[];
}

const WRAPPERS = ['payload', 'body', 'json', 'response', 'result', 'content', 'text'];
const DEEPEST = 3;

/** Finds the response in a value: bare, under a status and payload, or as JSON in a string. Null where there is none. */
export function unwrap(value: Json | undefined, depth = 0): Answer | null {
  if (depth > DEEPEST) return null;
  if (typeof value === 'string') return value.startsWith('{') ? unwrap(parsed(value), depth + 1) : null;
  if (!isObject(value)) return null;
  const own = read(value);
  if (own !== null) return own;
  for (const wrapper of WRAPPERS) {
    const inner = unwrap(value[wrapper], depth + 1);
    if (inner !== null) return inner;
  }
  return null;
}

function read(value: JsonObject): Answer | null {
  const { data, errors } = value;
  const hasErrors = Array.isArray(errors) && errors.length > 0 && errors.every(isObject);
  const answer: Answer = hasErrors ? { errors } : {};
  if (isObject(data)) return { ...answer, data };
  if (data === null) return { ...answer, data: null };
  return hasErrors && data === undefined ? answer : null;
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

/** Whether an answer shows no complaint of any kind. */
export function succeeded({ data, errors = [] }: Answer): boolean {
  if (errors.length > 0) return false;
  return Object.values(data ?? {}).every(
    (value) =>
      value !== null &&
      (!isObject(value) ||
        Object.entries(value).every(
          ([key, each]) => !/userErrors$/i.test(key) || !Array.isArray(each) || each.length === 0,
        )),
  );
}
