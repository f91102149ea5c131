import { forShop } from '~/database/for-shop.server';
import { knowDemand } from '~/stock-guard/demand/know.server';
import { renewWatches } from '~/stock-guard/policy/watches.server';
import { castAsIcon } from '~/universe/casting/cast-as-icon.server';
import { outstanding } from '../local-shopify/store/transfer-model';
import { cast, INGRID } from './casting-stage';
import { mirrorMaison, productId, seed, TODAY } from './mirrored-maison';

/** The icons of the demo, as the README casts them. */
const FOUR: readonly (readonly [title: string, handles: readonly string[]])[] = [
  ['Harbour Coat', ['harbour-coat-navy', 'harbour-coat-black']],
  ['Fisher Knit', ['fisher-knit']],
  ['No. 9 Boot', ['no-9-boot']],
  ['Market Tote', ['market-tote']],
];

/** What shipments on their way still bring, as the mirror keeps it. */
async function mirrorArrivals(shop: string): Promise<void> {
  const placeOf = new Map(seed.transfers.map((transfer) => [transfer.id, transfer]));
  const coming = (seed.shipments ?? []).filter(
    ({ status }) => status === 'IN_TRANSIT' || status === 'PARTIALLY_RECEIVED',
  );
  await forShop(shop).db.arrival.createMany({
    data: coming.flatMap(({ transferId, name, lines, tracking }) =>
      lines.map((line) => ({
        shop,
        source: 'shipment',
        id: BigInt(line.id),
        transferId: BigInt(transferId),
        name,
        inventoryItemId: BigInt(line.inventoryItemId),
        locationId: BigInt(placeOf.get(transferId)?.destinationLocationId ?? 0),
        units: outstanding(line),
        arrivesAt: tracking?.arrivesAt ?? null,
        updatedAt: TODAY,
        seenAt: TODAY,
      })),
    ),
  });
}

/** The maison as it stands once its owner has cast the four icons, and everything that can be known is known. */
export async function fourIcons(shop: string): Promise<void> {
  await mirrorMaison(shop, { orders: true });
  await mirrorArrivals(shop);
  for (const [title, handles] of FOUR)
    await cast(
      castAsIcon(
        shop,
        {
          productIds: handles.map(productId),
          family: { kind: 'one', title },
          permanentVariantIds: 'suggest',
          reason: 'People know us for it',
        },
        INGRID,
        TODAY,
      ),
    );
  const rows = forShop(shop);
  await knowDemand(rows, 'everyone', TODAY);
  await renewWatches(rows, 'everyone', TODAY);
}
