/*
 * Runs inside every script realm before any script: takes away what SuiteScript 2.1 does not have
 * (it names ECMAScript 2023) and puts the account's clock and the server's time zone under `Date`.
 *
 * server.now(): milliseconds since 1970, the account's time
 * server.offset(ms): minutes east of UTC of the server's time zone at that instant
 * server.abbreviation(ms): the zone's abbreviation at that instant, `PST`
 * server.zone: the zone's IANA name
 */
(function prepareGlobals(server) {
  'use strict';

  // biome-ignore lint/suspicious/noShadowRestrictedNames: a script may replace the global; this one stays.
  const { RangeError } = globalThis;
  /** A stack that overflows inside the emulator must not hand its error to a script. */
  const ask = (question, time) => {
    try {
      return question(time);
    } catch {
      throw new RangeError('Maximum call stack size exceeded');
    }
  };
  const clock = {
    zone: server.zone,
    now: () => ask(server.now),
    offset: (time) => ask(server.offset, time),
    abbreviation: (time) => ask(server.abbreviation, time),
  };

  const notInSuiteScript = [
    'console',
    'WebAssembly',
    'SharedArrayBuffer',
    'Atomics',
    'Intl',
    'Iterator',
    'Float16Array',
    'SuppressedError',
    'DisposableStack',
    'AsyncDisposableStack',
    'Temporal',
  ];
  for (const name of notInSuiteScript) delete globalThis[name];

  const afterES2023 = [
    [Object, 'groupBy'],
    [Map, 'groupBy'],
    [Promise, 'withResolvers'],
    [Promise, 'try'],
    [Array, 'fromAsync'],
    [String.prototype, 'isWellFormed'],
    [String.prototype, 'toWellFormed'],
    [ArrayBuffer.prototype, 'transfer'],
    [ArrayBuffer.prototype, 'transferToFixedLength'],
    [ArrayBuffer.prototype, 'resize'],
    [RegExp, 'escape'],
    [Error, 'isError'],
    [Math, 'f16round'],
    [Math, 'sumPrecise'],
    [JSON, 'rawJSON'],
    [JSON, 'isRawJSON'],
    [Uint8Array, 'fromBase64'],
    [Uint8Array, 'fromHex'],
    [Uint8Array.prototype, 'toBase64'],
    [Uint8Array.prototype, 'toHex'],
    [Uint8Array.prototype, 'setFromBase64'],
    [Uint8Array.prototype, 'setFromHex'],
    [Map.prototype, 'getOrInsert'],
    [Map.prototype, 'getOrInsertComputed'],
    [Set.prototype, 'union'],
    [Set.prototype, 'intersection'],
    [Set.prototype, 'difference'],
    [Set.prototype, 'symmetricDifference'],
    [Set.prototype, 'isSubsetOf'],
    [Set.prototype, 'isSupersetOf'],
    [Set.prototype, 'isDisjointFrom'],
  ];
  for (const [owner, name] of afterES2023) delete owner[name];
  const iterators = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  for (const key of Object.getOwnPropertyNames(iterators)) delete iterators[key];

  // Stack traces are written here, in the realm: the process may have a writer of its own (Jest has one),
  // which would work on arrays of
  // this realm with functions of the host. A script must not put another in its place: call sites could show
  // functions of the emulator.
  const { apply, defineProperty } = Reflect;
  const { toString: errorText } = Error.prototype;
  const prepareStackTrace = (error, sites) => {
    let stack = apply(errorText, error, []);
    for (let index = 0; index < sites.length; index += 1) stack += `\n    at ${sites[index]}`;
    return stack;
  };
  defineProperty(Error, 'prepareStackTrace', {
    value: prepareStackTrace,
    writable: false,
    configurable: false,
  });

  const PlainDate = Date;
  const minute = 60_000;
  const day = 86_400_000;

  const toLocal = (time) => (Number.isFinite(time) ? time + clock.offset(time) * minute : time);

  /**
   * The instant at which the zone's clocks show `local`; ambiguous and missing times as in ECMA-262, section
   * 21.4.1.26.
   */
  function fromLocal(local) {
    if (!Number.isFinite(local)) return local;
    const before = clock.offset(local - day);
    const after = clock.offset(local + day);
    const early = local - before * minute;
    if (before === after || clock.offset(early) === before) return early;
    const late = local - after * minute;
    return clock.offset(late) === after ? late : early;
  }

  /**
   * Text without a zone means the server's zone, except an ISO date alone, which means UTC (ECMA-262, section
   * 21.4.3.2).
   */
  function parse(text) {
    const plain = PlainDate.parse(text);
    if (Number.isNaN(plain)) return plain;
    if (/^\s*([+-]\d{6}|\d{4})(-\d\d){0,2}\s*$/.test(text)) return plain;
    if (/(Z|GMT|UTC?|[ECMP][SD]T|\d[+-]\d\d:?\d\d|\s[+-]\d{4})(\s*\(.*\))?\s*$/i.test(text)) return plain;
    const isIso = /^\s*([+-]\d{6}|\d{4})(-\d\d){1,2}T/.test(text);
    return fromLocal(PlainDate.parse(isIso ? `${text}Z` : `${text} UTC`));
  }

  function timeOf(values) {
    if (values.length === 0) return clock.now();
    if (values.length > 1) return fromLocal(Reflect.apply(PlainDate.UTC, PlainDate, values));
    const [value] = values;
    if (value instanceof PlainDate) return value.getTime();
    const primitive =
      typeof value === 'object' && value !== null
        ? (value[Symbol.toPrimitive]?.('default') ?? value.valueOf())
        : value;
    return typeof primitive === 'string' ? parse(primitive) : Number(primitive);
  }

  function ServerDate(...values) {
    if (new.target === undefined) return new PlainDate(clock.now()).toString();
    return Reflect.construct(PlainDate, [timeOf(values)], new.target);
  }
  Object.defineProperty(ServerDate, 'name', { value: 'Date' });
  Object.defineProperty(ServerDate, 'length', { value: 7 });
  Object.defineProperty(ServerDate, 'prototype', { value: PlainDate.prototype, writable: false });

  const define = (owner, name, value) =>
    Object.defineProperty(owner, name, { value, writable: true, enumerable: false, configurable: true });
  define(ServerDate, 'now', function now() {
    return clock.now();
  });
  define(ServerDate, 'UTC', PlainDate.UTC);
  define(ServerDate, 'parse', function parseText(text) {
    return parse(String(text));
  });
  define(PlainDate.prototype, 'constructor', ServerDate);
  define(globalThis, 'Date', ServerDate);

  const prototype = PlainDate.prototype;
  const { getTime, setTime, toISOString } = prototype;
  const timeFrom = (date) => Reflect.apply(getTime, date, []);

  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    const read = prototype[`getUTC${part}`];
    define(
      prototype,
      `get${part}`,
      {
        [`get${part}`]() {
          return Reflect.apply(read, new PlainDate(toLocal(timeFrom(this))), []);
        },
      }[`get${part}`],
    );
    const write = prototype[`setUTC${part}`];
    if (write === undefined) continue;
    define(
      prototype,
      `set${part}`,
      {
        [`set${part}`](...values) {
          const local = new PlainDate(toLocal(timeFrom(this)));
          Reflect.apply(write, local, values);
          return Reflect.apply(setTime, this, [fromLocal(timeFrom(local))]);
        },
      }[`set${part}`],
    );
  }
  delete prototype.getYear;
  delete prototype.setYear;
  define(prototype, 'getTimezoneOffset', function getTimezoneOffset() {
    const time = timeFrom(this);
    return Number.isFinite(time) ? -clock.offset(time) : Number.NaN;
  });

  const two = (number) => String(number).padStart(2, '0');
  const dayText = (date) => {
    const local = new PlainDate(toLocal(timeFrom(date)));
    const [weekday, dayOfMonth, month, year] = local.toUTCString().replace(',', '').split(' ');
    return `${weekday} ${month} ${dayOfMonth} ${year}`;
  };
  const timeText = (date) => {
    const time = timeFrom(date);
    const offset = clock.offset(time);
    const size = Math.abs(offset);
    const clockTime = Reflect.apply(toISOString, new PlainDate(toLocal(time)), []).slice(-13, -5);
    return `${clockTime} GMT${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)} (${clock.abbreviation(time)})`;
  };
  const text = (write) =>
    function toText() {
      return Number.isNaN(timeFrom(this)) ? 'Invalid Date' : write(this);
    };
  define(prototype, 'toDateString', text(dayText));
  define(prototype, 'toTimeString', text(timeText));
  define(
    prototype,
    'toString',
    text((date) => `${dayText(date)} ${timeText(date)}`),
  );
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const write = prototype[name];
    define(
      prototype,
      name,
      {
        [name](locales, options) {
          return Reflect.apply(write, this, [locales ?? 'en-US', { timeZone: clock.zone, ...options }]);
        },
      }[name],
    );
  }
});
