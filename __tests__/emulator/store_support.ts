import { readProject } from '../../emulator/project/read_project';
import { Database } from '../../emulator/store/database';
import { RecordStore } from '../../emulator/store/record_store';
import { type ProjectFiles, SHIPS, writeProject } from './project_support';

/** A store over the ships, with a clock that the test moves. */
export interface Harbour {
  readonly database: Database;
  readonly store: RecordStore;
  now: string;
  /** Internal id of a value of `customlist_ship_state`, as a SELECT holds it. */
  state(value: 'afloat' | 'aground' | 'sunk'): string;
  /** Internal id of a value of `customlist_port`. */
  port(value: 'santos' | 'bergen' | 'hull'): string;
}

/** Opens a store in memory, or in a data folder. */
export function openHarbour(files: ProjectFiles = SHIPS, dataFolder?: string): Harbour {
  const database = Database.open(dataFolder);
  const clock = { now: '2026-11-23T10:00:00.000Z' };
  const store = new RecordStore(database, readProject(writeProject(files)), () => clock.now);
  const value = (list: string, id: string): string => {
    const found = store.listValueId(list, id);
    if (found === undefined) throw new Error(`${list} has no ${id}`);
    return String(found);
  };
  return {
    database,
    store,
    get now() {
      return clock.now;
    },
    set now(instant) {
      clock.now = instant;
    },
    state: (id) => value('customlist_ship_state', `val_${id}`),
    port: (id) => value('customlist_port', `val_${id}`),
  };
}

/** What an action throws; fails when it throws nothing. */
export function thrownBy(action: () => unknown): { name: string; message: string } {
  try {
    action();
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'name' in error && 'message' in error) {
      return { name: String(error.name), message: String(error.message) };
    }
    throw error;
  }
  throw new Error('Nothing was thrown');
}
