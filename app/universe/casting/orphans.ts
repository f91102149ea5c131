/** An icon that would be gone, with what hangs on it. */
export interface OrphaningIcon {
  id: string;
  title: string;
  supporting: number;
  editions: number;
  details: number;
  chapters: number;
  rules: number;
}

/** What a casting would leave without its icon. Nothing of it is removed: it is listed as a gap afterwards. */
export interface Orphans {
  /** The first of them. */
  icons: OrphaningIcon[];
  /** Icons beyond those. */
  more: number;
}
