export const stockVelocity = {
  'stock-velocity.rule': 'How these days make the figure',
  'stock-velocity.rule.days':
    'Only the days that count are read, oldest first. The units of each are divided by the factor of that day (season of its week × every uplift in force, at least {least}), as if it had been an average day. On an improbable day what is likely at most is read instead.',
  'stock-velocity.rule.most':
    'The largest days are held down to {most} units: {share} of the days with a sale stay within (PERCENTILE.INC of a spreadsheet). What that takes from the mean of all counted days is given back: mean before ÷ mean after, at most {limit}; here × {restored}.',
  'stock-velocity.rule.smoothing':
    'The level begins with the mean of the first {first, plural, one {counted day} other {# counted days}}. Each day after moves it {newest} of the way to the units of that day.',
  'stock-velocity.rule.sba':
    'The size begins with the mean of the days with a sale, the interval with the counted days up to the last sale ÷ the number of days with a sale. From the second sale on, each moves the size {newest} of the way to its units, and the interval {newest} of the way to the counted days since the sale before. Level = size ÷ interval × (1 − {newest} ÷ 2).',
  'stock-velocity.rule.tsb':
    'The chance begins with the share of counted days that have a sale, the size with the mean of these days. From the second counted day on, each moves the chance {newest} of the way to 1 if it has a sale, to 0 if not; each sale but the first moves the size {size} of the way to its units. Level = chance × size.',
  'stock-velocity.rule.quantile': 'The level is the mean of the counted days.',
  'stock-velocity.rule.none': 'No day that counts has a sale.',
  'stock-velocity.rule.result': '{level} × {restored} = {perDay} a day',
  'stock-velocity.rule.thin':
    'So few days of its own are weighed with {weight, number} days of what its style and share make likely: ({units} + {weight, number} × {toward}) ÷ ({days, plural, one {# day} other {# days}} + {weight, number}) = {perDay} a day',
  'stock-velocity.rule.changed':
    'Orders or the calendar have changed since: the days below now make {perDay} a day. The figure is made anew every night.',
  'stock-velocity.formula.thin':
    'Units a day on an average day of the year: {perDay}. Sales of the days that count, each divided by its season, weighed with those of its style.',
  'stock-velocity.show': 'Show the days',
  'stock-velocity.hide': 'Hide the days',
  'stock-velocity.newest':
    '{shown, plural, one {The newest day} other {The newest # days}} of {of, number}; the file has all, with all digits.',
  'stock-velocity.csv': '{days, plural, one {The day as CSV} other {All # days as CSV}}',
  'stock-velocity.csv.file': 'days.csv',
  'stock-velocity.day': 'Day',
  'stock-velocity.sold': 'Sold',
  'stock-velocity.sold.improbable': '{sold}, read as {followed}',
  'stock-velocity.counts': 'Counts',
  'stock-velocity.factor': 'Factor',
  'stock-velocity.followed': 'Read as',
  'stock-velocity.level': '÷ factor',
  'stock-velocity.usual': 'Counted as',
  'stock-velocity.counts.inherited': 'taken over',
  'stock-velocity.sold.inherited': '{units} taken over',
  'stock-velocity.counts.yes': 'yes',
  'stock-velocity.why.out': 'out of stock',
  'stock-velocity.why.out-inferred': 'out of stock, inferred',
  'stock-velocity.why.launch': 'a launch',
  'stock-velocity.why.promotion': 'a promotion',
  'stock-velocity.why.before-first-sale': 'before its first sale here',
} as const;
