import * as crypto from 'N/crypto';
import * as encode from 'N/encode';
import * as pgp from 'N/pgp';
import type { ProbeOutcome, SecretProbe } from '../../application/ports';
import { platformErrorName } from './platform_error';

/**
 * NetSuite has no member that says whether a secret exists or may be used. These ask for something that cannot be done
 * without reading it, and look at how that ends: no governance, no network, and the value is never handed over. Which
 * names an error can have is only partly documented, so a name that is not known proves nothing, either way.
 */

type Reading = ProbeOutcome['readable'];

/** What one question told. */
interface Answer {
  readonly reading: Reading;
  /** The error's name, when it was one that proves nothing. */
  readonly platformError: string | null;
}

/** Error names that mean one thing or the other. */
interface Meanings {
  /** The secret was read and is not what was asked for. */
  readonly read: RegExp;
  /** It is missing, or this script may not use it: NetSuite does not tell the two apart. */
  readonly unavailable: RegExp;
}

function ask(question: () => unknown, meanings: Meanings): Answer {
  try {
    question();
    return { reading: 'readable', platformError: null };
  } catch (thrown) {
    const name = platformErrorName(thrown);
    if (meanings.read.test(name)) return { reading: 'readable', platformError: null };
    if (meanings.unavailable.test(name)) return { reading: 'unavailable', platformError: null };
    return { reading: 'unknown', platformError: name };
  }
}

/** section_0923112727 names the one error; that the others of N/pgp mean "read, but no key" is inferred from their names. */
const PGP: Meanings = { read: /^PGP_/, unavailable: /^REFERENCED_SECRET_IS_NOT_AVAILABLE$/ };

function askPgp(secretId: string): Answer {
  return ask(() => pgp.loadKeyFromSecret({ secret: { scriptId: secretId } }), PGP);
}

/** Names recorded by public, runtime-checked typings; the help has none. */
const CRYPTO: Meanings = {
  read: /^INVALID_SECRET_KEY_LENGTH$/,
  unavailable: /^AN_ERROR_OCCURRED_WHILE_DECRYPT_SECRET$/,
};

/** `createSecretKey` alone proves nothing, and its default encoding is HEX (section_4358653390). */
function keyOf(secretId: string): crypto.SecretKey {
  return crypto.createSecretKey({ secret: secretId, encoding: encode.Encoding.UTF_8 });
}

function askCipher(secretId: string): Answer {
  return ask(() => {
    const cipher = crypto.createCipher({ algorithm: crypto.EncryptionAlg.AES, key: keyOf(secretId) });
    cipher.update({ input: 'probe' });
    cipher.final({});
  }, CRYPTO);
}

/**
 * Enough to show a change, and nothing to compute a value from. With the salt, which no form shows, they would confirm a guess
 * of a value that a person chose; banks issue random ones.
 */
const DIGITS = 8;

function fingerprintOf(secretId: string, salt: string): string | null {
  const hmac = crypto.createHmac({ algorithm: crypto.HashAlg.SHA256, key: keyOf(secretId) });
  hmac.update({ input: salt, inputEncoding: encode.Encoding.UTF_8 });
  const digest = hmac.digest({ outputEncoding: encode.Encoding.HEX }).toLowerCase();
  return /^[0-9a-f]{64}$/.test(digest) ? digest.slice(0, DIGITS) : null;
}

/**
 * Asks N/pgp, then a cipher, then for an HMAC. One answer that proves the secret was read outweighs any that says it was
 * not: a probe that is wrong must not keep a credential from being used.
 */
export const secretProbe: SecretProbe = {
  probe(secretId, salt) {
    const answers = [askPgp(secretId)];
    if (answers[0]?.reading !== 'readable') answers.push(askCipher(secretId));
    let fingerprint: string | null = null;
    answers.push(
      ask(() => {
        fingerprint = fingerprintOf(secretId, salt);
      }, CRYPTO),
    );
    const said = (reading: Reading): boolean => answers.some((answer) => answer.reading === reading);
    return {
      readable: said('readable') ? 'readable' : said('unavailable') ? 'unavailable' : 'unknown',
      fingerprint,
      platformError: answers.find(({ platformError }) => platformError !== null)?.platformError ?? null,
    };
  },
};
