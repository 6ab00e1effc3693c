import * as runtime from 'N/runtime';
import type { AuthorisePorts } from '../application/authorise';
import type { CheckExpiryPorts } from '../application/check_expiry';
import type { CheckRecordPorts } from '../application/check_record';
import type { AccountKind } from '../application/credential_in_use';
import type { RecordTestPorts } from '../application/record_test';
import type { RotationPorts } from '../application/rotation_ports';
import type { TestConnectionPorts } from '../application/test_connection';
import { dropCredential } from '../application/token_cache';
import { bankRepository } from './bank_repository';
import { clock } from './clock';
import { connectionLookup } from './connection_lookup';
import { connectionRepository } from './connection_repository';
import { credentialRepository } from './credential_repository';
import { directory } from './directory';
import { eventRepository } from './event_repository';
import { governance } from './governance';
import { executionLog } from './log';
import { mailer } from './mailer';
import { cryptoRandom } from './random';
import { secretProbe } from './secret_probe';
import { secretReferenceRepository } from './secret_reference_repository';
import { secureHttp } from './secure_http';
import { tokenCache } from './token_cache';

/** Every port of the use cases on NetSuite: the one place where they are put together. */
const repositories = {
  banks: bankRepository,
  credentials: credentialRepository,
  secrets: secretReferenceRepository,
  connections: connectionRepository,
  events: eventRepository,
};

/** For the rules of the user events. */
export const checkRecordPorts: CheckRecordPorts = { ...repositories, clock };

/** For the Expiry Check. */
export const checkExpiryPorts: CheckExpiryPorts = {
  ...repositories,
  clock,
  directory,
  mailer,
  governance,
  log: executionLog,
};

/** What kind of account this is. */
export function accountKind(): AccountKind {
  return runtime.envType === runtime.EnvType.PRODUCTION ? 'production' : 'other';
}

/** For *Test Connection*: a test, and writing down what it found. */
export function testPorts(): TestConnectionPorts & RecordTestPorts {
  return {
    ...repositories,
    clock,
    http: secureHttp,
    random: cryptoRandom,
    probe: secretProbe,
    log: executionLog,
    account: accountKind(),
    scriptId: runtime.getCurrentScript().id,
  };
}

/** For the calls of other scripts. */
export function authorisePorts(): AuthorisePorts {
  return {
    ...repositories,
    cache: tokenCache,
    lookup: connectionLookup,
    clock,
    http: secureHttp,
    random: cryptoRandom,
    log: executionLog,
    account: accountKind(),
  };
}

/** For the rotation of a credential's secrets. */
export function rotationPorts(): RotationPorts {
  return {
    ...testPorts(),
    dropTokens: (credential) => dropCredential({ cache: tokenCache, lookup: connectionLookup }, credential),
  };
}
