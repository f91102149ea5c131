import type { ShopRows } from '~/database/for-shop.server';
import { personTexts, poolTexts, type IdTexts } from './csv-names';
import { personChoices, poolChoices } from './pool-choices.server';

export interface FileTexts {
  pools: IdTexts;
  people: IdTexts;
}

/** How pools and people are written in a file. What policies still name though it is gone is written by its id. */
export async function fileTexts(rows: ShopRows): Promise<FileTexts> {
  const named = await rows.sql<{ pools: string[]; people: string[] }>`
    select array(select pool from policy where shop = ${rows.shop} and pool <> ''
        union select jsonb_array_elements_text(pools) from policy where shop = ${rows.shop} and jsonb_typeof(pools) = 'array') as pools,
      array(select distinct jsonb_array_elements_text(recipients) from policy
        where shop = ${rows.shop} and jsonb_typeof(recipients) = 'array') as people`;
  return {
    pools: poolTexts(await poolChoices(rows), named[0]?.pools ?? []),
    people: personTexts(await personChoices(rows), named[0]?.people ?? []),
  };
}
