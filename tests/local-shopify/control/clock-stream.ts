import type { ServerResponse } from 'node:http';
import type { ShopClock } from '../clock/shop-clock.ts';

/** The clock's offset now and at every move, one JSON object a line, for as long as someone listens. */
export function streamClock(clock: ShopClock, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
  const tell = (offset: number): void => {
    response.write(`${JSON.stringify({ offset })}\n`);
  };
  tell(clock.offset);
  const stop = clock.onMove(tell);
  response.once('close', stop);
}
