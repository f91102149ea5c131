import type { Store } from '../store/store.ts';

/** A MoneyV2 in the shop's currency. Its amount has no idle zeros but one fraction digit at least: "10.0", "19.99". */
export function money(amount: string, { shop }: Store) {
  const text = String(Number(amount));
  return { amount: text.includes('.') ? text : `${text}.0`, currencyCode: shop.currencyCode };
}

/** A MoneyBag: these shops sell in their own currency only, so both sides are equal. */
export function moneyBag(amount: string, store: Store) {
  return { shopMoney: money(amount, store), presentmentMoney: money(amount, store) };
}

/** Cents of a decimal string, so that sums do not drift. */
export function cents(amount: string): number {
  return Math.round(Number(amount) * 100);
}

export function decimal(amount: number): string {
  return (amount / 100).toFixed(2);
}
