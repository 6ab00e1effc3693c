import { randomBytes } from 'node:crypto';
import { AccountClock } from '../../emulator/account/clock';
import { ExecutionLog } from '../../emulator/account/execution_log';
import type { Network } from '../../emulator/network/network';
import type { Execution } from '../../emulator/runtime/execution';
import { GovernanceMeter } from '../../emulator/runtime/governance';
import { SuiteScriptError } from '../../emulator/runtime/suitescript_error';
import { LeakDetector } from '../../emulator/secrets/leak_detector';
import { SecretVault } from '../../emulator/secrets/secret_vault';
import { Database } from '../../emulator/store/database';

/** Noon of a Monday: where the test clock stands until it is moved. */
export const NOON = '2026-11-23T12:00:00.000Z';
export const SCRIPT = 'customscript_test';
export const EMPLOYEE = 7;

/** A value nobody wrote down. */
export function newSecretValue(bytes = 24): string {
  return randomBytes(bytes).toString('base64url');
}

/** The parts of an account that secrets have to do with, and one execution in it. */
export function secretsAccount(network?: Network) {
  const database = Database.open();
  const clock = new AccountClock(NOON);
  const leaks = new LeakDetector();
  const vault = new SecretVault(database, clock, leaks);
  const log = new ExecutionLog(database, leaks);
  const meter = new GovernanceMeter(1_000);
  const execution = {
    account: { clock, leaks, secrets: vault, log, network },
    script: { scriptId: SCRIPT },
    deployment: { scriptId: 'customdeploy_test' },
    session: { userId: EMPLOYEE },
    meter,
  } as unknown as Execution;
  const addSecret = (id: string, options: Partial<Parameters<SecretVault['save']>[0]> = {}): string => {
    const value = options.value ?? newSecretValue();
    vault.save({ id, name: id, ...options, value });
    return value;
  };
  return { database, clock, leaks, vault, log, meter, execution, addSecret };
}

/** The name of the SuiteScript error that `work` ends with; anything else it throws goes on. */
export function errorName(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof SuiteScriptError) return error.name;
    throw error;
  }
  return 'no error';
}
