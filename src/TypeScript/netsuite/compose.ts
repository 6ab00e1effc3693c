import * as runtime from 'N/runtime';
import type { AuthorisePorts } from '../application/calls/authorise';
import type { SecretValuePorts } from '../application/calls/secret_values';
import { dropCredential } from '../application/calls/token_cache';
import type { CheckExpiryPorts } from '../application/expiry/check_expiry';
import type { HealthCheckPorts } from '../application/health/check_health';
import type { RenewalPorts } from '../application/health/renewal';
import type { AddPendingPorts } from '../application/rotation/add_pending';
import type { RotationPorts } from '../application/rotation/rotation_ports';
import type { RecordTestPorts } from '../application/test/record_test';
import type { TestConnectionPorts } from '../application/test/test_connection';
import type { TestInStagesPorts } from '../application/test/test_in_stages';
import { checkRecordPorts, repositories } from './compose_checks';
import { inCompanyLanguage, sayFinding } from './language/translations';
import { testRuns } from './memory/test_runs';
import { tokenCache } from './memory/token_cache';
import { accountKind } from './platform/account_kind';
import { clock } from './platform/clock';
import { operation } from './platform/correlation';
import { directory } from './platform/directory';
import { governance } from './platform/governance';
import { jwtSigner } from './platform/jwt_signer';
import { executionLog } from './platform/log';
import { mailer } from './platform/mailer';
import { cryptoRandom } from './platform/random';
import { secretProbe } from './platform/secret_probe';
import { secureHttp } from './platform/secure_http';
import { rotationRecords } from './queries/rotation_overview';
import { testSubject } from './queries/test_subject';
import { connectionLookup } from './records/connection_lookup';
import { pendingSecretMaker } from './records/pending_secret';
import { SECRET_SCRIPTS } from './schema';

/** Every port of the use cases on NetSuite: the one place where they are put together, but for what a save needs. */

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
    recordsOf: rotationRecords,
    cache: tokenCache,
    lookup: connectionLookup,
    clock,
    http: secureHttp,
    random: cryptoRandom,
    signer: jwtSigner,
    log: executionLog,
    account: accountKind(),
    scriptId: runtime.getCurrentScript().id,
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
    recordsOf: rotationRecords,
    dropTokens: (credential) =>
      dropCredential({ cache: tokenCache, lookup: connectionLookup, governance }, credential),
  };
}

/** For a pending secret that is added on the page Rotate a Credential. */
export function addPendingPorts(): AddPendingPorts {
  return { ...checkRecordPorts, pendingSecrets: pendingSecretMaker };
}
