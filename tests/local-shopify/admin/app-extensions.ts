import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import { z } from 'zod';
import { readBlock } from '../shop/block.ts';
import { EXTENSION } from '../shop/extension-files.ts';
import type { Store } from '../store/store.ts';
import type { ExtensionInfo } from './messages.ts';

/** The local shop has one theme, and it is the published one. */
const THEME = 'gid://shopify/OnlineStoreTheme/1';

const Declared = z.object({ name: z.string(), handle: z.string().optional() });

/** Shopify takes the name where the extension's file gives no handle. */
function extensionHandle(): string {
  const text = readFileSync(`${EXTENSION}shopify.extension.toml`, 'utf8');
  const { handle, name } = Declared.parse(parse(text));
  if (handle !== undefined) return handle;
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** What `shopify.app.extensions()` tells: the app's theme blocks and where the theme holds them. */
export function appExtensions(store: Store): ExtensionInfo[] {
  const blocks = readdirSync(`${EXTENSION}blocks`)
    .filter((file) => file.endsWith('.liquid'))
    .map((file) => file.replace(/\.liquid$/, ''));
  const activations = blocks.map((block): ExtensionInfo['activations'][number] => {
    const placed = store.theme.blocks.filter((one) => one.block === block);
    return {
      target: 'section',
      handle: block,
      name: readBlock(block).name,
      status: placed.length > 0 ? 'active' : 'available',
      activations: placed.map(({ id, template }) => ({
        target: `template--${template}/main/${id}`,
        themeId: THEME,
      })),
    };
  });
  return [{ handle: extensionHandle(), type: 'theme_app_extension', activations }];
}
