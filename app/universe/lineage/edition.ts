/** The ways in which an icon is made new. */
export const EDITION_KINDS = [
  'archive-reissue',
  'reboot',
  'sequel',
  'special-edition',
  'collaboration',
  'capsule',
  'material-innovation',
] as const;
export type EditionKind = (typeof EDITION_KINDS)[number];

/** Planned before its day or without a product, on sale from then, past after its end. */
export const EDITION_STAGES = ['planned', 'on-sale', 'past'] as const;
export type EditionStage = (typeof EDITION_STAGES)[number];

/** A drop as its editions see it. Days are `YYYY-MM-DD` in the shop's zone. */
export interface DropHead {
  id: string;
  title: string;
  launchesOn: string | null;
}

/** An edition as it stands in its row, with what hangs on it. */
export interface EditionFacts {
  id: string;
  title: string;
  handle: string;
  kind: EditionKind;
  /** Of a collaboration. */
  partner: string | null;
  /** Of a material innovation. */
  material: string | null;
  drop: DropHead | null;
  /** Its own day; null takes the drop's. */
  launchesOn: string | null;
  endsOn: string | null;
  editionSize: number | null;
  note: string;
  predecessor: { id: string; title: string } | null;
  /** The share of its predecessor's sales that the guard takes for its own. */
  inheritShare: number | null;
  version: number;
  icons: { id: string; title: string; retired: boolean }[];
  /** How many products it has now. */
  products: number;
}

/** The day of its launch: its own, or its drop's; null while nobody knows. */
export const launchOf = (
  edition: { launchesOn: string | null },
  drop: { launchesOn: string | null } | null,
): string | null => edition.launchesOn ?? drop?.launchesOn ?? null;

/** Where it stands today. What has products and no day is on sale already. */
export function stageOf(
  edition: Pick<EditionFacts, 'launchesOn' | 'drop' | 'endsOn' | 'products'>,
  today: string,
): EditionStage {
  if (edition.endsOn !== null && edition.endsOn < today) return 'past';
  const launch = launchOf(edition, edition.drop);
  const ahead = launch !== null && launch > today;
  return ahead || edition.products === 0 ? 'planned' : 'on-sale';
}
