/** What a file is about. */
export const FILE_KINDS = ['castings', 'rules', 'lineage', 'details', 'narrative'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** The columns of each kind in the order of an export; words of the mission, so that people can write them. */
export const COLUMNS = {
  castings: [
    'product',
    'product id',
    'title',
    'role',
    'icon',
    'edition',
    'category',
    'supports',
    'permanent',
    'minimum',
    'reason',
  ],
  rules: ['field', 'value', 'category', 'icons', 'active', 'id'],
  lineage: [
    'record',
    'name',
    'handle',
    'kind',
    'partner',
    'material',
    'icons',
    'drop',
    'launches on',
    'ends on',
    'edition size',
    'predecessor',
    'inherits',
    'products',
    'note',
  ],
  details: ['icon', 'dimension', 'words', 'since', 'picture', 'picture id', 'editions', 'products', 'id'],
  narrative: [
    'record',
    'year',
    'title',
    'handle',
    'theme',
    'from',
    'to',
    'icons',
    'drops',
    'products',
    'rules',
    'design owner',
    'marketing owner',
    'retail owner',
    'note',
    'links',
  ],
} as const satisfies Record<FileKind, readonly string[]>;

export type Column<Kind extends FileKind = FileKind> = (typeof COLUMNS)[Kind][number];

/** Without these a file says nothing; of a group one is enough. */
export const NEEDED: Record<FileKind, readonly (readonly string[])[]> = {
  castings: [['product', 'product id'], ['role']],
  rules: [['field'], ['value'], ['category']],
  lineage: [['record'], ['name']],
  details: [['icon'], ['dimension'], ['words']],
  narrative: [['record'], ['year'], ['title']],
};

/** The year is the planner's too; everything else is cast. */
export const mayImport = (kind: FileKind): 'narrate' | 'cast' => (kind === 'narrative' ? 'narrate' : 'cast');
