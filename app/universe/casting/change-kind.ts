/** What a change decided. */
export type ChangeKind =
  | 'icon'
  | 'edition'
  | 'supporting'
  | 'uncast'
  | 'permanent-set'
  | 'renamed'
  | 'rule'
  | 'removed-edition'
  | 'import';
