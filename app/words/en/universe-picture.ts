/** The universe as a picture, and the way between its pages. */
export const universePicture = {
  'universe-picture.tabs': 'Pages of the universe',
  'universe-picture.tab.pyramid': 'Pyramid',
  'universe-picture.tab.map': 'Map',
  'universe-picture.tab.cast': 'Cast',
  'universe-picture.tab.lineage': 'Lineage',
  'universe-picture.tab.suggestions': 'Suggestions',
  'universe-picture.tab.rules': 'Rules',
  'universe-picture.tab.files': 'Files',
} as const;
