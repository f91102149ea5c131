import type { ShopRows } from '~/database/for-shop.server';
import type { Touched } from '../casting/casting-transaction.server';
import type { Change, Counts, Problem } from './answer';
import { castingPlanOf } from './castings/plan-castings.server';
import { writeCastings } from './castings/write-castings.server';
import type { FileKind } from './file-kinds';
import type { Importer } from './importer';
import { lineagePlanOf } from './lineage/plan-lineage.server';
import { writeLineage } from './lineage/write-lineage.server';
import { narrativePlanOf } from './narrative/plan-narrative.server';
import { writeNarrative } from './narrative/write-narrative.server';
import type { Planned } from './plan';
import type { ReadFile } from './read-file';
import { rulesPlanOf } from './rules/plan-rules.server';
import { writeRules } from './rules/write-rules.server';

/** Writes a plan in the transaction of a casting; `changeId` is what can be undone as one. */
export type WritePlan = (
  rows: ShopRows,
  importer: Importer,
) => Promise<{ changeId: string | null; touched: Touched }>;

type PlanOf = (rows: ShopRows, file: ReadFile, asOf: Date) => Promise<Planned<WritePlan>>;

interface OwnPlan {
  counts: Counts;
  changes: Change[];
}

/** A kind by how its plan is made and how it is written. */
const kindOf =
  <Own extends OwnPlan>(
    planOf: (rows: ShopRows, file: ReadFile, asOf: Date) => Promise<{ plan: Own } | { problems: Problem[] }>,
    write: (rows: ShopRows, plan: Own, importer: Importer) => ReturnType<WritePlan>,
  ): PlanOf =>
  async (rows, file, asOf) => {
    const read = await planOf(rows, file, asOf);
    if ('problems' in read) return read;
    const { plan } = read;
    const { counts, changes } = plan;
    return { plan: { counts, changes, write: (inside, importer) => write(inside, plan, importer) } };
  };

const PLANS: Partial<Record<FileKind, PlanOf>> = {
  castings: kindOf(castingPlanOf, writeCastings),
  rules: kindOf(rulesPlanOf, writeRules),
  lineage: kindOf(lineagePlanOf, writeLineage),
  narrative: kindOf(narrativePlanOf, writeNarrative),
};

/** What a file of this kind would do now, or all that is wrong with it. Nothing is written. */
export async function planFile(
  kind: FileKind,
  rows: ShopRows,
  file: ReadFile,
  asOf: Date,
): Promise<Planned<WritePlan>> {
  const planOf = PLANS[kind];
  if (!planOf) throw new Error(`Files of kind ${kind} are not read yet`);
  return planOf(rows, file, asOf);
}
