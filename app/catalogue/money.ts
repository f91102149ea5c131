const digitsOf = new Map<string, number>();

/** How many digits a currency has after the point: 2 for EUR, 0 for JPY, 3 for KWD. Throws on an unknown code. */
export function fractionDigits(currency: string): number {
  let digits = digitsOf.get(currency);
  if (digits === undefined) {
    digits =
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
      2;
    digitsOf.set(currency, digits);
  }
  return digits;
}

/**
 * Minor units of a decimal text as Shopify writes it: "1234.5" EUR is 123450, "1234.0" JPY is 1234. What is
 * finer than the currency's smallest unit is rounded half away from zero. Throws on anything but a decimal.
 */
export function minorUnits(amount: string, currency: string): bigint {
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount);
  if (!found) throw new Error(`Not an amount of money: ${amount.slice(0, 40)}`);
  const [, sign, whole = '0', fraction = ''] = found;
  const digits = fractionDigits(currency);
  const kept = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  const units = kept + ((fraction[digits] ?? '0') >= '5' ? 1n : 0n);
  return sign === '-' ? -units : units;
}
