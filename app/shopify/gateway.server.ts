import { setTimeout as pause } from 'node:timers/promises';
import { log } from '~/log.server';
import { userErrorsOf, type Answer } from './answer';
import { unauthenticated } from './app.server';
import { spend, waitFor, type Bucket } from './cost-budget';
import { readFailure, readReply, type Reply } from './gateway-reply.server';
import type { TypedDocumentString } from './generated/graphql';
import { ensureOfflineToken } from './offline-token.server';

const LONGEST_WAIT = 30_000;
const buckets = new Map<string, Bucket>();
const expectedCost = new Map<string, number>();

async function once<Result>(shop: string, text: string, variables: object): Promise<Reply<Result>> {
  try {
    const { admin } = await unauthenticated.admin(shop);
    const response = await admin.graphql(text, { variables });
    return await readReply<Result>(response);
  } catch (error) {
    return readFailure(error);
  }
}

/**
 * Asks a shop's Admin API with its offline token. Waits for the cost budget and out of throttling (at most
 * about 30 s), unwraps `userErrors`, and says once whether asking again makes sense. Never throws for what
 * Shopify says; throws for the database.
 */
export async function ask<Result, Variables extends object>(
  shop: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Answer<Result>> {
  const token = await ensureOfflineToken(shop);
  if (token.kind === 'none') return { kind: 'gone' };
  if (token.kind === 'later') return { kind: 'later', reason: 'unreachable', afterSeconds: 30 };
  const text = String(document);
  let waited = 0;
  for (;;) {
    const bucket = buckets.get(shop);
    const cost = expectedCost.get(text) ?? 10;
    const wait = bucket ? waitFor(bucket, cost, performance.now()) : 0;
    if (bucket) buckets.set(shop, spend(bucket, cost, performance.now()));
    if (wait > 0) await pause(Math.min(wait, LONGEST_WAIT));
    const reply = await once<Result>(shop, text, variables);
    if (reply.bucket) buckets.set(shop, reply.bucket);
    if (reply.cost !== undefined) expectedCost.set(text, reply.cost);
    if (reply.answer.kind === 'answered') {
      const errors = userErrorsOf(reply.answer.data);
      return errors.length > 0 ? { kind: 'refused', errors } : reply.answer;
    }
    if (reply.answer.kind !== 'later' || reply.answer.reason !== 'throttled' || waited >= LONGEST_WAIT) {
      log.warn({ shop, answer: reply.answer }, 'Shopify did not answer a question');
      return reply.answer;
    }
    const again = Math.max(200, Math.min(reply.answer.afterSeconds * 1000, LONGEST_WAIT - waited));
    waited += again;
    await pause(again);
  }
}
