import type { CertificateSummary } from '../certificates/certificate_store';
import { Arguments } from '../runtime/arguments';
import type { Execution, ModuleFactory } from '../runtime/execution';
import { SuiteScriptError } from '../runtime/suitescript_error';
import { accessRestricted, certificateNotFound, hasCertificateAccess } from './certificates/use_certificate';
import type { Names } from './members';

const Type = Object.freeze({ PFX: 'PFX', P12: 'P12', PEM: 'PEM' });
const Operator = Object.freeze({
  STARTS_WITH: 'startswith',
  CONTAINS: 'contains',
  ENDS_WITH: 'endswith',
  EQUALS: 'equals',
});
const UNITS = 10;

const MATCHES: Readonly<Record<string, (text: string, value: string) => boolean>> = {
  startswith: (text, value) => text.startsWith(value),
  contains: (text, value) => text.includes(value),
  endswith: (text, value) => text.endsWith(value),
  equals: (text, value) => text === value,
};

/** certificateControl.Certificate (section_156201811375), as it was loaded. Changing and saving it is not emulated. */
class Certificate {
  readonly #summary: CertificateSummary;

  constructor(summary: CertificateSummary) {
    this.#summary = summary;
  }

  get scriptId(): string {
    return this.#summary.id;
  }

  get name(): string {
    return this.#summary.name;
  }

  get description(): string {
    return this.#summary.description;
  }

  get restrictions(): readonly number[] {
    return this.#summary.employees;
  }

  get scriptRestrictions(): readonly string[] {
    return this.#summary.scripts;
  }
}

/**
 * N/certificateControl (section_1547247950): findCertificates and loadCertificate, 10 units each. No member reads
 * when a certificate expires.
 */
export const create: ModuleFactory = (execution) =>
  ({
    findCertificates: (options: unknown = {}) => {
      const known = ['name', 'description', 'type', 'restriction', 'scriptRestriction'];
      const checked = Arguments.of('certificateControl.findCertificates', options, known);
      const fits = filterOf(checked);
      execution.meter.spend(UNITS);
      return visible(execution)
        .filter(fits)
        .map(({ id, name, description, type }) => ({ id, name, description, type }));
    },
    loadCertificate: (options: unknown): Certificate => {
      const checked = Arguments.of('certificateControl.loadCertificate', options, ['scriptId']);
      const id = checked.string('scriptId');
      execution.meter.spend(UNITS);
      if (!hasCertificateAccess(execution)) throw accessRestricted(id);
      const summary = execution.account.certificates.find(id);
      if (summary === undefined) throw certificateNotFound(id);
      if (!visible(execution).some((each) => each.id === summary.id)) throw accessRestricted(id);
      return new Certificate(summary);
    },
    Type,
    Operator,
  }) satisfies Names<typeof import('N/certificateControl')>;

/** What the restrictions leave for this script and employee. */
function visible(execution: Execution): CertificateSummary[] {
  const { account, script, session } = execution;
  if (!hasCertificateAccess(execution)) return [];
  return account.certificates
    .list()
    .filter(
      ({ scripts, employees }) =>
        (scripts.length === 0 || scripts.includes(script.scriptId)) &&
        (employees.length === 0 || session.role === undefined || employees.includes(session.userId)),
    );
}

function filterOf(checked: Arguments): (certificate: CertificateSummary) => boolean {
  const name = textFilter(checked, 'name');
  const description = textFilter(checked, 'description');
  const type = checked.optional<string>('type');
  const employee = checked.optional<number>('restriction');
  const script = checked.optional<string>('scriptRestriction')?.toLowerCase();
  return (certificate) =>
    name(certificate.name) &&
    description(certificate.description) &&
    (type === undefined || certificate.type === type) &&
    (employee === undefined || certificate.employees.includes(employee)) &&
    (script === undefined || certificate.scripts.includes(script));
}

/** A text, or `{ operator, value, ignoreCase }`, as Oracle's stubs describe it. */
function textFilter(checked: Arguments, option: 'description' | 'name'): (text: string) => boolean {
  const given = checked.optional(option);
  if (given === undefined) return () => true;
  if (typeof given === 'string') return (text) => text === given;
  const filter = Arguments.of(`certificateControl.findCertificates: ${option}`, given, [
    'operator',
    'value',
    'ignoreCase',
  ]);
  const matches = MATCHES[filter.string('operator')];
  if (matches === undefined)
    throw new SuiteScriptError('INVALID_ENUM_TYPE_VALUE', 'Invalid enum value: certificateControl.Operator');
  const value = filter.string('value');
  if (!filter.flag('ignoreCase')) return (text) => matches(text, value);
  return (text) => matches(text.toLowerCase(), value.toLowerCase());
}
