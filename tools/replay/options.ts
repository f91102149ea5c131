import { parseArgs } from 'node:util';

/** What the command was asked, in a way it cannot answer. */
export class BadArguments extends Error {}

/** The lead time that is judged, and two longer ones that are reported beside it (days). */
const LEADS = [14, 56, 112] as const;
const LONGEST_LEAD = 365;

export interface ReplayOptions {
  file: string;
  /** The lead times to replay; the first is the one whose figures are the result. */
  leads: readonly number[];
  json: boolean;
  /** Also replay each forecasting method alone, whatever the demand class would choose. */
  methods: boolean;
}

function leadOf(text: string): number {
  const days = Number(text);
  if (/^\d+$/.test(text) && days >= 1 && days <= LONGEST_LEAD) return days;
  throw new BadArguments(`--lead is a whole number of days from 1 to ${LONGEST_LEAD}, not "${text}".`);
}

/** Reads `FILE.csv[.gz] [--lead 14] [--methods] [--json]`. Throws BadArguments with what is wrong. */
export function replayOptions(given: readonly string[]): ReplayOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        lead: { type: 'string' },
        methods: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1)
      throw new BadArguments(
        'Name one file: npm run replay -- FILE.csv[.gz] [--lead 14] [--methods] [--json]',
      );
    const { json, methods } = values;
    return { file, leads: values.lead === undefined ? LEADS : [leadOf(values.lead)], json, methods };
  } catch (error) {
    throw error instanceof BadArguments ? error : new BadArguments((error as Error).message);
  }
}
