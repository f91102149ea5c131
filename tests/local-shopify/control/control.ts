import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { readFields, sendJson } from '../http/exchange.ts';
import type { Lifecycle } from '../lifecycle.ts';
import type { LocalServer } from '../local-server.ts';
import { adjustAvailable } from '../store/adjust-available.ts';
import { onlineLocation, placeOrder } from '../store/place-order.ts';
import type { Store } from '../store/store.ts';
import type { Variant } from '../store/types.ts';
import { readFaults } from './faults.ts';
import { streamClock } from './clock-stream.ts';

const Movement = z.object({
  sku: z.string(),
  quantity: z.int().min(1),
  /** A bare number or a gid. */
  locationId: z.union([z.int(), z.string()]).optional(),
  shop: z.string().optional(),
});
/** A century: far enough for any story, and no time of it is beyond what a date can say. */
const FARTHEST_SECONDS = 100 * 365 * 24 * 60 * 60;
const Advance = z.object({ advanceSeconds: z.number().min(-FARTHEST_SECONDS).max(FARTHEST_SECONDS) });

type Answer = { status: number; body: unknown };

/** The control endpoints under `/__dev/`: other programs play the story through them. */
export async function answerControl(
  server: LocalServer,
  lifecycle: Lifecycle,
  shop: string,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  if (url.pathname === '/__dev/clock/stream') {
    streamClock(server.clock, response);
    return;
  }
  const asked = `${request.method ?? 'GET'} ${url.pathname}`;
  const { status, body } = await answer(server, lifecycle, shop, asked, request).catch(
    (error: unknown): Answer => ({ status: 400, body: { error: reason(error) } }),
  );
  sendJson(response, status, body);
}

async function answer(
  server: LocalServer,
  lifecycle: Lifecycle,
  shop: string,
  asked: string,
  request: IncomingMessage,
): Promise<Answer> {
  switch (asked) {
    case 'GET /__dev/health':
      return ok({ status: 'ok', shops: [...server.shops.keys()], now: server.clock.preciseStamp() });
    case 'GET /__dev/ready': {
      const unfinished = await lifecycle.unfinished();
      return unfinished === null ? ok({ ready: true }) : { status: 503, body: { ready: false, unfinished } };
    }
    case 'POST /__dev/reset':
      await lifecycle.reset();
      return ok({ reset: true });
    case 'GET /__dev/clock':
      return ok(clockNow(server));
    case 'POST /__dev/clock':
      server.clock.advance(Advance.parse(await readFields(request)).advanceSeconds);
      for (const store of server.shops.values()) store.changed();
      return ok(clockNow(server));
    case 'POST /__dev/sell':
      return sell(server, shop, await readFields(request));
    case 'POST /__dev/receive':
      return receive(server, shop, await readFields(request));
    case 'GET /__dev/mail':
      return ok(server.mails);
    case 'GET /__dev/slack':
      return ok(server.slack.messages);
    case 'GET /__dev/webhooks':
      return ok(server.deliveries);
    case 'GET /__dev/log':
      return ok(server.log);
    case 'GET /__dev/faults':
      return ok(server.faults);
    case 'POST /__dev/faults':
      server.faults = readFaults(await readFields(request));
      return ok(server.faults);
    default:
      return { status: 404, body: { error: `There is no ${asked}.` } };
  }
}

function sell(server: LocalServer, shop: string, input: unknown): Answer {
  const { store, variant, quantity, locationId } = readMovement(server, shop, input);
  const order = placeOrder(store, {
    lines: [{ variantId: variant.id, quantity }],
    ...(locationId === null ? {} : { locationId }),
  });
  return ok({ order: order.name, ...stockAt(store, variant, order.fulfilmentLocationId) });
}

function receive(server: LocalServer, shop: string, input: unknown): Answer {
  const { store, variant, quantity, locationId } = readMovement(server, shop, input);
  const at = locationId ?? onlineLocation(store).id;
  adjustAvailable(store, { inventoryItemId: variant.inventoryItemId, locationId: at, delta: quantity });
  return ok(stockAt(store, variant, at));
}

function readMovement(server: LocalServer, shop: string, input: unknown) {
  const movement = Movement.parse(input);
  const store = server.store(movement.shop ?? shop);
  const variant = store.variantBySku(movement.sku);
  if (variant === undefined) throw new Error(`No variant has the SKU ${movement.sku}.`);
  const bare =
    movement.locationId === undefined ? null : Number(String(movement.locationId).split('/').at(-1));
  if (bare !== null && !store.locations.has(bare))
    throw new Error(`There is no location ${String(movement.locationId)}.`);
  return { store, variant, quantity: movement.quantity, locationId: bare };
}

const stockAt = (store: Store, variant: Variant, locationId: number) => ({
  sku: variant.sku,
  locationId,
  available: store.level(variant.inventoryItemId, locationId)?.available ?? null,
});

const clockNow = ({ clock }: LocalServer) => ({ now: clock.preciseStamp(), offset: clock.offset });

const ok = (body: unknown): Answer => ({ status: 200, body });

function reason(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  return error instanceof Error ? error.message : String(error);
}
