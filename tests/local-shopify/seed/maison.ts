import type { Seed, Shop } from '../store/types.ts';
import { TODAY } from './calendar.ts';
import { listings } from './catalogue/listing.ts';
import { LOCATIONS, OSLO } from './locations.ts';
import { orders } from './orders/ledger.ts';
import { levels } from './stock/levels.ts';
import { shelf } from './stock/shelf.ts';
import { transfers } from './transfers.ts';

const SHOP: Shop = {
  domain: 'maison.myshopify.com',
  name: 'Atelier Sande',
  email: 'atelier@sande.example',
  currencyCode: 'EUR',
  ianaTimezone: 'Europe/Oslo',
  primaryLocale: 'en',
  createdAt: '2018-08-20T08:00:00.000Z',
};

/** Atelier Sande, the demo's maison: the same people, coats and orders at every call. */
export function maison(): Seed {
  const listed = listings();
  const shelves = listed.flatMap((listing) =>
    LOCATIONS.filter((place) => listing.item.tracked || place === OSLO).map((place) => shelf(listing, place)),
  );
  const ordered = orders(shelves, listed);
  const moving = transfers(listed);
  return {
    shop: SHOP,
    today: TODAY,
    locations: [...LOCATIONS],
    products: [...new Set(listed.map(({ product }) => product))],
    variants: listed.map(({ variant }) => variant),
    inventoryItems: listed.map(({ item }) => item),
    levels: levels(shelves, ordered, moving, listed),
    orders: ordered,
    ...moving,
  };
}
