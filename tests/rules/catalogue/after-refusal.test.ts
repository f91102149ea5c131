import { expect, test } from 'vitest';
import { afterRefusal } from '~/catalogue/call-size';

test('the one thing that Shopify refuses is found by asking for fewer, and only that one is given up', () => {
  const things = Array.from({ length: 250 }, (_, index) => index);
  const refused = 97;
  const [read, givenUp]: [number[], number[]] = [[], []];
  let most = 250;
  let asked = 0;
  while (things.length > 0 && asked < 100) {
    asked += 1;
    const ids = things.slice(0, most);
    const next = ids.includes(refused) ? afterRefusal(ids.length) : null;
    if (next?.kind === 'fewer') {
      most = next.most;
      continue;
    }
    (next ? givenUp : read).push(...things.splice(0, ids.length));
    most = 250;
  }
  expect(givenUp).toEqual([refused]);
  expect(read).toHaveLength(249);
});
