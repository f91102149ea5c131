import { randomUUID } from 'node:crypto';
import type { ShopRows } from '~/database/for-shop.server';
import type { Problem } from '../answer';
import { productNames } from '../product-names.server';
import type { ReadFile } from '../read-file';
import { lineageFacts } from './lineage-facts.server';
import { readLineageLine } from './lineage-line';
import { planLineage, type LineagePlan } from './lineage-plan';

/** What a file of lineage would do now, or all that is wrong with it. Nothing is written. */
export async function lineagePlanOf(
  rows: ShopRows,
  file: ReadFile,
): Promise<{ plan: LineagePlan } | { problems: Problem[] }> {
  const problems = [...file.problems];
  const lines = file.lines.flatMap((line) => readLineageLine(line, problems) ?? []);
  const names = lines.flatMap(({ products }) => products ?? []);
  const products = await productNames(rows, names);
  const ids = [...new Set(names.flatMap((name) => products.called(name).map(({ id }) => id)))];
  const plan = planLineage(lines, await lineageFacts(rows, ids), products, problems, randomUUID);
  return problems.length > 0 ? { problems } : { plan };
}
