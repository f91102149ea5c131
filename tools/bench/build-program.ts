import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const OUT = '.cache/bench';

/** Builds a program that uses parts of app/ the way the product is built. Answers where the result stands. */
export async function buildProgram(entry: string): Promise<string> {
  const name = entry.replace(/^.*\/|\.ts$/g, '');
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '~': fileURLToPath(new URL('../../app', import.meta.url)) } },
    build: { ssr: entry, outDir: `${OUT}/${name}`, emptyOutDir: true, target: 'es2022' },
  });
  return `${OUT}/${name}/${name}.js`;
}
