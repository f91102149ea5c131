import { isOwnNamespace, resolveNamespace, type MetafieldDefinition } from '../../store/metafields.ts';
import { withArguments, type GraphContext } from '../field.ts';
import { refuseInputs } from '../refuse-inputs.ts';
import { userError, type UserError } from '../user-error.ts';
import {
  accessProblems,
  capabilitiesFrom,
  capabilityProblems,
  optionProblems,
  textProblems,
  typeProblems,
  type AccessInput,
  type CapabilitiesInput,
  type DefinitionPlace,
  type OptionInput,
} from './definition-input.ts';
import { definitionOf } from './metafield.ts';
import { MOST_PINNED, nextPinnedPosition, pinnedOf } from './pinned.ts';

interface Input extends DefinitionPlace {
  name: string;
  description?: string | null;
  type: string;
  validations?: OptionInput[] | null;
  access?: AccessInput | null;
  capabilities?: CapabilitiesInput | null;
  constraints?: { key: string; values: string[] } | null;
  useAsCollectionCondition?: boolean | null;
  pin?: boolean | null;
}

/** Definitions of one owner type that an app, or the merchant, may have. */
const MOST = 256;

const OWNER_WORDS: Readonly<Record<string, string>> = {
  PRODUCT: 'Product',
  PRODUCTVARIANT: 'ProductVariant',
  COLLECTION: 'Collection',
  ORDER: 'Order',
  LOCATION: 'Location',
  SHOP: 'Shop',
};

/** Creates a definition; TAKEN where there is one at its place already. */
export const metafieldDefinitionCreate = withArguments<unknown>(['definition'], (_root, args, context) => {
  const input = args['definition'] as Input;
  refuseInputs('MetafieldCapabilityCreateInput', input.capabilities ?? {}, [
    'analyticsQueryable',
    'cartToOrderCopyable',
  ]);
  const namespace = resolveNamespace(input.namespace);
  const userErrors = problems(input, namespace, context);
  if (userErrors.length > 0) return { createdDefinition: null, userErrors };
  const createdDefinition = context.store.metafieldDefinitions.put(
    fromInput(input, namespace, context.store.newId(), context),
  );
  context.store.changed();
  return { createdDefinition, userErrors: [] };
});

function fromInput(
  input: Input,
  namespace: string,
  id: number,
  { store }: GraphContext,
): MetafieldDefinition {
  const asked =
    input.useAsCollectionCondition === true
      ? { smartCollectionCondition: { enabled: true }, ...input.capabilities }
      : input.capabilities;
  return {
    id,
    ownerType: input.ownerType,
    namespace,
    key: input.key,
    name: input.name,
    description: input.description ?? null,
    type: input.type,
    validations: input.validations ?? [],
    access: {
      admin: input.access?.admin ?? (namespace.startsWith('app--') ? 'MERCHANT_READ' : 'PUBLIC_READ_WRITE'),
      storefront: input.access?.storefront ?? 'NONE',
      customerAccount: input.access?.customerAccount ?? 'NONE',
    },
    capabilities: capabilitiesFrom(asked, {
      adminFilterable: false,
      smartCollectionCondition: false,
      uniqueValues: input.type === 'id',
    }),
    pinnedPosition: input.pin === true ? nextPinnedPosition(store, input.ownerType) : null,
    constraints: input.constraints ?? null,
  };
}

function problems(input: Input, namespace: string, context: GraphContext): UserError[] {
  const found = [
    ...textProblems('name', input.name, { min: 1, max: 255 }),
    ...textProblems('namespace', namespace, { min: 3, max: 255, isName: true }),
    ...textProblems('key', input.key, { min: 2, max: 64, isName: true }),
    ...textProblems('description', input.description ?? '', { min: 0, max: 255 }),
    ...typeProblems(input.type),
    ...optionProblems(input.type, input.validations ?? []).map((message) =>
      userError(['definition', 'validations'], message, 'INVALID_OPTION'),
    ),
    ...capabilityProblems(input.type, input.capabilities),
    ...accessProblems(namespace, input.access),
  ];
  if (!isOwnNamespace(namespace))
    found.push(userError(['definition', 'namespace'], 'Namespace is not accessible by this app.', 'INVALID'));
  if (found.length > 0) return found;
  return placeProblems(input, namespace, context);
}

function placeProblems(input: Input, namespace: string, context: GraphContext): UserError[] {
  const owner = OWNER_WORDS[input.ownerType] ?? input.ownerType;
  if (definitionOf(context, { ...input, namespace }) !== undefined) {
    const message = `Key is in use for ${owner} metafields on the '${input.namespace ?? '$app'}' namespace.`;
    return [userError(['definition', 'key'], message, 'TAKEN')];
  }
  const all = [...context.store.metafieldDefinitions.values()];
  const isApps = (one: string): boolean => one.startsWith('app--');
  const same = all.filter(
    (each) => each.ownerType === input.ownerType && isApps(each.namespace) === isApps(namespace),
  );
  if (same.length >= MOST)
    return [
      userError(
        ['definition'],
        `Stores can only have ${MOST} definitions for each store resource.`,
        isApps(namespace) ? 'RESOURCE_TYPE_LIMIT_EXCEEDED_BY_APP' : 'RESOURCE_TYPE_LIMIT_EXCEEDED',
      ),
    ];
  if (input.pin === true && pinnedOf(context.store, input.ownerType).length >= MOST_PINNED)
    return [userError(['definition'], `Limit of ${MOST_PINNED} pinned definitions.`, 'PINNED_LIMIT_REACHED')];
  return [];
}
