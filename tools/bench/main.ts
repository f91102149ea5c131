// npm run bench -- NAME: measures beside a bare ceiling and a naive baseline in the same run.
import { BadArguments, type Bench } from './bench.ts';
import { sayOn } from './progress.ts';

const BENCHES: Record<string, (() => Promise<Bench>) | 'later'> = {
  sync: () => import('./sync/sync.ts'),
  pages: () => import('./pages/pages.ts'),
  webhooks: () => import('./webhooks/webhooks.ts'),
  guard: () => import('./guard/guard.ts'),
  storefront: 'later',
};

// Ctrl-C: what was started goes with this process, by its exit handlers.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

const [name = '', ...given] = process.argv.slice(2);
const found = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (found === undefined)
  refuse(`There is no bench "${name}". There are: ${Object.keys(BENCHES).join(', ')}.`);
if (found === 'later') refuse(`npm run bench -- ${name}: nothing to show yet.`);

const asJson = given.includes('--json');
const progress = sayOn(process.stderr);
try {
  const bench = await found();
  const { figures, details, report } = await bench.run(
    given.filter((argument) => argument !== '--json'),
    progress.say,
  );
  progress.end();
  for (const line of report) console.log(line);
  if (asJson) console.log(JSON.stringify({ bench: name, ...figures, details }));
} catch (error) {
  progress.end();
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof BadArguments || code.startsWith('ERR_PARSE_ARGS')) refuse((error as Error).message);
  throw error;
}
