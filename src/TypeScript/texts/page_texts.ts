import type { TextTable } from './text_table';

/** What stands above records and on the page of one bank connection, with its test. */
export const PAGE_TEXTS = {
  banner_error: { en: 'This has to be put right', pt_BR: 'É preciso corrigir isto' },
  banner_warning: { en: 'This needs attention soon', pt_BR: 'Isto precisa de atenção em breve' },
  banner_hint: { en: 'Good to know', pt_BR: 'Bom saber' },
  banner_more: { en: '{title} ({count} more)', pt_BR: '{title} (e mais {count})' },

  notice_no_access: {
    en: 'Your role may not see this. Ask an administrator for the role Bank Credentials Viewer or Bank Credentials Administrator.',
    pt_BR:
      'Sua função não pode ver isto. Peça a um administrador a função Leitor do Bank Credentials ou Administrador do Bank Credentials.',
  },
  notice_may_not_test: {
    en: 'Your role may not test. Ask an administrator for the role Bank Credentials Administrator.',
    pt_BR: 'Sua função não pode testar. Peça a um administrador a função Administrador do Bank Credentials.',
  },
  notice_foreign_form: {
    en: 'This form is not from your session any more. Open the bank connection again and press Test Connection.',
    pt_BR:
      'Este formulário não é mais da sua sessão. Abra a conexão bancária novamente e clique em Testar conexão.',
  },
  notice_gone: {
    en: 'This bank connection does not exist any more. Choose another one from the list.',
    pt_BR: 'Esta conexão bancária não existe mais. Escolha outra na lista.',
  },
  notice_secret_entered: {
    en: 'What was entered looks like a secret. It was not searched for, and it is not shown again. Enter part of a name, a code or the ID of an API secret, never its value.',
    pt_BR:
      'O texto informado parece um segredo. Ele não foi pesquisado e não é mostrado de novo. Informe parte de um nome, um código ou o ID de um segredo de API, nunca o valor dele.',
  },
  notice_secret_in_address: {
    en: 'The address held what looks like a secret. It was not used. Browsers and servers keep addresses: have the bank replace this secret, and open the page from the menu.',
    pt_BR:
      'O endereço continha algo que parece um segredo. Ele não foi usado. Navegadores e servidores guardam endereços: peça ao banco que substitua esse segredo e abra a página pelo menu.',
  },

  details_title: { en: 'Bank Connection: {name}', pt_BR: 'Conexão bancária: {name}' },
  details_credential_state: { en: 'State of the Credential', pt_BR: 'Status da credencial' },
  details_last_test: { en: 'Last Test', pt_BR: 'Último teste' },
  details_findings: { en: 'What Needs Attention', pt_BR: 'O que requer atenção' },
  details_severity: { en: 'Severity', pt_BR: 'Gravidade' },
  details_code: { en: 'Help', pt_BR: 'Ajuda' },
  details_code_means: { en: 'What it means', pt_BR: 'O que significa' },
  details_rotate: { en: 'Rotate credential', pt_BR: 'Rotacionar credencial' },
  details_stage: { en: 'Stage', pt_BR: 'Etapa' },
  details_outcome: { en: 'Outcome', pt_BR: 'Resultado' },
  details_milliseconds: { en: 'Milliseconds', pt_BR: 'Milissegundos' },
  details_what_happened: { en: 'What Happened', pt_BR: 'O que aconteceu' },
  details_what_to_do: { en: 'What to Do', pt_BR: 'O que fazer' },
  details_secrets: { en: 'Secrets of the Credential', pt_BR: 'Segredos da credencial' },
  details_all_connections: { en: 'All bank connections', pt_BR: 'Todas as conexões bancárias' },
  details_connection_record: { en: 'Bank connection record', pt_BR: 'Registro da conexão bancária' },
  details_credential_record: { en: 'Bank credential record', pt_BR: 'Registro da credencial bancária' },
  details_only: { en: 'Details', pt_BR: 'Detalhes' },
  details_and_test: { en: 'Details and test', pt_BR: 'Detalhes e teste' },

  stage_records: { en: 'The records are complete', pt_BR: 'Os registros estão completos' },
  stage_readable: { en: 'The secrets can be read', pt_BR: 'Os segredos podem ser lidos' },
  stage_token: { en: 'The bank issues a token', pt_BR: 'O banco emite um token' },
  stage_api: { en: 'The API of the bank answers', pt_BR: 'A API do banco responde' },
  stage_passed: { en: 'Passed', pt_BR: 'Aprovado' },
  stage_failed: { en: 'Failed', pt_BR: 'Reprovado' },
  stage_skipped: { en: 'Skipped', pt_BR: 'Ignorado' },
  stage_not_tried: {
    en: 'Not tried: there was nothing to do, or an earlier stage failed.',
    pt_BR: 'Não tentado: não havia nada a fazer ou uma etapa anterior falhou.',
  },
} as const satisfies TextTable;
