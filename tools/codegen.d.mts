/** Regenerates app/shopify/generated; with `write: false` only answers what it would write. */
export function generateTypes(options?: {
  write?: boolean;
}): Promise<{ filename: string; content: string }[]>;
