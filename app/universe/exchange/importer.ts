import type { Staff } from '~/shopify/identity';

/** Who imports, when, and why where a line says nothing. */
export interface Importer {
  staff: Staff;
  asOf: Date;
  reason: string;
  /** Told how much is written, between 0 and 1. */
  progress: (share: number) => Promise<void>;
}
