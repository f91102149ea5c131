import type { Section } from '../section.ts';
import { removeProduct, saveDetails, saveStock } from './product-forms.ts';
import { productPage } from './product-page.ts';
import { productsPage } from './products-page.ts';
import { changeQuantity, saveVariant } from './variant-forms.ts';
import { variantPage } from './variant-page.ts';

export const products: Section = {
  shows: [
    [/^products$/, productsPage],
    [/^products\/(\d+)$/, productPage],
    [/^products\/(\d+)\/variants\/(\d+)$/, variantPage],
  ],
  presses: [
    [/^products\/(\d+)\/stock$/, saveStock],
    [/^products\/(\d+)\/details$/, saveDetails],
    [/^products\/(\d+)\/delete$/, removeProduct],
    [/^products\/(\d+)\/variants\/(\d+)\/quantity$/, changeQuantity],
    [/^products\/(\d+)\/variants\/(\d+)\/details$/, saveVariant],
  ],
};
