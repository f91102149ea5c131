import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../local-shopify/start';
import { openMaison, read } from './local-shopify-visit';

let maison: Running;
beforeAll(async () => {
  maison = await openMaison();
});
afterAll(() => maison.close());

const RECEIVE =
  'mutation($body: String) { flowTriggerReceive(body: $body) { userErrors { field message } } }';

const url = 'not-a-url';
test.each([
  ['no reference', { properties: {} }, ["Required field missing: 'trigger_id'."]],
  ['an unknown id', { trigger_id: 'abc', properties: {} }, ["Invalid trigger_id 'abc'."]],
  ['an unknown title', { trigger_title: 'foo', properties: {} }, ["Invalid trigger_title 'foo'."]],
  [
    'a relative address',
    { trigger_id: 'abc', properties: {}, resources: [{ url, name: 'x' }] },
    ["Type error for field 'url': not-a-url is not an absolute URL."],
  ],
  [
    'several of its form, which are told before its reference is looked at',
    { properties: {}, resources: [{ url }], more: 1 },
    [
      "Invalid field: 'more'.",
      "Required field missing: 'name'.",
      "Type error for field 'url': not-a-url is not an absolute URL.",
    ],
  ],
])('the body of a Flow trigger is refused with every fault: %s', async (_what, body, problems) => {
  const message = `Errors validating schema:\n${problems.map((problem) => `  ${problem}\n`).join('')}`;
  expect(await read(maison, RECEIVE, { body: JSON.stringify(body) })).toEqual({
    flowTriggerReceive: { userErrors: [{ field: ['body'], message }] },
  });
});
