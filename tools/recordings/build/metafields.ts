import type { MetafieldDefinition } from '../../../tests/local-shopify/store/metafields.ts';
import { isGid } from '../gids.ts';
import { isObject } from '../json.ts';
import type { Known } from '../knowledge.ts';
import { bareNumber, dueOf, isBuilt, list, text, wordIn, type Building } from './building.ts';

type Constraints = NonNullable<MetafieldDefinition['constraints']>;

/** Metafields whose owner, place, type and value are told. */
export function buildMetafields(building: Building): void {
  for (const known of dueOf(building, 'Metafield')) {
    const owner = ownerOf(building, known);
    const [namespace, key, type] = ['namespace', 'key', 'type'].map((field) => text(known, field));
    const value = text(known, 'value');
    if (owner === null || !namespace || !key || !type || value === null) continue;
    const at = building.store.now();
    building.store.metafields.put({
      id: bareNumber(known.gid),
      owner,
      namespace,
      key,
      type,
      value,
      createdAt: text(known, 'createdAt') ?? at,
      updatedAt: text(known, 'updatedAt') ?? at,
    });
    isBuilt(building, known.gid);
  }
}

/** Definitions whose owner type, place and type are told. */
export function buildDefinitions(building: Building): void {
  for (const known of dueOf(building, 'MetafieldDefinition')) {
    const [namespace, key, ownerType] = ['namespace', 'key', 'ownerType'].map((field) => text(known, field));
    const type = wordIn(known.fields.get('type'), 'name');
    if (!namespace || !key || !ownerType || type === null) continue;
    const access = known.fields.get('access');
    const pinned = known.fields.get('pinnedPosition');
    building.store.metafieldDefinitions.put({
      id: bareNumber(known.gid),
      ownerType,
      namespace,
      key,
      type,
      name: text(known, 'name') ?? key,
      description: text(known, 'description'),
      validations: list(known, 'validations').flatMap((each) => {
        const name = wordIn(each, 'name');
        return name === null ? [] : [{ name, value: wordIn(each, 'value') }];
      }),
      access: {
        admin: wordIn(access, 'admin'),
        storefront: wordIn(access, 'storefront'),
        customerAccount: wordIn(access, 'customerAccount') ?? 'NONE',
      },
      capabilities: capabilitiesOf(known),
      pinnedPosition: typeof pinned === 'number' ? pinned : null,
      constraints: constraintsOf(building, known),
    });
    isBuilt(building, known.gid);
  }
}

function ownerOf({ built }: Building, known: Known): string | null {
  const owner = known.fields.get('owner');
  const owners = [...(isGid(owner) ? [owner] : []), ...known.above.values()];
  return owners.find((gid) => built.has(gid) && !gid.includes('/MetafieldDefinition/')) ?? null;
}

function capabilitiesOf(known: Known): MetafieldDefinition['capabilities'] {
  const capabilities = known.fields.get('capabilities');
  const isOn = (name: string): boolean => {
    const capability = isObject(capabilities) ? capabilities[name] : undefined;
    return isObject(capability) && capability['enabled'] === true;
  };
  return {
    adminFilterable: isOn('adminFilterable'),
    smartCollectionCondition: isOn('smartCollectionCondition'),
    uniqueValues: isOn('uniqueValues'),
  };
}

/** Kinds of products that a definition is for; a list that was shown in part is not taken over. */
function constraintsOf({ knowledge }: Building, known: Known): Constraints | null {
  const constraints = known.fields.get('constraints');
  const key = wordIn(constraints, 'key');
  if (!isObject(constraints) || key === null) return null;
  const { values } = constraints;
  if (known.told.has('constraints/values/#length') && Array.isArray(values))
    return { key, values: values.flatMap((each) => wordIn(each, 'value') ?? []) };
  knowledge.forget(known.gid, 'constraints');
  return null;
}
