/** What can be made to go wrong with bulk operations. */
export interface BulkFaults {
  /** Operations end FAILED half way, with partial data. */
  fail?: boolean;
  /** Result files break off after so many bytes. */
  truncateAt?: number;
  /** Result files answer as if their week were over. */
  expire?: boolean;
  /** Operations do not end, though they may be asked to. */
  hold?: boolean;
}
