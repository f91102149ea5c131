import type { Difference } from './compare.ts';
import type { Json } from './json.ts';
import type { FileOutcome, Outcome } from './replay-file.ts';

const LONGEST = 400;

/** The line that other programs read. */
export function summary(files: readonly FileOutcome[]): Record<string, unknown> {
  const count = (kind: FileOutcome['verdict']): number =>
    files.filter(({ verdict }) => verdict === kind).length;
  return {
    recordings: files.length,
    agree: count('agree'),
    disagree: count('disagree'),
    notApplicable: count('not-applicable'),
    details: {
      requests: countRequests(files),
      files: files.map(({ file, verdict, outcomes }) => ({
        file,
        verdict,
        requests: outcomes.map(({ place, verdict: each }) => ({ place, ...each })),
      })),
    },
  };
}

/** A file in readable lines: its verdict, then what was not as recorded, or why nothing could be compared. */
export function readable({ file, verdict, outcomes }: FileOutcome): string[] {
  const agreed = outcomes.filter((each) => each.verdict.kind === 'agree').length;
  const head = `${WORDS[verdict]}  ${file} (${agreed} of ${outcomes.length} requests agree)`;
  return [head, ...outcomes.flatMap((each) => lines(each, verdict))];
}

/** The last readable line. */
export function closing(files: readonly FileOutcome[]): string {
  const { recordings, agree, disagree, notApplicable } = summary(files);
  return `${String(recordings)} recordings: ${String(agree)} agree, ${String(disagree)} disagree, ${String(notApplicable)} not applicable`;
}

const WORDS: Record<FileOutcome['verdict'], string> = {
  agree: 'agrees        ',
  disagree: 'DISAGREES     ',
  'not-applicable': 'not applicable',
};

function lines({ place, verdict }: Outcome, file: FileOutcome['verdict']): string[] {
  if (verdict.kind === 'disagree') return [`    ${place}`, ...verdict.differences.flatMap(differenceLines)];
  if (verdict.kind === 'not-applicable' && file !== 'agree') return [`    ${place}: ${verdict.reason}`];
  return [];
}

const differenceLines = ({ path, recorded, local }: Difference): string[] => [
  `      at ${path}`,
  `        recorded ${shown(recorded)}`,
  `        local    ${shown(local)}`,
];

function shown(value: Json | undefined): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}

function countRequests(files: readonly FileOutcome[]): Record<string, number> {
  const verdicts = files.flatMap(({ outcomes }) => outcomes.map(({ verdict }) => verdict.kind));
  const count = (kind: string): number => verdicts.filter((each) => each === kind).length;
  return { agree: count('agree'), disagree: count('disagree'), notApplicable: count('not-applicable') };
}
