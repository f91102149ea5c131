import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { LocalServer } from './local-server.ts';

/** A file that the owner of a store sends the app, as a spreadsheet gave it to them. */
export interface UniverseFile {
  kind: 'castings' | 'lineage' | 'rules' | 'details' | 'narrative';
  text: string;
}

/** In this order: each speaks of what those before it brought. */
const KINDS = ['castings', 'lineage', 'rules', 'details', 'narrative'] as const;

/** The maison's universe, as its owner would have it in files. */
export const maisonUniverse = (): UniverseFile[] =>
  KINDS.map((kind) => ({
    kind,
    text: readFileSync(new URL(`seed/universe/${kind}.csv`, import.meta.url), 'utf8'),
  }));

const PATIENCE_MS = 60_000;
const POLL_MS = 100;
const BROWSER =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36';

/** Sends the files one after another through the app's own page, as the owner does in the browser. Throws where one is refused. */
export async function layOutUniverse(
  server: LocalServer,
  shop: string,
  files: readonly UniverseFile[],
): Promise<void> {
  const post = async (path: string, body: FormData | null): Promise<Record<string, unknown>> => {
    const response = await fetch(new URL(`/app/universe/files/${path}`, server.directAppUrl), {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${server.sessionToken(shop)}`, 'user-agent': BROWSER },
    });
    if (!response.ok) throw new Error(`${path} was answered ${response.status}`);
    return (await response.json()) as Record<string, unknown>;
  };
  const until = async (path: string, outcome: string): Promise<void> => {
    const end = performance.now() + PATIENCE_MS;
    while ((await post(path, null))['outcome'] !== outcome) {
      if (performance.now() > end) throw new Error(`${path} never was ${outcome}`);
      await pause(POLL_MS);
    }
  };
  for (const { kind, text } of files) {
    const form = new FormData();
    form.set('file', new File([text], `${kind}.csv`, { type: 'text/csv' }));
    const { id } = await post(`sending?kind=${kind}`, form);
    if (typeof id !== 'string') throw new Error(`The app refused the file of ${kind}`);
    await until(`${id}/applying`, 'applying');
    await until(`${id}/dismissal`, 'put-away');
  }
}
