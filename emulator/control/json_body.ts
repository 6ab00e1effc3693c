import { ControlError } from './control_error';

type Scalar = string | number | boolean | null;

/**
 * Reads the JSON body of a control request member by member. Whatever does not fit is a precise finding; values are never repeated in
 * one, because a body may hold a secret.
 */
export class JsonBody {
  private constructor(private readonly members: Readonly<Record<string, unknown>>) {}

  /**
   * @param text the request's body
   * @param known every member this request understands; others are refused, so that a typing mistake does not pass quietly
   */
  static parse(text: string, known: readonly string[]): JsonBody {
    const members = parseObject(text);
    const unknown = Object.keys(members).find((name) => !known.includes(name));
    if (unknown !== undefined) {
      throw new ControlError(
        'UNKNOWN_MEMBER',
        `"${unknown}" is not understood here.`,
        `Use only: ${known.join(', ')}.`,
      );
    }
    return new JsonBody(members);
  }

  has(name: string): boolean {
    return this.members[name] !== undefined;
  }

  /** A text that must be there and not be empty. */
  text(name: string): string {
    const value = this.optionalText(name);
    if (value === undefined || value === '') throw missing(name, 'a text');
    return value;
  }

  optionalText(name: string): string | undefined {
    const value = this.members[name];
    if (value === undefined) return undefined;
    if (typeof value !== 'string') throw wrongType(name, 'a text');
    return value;
  }

  optionalFlag(name: string): boolean | undefined {
    const value = this.members[name];
    if (value === undefined) return undefined;
    if (typeof value !== 'boolean') throw wrongType(name, 'true or false');
    return value;
  }

  /** A whole number. */
  optionalCount(name: string, least: number): number | undefined {
    const value = this.members[name];
    if (value === undefined) return undefined;
    if (!Number.isInteger(value) || Number(value) < least)
      throw wrongType(name, `a whole number from ${least} on`);
    return Number(value);
  }

  optionalTexts(name: string): readonly string[] | undefined {
    return this.#list(name, 'a list of texts', (item): item is string => typeof item === 'string');
  }

  /** Internal ids. */
  optionalIds(name: string): readonly number[] | undefined {
    return this.#list(
      name,
      'a list of internal ids (whole numbers)',
      (item): item is number => typeof item === 'number' && Number.isInteger(item),
    );
  }

  /** Values to bind. */
  optionalScalars(name: string): readonly Scalar[] | undefined {
    return this.#list(
      name,
      'a list of texts, numbers, booleans and nulls',
      (item): item is Scalar => item === null || ['string', 'number', 'boolean'].includes(typeof item),
    );
  }

  /** An object of texts, numbers and booleans. */
  optionalParameters(name: string): Readonly<Record<string, string | number | boolean>> | undefined {
    const value = this.members[name];
    if (value === undefined) return undefined;
    const fits =
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.values(value).every((item) => ['string', 'number', 'boolean'].includes(typeof item));
    if (!fits) throw wrongType(name, 'an object of texts, numbers and booleans');
    return value as Record<string, string | number | boolean>;
  }

  #list<Item>(
    name: string,
    what: string,
    fits: (item: unknown) => item is Item,
  ): readonly Item[] | undefined {
    const value = this.members[name];
    if (value === undefined) return undefined;
    if (!Array.isArray(value) || !value.every(fits)) throw wrongType(name, what);
    return value;
  }
}

/**
 * Reads a body that must be one JSON object.
 * @throws ControlError
 */
export function parseObject(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ControlError('BODY_IS_NOT_JSON', 'The body is not JSON.', 'Send one JSON object, in UTF-8.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ControlError(
      'BODY_IS_NO_OBJECT',
      'The body is no JSON object.',
      'Send one JSON object: { … }.',
    );
  }
  return value as Readonly<Record<string, unknown>>;
}

function missing(name: string, what: string): ControlError {
  return new ControlError('MISSING_MEMBER', `"${name}" is missing.`, `Send "${name}": ${what}.`);
}

function wrongType(name: string, what: string): ControlError {
  return new ControlError('WRONG_TYPE', `"${name}" is not of the right type.`, `Send ${what} as "${name}".`);
}
