import { defaultsOf } from './defaults';
import {
  FIELD_NAMES,
  type FieldName,
  type Level,
  type PolicyFields,
  type PolicyLevel,
  type PolicyRole,
} from './policy';
import { sayIn } from './precedence';

/** One step of the way to the value that holds. */
export interface Step {
  level: Level | 'default';
  subject: string;
  pool: string;
  value: PolicyFields[FieldName];
}

export interface FieldSteps {
  field: FieldName;
  /** From the default down; the last one holds. */
  steps: Step[];
}

/** For every field the values of all levels that have a say in a pool, from the default down to the one that holds. */
export function breadcrumbs(
  levels: readonly PolicyLevel[],
  pool: string,
  role: PolicyRole | null,
): FieldSteps[] {
  const inOrder = sayIn(levels, pool).toReversed();
  const defaults = defaultsOf(role);
  return FIELD_NAMES.map((field) => {
    const spoken = inOrder.flatMap(({ said, ...about }): Step[] => {
      const value: PolicyFields[FieldName] | undefined = said[field];
      return value === undefined
        ? []
        : [{ level: about.level, subject: about.subject, pool: about.pool, value }];
    });
    return { field, steps: [{ level: 'default', subject: '', pool: '', value: defaults[field] }, ...spoken] };
  });
}
