import { randomUUID } from 'node:crypto';
import { readBlock } from '../../shop/block.ts';
import type { PlacedBlock } from '../../store/types.ts';
import type { Done, Form, Pressed } from '../section.ts';

function settingsOf(block: string, form: Form): PlacedBlock['settings'] {
  const settings: Record<string, PlacedBlock['settings'][string]> = {};
  for (const { id, type } of readBlock(block).settings) {
    if (type === 'header') continue;
    const value = form.get(`setting-${id}`);
    if (type === 'checkbox') settings[id] = value === 'true';
    else if (type === 'range') settings[id] = Number(value);
    else settings[id] = value === null || value === '' ? null : value;
  }
  return settings;
}

function back(form: Form, notice: Done['notice']): Done {
  return {
    page: `themes/current/editor?template=${encodeURIComponent(form.get('template') ?? 'index')}`,
    notice,
  };
}

/** Saves a block in a template: a new one, or new settings of one that is there. */
export function placeBlock({ place: { store }, form }: Pressed): Done {
  const block = form.get('block') ?? '';
  const settings = settingsOf(block, form);
  const { blocks } = store.theme;
  const isKnown = blocks.some(({ id }) => id === form.get('id'));
  store.theme = {
    blocks: isKnown
      ? blocks.map((known) => (known.id === form.get('id') ? { ...known, settings } : known))
      : [...blocks, { id: randomUUID(), block, template: form.get('template') ?? 'index', settings }],
  };
  return back(form, 'block-saved');
}

export function removeBlock({ place: { store }, form }: Pressed): Done {
  store.theme = { blocks: store.theme.blocks.filter(({ id }) => id !== form.get('id')) };
  return back(form, 'block-removed');
}
