import { randomBytes } from 'node:crypto';
import { type AuthorisePorts, callBank } from '../../../src/TypeScript/application/calls/authorise';
import type { BankCall } from '../../../src/TypeScript/application/calls/bank_call_options';
import type { ConnectionNames, SecureRequest } from '../../../src/TypeScript/application/ports';
import { type BankProfile, STANDARD } from '../../../src/TypeScript/banks/bank_profile';
import type { HttpOutcome } from '../../../src/TypeScript/domain/http_outcome';
import { codes } from './findings';
import { secretIdsIn } from './reveal';
import { World, type WorldOptions } from './world';

/** External ids by the internal id of the connection. */
type ExternalIds = Readonly<Record<number, string>>;

export const GET: BankCall = { connection: { id: 1000 }, method: 'GET', path: '', headers: {}, body: null };

/**
 * A bank and an account for calls: the bank knows which secrets it takes and which tokens it issued; the cache counts its
 * units; whatever a call spends is seen in `spent`.
 */
export class Calls {
  readonly world: World;
  readonly entries = new Map<string, string>();
  /** For how long each entry was put. */
  readonly seconds = new Map<string, number>();
  readonly units: string[] = [];
  /** Secret IDs that the bank takes. */
  readonly taken = new Set(['custsecret_house_client_id', 'custsecret_house_client_secret']);
  /** Tokens that the bank's API takes. */
  readonly live = new Set<string>();
  readonly issued: string[] = [];
  lifetime: number | string | null = 600;
  /** What the bank calls token and lifetime. */
  answerNames: BankProfile['answer'] = STANDARD.answer;
  /** Where the API looks for the token. */
  tokenHeader: BankProfile['tokenHeader'] = STANDARD.tokenHeader;
  /** What the token endpoint answers instead of a token; `null`: a token. */
  tokenRefusal: HttpOutcome | null = null;
  /** What the API answers to an authorised call. */
  api: (request: SecureRequest) => HttpOutcome = () => answer(200, '{"accounts":[]}');
  /** Secret IDs that NetSuite does not give to the script. */
  readonly closed = new Set<string>();

  constructor(
    options: WorldOptions = {},
    private readonly externalIds: ExternalIds = {},
  ) {
    this.world = new World({ ...options, answer: (request) => this.#answer(request) });
  }

  get ports(): AuthorisePorts {
    const { world } = this;
    return {
      ...{ clock: world.clock, random: world.random, signer: world.signer, log: world.log },
      connections: world.connections,
      events: world.events,
      scriptId: 'customscript_payments_ss',
      credentials: {
        read: (id) => {
          this.units.push('query');
          return world.credentials.read(id);
        },
        update: (id, changes) => world.credentials.update(id, changes),
      },
      account: world.account,
      recordsOf: (id) => {
        this.units.push('query');
        const credential = world.credentials.read(id);
        const bank = credential && world.banks.read(credential.bank);
        return credential && bank && { credential, bank, references: world.secrets.ofCredential(id) };
      },
      http: {
        send: (request) => {
          this.units.push('call');
          return world.http.send(request);
        },
      },
      cache: {
        get: (key) => {
          this.units.push('cache');
          return this.entries.get(key) ?? null;
        },
        put: (key, value, seconds) => {
          this.units.push('cache');
          this.entries.set(key, value);
          this.seconds.set(key, seconds);
        },
        remove: (key) => {
          this.units.push('cache');
          this.entries.delete(key);
        },
      },
      lookup: {
        find: (reference) => {
          this.units.push('query');
          return world.connectionRecords
            .filter(({ id, name }) =>
              'id' in reference
                ? id === reference.id
                : name === reference.text || this.externalIds[id] === reference.text,
            )
            .flatMap((connection) => {
              const credential = world.credentials.read(connection.credential);
              const bank = credential && world.banks.read(credential.bank);
              return credential && bank ? [{ connection, credential, bank }] : [];
            });
        },
        names: (of) => {
          this.units.push('query');
          return world.connectionRecords
            .filter((record) =>
              'bank' in of ? record.bank === of.bank : record.credential === of.credential,
            )
            .map(
              ({ id, name, credential }): ConnectionNames => ({
                id,
                name,
                credential,
                externalId: this.externalIds[id] ?? null,
              }),
            );
        },
      },
    };
  }

  /** Units spent since the last time this was asked. */
  spent(): number {
    const costs: Readonly<Record<string, number>> = { cache: 1, query: 10, call: 10 };
    return this.units.splice(0).reduce((sum, what) => sum + (costs[what] ?? 0), 0);
  }

  /** Moves the clock. */
  wait(seconds: number): void {
    this.world.milliseconds += seconds * 1000;
  }

  /** Requests that asked for a token. */
  get tokenRequests(): SecureRequest[] {
    return this.world.sentRequests.filter(isTokenRequest);
  }

  /** Requests to the API. */
  get apiRequests(): SecureRequest[] {
    return this.world.sentRequests.filter((request) => !isTokenRequest(request));
  }

  #answer(request: SecureRequest): HttpOutcome {
    const secrets = [...Object.values(request.headers), request.body ?? ''].flatMap((part) =>
      typeof part === 'string' ? [] : secretIdsIn(part),
    );
    if (secrets.some((id) => this.closed.has(id))) {
      return { kind: 'failure', reason: 'other', platformError: 'UNEXPECTED_ERROR' };
    }
    const known = secrets.every((id) => this.taken.has(id));
    if (isTokenRequest(request)) {
      if (this.tokenRefusal !== null) return this.tokenRefusal;
      return known ? this.#issue() : answer(401, '{"error":"invalid_client"}');
    }
    const { name, prefix } = this.tokenHeader;
    const authorization = request.headers[name];
    const authorised =
      typeof authorization === 'string'
        ? this.live.has(authorization.slice(prefix.length))
        : secrets.length > 0 && known;
    return authorised ? this.api(request) : answer(401, '{"error":"invalid_token"}');
  }

  #issue(): HttpOutcome {
    const token = randomBytes(20).toString('hex');
    this.live.add(token);
    this.issued.push(token);
    return answer(
      200,
      JSON.stringify({
        [this.answerNames.token]: token,
        ...(this.lifetime === null ? {} : { [this.answerNames.lifetime]: this.lifetime }),
      }),
    );
  }
}

function isTokenRequest({ url }: SecureRequest): boolean {
  return url.includes('/token');
}

/** A GET by internal ID, or what is changed of it: the status of the answer, or the code of the finding. */
export function callWith(calls: Calls, changes: Partial<BankCall> = {}): number | string {
  const outcome = callBank(calls.ports, { ...GET, ...changes });
  return outcome.kind === 'answer' ? outcome.answer.code : String(codes(outcome.findings)[0]);
}

export function answer(code: number, body = '', headers: Readonly<Record<string, string>> = {}): HttpOutcome {
  return { kind: 'answer', code, headers, body };
}
