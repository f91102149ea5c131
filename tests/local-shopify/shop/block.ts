import { readFileSync } from 'node:fs';
import { EXTENSION, readWords } from './extension-files.ts';

export type SettingValue = string | number | boolean | null;

/** A setting as the theme editor shows it, its words resolved. */
export interface BlockSetting {
  type: string;
  id: string;
  label: string;
  default: SettingValue;
  min: number;
  max: number;
  step: number;
  options: { value: string; label: string }[];
}

export interface Block {
  handle: string;
  name: string;
  stylesheet: string | null;
  settings: BlockSetting[];
}

interface DeclaredSetting {
  type: string;
  id?: string;
  label?: string;
  content?: string;
  default?: SettingValue;
  min?: number;
  max?: number;
  step?: number;
  options?: { value: string; label: string }[];
}

interface DeclaredBlock {
  name: string;
  stylesheet?: string;
  settings?: DeclaredSetting[];
}

const SCHEMA = /\{%-?\s*schema\s*-?%\}([\s\S]*?)\{%-?\s*endschema\s*-?%\}/;

/** The text of a block's file. Throws where the extension has no such block. */
export function blockSource(handle: string): string {
  if (!/^[a-z0-9-]+$/.test(handle)) throw new Error(`"${handle}" is no block's name.`);
  return readFileSync(`${EXTENSION}blocks/${handle}.liquid`, 'utf8');
}

/** A block's schema, with the words of the default locale. Throws on a key without words. */
export function readBlock(handle: string): Block {
  const declared = JSON.parse(SCHEMA.exec(blockSource(handle))?.[1] ?? '{}') as DeclaredBlock;
  const words = readWords(EXTENSION, 'en.default.schema.json');
  const say = (text: string) => {
    if (!text.startsWith('t:')) return text;
    const said = words.get(text.slice(2));
    if (said === undefined) throw new Error(`${handle}: there are no words for "${text}".`);
    return said;
  };
  const settings = (declared.settings ?? []).map((setting): BlockSetting => ({
    type: setting.type,
    id: setting.id ?? '',
    label: say(setting.label ?? setting.content ?? ''),
    default: typeof setting.default === 'string' ? say(setting.default) : (setting.default ?? null),
    min: setting.min ?? 0,
    max: setting.max ?? 0,
    step: setting.step ?? 1,
    options: (setting.options ?? []).map(({ value, label }) => ({ value, label: say(label) })),
  }));
  return { handle, name: say(declared.name), stylesheet: declared.stylesheet ?? null, settings };
}
