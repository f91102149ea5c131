import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { noFaults } from '../local-shopify/control/faults';
import type { Running } from '../local-shopify/start';
import { appToken, openMaison, openReceiver, read, SHOP } from './local-shopify-visit';

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

interface Started {
  bulkOperationRunQuery: {
    bulkOperation: { id: string } | null;
    userErrors: { field: string[] | null; message: string; code: string }[];
  };
}
const RUN = `mutation($query: String!) { bulkOperationRunQuery(query: $query) {
  bulkOperation { id } userErrors { field message code } } }`;
const start = async (query: string) =>
  (await read<Started>(maison, RUN, { query }, token)).bulkOperationRunQuery;

const statusOf = async (id: string | undefined) => {
  const query = 'query($id: ID!) { bulkOperation(id: $id) { status } }';
  return (await read<{ bulkOperation: { status: string } }>(maison, query, { id }, token)).bulkOperation
    .status;
};
async function run(query: string): Promise<string | undefined> {
  const { bulkOperation } = await start(query);
  await expect.poll(() => statusOf(bulkOperation?.id)).toBe('COMPLETED');
  return bulkOperation?.id;
}

test('the list of operations shows the newest first, and the current one is the newest', async () => {
  for (const name of ['a', 'b']) await run(`query ${name} { products { edges { node { id } } } }`);
  const query = `{ bulkOperations(first: 2) { nodes { query } } oldest: bulkOperations(last: 1) { nodes { id } }
    bulkOperations2: bulkOperations(first: 1, reverse: true) { nodes { id } } currentBulkOperation { query } }`;
  interface Answer {
    bulkOperations: { nodes: { query: string }[] };
    oldest: { nodes: object[] };
    bulkOperations2: { nodes: object[] };
    currentBulkOperation: { query: string };
  }
  const answer = await read<Answer>(maison, query, {}, token);
  const names = answer.bulkOperations.nodes.map((operation) => operation.query.slice(0, 7));
  expect(names).toEqual(['query b', 'query a']);
  expect(answer.currentBulkOperation.query).toContain('query b');
  expect(answer.oldest).toEqual(answer.bulkOperations2);
});

test('an operation that is over cannot be cancelled', async () => {
  const id = await run('{ products { edges { node { id } } } }');
  const cancel =
    'mutation($id: ID!) { bulkOperationCancel(id: $id) { bulkOperation { status } userErrors { message } } }';
  expect(await read(maison, cancel, { id }, token)).toEqual({
    bulkOperationCancel: {
      bulkOperation: { status: 'COMPLETED' },
      userErrors: [{ message: 'A bulk operation cannot be canceled when it is completed' }],
    },
  });
});

test.each([
  ['', 'Invalid bulk query: syntax error, unexpected end of file'],
  ['{ shop { id } }', 'Bulk queries must contain at least one connection.'],
  [
    '{ products { edges { node { id colour } } } }',
    "Invalid bulk query: Field 'colour' doesn't exist on type 'Product'",
  ],
])('a bulk query that cannot run is refused in Shopify’s words: %j', async (query, message) => {
  expect((await start(query)).userErrors).toMatchObject([{ message, code: 'INVALID' }]);
});

test('an operation that is held stands in the way of others, can be asked to stop, and ends when it is let go', async () => {
  maison.server.faults.bulk = { hold: true };
  const query = '{ products { edges { node { id } } } }';
  const started: string[] = [];
  for (let n = 0; n < 5; n += 1) started.push((await start(query)).bulkOperation?.id ?? '');
  const sixth = await start(query);
  expect(sixth.userErrors).toEqual([
    {
      field: null,
      message: `A bulk query operation for this app and shop is already in progress: ${started.join(', ')}.`,
      code: 'OPERATION_IN_PROGRESS',
    },
  ]);
  const cancel =
    'mutation($id: ID!) { bulkOperationCancel(id: $id) { bulkOperation { status } userErrors { message } } }';
  expect(await read(maison, cancel, { id: started[0] }, token)).toEqual({
    bulkOperationCancel: { bulkOperation: { status: 'CANCELING' }, userErrors: [] },
  });
  maison.server.faults.bulk = {};
  const statuses = () =>
    maison.server
      .bulk(SHOP)
      .all()
      .slice(-5)
      .map(({ status }) => status);
  await expect.poll(statuses).toEqual(['CANCELED', ...Array<string>(4).fill('COMPLETED')]);
});
