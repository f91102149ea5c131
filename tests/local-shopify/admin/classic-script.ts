import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const LOCAL_IMPORT = /require\("(\.[^"]*)"\)/g;

interface Modules {
  /** In the order in which they were found; the first one is the entry. */
  texts: Map<string, string>;
}

async function collect(file: URL, modules: Modules): Promise<void> {
  const name = fileURLToPath(file);
  if (modules.texts.has(name)) return;
  modules.texts.set(name, '');
  const { default: typescript } = await import('typescript');
  const { ModuleKind, ScriptTarget, transpileModule } = typescript;
  const { outputText } = transpileModule(await readFile(file, 'utf8'), {
    fileName: basename(name),
    compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 },
  });
  const imported: URL[] = [];
  const linked = outputText.replace(LOCAL_IMPORT, (_, path: string) => {
    const target = new URL(path, file);
    imported.push(target);
    return `require(${JSON.stringify(fileURLToPath(target))})`;
  });
  modules.texts.set(name, linked);
  for (const target of imported) await collect(target, modules);
}

/**
 * One classic script out of a browser module and what it imports. App Bridge has to be a classic script: it
 * must have run before the app's own modules do, and it finds itself by `document.currentScript`.
 */
export async function classicScript(entry: URL): Promise<string> {
  const modules: Modules = { texts: new Map() };
  await collect(entry, modules);
  const names = [...modules.texts.keys()];
  const numbered = (text: string) =>
    text.replace(/require\("([^"]+)"\)/g, (_, name: string) => `require(${names.indexOf(name)})`);
  const bodies = [...modules.texts.values()].map((text) => `(exports, require) => {\n${numbered(text)}\n}`);
  return `(() => {
const modules = [\n${bodies.join(',\n')}\n];
const loaded = [];
const require = (number) => {
  if (!loaded[number]) modules[number]((loaded[number] = {}), require);
  return loaded[number];
};
require(0);
})();\n`;
}
