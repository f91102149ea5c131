import type { JourneyDatabase } from '../setup/journey-database';
import type { Asked, Asks, Ids } from './foreign-stock';

interface Ways {
  page: (path: string) => Promise<Asked>;
  json: (path: string, body: object) => Promise<Asked>;
}

const EVIDENCE = {
  ...{ window: { from: '2025-11-26', to: '2026-11-24' }, weeks: 52, weeksSold: 52, units: 400 },
  ...{ daysOut: { recorded: 0, inferred: 0 }, fullPriceRevenue: 100, share: 0.1, times: 8, variation: 0.3 },
  ...{ since: '2019-01-01', sizes: 1, sizesSold: 1, returns: { stockOuts: 0, cameBack: 0, rate: null } },
  atFullPrice: 1,
  points: {
    ...{ revenue: 20, regularity: 20, steadiness: 10, tenure: 15, breadth: 10, 'full-price': 10, returns: 0 },
  },
  set: null,
};

/** Each house has one proposal that nobody has decided about, of a product that plays nothing. */
export async function proposeOne(database: JourneyDatabase): Promise<void> {
  await database.rows(
    `insert into suggestion (id, shop, kind, key, title, product_ids, score, confidence, evidence, state, computed_at)
     select gen_random_uuid(), shop, 'icon', id::text, title, array[id], 0.8, 'high', $1::jsonb, 'open', now()
     from (
       select distinct on (shop) shop, id, title from product p where not exists (
         select 1 from casting c where c.shop = p.shop and c.product_id = p.id and c.ended_at is null
       ) order by shop, id
     ) uncast`,
    [JSON.stringify(EVIDENCE)],
  );
}

/** For each route of suggestions what is asked with the other house's ids. */
export const askedOfSuggestions = ({ page, json }: Ways, theirs: () => Ids): Record<string, Asks> => {
  const decide = (verb: string) => () =>
    json(`/app/universe/suggestions/${verb}`, { ids: [theirs().suggestion], reason: 'Ours' });
  return {
    'app.universe.suggestions._index.tsx': [
      () => page('/app/universe/suggestions'),
      () => page('/app/universe/suggestions?kind=doubt'),
    ],
    'app.universe.suggestions.acceptance.ts': [decide('acceptance')],
    'app.universe.suggestions.rejection.ts': [decide('rejection')],
    'app.universe.suggestions.reopening.ts': [decide('reopening')],
  };
};
