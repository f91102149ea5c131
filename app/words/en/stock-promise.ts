const LEFT = '{available, plural, one {the one left lasts} other {the # left last}}';
const PACE = '{pace, number} {per, select, day {a day} week {a week} other {in four weeks}}';
const WHERE = '{pool, select, online {online} other {in {place}}}';
const WAY =
  '{way, select, nothing {nothing is on the way} undated {{coming, plural, one {# is} other {# are}} on the way without a date} overdue {{coming, plural, one {# is} other {# are}} overdue} covered {{coming, plural, one {# arrives} other {# arrive}} on {on}, in time} gap {{coming, plural, one {# arrives} other {# arrive}} on {on}, {days, plural, one {# day} other {# days}} without} other {{coming, plural, one {# arrives} other {# arrive}} on {on}, which is not enough}}';

export const stockPromise = {
  'stock-promise.cannot-buy.draft': '{what} cannot be bought: it is a draft in Shopify',
  'stock-promise.cannot-buy.archived': '{what} cannot be bought: it is archived in Shopify',
  'stock-promise.cannot-buy.unpublished': '{what} cannot be bought: it is not published',
  'stock-promise.cannot-buy.deleted': '{what} was deleted in Shopify',
  'stock-promise.not-tracked': 'Shopify does not track the stock of {what}',
  'stock-promise.unknown.no-location': 'No active location makes up this stock of {what}',
  'stock-promise.unknown.components-unread': 'The parts of the bundle {what} have not been read yet',
  'stock-promise.oversold': `{what} is oversold ${WHERE}: {missing, plural, one {# more is promised than there is} other {# more are promised than there are}}; ${WAY}`,
  'stock-promise.sold-out': `{what} is sold out ${WHERE}; ${WAY}`,
  'stock-promise.sold-out.since': `{what} has been sold out ${WHERE} since {since}; ${WAY}`,
  'stock-promise.running-out': `{what} sells ${PACE}; ${LEFT} until {stockOut}; ${WAY}`,
  'stock-promise.running-out.today': `{what} sells ${PACE}; {available, plural, one {the one left is} other {the # left are}} gone today; ${WAY}`,
  'stock-promise.below': `{what} is down to {available, number} ${WHERE}, at or below {reorderPoint, number}; ${WAY}`,
  'stock-promise.lasting': `{what} sells ${PACE}; the {available, number} ${WHERE} and what is on the way last until {stockOut}`,
  'stock-promise.plenty': `{what}: {available, number} ${WHERE} last longer than a year`,
  'stock-promise.resting': `{what}: {available, number} ${WHERE}; nothing is known of what sells`,
  'stock-promise.order-today':
    'Order {units, number} today: an order takes {lead, plural, one {# day} other {# days}}',
  'stock-promise.order-by': 'Order {units, number} by {by}, or {what} runs out on {stockOut}',
  'stock-promise.order-later': 'Order by {by}, or {what} runs out on {stockOut}',
  'stock-promise.order-dated':
    'Give the {coming, number} on the way a date: nobody knows whether they come before {stockOut}',
  'stock-promise.over-covered':
    '{what} has far more than it needs: {available, number} here, {coming, number} on the way',
  'stock-promise.marked-down': '{what} is marked down',
  'stock-promise.missed': 'about {low, number}–{high, number} sales missed',
} as const;
