import type { TextTable } from './text_table';

/** Names, labels and help texts of the records of bank connections, in `customrecord_bcr_connection.xml`. */
export const CONNECTION_RECORD_TEXTS = {
  connection_name: { en: 'Bank Connection', pt_BR: 'Conexão bancária' },
  connection_bank_label: { en: 'Bank', pt_BR: 'Banco' },
  connection_bank_help: {
    en: 'The bank that this connection calls.',
    pt_BR: 'O banco que esta conexão chama.',
  },
  connection_credential_label: { en: 'Bank Credential', pt_BR: 'Credencial bancária' },
  connection_credential_help: {
    en: 'The credential that this connection uses. It must belong to the same bank. Several connections can share it.',
    pt_BR:
      'A credencial que esta conexão usa. Deve ser do mesmo banco. Várias conexões podem compartilhá-la.',
  },
  connection_environment_label: { en: 'Environment', pt_BR: 'Ambiente' },
  connection_environment_help: {
    en: 'The bank’s test environment or production. It must match the environment of the credential.',
    pt_BR: 'O ambiente de teste do banco ou o de produção. Deve ser o mesmo da credencial.',
  },
  connection_purposes_label: { en: 'Purposes', pt_BR: 'Finalidades' },
  connection_purposes_help: {
    en: 'What this connection is used for. Warnings then say what is at stake.',
    pt_BR: 'Para que esta conexão é usada. Assim os avisos dizem o que está em jogo.',
  },
  connection_ledger_account_label: { en: 'Ledger Account', pt_BR: 'Conta contábil' },
  connection_ledger_account_help: {
    en: 'The general ledger account that represents the bank account.',
    pt_BR: 'A conta do razão que representa a conta bancária.',
  },
  connection_state_label: { en: 'State', pt_BR: 'Status' },
  connection_state_help: {
    en: 'Whether this connection works. Bank Credentials sets it after each test. Choose Disabled to stop using the connection.',
    pt_BR:
      'Se esta conexão funciona. O Bank Credentials o define depois de cada teste. Escolha Desabilitada para interromper o uso.',
  },
  connection_endpoint_label: { en: 'API Address', pt_BR: 'Endereço da API' },
  connection_endpoint_help: {
    en: 'Replaces the bank’s API address for this connection only. Starts with https://. Leave empty to use the bank’s address.',
    pt_BR:
      'Substitui o endereço da API do banco apenas para esta conexão. Começa com https://. Deixe vazio para usar o do banco.',
  },
  connection_last_used_label: { en: 'Last Used (UTC)', pt_BR: 'Último uso (UTC)' },
  connection_last_used_help: {
    en: 'When the bank last answered a call of this connection.',
    pt_BR: 'Quando o banco respondeu pela última vez a uma chamada desta conexão.',
  },
  connection_notes_label: { en: 'Notes', pt_BR: 'Notas' },
  connection_notes_help: {
    en: 'Anything worth knowing about this connection. Never a secret.',
    pt_BR: 'O que valer a pena saber sobre esta conexão. Nunca um segredo.',
  },
  connection_link: { en: 'Bank Connection Records', pt_BR: 'Registros de conexões bancárias' },
  connection_renewal_at_label: { en: 'Renewal Requested (UTC)', pt_BR: 'Renovação solicitada (UTC)' },
  connection_renewal_at_help: {
    en: 'When a new consent was last requested from the bank. The audit trail shows by whom.',
    pt_BR:
      'Quando um novo consentimento foi solicitado ao banco pela última vez. A trilha de auditoria mostra por quem.',
  },
} as const satisfies TextTable;
