import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Database } from '../store/database';

/**
 * The key that values are stored under. It lies beside them, so it protects them from nobody who has the
 * database; it is there so that a search of the database for a value finds leaks and nothing else.
 */
export function storageKey(database: Database): Buffer {
  database.run('CREATE TABLE IF NOT EXISTS local_secret_key (key TEXT NOT NULL)');
  const row = database.get('SELECT key FROM local_secret_key');
  if (row !== undefined) return Buffer.from(String(row.key), 'base64');
  const key = randomBytes(32);
  database.run('INSERT INTO local_secret_key (key) VALUES (?)', [key.toString('base64')]);
  return key;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM: nonce, tag and ciphertext, in Base64. */
export function encryptValue(key: Buffer, value: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

/** Undoes `encryptValue`. */
export function decryptValue(key: Buffer, stored: string): string {
  const bytes = Buffer.from(stored, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString(
    'utf8',
  );
}
