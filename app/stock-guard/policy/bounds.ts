import {
  FIELD_NAMES,
  MAY_PHASE_OUT,
  MOQ_PER,
  OF_EVERY_POOL,
  EVERY_POOL,
  type FieldName,
  type PolicyLevel,
} from './policy';

/** The least and the most that a policy may say, both included. */
export const BOUNDS = {
  leadDays: [0, 365],
  leadSpreadDays: [0, 365],
  reviewDays: [0, 90],
  minimumUnits: [0, 100_000],
  minimumDays: [0, 365],
  orderCoverDays: [0, 365],
  pack: [1, 10_000],
  moq: [0, 100_000],
  settleMinutes: [0, 1_440],
} as const satisfies Partial<Record<FieldName, readonly [number, number]>>;

/** The same for the only figure that is no whole number: below a half it would promise nothing, at 1 it never could. */
export const SERVICE_BOUNDS = [0.5, 0.999] as const;
/** A list of places or people longer than this is a mistake. */
export const LONGEST_LIST = 200;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether this is a day that a calendar has, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

export const isBounded = (field: FieldName): field is keyof typeof BOUNDS => field in BOUNDS;

const isListOfTexts = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= LONGEST_LIST &&
  value.every((one) => typeof one === 'string' && one !== '') &&
  new Set(value).size === value.length;

function mayBeSaid(field: FieldName, value: unknown): boolean {
  if (isBounded(field)) {
    const [least, most] = BOUNDS[field];
    return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
  }
  switch (field) {
    case 'serviceLevel':
      return typeof value === 'number' && value >= SERVICE_BOUNDS[0] && value <= SERVICE_BOUNDS[1];
    case 'moqPer':
      return MOQ_PER.some((per) => per === value);
    case 'muted':
      return typeof value === 'boolean';
    case 'phasingOutOn':
      return typeof value === 'string' && isDay(value);
    case 'pools':
    case 'recipients':
      return isListOfTexts(value);
  }
}

/** The fields of a policy that cannot be taken: out of bounds, not a number, or said where nobody may say them. */
export function refusedFields({
  level,
  pool,
  said,
}: Pick<PolicyLevel, 'level' | 'pool' | 'said'>): FieldName[] {
  return FIELD_NAMES.filter((field) => {
    if (said[field] === undefined) return false;
    if (field === 'phasingOutOn' && !MAY_PHASE_OUT.has(level)) return true;
    if (pool !== EVERY_POOL && OF_EVERY_POOL.has(field)) return true;
    return !mayBeSaid(field, said[field]);
  });
}
