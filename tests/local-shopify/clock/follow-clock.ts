import { get } from 'node:http';
import { createInterface } from 'node:readline';

const OFFSET = Symbol.for('mainstay.clock.offset');
const AGAIN_MS = 1_000;

/**
 * Gives this process the local clock: its offset in milliseconds, at once and at every move. Resolves with the
 * first one; when the local Shopify goes away the last one stays, and it is asked again.
 */
export async function followClock(url: string): Promise<void> {
  let offset = 0;
  (globalThis as { [OFFSET]?: () => number })[OFFSET] = () => offset;
  await new Promise<void>((told) => {
    let isKnown = false;
    const follow = (): void => {
      const again = (): void => {
        const timer = setTimeout(follow, AGAIN_MS);
        if (isKnown) timer.unref();
      };
      const request = get(new URL('/__dev/clock/stream', url), (response) => {
        const lines = createInterface({ input: response });
        lines.on('line', (line) => {
          offset = (JSON.parse(line) as { offset: number }).offset;
          isKnown = true;
          told();
          // Until here the process waits for the clock; from here on it lives for its own sake.
          response.socket.unref();
        });
        // A store that is killed breaks off in the middle: its clients live on.
        lines.once('error', () => undefined);
        response.once('close', again);
      });
      request.once('error', again);
    };
    follow();
  });
}
