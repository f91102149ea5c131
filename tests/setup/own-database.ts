import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { localEnvironment } from '../../tools/local-environment.mjs';

/** A fresh migrated database for this test file, and the environment to go with it, before anything is imported. */
const administrator = new pg.Client({ connectionString: inject('postgres') });
await administrator.connect();
const name = `test_${randomUUID().replaceAll('-', '')}`;
await administrator.query(`create database ${name} template mainstay_template`);

const databaseUrl = new URL(inject('postgres'));
databaseUrl.pathname = `/${name}`;
Object.assign(process.env, {
  ...localEnvironment({
    databaseUrl: databaseUrl.toString(),
    appUrl: 'http://localhost:1',
    shopifyUrl: 'http://localhost:1',
    smtpPort: 1,
    appPort: 0,
  }),
  LOG_LEVEL: 'silent',
});

afterAll(async () => {
  await administrator.query(`drop database if exists ${name} with (force)`);
  await administrator.end();
});
