import type { TextTable } from './text_table';

/** What a client script has to say by itself, when the Suitelet that has all other texts does not answer as it should. */
export const CLIENT_TEXTS = {
  client_no_answer: { en: 'NetSuite did not answer.', pt_BR: 'O NetSuite não respondeu.' },
  client_no_answer_remedy: {
    en: 'Check that you are still signed in and connected, and try again.',
    pt_BR: 'Verifique se sua sessão e sua conexão continuam ativas e tente novamente.',
  },
  client_other_version: {
    en: 'Bank Credentials was updated after this page was loaded.',
    pt_BR: 'O Bank Credentials foi atualizado depois que esta página foi carregada.',
  },
  client_other_version_remedy: {
    en: 'Reload the page. If this message comes back, clear the browser cache.',
    pt_BR: 'Recarregue a página. Se esta mensagem voltar, limpe o cache do navegador.',
  },
  client_fault: { en: 'An unexpected error occurred.', pt_BR: 'Ocorreu um erro inesperado.' },
  client_fault_remedy: {
    en: 'Reload the page and try again. The execution log of the script has the details.',
    pt_BR: 'Recarregue a página e tente novamente. O log de execução do script tem os detalhes.',
  },
} as const satisfies TextTable;
