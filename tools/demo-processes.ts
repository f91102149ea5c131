import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = 100;
const TELL_MS = 4_000;
const children = new Map<string, ChildProcess>();
let database: (() => Promise<void>) | undefined;
let stopping = false;

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((gone) => {
    if (child.exitCode !== null || child.signalCode !== null) gone();
    else child.once('exit', () => gone());
  });

/** How the demo ends: the app and the store first, the database last, whatever started it. */
export const stopAll = {
  last: (stop: () => Promise<void>): void => {
    database = stop;
  },
  now: async (code: number): Promise<never> => {
    if (stopping) return new Promise<never>(() => undefined);
    stopping = true;
    for (const child of [...children.values()].reverse()) {
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), 8_000);
      await ended(child);
      clearTimeout(patience);
    }
    await database?.();
    process.exit(code);
  },
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopAll.now(0));

/** Starts a part of the demo; when it ends by itself, everything ends and says why. */
export function keepRunning(name: string, args: string[], env: NodeJS.ProcessEnv): void {
  // A group of its own: Ctrl-C in the terminal reaches us alone, and the parts are stopped in order.
  const child = spawn(process.execPath, args, {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  children.set(name, child);
  child.on('exit', (code) => {
    if (stopping) return;
    console.error(`The ${name} ended (exit code ${code ?? 'none'}).`);
    void stopAll.now(1);
  });
}

/** Waits until a URL answers 200; `tell` hears every few seconds what it answers until then. Throws after `seconds`. */
export async function until(url: string, seconds: number, tell?: (answer: string) => void): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  let telling = performance.now() + TELL_MS;
  while (performance.now() < deadline) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    const body = await answer?.text();
    if (tell !== undefined && body !== undefined && performance.now() > telling) {
      tell(body);
      telling += TELL_MS;
    }
    await pause(PAUSE_MS);
  }
  throw new Error(`${url} did not answer within ${seconds} seconds.`);
}
