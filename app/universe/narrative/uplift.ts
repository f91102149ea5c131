/** Percent beyond the usual. Below it an icon would all but stop selling; above it nothing but a slip of the keyboard does. */
export const LEAST_UPLIFT = -90;
export const MOST_UPLIFT = 900;

/** The factor that a typed percentage means: "+40" is 1.4. Null for what changes nothing. */
export function factorOf(typed: string): number | null | 'not-a-percentage' {
  const text = typed.replace(/[\s%]/g, '').replace('−', '-').replace(',', '.');
  if (text === '') return null;
  if (!/^[+-]?\d{1,3}(\.\d{1,2})?$/.test(text)) return 'not-a-percentage';
  const percent = Number(text);
  if (percent < LEAST_UPLIFT || percent > MOST_UPLIFT) return 'not-a-percentage';
  return percent === 0 ? null : (100 + percent) / 100;
}

/** A factor as it is typed: 1.4 is "+40". */
export function typedUplift(factor: number | null): string {
  if (factor === null || factor === 1) return '';
  const percent = Math.round((factor - 1) * 10_000) / 100;
  return percent > 0 ? `+${percent}` : String(percent);
}
