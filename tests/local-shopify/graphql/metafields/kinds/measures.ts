import { decimalText, problem, readObject, textOf, value, type Kind } from './kind.ts';

/** Units by the name that Shopify takes, each with its size in the first unit. */
const UNITS: Record<string, Readonly<Record<string, number>>> = {
  dimension: { mm: 1, cm: 10, m: 1000, in: 25.4, ft: 304.8, yd: 914.4 },
  weight: { g: 1, kg: 1000, oz: 28.349523125, lb: 453.59237 },
  volume: {
    ml: 1,
    cl: 10,
    l: 1000,
    m3: 1_000_000,
    us_fl_oz: 29.5735295625,
    us_pt: 473.176473,
    us_qt: 946.352946,
    us_gal: 3785.411784,
    imp_fl_oz: 28.4130625,
    imp_pt: 568.26125,
    imp_qt: 1136.5225,
    imp_gal: 4546.09,
  },
};

function measure(name: string, units: Readonly<Record<string, number>>): Kind {
  return {
    category: 'MEASUREMENT',
    isListable: true,
    inJson: 'json',
    read: (text) => {
      const given = readObject(text);
      const amount = textOf(given, 'value');
      const unit = textOf(given, 'unit').toLowerCase();
      if (!/^-?\d+(\.\d+)?$/.test(amount)) return problem(`Value must be a ${name} with a value and a unit.`);
      if (units[unit] === undefined)
        return problem(`Value must have one of the following units: ${Object.keys(units).join(', ')}.`);
      return value(`{"value":${decimalText(amount)},"unit":"${unit}"}`);
    },
    size: (stored) => {
      const measured = readObject(stored);
      const unit = units[textOf(measured, 'unit')];
      return unit === undefined ? null : Number(measured?.['value']) * unit;
    },
    options: { min: name, max: name },
  };
}

export const MEASURES: Record<string, Kind> = Object.fromEntries(
  Object.entries(UNITS).map(([name, units]) => [name, measure(name, units)]),
);
