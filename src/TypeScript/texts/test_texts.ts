import type { TextTable } from './text_table';

/** What is said while a test runs stage by stage, while a secret ID is entered, and when a renewal is requested. */
export const TEST_TEXTS = {
  /** Which language these are, for data that is kept in both. */
  test_running: { en: 'Testing…', pt_BR: 'Testando…' },
  test_passed: { en: 'The bank connection works', pt_BR: 'A conexão bancária funciona' },
  test_failed: { en: 'The test failed', pt_BR: 'O teste falhou' },
  test_select: { en: 'Test', pt_BR: 'Testar' },
  test_select_first: {
    en: 'In the Test column, mark the bank connections to test.',
    pt_BR: 'Na coluna Testar, marque as conexões bancárias que deseja testar.',
  },
  test_select_fewer: {
    en: 'Mark no more than {count} bank connections at a time.',
    pt_BR: 'Marque no máximo {count} conexões bancárias por vez.',
  },
  test_marked: { en: 'Test Marked Connections', pt_BR: 'Testar conexões marcadas' },
  test_check_secret: { en: 'Check Secret ID', pt_BR: 'Verificar ID do segredo' },
  test_secret_title: { en: 'API Secret ID', pt_BR: 'ID do segredo de API' },
  test_secret_readable: {
    en: 'The ID is well formed, and the secret can be read.',
    pt_BR: 'O ID está bem formado e o segredo pode ser lido.',
  },
  test_secret_used: { en: 'Already used by: {uses}.', pt_BR: 'Já usado por: {uses}.' },
  test_secret_used_more: { en: '{uses} and {count} more', pt_BR: '{uses} e mais {count}' },

  renew_button: { en: 'Renew', pt_BR: 'Renovar' },
  renew_title: { en: 'Renew this bank connection?', pt_BR: 'Renovar esta conexão bancária?' },
  renew_plan: {
    en: 'The renewal is recorded on the bank connection and in its events. Scripts cannot use the connection until a test passes.',
    pt_BR:
      'A renovação é registrada na conexão bancária e nos eventos. Os scripts não podem usar a conexão até que um teste passe.',
  },
  renew_confirm: { en: 'Request Renewal', pt_BR: 'Solicitar renovação' },
  renew_requested: { en: 'The renewal was requested', pt_BR: 'A renovação foi solicitada' },
  renew_refused: { en: 'The renewal was not requested', pt_BR: 'A renovação não foi solicitada' },
  renew_then_test: {
    en: 'When this is done, click Test Connection.',
    pt_BR: 'Quando terminar, clique em Testar conexão.',
  },

  record_where_used: { en: 'Where Used', pt_BR: 'Onde é usado' },
  record_used_nowhere: { en: 'Nothing uses this record yet.', pt_BR: 'Nada usa este registro ainda.' },
  record_uses_cut: {
    en: 'Showing the first {count} of each kind, {total} in total.',
    pt_BR: 'Mostrando os primeiros {count} de cada tipo, {total} no total.',
  },
  record_use_sort: { en: 'Environment or Role', pt_BR: 'Ambiente ou função' },
  record_rotate: { en: 'Rotate Credential', pt_BR: 'Rotacionar credencial' },
  record_last_verified: { en: 'Last Verified', pt_BR: 'Última verificação' },
  record_next_attempt: { en: 'Next Attempt', pt_BR: 'Próxima tentativa' },
  record_rotation_started: { en: 'Rotation Started', pt_BR: 'Rotação iniciada' },
  record_grace_until: { en: 'Grace Period Until', pt_BR: 'Período de carência até' },
  record_fingerprint_changed: { en: 'Fingerprint Changed At', pt_BR: 'Impressão digital alterada em' },
  record_last_used: { en: 'Last Used', pt_BR: 'Último uso' },
  record_renewal_requested: { en: 'Renewal Requested', pt_BR: 'Renovação solicitada' },
  record_event_at: { en: 'When', pt_BR: 'Quando' },
  record_moment_help: {
    en: 'In your time zone and your date and time format. Lists, searches and exports show it in UTC, in the field whose name ends with (UTC).',
    pt_BR:
      'No seu fuso horário e no seu formato de data e hora. Listas, pesquisas e exportações o mostram em UTC, no campo cujo nome termina com (UTC).',
  },
  record_set_up: { en: 'Set Up a Bank Connection', pt_BR: 'Configurar uma conexão bancária' },
} as const satisfies TextTable;
