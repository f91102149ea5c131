import type { JourneyDatabase } from '../setup/journey-database';

/** Ids of one house's things, as another house might send them. */
export interface Ids {
  product: string;
  variant: string;
  icon: string;
  change: string;
  incident: string;
  person: string;
  notice: string;
  uplift: string;
  marked: string;
}

export type Asked = { status: number; said: string };
/** What is asked of a route with another house's ids; `nothing` where it takes no id that could be theirs. */
export type Asks = 'nothing' | (() => Promise<Asked>)[];

interface Ways {
  page: (path: string) => Promise<Asked>;
  form: (path: string, fields?: Record<string, string>) => Promise<Asked>;
}

const SOON = { from: '2026-12-01', to: '2026-12-02' };

/** Every house expects something, and has days that say nothing. */
export async function planDays(database: JourneyDatabase): Promise<void> {
  await database.rows(`insert into uplift (id, shop, name, from_day, to_day, factor, level, subject, created_at, created_by)
    select gen_random_uuid(), shop, 'Sale', '2026-12-01', '2026-12-24', 1.4, 'shop', '', now(), '1' from shop`);
  await database.rows(`insert into marked_days (id, shop, kind, note, from_day, to_day, level, subject, created_at, created_by)
    select gen_random_uuid(), shop, 'launch', '', '2026-10-01', '2026-10-07', 'shop', '', now(), '1' from shop`);
}

/** The routes of Stock. */
export const askedOfStock = ({ page, form }: Ways, theirs: () => Ids): Record<string, Asks> => ({
  'app.stock.$incidentId.tsx': [() => page(`/app/stock/${theirs().incident}`)],
  'app.stock._index.tsx': [() => page(`/app/stock?from=1999999999999_${theirs().incident}`)],
  'app.stock.demand._index.tsx': [() => page('/app/stock/demand?category=Outerwear')],
  'app.stock.demand.marked-days.$id.removal.ts': [
    () => form(`/app/stock/demand/marked-days/${theirs().marked}/removal`),
  ],
  'app.stock.demand.marked-days.ts': [
    () =>
      form('/app/stock/demand/marked-days', {
        ...{ ...SOON, kind: 'launch', note: '', level: 'product', subject: theirs().product },
      }),
  ],
  'app.stock.demand.uplifts.$id.removal.ts': [
    () => form(`/app/stock/demand/uplifts/${theirs().uplift}/removal`),
  ],
  'app.stock.demand.uplifts.ts': [
    () =>
      form('/app/stock/demand/uplifts', {
        ...{ ...SOON, name: 'Theirs', percent: '140', level: 'icon', subject: theirs().icon },
      }),
  ],
  'app.stock.demand.wholesale.ts': 'nothing',
});
