const MOST = 2_000;

/** Adds to a list that forgets its oldest. */
export function addLatest<T>(list: T[], one: T): void {
  list.push(one);
  if (list.length > MOST) list.shift();
}
