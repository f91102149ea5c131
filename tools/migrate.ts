import { spawnSync } from 'node:child_process';

/** `prisma migrate deploy`: creates the database when it is missing and applies what is new. Throws with its output. */
export function migrate(databaseUrl: string): void {
  const done = spawnSync('prisma', ['migrate', 'deploy'], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  if (done.status !== 0) throw new Error(`The migrations failed:\n${done.stdout}${done.stderr}`);
}
