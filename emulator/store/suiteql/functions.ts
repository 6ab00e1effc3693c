import { notEmulated } from '../../runtime/suitescript_error';
import { NOT_YET_EMULATED } from './documented_functions';
import type { ValueType } from './schema';
import { unsupportedSearch } from './search_error';
import type { FunctionCall } from './syntax';
import { asValue, commonType, composed, constant, refuseMixedDates, type Translated } from './translated';

type Arguments = readonly Translated[];

interface SqlFunction {
  readonly fewest: number;
  readonly most: number;
  readonly translate: (args: Arguments) => Translated;
}

/** A function whose SQL is made of its arguments' SQL alone. */
function simple(
  fewest: number,
  most: number,
  type: ValueType | ((args: Arguments) => ValueType),
  sql: (...args: string[]) => string,
): SqlFunction {
  return {
    fewest,
    most,
    translate: (args) =>
      composed(sql(...args.map((arg) => arg.sql)), typeof type === 'function' ? type(args) : type, args),
  };
}

/** One of SQLite's or the emulator's own functions with the same arguments. */
function direct(fewest: number, most: number, type: ValueType, name: string): SqlFunction {
  return simple(fewest, most, type, (...args) => `${name}(${args.join(', ')})`);
}

/** TRUNC, ROUND and TO_CHAR do one thing with a date and another with a number. */
function byType(
  fewest: number,
  most: number,
  date: SqlFunction['translate'],
  other: SqlFunction['translate'],
): SqlFunction {
  return { fewest, most, translate: (args) => (args[0]?.type === 'date' ? date(args) : other(args)) };
}

function second(args: Arguments, whenMissing: string): string {
  return args[1]?.sql ?? whenMissing;
}

/** The text of a date that is shown without a format model. */
const USER_DATE_MODEL = "'FMMM/DD/YYYY'";

/** The model that a date is stored in, for its first ten characters: no function of ours is called for each row then. */
const STORED_DAY = "'YYYY-MM-DD'";

function dateToText(args: Arguments): Translated {
  const [date] = args;
  const model = second(args, USER_DATE_MODEL);
  const sql =
    model === STORED_DAY ? `substr(${date?.sql}, 1, 10)` : `ora_format_date(${date?.sql}, ${model})`;
  return composed(sql, 'text', args);
}

/** More characters than any text has. */
const LONGEST_TEXT = 1_000_000_000;

const FUNCTIONS: Readonly<Record<string, SqlFunction>> = {
  nvl: simple(2, 2, commonType, (value, other) => `coalesce(${value}, ${other})`),
  nvl2: simple(
    3,
    3,
    (args) => commonType(args.slice(1)),
    (value, some, none) => `CASE WHEN ${value} IS NOT NULL THEN ${some} ELSE ${none} END`,
  ),
  coalesce: simple(2, 99, commonType, (...values) => `coalesce(${values.join(', ')})`),
  nullif: simple(
    2,
    2,
    (args) => commonType(args.slice(0, 1)),
    (value, other) => `nullif(${value}, ${other})`,
  ),
  greatest: simple(2, 99, commonType, (...values) => `max(${values.join(', ')})`),
  least: simple(2, 99, commonType, (...values) => `min(${values.join(', ')})`),
  decode: { fewest: 3, most: 255, translate: decode },

  upper: direct(1, 1, 'text', 'ora_upper'),
  lower: direct(1, 1, 'text', 'ora_lower'),
  initcap: direct(1, 1, 'text', 'ora_initcap'),
  length: direct(1, 1, 'number', 'length'),
  substr: simple(2, 3, 'text', (text, at, length) => `ora_substr(${text}, ${at}, ${length ?? LONGEST_TEXT})`),
  instr: simple(
    2,
    4,
    'number',
    (text, part, at, occurrence) => `ora_instr(${text}, ${part}, ${at ?? 1}, ${occurrence ?? 1})`,
  ),
  replace: simple(
    2,
    3,
    'text',
    (text, from, to) => `nullif(replace(${text}, ${from}, coalesce(${to ?? "''"}, '')), '')`,
  ),
  trim: direct(1, 1, 'text', 'ora_trim'),
  ltrim: simple(1, 2, 'text', (text, set) => `ora_ltrim(${text}, ${set ?? "' '"})`),
  rtrim: simple(1, 2, 'text', (text, set) => `ora_rtrim(${text}, ${set ?? "' '"})`),
  lpad: simple(2, 3, 'text', (text, length, filler) => `ora_lpad(${text}, ${length}, ${filler ?? "' '"})`),
  rpad: simple(2, 3, 'text', (text, length, filler) => `ora_rpad(${text}, ${length}, ${filler ?? "' '"})`),
  concat: simple(2, 2, 'text', joinedText),
  chr: direct(1, 1, 'text', 'char'),
  ascii: direct(1, 1, 'number', 'unicode'),

  abs: direct(1, 1, 'number', 'abs'),
  ceil: direct(1, 1, 'number', 'ceil'),
  floor: direct(1, 1, 'number', 'floor'),
  sign: direct(1, 1, 'number', 'sign'),
  mod: direct(2, 2, 'number', 'ora_mod'),
  power: direct(2, 2, 'number', 'pow'),
  sqrt: direct(1, 1, 'number', 'sqrt'),
  exp: direct(1, 1, 'number', 'exp'),
  ln: direct(1, 1, 'number', 'ln'),
  round: byType(
    1,
    2,
    () => {
      throw notEmulated('ROUND of a date in SuiteQL');
    },
    (args) => composed(`ora_round_number(${args[0]?.sql}, ${second(args, '0')})`, 'number', args),
  ),
  trunc: byType(
    1,
    2,
    (args) => composed(`ora_trunc_date(${args[0]?.sql}, ${second(args, "'DD'")})`, 'date', args),
    (args) => composed(`ora_trunc_number(${args[0]?.sql}, ${second(args, '0')})`, 'number', args),
  ),

  to_number: direct(1, 1, 'number', 'ora_to_number'),
  to_char: byType(1, 2, dateToText, numberToText),
  to_date: direct(2, 2, 'date', 'ora_to_date'),
  to_timestamp: direct(2, 2, 'date', 'ora_to_date'),
  add_months: onDate(simple(2, 2, 'date', (date, months) => `ora_add_months(${date}, ${months})`)),
  months_between: onDate(direct(2, 2, 'number', 'ora_months_between')),
  last_day: onDate(direct(1, 1, 'date', 'ora_last_day')),
  sysdate: { fewest: 0, most: 0, translate: () => constant('ora_now()', 'date') },
  current_date: { fewest: 0, most: 0, translate: () => constant('ora_now()', 'date') },
  current_timestamp: { fewest: 0, most: 0, translate: () => constant('ora_now()', 'date') },
  systimestamp: { fewest: 0, most: 0, translate: () => constant('ora_now()', 'date') },
  'builtin.df': { fewest: 1, most: 1, translate: displayed },
};

/** Functions over the rows of a group. */
const AGGREGATES: Readonly<Record<string, (args: Arguments) => ValueType>> = {
  count: () => 'number',
  sum: () => 'number',
  avg: () => 'number',
  min: commonType,
  max: commonType,
};

/** Functions that number the rows of a window. */
const RANKINGS: ReadonlySet<string> = new Set(['row_number', 'rank', 'dense_rank']);

/**
 * Translates the call of a function.
 * @param over SQL of `OVER (…)`, if there is one
 * @throws SSS_SEARCH_ERROR_OCCURRED when SuiteQL has no such function or it takes another number of arguments
 * @throws EMULATOR_NOT_IMPLEMENTED when SuiteQL has it and the emulator does not
 */
export function translateCall(call: FunctionCall, args: Arguments, over: Translated | undefined): Translated {
  args.forEach(asValue);
  const aggregate = AGGREGATES[call.name];
  if (aggregate !== undefined) return translateAggregate(call, args, aggregate, over);
  if (RANKINGS.has(call.name)) {
    if (over === undefined) throw unsupportedSearch(`${call.name.toUpperCase()} needs OVER (…)`);
    return composed(`${call.name}() ${over.sql}`, 'number', [over]);
  }
  if (over !== undefined || call.star || call.distinct) {
    throw unsupportedSearch(`${call.name.toUpperCase()} is no aggregate function`);
  }
  const known = FUNCTIONS[call.name];
  if (known === undefined) throw unknownFunction(call.name);
  if (args.length < known.fewest || args.length > known.most) {
    throw unsupportedSearch(`${call.name.toUpperCase()} does not take ${args.length} arguments`);
  }
  return known.translate(args);
}

function translateAggregate(
  call: FunctionCall,
  args: Arguments,
  type: (args: Arguments) => ValueType,
  over: Translated | undefined,
): Translated {
  const name = call.name.toUpperCase();
  if (call.star ? call.name !== 'count' : args.length !== 1)
    throw unsupportedSearch(`${name} takes one argument`);
  if (args.some((arg) => arg.isAggregate))
    throw unsupportedSearch(`${name} holds another aggregate function`);
  const inside = call.star ? '*' : `${call.distinct ? 'DISTINCT ' : ''}${args[0]?.sql}`;
  if (over !== undefined) return composed(`${call.name}(${inside}) ${over.sql}`, type(args), [...args, over]);
  return { sql: `${call.name}(${inside})`, type: type(args), isFree: false, isAggregate: true };
}

function unknownFunction(name: string): ReturnType<typeof notEmulated> {
  if (name.startsWith('builtin.') || NOT_YET_EMULATED.has(name))
    return notEmulated(`${name.toUpperCase()} of SuiteQL`);
  return unsupportedSearch(`${name.toUpperCase()} is not a supported function (section_158513731864)`);
}

/** DECODE compares so that NULL equals NULL. */
function decode(args: Arguments): Translated {
  const [value, ...rest] = args;
  const branches: string[] = [];
  const results: Translated[] = [];
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const [search, result] = [rest[at], rest[at + 1]];
    if (value === undefined || search === undefined || result === undefined) break;
    refuseMixedDates([value, search]);
    branches.push(`WHEN ${value.sql} IS ${search.sql} THEN ${result.sql}`);
    results.push(result);
  }
  const otherwise = rest.length % 2 === 1 ? rest.at(-1) : undefined;
  if (otherwise !== undefined) results.push(otherwise);
  return composed(
    `CASE ${branches.join(' ')} ELSE ${otherwise?.sql ?? 'NULL'} END`,
    commonType(results),
    args,
  );
}

/** `a || b`: Oracle takes NULL for an empty text here. */
export function joinedText(left: string, right: string): string {
  return `nullif(coalesce(${left}, '') || coalesce(${right}, ''), '')`;
}

function numberToText(args: Arguments): Translated {
  const [value, model] = args;
  if (value === undefined) throw unsupportedSearch('TO_CHAR takes one or two arguments');
  if (model !== undefined) return composed(`ora_format_number(${value.sql}, ${model.sql})`, 'text', args);
  return composed(value.type === 'text' ? value.sql : `ora_number_text(${value.sql})`, 'text', args);
}

/** BUILTIN.DF shows a column as a person reads it (article_161950565221). */
function displayed(args: Arguments): Translated {
  const [value] = args;
  if (value?.column === undefined) throw unsupportedSearch('BUILTIN.DF takes a column');
  const { column, row } = value.column;
  if (column.display !== undefined) return composed(column.display(row), 'text', args);
  if (value.type === 'date')
    return composed(`ora_format_date(${value.sql}, ${USER_DATE_MODEL})`, 'text', args);
  return composed(`CAST(${value.sql} AS TEXT)`, 'text', args);
}

/** Refuses a first argument that is no date. */
function onDate(known: SqlFunction): SqlFunction {
  return {
    ...known,
    translate: (args) => {
      if (args[0]?.type !== 'date') throw unsupportedSearch('a date is expected; use TO_DATE');
      return known.translate(args);
    },
  };
}
