/** Every background task and what it is told. Ids travel as strings. */
export interface Tasks {
  'drain-inbox': { shop: string };
  /** What webhooks spoke of without saying enough is read again, many in one call. */
  're-read': { shop: string };
  sync: { shop: string; kind: 'catalogue' | 'orders' };
  reconcile: { shop: string };
  /** Without ids: whatever of the shop may not be well; `due` only looks at incidents that waited for the clock. */
  assess: { shop: string; variantIds?: string[]; due?: true; cause: 'stock' | 'casting' | 'policy' };
  publish: { shop: string };
  'reconcile-publications': { shop: string };
  'send-notices': { shop: string };
  /** Morning mails that are due, and fortnights that are over. */
  'write-digests': { shop: string };
  'prepare-store': { shop: string };
  /** Castings of many products, a portion after another. */
  'cast-many': { shop: string };
  /** What casting rules want; of named products after they came or changed, else of all. */
  'apply-rules': { shop: string; productIds?: string[] };
  /** Files that wait to be read or applied. */
  import: { shop: string };
  /** Members of the collections that casting rules name, or of one of them. */
  'read-collections': { shop: string; collectionId?: string };
  /** After products came or went. */
  'count-cast': { shop: string };
  /** Once a day, and when sales were read or what counts of them was changed. */
  know: { shop: string };
  /** After demand is known for a day: what products and tiers sold, and what to propose from it. */
  weigh: { shop: string };
}

export type TaskName = keyof Tasks;

/** Jobs of one task and shop run one after another; different shops run side by side. */
export const queueOf = (task: TaskName, shop: string): string => `${task}:${shop}`;

/** Waiting jobs that would do the same are one job; an assessment of named variants is its own. */
export const keyOf = <Name extends TaskName>(task: Name, payload: Tasks[Name]): string | null => {
  if (task === 'assess' && (payload as Tasks['assess']).variantIds) return null;
  if (task === 'apply-rules' && (payload as Tasks['apply-rules']).productIds) return null;
  if (task === 'assess' && (payload as Tasks['assess']).due) return `assess:due:${payload.shop}`;
  if (task === 'read-collections') {
    const { collectionId = 'every' } = payload as Tasks['read-collections'];
    return `read-collections:${collectionId}:${payload.shop}`;
  }
  // Why a promise is looked at stands on the incident: one cause must not pass for another.
  const kind = 'kind' in payload ? `:${payload.kind}` : 'cause' in payload ? `:${payload.cause}` : '';
  return `${task}${kind}:${payload.shop}`;
};
