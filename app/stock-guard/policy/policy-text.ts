import { BOUNDS, isBounded, isDay, SERVICE_BOUNDS } from './bounds';
import type { Decision } from './decision';
import { MOQ_PER, type FieldName, type PolicyFields } from './policy';

/** Fields that are written as one text; the others are lists. */
export type TextField = Exclude<FieldName, 'pools' | 'recipients'>;

export const isList = (field: FieldName): field is 'pools' | 'recipients' =>
  field === 'pools' || field === 'recipients';

export type Reading = { kind: 'silent' } | { kind: 'said'; value: unknown } | { kind: 'refused' };

const REFUSED: Reading = { kind: 'refused' };
const said = (value: unknown): Reading => ({ kind: 'said', value });
const within = (value: number, [least, most]: readonly [number, number]): Reading =>
  value >= least && value <= most ? said(value) : REFUSED;

/** A percentage as people write it, with a comma or a point: "98", "98,5", "99.9 %". */
function readPercent(text: string): Reading {
  const digits = /^(\d{1,2}(?:[.,]\d{1,3})?) ?%?$/.exec(text)?.[1];
  if (digits === undefined) return REFUSED;
  return within(Number(`${digits.replace(',', '.')}e-2`), SERVICE_BOUNDS);
}

/** What a text says of a field; an empty one says nothing, and the level above holds. */
export function readText(field: TextField, text: string): Reading {
  const tidy = text.trim();
  if (tidy === '') return { kind: 'silent' };
  if (isBounded(field)) return /^\d{1,9}$/.test(tidy) ? within(Number(tidy), BOUNDS[field]) : REFUSED;
  switch (field) {
    case 'serviceLevel':
      return readPercent(tidy);
    case 'moqPer':
      return MOQ_PER.some((per) => per === tidy) ? said(tidy) : REFUSED;
    case 'muted':
      return tidy === 'yes' || tidy === 'no' ? said(tidy === 'yes') : REFUSED;
    case 'phasingOutOn':
      return isDay(tidy) ? said(tidy) : REFUSED;
  }
}

/** The same the other way: what a field's value is written as. */
export function writtenText(field: TextField, value: PolicyFields[TextField]): string {
  if (value === null) return '';
  if (field === 'serviceLevel') return String(Number((Number(value) * 100).toFixed(3)));
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

/** What somebody asks of a level, as it was typed: null or nothing takes the level above. */
export type Asked = { [Field in FieldName]?: string | readonly string[] | null };

/** The decision that was typed, or the fields that cannot be understood. */
export function decisionAsked(
  place: Pick<Decision, 'level' | 'subject' | 'pool'>,
  asked: Asked,
): { kind: 'decision'; decision: Decision } | { kind: 'refused'; fields: FieldName[] } {
  const fields: FieldName[] = [];
  const set: Record<string, unknown> = {};
  for (const [name, typed] of Object.entries(asked)) {
    const field = name as FieldName;
    if (typed === null) set[field] = null;
    else if (isList(field)) {
      if (typeof typed === 'string') fields.push(field);
      else set[field] = typed;
    } else {
      const reading = typeof typed === 'string' ? readText(field, typed) : REFUSED;
      if (reading.kind === 'refused') fields.push(field);
      else set[field] = reading.kind === 'said' ? reading.value : null;
    }
  }
  if (fields.length > 0) return { kind: 'refused', fields };
  return { kind: 'decision', decision: { ...place, set: set } };
}
