import { setTimeout as pause } from 'node:timers/promises';

/** Polls until it is so; throws with `what` after `seconds`. Good outside a test as well. */
export async function eventually(
  isSo: () => boolean | Promise<boolean>,
  what: string | (() => string),
  seconds = 30,
): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  while (!(await isSo())) {
    if (performance.now() > deadline)
      throw new Error(`Not within ${seconds} seconds: ${typeof what === 'string' ? what : what()}`);
    await pause(25);
  }
}
