import { Session } from '@shopify/shopify-api';
import { afterAll, expect, test } from 'vitest';
import { disconnect, pool } from '~/database/client.server';
import { environment } from '~/environment.server';
import { SealedSessionStorage } from '~/shopify/sessions.server';
import { seal, unseal } from '~/shopify/token-cipher.server';

afterAll(disconnect);

const session = new Session({
  id: 'offline_maison.myshopify.com',
  shop: 'maison.myshopify.com',
  state: '',
  isOnline: false,
  accessToken: 'shpat_secret',
  refreshToken: 'shprt_secret',
  expires: new Date('2026-11-25T09:00:00Z'),
});

test('tokens are unreadable in the database and whole again when loaded', async () => {
  const storage = new SealedSessionStorage();
  await storage.storeSession(session);
  const stored = JSON.stringify((await pool.query('select * from session')).rows);
  expect(stored).toContain('enc:local:');
  expect(stored).not.toContain('secret');
  const loaded = await storage.loadSession(session.id);
  expect(loaded?.accessToken).toBe('shpat_secret');
  expect(loaded?.refreshToken).toBe('shprt_secret');
  expect((await storage.findSessionsByShop(session.shop)).map((found) => found.accessToken)).toEqual([
    'shpat_secret',
  ]);
  expect(session.accessToken, 'the session in use is left as it was').toBe('shpat_secret');
});

test('forgetting what a shop held spares what a visit has stored since', async () => {
  const storage = new SealedSessionStorage();
  await storage.storeSession(session);
  const held = await storage.heldBy(session.shop);
  await storage.storeSession(new Session({ ...session.toObject(), accessToken: 'shpat_new' }));
  await storage.forget(held);
  expect((await storage.loadSession(session.id))?.accessToken).toBe('shpat_new');
  await storage.forget(await storage.heldBy(session.shop));
  expect(await storage.loadSession(session.id)).toBeUndefined();
});

test('a new key in front seals anew and the old one still opens', () => {
  const before = seal('token');
  environment().TOKEN_KEYS.unshift({ id: 'new', key: Buffer.alloc(32, 7) });
  expect(seal('token')).toContain('enc:new:');
  expect(unseal(before)).toBe('token');
  environment().TOKEN_KEYS.shift();
});

test('a sealed token that was changed, or whose key is gone, is refused', () => {
  const sealed = seal('token');
  expect(() => unseal(`${sealed.slice(0, -6)}AAAA==`)).toThrow();
  expect(() => unseal(sealed.replace('enc:local', 'enc:lost'))).toThrow('its key is not in TOKEN_KEYS');
});
