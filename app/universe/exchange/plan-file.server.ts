import type { ShopRows } from '~/database/for-shop.server';
import type { Touched } from '../casting/casting-transaction.server';
import type { Change, Counts, Problem } from './answer';
import { castingPlanOf } from './castings/plan-castings.server';
import { writeCastings } from './castings/write-castings.server';
import { picturesOf } from './details/pictures.server';
import { detailsPlanOf } from './details/plan-details.server';
import { writeDetails } from './details/write-details.server';
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

/** Where pictures are seen, by their ids at Shopify. */
type Pictures = ReadonlyMap<string, string>;

type PlanOf = (rows: ShopRows, file: ReadFile, asOf: Date, pictures: Pictures) => Promise<Planned<WritePlan>>;

interface OwnPlan {
  counts: Counts;
  changes: Change[];
}

/** A kind by how its plan is made and how it is written. */
const kindOf =
  <Own extends OwnPlan>(
    planOf: (...asked: Parameters<PlanOf>) => Promise<{ plan: Own } | { problems: Problem[] }>,
    write: (rows: ShopRows, plan: Own, importer: Importer) => ReturnType<WritePlan>,
  ): PlanOf =>
  async (...asked) => {
    const read = await planOf(...asked);
    if ('problems' in read) return read;
    const { plan } = read;
    const { counts, changes } = plan;
    return { plan: { counts, changes, write: (inside, importer) => write(inside, plan, importer) } };
  };

const PLANS: Record<FileKind, PlanOf> = {
  castings: kindOf(castingPlanOf, writeCastings),
  rules: kindOf(rulesPlanOf, writeRules),
  lineage: kindOf(lineagePlanOf, writeLineage),
  details: kindOf(detailsPlanOf, writeDetails),
  narrative: kindOf(narrativePlanOf, writeNarrative),
};

/** What of a file only Shopify knows, asked before a transaction begins. */
export const picturesFor = async (kind: FileKind, shop: string, file: ReadFile): Promise<Pictures> =>
  kind === 'details' ? picturesOf(shop, file) : new Map();

/** What a file of this kind would do now, or all that is wrong with it. Nothing is written. */
export const planFile = (kind: FileKind, ...asked: Parameters<PlanOf>): Promise<Planned<WritePlan>> =>
  PLANS[kind](...asked);
