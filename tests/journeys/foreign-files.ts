import type { JourneyDatabase } from '../setup/journey-database';
import type { Asked, Asks, Ids } from './foreign-stock';

interface Ways {
  page: (path: string) => Promise<Asked>;
  form: (path: string, fields?: Record<string, string>) => Promise<Asked>;
}

/** Each house has sent a file that waits for its word. */
export async function sendFiles(database: JourneyDatabase): Promise<void> {
  await database.rows(`insert into import_run (id, shop, kind, file_name, content, state, answer, by, by_name, at)
    select gen_random_uuid(), shop, 'castings', name || '.csv', '', 'ready',
      '{"kind":"changes","counts":{"added":1,"changed":0,"removed":0,"unchanged":0},"changes":[],"digest":"","encoding":"utf-8"}',
      '1', name, now() from shop`);
}

/** For each route of files what is asked with the other house's ids. */
export const askedOfFiles = ({ page, form }: Ways, theirs: () => Ids): Record<string, Asks> => ({
  'app.universe.files._index.tsx': [() => page('/app/universe/files')],
  'app.universe.files.$file.ts': ['castings', 'rules', 'lineage', 'details', 'narrative'].map(
    (kind) => () => page(`/app/universe/files/${kind}.csv`),
  ),
  'app.universe.files.universe[.]json.ts': [() => page('/app/universe/files/universe.json')],
  'app.universe.files.$runId.applying.ts': [() => form(`/app/universe/files/${theirs().file}/applying`)],
  'app.universe.files.$runId.dismissal.ts': [() => form(`/app/universe/files/${theirs().file}/dismissal`)],
  'app.universe.files.sending.ts': 'nothing',
});
