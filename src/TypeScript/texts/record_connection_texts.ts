import type { TextTable } from './text_table';

/** Names, labels and help texts of the records of bank connections, in `customrecord_bcr_connection.xml`. */
export const CONNECTION_RECORD_TEXTS = {
  connection_name: { en: 'Bank Connection', pt_BR: 'Conexão bancária' },
  connection_bank_label: { en: 'Bank', pt_BR: 'Banco' },
  connection_bank_help: {
    en: 'The bank this connection goes to.',
    pt_BR: 'O banco a que esta conexão leva.',
  },
  connection_credential_label: { en: 'Bank Credential', pt_BR: 'Credencial bancária' },
  connection_credential_help: {
    en: 'The credential this connection uses. It must be one of the same bank. Several connections may share it.',
    pt_BR:
      'A credencial que esta conexão usa. Deve ser do mesmo banco. Várias conexões podem compartilhá-la.',
  },
  connection_environment_label: { en: 'Environment', pt_BR: 'Ambiente' },
  connection_environment_help: {
    en: 'Whether this connection is for the test world of the bank or for production. Must be that of the credential.',
    pt_BR:
      'Se esta conexão é para o ambiente de teste do banco ou para o de produção. Deve ser o da credencial.',
  },
  connection_purposes_label: { en: 'Purposes', pt_BR: 'Finalidades' },
  connection_purposes_help: {
    en: 'What this connection is used for. Warnings then say what is at stake.',
    pt_BR: 'Para que esta conexão é usada. Assim os avisos dizem o que está em jogo.',
  },
  connection_ledger_account_label: { en: 'Ledger Account', pt_BR: 'Conta contábil' },
  connection_ledger_account_help: {
    en: 'The general ledger account that stands for the bank account.',
    pt_BR: 'A conta do razão que representa a conta bancária.',
  },
  connection_state_label: { en: 'State', pt_BR: 'Status' },
  connection_state_help: {
    en: 'Whether this connection works. Set by Bank Credentials after each test; choose Disabled to stop its use.',
    pt_BR:
      'Se esta conexão funciona. Definido por Bank Credentials depois de cada teste; escolha Desabilitada para interromper o uso.',
  },
  connection_endpoint_label: { en: 'API Address', pt_BR: 'Endereço da API' },
  connection_endpoint_help: {
    en: 'Replaces the API address of the bank for this connection alone. Starts with https://. Leave it empty to use the one of the bank.',
    pt_BR:
      'Substitui o endereço da API do banco apenas para esta conexão. Começa com https://. Deixe vazio para usar o do banco.',
  },
  connection_last_used_label: { en: 'Last Used (UTC)', pt_BR: 'Último uso (UTC)' },
  connection_last_used_help: {
    en: 'When the bank last answered this connection.',
    pt_BR: 'Quando o banco respondeu a esta conexão pela última vez.',
  },
  connection_notes_label: { en: 'Notes', pt_BR: 'Notas' },
  connection_notes_help: {
    en: 'Anything worth knowing about this connection. Never a secret.',
    pt_BR: 'O que valer a pena saber sobre esta conexão. Nunca um segredo.',
  },
  connection_link: { en: 'Bank Connection Records', pt_BR: 'Registros de conexões bancárias' },
  connection_renewal_at_label: { en: 'Renewal Requested (UTC)', pt_BR: 'Renovação solicitada (UTC)' },
  connection_renewal_at_help: {
    en: 'When somebody last asked the bank for a new consent. The audit trail says who.',
    pt_BR:
      'Quando alguém pediu ao banco, pela última vez, um novo consentimento. A trilha de auditoria diz quem.',
  },
} as const satisfies TextTable;
