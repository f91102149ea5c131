import { spawnSync } from 'node:child_process';

/** Journeys walk through the app as it is deployed: build it once. */
export default function build(): void {
  const built = spawnSync('remix', ['vite:build'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
}
