import type { SecureRequest } from '../../../src/TypeScript/application/ports';
import {
  type RotationOrder,
  type RotationResult,
  rotate,
} from '../../../src/TypeScript/application/rotation/rotate';
import type { RotationPorts } from '../../../src/TypeScript/application/rotation/rotation_ports';
import type { HttpOutcome } from '../../../src/TypeScript/domain/http_outcome';
import { settledReferences } from '../../../src/TypeScript/domain/rotation_slots';
import type { RotationAction } from '../../../src/TypeScript/domain/vocabulary';
import { aCredential, aSecret } from './records';
import { reveal } from './reveal';
import { aPair, World, type WorldOptions } from './world';

/** The current and the pending client secret. */
export const OLD = 'custsecret_house_client_secret';
export const NEW = 'custsecret_house_new';
const PENDING = aSecret({ id: 201, role: 'client_secret', slot: 'pending', secretId: NEW });

/** What a test ends the work with. */
export class CutOff extends Error {}

/** A world with a bank that knows which values it takes, and secrets whose values can change. */
export class Rotating extends World {
  readonly values: Record<string, string> = {
    custsecret_house_client_id: 'id',
    [OLD]: 'old',
    [NEW]: 'new',
  };
  taken = ['old', 'new'];
  canFingerprint = true;
  writes = 0;
  readonly dropped: number[] = [];

  constructor(options: WorldOptions = {}) {
    super({
      secrets: [...aPair(), PENDING],
      answer: (request) => this.#answer(request),
      ...options,
    });
  }

  #answer({ method, body }: SecureRequest): HttpOutcome {
    if (method === 'GET') return { kind: 'answer', code: 200, headers: {}, body: '{}' };
    const sent = new URLSearchParams(reveal(body, this.values)).get('client_secret') ?? '';
    return this.taken.includes(sent)
      ? { kind: 'answer', code: 200, headers: {}, body: '{"access_token":"t"}' }
      : { kind: 'answer', code: 401, headers: {}, body: '{"error":"invalid_client"}' };
  }

  get ports(): RotationPorts {
    const probe = {
      probe: (secretId: string, salt: string) => {
        const value = this.values[secretId];
        const fingerprint = this.canFingerprint && value !== undefined ? digits(`${salt} ${value}`) : null;
        return {
          readable: value === undefined ? ('unavailable' as const) : ('readable' as const),
          fingerprint,
          platformError: null,
        };
      },
    };
    const dropTokens = (credential: number): void => {
      this.beforeWrite('drop');
      this.dropped.push(credential);
    };
    const recordsOf: RotationPorts['recordsOf'] = (id) => {
      const credential = this.credentials.read(id);
      const bank = credential && this.banks.read(credential.bank);
      return credential && bank && { credential, bank, references: this.secrets.ofCredential(id) };
    };
    return Object.assign(Object.create(this) as this, { probe, dropTokens, recordsOf });
  }

  /** Ends the work in place of its n-th write. */
  cutOffAt(count: number): void {
    this.writes = 0;
    this.beforeWrite = () => {
      this.writes += 1;
      if (this.writes === count) throw new CutOff();
    };
  }

  go(action: RotationAction, more: Partial<RotationOrder> = {}): RotationResult {
    return rotate(this.ports, { credential: 10, action, who: 7, ...more });
  }

  later(minutes: number): void {
    this.milliseconds += minutes * 60_000;
  }

  get slots(): string[] {
    return this.secretRecords.map(({ id, slot }) => `${id} ${slot}`);
  }

  get usable(): string[] {
    const rotation = this.credentialRecords[0]?.rotation ?? null;
    return settledReferences(this.secretRecords, rotation)
      .filter(({ slot }) => slot === 'current')
      .map(({ secretId }) => secretId);
  }

  get eventKinds(): string[] {
    return this.appended.map(({ kind, outcome }) => `${kind} ${outcome}`);
  }
}

/** A stand-in for a digest: the same text gives the same eight digits. */
function digits(text: string): string {
  let sum = 7;
  for (const character of text) sum = (sum * 31 + character.charCodeAt(0)) % 4_294_967_291;
  return sum.toString(16).padStart(8, '0');
}

/** A credential whose secret can be read out of the request's body. */
export const METHOD = aCredential({ authMethod: 'client_secret_post' });
/** Such a world with a pending client secret. */
export const rotating = (options: WorldOptions = {}): Rotating =>
  new Rotating({ credentials: [METHOD], ...options });
