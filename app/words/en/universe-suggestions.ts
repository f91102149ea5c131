/** What the store's own sales suggest, and how each suggestion explains itself. */
export const universeSuggestions = {
  'universe-suggestions.title': 'Suggestions',
  'universe-suggestions.body':
    'Styles that stand for your house, found in your own sales. Days on which something could not be bought are left out. Nothing is cast without your yes.',
  'universe-suggestions.window': 'Sales from {from} to {to}',
  'universe-suggestions.none.title': 'Nothing to decide',
  'universe-suggestions.none.body':
    'No style stands out that you have not decided about. Your sales are weighed again every night.',
  'universe-suggestions.no-orders.title': 'Suggestions need your orders',
  'universe-suggestions.no-orders.body':
    'What sells week after week can only be seen in sales. How long a product has been there, or in how many sizes, is no evidence. You can cast icons yourself all the same.',
  'universe-suggestions.no-orders.action': 'Let Mainstay read orders',
  'universe-suggestions.reading.title': 'Your sales are still being read',
  'universe-suggestions.reading.body':
    'Suggestions appear here when they have been weighed, in a few minutes.',
  'universe-suggestions.proposed': '{count, plural, one {# proposed icon} other {# proposed icons}}',
  'universe-suggestions.all': 'All on this page',
  'universe-suggestions.choose': 'Choose {title}',
  'universe-suggestions.chosen': '{count, plural, =0 {None chosen} one {# chosen} other {# chosen}}',
  'universe-suggestions.accept': 'Cast as icon',
  'universe-suggestions.accept.what': 'Cast as icon: {title}',
  'universe-suggestions.accept.many': '{count, plural, one {Cast # icon} other {Cast # icons}}',
  'universe-suggestions.reject': 'No icon',
  'universe-suggestions.reject.what': 'No icon: {title}',
  'universe-suggestions.reject.many': '{count, plural, one {Reject #} other {Reject #}}',
  'universe-suggestions.reject.why': 'Why not (optional)',
  'universe-suggestions.reject.help': 'It is not proposed again, unless its products change.',
  'universe-suggestions.reject.do': 'Reject',
  'universe-suggestions.reject.too-long': 'At most 500 characters.',
  'universe-suggestions.keep': 'Keep it',
  'universe-suggestions.keep.what': 'Keep it: {title}',
  'universe-suggestions.cancel': 'Cancel',
  'universe-suggestions.numbers': 'The numbers',
  'universe-suggestions.numbers.what': 'The numbers of {title}',
  'universe-suggestions.confidence.high': 'High confidence',
  'universe-suggestions.confidence.fair': 'Fair confidence',
  'universe-suggestions.confidence.low': 'Low confidence',
  'universe-suggestions.confidence.why':
    '{confidence, select, high {High confidence: half a year or more in stock, and a hundred units or more.} fair {Fair confidence: a quarter or more in stock, but less than half a year or fewer than a hundred units.} other {Low confidence: less than a quarter in stock.}}',
  'universe-suggestions.products': '{count, plural, one {# product} other {# products, as one icon}}',
  'universe-suggestions.products.more': 'and {count, number} more',
  'universe-suggestions.set': 'Permanent set: {values} ({carried, number} of {all, number})',
  'universe-suggestions.set.all':
    'Permanent set: all {all, plural, one {# size} other {# sizes and colours}}',
  'universe-suggestions.set.none': 'Permanent set: none yet, its sales do not say which sizes',
  'universe-suggestions.set.option': '{name} {values}',
  'universe-suggestions.says.share': '{share} of full-price revenue',
  'universe-suggestions.says.weeks':
    'sold in {sold, number} of {weeks, plural, one {# week} other {# weeks}} in stock',
  'universe-suggestions.says.since': 'since {since}',
  'universe-suggestions.says.times': '{times} times what an average style sells',
  'universe-suggestions.says.sizes':
    '{sizes, plural, one {its one size sells} other {{sold, number} of {sizes, number} sizes and colours sell}}',
  'universe-suggestions.says.back':
    'sizes came back at {rate} after {count, plural, one {one stock-out} other {# stock-outs}}',
  'universe-suggestions.says.back.more':
    'sizes sold more than before after {count, plural, one {one stock-out} other {# stock-outs}}',
  'universe-suggestions.reason': 'Suggested by sales: {sentence}',
  'universe-suggestions.reason.many': 'Suggested by sales from {from} to {to}',
  'universe-suggestions.figure': 'Evidence',
  'universe-suggestions.figure.value': 'Figure',
  'universe-suggestions.figure.points': 'Points',
  'universe-suggestions.figure.of': '{points} of {most}',
  'universe-suggestions.figure.more': '+{points}',
  'universe-suggestions.figure.total.icon':
    'Together {score} of 100. A style is proposed from {from} points and {times} times an average style on.',
  'universe-suggestions.figure.total.doubt':
    'Together {score} of 100. An icon is mentioned here below {from} points, or where it sells less than {times, number} times an average style.',
  'universe-suggestions.figure.table': 'The numbers of {title}',
  'universe-suggestions.figure.revenue': 'Full-price revenue',
  'universe-suggestions.figure.revenue.value':
    '{money}, {share} of the shop’s; in stock all the time, {times} times an average style',
  'universe-suggestions.figure.regularity': 'Weeks with sales',
  'universe-suggestions.figure.regularity.value':
    '{sold, number} of {weeks, number} weeks that say something',
  'universe-suggestions.figure.steadiness': 'Evenness of its weeks',
  'universe-suggestions.figure.steadiness.value':
    'they vary by {variation} around their mean, without the season of its category',
  'universe-suggestions.figure.steadiness.none': 'nothing was sold',
  'universe-suggestions.figure.tenure': 'How long it has been there',
  'universe-suggestions.figure.tenure.value': 'since {since}',
  'universe-suggestions.figure.breadth': 'Sizes and colours that sell',
  'universe-suggestions.figure.breadth.value': '{sold, number} of {sizes, number}',
  'universe-suggestions.figure.full-price': 'Sold at full price',
  'universe-suggestions.figure.full-price.value': '{share} of its revenue',
  'universe-suggestions.figure.returns': 'After stock-outs',
  'universe-suggestions.figure.returns.value':
    '{back, number} of {count, plural, one {one size} other {# sizes}} sold again, at {rate} of the four weeks before',
  'universe-suggestions.figure.returns.none': 'none that was long enough to compare',
  'universe-suggestions.left-out':
    'Looked at: {from} to {to}, {units, plural, one {# unit} other {# units}}. Left out because it could not be bought: {days, plural, =0 {nothing} one {# day} other {# days}}{inferred, plural, =0 {} one { (# of them inferred from sales)} other { (# of them inferred from sales)}}, weighed by what its sizes usually sell.',
  'universe-suggestions.doubts':
    '{count, plural, one {# icon is one by your choice, not by the data} other {# icons are so by your choice, not by the data}}',
  'universe-suggestions.doubts.title': 'Icons by your choice',
  'universe-suggestions.doubts.body':
    'The data alone would not have found these. That may be right: an icon is what you say it is. Being sold out is never held against one.',
  'universe-suggestions.doubts.none.title': 'The data agrees with you',
  'universe-suggestions.doubts.none.body':
    'No icon sells as little as an average style while it is in stock.',
  'universe-suggestions.doubts.look': 'See all',
  'universe-suggestions.icon': 'Open the icon',
  'universe-suggestions.best': 'Best-sellers without a role',
  'universe-suggestions.best.body':
    '{count, plural, one {One of your {all, number} best-selling products plays} other {# of your {all, number} best-selling products play}} nothing yet, and {count, plural, one {is} other {are}} not proposed as icons: too new, too uneven, or not large enough. You may know better.',
  'universe-suggestions.best.says':
    'No. {rank, number} by revenue: {money}, {units, plural, one {# unit} other {# units}}, sold in {weeks, plural, one {# week} other {# weeks}} of the year',
  'universe-suggestions.best.more': 'and {count, number} more, in the cast list under Uncast',
  'universe-suggestions.page': '{count, plural, one {# suggestion} other {# suggestions}}',
  'universe-suggestions.page.first': 'First page',
  'universe-suggestions.page.next': 'Next page',
  'universe-suggestions.done.accepted':
    '{count, plural, one {# icon cast} other {# icons cast}}{left, plural, =0 {} other {, # left out}}',
  'universe-suggestions.done.rejected':
    '{count, plural, one {Not proposed again} other {# not proposed again}}',
  'universe-suggestions.done.kept': 'Kept: not mentioned again',
  'universe-suggestions.done.not-there': 'Decided already, by somebody else. Nothing was changed.',
  'universe-suggestions.to-decide': 'To decide: {what}',
  'universe-suggestions.to-decide.icons': '{count, plural, one {# suggested icon} other {# suggested icons}}',
  'universe-suggestions.to-decide.best':
    '{count, plural, one {# uncast best-seller} other {# uncast best-sellers}}',
} as const;
