import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openWindow } from '../setup/browser.ts';
import { visitMaison, type Visit } from './storefront-visit.ts';

let visit: Visit;
let browser: Browser;

beforeAll(async () => {
  visit = await visitMaison();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await visit.running.close();
});

test('an order is placed by keyboard, with suggestions while one types, and corrected where it is refused', async () => {
  const { context, page, complaints } = await openWindow(browser, { width: 390, height: 844 });
  await page.goto(`${visit.running.url}/store/maison/orders`);
  const variant = page.getByLabel('Variant', { exact: true });
  await variant.pressSequentially('HC-NVY-5');
  await expect.poll(() => page.locator('datalist option[value="HC-NVY-50"]').count()).toBe(1);
  await page.keyboard.press('Tab');
  await page.getByLabel('Quantity').fill('none');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('several variants fit “HC-NVY-5”').waitFor();
  await variant.fill('HC-NVY-50');
  await page.getByRole('button', { name: 'Place order' }).click();
  await page.getByRole('alert').getByText('“none” is no quantity').waitFor();
  expect(await variant.inputValue()).toBe('HC-NVY-50');
  await page.getByLabel('Quantity').fill('2');
  await page.getByRole('button', { name: 'Place order' }).click();
  await page.getByRole('status').getByText('Order placed.').waitFor();
  expect([...visit.store.orders.values()].at(-1)?.lines).toMatchObject([{ sku: 'HC-NVY-50', quantity: 2 }]);
  // The browser itself reports the two refusals.
  expect(complaints.said.filter((line) => !line.includes('422'))).toEqual([]);
  await context.close();
});
