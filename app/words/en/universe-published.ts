/** What stands at Shopify of the universe. */
export const universePublished = {
  'published.entry.icon': 'Icon',
  'published.entry.icon.description':
    'A style that is always carried, with its products, details and editions. Set by Mainstay.',
  'published.entry.edition': 'Edition',
  'published.entry.edition.description':
    'What makes an icon new: a reissue, a collaboration, another material. Set by Mainstay.',
  'published.entry.signature_detail': 'Signature detail',
  'published.entry.signature_detail.description': 'What makes an icon itself. Set by Mainstay.',
  'published.entry.chapter': 'Chapter',
  'published.entry.chapter.description': 'A part of the year’s narrative. Set by Mainstay.',
  'universe.metafield.edition': 'Edition handle',
  'universe.metafield.edition.description':
    'Handle of the edition that the product is of, stable in URLs and Liquid. Set by Mainstay.',
  'universe.metafield.edition_kind': 'Kind of edition',
  'universe.metafield.edition_kind.description':
    'archive-reissue, reboot, sequel, special-edition, collaboration, capsule or material-innovation. Set by Mainstay.',
  'universe.metafield.icons': 'Icons of the edition',
  'universe.metafield.icons.description': 'Handles of the icons that the edition is of. Set by Mainstay.',
  'published.collection.icons': 'Icons',
} as const;
