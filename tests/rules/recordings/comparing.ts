import type { Answer } from '../../../tools/recordings/answer.ts';
import { AnswerComparison, type Comparison, type Told } from '../../../tools/recordings/compare.ts';
import { Identifiers } from '../../../tools/recordings/identifiers.ts';
import type { JsonObject } from '../../../tools/recordings/json.ts';
import { stringsIn } from '../../../tools/recordings/values.ts';
import { reading, request } from './tiny-schema.ts';

const EVERYTHING: Told = { isTold: () => true, showsMissing: () => false };

/** A recorded answer and ours, with what was asked. */
export interface Case {
  text?: string;
  recorded: Answer;
  local: Answer;
  variables?: JsonObject;
  told?: Told;
  identifiers?: Identifiers;
  isCut?: boolean;
}

/** Compares the two as a replay does; everything is told unless the case says otherwise. */
export function compare(one: Case): Comparison {
  const { text = '{ product(id: "x") { id title createdAt compareDigest } }', recorded, local } = one;
  const { asked, root, sets } = reading(
    request({ text, data: recorded.data ?? {}, variables: one.variables ?? {} }),
  );
  const comparing = {
    identifiers: one.identifiers ?? new Identifiers(),
    sent: stringsIn(one.variables ?? {}),
    versions: { recorded: '2025-01', local: '2026-10' },
  };
  return new AnswerComparison(asked, comparing, one.told ?? EVERYTHING, one.isCut ?? false).of(
    recorded,
    local,
    root,
    sets,
  );
}

export const product = (fields: JsonObject): Answer => ({ data: { product: fields } });

/** Where the two differ. */
export const paths = ({ differences }: Comparison): string[] => differences.map(({ path }) => path);
