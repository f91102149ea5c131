import type { BrowserContext, Frame } from 'playwright-core';

interface Watching {
  shifts: { value: number; of: string[] }[];
}

/** From now on every page of that window writes down what jumps without anyone having touched it. */
export const watchShifts = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    const watching = window as unknown as Watching;
    watching.shifts = [];
    interface Shift extends PerformanceEntry {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        const of = entry.sources.map(({ node }) => (node instanceof Element ? node.className : 'text'));
        if (!entry.hadRecentInput) watching.shifts.push({ value: entry.value, of });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
};

/** How much has jumped in that frame so far (CLS), and what. */
export async function shiftOf(frame: Frame): Promise<{ cls: number; of: string[] }> {
  // Two frames later all that hydration moved has been painted and written down.
  return frame.evaluate(async () => {
    const painted = () => new Promise((done) => requestAnimationFrame(done));
    await painted();
    await painted();
    const { shifts } = window as unknown as Watching;
    return { cls: shifts.reduce((sum, { value }) => sum + value, 0), of: shifts.flatMap(({ of }) => of) };
  });
}
