import { gid } from '../store/gid.ts';
import type { PlacedBlock } from '../store/types.ts';
import { blockEngine } from './block-engine.ts';
import { blockSource, readBlock, type SettingValue } from './block.ts';
import { shopCollections } from './collections.ts';
import { CollectionDrop } from './drops/collection-drop.ts';
import { MetafieldsDrop } from './drops/metafields-drop.ts';
import type { Shopfront } from './shopfront.ts';

/** Settings as the merchant left them, the schema's defaults for the rest, references looked up. */
function settingsOf(front: Shopfront, placed: PlacedBlock): Record<string, SettingValue | CollectionDrop> {
  const settings: Record<string, SettingValue | CollectionDrop> = {};
  for (const { id, type, default: standard } of readBlock(placed.block).settings) {
    if (id === '') continue;
    const value = placed.settings[id] === undefined ? standard : placed.settings[id];
    if (type !== 'collection') settings[id] = value;
    else {
      const collection = shopCollections(front.store).find(({ handle }) => handle === value);
      settings[id] = collection ? new CollectionDrop(front, collection) : null;
    }
  }
  return settings;
}

async function renderBlock(front: Shopfront, placed: PlacedBlock): Promise<string> {
  const { stylesheet } = readBlock(placed.block);
  if (stylesheet !== null) front.stylesheets.add(`${front.root}/extension/${stylesheet}`);
  const installation = front.ctx.installation(front.store.shop.domain);
  const block = {
    id: placed.id,
    settings: settingsOf(front, placed),
    shopify_attributes: front.designMode ? `data-shopify-editor-block="${placed.id}"` : '',
  };
  const app = { metafields: new MetafieldsDrop(front, gid('AppInstallation', installation?.id ?? 0)) };
  const text: unknown = await blockEngine(front, app).parseAndRender(blockSource(placed.block), { block });
  return `<div id="shopify-block-${placed.id}" class="shopify-block shopify-app-block">${String(text).trim()}</div>`;
}

/** The placed blocks' markup, in their order. An uninstalled app's blocks show nothing, as at Shopify. */
export async function renderBlocks(front: Shopfront): Promise<string> {
  if (front.ctx.installation(front.store.shop.domain) === null) return '';
  const rendered: string[] = [];
  for (const placed of front.blocks) rendered.push(await renderBlock(front, placed));
  return rendered.join('\n');
}
