import type { JourneyDatabase } from '../setup/journey-database';
import type { Asked, Asks, Ids } from './foreign-stock';

interface Ways {
  page: (path: string) => Promise<Asked>;
  form: (path: string, fields?: Record<string, string>) => Promise<Asked>;
  json: (path: string, body: object) => Promise<Asked>;
}

const NOTHING = {
  ...{ title: 'Theirs', from: '2026-12-01', to: '2026-12-24', note: '', links: [], icons: [] },
  ...{ owners: { design: '', marketing: '', retail: '' }, dropIds: [], productIds: [], ruleIds: [] },
};

/** A chapter as its form sends it. */
export const chapter = (id: string | null, entry: object = {}) => ({
  ...{ id, year: 2026, seen: 1 },
  entry: { ...NOTHING, ...entry },
});

/** Every house tells a chapter of its icon, and has a drop. */
export async function tellYears(database: JourneyDatabase): Promise<void> {
  await database.rows(`insert into narrative (id, shop, year, title, created_at, created_by)
    select gen_random_uuid(), shop, 2026, name, now(), '1' from shop`);
  await database.rows(`insert into chapter (id, shop, narrative_id, title, handle, from_day, to_day, created_at, created_by)
    select gen_random_uuid(), n.shop, n.id, n.title, 'winter', '2026-12-01', '2026-12-24', now(), '1' from narrative n`);
  await database.rows(`insert into chapter_icon (shop, chapter_id, icon_id, uplift)
    select c.shop, c.id, i.id, 1.4 from chapter c join icon i on i.shop = c.shop`);
  await database.rows(`insert into edition_drop (id, shop, title, handle, launches_on, created_at, created_by)
    select gen_random_uuid(), shop, name, 'told', '2026-12-05', now(), '1' from shop`);
}

/** For each route of the narrative what is asked with the other house's ids. */
export const askedOfNarrative = ({ page, form, json }: Ways, theirs: () => Ids): Record<string, Asks> => {
  const named = () => `/app/narrative/chapters/${theirs().chapter}`;
  const saving = (id: string | null, entry: object) =>
    json('/app/narrative/chapters/saving', chapter(id, entry));
  return {
    'app.narrative._index.tsx': [() => page(`/app/narrative?year=2026&icons=${theirs().icon}`)],
    'app.narrative.years.ts': 'nothing',
    'app.narrative.beginning.ts': 'nothing',
    'app.narrative.copying.ts': 'nothing',
    'app.narrative.choices.ts': 'nothing',
    'app.narrative.left-out-count.ts': 'nothing',
    'app.narrative.left-out.tsx': [() => page(`/app/narrative/left-out?year=2026&after=${theirs().product}`)],
    'app.narrative.chapters.$chapterId.tsx': [() => page(named())],
    'app.narrative.chapters.saving.ts': [
      () => saving(theirs().chapter, {}),
      () => saving(null, { icons: [{ id: theirs().icon, uplift: '' }] }),
      () => saving(null, { dropIds: [theirs().drop] }),
      () => saving(null, { productIds: [theirs().product] }),
      () => saving(null, { ruleIds: [theirs().rule] }),
    ],
    'app.narrative.chapters.$chapterId.days.ts': [
      () => form(`${named()}/days`, { from: '2026-12-02', to: '2026-12-03', seen: '1' }),
    ],
    'app.narrative.chapters.$chapterId.removal.ts': [() => form(`${named()}/removal`, { seen: '1' })],
  };
};
