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
  'published.card.title': 'At Shopify',
  'published.card.body':
    'Icons, editions, signature details and chapters stand at Shopify as metaobjects, roles as metafields of products. Themes and apps read them. What is planned stays a draft until its day.',
  'published.card.icon': '{count, plural, one {# icon} other {# icons}}',
  'published.card.edition': '{count, plural, one {# edition} other {# editions}}',
  'published.card.signature_detail': '{count, plural, one {# signature detail} other {# signature details}}',
  'published.card.chapter': '{count, plural, one {# chapter} other {# chapters}}',
  'published.card.product': '{count, plural, one {# product with a role} other {# products with a role}}',
  'published.card.standing': 'Published: {things}.',
  'published.card.nothing-yet':
    'Nothing is published yet. Give a product a role, and it appears at Shopify by itself.',
  'published.card.waiting':
    '{count, plural, =1000 {A thousand things or more are} one {# thing is} other {# things are}} on the way.',
  'published.card.checked': 'Last compared with Shopify {at}.',
  'published.card.collections': 'Collections that fill themselves',
  'published.card.collections.body':
    'They are made unpublished. Open one in Shopify to publish it where you want it seen.',
  'published.card.collections.more': '{count, plural, one {and # more} other {and # more}}',
  'published.card.refused':
    '{count, plural, one {One thing does} other {# things do}} not stand at Shopify as {count, plural, one {it} other {they}} should',
  'published.card.refused.line': '{kind} “{title}”: {reason}',
  'published.card.refused.more': '{count, plural, one {and # more} other {and # more}}',
  'published.kind.icon': 'Icon',
  'published.kind.edition': 'Edition',
  'published.kind.signature_detail': 'Signature detail',
  'published.kind.chapter': 'Chapter',
  'published.kind.product': 'Product',
  'published.kind.collection': 'Collection',
  'published.why.deleted': 'somebody deleted it in Shopify. It stays away until you try again.',
  'published.why.no-condition':
    'collections cannot choose products by our metafield, because Shopify’s places for such metafields are taken.',
  'published.card.retry': 'Try again',
  'published.said.asked': 'Shopify is asked again',
  'published.said.nothing-refused': 'Nothing is refused any more',
  'published.card.remove': 'Remove everything from Shopify',
  'published.card.remove.title': 'Remove everything from Shopify?',
  'published.card.remove.body':
    'Metaobjects, metafields and collections of Mainstay are deleted, and theme blocks show nothing. Your universe stays here, and you can publish it again. A collection of your own that chooses products by our metafields will be empty.',
  'published.said.removing': 'Everything is being removed from Shopify',
  'published.said.publishing': 'Your universe is being published',
  'published.said.as-it-was': 'It was so already',
  'published.card.removing': 'Everything is being removed from Shopify.',
  'published.card.off': 'Nothing of your universe stands at Shopify, because it was removed.',
  'published.card.again': 'Publish again',
} as const;
