import type { JourneyDatabase } from '../setup/journey-database';
import type { Asked, Asks, Ids } from './foreign-stock';

interface Ways {
  page: (path: string) => Promise<Asked>;
  json: (path: string, body: object) => Promise<Asked>;
}

/** Every house has written down what makes its icons themselves, and in which chapter they play. */
export async function writeDetails(database: JourneyDatabase): Promise<void> {
  await database.rows(`insert into signature_detail (id, shop, icon_id, dimension, words, created_at, created_by)
    select gen_random_uuid(), shop, id, 'signature', title, now(), '1' from icon`);
  await database.rows(`insert into chapter_icon (shop, chapter_id, icon_id)
    select c.shop, c.id, i.id from chapter c join icon i on i.shop = c.shop on conflict do nothing`);
}

const detail = (change: object, entry: object = {}) => ({
  ...{ id: null, seen: 1 },
  entry: {
    ...{ dimension: 'fit', words: 'Theirs', sinceYear: '', pictureId: '', editionIds: [], productIds: [] },
    ...entry,
  },
  ...change,
});

/** For each route of signature details and stock gates what is asked with the other house's ids. */
export const askedOfDetails = (
  { page, json }: Ways,
  own: () => Ids,
  theirs: () => Ids,
): Record<string, Asks> => {
  const save = (body: object) => () => json('/app/universe/details', body);
  const gates = (rest: string) => [
    () => page(`/app/stock/gate/${theirs().chapter}/${theirs().icon}${rest}`),
    () => page(`/app/stock/gate/${own().chapter}/${theirs().icon}${rest}`),
    () => page(`/app/stock/gate/${theirs().chapter}/${own().icon}${rest}`),
  ];
  return {
    'app.universe.details.ts': [
      () => save(detail({ iconId: theirs().icon }))(),
      () => save(detail({ iconId: own().icon, id: theirs().detail }))(),
      () => save(detail({ iconId: own().icon }, { editionIds: [theirs().edition] }))(),
      () => save(detail({ iconId: own().icon }, { productIds: [theirs().product] }))(),
    ],
    'app.universe.details.$detailId.removal.ts': [
      () => json(`/app/universe/details/${theirs().detail}/removal`, { seen: 1 }),
    ],
    'app.universe.details.order.ts': [
      () => json('/app/universe/details/order', { iconId: theirs().icon, ids: [theirs().detail] }),
    ],
    'app.universe.details.carriers.ts': [() => page(`/app/universe/details/carriers?icon=${theirs().icon}`)],
    'app.universe.details.pictures.ts': [() => page(`/app/universe/details/pictures?icon=${theirs().icon}`)],
    'app.stock.gate.$chapterId.$iconId.tsx': gates(''),
    'app.stock.gate.$chapterId.$iconId.sizes[.]csv.ts': gates('/sizes.csv'),
  };
};
