import { setTimeout as pause } from 'node:timers/promises';
import { log } from '~/log.server';
import { userErrorsOf, type Answer } from './answer';
import { unauthenticated } from './app.server';
import { settlePoints, takePoints } from './cost-budget.server';
import { readFailure, readReply, type Reply } from './gateway-reply.server';
import type { TypedDocumentString } from './generated/graphql';
import { ensureOfflineToken, replaceRefusedToken } from './offline-token.server';

const LONGEST_WAIT = 30_000;
/** Shopify itself gives up a question earlier; what takes longer is a connection that died. */
const PATIENCE = 60_000;
const LATER = { kind: 'later', reason: 'unreachable', afterSeconds: 30 } as const;
/** The most that a document was seen to cost: with other variables it may cost less, which then comes back. */
const expectedCost = new Map<string, number>();

interface Asked<Result> extends Reply<Result> {
  /** What was asked with. */
  token: string | undefined;
}

async function once<Result>(shop: string, text: string, variables: object): Promise<Asked<Result>> {
  let token: string | undefined;
  try {
    const { admin, session } = await unauthenticated.admin(shop);
    token = session.accessToken;
    const response = await admin.graphql(text, { variables, signal: AbortSignal.timeout(PATIENCE) });
    return { ...(await readReply<Result>(response)), token };
  } catch (error) {
    return { ...readFailure(error), token };
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
  if (token.kind === 'later') return LATER;
  const text = String(document);
  let waited = 0;
  let replaced = false;
  for (;;) {
    const taking = await takePoints(shop, expectedCost.get(text));
    if (taking.kind === 'too-busy')
      return { kind: 'later', reason: 'throttled', afterSeconds: taking.afterSeconds };
    await pause(taking.waitMs);
    const reply = await once<Result>(shop, text, variables);
    await settlePoints(shop, taking.points, reply.charged, reply.bucket);
    if (reply.cost !== undefined) expectedCost.set(text, Math.max(reply.cost, expectedCost.get(text) ?? 0));
    if (reply.answer.kind === 'answered') {
      const errors = userErrorsOf(reply.answer.data);
      return errors.length > 0 ? { kind: 'refused', errors } : reply.answer;
    }
    if (reply.answer.kind === 'gone' && !replaced) {
      // Revoked or replaced before its time: once with a new token, or the next visit has to bring one.
      replaced = true;
      const anew = await replaceRefusedToken(shop, reply.token);
      if (anew.kind === 'ready') continue;
      if (anew.kind === 'later') return LATER;
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
