import type { JourneyDatabase } from '../setup/journey-database';
import type { Asked, Asks, Ids } from './foreign-stock';

interface Ways {
  page: (path: string) => Promise<Asked>;
  form: (path: string, fields?: Record<string, string>) => Promise<Asked>;
  json: (path: string, body: object) => Promise<Asked>;
}

/** An edition of each house, of its own icons, called by the house's name. */
export async function planEditions(database: JourneyDatabase): Promise<void> {
  await database.rows(`insert into edition (id, shop, title, handle, kind, created_at, created_by)
    select gen_random_uuid(), shop, name, 'planned', 'reboot', now(), '1' from shop`);
  await database.rows(`insert into edition_icon (shop, edition_id, icon_id)
    select e.shop, e.id, i.id from edition e join icon i on i.shop = e.shop`);
}

/** For each route of the lineage what is asked with the other house's ids. */
export function askedOfLineage(
  { page, json }: Ways,
  ids: () => { own: Ids; theirs: Ids },
): Record<string, Asks> {
  const own = () => ids().own;
  const theirs = () => ids().theirs;
  const entry = (said: object) => ({
    ...{ title: 'Ours', kind: 'reboot', partner: '', material: '', iconIds: [own().icon], dropId: '' },
    ...{ launchesOn: '', endsOn: '', editionSize: '', note: '', predecessorId: '', inheritPercent: '' },
    ...said,
  });
  const saving = (said: object, id: string | null = null, productIds: string[] = []) =>
    json('/app/universe/editions/saving', { id, seen: 1, entry: entry(said), productIds });
  const casting = (edition: object) =>
    json('/app/castings/edition', { productIds: [own().product], edition, reason: 'x' });
  return {
    'app.castings.edition.ts': [
      () => casting({ kind: 'join', editionId: theirs().edition }),
      () => casting({ kind: 'new', entry: entry({ iconIds: [theirs().icon] }) }),
    ],
    'app.universe.icons.$iconId.tsx': [() => page(`/app/universe/icons/${theirs().icon}`)],
    'app.universe.editions.$editionId.tsx': [() => page(`/app/universe/editions/${theirs().edition}`)],
    'app.universe.editions.new.tsx': [
      () =>
        page(
          `/app/universe/editions/new?icon=${theirs().icon}&drop=${theirs().drop}&after=${theirs().edition}`,
        ),
    ],
    'app.universe.editions.saving.ts': [
      () => saving({}, theirs().edition),
      () => saving({ iconIds: [theirs().icon] }),
      () => saving({ dropId: theirs().drop }),
      () => saving({ predecessorId: theirs().edition }),
      () => saving({}, null, [theirs().product]),
    ],
    'app.universe.editions.$editionId.removal.ts': [
      () => json(`/app/universe/editions/${theirs().edition}/removal`, { seen: 1, reason: 'x' }),
    ],
    'app.universe.drops.$dropId.tsx': [() => page(`/app/universe/drops/${theirs().drop}`)],
    'app.universe.drops.new.tsx': 'nothing',
    'app.universe.drops.saving.ts': [
      () =>
        json('/app/universe/drops/saving', {
          ...{ id: theirs().drop, seen: 1 },
          entry: { title: 'Ours', launchesOn: '', note: '' },
        }),
    ],
    'app.universe.drops.$dropId.removal.ts': [
      () => json(`/app/universe/drops/${theirs().drop}/removal`, { seen: 1 }),
    ],
    'app.universe.lineage._index.tsx': [() => page('/app/universe/lineage')],
    'app.universe.lineage.choices.ts': [
      () => page('/app/universe/lineage/choices?of=edition&typed='),
      () => page('/app/universe/lineage/choices?of=product&typed=harbour'),
    ],
    'app.universe.lineage.months.ts': 'nothing',
  };
}
