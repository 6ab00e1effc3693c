import type { TextTable } from './text_table';

/**
 * What the account itself shows of scripts, their parameters, menu links and roles, in `customscript_bcr_*.xml` and
 * `customrole_bcr_*.xml`. Titles of deployments, and descriptions of records, lists and parameters, take no reference to a
 * text and are English (SDFxml_2909147388, SDFxml_372451363, SDFxml_2476691670, SDFxml_3149137664).
 */
export const OBJECT_TEXTS = {
  script_bank_ue_about: {
    en: 'Checks a bank whenever it is saved, guards it against pasted secrets and keeps its audit trail',
    pt_BR:
      'Verifica um banco sempre que ele é salvo, protege-o contra segredos colados e mantém sua trilha de auditoria',
  },
  script_bank_ue_name: { en: 'Bank UE', pt_BR: 'Banco UE' },
  script_credential_ue_about: {
    en: 'Checks a bank credential whenever it is saved, guards it against pasted secrets and keeps its audit trail',
    pt_BR:
      'Verifica uma credencial bancária sempre que ela é salva, protege-a contra segredos colados e mantém sua trilha de auditoria',
  },
  script_credential_ue_name: { en: 'Bank Credential UE', pt_BR: 'Credencial bancária UE' },
  script_secret_ue_about: {
    en: 'Checks the ID of an API secret and its role and slot whenever a secret reference is saved, and keeps its audit trail',
    pt_BR:
      'Verifica o ID de um segredo de API, sua função e sua posição sempre que uma referência de segredo é salva, e mantém sua trilha de auditoria',
  },
  script_secret_ue_name: { en: 'Bank Secret Reference UE', pt_BR: 'Referência de segredo bancário UE' },
  script_connection_ue_about: {
    en: 'Checks that a bank connection fits its bank and credential whenever it is saved, and keeps its audit trail',
    pt_BR:
      'Verifica se uma conexão bancária combina com seu banco e sua credencial sempre que ela é salva, e mantém sua trilha de auditoria',
  },
  script_connection_ue_name: { en: 'Bank Connection UE', pt_BR: 'Conexão bancária UE' },
  script_event_ue_about: {
    en: 'Keeps the audit trail as it was written: nothing is changed, nothing is deleted, nothing is added by hand',
    pt_BR:
      'Mantém a trilha de auditoria como foi escrita: nada é alterado, nada é excluído, nada é acrescentado à mão',
  },
  script_event_ue_name: { en: 'Bank Credential Event UE', pt_BR: 'Evento de credencial bancária UE' },
  script_connections_sl_about: {
    en: 'Shows every bank connection, whether it works and what expires next, and tests it against the bank',
    pt_BR: 'Mostra todas as conexões bancárias, se funcionam e o que vence em seguida, e as testa no banco',
  },
  script_connections_sl_name: { en: 'Bank Connections SL', pt_BR: 'Conexões bancárias SL' },
  link_connections_label: { en: 'Bank Connections', pt_BR: 'Conexões bancárias' },
  script_setup_sl_about: {
    en: 'Leads from the choice of a bank to a tested bank connection, step by step, and makes its records at the end',
    pt_BR:
      'Conduz da escolha de um banco a uma conexão bancária testada, passo a passo, e cria os registros no fim',
  },
  script_setup_sl_name: { en: 'Set Up a Bank Connection SL', pt_BR: 'Configurar uma conexão bancária SL' },
  link_setup_label: { en: 'Set Up a Bank Connection', pt_BR: 'Configurar uma conexão bancária' },
  script_rotate_sl_about: {
    en: 'Shows what is due for each bank credential, and rotates its secrets step by step',
    pt_BR: 'Mostra o que está pendente em cada credencial bancária e rotaciona seus segredos passo a passo',
  },
  script_rotate_sl_name: { en: 'Rotate a Credential SL', pt_BR: 'Rotacionar uma credencial SL' },
  link_rotate_label: { en: 'Rotate a Credential', pt_BR: 'Rotacionar uma credencial' },
  script_test_sl_about: {
    en: 'Answers the pages’ own client scripts: tests a bank connection stage by stage, checks secret IDs, requests renewals',
    pt_BR:
      'Responde aos scripts de cliente das próprias páginas: testa uma conexão bancária etapa por etapa, verifica IDs de segredos, solicita renovações',
  },
  script_test_sl_name: { en: 'Bank Connection Test SL', pt_BR: 'Teste de conexão bancária SL' },
  script_help_sl_about: {
    en: 'Answers the questions people ask about bank credentials, and says what each code means',
    pt_BR: 'Responde às perguntas que se fazem sobre credenciais bancárias e diz o que cada código significa',
  },
  script_help_sl_name: { en: 'Bank Credentials Help SL', pt_BR: 'Ajuda do Bank Credentials SL' },
  link_help_label: { en: 'Bank Credentials Help', pt_BR: 'Ajuda do Bank Credentials' },
  script_account_check_sl_about: {
    en: 'Tries what this account and role can do for Bank Credentials, and says what to change',
    pt_BR: 'Experimenta o que esta conta e esta função podem fazer no Bank Credentials e diz o que mudar',
  },
  script_account_check_sl_name: {
    en: 'Bank Credentials Account Check SL',
    pt_BR: 'Verificação da conta NetSuite SL',
  },
  link_account_check_label: {
    en: 'Bank Credentials Account Check',
    pt_BR: 'Verificação da conta do Bank Credentials',
  },
  script_expiry_check_ss_about: {
    en: 'Warns by mail before a secret or certificate expires and before a bank ends its support',
    pt_BR:
      'Avisa por e-mail antes que um segredo ou certificado vença e antes que um banco encerre o suporte',
  },
  script_expiry_check_ss_name: {
    en: 'Bank Credentials Expiry Check SS',
    pt_BR: 'Verificação de vencimentos bancários SS',
  },
  script_bank_form_ue_about: {
    en: 'Shows on the form of a bank what the rules say of it, what uses it and what can be done',
    pt_BR: 'Mostra no formulário de um banco o que as regras dizem dele, o que o usa e o que se pode fazer',
  },
  script_bank_form_ue_name: { en: 'Bank Form UE', pt_BR: 'Formulário do banco UE' },
  script_connection_form_ue_about: {
    en: 'Shows on the form of a bank connection what the rules say of it, what uses it and what can be done',
    pt_BR:
      'Mostra no formulário de uma conexão bancária o que as regras dizem dela, o que a usa e o que se pode fazer',
  },
  script_connection_form_ue_name: {
    en: 'Bank Connection Form UE',
    pt_BR: 'Formulário da conexão bancária UE',
  },
  script_credential_form_ue_about: {
    en: 'Shows on the form of a bank credential what the rules say of it, what uses it and what can be done',
    pt_BR:
      'Mostra no formulário de uma credencial bancária o que as regras dizem dela, o que a usa e o que se pode fazer',
  },
  script_credential_form_ue_name: {
    en: 'Bank Credential Form UE',
    pt_BR: 'Formulário da credencial bancária UE',
  },
  script_secret_form_ue_about: {
    en: 'Shows on the form of a secret reference what the rules say of it, what uses it and what can be done',
    pt_BR:
      'Mostra no formulário de uma referência de segredo o que as regras dizem dela, o que a usa e o que se pode fazer',
  },
  script_secret_form_ue_name: {
    en: 'Bank Secret Reference Form UE',
    pt_BR: 'Formulário da ref. de segredo UE',
  },
  script_event_form_ue_about: {
    en: 'Shows on the form of an event when it was, in the reader’s time zone and format',
    pt_BR: 'Mostra no formulário de um evento quando ele ocorreu, no fuso horário e no formato de quem lê',
  },
  script_event_form_ue_name: {
    en: 'Bank Credential Event Form UE',
    pt_BR: 'Formulário do evento de credencial UE',
  },
  param_mail_author_label: {
    en: 'Bank Credentials: Send Mails As',
    pt_BR: 'Bank Credentials: enviar e-mails como',
  },
  param_mail_author_help: {
    en: 'The employee in whose name warnings are sent. Leave it empty to send each warning in the name of the person who gets it.',
    pt_BR:
      'O funcionário em nome de quem os avisos são enviados. Deixe vazio para enviar cada aviso em nome de quem o recebe.',
  },
  param_fallback_address_label: {
    en: 'Bank Credentials: Fallback Address',
    pt_BR: 'Bank Credentials: endereço alternativo',
  },
  param_fallback_address_help: {
    en: 'Gets the warnings that have no owner, or whose owner has left the company. Use the address of a team.',
    pt_BR:
      'Recebe os avisos que não têm responsável ou cujo responsável deixou a empresa. Use o endereço de uma equipe.',
  },
  script_health_check_mr_about: {
    en: 'Verifies the credentials that are due, once each, and watches the rotations that are under way',
    pt_BR: 'Verifica as credenciais pendentes, uma vez cada, e acompanha as rotações em andamento',
  },
  script_health_check_mr_name: {
    en: 'Bank Credentials Health Check MR',
    pt_BR: 'Verificação de saúde bancária MR',
  },
  param_verify_hours_label: {
    en: 'Bank Credentials: Verify Every (Hours)',
    pt_BR: 'Bank Credentials: verificar a cada (horas)',
  },
  param_verify_hours_help: {
    en: 'A credential that works is verified at its bank again after so many hours. Leave it empty for 24. One that failed is tried again with the first run after 1 hour, then after 2, 4 and so on up to 32; one that the bank refused, only after somebody has changed something.',
    pt_BR:
      'Uma credencial que funciona é verificada de novo no banco depois deste número de horas. Deixe vazio para 24. Uma que falhou é tentada de novo na primeira execução depois de 1 hora, depois de 2, 4 e assim por diante até 32; uma que o banco recusou, só depois que alguém mudar algo.',
  },
  param_keep_previous_label: {
    en: 'Bank Credentials: Do Not Retire Previous Secrets Automatically',
    pt_BR: 'Bank Credentials: não desativar segredos anteriores automaticamente',
  },
  param_keep_previous_help: {
    en: 'After a rotation the previous secret stays usable for its grace period. When that is over the Health Check retires it: bank calls do not use it any more in either case, and the next rotation can begin. Check this box to retire previous secrets yourself. New secrets are never promoted without a person.',
    pt_BR:
      'Depois de uma rotação, o segredo anterior continua utilizável durante o período de carência. Quando ele termina, a verificação de saúde o desativa: as chamadas ao banco não o usam mais em nenhum dos casos, e a próxima rotação pode começar. Marque esta caixa para desativar você mesmo os segredos anteriores. Segredos novos nunca são promovidos sem uma pessoa.',
  },
  script_state_rl_about: {
    en: 'Tells an outside monitor the state of the bank connections; reads only',
    pt_BR: 'Informa a um monitor externo o estado das conexões bancárias; apenas lê',
  },
  script_state_rl_name: { en: 'Bank Credentials State RL', pt_BR: 'Estado do Bank Credentials RL' },
  script_next_steps_pl_about: {
    en: 'Shows on the home dashboard the three things to do next about bank connections',
    pt_BR: 'Mostra no painel inicial as três próximas coisas a fazer sobre conexões bancárias',
  },
  script_next_steps_pl_name: {
    en: 'Bank Credentials Next Steps PL',
    pt_BR: 'Próximos passos do Bank Credentials PL',
  },
  role_administrator_name: {
    en: 'Bank Credentials Administrator',
    pt_BR: 'Administrador do Bank Credentials',
  },
  role_viewer_name: { en: 'Bank Credentials Viewer', pt_BR: 'Leitor do Bank Credentials' },
} as const satisfies TextTable;
