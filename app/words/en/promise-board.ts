export const promiseBoard = {
  'promise.in-stock.month': 'In stock this month {rate} (goal {goal})',
  'promise.in-stock.year': 'this year {rate}',
  'promise.in-stock.unknown': 'How often your icons were in stock is known from tomorrow on.',
  'promise.in-stock.drawn':
    'In stock over the last {days, plural, one {# day} other {# days}}: from {first} to {last}',
  'promise.in-stock.show': 'Day by day',
  'promise.in-stock.hide': 'Hide the days',
  'promise.in-stock.table': 'In stock day by day',
  'promise.in-stock.column.rate': 'In stock',
  'promise.in-stock.column.known': 'Known by',
  'promise.in-stock.recorded': 'recorded stock',
  'promise.in-stock.inferred': 'sales (inferred)',
  'promise.in-stock.formula':
    'Of all that permanent sizes usually sell in a day, the part that belongs to sizes that ended the day in stock.',
  'promise.in-stock.known':
    'This year {recorded, plural, =0 {no day} one {# day} other {# days}} recorded and {inferred, plural, =0 {none} one {# day} other {# days}} inferred from sales.',
} as const;
