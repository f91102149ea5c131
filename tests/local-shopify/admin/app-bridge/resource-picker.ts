import type { ShopifyGlobal } from '@shopify/app-bridge-types';
import type { PickQuestion } from '../messages.ts';
import { ask } from './channel.ts';

type Options = Parameters<ShopifyGlobal['resourcePicker']>[0];

const KINDS: readonly string[] = ['product', 'variant', 'collection'];

function most(multiple: Options['multiple']): number | null {
  if (typeof multiple === 'number') return multiple;
  return multiple === true ? null : 1;
}

function question(options: Options): PickQuestion {
  const { type, filter = {} } = options;
  if (!KINDS.includes(type)) throw new Error(`App Bridge: the resource picker has no type "${type}".`);
  return {
    kind: type,
    action: options.action ?? 'add',
    most: most(options.multiple),
    query: options.query ?? '',
    filter: {
      hidden: filter.hidden ?? true,
      variants: filter.variants ?? true,
      draft: filter.draft ?? true,
      archived: filter.archived ?? true,
      query: filter.query ?? '',
    },
    selected: (options.selectionIds ?? []).map(({ id, variants = [] }) => ({
      id,
      variants: variants.map((variant) => variant.id),
    })),
  };
}

/** Resolves with what the merchant chose, or with undefined when they chose nothing and went back. */
export async function resourcePicker(options: Options): Promise<object[] | undefined> {
  const picked = await ask('pick', question(options));
  return picked === null ? undefined : Object.assign(picked, { selection: picked });
}
