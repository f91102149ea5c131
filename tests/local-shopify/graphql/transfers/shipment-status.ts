import { gid } from '../../store/gid.ts';
import { markInTransit } from '../../store/send-shipment.ts';
import { deleteShipment } from '../../store/shipments.ts';
import { withArguments } from '../field.ts';
import { findShipment } from './find.ts';
import { problem } from './problems.ts';

const AT = ['id'];

/** Sends a packed shipment off. */
export const inventoryShipmentMarkInTransit = withArguments<unknown>(
  ['id', 'dateShipped'],
  (_root, args, { store }) => {
    const shipment = findShipment(store, args['id']);
    if (shipment === undefined)
      return { inventoryShipment: null, userErrors: [problem(AT, 'SHIPMENT_NOT_FOUND')] };
    if (shipment.status !== 'DRAFT')
      return { inventoryShipment: null, userErrors: [problem(AT, 'INVALID_SHIPMENT_STATUS')] };
    if (shipment.lines.length === 0)
      return { inventoryShipment: null, userErrors: [problem(AT, 'ITEMS_EMPTY')] };
    const shippedAt = typeof args['dateShipped'] === 'string' ? args['dateShipped'] : undefined;
    return { inventoryShipment: markInTransit(store, shipment.id, shippedAt), userErrors: [] };
  },
);

/** Unpacks a shipment that has not left. */
export const inventoryShipmentDelete = withArguments<unknown>(['id'], (_root, args, { store }) => {
  const shipment = findShipment(store, args['id']);
  if (shipment === undefined) return { id: null, userErrors: [problem(AT, 'SHIPMENT_NOT_FOUND')] };
  if (shipment.status !== 'DRAFT') return { id: null, userErrors: [problem(AT, 'INVALID_SHIPMENT_STATUS')] };
  deleteShipment(store, shipment.id);
  return { id: gid('InventoryShipment', shipment.id), userErrors: [] };
});
