import type { Running } from '../../../tests/local-shopify/start.ts';
import { percentile, rounded } from '../statistics.ts';

/** Milliseconds of one kind of request. */
export interface Times {
  p50: number;
  p95: number;
  kb: number;
}

export interface PageTimes {
  /** The whole document, rendered on the server, as a first visit asks for it. */
  document: Times;
  /** The page's data, as each later step within the app asks for it. */
  data: Times;
}

const BROWSER =
  'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36';

interface Asked {
  ms: number;
  bytes: number;
}

const unasked = (): Record<keyof PageTimes, Asked[]> => ({ document: [], data: [] });

async function timed(url: string, headers: Record<string, string>): Promise<Asked> {
  const began = performance.now();
  const answer = await fetch(url, { headers: { 'user-agent': BROWSER, ...headers }, redirect: 'manual' });
  const bytes = (await answer.arrayBuffer()).byteLength;
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`);
  return { ms: performance.now() - began, bytes };
}

export const timesOf = (asked: readonly Asked[]): Times => {
  const ms = asked.map((one) => one.ms);
  return {
    p50: rounded(percentile(ms, 0.5), 1),
    p95: rounded(percentile(ms, 0.95), 1),
    kb: Math.round((asked.at(-1)?.bytes ?? 0) / 1024),
  };
};

const dataAddress = (appUrl: string, address: string): string => {
  const url = new URL(address, appUrl);
  url.pathname += '.data';
  return url.href;
};

/** Rounds that are not counted. */
const WARM_UP = 2;

interface Compared {
  pages: Record<string, PageTimes>;
  ceiling: Times;
  naive: Times;
  /** Documents and data together, those that only warmed up among them. */
  requests: number;
}

/** Asks for every page in turn, again and again, so that a slow moment of the machine meets all of them. */
export async function measurePages(
  shopify: Running,
  shop: string,
  addresses: Record<string, string>,
  at: { app: string; bare: string },
  rounds: number,
): Promise<Compared> {
  const seen = new Map(Object.keys(addresses).map((name) => [name, unasked()]));
  const bare: { ceiling: Asked[]; naive: Asked[] } = { ceiling: [], naive: [] };
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const token = { authorization: `Bearer ${shopify.sessionToken(shop)}` };
    for (const [name, address] of Object.entries(addresses)) {
      const document = await timed(shopify.documentUrl(shop, address), {});
      const data = await timed(dataAddress(at.app, address), token);
      const ceiling = await timed(`${at.bare}/ceiling`, {});
      if (round < 0) continue;
      seen.get(name)?.document.push(document);
      seen.get(name)?.data.push(data);
      bare.ceiling.push(ceiling);
    }
    if (round >= 0 && round < 5) bare.naive.push(await timed(`${at.bare}/naive`, {}));
  }
  const pages = Object.fromEntries(
    [...seen].map(([name, { document, data }]) => [
      name,
      { document: timesOf(document), data: timesOf(data) },
    ]),
  );
  const requests = 2 * (rounds + WARM_UP) * seen.size;
  return { pages, ceiling: timesOf(bare.ceiling), naive: timesOf(bare.naive), requests };
}
