import type { FileRefusal } from './import-file';
import type { LineProblem } from './import-line';
import type { Named } from './place';
import type { FieldName } from './policy';
import type { Preview } from './preview';

/** Why a file was not imported: as a whole, or line by line. */
export type ImportRefusal =
  { kind: 'file'; refusal: FileRefusal } | { kind: 'lines'; problems: LineProblem[]; count: number };

/** What importing a file would change, open and close. */
export interface ImportPreview {
  kind: 'preview';
  changed: number;
  same: number;
  first: { named: Named; pool: string; fields: FieldName[] }[];
  /** Null where nothing would change. */
  preview: Preview | null;
}

export type Imported = { kind: 'imported'; changed: number };
