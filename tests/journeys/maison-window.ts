import { expect } from 'vitest';
import type { FrameLocator, Page } from 'playwright-core';
import type { RunningApp } from '../setup/running-app';

/** What one member of the maison's staff does in the admin. */
export interface MaisonWindow {
  page: Page;
  /** The app, inside its frame. */
  app: FrameLocator;
  open: (path: string) => Promise<void>;
  /** Waits until the page in the frame answers clicks. */
  alive: () => Promise<void>;
  save: () => Promise<void>;
}

/** The admin of the maison in that window. */
export function maisonWindow(page: Page, running: RunningApp): MaisonWindow {
  const app = page.frameLocator('#app-frame');
  // What React has taken over answers clicks; before that a person's first click may be lost as well.
  const alive = async (): Promise<void> => {
    const taken = (element: Element): boolean =>
      Object.keys(element).some((key) => key.startsWith('__reactProps'));
    await expect
      .poll(
        () =>
          app
            .getByRole('main')
            .evaluate(taken)
            .catch(() => false),
        { timeout: 15_000, interval: 50 },
      )
      .toBe(true);
  };
  return {
    alive,
    page,
    app,
    open: async (path) => {
      await page.goto(`${running.shopify.url}/store/maison/apps/mainstay/app${path}`);
      await alive();
    },
    save: async () => {
      const bar = page.locator('#save-bar');
      await bar.getByRole('button', { name: 'Save' }).click();
      await bar.waitFor({ state: 'hidden' });
    },
  };
}

/** Mails that have arrived, newest last. */
export async function mailsOf(
  running: RunningApp,
): Promise<{ id: string; to: string; subject: string; text: string }[]> {
  return (await running.control('/__dev/mail')) as {
    id: string;
    to: string;
    subject: string;
    text: string;
  }[];
}

/** Reloads until the text stands there: a page shows what was true when it was asked for. */
export async function untilShown(window: MaisonWindow, path: string, text: string | RegExp): Promise<void> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    await window.open(path);
    const shown = window.app.getByText(text).filter({ visible: true }).first();
    if (
      await shown.waitFor({ timeout: 1_500 }).then(
        () => true,
        () => false,
      )
    )
      return;
    if (performance.now() > deadline) throw new Error(`${path} never showed ${String(text)}`);
  }
}
