import { StrictDrop } from './strict-drop.ts';

/** The drawn pictures' own size, in pixels. */
const DRAWN = 800;

/** A picture of a product. Its alternative text is the product's title, as where a merchant gave none. */
export class ImageDrop extends StrictDrop {
  readonly #name: string;
  readonly alt: string;
  readonly width = DRAWN;
  readonly height = DRAWN;
  readonly aspect_ratio = 1;

  constructor(name: string, alt: string) {
    super();
    this.#name = name;
    this.alt = alt;
  }

  get src(): string {
    return `/pictures/${this.#name}.svg`;
  }
}

/** What `image_url` gives: an address that still knows its picture, so that `image_tag` can size it. */
export class PictureAddress extends StrictDrop {
  readonly image: ImageDrop;
  readonly pixels: number;

  constructor(image: ImageDrop, pixels: number) {
    super();
    this.image = image;
    this.pixels = pixels;
  }

  at(pixels: number): string {
    return `${this.image.src}?width=${pixels}`;
  }

  override valueOf(): string {
    return this.at(this.pixels);
  }

  override toString(): string {
    return this.valueOf();
  }
}
