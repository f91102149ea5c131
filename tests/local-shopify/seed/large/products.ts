import type { InventoryItem, Product, Variant } from '../../store/types.ts';
import { dice, type Dice } from '../random.ts';
import { CLOTHS, COLOURS, KINDS, NOTES, PLACES, SEASONS, SIZES, VENDORS, type Kind } from './words.ts';

export interface Made {
  product: Product;
  variants: Variant[];
  items: InventoryItem[];
}

export const VARIANTS_EACH = 6;
const TITLES = PLACES.length * CLOTHS.length * KINDS.length;
/** Has no divisor in common with the number of titles: neighbours differ, and none comes twice in a round. */
const STRIDE = 10_007;
const DAY = 86_400_000;
const FIRST_LAUNCH = Date.UTC(2023, 0, 9, 7);
const LAUNCH_DAYS = 1_300;

/** The same object for the same parts: a hundred thousand products share their few hundred lists of words. */
const shared = <T extends readonly unknown[]>(known: Map<string, T>, made: T): T => {
  const key = JSON.stringify(made);
  const before = known.get(key);
  if (before !== undefined) return before;
  known.set(key, made);
  return made;
};

type Options = Product['options'];
type Look = readonly [colour: (typeof COLOURS)[number], size: string | null];

/** Makes the products of a large store one by one; the number alone decides what each is. */
export class ProductMaker {
  readonly #words = new Map<string, readonly string[]>();
  readonly #options = new Map<string, Options>();
  readonly #texts = new Map<string, string>();

  /** The product of that number, whose variants are numbered from `firstVariant` on. */
  make(number: number, firstVariant: number): Made {
    const rolls = dice(`large ${number}`);
    const place = (number * STRIDE) % TITLES;
    const kind = KINDS[place % KINDS.length] as Kind;
    const cloth = CLOTHS[Math.floor(place / KINDS.length) % CLOTHS.length] ?? '';
    const title = [PLACES[Math.floor(place / KINDS.length / CLOTHS.length)], cloth, kind.name].join(' ');
    const round = Math.floor(number / TITLES);
    const looks = looksOf(kind, rolls);
    const launched = FIRST_LAUNCH + rolls.between(0, LAUNCH_DAYS) * DAY;
    const status = rolls.weighted([92, 4, 4]);
    const createdAt = this.#text(new Date(launched - 12 * DAY).toISOString());
    const updatedAt = this.#text(new Date(launched + rolls.between(0, 60) * DAY).toISOString());
    const product: Product = {
      id: 8_700_000_000_000 + number * 1_009,
      title: round === 0 ? title : `${title} ${round + 1}`,
      handle: `${handleOf(title)}-${number}`,
      descriptionHtml: this.#text(`<p>${kind.name} in ${cloth.toLowerCase()}.</p>`),
      status: (['ACTIVE', 'DRAFT', 'ARCHIVED'] as const)[status] ?? 'ACTIVE',
      vendor: VENDORS[rolls.between(0, VENDORS.length - 1)] ?? '',
      productType: kind.type,
      tags: this.#tags(cloth, rolls),
      options: this.#optionsOf(looks),
      publishedAt: status === 0 ? this.#text(new Date(launched).toISOString()) : null,
      isGiftCard: false,
      picture: kind.picture,
      createdAt,
      updatedAt,
    };
    const price = rolls.between(kind.from / 5, kind.to / 5) * 5;
    const money = this.#text(price.toFixed(2));
    const before = rolls.chance(0.15) ? this.#text((price * 1.4).toFixed(2)) : null;
    const cost = this.#text((price * 0.35).toFixed(2));
    const variants = looks.map(([[colour, code], size], i): Variant => {
      const n = firstVariant + i;
      return {
        id: 46_000_000_000_000 + n * 331,
        productId: product.id,
        position: i + 1,
        sku: `${kind.code}-${number}-${code}${size === null ? '' : `-${size}`}`,
        barcode: `20${String(n).padStart(10, '0')}`,
        price: money,
        compareAtPrice: before,
        optionValues: shared(this.#words, size === null ? [colour] : [colour, size]),
        inventoryItemId: 48_000_000_000_000 + n * 331,
        inventoryPolicy: 'DENY',
        components: NO_COMPONENTS,
        createdAt,
        updatedAt,
      };
    });
    const items = variants.map(({ inventoryItemId }): InventoryItem => ({
      id: inventoryItemId,
      tracked: true,
      requiresShipping: true,
      unitCost: cost,
      createdAt,
      updatedAt,
    }));
    return { product, variants, items };
  }

  #tags(cloth: string, rolls: Dice): readonly string[] {
    const tags = [cloth.toLowerCase(), SEASONS[rolls.between(0, SEASONS.length - 1)] ?? ''];
    if (rolls.chance(0.4)) tags.push(NOTES[rolls.between(0, NOTES.length - 1)] ?? '');
    return shared(this.#words, tags);
  }

  #optionsOf(looks: readonly Look[]): Options {
    const sizes = [...new Set(looks.flatMap(([, size]) => size ?? []))];
    const options = [
      { name: 'Colour', values: [...new Set(looks.map(([[colour]]) => colour))] },
      { name: 'Size', values: sizes },
    ];
    return shared(this.#options, options.slice(0, sizes.length === 0 ? 1 : 2));
  }

  #text(text: string): string {
    const before = this.#texts.get(text);
    if (before === undefined) this.#texts.set(text, text);
    return before ?? text;
  }
}

const handleOf = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('ø', 'o')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z]+/g, '-');

const NO_COMPONENTS: Variant['components'] = [];

function looksOf({ scale }: Kind, rolls: Dice): Look[] {
  const first = rolls.between(0, COLOURS.length - 1);
  const colour = (i: number) => COLOURS[(first + i) % COLOURS.length] ?? (['Navy', 'NVY'] as const);
  if (scale === 'colours') return Array.from({ length: VARIANTS_EACH }, (_, i) => [colour(i), null]);
  const sizes = SIZES[scale];
  if (rolls.chance(0.5)) return sizes.map((size) => [colour(0), size]);
  return [colour(0), colour(1)].flatMap((each) => sizes.slice(1, 4).map((size): Look => [each, size]));
}
