import { userError, type UserError } from '../user-error.ts';

/** A complaint about metaobjects also names the field, or the element of a list, that it is about. */
export interface Complaint extends UserError {
  elementKey: string | null;
  elementIndex: number | null;
}

export const complaint = (
  field: string[],
  message: string,
  code: string,
  elementKey: string | null = null,
  elementIndex: number | null = null,
): Complaint => ({ ...userError(field, message, code), elementKey, elementIndex });
