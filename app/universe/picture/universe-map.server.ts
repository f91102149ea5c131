import { forShop } from '~/database/for-shop.server';
import { iconGroups, picturesOf } from './picture-rows.server';
import { shareOf, weighedBy, type CategoryNode } from './picture';
import { bondsOf, editionsAround, supportingAround, type SupportingAround } from './system-rows.server';
import { editionNode, iconNode, tiersOf } from './universe-picture.server';
import type { UniverseMap } from './universe-map';

/** Icons that are drawn; more would be dots. */
const MOST_SUNS = 60;

const latest = (day: string | null): string => day ?? '9999';

/** The universe for its map: the weightiest icons, each with its editions and its supporting cast. */
export async function universeMap(shop: string, today: string): Promise<UniverseMap> {
  const rows = forShop(shop);
  const [tiers, found] = await Promise.all([tiersOf(rows), iconGroups(rows, MOST_SUNS + 1)]);
  const icons = found.slice(0, MOST_SUNS);
  const ids = icons.map(({ subject }) => subject);
  const [editions, supporting, bonds] = await Promise.all([
    editionsAround(rows, ids),
    supportingAround(rows, ids),
    bondsOf(rows, ids),
  ]);
  const pictures = await picturesOf(
    rows,
    [...icons, ...editions].flatMap(({ best }) => best.slice(0, 1)),
  );
  const first = <Group extends { best: bigint[] }>(group: Group): Group => ({
    ...group,
    best: group.best.slice(0, 1),
  });
  const arcOf = ({ iconId, ...group }: SupportingAround, title: string): CategoryNode => {
    const weight = { products: group.products, revenue: Number(group.revenue) };
    return {
      kind: 'category',
      id: `category:${group.subject} around ${iconId}`,
      subject: group.subject,
      title: group.title,
      ...weight,
      share: shareOf(tiers, weight),
      pictures: [],
      around: { id: iconId, title },
    };
  };
  return {
    weighedBy: weighedBy(tiers),
    more: found.length > icons.length,
    systems: icons.map((icon) => ({
      icon: iconNode(first(icon), tiers, pictures),
      editions: editions
        .filter(({ iconId }) => iconId === icon.subject)
        .toSorted((a, b) => latest(a.launchesOn).localeCompare(latest(b.launchesOn)))
        .map(({ iconId, ...edition }) => ({
          ...editionNode(first(edition), tiers, pictures, today),
          id: `edition:${edition.subject} around ${iconId}`,
        })),
      supporting: supporting
        .filter(({ iconId }) => iconId === icon.subject)
        .map((group) => arcOf(group, icon.title)),
      bonds: bonds.filter(({ iconId }) => iconId === icon.subject).map(({ bond }) => bond),
    })),
  };
}
