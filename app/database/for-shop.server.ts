import { prisma } from './client.server';

type Where = object & { AND?: object | object[] };
type Arguments = Record<string, unknown> & { where?: Where; data?: object | object[]; create?: object };

const CREATES = new Set(['create', 'createMany', 'createManyAndReturn']);

/** The same call, unable to see or write another shop's rows. */
function within(shop: string, operation: string, args: Arguments): Arguments {
  if (CREATES.has(operation)) {
    const data = Array.isArray(args.data)
      ? args.data.map((row: object) => ({ ...row, shop }))
      : { ...args.data, shop };
    return { ...args, data };
  }
  // Added to what is asked, never in its place: a question for another shop's rows finds none.
  const also = args.where?.AND === undefined ? [] : [args.where.AND].flat();
  const scoped: Arguments = { ...args, where: { ...args.where, AND: [...also, { shop }] } };
  if (operation === 'upsert') scoped.create = { ...args.create, shop };
  return scoped;
}

const scopedClient = (shop: string) =>
  prisma.$extends({
    query: {
      $allModels: {
        $allOperations: ({ operation, args, query }) =>
          query(within(shop, operation, args as Arguments) as never),
      },
    },
  });

type ScopedClient = ReturnType<typeof scopedClient>;
type ScopedTransaction = Parameters<Parameters<ScopedClient['$transaction']>[0]>[0];

/** A shop's own rows: Prisma models that see nothing else, and SQL that has to name the shop itself. */
export interface ShopRows {
  readonly shop: string;
  readonly db: ScopedTransaction;
  /** A query; write `where shop = ${shop}`. Refused when the shop is not among its values. */
  sql<Row>(text: TemplateStringsArray, ...values: unknown[]): Promise<Row[]>;
  /** A statement; answers the number of rows it touched. */
  run(text: TemplateStringsArray, ...values: unknown[]): Promise<number>;
  /** Everything inside commits together or not at all; inside a transaction it joins it. */
  transaction<Result>(work: (rows: ShopRows) => Promise<Result>): Promise<Result>;
  /** Waits until nobody else holds `name` for this shop; held to the end of the transaction. */
  lock(name: string): Promise<void>;
}

function rowsOf(shop: string, db: ScopedTransaction, inTransaction: boolean): ShopRows {
  const mustNameShop = (values: unknown[]): void => {
    if (!values.includes(shop))
      throw new Error('SQL that does not name its shop is refused: write where shop = ${shop}');
  };
  const rows: ShopRows = {
    shop,
    db,
    sql: <Row>(text: TemplateStringsArray, ...values: unknown[]) => {
      mustNameShop(values);
      return db.$queryRaw<Row[]>(text, ...values);
    },
    run: (text, ...values) => {
      mustNameShop(values);
      return db.$executeRaw(text, ...values);
    },
    transaction: (work) => {
      if (inTransaction) return work(rows);
      return scopedClient(shop).$transaction(
        async (inner) => {
          // What policies for row-level security can compare with.
          await inner.$executeRaw`select set_config('app.shop', ${shop}, true)`;
          return work(rowsOf(shop, inner, true));
        },
        { maxWait: 10_000, timeout: 120_000 },
      );
    },
    lock: async (name) => {
      if (!inTransaction) throw new Error('A lock lives in a transaction.');
      await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${shop} ${name}`}, 0))`;
    },
  };
  return rows;
}

/** The only way to a shop's rows. */
export const forShop = (shop: string): ShopRows => rowsOf(shop, scopedClient(shop), false);
