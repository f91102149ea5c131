import type { Store } from '../local-shopify/store/store';
import type { Owner } from './owner';

/** The icons of the demo, each with the products that make it. */
const FOUR: Readonly<Record<string, readonly string[]>> = {
  'Harbour Coat': ['harbour-coat-navy', 'harbour-coat-black'],
  'Fisher Knit': ['fisher-knit'],
  'No. 9 Boot': ['no-9-boot'],
  'Market Tote': ['market-tote'],
};

/** Casts the four icons with the permanent sets that their sales suggest, as the README has the owner do. */
export async function castFour(owner: Owner, store: Store): Promise<void> {
  const products = [...store.products.values()];
  for (const [title, handles] of Object.entries(FOUR)) {
    const { answer } = await owner.sendJson('/app/castings/icon', {
      productIds: products.filter(({ handle }) => handles.includes(handle)).map(({ id }) => String(id)),
      family: { kind: 'one', title },
      permanentVariantIds: 'suggest',
      minimum: null,
      reason: 'People know us for it',
    });
    if ((answer as { kind: string }).kind !== 'cast') throw new Error(JSON.stringify(answer));
  }
}
