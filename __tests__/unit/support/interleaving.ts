import { dropCredential } from '../../../src/TypeScript/application/calls/token_cache';
import { checkDeletion, checkSecretReference } from '../../../src/TypeScript/application/check_record';
import { checkHealth, type HealthCheckPorts } from '../../../src/TypeScript/application/health/check_health';
import type { SecureRequest } from '../../../src/TypeScript/application/ports';
import { rotate } from '../../../src/TypeScript/application/rotation/rotate';
import { refuses } from '../../../src/TypeScript/domain/finding';
import type { HttpOutcome } from '../../../src/TypeScript/domain/http_outcome';
import type { SecretReference } from '../../../src/TypeScript/domain/records';
import { settledReferences } from '../../../src/TypeScript/domain/rotation_slots';
import type { BankProfileId, RotationAction } from '../../../src/TypeScript/domain/vocabulary';
import { Calls, callWith } from './calls';
import { aBank, aCredential, aSecret } from './records';
import { secretIdsIn } from './reveal';
import { CutOff } from './rotating';

const ROLES = ['client_id', 'client_secret'] as const;

/** What somebody does: a step of the rotation, the Health Check, a call of the bank, an edit by hand; or time goes by. */
export type Deed =
  | { readonly do: 'act'; readonly action: RotationAction; readonly cutOffAt: number }
  | { readonly do: 'check'; readonly cutOffAt: number }
  | { readonly do: 'call' | 'add' }
  | { readonly do: 'edit'; readonly how: 'mistype' | 'retire' | 'delete'; readonly which: number }
  | { readonly do: 'wait'; readonly minutes: number };

/** The bank issues client ID and client secret together: `custsecret_g3_client_id` is of the third generation. */
function generationOf(secretId: string): string {
  return /_g(\d+)_/.exec(secretId)?.[1] ?? 'mistyped';
}

/** Lets others work between the queries of a call. */
class InterruptedCalls extends Calls {
  constructor(
    private readonly gap: () => void,
    options: ConstructorParameters<typeof Calls>[0],
  ) {
    super(options);
  }

  override get ports(): Calls['ports'] {
    const ports = super.ports;
    const recordsOf: typeof ports.recordsOf = (id) => {
      this.gap();
      return ports.recordsOf(id);
    };
    return { ...ports, recordsOf };
  }
}

/**
 * A credential whose client ID and secret are rotated together while everybody works at once: before each write, query and
 * request of one, another may do something, be cut off in it, and be interrupted in turn. The bank takes every pair it has
 * issued, but no two of different pairs.
 */
export class Interleaving {
  readonly #calls: Calls;
  readonly #gaps: Deed[];
  /** What must never happen, and did. */
  readonly trouble: string[] = [];
  /** What was done, deeper ones in the gaps of others. */
  readonly told: string[] = [];
  /** Which generation a token was issued to. */
  readonly #tokens = new Map<string, string>();
  #generation = 0;
  #ids = 300;
  #depth = 0;
  #writes = 0;
  #cutOffAt = Number.POSITIVE_INFINITY;

  /** @param gaps what is done in the gaps, in their order; `undefined`: nothing in this one */
  constructor(profile: BankProfileId, gaps: readonly (Deed | undefined)[]) {
    this.#gaps = [...gaps] as Deed[];
    this.#calls = new InterruptedCalls(() => this.#gap('query'), {
      banks: [aBank({ profile, scope: { test: 'any', production: null } })],
      credentials: [aCredential({ certificateId: 'custcertificate_house' })],
      secrets: ROLES.map((role, index) =>
        aSecret({ id: 100 + index, role, secretId: `custsecret_g0_${role}` }),
      ),
    });
    const { world } = this.#calls;
    const send = world.http.send.bind(world.http);
    Object.assign(world.http, { send: (request: SecureRequest) => this.#send(send, request) });
    const move = world.secrets.move.bind(world.secrets);
    Object.assign(world.secrets, {
      move: (wanted: Parameters<typeof move>[0]) => {
        if (wanted.from === 'previous' && wanted.to === 'retired' && !this.#isGraceOver) {
          this.trouble.push('retired within the grace period');
        }
        return move(wanted);
      },
    });
    world.beforeWrite = (what) => {
      this.#writes += 1;
      if (this.#writes === this.#cutOffAt) throw new CutOff();
      this.#gap(what);
    };
  }

  #send(send: (request: SecureRequest) => HttpOutcome, request: SecureRequest): HttpOutcome {
    this.#gap('request');
    const texts = [...Object.values(request.headers), request.body ?? ''];
    const ids = texts.flatMap((text) => (typeof text === 'string' ? [] : secretIdsIn(text)));
    const [generation = '', ...others] = new Set(ids.map(generationOf));
    const isPair = others.length === 0 && generation !== 'mistyped';
    this.#calls.taken.clear();
    for (const id of isPair ? ids : []) this.#calls.taken.add(id);
    const token = [...this.#tokens.keys()].find((each) =>
      texts.some((text) => typeof text === 'string' && text.endsWith(each)),
    );
    if (token !== undefined && ids.length > 0 && this.#tokens.get(token) !== generation) {
      this.trouble.push(`a token of pair ${this.#tokens.get(token)} with the client ID of ${generation}`);
    }
    const issued = this.#calls.issued.length;
    const outcome = send(request);
    for (const each of this.#calls.issued.slice(issued)) this.#tokens.set(each, generation);
    return outcome;
  }

  get #isGraceOver(): boolean {
    const { credentialRecords, milliseconds } = this.#calls.world;
    return Date.parse(credentialRecords[0]?.rotation?.graceUntil ?? '') <= milliseconds;
  }

  #gap(where: string): void {
    if (this.#depth > 1) return;
    const deed = this.#gaps.shift();
    // That people save a pending secret at the very moment of its promotion has tests of its own.
    if (deed === undefined || deed.do === 'edit') return;
    this.#tell(`before a ${where}:`);
    this.do(deed);
  }

  #tell(text: string): void {
    this.told.push(`${'  '.repeat(this.#depth)}${text}`);
  }

  /** Does it, as far as it is not cut off. */
  do(deed: Deed): void {
    this.#tell(JSON.stringify(deed));
    const [writes, cutOffAt] = [this.#writes, this.#cutOffAt];
    this.#depth += 1;
    this.#writes = 0;
    this.#cutOffAt = 'cutOffAt' in deed ? deed.cutOffAt : Number.POSITIVE_INFINITY;
    try {
      this.#do(deed);
    } catch (thrown) {
      if (!(thrown instanceof CutOff)) throw thrown;
      this.#tell('cut off');
    } finally {
      this.#depth -= 1;
      [this.#writes, this.#cutOffAt] = [writes, cutOffAt];
    }
    const { credentialRecords, secretRecords } = this.#calls.world;
    const standing = secretRecords.map(({ id, slot, secretId }) => `${id} ${slot} ${secretId}`);
    this.#tell(`= ${credentialRecords[0]?.rotation?.step ?? 'idle'}: ${standing.join(', ')}`);
  }

  /** Nobody interrupts any more: what was cut off is finished, everybody asks for a new token, and it is looked around. */
  settle(): void {
    this.#gaps.length = 0;
    this.do({ do: 'act', action: 'finish', cutOffAt: Number.POSITIVE_INFINITY });
    this.do({ do: 'wait', minutes: 61 });
    this.do({ do: 'call' });
    const { credentialRecords, secretRecords } = this.#calls.world;
    const current = settledReferences(secretRecords, credentialRecords[0]?.rotation ?? null).filter(
      ({ slot }) => slot === 'current',
    );
    const generations = new Set(current.map(({ secretId }) => generationOf(secretId)));
    if (current.length !== ROLES.length || generations.size !== 1) {
      this.trouble.push(`at last: ${current.map(({ secretId }) => secretId).join(', ')}`);
    }
  }

  get #ports(): HealthCheckPorts {
    const { world, ports } = this.#calls;
    const { cache, lookup } = ports;
    const recordsOf: HealthCheckPorts['recordsOf'] = (id) => {
      const credential = world.credentials.read(id);
      const bank = credential && world.banks.read(credential.bank);
      return credential && bank && { credential, bank, references: world.secrets.ofCredential(id) };
    };
    const dropTokens = (credential: number): void => dropCredential({ cache, lookup }, credential);
    return Object.assign(Object.create(world) as typeof world, { recordsOf, dropTokens });
  }

  #do(deed: Deed): void {
    switch (deed.do) {
      case 'act':
        this.#tell(rotate(this.#ports, { credential: 10, action: deed.action, who: 7 }).outcome);
        return;
      case 'check': {
        const settings = { hours: 24, retires: true, isRepeated: true, chance: 0.5 };
        checkHealth(this.#ports, { ...settings, credential: 10, correlationId: 'check' });
        return;
      }
      case 'call': {
        const result = callWith(this.#calls);
        if (result !== 200) this.trouble.push(`a call ended with ${result}`);
        return;
      }
      case 'add':
        this.#add();
        return;
      case 'edit':
        this.#edit(deed);
        return;
      case 'wait':
        this.#calls.world.milliseconds += deed.minutes * 60_000;
    }
  }

  /** A new pair from the bank, each record saved for itself. */
  #add(): void {
    const { world } = this.#calls;
    this.#generation += 1;
    const generation = this.#generation;
    for (const role of ROLES) {
      const secretId = `custsecret_g${generation}_${role}`;
      const draft = { ...aSecret({ role, slot: 'pending', secretId }), id: null };
      if (refuses(checkSecretReference(world, { draft, previous: null }))) return;
      this.#gap('save of a new one');
      this.#ids += 1;
      world.secretRecords.push({ ...draft, id: this.#ids });
    }
  }

  /** By hand, as far as the rules allow. What is current is left alone: to break that is no rotation's doing. */
  #edit({ how, which }: Extract<Deed, { do: 'edit' }>): void {
    const { world } = this.#calls;
    const { secretRecords: all } = world;
    const at = which % all.length;
    const reference = all[at] as SecretReference;
    if (reference.slot === 'current') return;
    this.#ids += 1;
    const draft: SecretReference =
      how === 'mistype'
        ? { ...reference, secretId: `custsecret_typed${this.#ids}` }
        : { ...reference, slot: 'retired' };
    const findings =
      how === 'delete'
        ? checkDeletion(world, 'secret', reference.id)
        : checkSecretReference(world, { draft, previous: reference });
    if (refuses(findings)) return;
    if (how === 'delete') all.splice(at, 1);
    else all[at] = draft;
  }
}
