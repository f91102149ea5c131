/** How a shop writes its currency, as Shopify's own default formats do. */
const FORMATS: Record<string, string> = {
  EUR: '€{{amount_with_comma_separator}}',
  GBP: '£{{amount}}',
  USD: '${{amount}}',
  NOK: '{{amount_with_comma_separator}} kr',
  DKK: '{{amount_with_comma_separator}} kr.',
  SEK: '{{amount_with_comma_separator}} kr',
};

const NOTATIONS: Record<string, { thousands: string; decimal: string }> = {
  amount: { thousands: ',', decimal: '.' },
  amount_with_comma_separator: { thousands: '.', decimal: ',' },
};

export function moneyFormat(currencyCode: string): string {
  return FORMATS[currencyCode] ?? `{{amount}} ${currencyCode}`;
}

/** The decimal string of the store as Liquid counts money: in hundredths, whatever the currency. */
export function hundredths(amount: string): number {
  return Math.round(Number(amount) * 100);
}

/** Writes hundredths by a shop's format: 59900 → "€599,00". */
export function formatMoney(amount: number, format: string): string {
  return format.replace(/\{\{\s*(\w+)\s*\}\}/, (_, name: string) => {
    const notation = NOTATIONS[name];
    if (!notation) throw new Error(`The local shop has no money format "${name}".`);
    const [whole = '0', cents = '00'] = Math.abs(amount / 100)
      .toFixed(2)
      .split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, notation.thousands);
    return `${amount < 0 ? '-' : ''}${grouped}${notation.decimal}${cents}`;
  });
}
