/** What is wrong with the body of a Flow trigger, in Shopify's words; empty where it could be received. */
export function bodyProblems(body: string): string[] {
  const parsed = parse(body);
  if (!isObject(parsed)) return ['Invalid JSON.'];
  const malformed = [...unknown(parsed), ...missing(parsed), ...mistyped(parsed)];
  return malformed.length > 0 ? malformed : referenceProblems(parsed);
}

type Fields = Record<string, unknown>;

const ROOT = ['trigger_id', 'trigger_title', 'properties', 'resources'];
const RESOURCE = ['url', 'name'];

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const resourcesOf = ({ resources }: Fields): Fields[] =>
  Array.isArray(resources) ? resources.filter(isObject) : [];

function unknown(body: Fields): string[] {
  const strange = (fields: Fields, known: readonly string[]) =>
    Object.keys(fields).filter((name) => !known.includes(name));
  const names = [...strange(body, ROOT), ...resourcesOf(body).flatMap((each) => strange(each, RESOURCE))];
  return names.map((name) => `Invalid field: '${name}'.`);
}

function missing(body: Fields): string[] {
  const absent = (fields: Fields, needed: readonly string[]) => needed.filter((name) => !(name in fields));
  const names = [
    ...absent(body, ['properties']),
    ...resourcesOf(body).flatMap((each) => absent(each, RESOURCE)),
  ];
  return names.map((name) => `Required field missing: '${name}'.`);
}

function mistyped(body: Fields): string[] {
  return resourcesOf(body)
    .map(({ url }) => url)
    .filter((url) => typeof url === 'string' && !/^https?:\/\/[^/]/.test(url))
    .map((url) => `Type error for field 'url': ${String(url)} is not an absolute URL.`);
}

/** The app declares no triggers yet, so no reference can be a good one. */
function referenceProblems({ trigger_id: id, trigger_title: title }: Fields): string[] {
  if (typeof id === 'string') return [`Invalid trigger_id '${id}'.`];
  if (typeof title === 'string') return [`Invalid trigger_title '${title}'.`];
  return ["Required field missing: 'trigger_id'."];
}
