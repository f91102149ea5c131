import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { LOCATIONS } from '../../../tests/local-shopify/seed/locations.ts';
import { maison } from '../../../tests/local-shopify/seed/maison.ts';
import { startLocalShopify } from '../../../tests/local-shopify/start.ts';

const PLACES = LOCATIONS.slice(0, 2);
/** Where the measured catalogue is stocked. */
export const PLACE_IDS = PLACES.map(({ id }) => id);

/** The folder's files, as the storage behind Shopify's signed addresses serves them. */
export async function serveFiles(folder: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    createReadStream(join(folder, request.url ?? '/'), { highWaterMark: 256 * 1024 }).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** A store that answers who it is and which locations it has; the catalogue comes from the file. */
export const openEmptyStore = () => {
  const nothing = { products: [], variants: [], inventoryItems: [], levels: [], orders: [], transfers: [] };
  return startLocalShopify({
    port: 0,
    seeds: [{ ...maison(), ...nothing, locations: PLACES }],
    apiKey: 'mainstay-local-key',
    apiSecret: 'mainstay-local-secret',
  });
};
