import { resolveNamespace, type MetafieldDefinition } from '../../store/metafields.ts';
import { withArguments } from '../field.ts';
import { refuseInputs } from '../refuse-inputs.ts';
import { userError, type UserError } from '../user-error.ts';
import {
  accessProblems,
  capabilitiesFrom,
  capabilityProblems,
  optionProblems,
  textProblems,
  type AccessInput,
  type CapabilitiesInput,
  type DefinitionPlace,
  type OptionInput,
} from './definition-input.ts';
import { definitionOf } from './metafield.ts';
import { MOST_PINNED, nextPinnedPosition, pinnedOf, unpin } from './pinned.ts';

interface Input extends DefinitionPlace {
  name?: string | null;
  description?: string | null;
  validations?: OptionInput[] | null;
  access?: AccessInput | null;
  capabilities?: CapabilitiesInput | null;
  pin?: boolean | null;
}

/** Changes a definition; its owner, namespace, key and type are for life. */
export const metafieldDefinitionUpdate = withArguments<unknown>(['definition'], (_root, args, context) => {
  const { store } = context;
  const input = args['definition'] as Input;
  refuseInputs('MetafieldDefinitionUpdateInput', input, ['constraintsUpdates']);
  refuseInputs('MetafieldCapabilityUpdateInput', input.capabilities ?? {}, [
    'analyticsQueryable',
    'cartToOrderCopyable',
  ]);
  const before = definitionOf(context, { ...input, namespace: resolveNamespace(input.namespace) });
  const refused = (userErrors: UserError[]) => ({
    updatedDefinition: null,
    validationJob: null,
    userErrors,
  });
  if (before === undefined) return refused([userError(['definition'], 'Definition not found.', 'NOT_FOUND')]);
  const pins = input.pin === true && typeof before.pinnedPosition !== 'number';
  const problems = updateProblems(input, before);
  if (pins && pinnedOf(store, before.ownerType).length >= MOST_PINNED)
    problems.push(
      userError(['definition'], `Limit of ${MOST_PINNED} pinned definitions.`, 'PINNED_LIMIT_REACHED'),
    );
  if (problems.length > 0) return refused(problems);
  const { admin, storefront, customerAccount } = input.access ?? {};
  let updatedDefinition = store.metafieldDefinitions.change(before.id, {
    name: input.name ?? before.name,
    description: input.description === undefined ? before.description : input.description,
    validations: input.validations ?? before.validations,
    access: {
      admin: admin ?? before.access.admin,
      storefront: storefront ?? before.access.storefront,
      customerAccount: customerAccount ?? before.access.customerAccount,
    },
    capabilities: capabilitiesFrom(input.capabilities, before.capabilities),
    ...(pins ? { pinnedPosition: nextPinnedPosition(store, before.ownerType) } : {}),
  });
  if (input.pin === false && typeof before.pinnedPosition === 'number')
    updatedDefinition = unpin(store, updatedDefinition);
  store.changed();
  return { updatedDefinition, validationJob: null, userErrors: [] };
});

function updateProblems(input: Input, before: MetafieldDefinition): UserError[] {
  return [
    ...(typeof input.name === 'string' ? textProblems('name', input.name, { min: 1, max: 255 }) : []),
    ...textProblems('description', input.description ?? '', { min: 0, max: 255 }),
    ...optionProblems(before.type, input.validations ?? before.validations.map(asInput)).map((message) =>
      userError(['definition', 'validations'], message, 'INVALID_OPTION'),
    ),
    ...capabilityProblems(before.type, input.capabilities),
    ...accessProblems(before.namespace, input.access),
  ];
}

const asInput = ({ name, value }: { name: string; value: string | null }): OptionInput => ({
  name,
  value: value ?? '',
});
