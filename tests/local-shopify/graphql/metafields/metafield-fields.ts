import { gid } from '../../store/gid.ts';
import { ownerTypeOf } from '../../store/metafield-owners.ts';
import { resolveNamespace, type Metafield } from '../../store/metafields.ts';
import { definitionsOf } from './definition-list.ts';
import { byId, connection, withArguments, type Field, type GraphContext } from '../field.ts';

/** `metafield` and `metafields`, the same on every type that can own them. */
export function metafieldFields<S>(
  type: string,
  idOf: (owner: S) => number = (owner) => (owner as { id: number }).id,
): Record<string, Field<S>> {
  return {
    metafield: withArguments<S>(['namespace', 'key'], (owner, args, { store }) => {
      const namespace = resolveNamespace(args['namespace'] as string | null | undefined);
      return store.metafield(gid(type, idOf(owner)), namespace, String(args['key'])) ?? null;
    }),
    metafieldDefinitions: definitionsOf<S>(ownerTypeOf(gid(type, 0))),
    metafields: connection<S, Metafield>(
      ['namespace', 'keys'],
      (owner, args, context) => {
        const namespace = typeof args['namespace'] === 'string' ? resolveNamespace(args['namespace']) : null;
        const keys = Array.isArray(args['keys'])
          ? new Set(args['keys'].map((key) => fullKey(String(key))))
          : null;
        return metafieldsOf(context, gid(type, idOf(owner))).filter(
          (metafield) =>
            (namespace === null || metafield.namespace === namespace) &&
            (keys === null || keys.has(`${metafield.namespace}.${metafield.key}`)),
        );
      },
      byId<Metafield>,
    ),
  };
}

/** `namespace.key`; a key without a namespace is the app's own. */
function fullKey(key: string): string {
  const dot = key.lastIndexOf('.');
  return dot === -1
    ? `${resolveNamespace(null)}.${key}`
    : `${resolveNamespace(key.slice(0, dot))}.${key.slice(dot + 1)}`;
}

function metafieldsOf({ store }: GraphContext, owner: string): Metafield[] {
  return store.metafields.by('owner', owner);
}
