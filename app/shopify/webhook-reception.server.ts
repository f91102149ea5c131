import type { Request, Response } from 'express';
import { now } from '~/clock.server';
import { log } from '~/log.server';
import { InboxFull, isKnownShop, keepInInbox } from './inbox.server';
import { isCompliance, payloadText, trimPayload } from './webhook-payload';
import { proofOf } from './webhook-proof.server';

type Verdict = { status: 200 | 400 | 401 | 503; note: string };

interface Arrived {
  shop: string;
  topic: string;
  webhookId: string;
  triggeredAt: Date;
  payload: unknown;
}

function parse(body: Buffer): { kind: 'json'; payload: unknown } | { kind: 'broken' } {
  try {
    return { kind: 'json', payload: JSON.parse(body.toString('utf8')) };
  } catch {
    return { kind: 'broken' };
  }
}

function verify(
  request: Request,
  body: Buffer,
): { kind: 'arrived'; arrived: Arrived } | { kind: 'refused'; verdict: Verdict } {
  const refused = (status: 400 | 401, note: string) =>
    ({ kind: 'refused', verdict: { status, note } }) as const;
  const proof = proofOf(request.headers, body);
  if (proof.kind === 'forged') return refused(401, 'webhook with a wrong or missing HMAC');
  if (proof.kind === 'headers-missing') return refused(400, 'webhook without its headers');
  const content = parse(body);
  if (content.kind === 'broken') return refused(400, 'webhook with broken JSON');
  const triggered = new Date(proof.triggeredAt);
  const arrived = {
    shop: proof.shop,
    topic: proof.topic,
    webhookId: proof.webhookId,
    triggeredAt: Number.isNaN(triggered.getTime()) ? now() : triggered,
    payload: content.payload,
  };
  return { kind: 'arrived', arrived };
}

async function keep(arrived: Arrived): Promise<Verdict> {
  // Nobody of ours, or no longer: nothing to apply. Compliance requests come for shops that left.
  if (!isCompliance(arrived.topic) && !(await isKnownShop(arrived.shop)))
    return { status: 200, note: 'webhook of an unknown shop, dropped' };
  const payload = trimPayload(arrived.topic, arrived.payload);
  await keepInInbox({ ...arrived, payload: payloadText(payload), receivedAt: now() });
  return { status: 200, note: '' };
}

/**
 * Receives one webhook: proves it, keeps it durably, then answers. 401 without a right HMAC, 400 without its
 * headers or with broken JSON, 200 for a shop that is not ours, 503 when it cannot be kept (Shopify tries again).
 */
export async function receiveWebhook(request: Request, response: Response): Promise<void> {
  const verdict = await verdictOn(request);
  if (verdict.note)
    log.warn(
      { topic: request.get('x-shopify-topic'), shop: request.get('x-shopify-shop-domain') },
      verdict.note,
    );
  response.status(verdict.status).end();
}

async function verdictOn(request: Request): Promise<Verdict> {
  const checked = verify(request, Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0));
  if (checked.kind === 'refused') return checked.verdict;
  try {
    return await keep(checked.arrived);
  } catch (error) {
    if (!(error instanceof InboxFull)) log.error({ err: error }, 'A webhook could not be kept');
    return { status: 503, note: 'webhook not kept' };
  }
}
