import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import {
  bitString,
  boolean,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  set,
  tagged,
  time,
  utf8String,
} from './der';

/** A certificate and its private key, both PEM. */
export interface IssuedCertificate {
  readonly certificate: string;
  readonly privateKey: string;
}

interface CertificateRequest {
  readonly commonName: string;
  readonly publicKey: KeyObject;
  readonly extensions: readonly Buffer[];
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/** A certificate for somebody who keeps the key. */
export interface ClientCertificateRequest {
  readonly commonName: string;
  readonly publicKey: KeyObject;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/**
 * Whenever anybody looks. The bank makes these on the account's clock, which can be moved, and the network's worker looks at
 * them on the machine's.
 */
const ALWAYS = {
  notBefore: new Date('2000-01-01T00:00:00Z'),
  notAfter: new Date('2099-12-31T23:59:59Z'),
} as const;

const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';
const SERVER_AUTHENTICATION = '1.3.6.1.5.5.7.3.1';
const CLIENT_AUTHENTICATION = '1.3.6.1.5.5.7.3.2';

/**
 * The emulator's own certificate authority (X.509 v3, RFC 5280; P-256 keys). Only the emulator's `Network`
 * trusts it, so a certificate of it is worth nothing elsewhere.
 */
export class CertificateAuthority {
  readonly #key: KeyObject;
  readonly #issuer: Buffer;
  readonly #keyIdentifier: Buffer;

  private constructor(
    /** The authority's certificate, PEM: what a client must trust. */
    readonly certificate: string,
    key: KeyObject,
    commonName: string,
    publicKey: KeyObject,
  ) {
    this.#key = key;
    this.#issuer = name(commonName);
    this.#keyIdentifier = keyIdentifier(publicKey);
  }

  /**
   * Makes an authority with a new key.
   * @param commonName how it is called in its certificates
   */
  static create(commonName: string): CertificateAuthority {
    const { privateKey, publicKey } = newKeyPair();
    const certificate = issue(
      {
        commonName,
        publicKey,
        ...ALWAYS,
        extensions: [
          extension('2.5.29.19', true, sequence(boolean(true))),
          // keyCertSign and cRLSign: bits 5 and 6 (section 4.2.1.3).
          extension('2.5.29.15', true, bitString(Buffer.from([0b0000_0110]), 1)),
          extension('2.5.29.14', false, octetString(keyIdentifier(publicKey))),
        ],
      },
      name(commonName),
      privateKey,
    );
    return new CertificateAuthority(certificate, privateKey, commonName, publicKey);
  }

  /** A server's certificate. @param host DNS name it is for */
  issueForHost(host: string): IssuedCertificate {
    const { privateKey, publicKey } = newKeyPair();
    const certificate = issue(
      {
        commonName: host,
        publicKey,
        ...ALWAYS,
        extensions: [
          extension('2.5.29.37', false, sequence(objectIdentifier(SERVER_AUTHENTICATION))),
          extension('2.5.29.35', false, sequence(tagged(0, this.#keyIdentifier, false))),
          extension('2.5.29.17', false, sequence(tagged(2, Buffer.from(host, 'ascii'), false))),
        ],
      },
      this.#issuer,
      this.#key,
    );
    return { certificate, privateKey: pem(privateKey) };
  }

  /**
   * A client's certificate, for mutual TLS and for signing.
   * @returns PEM
   */
  issueForClient(request: ClientCertificateRequest): string {
    const usages = sequence(objectIdentifier(CLIENT_AUTHENTICATION));
    const extensions = [
      extension('2.5.29.37', false, usages),
      extension('2.5.29.35', false, sequence(tagged(0, this.#keyIdentifier, false))),
    ];
    return issue({ ...request, extensions }, this.#issuer, this.#key);
  }
}

function newKeyPair(): { privateKey: KeyObject; publicKey: KeyObject } {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

function pem(privateKey: KeyObject): string {
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function issue(request: CertificateRequest, issuer: Buffer, issuerKey: KeyObject): string {
  const algorithm = sequence(objectIdentifier(ECDSA_WITH_SHA256));
  const serial = randomBytes(16);
  const toBeSigned = sequence(
    tagged(0, integer(Buffer.from([2])), true),
    integer(serial),
    algorithm,
    issuer,
    sequence(time(request.notBefore), time(request.notAfter)),
    name(request.commonName),
    request.publicKey.export({ type: 'spki', format: 'der' }),
    tagged(3, sequence(...request.extensions), true),
  );
  const signature = sign('sha256', toBeSigned, issuerKey);
  const certificate = sequence(toBeSigned, algorithm, bitString(signature));
  const lines = certificate.toString('base64').replace(/.{64}/g, '$&\n').trimEnd();
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

function name(commonName: string): Buffer {
  return sequence(set(sequence(objectIdentifier('2.5.4.3'), utf8String(commonName))));
}

function extension(id: string, critical: boolean, value: Buffer): Buffer {
  const parts = [objectIdentifier(id), ...(critical ? [boolean(true)] : []), octetString(value)];
  return sequence(...parts);
}

/**
 * Section 4.2.1.2, method 1: SHA-1 of the public key, here of the whole SubjectPublicKeyInfo, which
 * identifies it as well.
 */
function keyIdentifier(publicKey: KeyObject): Buffer {
  return createHash('sha1')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest();
}
