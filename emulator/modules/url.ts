import type { Account } from '../account/account';
import { recordUrl, scriptUrl, textParameters } from '../runtime/account_urls';
import { Arguments } from '../runtime/arguments';
import type { ModuleFactory } from '../runtime/execution';
import { notEmulated } from '../runtime/suitescript_error';
import type { Names } from './members';

/** `url.HostType` and where such a host's name ends. */
const HOSTS: Readonly<Record<string, string>> = {
  APPLICATION: 'app.netsuite.com',
  CUSTOMER_CENTER: 'app.netsuite.com',
  FORM: 'extforms.netsuite.com',
  RESTLET: 'restlets.api.netsuite.com',
  SUITETALK: 'suitetalk.api.netsuite.com',
};

function domain({ company }: Account, hostType: string): string {
  const host = HOSTS[hostType];
  if (host === undefined) throw notEmulated(`url.HostType ${hostType}`);
  return `${company.accountId.toLowerCase().replace(/_/g, '-')}.${host}`;
}

/**
 * N/url. `format` and `resolveTaskLink` are not emulated, nor are external addresses of
 * Suitelets.
 */
export const create: ModuleFactory = ({ account }) =>
  ({
    resolveScript: (options: unknown): string => {
      const known = ['scriptId', 'deploymentId', 'params', 'returnExternalUrl'];
      const checked = Arguments.of('url.resolveScript', options, known, ['scriptId', 'deploymentId']);
      if (checked.flag('returnExternalUrl')) throw notEmulated('The external address of a script');
      return scriptUrl(
        account,
        String(checked.required('scriptId')),
        String(checked.required('deploymentId')),
        {
          parameters: textParameters(checked.optional('params')),
        },
      );
    },
    resolveRecord: (options: unknown): string => {
      const checked = Arguments.of('url.resolveRecord', options, [
        'recordType',
        'recordId',
        'isEditMode',
        'params',
      ]);
      return recordUrl(account, checked.string('recordType'), checked.optional('recordId'), {
        edit: checked.flag('isEditMode'),
        parameters: textParameters(checked.optional('params')),
      });
    },
    resolveDomain: (options: unknown): string => {
      const checked = Arguments.of('url.resolveDomain', options, ['hostType', 'accountId']);
      if (checked.optional('accountId') !== undefined)
        throw notEmulated('url.resolveDomain of another account');
      return domain(account, checked.string('hostType'));
    },
    HostType: Object.freeze(Object.fromEntries(Object.keys(HOSTS).map((name) => [name, name]))),
  }) satisfies Names<typeof import('N/url')>;
