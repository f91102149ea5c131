import { spawn } from 'node:child_process';

/** One process of the app as it is deployed. */
export interface AppProcess {
  /** SIGTERM; answers the exit code and how many milliseconds it took. */
  stop: () => Promise<{ code: number | null; ms: number }>;
  /** SIGKILL: the process gets no last word. */
  kill: () => Promise<void>;
}

/** Starts the built app with a local Shopify below it. What it says goes to `hears`. */
export function startProcess(
  env: Record<string, string | undefined>,
  hears: (text: string) => void,
): AppProcess {
  const child = spawn(
    process.execPath,
    ['--import', './tests/local-shopify/preload.ts', 'build/server/index.js'],
    { env: { ...process.env, ...env, NODE_ENV: 'development' } },
  );
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      hears(chunk.toString());
    });
  const ended = new Promise<number | null>((gone) => child.once('exit', (code) => gone(code)));
  return {
    stop: async () => {
      const asked = performance.now();
      child.kill('SIGTERM');
      const code = await ended;
      return { code, ms: performance.now() - asked };
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
