import pg from 'pg';

export interface RecordedQuery {
  text: string;
  values: unknown[];
}

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: PlanNode[];
}

/** One way in which a query got at rows of a table. */
export interface TableAccess {
  how: string;
  table: string;
  index: string | null;
  /** Rows looked at, those thrown away included. */
  rows: number;
}

const configOf = (query: unknown, values: unknown): RecordedQuery | null => {
  if (typeof query === 'string') return { text: query, values: Array.isArray(values) ? values : [] };
  const { text, values: own } = (query ?? {}) as Partial<RecordedQuery>;
  return text === undefined ? null : { text, values: own ?? [] };
};

/** Everything that `work` asks the database on any connection of this process. */
export async function recordQueries(work: () => Promise<unknown>): Promise<RecordedQuery[]> {
  const seen: RecordedQuery[] = [];
  // The function itself, to be called with its client and to be put back: not a method to be kept unbound.
  const ask = Object.getOwnPropertyDescriptor(pg.Client.prototype, 'query')?.value as (
    ...args: unknown[]
  ) => unknown;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const found = configOf(args[0], args[1]);
    if (found) seen.push(found);
    return ask.apply(this, args);
  } as typeof pg.Client.prototype.query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = ask as typeof pg.Client.prototype.query;
  }
  return seen.filter(({ text }) => /^\s*(\/\*[^*]*\*\/\s*)?(select|with|\()/i.test(text));
}

function* nodesOf(node: PlanNode): Generator<PlanNode> {
  yield node;
  for (const part of node.Plans ?? []) yield* nodesOf(part);
}

const accessOf = (node: PlanNode): TableAccess => ({
  how: node['Node Type'],
  table: node['Relation Name'] ?? '',
  index: node['Index Name'] ?? null,
  rows:
    (node['Actual Rows'] +
      (node['Rows Removed by Filter'] ?? 0) +
      (node['Rows Removed by Index Recheck'] ?? 0)) *
    node['Actual Loops'],
});

/** How the database really answers a query: which tables and indexes it reads, and how many rows of them. */
export async function explainQuery(
  client: pg.Client,
  { text, values }: RecordedQuery,
): Promise<TableAccess[]> {
  const found = await client.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
    `explain (analyze, format json) ${text}`,
    values,
  );
  const [plan] = found.rows[0]?.['QUERY PLAN'] ?? [];
  if (!plan) throw new Error('The database explained nothing.');
  return [...nodesOf(plan.Plan)].map(accessOf).filter(({ table, index }) => table !== '' || index !== null);
}
