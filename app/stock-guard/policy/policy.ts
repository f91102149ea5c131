/** What a policy speaks about, from the highest to the lowest: the lowest that says something wins. */
export const LEVELS = ['shop', 'role', 'vendor', 'icon', 'product', 'variant'] as const;
export type Level = (typeof LEVELS)[number];

/** Roles as policies know them. Role and level `icon` speak of permanent variants only: a seasonal colour is outside. */
export const POLICY_ROLES = ['icon', 'supporting', 'uncast'] as const;
export type PolicyRole = (typeof POLICY_ROLES)[number];

/** All locations that fulfil online orders, added up. Every other pool is one location, named by its id. */
export const ONLINE = 'online';
/** A policy's pool when it speaks of every pool. */
export const EVERY_POOL = '';

/** How many units an order is at least: of a variant, or of all sizes of a style and colour together. */
export const MOQ_PER = ['variant', 'colour'] as const;

export interface PolicyFields {
  /** Days from order to arrival, and their standard deviation. */
  leadDays: number;
  leadSpreadDays: number;
  /** Days between two looks at what to order. */
  reviewDays: number;
  /** Probability of getting through a lead time without running out; null where thresholds alone decide. */
  serviceLevel: number | null;
  /** Units at or below which stock is low; null where none was given. */
  minimumUnits: number | null;
  /** Days of expected sales at or below which stock is low; null where none were given. */
  minimumDays: number | null;
  /** Days that an order should last beyond its lead time. */
  orderCoverDays: number;
  pack: number;
  moq: number;
  moqPer: (typeof MOQ_PER)[number];
  /** Minutes that a shortage lasts before it counts. */
  settleMinutes: number;
  /** Incidents exist, and nobody is told. */
  muted: boolean;
  /** The day (YYYY-MM-DD) from which nothing is ordered any more; null while it is carried on. */
  phasingOutOn: string | null;
  /** Where it is promised; none promises it nowhere. */
  pools: readonly string[];
  /** Ids of those who are told; null tells those who care for the icon and the pool. */
  recipients: readonly string[] | null;
}

export type FieldName = keyof PolicyFields;

export const FIELD_NAMES = [
  'serviceLevel',
  'minimumUnits',
  'minimumDays',
  'leadDays',
  'leadSpreadDays',
  'reviewDays',
  'orderCoverDays',
  'pack',
  'moq',
  'moqPer',
  'settleMinutes',
  'pools',
  'recipients',
  'muted',
  'phasingOutOn',
] as const satisfies readonly FieldName[];

/** What one level says; what it leaves out, the level above says. */
export type Said = { [Field in FieldName]?: NonNullable<PolicyFields[Field]> };

/** One level's own words about one pool, or about every pool. */
export interface PolicyLevel {
  level: Level;
  /** '' of the shop, else the role, the vendor's name, or the id. */
  subject: string;
  pool: string;
  said: Said;
}

/** Where a value comes from. */
export type Source = 'default' | { level: Level; subject: string; pool: string };

/** Fields that are said of a thing as a whole, never of it in one pool. */
export const OF_EVERY_POOL: ReadonlySet<FieldName> = new Set(['pools']);

/** Levels that may phase out: a shop, a role or a vendor never ends by a date. */
export const MAY_PHASE_OUT: ReadonlySet<Level> = new Set(['icon', 'product', 'variant']);
