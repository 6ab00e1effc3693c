import type { TextTable } from './text_table';

/** Names, labels and help texts of the records of banks, in `customrecord_bcr_bank.xml`. */
export const BANK_RECORD_TEXTS = {
  bank_name: { en: 'Bank', pt_BR: 'Banco' },
  bank_profile_label: { en: 'Bank Profile', pt_BR: 'Perfil do banco' },
  bank_profile_help: {
    en: 'Determines how the bank is called: its authentication and its addresses. Choose Custom for a bank that is not listed, and enter its addresses below.',
    pt_BR:
      'Define como o banco é chamado: a autenticação e os endereços dele. Escolha Personalizado para um banco que não está na lista e informe abaixo os endereços dele.',
  },
  bank_country_label: { en: 'Country', pt_BR: 'País' },
  bank_country_help: {
    en: 'The two-letter code (ISO 3166) of the country where these accounts are held, such as BR or US.',
    pt_BR: 'O código de duas letras (ISO 3166) do país em que estas contas são mantidas, como BR ou US.',
  },
  bank_owner_label: { en: 'Owner', pt_BR: 'Responsável' },
  bank_owner_help: {
    en: 'The employee responsible for this bank, who is warned before the bank ends its support and about credentials that have no owner of their own.',
    pt_BR:
      'O funcionário responsável por este banco, que é avisado antes que o banco encerre o suporte e sobre as credenciais que não têm responsável próprio.',
  },
  bank_test_token_url_label: { en: 'Token Address, Test', pt_BR: 'Endereço do token, teste' },
  bank_test_token_url_help: {
    en: 'Replaces the address in the bank profile from which test tokens are requested. Starts with https://. Leave empty to use the profile.',
    pt_BR:
      'Substitui o endereço do perfil do banco em que se solicitam tokens de teste. Começa com https://. Deixe vazio para usar o do perfil.',
  },
  bank_test_api_url_label: { en: 'API Address, Test', pt_BR: 'Endereço da API, teste' },
  bank_test_api_url_help: {
    en: 'Replaces the test API address in the bank profile. Starts with https://. Leave empty to use the profile.',
    pt_BR:
      'Substitui o endereço da API de teste do perfil do banco. Começa com https://. Deixe vazio para usar o do perfil.',
  },
  bank_test_scope_label: { en: 'Scope, Test', pt_BR: 'Escopo, teste' },
  bank_test_scope_help: {
    en: 'Replaces the scope in the bank profile for test tokens. Separate several scopes with spaces. Leave empty to use the profile.',
    pt_BR:
      'Substitui o escopo do perfil do banco para tokens de teste. Separe vários escopos com espaços. Deixe vazio para usar o do perfil.',
  },
  bank_production_token_url_label: { en: 'Token Address, Production', pt_BR: 'Endereço do token, produção' },
  bank_production_token_url_help: {
    en: 'Replaces the address in the bank profile from which production tokens are requested. Starts with https://. Leave empty to use the profile.',
    pt_BR:
      'Substitui o endereço do perfil do banco em que se solicitam tokens de produção. Começa com https://. Deixe vazio para usar o do perfil.',
  },
  bank_production_api_url_label: { en: 'API Address, Production', pt_BR: 'Endereço da API, produção' },
  bank_production_api_url_help: {
    en: 'Replaces the production API address in the bank profile. Starts with https://. Leave empty to use the profile.',
    pt_BR:
      'Substitui o endereço da API de produção do perfil do banco. Começa com https://. Deixe vazio para usar o do perfil.',
  },
  bank_production_scope_label: { en: 'Scope, Production', pt_BR: 'Escopo, produção' },
  bank_production_scope_help: {
    en: 'Replaces the scope in the bank profile for production tokens. Separate several scopes with spaces. Leave empty to use the profile.',
    pt_BR:
      'Substitui o escopo do perfil do banco para tokens de produção. Separe vários escopos com espaços. Deixe vazio para usar o do perfil.',
  },
  bank_retirement_date_label: { en: 'Retirement Date', pt_BR: 'Data de encerramento' },
  bank_retirement_date_help: {
    en: 'The last day on which the bank supports this type of connection. The owner is warned before it; new bank connections are refused after it.',
    pt_BR:
      'O último dia em que o banco dá suporte a este tipo de conexão. O responsável é avisado antes; depois, novas conexões bancárias são recusadas.',
  },
  bank_retirement_notice_label: { en: 'Retirement Notice', pt_BR: 'Aviso de encerramento' },
  bank_retirement_notice_help: {
    en: 'What the bank announced, in one or two sentences: what ends, and what to move to.',
    pt_BR: 'O que o banco anunciou, em uma ou duas frases: o que termina e para onde migrar.',
  },
  bank_warned_lead_time_label: {
    en: 'Retirement Warned, Lead Time',
    pt_BR: 'Encerramento avisado, antecedência',
  },
  bank_warned_lead_time_help: {
    en: 'How many days before the end of support its last warning was sent, so that none is sent twice. Written by the Expiry Check.',
    pt_BR:
      'Quantos dias antes do fim do suporte o último aviso foi enviado, para que nenhum seja enviado duas vezes. Escrito pela verificação de vencimentos.',
  },
  bank_warned_date_label: { en: 'Retirement Warned, Date', pt_BR: 'Encerramento avisado, data' },
  bank_warned_date_help: {
    en: 'The end of support that the last warning was about: another date is warned of anew. Written by the Expiry Check.',
    pt_BR:
      'O fim do suporte de que tratou o último aviso: outra data é avisada de novo. Escrito pela verificação de vencimentos.',
  },
  bank_endpoints_tab: { en: 'Addresses and Scopes', pt_BR: 'Endereços e escopos' },
  bank_retirement_tab: { en: 'Retirement', pt_BR: 'Encerramento' },
  bank_credentials_tab: { en: 'Credentials', pt_BR: 'Credenciais' },
  bank_connections_tab: { en: 'Bank Connections', pt_BR: 'Conexões bancárias' },
  bank_link: { en: 'Banks', pt_BR: 'Bancos' },
} as const satisfies TextTable;
