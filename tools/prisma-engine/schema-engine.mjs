#!/usr/bin/env node
// Stands in for Prisma's native schema engine where that binary cannot be downloaded: the same command
// line and JSON-RPC over stdio, answered by Prisma's own WASM build. See docs/decisions/003.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { MigrationDatabase } from './migration-database.mjs';
import { createDatabase, databaseOf, runDatabaseCommand } from './database-commands.mjs';

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    version: { type: 'boolean', short: 'V' },
  },
});
const datasource = given.datasource ? JSON.parse(given.datasource) : {};
const url = datasource.url ?? process.env.DATABASE_URL;

async function loadEngine() {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const file = new URL(
    './schema_engine_bg.wasm',
    import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'),
  );
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue;
}

// These two read the migrations' schema only from a cache that a diagnosis with a shadow database fills.
const NEEDS_DIAGNOSIS = new Set(['evaluateDataLoss', 'createMigration']);

/** One call on a fresh engine, so that every connection is closed after it. */
async function callEngine(glue, method, params) {
  const database = new MigrationDatabase(url, datasource.shadowDatabaseUrl);
  const datamodels = given.datamodels?.map((file) => [file, readFileSync(file, 'utf8')]);
  let engine;
  try {
    engine = await glue.SchemaEngine.new(
      { datamodels },
      () => undefined,
      bindMigrationAwareSqlAdapterFactory(database),
    );
    if (NEEDS_DIAGNOSIS.has(method)) {
      const { migrationsList, filters } = params;
      await engine.diagnoseMigrationHistory({ migrationsList, filters, optInToShadowDatabase: true });
    }
    return await engine[method === 'getDatabaseVersion' ? 'version' : method](params);
  } finally {
    engine?.free();
    await database.closeAll();
  }
}

async function answer(glue, { id, method, params }, send) {
  if (!method) return;
  try {
    if (method === 'createDatabase') {
      await createDatabase(url);
      return send({ id, result: { databaseName: databaseOf(url) } });
    }
    const result = (await callEngine(glue, method, params)) ?? {};
    if (method === 'diff' && result.stdout != null) {
      // The binary prints the difference, the WASM build returns it.
      send({ id: -id, method: 'print', params: { content: result.stdout } });
      return send({ id, result: { ...result, stdout: null } });
    }
    send({ id, result });
  } catch (error) {
    const data = {
      is_panic: false,
      message: error.message ?? String(error),
      meta: error.meta ?? null,
      error_code: error.code ?? null,
    };
    send({
      id,
      error: { code: 4466, message: 'An error happened. Check the data field for details.', data },
    });
  }
}

async function serve() {
  const glue = await loadEngine();
  const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  let queue = Promise.resolve();
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  lines.on('line', (line) => {
    queue = queue.then(() => answer(glue, JSON.parse(line), send));
  });
  lines.on('close', () => queue.then(() => process.exit(0)));
}

if (given.version) console.log(`schema-engine-cli ${(await loadEngine()).version()}`);
else if (positionals[0] === 'cli') await runDatabaseCommand(positionals[1], url);
else await serve();
