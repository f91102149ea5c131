import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { environment } from '~/environment.server';

const NONCE = 12;
const TAG = 16;

/**
 * Encrypts a secret at rest (AES-256-GCM) with the first key of TOKEN_KEYS: `enc:keyId:base64`.
 * To rotate, put a new key first; the old ones go on decrypting until their rows are rewritten.
 */
export function seal(secret: string): string {
  const current = environment().TOKEN_KEYS[0];
  if (!current) throw new Error('TOKEN_KEYS is empty');
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', current.key, nonce);
  const sealed = Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `enc:${current.id}:${sealed.toString('base64')}`;
}

/** The secret of a sealed text. Throws when its key is gone or the text was changed. */
export function unseal(text: string): string {
  const [mark, id, body] = text.split(':');
  const key = environment().TOKEN_KEYS.find((candidate) => candidate.id === id)?.key;
  if (mark !== 'enc' || !key || !body)
    throw new Error('A stored token cannot be decrypted: its key is not in TOKEN_KEYS.');
  const bytes = Buffer.from(body, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE));
  decipher.setAuthTag(bytes.subarray(-TAG));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8');
}
