import { decimalText, problem, readObject, textOf, value, type Kind } from './kind.ts';

const HIGHEST_INTEGER = 9_007_199_254_740_991n;

export const NUMBERS: Record<string, Kind> = {
  number_integer: {
    category: 'NUMBER',
    isListable: true,
    inJson: 'json',
    read: (text) => {
      if (!/^[+-]?\d+$/.test(text.trim())) return problem('Value must be an integer.');
      const number = BigInt(text.trim().replace(/^\+/, ''));
      if (number > HIGHEST_INTEGER || number < -HIGHEST_INTEGER)
        return problem(`Value must be between -${HIGHEST_INTEGER} and ${HIGHEST_INTEGER}.`);
      return value(String(number));
    },
    size: Number,
    options: { min: 'number_integer', max: 'number_integer', choices: 'list.number_integer' },
  },
  number_decimal: {
    category: 'NUMBER',
    isListable: true,
    inJson: 'string',
    read: (text) => {
      const found = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text.trim());
      if (found === null) return problem('Value must be a decimal.');
      const [, sign, whole = '', fraction = ''] = found;
      const digits = whole.replace(/^0+(?=\d)/, '');
      if (digits.length > 13 || fraction.length > 9)
        return problem('Value must have at most 13 digits before and 9 digits after the decimal point.');
      return value(`${sign === '-' ? '-' : ''}${digits}.${fraction.replace(/0+$/, '') || '0'}`);
    },
    size: Number,
    options: {
      min: 'number_decimal',
      max: 'number_decimal',
      max_precision: 'number_integer',
      choices: 'list.number_decimal',
    },
  },
  boolean: {
    category: 'TRUE_FALSE',
    isListable: false,
    inJson: 'json',
    read: (text) => (/^(true|false)$/.test(text) ? value(text) : problem('Value must be true or false.')),
    options: {},
  },
  rating: {
    category: 'RATING',
    isListable: true,
    inJson: 'json',
    read: (text) => {
      const given = readObject(text);
      const parts = ['scale_min', 'scale_max', 'value'].map((name) => Number(given?.[name] ?? NaN));
      const [low = NaN, high = NaN, rated = NaN] = parts;
      if (parts.some(Number.isNaN)) return problem('Value must be a rating with a value and its scale.');
      if (rated < low || rated > high) return problem('Value must be within the rating scale.');
      return value(
        JSON.stringify({
          scale_min: decimalText(low),
          scale_max: decimalText(high),
          value: decimalText(rated),
        }),
      );
    },
    size: (stored) => Number(readObject(stored)?.['value']),
    options: { scale_min: 'number_decimal', scale_max: 'number_decimal' },
  },
  money: {
    category: 'MONEY',
    isListable: false,
    inJson: 'json',
    read: (text) => {
      const given = readObject(text);
      const amount = textOf(given, 'amount');
      const currency = given?.['currency_code'];
      if (!/^-?\d+(\.\d+)?$/.test(amount) || typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency))
        return problem('Value must be an amount with a currency code.');
      return value(JSON.stringify({ amount, currency_code: currency }));
    },
    options: {},
  },
};
