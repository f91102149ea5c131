/** What a change decided. */
export type ChangeKind = 'icon' | 'supporting' | 'uncast' | 'permanent-set' | 'renamed';
