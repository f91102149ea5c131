// A load generator in a process of its own: posts webhooks as fast as they are answered, or at a fixed rate.
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { percentile } from '../statistics.ts';
import { webhookMaker } from './signed-webhook.ts';

const { LOAD_URL = '', LOAD_SHOP = '', LOAD_SECRET = '', LOAD_SECONDS = '', LOAD_RATE = '' } = process.env;
const CONNECTIONS = 64;
const MOST_LATE_MS = 2;

const make = webhookMaker(LOAD_SHOP, LOAD_SECRET);
const url = new URL(LOAD_URL);
const pool = new Pool(url.origin, { connections: CONNECTIONS });
const began = performance.now();
const latencies: number[] = [];
let failed = 0;
let stopped = false;
// Whoever waits for something else says when it is over.
process.once('SIGTERM', () => (stopped = true));
const isOver = (): boolean => stopped || performance.now() - began > Number(LOAD_SECONDS) * 1000;

/** Posts one webhook. Its latency counts from when it should have left, so that a stall is not hidden. */
async function post(due: number): Promise<void> {
  try {
    const { statusCode, body } = await pool.request({ ...make(), path: url.pathname, method: 'POST' });
    await body.dump();
    if (statusCode === 200) latencies.push(performance.now() - due);
    else failed += 1;
  } catch {
    failed += 1;
  }
}

async function asFastAsAnswered(): Promise<void> {
  while (!isOver()) await post(performance.now());
}

async function atRate(perSecond: number): Promise<void> {
  const posts: Promise<void>[] = [];
  for (let number = 0; !isOver(); number += 1) {
    const due = began + (number / perSecond) * 1000;
    const early = due - performance.now();
    if (early > MOST_LATE_MS) await pause(early);
    posts.push(post(due));
  }
  await Promise.all(posts);
}

if (LOAD_RATE === '') await Promise.all(Array.from({ length: CONNECTIONS }, asFastAsAnswered));
else await atRate(Number(LOAD_RATE));
const seconds = (performance.now() - began) / 1000;
await pool.close();
console.log(
  JSON.stringify({
    answered: latencies.length,
    failed,
    perSecond: latencies.length / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
  }),
);
