import type { EditionNode, IconNode, PictureNode, UniversePicture } from '~/universe/picture/picture';
import { shareOf, weighedBy } from '~/universe/picture/picture';

export const iconOf = (n: number, revenue: number): IconNode => ({
  kind: 'icon',
  id: `icon:${n}`,
  subject: String(n),
  title: `Icon ${n}`,
  products: 2,
  revenue,
  share: 0,
  pictures: [],
  why: null,
});

export const editionOf = (n: number, revenue: number, icons: string[] = ['0']): EditionNode => ({
  kind: 'edition',
  id: `edition:${n}`,
  subject: String(n),
  title: `Edition ${n}`,
  products: 1,
  revenue,
  share: 0,
  pictures: [],
  novelty: 'sequel',
  stage: 'on-sale',
  launchesOn: '2026-03-01',
  icons: icons.map((id) => ({ id, title: `Icon ${id}` })),
});

export const categoryOf = (n: number, revenue: number): PictureNode => ({
  kind: 'category',
  id: `category:${n}`,
  subject: String(n),
  title: `Category ${n}`,
  products: 9,
  revenue,
  share: 0,
  pictures: [],
  around: null,
});

/** A universe of so much revenue per icon, edition and category; the rest is uncast. */
export function universeOf(
  icons: readonly number[],
  editions: readonly number[],
  categories: readonly number[],
  uncast: number,
): UniversePicture {
  const nodes = [
    ...icons.map((revenue, n) => iconOf(n, revenue)),
    ...editions.map((revenue, n) => editionOf(n, revenue)),
    ...categories.map((revenue, n) => categoryOf(n, revenue)),
  ];
  const weight = (kind: string, revenues: readonly number[]) => ({
    products: nodes.filter((node) => node.kind === kind).reduce((sum, { products }) => sum + products, 0),
    revenue: revenues.reduce((sum, one) => sum + one, 0),
  });
  const tiers = {
    icon: weight('icon', icons),
    edition: weight('edition', editions),
    supporting: weight('category', categories),
    uncast: { products: 5, revenue: uncast },
  };
  return {
    weighedBy: weighedBy(tiers),
    tiers,
    nodes: nodes.map((node) => ({ ...node, share: shareOf(tiers, node) })),
  };
}
