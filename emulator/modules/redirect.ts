import { recordUrl, scriptUrl, textParameters } from '../runtime/account_urls';
import { Arguments } from '../runtime/arguments';
import type { ModuleFactory } from '../runtime/execution';
import { SuiteScriptError } from '../runtime/suitescript_error';
import type { Members } from './members';

/**
 * N/redirect, for Suitelets and user events. Lists, searches and tasks are not emulated.
 */
export const create: ModuleFactory = ({ account, script, redirection }) => {
  const go = (url: string): void => {
    if (redirection === undefined || (script.kind !== 'suitelet' && script.kind !== 'usereventscript')) {
      throw new SuiteScriptError('SSS_INVALID_API_USAGE', `N/redirect cannot be used in a ${script.kind}.`);
    }
    redirection.url = url;
  };
  return {
    toSuitelet: (options: unknown): void => {
      const checked = Arguments.of('redirect.toSuitelet', options, [
        'scriptId',
        'deploymentId',
        'parameters',
      ]);
      const parameters = textParameters(checked.optional('parameters'));
      go(
        scriptUrl(account, String(checked.required('scriptId')), String(checked.required('deploymentId')), {
          parameters,
        }),
      );
    },
    toRecord: (options: unknown): void => {
      const checked = Arguments.of('redirect.toRecord', options, ['type', 'id', 'isEditMode', 'parameters']);
      const parameters = textParameters(checked.optional('parameters'));
      go(
        recordUrl(account, checked.string('type'), checked.required('id'), {
          edit: checked.flag('isEditMode'),
          parameters,
        }),
      );
    },
    redirect: (options: unknown): void => {
      const checked = Arguments.of('redirect.redirect', options, ['url', 'parameters']);
      const query = new URLSearchParams(textParameters(checked.optional('parameters'))).toString();
      const url = checked.string('url');
      go(query === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${query}`);
    },
  } satisfies Members<typeof import('N/redirect'), 'redirect' | 'toRecord' | 'toSuitelet'>;
};
