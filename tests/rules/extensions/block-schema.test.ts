import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const folder = fileURLToPath(new URL('../../../extensions/universe-blocks/', import.meta.url));
const files = (part: string) => readdirSync(`${folder}${part}`).map((name) => `${folder}${part}/${name}`);
const text = (file: string) => readFileSync(file, 'utf8');

const Setting = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('header'), content: z.string() }),
  z.strictObject({
    type: z.literal('text'),
    id: z.string(),
    label: z.string(),
    default: z.string().optional(),
    info: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('collection'),
    id: z.string(),
    label: z.string(),
    info: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('checkbox'),
    id: z.string(),
    label: z.string(),
    default: z.boolean(),
    info: z.string().optional(),
  }),
  z
    .strictObject({
      type: z.literal('range'),
      id: z.string(),
      label: z.string(),
      min: z.number(),
      max: z.number(),
      step: z.number(),
      default: z.number(),
    })
    // Shopify refuses a range of more than 101 steps, or a default that is not one of them.
    .refine(({ min, max, step }) => (max - min) / step <= 100)
    .refine(
      ({ min, max, step, default: chosen }) => chosen >= min && chosen <= max && (chosen - min) % step === 0,
    ),
  z
    .strictObject({
      type: z.literal('select'),
      id: z.string(),
      label: z.string(),
      options: z.array(z.strictObject({ value: z.string(), label: z.string() })).min(2),
      default: z.string(),
    })
    .refine(({ options, default: chosen }) => options.some(({ value }) => value === chosen)),
]);

/** As the platform takes it: no presets, no other keys. */
const Schema = z.strictObject({
  name: z.string(),
  target: z.enum(['section', 'head', 'body']),
  stylesheet: z.string().optional(),
  settings: z.array(Setting),
});

function schemaOf(block: string): z.infer<typeof Schema> {
  const found = /\{% schema %\}([\s\S]*)\{% endschema %\}\s*$/.exec(text(block))?.[1];
  return Schema.parse(JSON.parse(found ?? 'null'));
}

function keysOf(node: unknown, prefix = ''): string[] {
  if (typeof node !== 'object' || node === null) return [prefix];
  return Object.entries(node).flatMap(([name, inner]) =>
    keysOf(inner, prefix === '' ? name : `${prefix}.${name}`),
  );
}

function words(file: string): Map<string, string> {
  const tree: unknown = JSON.parse(text(`${folder}locales/${file}`));
  const at = (key: string) =>
    key.split('.').reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], tree);
  return new Map(keysOf(tree).map((key) => [key, String(at(key))]));
}

test('the extension is a theme app extension', () => {
  expect(parse(text(`${folder}shopify.extension.toml`))).toMatchObject({ type: 'theme' });
});

describe.each(files('blocks'))('%s', (block) => {
  const schema = schemaOf(block);
  const labels = words('en.default.schema.json');
  const asked = [...JSON.stringify(schema).matchAll(/"t:([\w.]+)"/g)].map((match) => match[1]);

  test('its name is shorter than 25 characters and every word of its settings is translatable', () => {
    expect(schema.name).toMatch(/^t:/);
    expect(labels.get(schema.name.slice(2))?.length).toBeLessThan(25);
    for (const setting of schema.settings) {
      expect('label' in setting ? setting.label : setting.content).toMatch(/^t:/);
    }
  });

  test('its words are all there, and no word is there that nothing asks for', () => {
    expect(asked.filter((key) => !labels.has(key ?? ''))).toEqual([]);
    expect([...labels.keys()].filter((key) => !asked.includes(key))).toEqual([]);
  });

  test('every setting is used by its markup', () => {
    const markup = [block, ...files('snippets')].map(text).join('\n');
    const ids = schema.settings.flatMap((setting) => ('id' in setting ? [setting.id] : []));
    expect(ids.filter((id) => !markup.includes(`settings.${id}`))).toEqual([]);
  });

  test('is Liquid only, in 150 lines at most, with a style under 5 KB', () => {
    expect(text(block).split('\n').length).toBeLessThanOrEqual(150);
    expect(text(block)).not.toMatch(/<script|javascript/i);
    expect(statSync(`${folder}assets/${schema.stylesheet ?? ''}`).size).toBeLessThan(5000);
  });
});

test('shoppers’ words are all there, and none is left over', () => {
  const said = words('en.default.json');
  const markup = [...files('blocks'), ...files('snippets')].map(text).join('\n');
  const asked = [...markup.matchAll(/'([\w.]+)' \| t\b/g)].map((match) => match[1] ?? '');
  expect(new Set(asked)).toEqual(new Set(said.keys()));
});

test('the extension keeps to the platform’s sizes', () => {
  const size = (part: string) => files(part).reduce((sum, file) => sum + statSync(file).size, 0);
  expect(size('blocks') + size('snippets')).toBeLessThan(100_000);
  expect(files('blocks').length).toBeLessThanOrEqual(30);
  for (const file of files('locales')) expect(statSync(file).size).toBeLessThanOrEqual(15_000);
  expect(files('assets').filter((file) => file.endsWith('.js'))).toEqual([]);
});
