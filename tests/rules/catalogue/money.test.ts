import { expect, test } from 'vitest';
import { fractionDigits, minorUnits } from '~/catalogue/money';

test.each([
  ['1234.5', 'EUR', 123450n],
  ['0.00', 'EUR', 0n],
  ['1234.0', 'JPY', 1234n],
  ['1234', 'JPY', 1234n],
  ['12.345', 'KWD', 12345n],
  ['12.5', 'BHD', 12500n],
  ['-3.20', 'USD', -320n],
  ['99999999999999.99', 'EUR', 9999999999999999n],
])('%s %s is %d minor units', (amount, currency, units) => {
  expect(minorUnits(amount, currency)).toBe(units);
});

test('what is finer than the smallest coin is rounded half away from zero', () => {
  expect(minorUnits('1.005', 'EUR')).toBe(101n);
  expect(minorUnits('1.0049', 'EUR')).toBe(100n);
  expect(minorUnits('-1.005', 'EUR')).toBe(-101n);
  expect(minorUnits('10.5', 'JPY')).toBe(11n);
});

test.each(['', 'free', '1,50', '1e3', '.5', '0x10'])('"%s" is no amount of money', (amount) => {
  expect(() => minorUnits(amount, 'EUR')).toThrow('Not an amount of money');
});

test('a currency has as many digits as Intl writes it with', () => {
  expect([fractionDigits('EUR'), fractionDigits('JPY'), fractionDigits('KWD')]).toEqual([2, 0, 3]);
});
