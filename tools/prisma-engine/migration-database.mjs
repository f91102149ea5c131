import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { asAdministrator, quoted, withDatabase } from './database-commands.mjs';

const schemaOf = (url) => new URL(url).searchParams.get('schema') ?? undefined;
const withoutSchema = (url) => {
  const bare = new URL(url);
  bare.searchParams.delete('schema');
  return bare.toString();
};
const CHAR = 18;
const TEXT = 25;

/** Prisma's driver adapter for PostgreSQL, with what the native engine does and the adapter does not. */
export class MigrationDatabase extends PrismaPg {
  #open = new Set();
  #url;
  #shadowUrl;
  #onDispose;

  constructor(url, shadowUrl, onDispose) {
    // One connection: the engine's advisory lock must live on the session it works in.
    super({ connectionString: withoutSchema(url), max: 1 }, { schema: schemaOf(url) });
    this.#url = url;
    this.#shadowUrl = shadowUrl;
    this.#onDispose = onDispose;
  }

  async connect() {
    const adapter = await super.connect();
    this.#open.add(adapter);
    const performIO = adapter.performIO.bind(adapter);
    // The describer reads the catalog's one-byte "char" type, which the adapter no longer knows.
    adapter.performIO = async (query) => {
      const result = await performIO(query);
      for (const field of result.fields) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT;
      return result;
    };
    // The adapter splits scripts at every ';', which breaks function bodies: send the script whole.
    adapter.executeScript = async (script) => {
      try {
        await adapter.underlyingDriver().query(script);
      } catch (error) {
        adapter.onError(error);
      }
    };
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      if (!this.#open.delete(adapter)) return;
      await dispose();
      await this.#onDispose?.();
    };
    return adapter;
  }

  async connectToShadowDb() {
    if (this.#shadowUrl) return new MigrationDatabase(this.#shadowUrl).connect();
    const name = `prisma_migrate_shadow_db_${randomUUID()}`;
    const run = (text) => asAdministrator(this.#url, (client) => client.query(text));
    await run(`CREATE DATABASE ${quoted(name)}`);
    const drop = () => run(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);
    return new MigrationDatabase(withDatabase(this.#url, name), undefined, drop).connect();
  }

  async closeAll() {
    for (const adapter of this.#open) await adapter.dispose();
  }
}
