import { APP_AREA } from './app/area.ts';
import type { Area } from './area.ts';
import { BULK_AREA } from './bulk/area.ts';
import { FILES_AREA } from './files/area.ts';
import { FLOW_AREA } from './flow/area.ts';
import { COLLECTIONS_AREA } from './collections/area.ts';
import { PUBLICATIONS_AREA } from './publications/area.ts';
import type { TypeFields } from './field.ts';
import { INVENTORY_AREA } from './inventory/area.ts';
import { LOCATIONS_AREA } from './locations/area.ts';
import { METAFIELDS_AREA } from './metafields/area.ts';
import { METAOBJECTS_AREA } from './metaobjects/area.ts';
import { NODE_AREA } from './nodes/area.ts';
import { ORDERS_AREA } from './orders/area.ts';
import { PRODUCTS_AREA } from './products/area.ts';
import { SHOP_AREA } from './shop/area.ts';
import { TRANSFERS_AREA } from './transfers/area.ts';
import { STAFF_AREA } from './staff/area.ts';
import { WEBHOOKS_AREA } from './webhooks/area.ts';

const AREAS: readonly Area[] = [
  NODE_AREA,
  SHOP_AREA,
  APP_AREA,
  PRODUCTS_AREA,
  FILES_AREA,
  COLLECTIONS_AREA,
  PUBLICATIONS_AREA,
  INVENTORY_AREA,
  LOCATIONS_AREA,
  TRANSFERS_AREA,
  ORDERS_AREA,
  METAFIELDS_AREA,
  METAOBJECTS_AREA,
  BULK_AREA,
  WEBHOOKS_AREA,
  FLOW_AREA,
  STAFF_AREA,
];

const together = <T>(pick: (area: Area) => Readonly<Record<string, T>>): Record<string, T> =>
  Object.assign({}, ...AREAS.map(pick)) as Record<string, T>;

/** How nodes are found, by the type in their gid. */
export const FINDERS = together((area) => area.finders);

/** Every type that is implemented, by its name in the schema. */
export const TYPES: Readonly<Record<string, TypeFields>> = {
  ...together((area) => area.types),
  QueryRoot: together((area) => area.queries),
  Mutation: together((area) => area.mutations),
};
