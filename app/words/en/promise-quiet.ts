export const promiseQuiet = {
  'promise.quiet.title': 'Until {until} nothing is sent',
  'promise.quiet.body':
    '{count, plural, =0 {So far nothing would have been sent. What would be stands here, so that you can judge it before anyone is disturbed.} one {# mail would have been sent. Would it have been worth it?} other {# mails would have been sent. Would they have been worth it?}}',
  'promise.quiet.right': 'Right',
  'promise.quiet.wrong': 'Wrong',
  'promise.quiet.right.label': 'Right: {says}',
  'promise.quiet.wrong.label': 'Wrong: {says}',
  'promise.quiet.more': '{count, plural, one {and # more size} other {and # more sizes}}',
  'promise.quiet.all': 'Show {count, plural, one {it} other {all #}}',
  'promise.quiet.start': 'Start sending now',
  'promise.quiet.start.ask':
    '{count, plural, =0 {Nobody has confirmed an address yet: sending begins, and nobody is told until someone does.} one {One person gets a summary of what is short now, and from then on what happens.} other {# people get a summary of what is short now, and from then on what happens.}} What was kept until now is not sent.',
  'promise.quiet.start.yes': 'Yes, start sending',
  'promise.quiet.start.no': 'Not yet',
  'promise.quiet.ended': 'Alerts are sent from now on',
  'promise.quiet.summary':
    '{count, plural, one {# permanent size} other {# permanent sizes}} of {icons} ran short at once.',
  'promise.quiet.digest': 'Morning digest: {parts}.',
  'promise.quiet.part.broken': '{count, number} broken',
  'promise.quiet.part.slipped': '{count, number} later than promised',
  'promise.quiet.part.atRisk': '{count, number} at risk',
  'promise.quiet.part.arriving': '{count, number} arriving',
  'promise.quiet.part.unstable': '{count, number} coming and going',
  'promise.quiet.part.resolved': '{count, number} back in stock',
  'promise.quiet.sync': 'The figures of your store could not be read.',
  'promise.quiet.other': 'A mail that proves that delivery works.',
} as const;
