import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { isOver } from '../local-shopify/bulk/bulk-operation';
import { noFaults } from '../local-shopify/control/faults';
import type { Running } from '../local-shopify/start';
import { appToken, ask, openMaison, openReceiver, read, SHOP } from './local-shopify-visit';

let maison: Running;
let token: string;
let receiver: Awaited<ReturnType<typeof openReceiver>>;
beforeAll(async () => {
  receiver = await openReceiver();
  maison = await openMaison({ appUrl: receiver.url });
  token = await appToken(maison);
});
afterAll(async () => {
  await maison.close();
  await receiver.close();
});
beforeEach(() => {
  maison.server.faults = noFaults();
});

const RUN = `mutation($query: String!, $grouped: Boolean!) { bulkOperationRunQuery(query: $query, groupObjects: $grouped) {
  bulkOperation { id status url } userErrors { field message code } } }`;
const READ = `query($id: ID!) { bulkOperation(id: $id) {
  status errorCode objectCount rootObjectCount fileSize url partialDataUrl completedAt } }`;

interface Operation {
  status: string;
  errorCode: string | null;
  objectCount: string;
  rootObjectCount: string;
  fileSize: string | null;
  url: string | null;
  partialDataUrl: string | null;
}
interface Started {
  bulkOperationRunQuery: {
    bulkOperation: { id: string; status: string; url: null } | null;
    userErrors: { message: string; code: string }[];
  };
}

const start = async (query: string, grouped = false) =>
  (await read<Started>(maison, RUN, { query, grouped }, token)).bulkOperationRunQuery;

async function run(query: string, grouped = false): Promise<Operation> {
  const { bulkOperation } = await start(query, grouped);
  expect(bulkOperation).toMatchObject({ status: 'CREATED', url: null });
  const now = async () =>
    (await read<{ bulkOperation: Operation }>(maison, READ, { id: bulkOperation?.id }, token)).bulkOperation;
  await expect.poll(async () => (await now()).status, { timeout: 10_000 }).toMatch(/COMPLETED|FAILED/);
  return now();
}

type Row = Record<string, unknown> & { id: string; __parentId?: string };
async function rows(url: string | null): Promise<Row[]> {
  const text = await (await fetch(url ?? '')).text();
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

const CATALOGUE = `{ products { edges { node { id title variants { edges { node { id sku inventoryItem { id
  inventoryLevels { edges { node { id quantities(names: ["available"]) { name quantity } } } } } } } } } } } }`;

test('a whole catalogue comes out line by line, equal to the state, children behind their parents', async () => {
  const operation = await run(CATALOGUE);
  const all = await rows(operation.url);
  const store = maison.store(SHOP);
  expect(operation).toMatchObject({
    status: 'COMPLETED',
    objectCount: String(all.length),
    rootObjectCount: String(store.products.size),
  });
  const levels = [...store.levels.values()];
  expect(all.filter(({ id }) => id.includes('/InventoryLevel/'))).toHaveLength(levels.length);
  const available = all
    .flatMap((row) => (row['quantities'] as { quantity: number }[] | undefined) ?? [])
    .reduce((sum, { quantity }) => sum + quantity, 0);
  expect(available).toBe(levels.reduce((sum, level) => sum + level.available, 0));
  const seen = new Set<string>();
  for (const { id, __parentId } of all) {
    if (__parentId !== undefined) expect(seen).toContain(__parentId);
    seen.add(id);
  }
  expect(seen.size).toBe(all.length);
});

test('rows are not grouped by parent, unless that is asked', async () => {
  const query = '{ products { edges { node { id variants { edges { node { id } } } } } } }';
  const kinds = async (grouped: boolean) =>
    (await rows((await run(query, grouped)).url)).map(({ id }) => id.split('/')[3]).slice(0, 2);
  expect(await kinds(false)).toEqual(['Product', 'Product']);
  expect(await kinds(true)).toEqual(['Product', 'ProductVariant']);
});

test('nothing found is completed, without a file', async () => {
  expect(await run('{ products(query: "id:1") { edges { node { id } } } }')).toMatchObject({
    status: 'COMPLETED',
    objectCount: '0',
    url: null,
  });
});

test('the app is told when an operation is over', async () => {
  await run('{ locations { edges { node { id } } } }');
  await expect
    .poll(() => receiver.received.map(({ headers }) => headers['x-shopify-topic']))
    .toContain('bulk_operations/finish');
  const told = receiver.received.findLast(
    ({ headers }) => headers['x-shopify-topic'] === 'bulk_operations/finish',
  );
  expect(JSON.parse(told?.body ?? '{}')).toMatchObject({
    status: 'completed',
    type: 'query',
    error_code: null,
  });
});

test.each([
  ['no connection', '{ shop { id } }', 'Bulk queries must contain at least one connection.'],
  ['nothing at all', '', 'Invalid bulk query: syntax error, unexpected end of file'],
  ['nodes for edges', '{ products { nodes { id } } }', "Selecting via 'nodes' is not supported"],
  [
    'a parent without id',
    '{ products { edges { node { title variants { edges { node { id } } } } } } }',
    "must select the 'id' field",
  ],
  [
    'two top level fields',
    '{ products { edges { node { id } } } locations { edges { node { id } } } }',
    'exactly one top level field',
  ],
])('%s is refused', async (_what, query, message) => {
  const { bulkOperation, userErrors } = await start(query);
  expect(bulkOperation).toBeNull();
  expect(userErrors[0]?.code).toBe('INVALID');
  expect(userErrors[0]?.message).toContain(message);
});

test('a field that is not implemented is refused by its name before anything runs', async () => {
  const { body } = await ask(
    maison,
    RUN,
    { query: '{ orders { edges { node { id clientIp } } } }', grouped: false },
    token,
  );
  expect(body.errors?.[0]?.message).toContain('Order.clientIp');
});

test('five run at once, a sixth waits for its turn', async () => {
  const run = 'bulkOperationRunQuery(query: $query) { bulkOperation { id } userErrors { code } }';
  const six = Array.from({ length: 6 }, (_, n) => `run${n}: ${run}`).join(' ');
  const started = await read<
    Record<string, { bulkOperation: object | null; userErrors: { code: string }[] }>
  >(maison, `mutation($query: String!) { ${six} }`, { query: CATALOGUE }, token);
  const refused = Object.values(started).filter(({ bulkOperation }) => bulkOperation === null);
  expect(refused.map(({ userErrors }) => userErrors[0]?.code)).toEqual(['OPERATION_IN_PROGRESS']);
  await expect.poll(() => maison.server.bulk(SHOP).all().every(isOver)).toBe(true);
  expect((await start(CATALOGUE)).bulkOperation).not.toBeNull();
});

test('an operation without the scope fails as denied', async () => {
  expect(await run('{ orders { edges { node { id } } } }')).toMatchObject({
    status: 'FAILED',
    errorCode: 'ACCESS_DENIED',
    url: null,
  });
});

test('a failing operation leaves partial data', async () => {
  maison.server.faults.bulk = { fail: true };
  const operation = await run(CATALOGUE);
  expect(operation).toMatchObject({ status: 'FAILED', errorCode: 'INTERNAL_SERVER_ERROR', url: null });
  expect((await rows(operation.partialDataUrl)).length).toBeGreaterThan(0);
});

test('a file can break off, or be over', async () => {
  const { url } = await run(CATALOGUE);
  maison.server.faults.bulk = { truncateAt: 1000 };
  await expect(fetch(url ?? '').then((response) => response.text())).rejects.toThrow();
  maison.server.faults.bulk = { expire: true };
  expect((await fetch(url ?? '')).status).toBe(400);
  maison.server.faults.bulk = {};
  maison.server.clock.advance(8 * 24 * 3600);
  expect((await fetch(url ?? '')).status).toBe(400);
});
