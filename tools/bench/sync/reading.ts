/** What a measured process answers: how long each reading took, and the most memory it ever held. */
export interface Readings {
  firstMs: number;
  againMs: number;
  rssMb: number;
}

/** What a measured process is told, by its environment. */
export interface Task {
  fileUrl: string;
  objects: number;
  shop: string;
}

/** The task of this process. */
export function taskHere(): Task {
  const { BENCH_FILE_URL = '', BENCH_OBJECTS = '', BENCH_SHOP = '' } = process.env;
  return { fileUrl: BENCH_FILE_URL, objects: Number(BENCH_OBJECTS), shop: BENCH_SHOP };
}

export const asEnvironment = ({ fileUrl, objects, shop }: Task): Record<string, string> => ({
  BENCH_FILE_URL: fileUrl,
  BENCH_OBJECTS: String(objects),
  BENCH_SHOP: shop,
});

/** Peak memory of this process in MB, as the kernel counts it. */
export const peakMemory = (): number => process.resourceUsage().maxRSS / 1024;

/** Milliseconds that some work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Between two readings: hours pass in a store's life, in which PostgreSQL tidies up. Not measured. */
export const TIDY = [
  'vacuum (analyze) product',
  'vacuum (analyze) variant',
  'vacuum (analyze) level',
  'checkpoint',
];
