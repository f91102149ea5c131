import { randomUUID } from 'node:crypto';
import type { ShopRows } from '~/database/for-shop.server';
import type { Problem } from '../answer';
import type { ReadFile } from '../read-file';
import { castingFacts } from './casting-facts.server';
import { readCastingLine } from './casting-line';
import { planCastings } from './casting-plan';
import type { CastingPlan } from './planned-casting';

/** What a file of castings would do now, or all that is wrong with it. Nothing is written. */
export async function castingPlanOf(
  rows: ShopRows,
  file: ReadFile,
): Promise<{ plan: CastingPlan } | { problems: Problem[] }> {
  const problems = [...file.problems];
  const lines = file.lines.flatMap((line) => readCastingLine(line, problems) ?? []);
  const facts = await castingFacts(rows, lines);
  const read = planCastings(lines, facts, randomUUID);
  if ('problems' in read) problems.push(...read.problems);
  return problems.length > 0 || 'problems' in read ? { problems } : read;
}
