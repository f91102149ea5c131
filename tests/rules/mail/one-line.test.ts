import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine } from '~/channels/mail/one-line';

test('whatever a title holds, it becomes one line of bounded length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const line = oneLine(title, 60);
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
      expect(Array.from(line).length).toBeLessThanOrEqual(60);
    }),
  );
});

test('an ordinary title stays as it is', () => {
  expect(oneLine('Fisher Knit – Écru M')).toBe('Fisher Knit – Écru M');
});
