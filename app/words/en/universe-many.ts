/** Castings of many products at once, and how far they are. */
export const many = {
  'universe.many.under-way.icon': 'Marking {total, plural, one {# product} other {# products}} as icons',
  'universe.many.under-way.edition':
    'Marking {total, plural, one {# product} other {# products}} as an edition',
  'universe.many.under-way.supporting':
    'Marking {total, plural, one {# product} other {# products}} as supporting characters',
  'universe.many.under-way.uncast':
    'Removing the role of {total, plural, one {# product} other {# products}}',
  'universe.many.done.icon': '{done, plural, one {# product was} other {# products were}} marked as icons',
  'universe.many.done.edition':
    '{done, plural, one {# product was} other {# products were}} marked as an edition',
  'universe.many.done.supporting':
    '{done, plural, one {# product was} other {# products were}} marked as supporting characters',
  'universe.many.done.uncast': '{done, plural, one {# product} other {# products}} lost their role',
  'universe.many.progress':
    '{done, number} of {total, number}. You can leave this page; it goes on by itself.',
  'universe.many.left-out':
    '{count, plural, one {# product was} other {# products were}} left as they were: gone, decided otherwise meanwhile, or without a role.',
  'universe.many.publishing':
    '{count, plural, one {# product is} other {# products are}} still being published to your store.',
  'universe.many.stop': 'Stop and undo',
  'universe.many.dismiss': 'Put this message away',
} as const;
