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
  channel: string;
  rule: string;
  suggestion: string;
  chapter: string;
  detail: string;
  drop: string;
  edition: string;
  file: string;
}

export type Asked = { status: number; said: string };
/** What is asked of a route with another house's ids; `nothing` where it takes no id that could be theirs. */
export type Asks = 'nothing' | (() => Promise<Asked>)[];

interface Ways {
  page: (path: string) => Promise<Asked>;
  form: (path: string, fields?: Record<string, string>) => Promise<Asked>;
  json: (path: string, body: object) => Promise<Asked>;
  file: (path: string, text: string) => Promise<Asked>;
}

const SOON = { from: '2026-12-01', to: '2026-12-02' };

/** Every house expects something, has days that say nothing, and tells a channel. */
export async function planDays(database: JourneyDatabase): Promise<void> {
  await database.rows(`insert into uplift (id, shop, name, from_day, to_day, factor, level, subject, created_at, created_by)
    select gen_random_uuid(), shop, 'Sale', '2026-12-01', '2026-12-24', 1.4, 'shop', '', now(), '1' from shop`);
  await database.rows(`insert into marked_days (id, shop, kind, note, from_day, to_day, level, subject, created_at, created_by)
    select gen_random_uuid(), shop, 'launch', '', '2026-10-01', '2026-10-07', 'shop', '', now(), '1' from shop`);
  await database.rows(`insert into channel (id, shop, kind, name, sealed_url, connected_at, connected_by)
    select gen_random_uuid(), shop, 'slack', '#stock', '', now(), '1' from shop`);
}

/** Policies about the other house's things, by form and by file. */
const policiesAbout = (
  { json, file }: Ways,
  theirs: () => Ids,
  verb: 'decision' | 'preview' | 'import' | 'import-preview',
) => {
  const path = `/app/stock/policies/${verb}`;
  const subjects = (): [string, string][] => [
    ['icon', theirs().icon],
    ['product', theirs().product],
    ['variant', theirs().variant],
  ];
  if (verb === 'import' || verb === 'import-preview')
    return [
      () =>
        file(
          path,
          ['level,subject,id,pool,pack', ...subjects().map(([level, id]) => `${level},,${id},,6`)].join('\n'),
        ),
    ];
  return [0, 1, 2].map((at) => () => {
    const [level, subject] = subjects()[at] ?? [];
    return json(path, { level, subject, pool: '', fields: { pack: '6' } });
  });
};

/** The routes of Stock. */
export const askedOfStock = (ways: Ways, theirs: () => Ids): Record<string, Asks> => {
  const { page, form } = ways;
  return {
    'app.stock.$incidentId.tsx': [() => page(`/app/stock/${theirs().incident}`)],
    'app.stock.$incidentId.acknowledgement.ts': [
      () =>
        form(`/app/stock/${theirs().incident}/acknowledgement`, { promisedOn: '', note: '', replaces: '' }),
    ],
    'app.stock.$incidentId.closing.ts': [() => form(`/app/stock/${theirs().incident}/closing`)],
    'app.stock.$incidentId.snoozing.ts': [
      () =>
        form(`/app/stock/${theirs().incident}/snoozing`, { until: 'day', day: '2026-12-24', replaces: '' }),
    ],
    'app.stock.$incidentId.waking.ts': [() => form(`/app/stock/${theirs().incident}/waking`)],
    'app.stock._index.tsx': [
      () => page(`/app/stock?from=1999999999999_${theirs().incident}`),
      () => page(`/app/stock?icon=${theirs().icon}`),
    ],
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
    'app.stock.figures.$variantId.$pool.days[.]csv.ts': [
      () => page(`/app/stock/figures/${theirs().variant}/online/days.csv`),
    ],
    'app.stock.figures.$variantId.$pool.tsx': [() => page(`/app/stock/figures/${theirs().variant}/online`)],
    'app.stock.policies._index.tsx': [
      () => page(`/app/stock/policies?level=icon&subject=${theirs().icon}`),
      () => page(`/app/stock/policies?level=product&subject=${theirs().product}`),
      () => page(`/app/stock/policies?level=variant&subject=${theirs().variant}`),
    ],
    'app.stock.policies.decision.ts': policiesAbout(ways, theirs, 'decision'),
    'app.stock.policies.preview.ts': policiesAbout(ways, theirs, 'preview'),
    'app.stock.policies.import.ts': policiesAbout(ways, theirs, 'import'),
    'app.stock.policies.import-preview.ts': policiesAbout(ways, theirs, 'import-preview'),
    'app.stock.policies.export.ts': 'nothing',
    'app.stock.policies.subjects.ts': [() => page('/app/stock/policies/subjects?typed=harbour')],
    'app.stock.sheet.tsx': [() => page(`/app/stock/sheet?icon=${theirs().icon}`)],
    'app.stock.sheet[.]csv.ts': [() => page(`/app/stock/sheet.csv?icon=${theirs().icon}`)],
  };
};
