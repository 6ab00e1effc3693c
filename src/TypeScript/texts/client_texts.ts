import type { TextTable } from './text_table';

/** What a client script has to say by itself, when the Suitelet that has all other texts does not answer as it should. */
export const CLIENT_TEXTS = {
  client_no_answer: { en: 'NetSuite did not answer.', pt_BR: 'O NetSuite não respondeu.' },
  client_no_answer_remedy: {
    en: 'Check that you are still signed in and connected, and try again.',
    pt_BR: 'Verifique se sua sessão e sua conexão continuam ativas e tente novamente.',
  },
  client_other_version: {
    en: 'Bank Credentials was updated since this page was loaded.',
    pt_BR: 'O Bank Credentials foi atualizado depois que esta página foi carregada.',
  },
  client_other_version_remedy: {
    en: 'Load the page again. If this comes back, clear the cache of the browser.',
    pt_BR: 'Carregue a página novamente. Se isto se repetir, limpe o cache do navegador.',
  },
} as const satisfies TextTable;
