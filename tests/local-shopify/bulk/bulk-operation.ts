export type BulkStatus =
  'CREATED' | 'RUNNING' | 'COMPLETED' | 'FAILED' | 'CANCELING' | 'CANCELED' | 'EXPIRED';

/** A bulk query and how far it is. Sizes in bytes, times ISO. */
export interface BulkOperation {
  id: number;
  query: string;
  groupObjects: boolean;
  /** The one field at its top: `products`, `orders` … */
  rootField: string;
  status: BulkStatus;
  errorCode: 'ACCESS_DENIED' | 'INTERNAL_SERVER_ERROR' | 'TIMEOUT' | null;
  createdAt: string;
  completedAt: string | null;
  objectCount: number;
  rootObjectCount: number;
  fileSize: number | null;
  url: string | null;
  partialDataUrl: string | null;
  /** Its result: the file's name, and whether someone read it to its end. Null where there is none (yet). */
  file: { name: string; fetched: boolean } | null;
}

export const isOver = ({ status }: BulkOperation): boolean =>
  status !== 'CREATED' && status !== 'RUNNING' && status !== 'CANCELING';
