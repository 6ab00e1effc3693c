import type { Session } from '../account/account';
import type { ContextType, Execution, Redirection } from './execution';

/** Who reads or writes a record, and from where. */
export interface Actor {
  readonly session: Session;
  /** What user events see as the execution context: `USERINTERFACE`, `SUITELET`, `CSVIMPORT`, … */
  readonly context: ContextType;
  /** False for what a user event itself does: user events do not set off user events (section_1512409310). */
  readonly firesUserEvents: boolean;
  /** Filled when a user event sends the browser somewhere (N/redirect); a page reads it after the save. */
  readonly redirection?: Redirection;
}

/** A person, an import or a web service at work. */
export function actorOf(session: Session, context: ContextType): Actor {
  return { session, context, firesUserEvents: true, redirection: {} };
}

/** A script at work. */
export function scriptActor(execution: Execution): Actor {
  return {
    session: execution.session,
    context: execution.context,
    firesUserEvents: execution.script.kind !== 'usereventscript',
  };
}
