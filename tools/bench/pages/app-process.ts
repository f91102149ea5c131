import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** A process that answers HTTP: the built app, or what it is compared with. */
export interface Answering {
  url: string;
  /** The most memory it has held so far, in MB. */
  peakMb: () => number;
  /** Milliseconds of processor that it has used so far: what a busy machine does not blur. */
  cpuMs: () => number;
  stop: () => void;
}

const PATIENCE_MS = 60_000;

/** Starts a program that listens on `port`, and waits until `path` answers. Throws with what it said instead. */
export async function startAnswering(
  args: string[],
  env: Record<string, string>,
  port: number,
  path: string,
): Promise<Answering> {
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, args, { env: { ...process.env, NODE_ENV: 'production', ...env } });
  const stop = (): void => void child.kill('SIGKILL');
  process.once('exit', stop);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-8_000)));
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await fetch(`${url}${path}`).catch(() => undefined))?.ok) {
    if (child.exitCode !== null || performance.now() > deadline)
      throw new Error(`${args.at(-1) ?? ''} does not answer:\n${said}`);
    await pause(50);
  }
  return {
    url,
    peakMb: () =>
      Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8'))?.[1]) / 1024,
    cpuMs: () => {
      // utime and stime, in hundredths of a second, after the name in parentheses.
      const fields = readFileSync(`/proc/${child.pid ?? 0}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      return (Number(fields[11]) + Number(fields[12])) * 10;
    },
    stop: () => {
      process.off('exit', stop);
      stop();
    },
  };
}
