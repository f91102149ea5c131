import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const STAMP = 'build/.made-from';
const SOURCES = ['app/**/*', 'public/**/*', 'vite.config.ts', 'package-lock.json', 'prisma/schema.prisma'];

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((pattern) => globSync(pattern)).sort()) {
    if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Builds the app when its sources differ from those of the last build. Throws with the build's output. */
export function buildWhenStale(): 'built' | 'still-good' {
  const wanted = fingerprint();
  if (existsSync('build/server/index.js') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted)
    return 'still-good';
  const built = spawnSync('remix', ['vite:build'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
  writeFileSync(STAMP, wanted);
  return 'built';
}
