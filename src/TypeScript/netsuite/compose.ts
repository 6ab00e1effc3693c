import * as runtime from 'N/runtime';
import type { AddPendingPorts } from '../application/add_pending';
import type { AuthorisePorts } from '../application/authorise';
import type { CheckExpiryPorts } from '../application/check_expiry';
import type { HealthCheckPorts } from '../application/check_health';
import type { CheckRecordPorts } from '../application/check_record';
import type { AccountKind } from '../application/credential_in_use';
import type { RecordTestPorts } from '../application/record_test';
import type { RenewalPorts } from '../application/renewal';
import type { RotationPorts } from '../application/rotation_ports';
import type { SecretValuePorts } from '../application/secret_values';
import type { TestConnectionPorts } from '../application/test_connection';
import type { TestInStagesPorts } from '../application/test_in_stages';
import { dropCredential } from '../application/token_cache';
import { bankRepository } from './bank_repository';
import { clock } from './clock';
import { connectionLookup } from './connection_lookup';
import { connectionRepository } from './connection_repository';
import { operation } from './correlation';
import { credentialRepository } from './credential_repository';
import { directory } from './directory';
import { eventRepository } from './event_repository';
import { governance } from './governance';
import { jwtSigner } from './jwt_signer';
import { executionLog } from './log';
import { mailer } from './mailer';
import { pendingSecretMaker } from './pending_secret';
import { cryptoRandom } from './random';
import { SECRET_SCRIPTS } from './schema';
import { secretProbe } from './secret_probe';
import { secretReferenceRepository } from './secret_reference_repository';
import { secureHttp } from './secure_http';
import { testRuns } from './test_runs';
import { testSubject } from './test_subject';
import { tokenCache } from './token_cache';
import { inCompanyLanguage, sayFinding } from './translations';

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
  texts: inCompanyLanguage,
  log: executionLog,
};

/** What kind of account this is. */
export function accountKind(): AccountKind {
  return runtime.envType === runtime.EnvType.PRODUCTION ? 'production' : 'other';
}

/** For *Test Connection*: a test, and writing down what it found. */
export function testPorts(): TestConnectionPorts & RecordTestPorts & SecretValuePorts {
  return {
    ...repositories,
    clock,
    http: secureHttp,
    random: cryptoRandom,
    signer: jwtSigner,
    probe: secretProbe,
    operation,
    log: executionLog,
    account: accountKind(),
    scriptId: runtime.getCurrentScript().id,
    secretScripts: SECRET_SCRIPTS,
  };
}

/** For a test that a browser runs stage by stage. */
export function testInStagesPorts(): TestInStagesPorts {
  return { ...testPorts(), runs: testRuns, subjectOf: testSubject, sayFinding };
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
    signer: jwtSigner,
    log: executionLog,
    account: accountKind(),
  };
}

/** For Renew. */
export function renewalPorts(): RenewalPorts {
  return { ...repositories, clock, operation, log: executionLog };
}

/** For the rotation of a credential's secrets, and for the Health Check. */
export function rotationPorts(): RotationPorts & HealthCheckPorts {
  return {
    ...testPorts(),
    dropTokens: (credential) =>
      dropCredential({ cache: tokenCache, lookup: connectionLookup, governance }, credential),
  };
}

/** For a pending secret that is added on the page Rotate a Credential. */
export function addPendingPorts(): AddPendingPorts {
  return { ...checkRecordPorts, pendingSecrets: pendingSecretMaker };
}
