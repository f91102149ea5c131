import type { ShopRows } from '~/database/for-shop.server';
import { readRules } from '../../rules/rule-rows.server';
import { namedIcons } from '../lineage/lineage-facts.server';
import { writeNames } from '../list-cell';

/** The cells of each casting rule in their order. */
export async function* ruleCells(rows: ShopRows): AsyncGenerator<string[]> {
  const titleOf = new Map((await namedIcons(rows)).map(({ id, title }) => [id, title]));
  for (const { id, field, value, category, iconIds, active } of await readRules(rows))
    yield [
      ...[field, value, category],
      writeNames(iconIds.map((icon) => titleOf.get(icon) ?? icon)),
      ...[active ? 'yes' : 'no', id],
    ];
}
