import { Readable } from 'node:stream';
import { copyInto, type BulkClient } from '~/database/bulk.server';
import { copyRow, type CopyValue } from './copy-text';
import { createStaged } from './mirror-sql';
import { LEVEL, PRODUCT, stagedColumns, VARIANT } from './mirror-tables';
import { LINE_COLUMNS, ORDER_COLUMNS, SENDER_COLUMNS, SENT_COLUMNS, type StagedOrders } from './order-rows';

const BLOCK = 512 * 1024;
/** UTF-8 takes no more bytes than this for one unit of a JavaScript string. */
const MOST_BYTES = 3;

/** Rows on their way into staging tables of one connection. */
export interface Staging<Table extends string> {
  add(table: Table, row: readonly CopyValue[]): void;
  /** Hands full blocks over; awaited between batches it keeps the memory constant. */
  settle(): Promise<void>;
  /** Hands over the rest and waits for all of it. */
  finish(): Promise<void>;
}

interface Block {
  bytes: Buffer;
  used: number;
}

/** Writes into bytes of our own: strings that wait for their COPY would outlive many collections of garbage. */
function append(block: Block, text: string): void {
  const needed = block.used + text.length * MOST_BYTES;
  if (needed > block.bytes.length) {
    const larger = Buffer.allocUnsafeSlow(needed + BLOCK);
    block.bytes.copy(larger, 0, 0, block.used);
    block.bytes = larger;
  }
  block.used += block.bytes.write(text, block.used);
}

/** One COPY runs while the next block is being parsed: a connection can do no more than one. */
function staging<Table extends string>(
  client: BulkClient,
  columns: Readonly<Record<Table, readonly string[]>>,
): Staging<Table> {
  const blocks = new Map<Table, Block>();
  const spare: Block[] = [];
  let copying = Promise.resolve();

  const copy = async (table: Table, block: Block): Promise<void> => {
    await copyInto(client, table, columns[table], Readable.from([block.bytes.subarray(0, block.used)]));
    spare.push({ bytes: block.bytes, used: 0 });
  };

  const handOver = async (from: number): Promise<void> => {
    for (const [table, block] of blocks) {
      if (block.used < from) continue;
      blocks.delete(table);
      await copying;
      copying = copy(table, block);
      // A failure is met at the next block; until then nobody waits for it.
      copying.catch(() => undefined);
    }
  };

  return {
    add(table, row) {
      let block = blocks.get(table);
      if (!block) {
        block = spare.pop() ?? { bytes: Buffer.allocUnsafeSlow(BLOCK + BLOCK), used: 0 };
        blocks.set(table, block);
      }
      append(block, copyRow(row));
    },
    settle: () => handOver(BLOCK),
    async finish() {
      await handOver(0);
      await copying;
    },
  };
}

const MIRROR_COLUMNS = {
  staged_product: stagedColumns(PRODUCT),
  staged_variant: stagedColumns(VARIANT),
  staged_level: stagedColumns(LEVEL),
  staged_component: ['variant_id', 'component_id', 'quantity'],
  read_product: ['id'],
  read_level: ['inventory_item_id', 'location_id'],
} as const;

export type MirrorStaging = Staging<keyof typeof MIRROR_COLUMNS>;

/** Creates the staging tables of the catalogue, and the lists of what a partial reading has looked at. */
export async function openMirrorStaging(client: BulkClient): Promise<MirrorStaging> {
  await client.query(`${[PRODUCT, VARIANT, LEVEL].map(createStaged).join('\n')}
    create temp table staged_component (variant_id bigint, component_id bigint, quantity int);
    create temp table read_product (id bigint);
    create temp table read_level (inventory_item_id bigint, location_id bigint);
    create temp table gone_variant (id bigint, inventory_item_id bigint);
    create temp table touched_item (id bigint);
    create temp table touched_variant (id bigint);`);
  return staging(client, MIRROR_COLUMNS);
}

export type OrderStaging = Staging<StagedOrders>;

const ORDER_TABLES = {
  staged_order: ORDER_COLUMNS,
  staged_line: LINE_COLUMNS,
  staged_sender: SENDER_COLUMNS,
  staged_sent: SENT_COLUMNS,
} as const;

const definition = (columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ');

/** Creates the staging tables of sold orders. */
export async function openOrderStaging(client: BulkClient): Promise<OrderStaging> {
  const tables = Object.entries(ORDER_TABLES);
  await client.query(
    tables.map(([table, columns]) => `create temp table ${table} (${definition(columns)})`).join(';\n'),
  );
  return staging(client, {
    staged_order: Object.keys(ORDER_COLUMNS),
    staged_line: Object.keys(LINE_COLUMNS),
    staged_sender: Object.keys(SENDER_COLUMNS),
    staged_sent: Object.keys(SENT_COLUMNS),
  });
}
