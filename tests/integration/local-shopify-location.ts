import type { Running } from '../local-shopify/start';
import { gid } from '../local-shopify/store/gid';
import { enumValue, mutate, type Complaint } from './local-shopify-mutating';

export const OSLO = gid('Location', 71_000_000_001);
export const LYON = gid('Location', 71_000_000_003);
export const NOWHERE = gid('Location', 999_999_999_999);

export const STATE = `id name isActive activatable deactivatable deletable fulfillsOnlineOrders shipsInventory
  hasActiveInventory hasUnfulfilledOrders deactivatedAt`;
export interface State {
  id: string;
  isActive: boolean;
  deletable: boolean;
  hasActiveInventory: boolean;
  deactivatedAt: string | null;
}

/** What a new location in Boston is added with, and what is different. */
export const boston = (by: object = {}) => ({
  input: {
    name: 'Boston annex',
    fulfillsOnlineOrders: false,
    address: {
      address1: '1 Test St',
      city: 'Boston',
      provinceCode: 'MA',
      countryCode: enumValue('US'),
      zip: '02110',
    },
    ...by,
  },
});

export async function add(maison: Running, by: object = {}): Promise<State> {
  const payload = await mutate<{ location: State }>(
    maison,
    'locationAdd',
    boston(by),
    `location { ${STATE} } userErrors { message }`,
  );
  return payload.location;
}

export const deactivate = (
  maison: Running,
  locationId: string,
  destinationLocationId: string | null = null,
) =>
  mutate<{ location: State; locationDeactivateUserErrors: Complaint[] }>(
    maison,
    'locationDeactivate',
    { locationId, ...(destinationLocationId === null ? {} : { destinationLocationId }) },
    `location { ${STATE} } locationDeactivateUserErrors { field message code }`,
  );
