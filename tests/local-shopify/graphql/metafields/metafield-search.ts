import { GraphQLError } from 'graphql';
import { gid } from '../../store/gid.ts';
import { resolveNamespace } from '../../store/metafields.ts';
import type { Store } from '../../store/store.ts';
import type { SearchFields, Searchable } from '../search/search.ts';
import { elementsOf, kindOf } from './kinds.ts';
import { definitionOf } from './metafield.ts';

const NAMED = /metafields\.([\w$-]+)\.([\w-]+)/g;

/** Search fields for the metafields that a query names: only those whose definition lets lists be filtered. */
export function metafieldSearch<N extends { id: number }>(
  ownerType: string,
  type: string,
  store: Store,
  query: unknown,
): SearchFields<N> {
  const fields: SearchFields<N> = {};
  if (typeof query !== 'string') return fields;
  for (const [name, given = '', key = ''] of query.matchAll(NAMED)) {
    const namespace = resolveNamespace(given);
    const definition = definitionOf({ store }, { ownerType, namespace, key });
    if (definition?.capabilities.adminFilterable !== true)
      throw new GraphQLError(
        `Invalid query: ${name} can't be searched for, as its definition is not enabled for filtering.`,
        { extensions: { code: 'BAD_REQUEST' } },
      );
    fields[name] = (node) => {
      const metafield = store.metafield(gid(type, node.id), namespace, key);
      return metafield === undefined ? null : searchable(metafield.type, metafield.value);
    };
  }
  return fields;
}

function searchable(type: string, value: string): Searchable {
  const elements = elementsOf(type, value);
  if (type.startsWith('list.')) return elements;
  if (kindOf(type)?.category === 'NUMBER') return Number(value);
  if (type === 'boolean') return value === 'true';
  return value;
}
