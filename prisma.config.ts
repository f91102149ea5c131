import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// Prisma's own engine binary where it was downloaded; elsewhere a stand-in that runs Prisma's WASM engine.
const engines = fileURLToPath(new URL('./node_modules/@prisma/engines', import.meta.url));
const hasBinary =
  existsSync(engines) && readdirSync(engines).some((name) => name.startsWith('schema-engine-'));
if (!hasBinary) {
  process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= fileURLToPath(
    new URL('./tools/prisma-engine/schema-engine.mjs', import.meta.url),
  );
}

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // `prisma generate` needs no database; everything else says so itself when the variable is missing.
  datasource: { url: process.env['DATABASE_URL'] ?? '' },
});
