import { resolveNamespace, type Metafield } from '../../store/metafields.ts';
import type { GraphContext } from '../field.ts';
import { userError, type UserError } from '../user-error.ts';
import { checkMetafield } from './check-metafield.ts';
import { writeMetafield } from './write-metafield.ts';

/** A metafield within the input of its owner. */
export interface MetafieldInput {
  namespace?: string | null;
  key?: string | null;
  type?: string | null;
  value?: string | null;
}

export interface CheckedInputs {
  errors: UserError[];
  /** Writes them, once their owner is there. */
  write: (owner: string) => void;
}

/** Checks the metafields that come with a resource, which need not exist yet. */
export function checkMetafieldInputs(
  inputs: readonly MetafieldInput[] | null | undefined,
  of: { ownerType: string; owner: string | null },
  context: GraphContext,
  at: readonly string[] = [],
): CheckedInputs {
  const wanted: Pick<Metafield, 'namespace' | 'key' | 'type' | 'value'>[] = [];
  const errors = (inputs ?? []).flatMap((input, index) => {
    const checked = checkMetafield(
      {
        ...of,
        namespace: resolveNamespace(input.namespace),
        key: input.key ?? '',
        type: input.type ?? null,
        value: input.value ?? '',
      },
      context,
    );
    if (!('problems' in checked)) {
      wanted.push(checked.metafield);
      return [];
    }
    const place = [...at, 'metafields', String(index)];
    return checked.problems.map(({ field, message, code }) =>
      userError(field === null ? place : [...place, field], message, code),
    );
  });
  return {
    errors,
    write: (owner) => {
      for (const metafield of wanted) writeMetafield(context.store, { owner, ...metafield });
    },
  };
}
