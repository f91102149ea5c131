// npm run demo, npm test, npm run bench: on a bare clone with any Node >= 20. Installs what is missing, then
// hands over to the project's own Node 24. Plain JavaScript without dependencies, because there may be none yet.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = dirname(import.meta.dirname);
const COMMANDS = {
  demo: 'demo.ts',
  test: 'test.ts',
  bench: 'bench/main.ts',
  recordings: 'recordings.ts',
  replay: 'replay.ts',
};
const OLDEST_NODE = [22, 19];

const digest = (...files) => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
};

/** Runs `work` unless it was done for the very same content of `files`. */
function once(name, files, work) {
  const stamp = join(root, 'node_modules/.mainstay', name);
  const now = digest(...files);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

function run(command, args, failure) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', process.stdout, process.stderr],
    shell: process.platform === 'win32',
  });
  if (done.status === 0) return;
  console.error(failure);
  process.exit(done.status ?? 1);
}

/** The Node that npm installed with the project, or this one where it is new enough. */
function projectNode() {
  const own = join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]))
    return process.execPath;
  console.error(
    `Mainstay needs Node ${OLDEST_NODE.join('.')} or newer on this platform; this is ${process.versions.node}.`,
  );
  process.exit(1);
}

const [command, ...rest] = process.argv.slice(2);
if (!Object.hasOwn(COMMANDS, command ?? '')) {
  console.error(`Unknown command "${command ?? ''}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(2);
}

once('installed', ['package-lock.json'], () => {
  console.log('Installing dependencies (once, about a minute) …');
  run('npm', ['ci', '--loglevel=error'], 'npm ci failed; see above.');
});
const node = projectNode();
const bin = join(root, 'node_modules/.bin');
const env = { ...process.env, PATH: `${dirname(node)}:${bin}:${process.env.PATH}`, NODE_OPTIONS: '' };
once('prisma-client', ['package-lock.json', 'prisma/schema.prisma'], () => {
  const done = spawnSync(node, [join(bin, 'prisma'), 'generate'], { cwd: root, env, encoding: 'utf8' });
  if (done.status === 0) return;
  console.error(done.stdout, done.stderr);
  process.exit(1);
});

const child = spawn(node, [join(root, 'tools', COMMANDS[command]), ...rest], {
  cwd: root,
  env,
  stdio: 'inherit',
});
// The terminal sends Ctrl-C to the child as well: wait for it to clean up instead of leaving first.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
