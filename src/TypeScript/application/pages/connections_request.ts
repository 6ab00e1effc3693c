import { CONNECTION_NEEDS, type ConnectionNeed } from '../../domain/connection_needs';
import {
  CONNECTION_STATES,
  type ConnectionState,
  ENVIRONMENTS,
  type Environment,
} from '../../domain/vocabulary';
import { positiveInteger, type RequestParameters } from './request_parameters';

/** Days that the filter *Ends within* offers; 0 is what ends today or has ended. */
export const WITHIN_DAYS = [0, 7, 30, 90, 365] as const;
export type WithinDays = (typeof WITHIN_DAYS)[number];

/** Lines a page that can be chosen. */
export const PAGE_SIZES = [25, 50, 100] as const;
export type PageSize = (typeof PAGE_SIZES)[number];
const USUAL_SIZE: PageSize = 50;

/** Longer names do not exist in NetSuite's Name field. */
const LONGEST_TEXT = 300;

/** Which connections are wanted; `null` and `''`: all of them. */
export interface ConnectionFilters {
  /** Part of the connection's name. */
  readonly text: string;
  /** Internal id. */
  readonly bank: number | null;
  readonly environment: Environment | null;
  readonly state: ConnectionState | null;
  readonly need: ConnectionNeed | null;
  readonly within: WithinDays | null;
}

/** Which part of the list is wanted. */
export interface ConnectionsRequest {
  readonly filters: ConnectionFilters;
  readonly size: PageSize;
  /** Counted from 1. */
  readonly page: number;
}

function wordOf<Word extends string>(words: readonly Word[], text: string | undefined): Word | null {
  return words.find((word) => word === text) ?? null;
}

function numberOf<Value extends number>(values: readonly Value[], text: string | undefined): Value | null {
  return values.find((value) => String(value) === text) ?? null;
}

/** Reads the parameters of the list. What cannot be understood counts as not said: an address may be old or mistyped. */
export function readConnectionsRequest(parameters: RequestParameters): ConnectionsRequest {
  return {
    filters: {
      text: (parameters.text ?? '').trim().slice(0, LONGEST_TEXT),
      bank: positiveInteger(parameters.bank),
      environment: wordOf(ENVIRONMENTS, parameters.environment),
      state: wordOf(CONNECTION_STATES, parameters.state),
      need: wordOf(CONNECTION_NEEDS, parameters.need),
      within: numberOf(WITHIN_DAYS, parameters.within),
    },
    size: numberOf(PAGE_SIZES, parameters.size) ?? USUAL_SIZE,
    page: positiveInteger(parameters.page) ?? 1,
  };
}

/** The request as parameters of an address; what is usual is left out. */
export function connectionsParameters({ filters, size, page }: ConnectionsRequest): Record<string, string> {
  const all = { ...filters, size: size === USUAL_SIZE ? null : size, page: page === 1 ? null : page };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) =>
      value === null || value === '' ? [] : [[name, String(value)] as const],
    ),
  );
}

/** Everything, from the beginning. */
export const EVERYTHING: ConnectionsRequest = readConnectionsRequest({});

/** Whether the list is narrowed down. */
export function isFiltered(filters: ConnectionFilters): boolean {
  return Object.values(filters).some((value) => value !== null && value !== '');
}

/** A page of lines. */
export interface PageRange {
  /** Counted from 1, within the pages that there are. */
  readonly page: number;
  readonly pages: number;
  /** Position of the first and the last line, counted from 1; both 0 when there is none. */
  readonly first: number;
  readonly last: number;
}

/** The page that is shown: the one asked for, or the last one there is. */
export function pageRange(total: number, size: number, wanted: number): PageRange {
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Math.min(wanted, pages);
  const first = total === 0 ? 0 : (page - 1) * size + 1;
  return { page, pages, first, last: Math.min(total, page * size) };
}
