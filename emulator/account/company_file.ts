import { readFileSync } from 'node:fs';
import type { CompanySettings } from './company';

/** What a member of a company file has to be, in words and as a check. */
type Member = readonly [takes: string, fits: (value: unknown) => boolean];

const TEXT: Member = ['a text', (value) => typeof value === 'string' && value !== ''];

const MEMBERS: Readonly<Record<keyof CompanySettings, Member>> = {
  name: TEXT,
  accountId: ['a number, or a number and _SB1', (value) => /^\d+(_[A-Z]+\d*)?$/.test(String(value))],
  environment: ['PRODUCTION or SANDBOX', (value) => value === 'PRODUCTION' || value === 'SANDBOX'],
  country: ['two letters', (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value)],
  timeZone: TEXT,
  language: TEXT,
  employees: [
    'a list of { id, firstName, lastName, email, roles }',
    listOf({ id: 'number', firstName: 'string', lastName: 'string', email: 'string', roles: 'object' }),
  ],
  ledgerAccounts: [
    'a list of { id, number, name, type }',
    listOf({ id: 'number', number: 'string', name: 'string', type: 'string' }),
  ],
};

/**
 * Reads a company file (`--company`).
 * @throws Error that says which member is wrong and what it takes
 */
export function readCompanyFile(file: string): Partial<CompanySettings> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(
      `The company file ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new Error(`The company file ${file} must hold one JSON object.`);
  }
  for (const [name, value] of Object.entries(content)) {
    if (!isMember(name)) {
      const known = Object.keys(MEMBERS).join(', ');
      throw new Error(`The company file ${file} says "${name}", which no company has. Use ${known}.`);
    }
    const [takes, fits] = MEMBERS[name];
    if (!fits(value)) throw new Error(`The company file ${file}: "${name}" must be ${takes}.`);
  }
  return content as Partial<CompanySettings>;
}

const isMember = (name: string): name is keyof CompanySettings => Object.hasOwn(MEMBERS, name);

/** A list of objects that have these members at least. */
function listOf(types: Readonly<Record<string, string>>): (value: unknown) => boolean {
  return (value) =>
    Array.isArray(value) &&
    value.every(
      (item: unknown) =>
        typeof item === 'object' &&
        item !== null &&
        Object.entries(types).every(([name, type]) => typeof Reflect.get(item, name) === type),
    );
}
