import { randomUUID } from 'node:crypto';
import type { Running } from '../local-shopify/start';
import { ask, read } from './local-shopify-visit';

/** A value of an enum, which GraphQL writes without quotes. */
export class EnumValue {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export const enumValue = (name: string): EnumValue => new EnumValue(name);

function literal(value: unknown): string {
  if (value instanceof EnumValue) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${fieldsOf(value)} }`;
}

const fieldsOf = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}: ${literal(value)}`)
    .join(', ');

const text = (name: string, args: object, selection: string, key: string | null): string =>
  `mutation { ${name}(${fieldsOf(args)}) ${key === null ? '' : `@idempotent(key: "${key}") `}{ ${selection} } }`;

export interface Complaint {
  field: string[] | null;
  message: string;
  code?: string | null;
}

/** Runs one mutation over HTTP, with a key of its own unless one is given, and gives its payload. */
export async function mutate<T>(
  maison: Running,
  name: string,
  args: object,
  selection: string,
  key: string = randomUUID(),
): Promise<T> {
  const data = await read<Record<string, T>>(maison, text(name, args, selection, key));
  return data[name] as T;
}

/** What a mutation without a key is answered. */
export const mutateWithoutKey = (maison: Running, name: string, args: object, selection: string) =>
  ask(maison, text(name, args, selection, null));

/** The complaints of a mutation, each as its place and its code. */
export async function complaints(
  maison: Running,
  name: string,
  args: object,
  errors = 'userErrors',
): Promise<[place: string, code: string | null | undefined][]> {
  const payload = await mutate<Record<string, Complaint[]>>(
    maison,
    name,
    args,
    `${errors} { field message code }`,
  );
  return (payload[errors] ?? []).map(({ field, code }) => [field?.join('.') ?? '', code]);
}
