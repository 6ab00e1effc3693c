import type { LeakDetector } from '../secrets/leak_detector';
import type { Database } from '../store/database';

/** Levels of a script's log, and the emulator's own for its bugs and limits. */
export type LogEntryLevel = 'DEBUG' | 'AUDIT' | 'ERROR' | 'EMERGENCY' | 'SYSTEM' | 'EMULATOR';

/** One line of the execution log. */
export interface LogEntry {
  readonly level: LogEntryLevel;
  readonly title: string;
  readonly details: string;
  /** Script id of script and deployment; '' for entries of the emulator itself. */
  readonly script: string;
  readonly deployment: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** Which entries are wanted. */
export interface LogFilter {
  readonly script?: string;
  readonly level?: LogEntryLevel;
  /** Only entries after this position of the log. */
  readonly after?: number;
  /** Only the newest so many. */
  readonly limit?: number;
}

const LONGEST_TITLE = 99;
const LONGEST_DETAILS = 3999;

/** The Execution Log of all scripts, oldest first. */
export class ExecutionLog {
  constructor(
    private readonly database: Database,
    private readonly leaks: LeakDetector,
  ) {
    database.run(`CREATE TABLE IF NOT EXISTS local_execution_log (
      id INTEGER PRIMARY KEY, level TEXT NOT NULL, title TEXT NOT NULL, details TEXT NOT NULL,
      script TEXT NOT NULL, deployment TEXT NOT NULL, at TEXT NOT NULL)`);
  }

  /**
   * Keeps an entry; title and details are cut as NetSuite cuts them, at 99 and 3,999 characters (N/log).
   */
  write(entry: LogEntry): void {
    const title = entry.title.slice(0, LONGEST_TITLE);
    const details = entry.level === 'EMULATOR' ? entry.details : entry.details.slice(0, LONGEST_DETAILS);
    this.leaks.inspect(
      'log',
      entry.script === '' ? 'emulator' : entry.script,
      `${entry.title}\n${entry.details}`,
    );
    this.database.run(
      'INSERT INTO local_execution_log (level, title, details, script, deployment, at) VALUES (?, ?, ?, ?, ?, ?)',
      [entry.level, title, details, entry.script, entry.deployment, entry.at],
    );
  }

  /** @param filter everything when left out */
  entries(filter: LogFilter = {}): LogEntry[] {
    const rows = this.database.all(
      `SELECT level, title, details, script, deployment, at FROM local_execution_log
       WHERE (?1 IS NULL OR script = ?1) AND (?2 IS NULL OR level = ?2) AND id > ?3 ORDER BY id DESC LIMIT ?4`,
      [filter.script ?? null, filter.level ?? null, filter.after ?? 0, filter.limit ?? -1],
    );
    return (rows as unknown as LogEntry[]).reverse();
  }

  /** Where the log ends now, for `LogFilter.after`. */
  position(): number {
    return Number(this.database.get('SELECT COALESCE(MAX(id), 0) AS last FROM local_execution_log')?.last);
  }
}
