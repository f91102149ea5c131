import pg from 'pg';

export const quoted = (name) => pg.escapeIdentifier(name);
export const databaseOf = (url) => decodeURIComponent(new URL(url).pathname.slice(1)) || 'postgres';

/** The same server, another database. */
export function withDatabase(url, database) {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  other.searchParams.delete('schema');
  return other.toString();
}

/** Works on the server's own `postgres` database and closes the connection. */
export async function asAdministrator(url, work) {
  const client = new pg.Client({
    connectionString: withDatabase(url, 'postgres'),
    connectionTimeoutMillis: 5000,
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export const createDatabase = (url) =>
  asAdministrator(url, (client) => client.query(`CREATE DATABASE ${quoted(databaseOf(url))}`));

async function tryConnection(url) {
  const client = new pg.Client({
    connectionString: withDatabase(url, databaseOf(url)),
    connectionTimeoutMillis: 5000,
  });
  await client.connect();
  await client.end();
}

const COMMANDS = {
  'can-connect-to-database': tryConnection,
  'create-database': createDatabase,
  'drop-database': (url) =>
    asAdministrator(url, (client) => client.query(`DROP DATABASE ${quoted(databaseOf(url))}`)),
};

/** The codes that Prisma's CLI shows its own explanation for. */
function explained(error, url) {
  if (error.code === '3D000') return ['P1003', `Database \`${databaseOf(url)}\` does not exist`];
  if (error.code === '28P01' || error.code === '28000')
    return ['P1000', `Authentication failed at \`${new URL(url).hostname}\``];
  if (error.code === 'ECONNREFUSED' || error.code === 'ENOTFOUND')
    return ['P1001', `Can't reach database server at \`${new URL(url).host}\``];
  return [error.code ?? 'P1010', error.message];
}

/** `schema-engine cli <command>`: exits 0, or 1 with the error on stderr as the CLI expects it. */
export async function runDatabaseCommand(name, url) {
  try {
    const command = COMMANDS[name];
    if (!command) throw new Error(`unknown command ${name}`);
    await command(url);
    process.exit(0);
  } catch (error) {
    const [error_code, message] = explained(error, url);
    const line = {
      level: 'ERROR',
      target: 'schema_engine::logger',
      timestamp: new Date().toISOString(),
      fields: { message, error_code, is_panic: false },
    };
    process.stderr.write(`\n${JSON.stringify(line)}`);
    process.exit(1);
  }
}
