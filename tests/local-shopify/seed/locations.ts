import type { Location } from '../store/types.ts';

const place = (id: number, name: string, city: string, countryCode: string, online: boolean): Location => ({
  id,
  name,
  isActive: true,
  fulfillsOnlineOrders: online,
  shipsInventory: online,
  city,
  countryCode,
  createdAt: '2019-03-04T08:00:00.000Z',
  updatedAt: '2026-01-12T09:20:00.000Z',
});

export const OSLO = place(71_000_000_001, 'Oslo warehouse', 'Oslo', 'NO', true);
export const COPENHAGEN = place(71_000_000_002, 'Copenhagen shop', 'Copenhagen', 'DK', false);
export const LYON = place(71_000_000_003, 'Lyon shop', 'Lyon', 'FR', false);

export const LOCATIONS: readonly Location[] = [OSLO, COPENHAGEN, LYON];
