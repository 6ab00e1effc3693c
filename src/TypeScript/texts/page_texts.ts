import type { TextTable } from './text_table';

/** What stands above records and on the page of one bank connection, with its test. */
export const PAGE_TEXTS = {
  banner_error: { en: 'Action required', pt_BR: 'Ação necessária' },
  banner_warning: { en: 'Needs attention soon', pt_BR: 'Requer atenção em breve' },
  banner_hint: { en: 'Good to know', pt_BR: 'É bom saber' },
  banner_more: { en: '{title} ({count} more)', pt_BR: '{title} (e mais {count})' },

  notice_no_access: {
    en: 'Your role does not have permission to view this page. Ask an administrator for the role Bank Credentials Viewer or Bank Credentials Administrator.',
    pt_BR:
      'Sua função não tem permissão para ver esta página. Peça a um administrador a função Leitor do Bank Credentials ou Administrador do Bank Credentials.',
  },
  notice_may_not_test: {
    en: 'Your role does not have permission to run tests. Ask an administrator for the role Bank Credentials Administrator.',
    pt_BR:
      'Sua função não tem permissão para executar testes. Peça a um administrador a função Administrador do Bank Credentials.',
  },
  notice_foreign_form: {
    en: 'This form is no longer valid for your session. Open the bank connection again and click Test Connection.',
    pt_BR:
      'Este formulário não é mais válido para sua sessão. Abra a conexão bancária novamente e clique em Testar conexão.',
  },
  notice_gone: {
    en: 'This bank connection no longer exists. Choose another one from the list.',
    pt_BR: 'Esta conexão bancária não existe mais. Escolha outra na lista.',
  },
  notice_secret_entered: {
    en: 'The text you entered looks like a secret. It was not searched for and is not shown again. Enter part of a name, a code or the ID of an API secret, never its value.',
    pt_BR:
      'O texto informado parece um segredo. Ele não foi pesquisado e não será mostrado de novo. Informe parte de um nome, um código ou o ID de um segredo de API, nunca o valor dele.',
  },
  notice_secret_in_address: {
    en: 'The page address contained what looks like a secret. It was not used. Because browsers and servers keep addresses, ask the bank to replace this secret, and open the page from the menu.',
    pt_BR:
      'O endereço da página continha algo que parece um segredo. Ele não foi usado. Como navegadores e servidores guardam endereços, peça ao banco que substitua esse segredo e abra a página pelo menu.',
  },

  details_title: { en: 'Bank Connection: {name}', pt_BR: 'Conexão bancária: {name}' },
  details_credential_state: { en: 'Credential State', pt_BR: 'Status da credencial' },
  details_last_test: { en: 'Last Test', pt_BR: 'Último teste' },
  details_findings: { en: 'What Needs Attention', pt_BR: 'O que requer atenção' },
  details_severity: { en: 'Severity', pt_BR: 'Gravidade' },
  details_code: { en: 'Help', pt_BR: 'Ajuda' },
  details_code_means: { en: 'What It Means', pt_BR: 'O que significa' },
  details_rotate: { en: 'Rotate Credential', pt_BR: 'Rotacionar credencial' },
  details_stage: { en: 'Stage', pt_BR: 'Etapa' },
  details_outcome: { en: 'Outcome', pt_BR: 'Resultado' },
  details_milliseconds: { en: 'Milliseconds', pt_BR: 'Milissegundos' },
  details_what_happened: { en: 'What Happened', pt_BR: 'O que aconteceu' },
  details_what_to_do: { en: 'What to Do', pt_BR: 'O que fazer' },
  details_secrets: { en: 'Secrets of the Credential', pt_BR: 'Segredos da credencial' },
  details_all_connections: { en: 'All Bank Connections', pt_BR: 'Todas as conexões bancárias' },
  details_connection_record: { en: 'Bank Connection Record', pt_BR: 'Registro da conexão bancária' },
  details_credential_record: { en: 'Bank Credential Record', pt_BR: 'Registro da credencial bancária' },
  details_only: { en: 'Details', pt_BR: 'Detalhes' },
  details_and_test: { en: 'Details and Test', pt_BR: 'Detalhes e teste' },

  stage_records: { en: 'The records are complete', pt_BR: 'Os registros estão completos' },
  stage_readable: { en: 'The secrets can be read', pt_BR: 'Os segredos podem ser lidos' },
  stage_token: { en: 'The bank issues a token', pt_BR: 'O banco emite um token' },
  stage_api: { en: 'The bank’s API responds', pt_BR: 'A API do banco responde' },
  stage_passed: { en: 'Passed', pt_BR: 'Aprovada' },
  stage_failed: { en: 'Failed', pt_BR: 'Falhou' },
  stage_skipped: { en: 'Skipped', pt_BR: 'Ignorada' },
  stage_not_tried: {
    en: 'Not run: there was nothing to do, or an earlier stage failed.',
    pt_BR: 'Não executada: não havia nada a fazer ou uma etapa anterior falhou.',
  },
} as const satisfies TextTable;
