import { refusedFields } from './bounds';
import type { FieldName, Level, PolicyFields, PolicyLevel } from './policy';

/** What somebody decides about one level and pool: the fields that are left out stay, null takes the level above. */
export interface Decision {
  level: Level;
  subject: string;
  pool: string;
  set: { [Field in FieldName]?: NonNullable<PolicyFields[Field]> | null };
}

/** Who decides, and when. */
export interface Decider {
  id: string;
  name: string;
  asOf: Date;
}

/** The decision's words without those that only reset a field. */
export const saidBy = ({ set }: Decision): PolicyLevel['said'] =>
  Object.fromEntries(Object.entries(set).filter(([, value]) => value !== null));

/** The fields of a decision that cannot be taken. */
export const refusedOf = (decision: Decision): FieldName[] =>
  refusedFields({ ...decision, said: saidBy(decision) });

/** A decision that puts a level back from what it decides to what it said before. */
export const isReset = ({ set }: Decision): boolean => Object.values(set).every((value) => value === null);
