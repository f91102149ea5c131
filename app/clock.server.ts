const OFFSET = Symbol.for('mainstay.clock.offset');

/**
 * What time it is for everything the product decides. A development preload may shift it by giving an
 * offset in milliseconds; production never has one. Tokens and TLS use real time, not this.
 */
export function now(): Date {
  const offset = (globalThis as { [OFFSET]?: () => number })[OFFSET]?.() ?? 0;
  return new Date(Date.now() + offset);
}
