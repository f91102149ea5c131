import { forShop } from '~/database/for-shop.server';
import { stageOf } from '../lineage/edition';
import { tierFigures } from '../weighing/tiers.server';
import { castCounts } from '../cast/cast-count.server';
import type { ShopRows } from '~/database/for-shop.server';
import { ROLE_CHOICES } from '../roles';
import {
  categoryGroups,
  editionGroups,
  iconGroups,
  MOST_DRAWN,
  picturesOf,
  uncastBestSellers,
  type EditionGroup,
  type IconGroup,
} from './picture-rows.server';
import { restOf, shareOf, weighedBy, type EditionNode, type IconNode, type UniversePicture } from './picture';

type Tiers = UniversePicture['tiers'];

/** The tiers as last weighed. Until they are, products are counted. */
export async function tiersOf(rows: ShopRows): Promise<Tiers> {
  const [figures, counts] = await Promise.all([tierFigures(rows), castCounts(rows)]);
  const revenue = Object.fromEntries(figures.map((tier) => [tier.role, Number(tier.revenue)]));
  const of = (role: (typeof ROLE_CHOICES)[number]) => ({
    products: Math.max(0, counts[role]),
    revenue: revenue[role] ?? 0,
  });
  return {
    icon: of('icon'),
    edition: of('edition'),
    supporting: of('supporting'),
    uncast: of('uncast'),
  };
}

/** What every kind of group has in common, in the shape of the picture. */
export function weighedNode<Kind extends string>(
  kind: Kind,
  group: { subject: string; title: string; products: number; revenue: bigint; best: bigint[] },
  tiers: Tiers,
  pictures: ReadonlyMap<bigint, string>,
) {
  const weight = { products: group.products, revenue: Number(group.revenue) };
  return {
    kind,
    id: `${kind}:${group.subject}`,
    subject: group.subject,
    title: group.title,
    ...weight,
    share: shareOf(tiers, weight),
    pictures: group.best.flatMap((id) => pictures.get(id) ?? []),
  };
}

export const iconNode = (
  group: IconGroup,
  tiers: Tiers,
  pictures: ReadonlyMap<bigint, string>,
): IconNode => ({
  ...weighedNode('icon', group, tiers, pictures),
  why: group.at === null ? null : { reason: group.reason ?? '', at: group.at, by: group.by ?? '' },
});

export const editionNode = (
  group: EditionGroup,
  tiers: Tiers,
  pictures: ReadonlyMap<bigint, string>,
  today: string,
): EditionNode => ({
  ...weighedNode('edition', group, tiers, pictures),
  novelty: group.novelty,
  launchesOn: group.launchesOn,
  stage: stageOf(
    { launchesOn: group.launchesOn, drop: null, endsOn: group.endsOn, products: group.products },
    today,
  ),
  icons: group.icons,
});

/** Editions stand where their first icon stands, and by their day within it. */
function besideTheirIcons(editions: EditionNode[], icons: readonly IconNode[]): EditionNode[] {
  const place = new Map(icons.map(({ subject }, at) => [subject, at]));
  const placeOf = ({ icons: [first] }: EditionNode) => place.get(first?.id ?? '') ?? icons.length;
  return editions.toSorted(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      (a.icons[0]?.title ?? '').localeCompare(b.icons[0]?.title ?? '') ||
      (a.launchesOn ?? '9').localeCompare(b.launchesOn ?? '9') ||
      a.id.localeCompare(b.id),
  );
}

/** The universe for its picture, with every tier's weight and its weightiest groups. */
export async function universePicture(shop: string, today: string): Promise<UniversePicture> {
  const rows = forShop(shop);
  const [tiers, iconRows, editionRows, categoryRows, uncastIds] = await Promise.all([
    tiersOf(rows),
    iconGroups(rows, MOST_DRAWN.icon),
    editionGroups(rows),
    categoryGroups(rows),
    uncastBestSellers(rows),
  ]);
  const shown = [...iconRows, ...editionRows].flatMap(({ best }) => best.slice(0, 1));
  const pictures = await picturesOf(rows, [
    ...shown,
    ...categoryRows.flatMap(({ best }) => best),
    ...uncastIds,
  ]);
  const firstOnly = <Group extends { best: bigint[] }>(group: Group): Group => ({
    ...group,
    best: group.best.slice(0, 1),
  });
  const icons = iconRows.map((group) => iconNode(firstOnly(group), tiers, pictures));
  const editions = besideTheirIcons(
    editionRows.map((group) => editionNode(firstOnly(group), tiers, pictures, today)),
    icons,
  );
  const categories = categoryRows.map((group) => ({
    ...weighedNode('category', group, tiers, pictures),
    around: null,
  }));
  const uncast = restOf('uncast', tiers, []).map((ground) => ({
    ...ground,
    pictures: uncastIds.flatMap((id) => pictures.get(id) ?? []),
  }));
  return {
    weighedBy: weighedBy(tiers),
    tiers,
    nodes: [
      ...icons,
      ...restOf('icon', tiers, icons),
      ...editions,
      ...restOf('edition', tiers, editions),
      ...categories,
      ...restOf('supporting', tiers, categories),
      ...uncast,
    ],
  };
}
