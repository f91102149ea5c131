import type { Collection, ConditionsSource, SourceCondition } from '../../store/collections.ts';
import { bareId } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import { notImplemented } from '../refusals.ts';

/** The former way to select products: one list of rules, each a column, a relation and a text. */
export interface RuleSetInput {
  appliedDisjunctively: boolean;
  rules?: { column: string; relation: string; condition: string; conditionObjectId?: string | null }[] | null;
}

const KINDS: Readonly<Record<string, string>> = {
  TAG: 'productTag',
  TITLE: 'productTitle',
  TYPE: 'productType',
  VENDOR: 'productVendor',
  VARIANT_PRICE: 'variantPrice',
  VARIANT_COMPARE_AT_PRICE: 'variantCompareAtPrice',
  VARIANT_INVENTORY: 'variantInventory',
  VARIANT_TITLE: 'variantTitle',
  VARIANT_WEIGHT: 'variantWeight',
  IS_PRICE_REDUCED: 'variantCompareAtPrice',
  PRODUCT_METAFIELD_DEFINITION: 'metafieldString',
  VARIANT_METAFIELD_DEFINITION: 'metafieldString',
};

const TAG_RELATIONS: Readonly<Record<string, string>> = {
  EQUALS: 'TAGGED_WITH',
  NOT_EQUALS: 'NOT_TAGGED_WITH',
};

/** The source of conditions that rules amount to. */
export function sourceOfRules(store: Store, title: string, input: RuleSetInput): ConditionsSource {
  const conditions = (input.rules ?? []).map((rule): SourceCondition => {
    const kind = KINDS[rule.column];
    if (kind === undefined) throw notImplemented(`collection rules by ${rule.column}`);
    const relation = rule.relation === 'NOT_CONTAINS' ? 'DOES_NOT_CONTAIN' : rule.relation;
    const definitionId = bareId(rule.conditionObjectId ?? '', 'MetafieldDefinition');
    return {
      id: store.newId(),
      kind,
      relation: kind === 'productTag' ? (TAG_RELATIONS[relation] ?? relation) : relation,
      matchType: 'ANY',
      values: [rule.condition],
      ...(definitionId === null ? {} : { definitionId }),
    };
  });
  return {
    kind: 'conditions',
    id: store.newId(),
    title,
    description: null,
    targetType: 'PRODUCTS',
    inclusion: { matchType: input.appliedDisjunctively ? 'ANY' : 'ALL', conditions, selections: [] },
    exclusion: null,
  };
}

/** The rules that a collection amounts to; null for one that rules cannot say. */
export function ruleSetOf({ sources }: Collection, store: Store) {
  const [only] = sources;
  if (sources.length !== 1 || only?.kind !== 'conditions' || only.exclusion !== null) return null;
  const { conditions, matchType, selections } = only.inclusion;
  if (selections.length > 0 || conditions.length === 0) return null;
  return {
    appliedDisjunctively: matchType === 'ANY',
    rules: conditions.flatMap((condition) =>
      (condition.values.length === 0 ? [''] : condition.values).map((value) =>
        ruleOf(condition, value, store),
      ),
    ),
  };
}

function ruleOf({ kind, relation, definitionId }: SourceCondition, condition: string, store: Store) {
  const definition = store.metafieldDefinitions.get(definitionId ?? 0);
  const column = Object.entries(KINDS).find(([, each]) => each === kind)?.[0] ?? 'TITLE';
  return {
    column:
      definition === undefined
        ? column
        : definition.ownerType === 'PRODUCTVARIANT'
          ? 'VARIANT_METAFIELD_DEFINITION'
          : 'PRODUCT_METAFIELD_DEFINITION',
    relation: FORMER[relation] ?? relation,
    condition,
  };
}

const FORMER: Readonly<Record<string, string>> = {
  TAGGED_WITH: 'EQUALS',
  NOT_TAGGED_WITH: 'NOT_EQUALS',
  DOES_NOT_CONTAIN: 'NOT_CONTAINS',
  INCLUDES: 'EQUALS',
};
