/** A complaint about the input, as Shopify's payloads carry them. */
export interface UserError {
  field: string[] | null;
  message: string;
  code: string | null;
}

export function userError(field: string[] | null, message: string, code: string | null): UserError {
  return { field, message, code };
}
