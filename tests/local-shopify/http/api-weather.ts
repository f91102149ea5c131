import { setTimeout as pause } from 'node:timers/promises';
import type { ServerResponse } from 'node:http';
import type { ApiFaults } from '../control/faults.ts';
import { sendJson } from './exchange.ts';

const BITS = 10;
const requests = new WeakMap<ApiFaults, number>();

/** Whether the faults strike this request. Each call counts as a request. */
export function strikes(faults: ApiFaults): boolean {
  const before = requests.get(faults) ?? 0;
  requests.set(faults, before + 1);
  const passed = before - (faults.skip ?? 0);
  if (passed < 0 || passed >= (faults.times ?? Infinity)) return false;
  return faults.rate === undefined || Math.random() < faults.rate;
}

const PAGE = '<!DOCTYPE html><html><body><h1>Something went wrong</h1></body></html>';

/** Answers in place of the API where the faults say so; then nothing was asked of it. */
export function answersInstead(
  { status, html, reset }: ApiFaults,
  response: ServerResponse,
  headers: Record<string, string>,
): boolean {
  if (reset === true) response.destroy();
  else if (html === true)
    response.writeHead(status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(PAGE);
  else if (status !== undefined) {
    const retry = status === 429 ? { 'retry-after': '2.0' } : {};
    const errors = 'The local Shopify was told to fail.';
    sendJson(response, status, { errors }, { ...headers, ...retry });
  } else return false;
  return true;
}

/** Sends an answer as the weather lets it through: whole, in bits, or only its first half. */
export async function sendThrough(
  { cut, slowMs }: ApiFaults,
  response: ServerResponse,
  body: unknown,
  headers: Record<string, string>,
): Promise<void> {
  if (cut !== true && slowMs === undefined) {
    sendJson(response, 200, body, headers);
    return;
  }
  const text = Buffer.from(JSON.stringify(body));
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': text.length,
    ...headers,
  });
  if (cut === true) {
    response.write(text.subarray(0, Math.floor(text.length / 2)), () => response.destroy());
    return;
  }
  const size = Math.ceil(text.length / BITS);
  for (let start = 0; start < text.length && !response.destroyed; start += size) {
    await pause((slowMs ?? 0) / BITS);
    response.write(text.subarray(start, start + size));
  }
  response.end();
}
