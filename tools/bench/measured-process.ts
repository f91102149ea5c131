import { spawn } from 'node:child_process';

/**
 * Runs a program in a Node process of its own and answers the JSON of its last line, so that what it measures,
 * its memory included, is nobody else's. It is asked to end at `until`. Throws with
 * what it said when it fails.
 */
export function measureApart(
  program: string,
  env: Record<string, string>,
  imports: readonly string[] = [],
  until?: AbortSignal,
): Promise<unknown> {
  const args = [...imports.flatMap((file) => ['--import', file]), program];
  const child = spawn(process.execPath, args, { env: { ...process.env, NODE_ENV: 'development', ...env } });
  const stop = (): void => void child.kill();
  process.once('exit', stop);
  until?.addEventListener('abort', stop);
  let said = '';
  let complained = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  return new Promise((measured, failed) => {
    child.once('error', failed);
    child.once('close', (code) => {
      process.off('exit', stop);
      const last = said.trim().split('\n').at(-1) ?? '';
      if (code === 0) measured(JSON.parse(last));
      else failed(new Error(`${program} ended with ${code ?? 'a signal'}:\n${said}${complained}`));
    });
  });
}
