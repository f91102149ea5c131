import { gid } from '../../store/gid.ts';
import type { Product, Variant } from '../../store/types.ts';
import { isAvailable, sellableUnits } from '../availability.ts';
import { hundredths } from '../money.ts';
import type { Shopfront } from '../shopfront.ts';
import { ImageDrop } from './image-drop.ts';
import { MetafieldsDrop } from './metafields-drop.ts';
import { StrictDrop } from './strict-drop.ts';

export class VariantDrop extends StrictDrop {
  readonly #front: Shopfront;
  readonly #variant: Variant;

  constructor(front: Shopfront, variant: Variant) {
    super();
    this.#front = front;
    this.#variant = variant;
  }

  get id(): number {
    return this.#variant.id;
  }

  get title(): string {
    return this.options.join(' / ') || 'Default Title';
  }

  get options(): readonly string[] {
    return this.#variant.optionValues;
  }

  get sku(): string {
    return this.#variant.sku ?? '';
  }

  get price(): number {
    return hundredths(this.#variant.price);
  }

  get compare_at_price(): number | null {
    return this.#variant.compareAtPrice === null ? null : hundredths(this.#variant.compareAtPrice);
  }

  get available(): boolean {
    return isAvailable(this.#front.store, this.#variant);
  }

  get inventory_quantity(): number {
    return sellableUnits(this.#front.store, this.#variant);
  }
}

export class ProductDrop extends StrictDrop {
  readonly #front: Shopfront;
  readonly #product: Product;

  constructor(front: Shopfront, product: Product) {
    super();
    this.#front = front;
    this.#product = product;
  }

  get id(): number {
    return this.#product.id;
  }

  get title(): string {
    return this.#product.title;
  }

  get handle(): string {
    return this.#product.handle;
  }

  get published_at(): string | null {
    return this.#product.publishedAt;
  }

  get vendor(): string {
    return this.#product.vendor;
  }

  get type(): string {
    return this.#product.productType;
  }

  get tags(): readonly string[] {
    return this.#product.tags;
  }

  get description(): string {
    return this.#product.descriptionHtml;
  }

  get url(): string {
    return `${this.#front.root}/products/${this.#product.handle}`;
  }

  get featured_image(): ImageDrop | null {
    const { picture, title } = this.#product;
    return picture === null ? null : new ImageDrop(picture, title);
  }

  get variants(): VariantDrop[] {
    return this.#front.store
      .variantsOf(this.#product.id)
      .map((variant) => new VariantDrop(this.#front, variant));
  }

  get has_only_default_variant(): boolean {
    return this.variants.length === 1 && this.variants[0]?.title === 'Default Title';
  }

  get #prices(): number[] {
    return this.variants.map(({ price }) => price);
  }

  get price(): number {
    return Math.min(...this.#prices);
  }

  get price_varies(): boolean {
    return new Set(this.#prices).size > 1;
  }

  get available(): boolean {
    return this.variants.some(({ available }) => available);
  }

  get metafields(): MetafieldsDrop {
    return new MetafieldsDrop(this.#front, gid('Product', this.#product.id));
  }
}
