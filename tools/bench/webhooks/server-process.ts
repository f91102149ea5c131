import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { eventually } from '../../../tests/setup/eventually.ts';
import { freePort } from '../../../tests/setup/free-port.ts';

export interface ServerProcess {
  url: string;
  /** The most memory it has held so far, in MB, as Linux counts it; null elsewhere. */
  peakMemory: () => number | null;
  stop: () => Promise<void>;
}

function peakOf(pid: number | undefined): number | null {
  if (process.platform !== 'linux' || pid === undefined) return null;
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

/** Starts a server that listens on PORT, and waits until `path` answers 200. Throws with what it said. */
export async function startServer(
  args: readonly string[],
  env: Record<string, string>,
  path: string,
): Promise<ServerProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env, PORT: String(port) } });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<void>((gone) => child.once('exit', () => gone()));
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  const url = `http://127.0.0.1:${port}`;
  const answers = async (): Promise<boolean> => {
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended: ${said}`);
    return (await fetch(`${url}${path}`).catch(() => undefined))?.ok === true;
  };
  await eventually(answers, () => `${args.join(' ')} answers; it said: ${said}`);
  return {
    url,
    peakMemory: () => peakOf(child.pid),
    stop: async () => {
      process.off('exit', kill);
      child.kill('SIGTERM');
      await ended;
    },
  };
}
