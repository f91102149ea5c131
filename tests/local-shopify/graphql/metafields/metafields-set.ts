import { ownerTypeOf } from '../../store/metafield-owners.ts';
import { resolveNamespace, type Metafield } from '../../store/metafields.ts';
import { withArguments, type GraphContext } from '../field.ts';
import { userError, type UserError } from '../user-error.ts';
import { checkMetafield } from './check-metafield.ts';
import { compareDigest } from './metafield.ts';
import { checkOwner } from './owner.ts';
import { writeMetafield } from './write-metafield.ts';

const MOST = 25;

interface Input {
  ownerId: string;
  namespace?: string | null;
  key: string;
  type?: string | null;
  value: string;
  compareDigest?: string | null;
}

type Complaint = UserError & { elementIndex: number | null };
type Wanted = Pick<Metafield, 'owner' | 'namespace' | 'key' | 'type' | 'value'>;

/** All or nothing: one bad metafield and none is written. */
export const metafieldsSet = withArguments<unknown>(['metafields'], (_root, args, context) => {
  const inputs = args['metafields'] as Input[];
  if (inputs.length > MOST) {
    const message = `Exceeded the maximum metafields input limit of ${MOST}.`;
    return { metafields: null, userErrors: [complaint(['metafields'], message, 'LESS_THAN_OR_EQUAL_TO')] };
  }
  const wanted: Wanted[] = [];
  const userErrors = inputs.flatMap((input, index) => {
    const read = check(input, ['metafields', String(index)], context);
    if (Array.isArray(read)) return read;
    wanted.push(read);
    return [];
  });
  if (userErrors.length > 0) return { metafields: [], userErrors };
  const metafields = wanted.map((metafield) => writeMetafield(context.store, metafield));
  context.store.changed();
  return { metafields, userErrors: [] };
});

/** The metafield that an input means, or what stands against it. */
function check(input: Input, at: string[], context: GraphContext): Wanted | Complaint[] {
  const owner = checkOwner(input.ownerId, 'metafieldsSet', context);
  if (owner === 'missing') return [complaint([...at, 'ownerId'], 'Owner does not exist.', 'INVALID')];
  if (owner === 'foreign')
    return [
      complaint(
        [...at, 'ownerId'],
        'Access to this namespace and key on Metafields for this resource type is not allowed.',
        'APP_NOT_AUTHORIZED',
      ),
    ];
  const namespace = resolveNamespace(input.namespace);
  const checked = checkMetafield(
    {
      owner: input.ownerId,
      ownerType: ownerTypeOf(input.ownerId) ?? '',
      namespace,
      key: input.key,
      type: input.type ?? null,
      value: input.value,
    },
    context,
  );
  if ('problems' in checked)
    return checked.problems.map(({ field, message, code, element }) =>
      complaint(field === null ? at : [...at, field], message, code, element),
    );
  const stale = digestProblem(input, namespace, at, context);
  return stale ?? { owner: input.ownerId, ...checked.metafield };
}

/** A digest must be that of what is there; null means that nothing may be there; none is no condition. */
function digestProblem(
  input: Input,
  namespace: string,
  at: string[],
  { store }: GraphContext,
): Complaint[] | null {
  if (input.compareDigest === undefined) return null;
  const present = store.metafield(input.ownerId, namespace, input.key);
  if (input.compareDigest === null && present === undefined) return null;
  if (present === undefined)
    return [complaint(at, 'Invalid `compareDigest` value.', 'INVALID_COMPARE_DIGEST')];
  if (compareDigest(present) === input.compareDigest) return null;
  const message =
    'The resource has been updated since it was loaded. Try again with an updated `compareDigest` value.';
  return [complaint(at, message, 'STALE_OBJECT')];
}

const complaint = (
  field: string[],
  message: string,
  code: string,
  elementIndex: number | null = null,
): Complaint => ({ ...userError(field, message, code), elementIndex });
