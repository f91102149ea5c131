import { expect, test } from 'vitest';
import { embedTheApp } from './storefront-embedded.ts';
import { API_KEY } from './storefront-visit.ts';

const embedded = embedTheApp();

const says = (text: string) => embedded.frame.locator('#out').getByText(text, { exact: true }).waitFor();

test('the app’s navigation stands in the admin, whose address follows it back and forth', async () => {
  const menu = embedded.page.getByRole('navigation', { name: 'Admin' });
  await menu.getByRole('link', { name: 'Universe' }).click();
  await embedded.page.waitForURL('**/store/maison/apps/mainstay/app/universe');
  await menu.getByRole('link', { name: 'Settings' }).click();
  await embedded.page.waitForURL('**/app/settings');
  expect(await menu.getByRole('link', { name: 'Settings' }).getAttribute('aria-current')).toBe('page');
  await embedded.page.goBack();
  await embedded.page.waitForURL('**/app/universe');
  await embedded.frame.getByText('/app/universe').waitFor();
  await embedded.page.reload();
  await embedded.frame.getByText('/app/universe').waitFor();
});

test('the title bar’s button presses the app’s own', async () => {
  await embedded.page.getByRole('button', { name: 'Cast' }).click();
  await says('title pressed');
});

test('the save bar saves, asks before it discards, and keeps people from leaving unawares', async () => {
  await embedded.inApp(() => void shopify.saveBar.show('bar'));
  await embedded.page.getByRole('link', { name: 'Universe' }).click();
  await embedded.page.getByRole('dialog').getByRole('button', { name: 'Stay' }).click();
  expect(embedded.page.url()).not.toContain('universe');
  await embedded.page.getByRole('button', { name: 'Save' }).click();
  await says('saved');
  await embedded.page.getByRole('button', { name: 'Discard' }).click();
  await embedded.page.getByRole('button', { name: 'Discard changes' }).click();
  await says('discarded');
  await embedded.inApp(() => void shopify.saveBar.hide('bar'));
  await embedded.page.locator('#save-bar').waitFor({ state: 'hidden' });
});

test('a page that loads anew leaves no save bar of the page before', async () => {
  await embedded.frame.getByLabel('Minimum').fill('7');
  await embedded.page.locator('#save-bar').waitFor();
  await embedded.inApp(() => {
    location.href = '/app/elsewhere';
  });
  await embedded.frame.getByText('/app/elsewhere').waitFor();
  await embedded.page.locator('#save-bar').waitFor({ state: 'hidden' });
});

test('a form that asks for a save bar gets one at its first change', async () => {
  await embedded.frame.getByLabel('Minimum').fill('7');
  await embedded.page.getByRole('button', { name: 'Discard' }).click();
  await expect.poll(() => embedded.frame.getByLabel('Minimum').inputValue()).toBe('5');
  await embedded.page.locator('#save-bar').waitFor({ state: 'hidden' });
  await embedded.frame.getByLabel('Minimum').fill('8');
  await embedded.page.getByRole('button', { name: 'Save' }).click();
  await says('form sent');
});

test('a toast is shown by the admin, and its action reaches the app', async () => {
  await embedded.inApp(() => {
    const undo = () => (document.querySelector('output') ?? document.body).replaceChildren('undone');
    shopify.toast.show('Cast as icon', { action: 'Undo', onAction: undo });
  });
  await embedded.page.getByRole('status').getByText('Cast as icon').waitFor();
  await embedded.page.getByRole('button', { name: 'Undo' }).click();
  await says('undone');
});

test('a modal is drawn over the app with the buttons that the app gave it', async () => {
  await embedded.inApp(() => void shopify.modal.show('modal'));
  const dialog = embedded.frame.getByRole('dialog', { name: 'Mark as icon' });
  await dialog.getByRole('button', { name: 'Mark' }).click();
  await says('marked');
  await embedded.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});

test('the app’s requests carry a session token, replaced once when the app finds it stale', async () => {
  const whoami = () => fetch('/whoami').then(async (answer) => `${answer.status} ${await answer.text()}`);
  expect(await embedded.inApp(whoami)).toMatch(/^200 Bearer [\w-]+\.[\w-]+\.[\w-]+$/);
  embedded.refusals = 1;
  expect(await embedded.inApp(whoami)).toMatch(/^200 Bearer /);
  // The browser itself reports the refusal.
  expect(embedded.complaints.splice(0)).toEqual([expect.stringContaining('401')]);
});

test('the admin’s own links ask too before unsaved changes are left', async () => {
  await embedded.frame.getByLabel('Minimum').fill('7');
  await embedded.page.locator('#save-bar').waitFor();
  await embedded.page.getByRole('link', { name: 'Products', exact: true }).click();
  await embedded.page.getByRole('dialog').getByRole('button', { name: 'Stay' }).click();
  expect(embedded.page.url()).toContain('/apps/mainstay');
  await embedded.page.getByRole('link', { name: 'Products', exact: true }).click();
  await embedded.page.getByRole('dialog').getByRole('button', { name: 'Leave page' }).click();
  await embedded.page.waitForURL('**/store/maison/products');
});

test('a page of the app that is opened by itself moves into the admin', async () => {
  const host = Buffer.from('admin.shopify.com/store/maison').toString('base64');
  await embedded.page.goto(
    `${embedded.visit.running.server.appUrl}/app/universe?icon=7&shop=maison.myshopify.com&host=${host}`,
  );
  await embedded.page.waitForURL(`**/store/maison/apps/{${API_KEY},mainstay}/app/universe?icon=7`);
  await embedded.frame.getByText('/app/universe').waitFor();
});

test('links to Shopify’s admin lead to the local one', async () => {
  await embedded.frame.getByRole('link', { name: 'All products' }).click();
  await embedded.page.waitForURL('**/store/maison/products');
});

test('a member that the stand-in lacks is named', async () => {
  const reason = await embedded.inApp(() => {
    try {
      return typeof shopify.pos;
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  });
  expect(reason).toBe('The local App Bridge has no shopify.pos.');
  const nested = await embedded.inApp(() => {
    try {
      return typeof (shopify.toast as unknown as { clear: unknown }).clear;
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  });
  expect(nested).toBe('The local App Bridge has no shopify.toast.clear.');
});
