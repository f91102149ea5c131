// npm test: types, lint, format, then rules, integration and journeys; ends with one line of counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateTypes } from './codegen.mjs';

const counts = { passed: 0, failed: 0, skipped: 0 };
const started = performance.now();
const seconds = (): string => `${Math.round((performance.now() - started) / 1000)} s`;

function check(name: string, command: string, args: string[]): void {
  const done = spawnSync(command, args, { encoding: 'utf8' });
  const good = done.status === 0;
  counts[good ? 'passed' : 'failed'] += 1;
  console.log(`${good ? '✓' : '✗'} ${name} (${seconds()})`);
  if (!good) console.log(`${done.stdout}${done.stderr}`);
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
}

function runVitest(extra: string[]): void {
  const file = join(mkdtempSync(join(tmpdir(), 'mainstay-tests-')), 'report.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...extra];
  const done = spawnSync('vitest', args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  counts.passed += report.numPassedTests;
  counts.failed += report.numFailedTests;
  counts.skipped += report.numPendingTests + report.numTodoTests;
  // A suite that could not even start has no failed tests, yet the run has failed.
  if (done.status !== 0 && report.numFailedTests === 0) counts.failed += 1;
}

// The official schema is needed by the local Shopify and by the test that compares the generated types.
await generateTypes({ write: false });
if (process.argv.length === 2) {
  check('types', 'tsc', ['-p', '.']);
  check('lint', 'eslint', ['.', '--max-warnings', '0']);
  check('format', 'prettier', ['--check', '--log-level', 'warn', '.']);
}
runVitest(process.argv.slice(2));
console.log(`\nin ${seconds()}`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed === 0 ? 0 : 1);
