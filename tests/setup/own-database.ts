import { afterAll } from 'vitest';
import { localEnvironment } from '../../tools/local-environment.mjs';
import { freshDatabase } from './fresh-database';

/** A database for this test file, and the environment to go with it, before anything is imported. */
const database = await freshDatabase();
Object.assign(process.env, {
  ...localEnvironment({
    databaseUrl: database.url,
    appUrl: 'http://localhost:1',
    shopifyUrl: 'http://localhost:1',
    smtpPort: 1,
    appPort: 0,
  }),
  LOG_LEVEL: 'silent',
});

afterAll(() => database.drop());
