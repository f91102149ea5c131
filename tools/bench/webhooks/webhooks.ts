import { parseArgs } from 'node:util';
import { buildWhenStale } from '../../build-when-stale.ts';
import { wholeOption, type Measured, type Say } from '../bench.ts';
import { median, rounded } from '../statistics.ts';
import { atWorkbench } from '../workbench.ts';
import { acknowledgements } from './beside-a-reading.ts';
import { changeToMail } from './change-to-mail.ts';
import { receptionRounds, type Load } from './reception.ts';

const inMs = ({ answered, failed, p50, p99 }: Load) => ({
  answered,
  failed,
  p50Ms: rounded(p50, 1),
  p99Ms: rounded(p99, 1),
});

/** Reception beside a bare and a naive server, acknowledgements in quiet and in busy times, and the way to a mail. */
export async function run(args: string[], say: Say): Promise<Measured> {
  const { values } = parseArgs({ args, options: { levels: { type: 'string' } } });
  const levels = wholeOption('levels', values.levels, 1_000_000, 1000);
  say('building the app where its sources changed');
  buildWhenStale();
  return atWorkbench(async (bench) => {
    const { rounds, rssMb } = await receptionRounds(bench, say);
    const { alone, besideReading } = await acknowledgements(bench, levels, say);
    const mail = await changeToMail(bench, say);
    const perSecond = {
      ours: Math.round(median(rounds.map(({ ours }) => ours))),
      bare: Math.round(median(rounds.map(({ bare }) => bare))),
      naive: Math.round(median(rounds.map(({ naive }) => naive))),
    };
    const ratioToCeiling = rounded(median(rounds.map(({ ours, bare }) => ours / bare)), 3);
    const ratioToBaseline = rounded(median(rounds.map(({ ours, naive }) => ours / naive)), 2);
    const details = {
      perSecond,
      acknowledgedAt500: inMs(alone),
      acknowledgedAt500WhileReading: { levels, ...inMs(besideReading) },
      changeToMail: {
        ...mail,
        p50: undefined,
        p99: undefined,
        p50Ms: Math.round(mail.p50),
        p99Ms: Math.round(mail.p99),
      },
      durable: 'fsync on, answered after the commit',
    };
    return {
      figures: { ratioToCeiling, ratioToBaseline, rssMb: rssMb === null ? null : Math.round(rssMb) },
      details,
      report: [
        `Webhooks a second: ours ${perSecond.ours}, bare ${perSecond.bare}, one Prisma row each ${perSecond.naive}.`,
        `That is ${ratioToCeiling} of the ceiling and ${ratioToBaseline} × the baseline.`,
        `Acknowledged at 500/s: p50 ${alone.p50.toFixed(1)} ms, p99 ${alone.p99.toFixed(1)} ms.`,
        `While ${levels} levels are read: p50 ${besideReading.p50.toFixed(1)} ms, p99 ${besideReading.p99.toFixed(1)} ms.`,
        `Stock change to mail at 100/s: p50 ${(mail.p50 / 1000).toFixed(2)} s, p99 ${(mail.p99 / 1000).toFixed(2)} s (${mail.mails} mails).`,
      ],
    };
  });
}
