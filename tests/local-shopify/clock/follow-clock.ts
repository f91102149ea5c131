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
  await new Promise<void>((first) => {
    const follow = (): void => {
      const again = (): void => {
        setTimeout(follow, AGAIN_MS).unref();
      };
      const request = get(new URL('/__dev/clock/stream', url), (response) => {
        const lines = createInterface({ input: response });
        lines.on('line', (line) => {
          offset = (JSON.parse(line) as { offset: number }).offset;
          first();
          // From here on the process lives for its own sake, not for the clock's.
          response.socket.unref();
        });
        lines.once('close', again);
      });
      request.once('error', again);
    };
    follow();
  });
}
