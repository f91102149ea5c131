import { setTimeout as pause } from 'node:timers/promises';
import { now } from '~/clock.server';
import { log } from '~/log.server';
import { timetable, type Sweep } from './timetable.server';

/**
 * Runs each sweep of the timetable at its pace, in real seconds; what is due is asked of the product's clock.
 * Two workers sweeping at once only wake the same job twice. Answers a function that stops it.
 */
export function sweeper(): () => Promise<void> {
  const stopping = new AbortController();
  const loops = timetable.map((sweep) => keepSweeping(sweep, stopping.signal));
  return async () => {
    stopping.abort();
    await Promise.all(loops);
  };
}

async function keepSweeping(sweep: Sweep, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    try {
      await sweep.run(now());
    } catch (error) {
      // A database that is away comes back; the sweep is tried again at its pace.
      log.warn({ err: error, sweep: sweep.name }, 'A sweep failed');
    }
    await pause(sweep.everySeconds * 1000, undefined, { signal: stopped }).catch(() => undefined);
  }
}
