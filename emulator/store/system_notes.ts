import type { Database, SqlRow } from './database';

/** One line of a record's history. */
export interface SystemNote {
  readonly recordType: string;
  readonly recordId: number;
  /** Instant, ISO 8601 UTC. */
  readonly date: string;
  /** Internal id of the user; -4 is "-System-". */
  readonly user: number;
  /** Internal id of the role, if the user had one. */
  readonly role: number | null;
  /** Execution context, such as `USERINTERFACE`. */
  readonly context: string;
  readonly type: SystemNoteType;
  /** Field script id; `null` for the note of a deletion. */
  readonly field: string | null;
  readonly oldValue: string | null;
  readonly newValue: string | null;
}

export type SystemNoteType = 'CREATE' | 'SET' | 'CHANGE' | 'UNSET' | 'DELETE';

/** The history of every record whose type keeps system notes. Notes are added and never changed. */
export class SystemNotes {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
    database.run(`CREATE TABLE IF NOT EXISTS systemnote (
      id INTEGER PRIMARY KEY AUTOINCREMENT, recordtype TEXT NOT NULL, recordid INTEGER NOT NULL, date TEXT NOT NULL,
      name INTEGER NOT NULL, role INTEGER, context TEXT NOT NULL, type TEXT NOT NULL, field TEXT, oldvalue TEXT, newvalue TEXT)`);
    database.run('CREATE INDEX IF NOT EXISTS index_systemnote_record ON systemnote (recordtype, recordid)');
  }

  add(notes: readonly SystemNote[]): void {
    for (const note of notes) {
      this.#database.run(
        `INSERT INTO systemnote (recordtype, recordid, date, name, role, context, type, field, oldvalue, newvalue)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          note.recordType,
          note.recordId,
          note.date,
          note.user,
          note.role,
          note.context,
          note.type,
          note.field,
          note.oldValue,
          note.newValue,
        ],
      );
    }
  }

  /** Notes of one record, oldest first. */
  of(recordType: string, recordId: number): SystemNote[] {
    return this.#database
      .all('SELECT * FROM systemnote WHERE recordtype = ? AND recordid = ? ORDER BY id', [
        recordType,
        recordId,
      ])
      .map(noteOf);
  }
}

function noteOf(row: SqlRow): SystemNote {
  const text = (column: string): string | null => (row[column] === null ? null : String(row[column]));
  return {
    recordType: String(row.recordtype),
    recordId: Number(row.recordid),
    date: String(row.date),
    user: Number(row.name),
    role: row.role === null ? null : Number(row.role),
    context: String(row.context),
    type: String(row.type) as SystemNoteType,
    field: text('field'),
    oldValue: text('oldvalue'),
    newValue: text('newvalue'),
  };
}
