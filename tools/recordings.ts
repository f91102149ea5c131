// npm run recordings -- DIR [--json]: replays recorded responses of real Shopify stores against the local Shopify.
import { parseArgs } from 'node:util';
import { recordingsIn, replayFolder } from './recordings/replay-folder.ts';
import type { FileOutcome } from './recordings/replay-file.ts';
import { closing, readable, summary } from './recordings/report.ts';

const BAD_ARGUMENTS = 2;

async function recordings(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1)
    throw new Error('Name the folder with the recordings: npm run recordings -- DIR [--json]');
  const total = (await recordingsIn(folder)).length;
  const done: FileOutcome[] = [];
  for await (const outcome of replayFolder(folder)) {
    done.push(outcome);
    if (!values.json) console.log(readable(outcome).join('\n'));
    else if (process.stderr.isTTY) process.stderr.write(`\r${done.length} of ${total} recordings`);
  }
  if (values.json && process.stderr.isTTY) process.stderr.write('\n');
  console.log(values.json ? JSON.stringify(summary(done)) : closing(done));
  return done.some(({ verdict }) => verdict === 'disagree') ? 1 : 0;
}

recordings().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(BAD_ARGUMENTS);
  },
);
