// npm run replay -- FILE.csv[.gz] [--lead 14] [--methods] [--json]: replays daily sales through the guard's own rules.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildProgram } from './bench/build-program.ts';

/** The replay runs the very files of app/, so it is built the way the product is. */
const built = await buildProgram('tools/replay/replay-program.ts');
const program = (await import(
  pathToFileURL(resolve(built)).href
)) as typeof import('./replay/replay-program.ts');
process.exitCode = await program.run(process.argv.slice(2));
