export const mail = {
  'mail.incident.subject.out': '{what}: sold out online',
  'mail.incident.subject.low':
    '{what}: {available, plural, one {# left online} other {# left online}} (minimum {minimum, number})',
  'mail.incident.sentence.out': 'Nobody can buy {what} online: none has been available since {since}.',
  'mail.incident.sentence.oversold':
    '{what} is oversold online: {missing, plural, one {# unit more is promised than there is} other {# units more are promised than there are}}, since {since}.',
  'mail.incident.sentence.low':
    '{what} is down to {available, plural, one {# unit} other {# units}} online since {since}. You want more than {minimum, number} at all times.',
  'mail.incident.icon': 'It belongs to the permanent set of {icon}.',
  'mail.incident.open': 'Open the incident',
  'mail.incident.product': 'Open the product in Shopify',
  'mail.places.place': 'Location',
  'mail.places.available': 'Available',
  'mail.places.online': '{place} (online orders)',
  'mail.places.asOf': 'Counted {at}.',
  'mail.summary.subject':
    '{icons, plural, =1 {{names}: {sizes, plural, one {# size is} other {# sizes are}} short} other {# icons are short: {names}}}',
  'mail.summary.subject.more': '{names} and {more, plural, one {# more} other {# more}}',
  'mail.summary.sentence':
    '{sizes, plural, one {# size} other {# sizes}} of {icons, plural, one {# icon} other {# icons}} fell to the minimum or below it at the same time. This is one mail for all of them.',
  'mail.summary.line.out': '{what}: sold out',
  'mail.summary.line.oversold': '{what}: oversold ({available, number})',
  'mail.summary.line.low': '{what}: {available, number} left (minimum {minimum, number})',
  'mail.summary.more': 'And {count, plural, one {# more} other {# more}}.',
  'mail.summary.open': 'Open all incidents',
  'mail.confirmation.subject': 'Confirm that {shop} may send you stock alerts',
  'mail.confirmation.title': 'Do you want to hear when an icon runs short?',
  'mail.confirmation.sentence':
    'Someone at {shop} asked that {address} be told when one of its icons runs short. Nothing is sent before you confirm.',
  'mail.confirmation.open': 'Confirm this address',
  'mail.confirmation.until': 'The link works until {until}. If this is not for you, do nothing.',
  'mail.test.subject': 'Test: stock alerts of {shop} reach you',
  'mail.test.title': 'Stock alerts reach you',
  'mail.test.sentence':
    'Someone at {shop} asked for this test on {at}. When an icon runs short, a mail like this one says which size, where, and since when.',
  'mail.test.open': 'Open the promise board',
  'mail.why.confirmed': 'You get this because you confirmed that {shop} may send you stock alerts.',
  'mail.why.leave': 'Stop these mails',
} as const;
