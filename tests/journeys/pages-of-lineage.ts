import type { Owner } from '../setup/owner';

/** The id that a query of the app's rows finds. */
type OneId = (text: string) => Promise<string>;

const PLANNED = `select id::text from edition where title like '1974%'`;
const DROPPED = 'select id::text from edition_drop';

/** What the coat was and will be: a reissue of long ago, and a plan without product under a very long name. */
export async function planTheCoat(ingrid: Owner, oneId: OneId, iconIds: string[]): Promise<void> {
  const entry = {
    ...{ title: '', kind: 'archive-reissue', partner: '', material: '', iconIds, dropId: '', launchesOn: '' },
    ...{ endsOn: '', editionSize: '', note: '', predecessorId: '', inheritPercent: '' },
  };
  const drop = { title: 'Lighthouse season', launchesOn: '2026-12-04', note: '' };
  await ingrid.sendJson('/app/universe/drops/saving', { id: null, seen: 0, entry: drop });
  const dropId = await oneId(DROPPED);
  for (const said of [
    { title: '1974 reissue', launchesOn: '1974-09-01', endsOn: '1975-03-01', editionSize: '200' },
    { title: '🌊'.repeat(120), kind: 'collaboration', partner: 'Studio Leire'.repeat(20), dropId },
    { title: 'Someday', kind: 'material-innovation', material: 'Hemp' },
  ])
    await ingrid.sendJson('/app/universe/editions/saving', {
      ...{ id: null, seen: 0, productIds: [] },
      entry: { ...entry, ...said },
    });
}

/** The pages of icons, editions and drops. */
export function pagesOfLineage(
  oneId: OneId,
  product: (title: string) => string,
): { name: string; path: () => string | Promise<string> }[] {
  const icon = (title: string) => oneId(`select id::text from icon where title = '${title}'`);
  return [
    {
      name: 'marking an edition',
      path: () => `/universe/cast?as=edition&products=${product('Market Tote')}`,
    },
    {
      name: 'the page of an icon with its lineage',
      path: async () => `/universe/icons/${await icon('Harbour Coat')}`,
    },
    {
      name: 'the page of an icon without editions',
      path: async () => `/universe/icons/${await icon('No. 9 Boot')}`,
    },
    { name: 'an edition', path: async () => `/universe/editions/${await oneId(PLANNED)}` },
    {
      name: 'a new edition',
      path: async () => `/universe/editions/new?icon=${await icon('Fisher Knit')}`,
    },
    { name: 'a drop', path: async () => `/universe/drops/${await oneId(DROPPED)}` },
    { name: 'a new drop', path: () => '/universe/drops/new' },
    { name: 'the lineage', path: () => '/universe/lineage' },
    { name: 'one kind of gap', path: () => '/universe/lineage?gap=icon-without-edition' },
    { name: 'what sales suggest', path: () => '/universe/suggestions' },
    { name: 'the icons by choice', path: () => '/universe/suggestions?kind=doubt' },
  ];
}
