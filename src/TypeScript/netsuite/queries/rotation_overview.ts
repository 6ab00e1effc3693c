import type { RotationRecords } from '../../application/rotation/rotation_ports';
import type { SecretReference } from '../../domain/records';
import { correlationOf } from '../../domain/rotation_writes';
import { type CredentialAndBank, credentialAndBankOfRow } from '../records/credential_repository';
import { tableOf, wordedColumns, wordJoins } from '../records/flat_record';
import { referencesOfRows } from '../records/secret_reference_repository';
import { BANK, CONNECTION, CREDENTIAL, SECRET } from '../schema';
import { NEVER, SOONEST } from './connection_needs_view';
import { fixed, isWord, joined, rowsBetween, type Statement, statement, wordColumn } from './statement';
import { integerOf, type Row, textOf } from './suiteql';
import { eventsOfOperations, type ToldEvent, toldEvents } from './told_events';

/** What the page Rotate a Credential reads. A page has 40 units: the day and the texts take 11, so these are two queries. */

const NOT_INACTIVE = "secret.isinactive = 'F'";

const WITH_BANK = fixed(`JOIN ${tableOf(BANK)} ON bank.id = credential.${CREDENTIAL.fields.bank.id}
  ${wordJoins(CREDENTIAL)} ${wordJoins(BANK)}`);
const CREDENTIAL_COLUMNS = fixed(`${wordedColumns(CREDENTIAL)}, ${wordedColumns(BANK)}`);
const SECRET_COLUMNS = fixed(wordedColumns(SECRET));
const SECRET_JOINS = fixed(wordJoins(SECRET));

/**
 * All that decides about the rotation of one credential: one query.
 *
 * @returns `undefined` when the credential does not exist
 */
export function rotationRecords(credential: number): RotationRecords | undefined {
  const rows = statement`SELECT ${CREDENTIAL_COLUMNS}, ${SECRET_COLUMNS}
    FROM ${fixed(tableOf(CREDENTIAL))} ${WITH_BANK}
    LEFT JOIN ${fixed(tableOf(SECRET))} ON secret.${fixed(SECRET.fields.credential.id)} = credential.id
      AND ${fixed(NOT_INACTIVE)}
    ${SECRET_JOINS}
    WHERE credential.id = ${credential} ORDER BY secret.id`.rows();
  const around = rows[0] && credentialAndBankOfRow(rows[0]);
  return around && { ...around, references: referencesOfRows(rows) };
}

/** Whom a rotation concerns, and what has happened in it. */
export interface RotationSurroundings {
  /** Names of the first connections that use the credential. */
  readonly connections: readonly string[];
  /** How many there are. */
  readonly connectionCount: number;
  /** The latest events, latest first. */
  readonly events: readonly ToldEvent[];
}

const MOST_CONNECTIONS = 10;
const MOST_EVENTS = 20;

/** The operations that rotations of a credential are: of this one, or of all before. */
function operationOf({ id, rotation }: RotationRecords['credential']): string {
  return rotation === null ? `rotation-${id}-%` : correlationOf(id, rotation);
}

function ofConnections(credential: number): Statement {
  return statement`FROM ${fixed(tableOf(CONNECTION))}
    WHERE connection.isinactive = 'F' AND connection.${fixed(CONNECTION.fields.credential.id)} = ${credential}`;
}

/** Connections and events of a rotation: one query. */
export function rotationSurroundings(credential: RotationRecords['credential']): RotationSurroundings {
  const counted = statement`SELECT 'connections' AS part, NULL AS place, COUNT(*) AS total, NULL AS id, NULL AS name,
      NULL AS word, NULL AS happens_on, NULL AS detail, NULL AS further ${ofConnections(credential.id)}`;
  const named = statement`SELECT 'connection', NULL, NULL, found.id, found.name, NULL, NULL, NULL, NULL
    FROM (SELECT connection.id AS id, connection.name AS name ${ofConnections(credential.id)}
      ORDER BY connection.name, connection.id) found WHERE ROWNUM <= ${MOST_CONNECTIONS}`;
  const events = eventsOfOperations(operationOf(credential), MOST_EVENTS);
  const rows = joined([counted, named, events], ' UNION ALL ').rows();
  const of = (part: string): Row[] => rows.filter((row) => row.part === part);
  return {
    connections: of('connection').map(({ name }) => textOf(name) ?? ''),
    connectionCount: integerOf(of('connections')[0]?.total) ?? 0,
    events: toldEvents(rows),
  };
}

/** Those with a rotation under way first, then by what ends first. */
const ORDERED = fixed(`SELECT listed.id AS id, CASE WHEN listed.${CREDENTIAL.fields.rotationStep.id} IS NULL
      THEN 1 ELSE 0 END AS is_idle, COALESCE(soonest.ends_on, ${NEVER}) AS ends_on
  FROM ${CREDENTIAL.type} listed
  LEFT JOIN (${SOONEST}) soonest ON soonest.credential = listed.id
  WHERE listed.isinactive = 'F'
  ORDER BY is_idle, ends_on, listed.id`);

/** The credentials on one page of the list, one more than asked for when there are more. */
function credentialsBetween(first: number, last: number): readonly CredentialAndBank[] {
  return statement`SELECT chosen.line_number AS line_number, ${CREDENTIAL_COLUMNS}
    FROM (${rowsBetween(ORDERED, { first, last })}) chosen
    JOIN ${fixed(tableOf(CREDENTIAL))} ON credential.id = chosen.id ${WITH_BANK}
    ORDER BY chosen.line_number`
    .rows()
    .map(credentialAndBankOfRow)
    .filter((around) => around !== undefined);
}

function liveSecretsOf(credentials: readonly number[]): SecretReference[] {
  const ids = joined(
    credentials.map((id) => statement`${id}`),
    ', ',
  );
  const slot = wordColumn('secret_slot_word');
  return referencesOfRows(
    statement`SELECT ${SECRET_COLUMNS} FROM ${fixed(tableOf(SECRET))} ${SECRET_JOINS}
      WHERE ${fixed(NOT_INACTIVE)} AND NOT ${fixed(isWord(slot, 'retired'))}
        AND secret.${fixed(SECRET.fields.credential.id)} IN (${ids}) ORDER BY secret.id`.rows(),
  );
}

/**
 * Credentials with their secrets but the retired ones, a part of the list: two queries. Rotations under way come first,
 * then what ends first.
 *
 * @param first counted from 1
 */
export function rotatableCredentials(first: number, last: number): RotationRecords[] {
  const found = credentialsBetween(first, last);
  if (found.length === 0) return [];
  const secrets = liveSecretsOf(found.map(({ credential }) => credential.id));
  return found.map((around) => ({
    ...around,
    references: secrets.filter(({ credential }) => credential === around.credential.id),
  }));
}
