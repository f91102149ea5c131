import type { Metaobject, MetaobjectDefinition, MetaobjectStatus } from '../../store/metaobjects.ts';
import { metaobjectByHandle } from '../../store/save-metaobject.ts';
import type { GraphContext } from '../field.ts';
import { checkValue } from '../metafields/check-metafield.ts';
import { refuseInputs } from '../refuse-inputs.ts';
import { complaint, type Complaint } from './complaint.ts';

export interface MetaobjectInput {
  handle?: string | null;
  fields?: { key: string; value: string }[] | null;
  /** All values as one JSON object: what it does not name is cleared. */
  values?: unknown;
  capabilities?: { publishable?: { status: MetaobjectStatus } | null; onlineStore?: unknown } | null;
}

export type ReadMetaobject =
  | { values: Record<string, string>; handle: string | null; status?: MetaobjectStatus }
  | { errors: Complaint[] };

/** What an input makes of a metaobject, or what stands against it. */
export function readMetaobject(
  input: MetaobjectInput,
  definition: MetaobjectDefinition,
  before: Metaobject | null,
  context: GraphContext,
): ReadMetaobject {
  refuseInputs('MetaobjectInput', input, ['redirectNewHandle']);
  refuseInputs('MetaobjectCapabilityDataInput', input.capabilities ?? {}, ['onlineStore']);
  const given = givenFields(input);
  const errors: Complaint[] = [];
  if (given === null) {
    const message = 'Values cannot be used together with fields, and must be an object';
    return { errors: [complaint(['metaobject', 'values'], message, 'INVALID')] };
  }
  const isWhole = input.values !== undefined && input.values !== null;
  const values: Record<string, string> = isWhole ? {} : { ...before?.values };
  for (const [index, { key, value }] of given.entries()) {
    const at = isWhole ? ['metaobject', 'values'] : ['metaobject', 'fields', String(index)];
    const field = definition.fields.find((each) => each.key === key);
    if (field === undefined) {
      const message = `Field definition "${key}" does not exist`;
      errors.push(complaint(at, message, 'UNDEFINED_OBJECT_FIELD', key));
    } else if (given.findIndex((other) => other.key === key) !== index)
      errors.push(complaint(at, `Field "${key}" duplicates other inputs`, 'DUPLICATE_FIELD_INPUT', key));
    else if (value === '') Reflect.deleteProperty(values, key);
    else {
      const read = checkValue(field.type, value, field.validations, context);
      if ('value' in read) values[key] = read.value;
      else errors.push(complaint(at, read.problem.message, read.problem.code, key, read.problem.element));
    }
  }
  const named = new Set(errors.map(({ elementKey }) => elementKey));
  for (const { key, name, required } of definition.fields)
    if (required && values[key] === undefined && !named.has(key))
      errors.push(complaint(['metaobject'], `${name} can't be blank`, 'OBJECT_FIELD_REQUIRED', key));
  errors.push(...handleProblems(input, definition.type, before, context));
  const status = input.capabilities?.publishable?.status;
  if (status !== undefined && !definition.isPublishable)
    errors.push(
      complaint(
        ['metaobject', 'capabilities', 'publishable'],
        'Capability is not enabled on this definition',
        'CAPABILITY_NOT_ENABLED',
      ),
    );
  if (errors.length > 0) return { errors };
  const handle = typeof input.handle === 'string' && input.handle !== '' ? input.handle : null;
  return { values, handle, ...(status === undefined ? {} : { status }) };
}

/** The fields as texts by their keys, however they were given; null where both ways were used at once. */
function givenFields({ fields, values }: MetaobjectInput): { key: string; value: string }[] | null {
  if (values === undefined || values === null) return fields ?? [];
  if ((fields ?? []).length > 0 || typeof values !== 'object' || Array.isArray(values)) return null;
  return Object.entries(values as Record<string, unknown>).map(([key, value]) => ({
    key,
    value: value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value),
  }));
}

function handleProblems(
  { handle }: MetaobjectInput,
  type: string,
  before: Metaobject | null,
  { store }: GraphContext,
): Complaint[] {
  if (typeof handle !== 'string' || handle === before?.handle) return [];
  const at = ['metaobject', 'handle'];
  if (handle.length > 255)
    return [complaint(at, 'Handle is too long (maximum is 255 characters)', 'TOO_LONG')];
  if (!/^[\p{L}\p{N}_-]*$/u.test(handle))
    return [complaint(at, 'Handle contains one or more invalid characters.', 'INVALID')];
  return metaobjectByHandle(store, type, handle) === undefined
    ? []
    : [complaint(at, 'Handle has already been taken', 'TAKEN')];
}
