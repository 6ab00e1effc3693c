import { Arguments } from '../runtime/arguments';
import type { ModuleFactory } from '../runtime/execution';
import { notEmulated } from '../runtime/suitescript_error';
import type { Names } from './members';

/** `config.Type`, as far as it is emulated. */
const Type = Object.freeze({ COMPANY_INFORMATION: 'companyinformation' });

/** The Company Information page, to read. */
class CompanyInformation {
  readonly #values: Readonly<Record<string, string>>;

  constructor(values: Readonly<Record<string, string>>) {
    this.#values = values;
  }

  getValue(options: unknown): string {
    const fieldId = Arguments.of('Record.getValue', options, ['fieldId']).string('fieldId');
    const value = this.#values[fieldId];
    if (value === undefined) throw notEmulated(`${fieldId} of the Company Information`);
    return value;
  }
}

/** N/config: the company's name and time zone. 10 units. */
export const create: ModuleFactory = ({ account, meter }) =>
  ({
    load: (options: unknown): CompanyInformation => {
      const type = Arguments.of('config.load', options, ['type']).string('type');
      if (type !== Type.COMPANY_INFORMATION) throw notEmulated(`config.load of ${type}`);
      meter.spend(10);
      const { name, timeZone, accountId } = account.company;
      return new CompanyInformation({ companyname: name, timezone: timeZone, companyid: accountId });
    },
    Type,
  }) satisfies Names<typeof import('N/config')>;
