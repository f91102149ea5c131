import { problem, value, type Kind } from './kind.ts';

const DATE = /^\d{4}-\d\d-\d\d$/;
const DATE_TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/;

/** Whether a calendar has that day: `Date.parse` takes the 30th of February for the 2nd of March. */
function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

export const TIMES: Record<string, Kind> = {
  date: {
    category: 'DATE_TIME',
    isListable: true,
    inJson: 'string',
    read: (text) =>
      DATE.test(text) && isDay(text) ? value(text) : problem('Value must be in YYYY-MM-DD format.'),
    size: (stored) => Date.parse(stored),
    options: { min: 'date', max: 'date' },
  },
  date_time: {
    category: 'DATE_TIME',
    isListable: true,
    inJson: 'string',
    read: (text) => {
      const [whole, minute = '', second = ':00', zone = 'Z'] =
        DATE_TIME.exec(DATE.test(text) ? `${text}T00:00` : text) ?? [];
      if (whole === undefined || !isDay(minute.slice(0, 10)))
        return problem('Value must be in “YYYY-MM-DDTHH:MM:SS” format. For example: 2022-06-01T15:30:00');
      return value(`${minute}${second}${zone === 'Z' ? '+00:00' : zone}`);
    },
    size: (stored) => Date.parse(stored),
    options: { min: 'date_time', max: 'date_time' },
  },
};
