import type { TextTable } from './text_table';

/** What the portlet on the home dashboard says. The sentences of what needs attention are those of Bank Connections. */
export const NEXT_STEPS_TEXTS = {
  next_title: { en: 'Bank Connections: What to Do Next', pt_BR: 'Conexões bancárias: próximos passos' },
  next_all_answer: { en: 'All banks answer.', pt_BR: 'Todos os bancos respondem.' },
  next_last_checked: { en: 'Last checked: {moment}', pt_BR: 'Última verificação: {moment}' },
  next_none_in_use: {
    en: 'No bank connection is in use.',
    pt_BR: 'Nenhuma conexão bancária está em uso.',
  },
  next_empty: {
    en: 'There are no bank connections yet.',
    pt_BR: 'Ainda não há conexões bancárias.',
  },
  next_set_up: { en: 'Set up the first one', pt_BR: 'Configure a primeira' },
  next_more_one: { en: '1 more item needs attention.', pt_BR: 'Mais 1 item requer atenção.' },
  next_more_many: {
    en: '{count} more items need attention.',
    pt_BR: 'Mais {count} itens requerem atenção.',
  },
} as const satisfies TextTable;
