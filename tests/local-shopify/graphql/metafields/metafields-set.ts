import { resolveNamespace, type Metafield } from '../../store/metafields.ts';
import { withArguments, type GraphContext } from '../field.ts';
import { isMetafieldType, valueProblem } from './kinds.ts';
import { checkOwner } from './owner.ts';
import { compareDigest, definitionOf, ownerTypeOf } from './metafield.ts';
import { userError, type UserError } from '../user-error.ts';

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
  const wanted = inputs.map((input) => resolve(input, context));
  const userErrors = inputs.flatMap((input, index) => problems(input, wanted[index], index, context));
  if (userErrors.length > 0) return { metafields: [], userErrors };
  const metafields = wanted.map((metafield) => write(metafield, context));
  context.store.changed();
  return { metafields, userErrors: [] };
});

/** The metafield that an input means; its type may come from the definition or from what is there. */
function resolve(input: Input, context: GraphContext): Wanted {
  const namespace = resolveNamespace(input.namespace);
  const at = { ownerType: ownerTypeOf(input.ownerId), namespace, key: input.key };
  const present = context.store.metafield(input.ownerId, namespace, input.key);
  const type = input.type ?? definitionOf(context, at)?.type ?? present?.type ?? '';
  return { owner: input.ownerId, namespace, key: input.key, type, value: input.value };
}

function problems(
  input: Input,
  wanted: Wanted | undefined,
  index: number,
  context: GraphContext,
): Complaint[] {
  const at = ['metafields', String(index)];
  if (wanted === undefined) return [];
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
  if (wanted.type === '') return [complaint([...at, 'type'], "Type can't be blank", 'BLANK')];
  if (!isMetafieldType(wanted.type))
    return [
      complaint(
        [...at, 'type'],
        `Type '${wanted.type}' is not a metafield type the local Shopify knows.`,
        'INCLUSION',
      ),
    ];
  const definition = definitionOf(context, { ownerType: ownerTypeOf(wanted.owner), ...wanted });
  if (definition !== undefined && definition.type !== wanted.type)
    return [
      complaint(
        [...at, 'type'],
        `Type must be '${definition.type}', as its definition says.`,
        'INVALID_TYPE',
      ),
    ];
  if (wanted.value === '') return [complaint([...at, 'value'], "Value can't be blank", 'BLANK')];
  const problem = valueProblem(wanted.type, wanted.value);
  if (problem !== null) return [complaint([...at, 'value'], problem, 'INVALID_VALUE')];
  return digestProblem(input, wanted, at, context);
}

/** A digest must be that of what is there; null means that nothing may be there; none is no condition. */
function digestProblem(input: Input, wanted: Wanted, at: string[], { store }: GraphContext): Complaint[] {
  if (input.compareDigest === undefined) return [];
  const present = store.metafield(wanted.owner, wanted.namespace, wanted.key);
  if (input.compareDigest !== null && !/^[0-9a-f]{64}$/.test(input.compareDigest))
    return [complaint(at, 'Invalid `compareDigest` value.', 'INVALID_COMPARE_DIGEST')];
  const digest = present === undefined ? null : compareDigest(present);
  if (digest === input.compareDigest) return [];
  const message =
    'The resource has been updated since it was loaded. Try again with an updated `compareDigest` value.';
  return [complaint(at, message, 'STALE_OBJECT')];
}

function write(wanted: Wanted, { store }: GraphContext): Metafield {
  const present = store.metafield(wanted.owner, wanted.namespace, wanted.key);
  const now = store.now();
  const metafield = {
    ...wanted,
    id: present?.id ?? store.newId(),
    createdAt: present?.createdAt ?? now,
    updatedAt: now,
  };
  store.metafields.put(metafield);
  return metafield;
}

const complaint = (field: string[], message: string, code: string): Complaint => ({
  ...userError(field, message, code),
  elementIndex: null,
});
