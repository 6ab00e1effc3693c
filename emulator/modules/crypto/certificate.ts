import { constants, sign, verify } from 'node:crypto';
import type { UsableCertificate } from '../../certificates/certificate_store';
import { Arguments } from '../../runtime/arguments';
import type { Execution, ModuleFactory } from '../../runtime/execution';
import { notEmulated, SuiteScriptError } from '../../runtime/suitescript_error';
import { decode, encode, encodingName } from '../../secrets/encoding';
import { useCertificate } from '../certificates/use_certificate';
import type { Names } from '../members';

/** section_1543432423; numbered in the typings. */
const HashAlg = Object.freeze({ SHA256: 'SHA256', SHA384: 'SHA384', SHA512: 'SHA512' });
const HASHES: Readonly<Record<string, string>> = { SHA256: 'sha256', SHA384: 'sha384', SHA512: 'sha512' };
/** The hash that goes with a curve (section_0312092212). */
const HASH_OF_CURVE: Readonly<Record<string, string>> = {
  prime256v1: 'sha256',
  secp384r1: 'sha384',
  secp521r1: 'sha512',
};
/** Texts that `inputEncoding` takes: no values of encode.Encoding. */
const INPUT_ENCODINGS: Readonly<Record<string, BufferEncoding>> = {
  'UTF-8': 'utf8',
  ISO_8859_1: 'latin1',
  ASCII: 'ascii',
};
const UNITS = 10;

/** What is to be signed or verified, piece by piece. */
class Input {
  readonly #pieces: Buffer[] = [];

  /** @param options a text, or `{ input, inputEncoding }` */
  add(call: string, options: unknown): void {
    const given = typeof options === 'string' ? { input: options } : options;
    const checked = Arguments.of(call, given, ['input', 'inputEncoding']);
    const encoding = INPUT_ENCODINGS[checked.optional<string>('inputEncoding') ?? 'UTF-8'];
    if (encoding === undefined) throw checked.wrongType('inputEncoding');
    this.#pieces.push(Buffer.from(checked.string('input'), encoding));
  }

  bytes(): Buffer {
    return Buffer.concat(this.#pieces);
  }
}

/** How a certificate's key signs (CERTIFICATE_SIGNATURE_SCHEME), in Node's words. */
function schemeOf({ keyType }: UsableCertificate, dsaEncoding: 'der' | 'ieee-p1363') {
  switch (keyType) {
    case 'RSA':
      return { padding: constants.RSA_PKCS1_PADDING };
    case 'RSA-PSS':
      return { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
    case 'EC':
      return { dsaEncoding };
  }
}

/** certificate.Signer (section_1547242551) */
class Signer {
  readonly #certificate: UsableCertificate;
  readonly #hash: string;
  readonly #input = new Input();

  constructor(certificate: UsableCertificate, hash: string) {
    this.#certificate = certificate;
    this.#hash = hash;
  }

  update(options: unknown): void {
    this.#input.add('Signer.update', options);
  }

  /** @returns the signature, in Base64 unless it is asked for otherwise (section_1547244059) */
  sign(options: unknown = {}): string {
    const checked = Arguments.of('Signer.sign', options, ['outputEncoding', 'useRawFormatForECDSA']);
    const encoding = encodingName(checked.optional('outputEncoding') ?? 'BASE_64');
    const dsaEncoding = checked.flag('useRawFormatForECDSA') ? 'ieee-p1363' : 'der';
    const key = { key: this.#certificate.privateKey, ...schemeOf(this.#certificate, dsaEncoding) };
    return encode(sign(this.#hash, this.#input.bytes(), key), encoding);
  }
}

/** certificate.Verifier (section_1547089078); raw ECDSA signatures are not documented for it. */
class Verifier {
  readonly #certificate: UsableCertificate;
  readonly #hash: string;
  readonly #input = new Input();

  constructor(certificate: UsableCertificate, hash: string) {
    this.#certificate = certificate;
    this.#hash = hash;
  }

  update(options: unknown): void {
    this.#input.add('Verifier.update', options);
  }

  /**
   * @param options the signature, or `{ signature, signatureEncoding }`
   * @throws INVALID_SIGNATURE
   */
  verify(options: unknown): void {
    const given = typeof options === 'string' ? { signature: options } : options;
    const checked = Arguments.of('Verifier.verify', given, ['signature', 'signatureEncoding']);
    const encoding = encodingName(checked.optional('signatureEncoding') ?? 'BASE_64');
    const key = { key: this.#certificate.publicKey, ...schemeOf(this.#certificate, 'der') };
    if (!verify(this.#hash, this.#input.bytes(), key, decode(checked.string('signature'), encoding)))
      throw new SuiteScriptError('INVALID_SIGNATURE', 'The signature is not valid.');
  }
}

/** Checks the options of both, spends their units and opens the certificate. */
function opened(execution: Execution, call: string, options: unknown): [UsableCertificate, string] {
  const checked = Arguments.of(call, options, ['certId', 'algorithm']);
  const id = checked.string('certId');
  const hash = HASHES[checked.string('algorithm')];
  if (hash === undefined)
    throw new SuiteScriptError('INVALID_ENUM_TYPE_VALUE', 'Invalid enum value: certificate.HashAlg');
  execution.meter.spend(UNITS);
  const certificate = useCertificate(execution, id);
  const curve = certificate.publicKey.asymmetricKeyDetails?.namedCurve;
  if (curve !== undefined && HASH_OF_CURVE[curve] !== hash)
    throw notEmulated(`A ${hash} signature with a key on the curve ${curve}`);
  return [certificate, hash];
}

/** N/crypto/certificate (section_1543432423): signatures of texts. Signed XML is not emulated. */
export const create: ModuleFactory = (execution) =>
  ({
    createSigner: (options: unknown) => new Signer(...opened(execution, 'certificate.createSigner', options)),
    createVerifier: (options: unknown) =>
      new Verifier(...opened(execution, 'certificate.createVerifier', options)),
    HashAlg,
  }) satisfies Names<typeof import('N/crypto/certificate')>;
