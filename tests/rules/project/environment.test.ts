import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { readEnvironment } from '~/environment.server';

const key = randomBytes(32).toString('base64');
const good = {
  DATABASE_URL: 'postgresql://localhost/mainstay',
  SHOPIFY_API_KEY: 'key',
  SHOPIFY_API_SECRET: 'secret',
  SHOPIFY_APP_URL: 'https://mainstay.example',
  TOKEN_KEYS: `new:${key},old:${key}`,
  SMTP_URL: 'smtp://localhost',
  MAIL_FROM: 'alerts@mainstay.example',
};

test('everything that is missing is named in one message', () => {
  const start = () =>
    readEnvironment({ ...good, DATABASE_URL: undefined, SHOPIFY_API_KEY: undefined, SMTP_URL: undefined });
  expect(start).toThrow(
    /DATABASE_URL: is missing[\s\S]*SHOPIFY_API_KEY: is missing[\s\S]*SMTP_URL: is missing/,
  );
});

test('the first token key encrypts and the others stay known', () => {
  expect(readEnvironment(good).TOKEN_KEYS.map(({ id }) => id)).toEqual(['new', 'old']);
});

test('a token key that is too short stops the start without being printed', () => {
  const start = () => readEnvironment({ ...good, TOKEN_KEYS: 'k:c2hvcnQ=' });
  expect(start).toThrow(/TOKEN_KEYS: must be id:base64/);
  expect(start).not.toThrow(/c2hvcnQ/);
});

test('a production database must be named: there is no embedded one to fall back on', () => {
  expect(() => readEnvironment({ ...good, NODE_ENV: 'production', DATABASE_URL: undefined })).toThrow(
    /DATABASE_URL/,
  );
});
