import { expect, test } from 'vitest';
import { copyRow } from '~/catalogue/copy-text';

test('a row ends its fields with tabs and itself with a newline', () => {
  expect(copyRow([1, 2n, 'coat', true, false, null])).toBe('1\t2\tcoat\tt\tf\t\\N\n');
});

test('what would end a field or a row is escaped', () => {
  expect(copyRow(['a\tb\nc\rd\\e'])).toBe('a\\tb\\nc\\rd\\\\e\n');
});

test('a text that looks like nothing stays a text', () => {
  expect(copyRow(['\\N'])).toBe('\\\\N\n');
});

test('lists keep commas, quotes and backslashes of their parts', () => {
  expect(copyRow([['a,b', 'say "no"', 'c\\d', '']])).toBe('{"a,b","say \\\\"no\\\\"","c\\\\\\\\d",""}\n');
});

test('NUL, which PostgreSQL cannot hold, is left out', () => {
  expect(copyRow([`a${String.fromCharCode(0)}b`])).toBe('ab\n');
});
