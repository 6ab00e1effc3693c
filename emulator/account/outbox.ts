import type { LeakDetector } from '../secrets/leak_detector';
import type { Database } from '../store/database';

/** A mail that a script sent. Nothing leaves the machine. */
export interface Mail {
  /** Internal id of the employee who sends. */
  readonly author: number;
  /** Addresses. */
  readonly recipients: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo?: string;
  readonly subject: string;
  readonly body: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** All mails the account sent, oldest first. */
export class Outbox {
  constructor(
    private readonly database: Database,
    private readonly leaks: LeakDetector,
  ) {
    database.run('CREATE TABLE IF NOT EXISTS local_mail (id INTEGER PRIMARY KEY, mail TEXT NOT NULL)');
  }

  send(mail: Mail): void {
    this.leaks.inspect('mail', mail.recipients.join(', '), `${mail.subject}\n${mail.body}`);
    this.database.run('INSERT INTO local_mail (mail) VALUES (?)', [JSON.stringify(mail)]);
  }

  mails(): Mail[] {
    return this.database
      .all('SELECT mail FROM local_mail ORDER BY id')
      .map((row) => JSON.parse(String(row.mail)) as Mail);
  }
}
