import type { TextTable } from './text_table';

/**
 * What the account itself shows of scripts, their parameters, menu links and roles, in `customscript_bcr_*.xml` and
 * `customrole_bcr_*.xml`. Titles of deployments, and descriptions of records, lists and parameters, take no reference to a
 * text and are English (SDFxml_2909147388, SDFxml_372451363, SDFxml_2476691670, SDFxml_3149137664).
 */
export const OBJECT_TEXTS = {
  script_bank_ue_about: {
    en: 'Validates a bank whenever it is saved, keeps pasted secrets out and maintains its audit trail',
    pt_BR: 'Valida um banco sempre que ele é salvo, barra segredos colados e mantém sua trilha de auditoria',
  },
  script_bank_ue_name: { en: 'Bank UE', pt_BR: 'Banco UE' },
  script_credential_ue_about: {
    en: 'Validates a bank credential whenever it is saved, keeps pasted secrets out and maintains its audit trail',
    pt_BR:
      'Valida uma credencial bancária sempre que ela é salva, barra segredos colados e mantém sua trilha de auditoria',
  },
  script_credential_ue_name: { en: 'Bank Credential UE', pt_BR: 'Credencial bancária UE' },
  script_secret_ue_about: {
    en: 'Validates the API secret ID, role and slot whenever a secret reference is saved, and maintains its audit trail',
    pt_BR:
      'Valida o ID do segredo de API, a função e a posição sempre que uma referência de segredo é salva, e mantém sua trilha de auditoria',
  },
  script_secret_ue_name: { en: 'Bank Secret Reference UE', pt_BR: 'Referência de segredo de API UE' },
  script_connection_ue_about: {
    en: 'Validates that a bank connection matches its bank and credential whenever it is saved, and maintains its audit trail',
    pt_BR:
      'Valida se uma conexão bancária corresponde ao banco e à credencial sempre que ela é salva, e mantém sua trilha de auditoria',
  },
  script_connection_ue_name: { en: 'Bank Connection UE', pt_BR: 'Conexão bancária UE' },
  script_event_ue_about: {
    en: 'Protects the audit trail: nothing is changed, deleted or added by hand',
    pt_BR: 'Protege a trilha de auditoria: nada é alterado, excluído ou incluído manualmente',
  },
  script_event_ue_name: { en: 'Bank Credential Event UE', pt_BR: 'Evento de credencial bancária UE' },
  script_connections_sl_about: {
    en: 'Shows every bank connection, whether it works and what expires next, and tests it with the bank',
    pt_BR:
      'Mostra todas as conexões bancárias, se funcionam e o que vence em seguida, e as testa com o banco',
  },
  script_connections_sl_name: { en: 'Bank Connections SL', pt_BR: 'Conexões bancárias SL' },
  link_connections_label: { en: 'Bank Connections', pt_BR: 'Conexões bancárias' },
  script_setup_sl_about: {
    en: 'Guides through setting up and testing a bank connection step by step, and creates its records at the end',
    pt_BR: 'Guia a configuração e o teste de uma conexão bancária passo a passo e cria os registros no fim',
  },
  script_setup_sl_name: { en: 'Set Up a Bank Connection SL', pt_BR: 'Configurar uma conexão bancária SL' },
  link_setup_label: { en: 'Set Up a Bank Connection', pt_BR: 'Configurar uma conexão bancária' },
  script_rotate_sl_about: {
    en: 'Shows what is due for each bank credential and rotates its secrets step by step',
    pt_BR: 'Mostra o que está pendente em cada credencial bancária e rotaciona seus segredos passo a passo',
  },
  script_rotate_sl_name: { en: 'Rotate a Credential SL', pt_BR: 'Rotacionar uma credencial SL' },
  link_rotate_label: { en: 'Rotate a Credential', pt_BR: 'Rotacionar uma credencial' },
  script_test_sl_about: {
    en: 'Serves the client scripts of the pages: tests a bank connection stage by stage, checks secret IDs, requests renewals',
    pt_BR:
      'Atende aos scripts de cliente das páginas: testa uma conexão bancária etapa por etapa, verifica IDs de segredos, solicita renovações',
  },
  script_test_sl_name: { en: 'Bank Connection Test SL', pt_BR: 'Teste de conexão bancária SL' },
  script_help_sl_about: {
    en: 'Answers common questions about bank credentials and explains each code',
    pt_BR: 'Responde a perguntas comuns sobre credenciais bancárias e explica cada código',
  },
  script_help_sl_name: { en: 'Bank Credentials Help SL', pt_BR: 'Ajuda do Bank Credentials SL' },
  link_help_label: { en: 'Bank Credentials Help', pt_BR: 'Ajuda do Bank Credentials' },
  script_account_check_sl_about: {
    en: 'Checks what this account and role can do for Bank Credentials, and says what to change',
    pt_BR: 'Verifica o que esta conta e esta função podem fazer para o Bank Credentials e diz o que mudar',
  },
  script_account_check_sl_name: {
    en: 'Bank Credentials Account Check SL',
    pt_BR: 'Verificação da conta (credenciais) SL',
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
    pt_BR: 'Verif. de vencimentos de credenciais SS',
  },
  script_bank_form_ue_about: {
    en: 'Shows findings, uses and available actions on the form of a bank',
    pt_BR: 'Mostra constatações, usos e ações disponíveis no formulário de um banco',
  },
  script_bank_form_ue_name: { en: 'Bank Form UE', pt_BR: 'Formulário do banco UE' },
  script_connection_form_ue_about: {
    en: 'Shows findings, uses and available actions on the form of a bank connection',
    pt_BR: 'Mostra constatações, usos e ações disponíveis no formulário de uma conexão bancária',
  },
  script_connection_form_ue_name: {
    en: 'Bank Connection Form UE',
    pt_BR: 'Formulário da conexão bancária UE',
  },
  script_credential_form_ue_about: {
    en: 'Shows findings, uses and available actions on the form of a bank credential',
    pt_BR: 'Mostra constatações, usos e ações disponíveis no formulário de uma credencial bancária',
  },
  script_credential_form_ue_name: {
    en: 'Bank Credential Form UE',
    pt_BR: 'Formulário da credencial bancária UE',
  },
  script_secret_form_ue_about: {
    en: 'Shows findings, uses and available actions on the form of a secret reference',
    pt_BR: 'Mostra constatações, usos e ações disponíveis no formulário de uma referência de segredo',
  },
  script_secret_form_ue_name: {
    en: 'Bank Secret Reference Form UE',
    pt_BR: 'Formulário da ref. de segredo UE',
  },
  script_event_form_ue_about: {
    en: 'Shows on the form of an event when it happened, in the reader’s time zone and format',
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
    en: 'The employee in whose name warnings are sent. Leave empty to send each warning in the name of the person who receives it.',
    pt_BR:
      'O funcionário em nome de quem os avisos são enviados. Deixe vazio para enviar cada aviso em nome de quem o recebe.',
  },
  param_fallback_address_label: {
    en: 'Bank Credentials: Fallback Address',
    pt_BR: 'Bank Credentials: endereço alternativo',
  },
  param_fallback_address_help: {
    en: 'Receives the warnings that have no owner, or whose owner has left the company. Use a team address.',
    pt_BR:
      'Recebe os avisos que não têm responsável ou cujo responsável deixou a empresa. Use o endereço de uma equipe.',
  },
  script_health_check_mr_about: {
    en: 'Verifies each credential that is due and monitors the rotations in progress',
    pt_BR: 'Verifica cada credencial pendente e acompanha as rotações em andamento',
  },
  script_health_check_mr_name: {
    en: 'Bank Credentials Health Check MR',
    pt_BR: 'Verificação de credenciais bancárias MR',
  },
  param_verify_hours_label: {
    en: 'Bank Credentials: Verify Every (Hours)',
    pt_BR: 'Bank Credentials: verificar a cada (horas)',
  },
  param_verify_hours_help: {
    en: 'A working credential is verified with its bank again after this number of hours. Leave empty for 24. A credential that failed is retried in the first run after 1 hour, then after 2, 4 and so on up to 32 hours. One that the bank rejected is retried only after someone has changed something.',
    pt_BR:
      'Uma credencial que funciona é verificada de novo com o banco depois deste número de horas. Deixe vazio para 24. Uma que falhou é tentada de novo na primeira execução depois de 1 hora, depois de 2, 4 e assim por diante até 32 horas. Uma que o banco recusou é tentada só depois que alguém alterar algo.',
  },
  param_keep_previous_label: {
    en: 'Bank Credentials: Do Not Retire Previous Secrets Automatically',
    pt_BR: 'Bank Credentials: não desativar segredos anteriores automaticamente',
  },
  param_keep_previous_help: {
    en: 'After a rotation, the previous secret remains usable for its grace period. The Health Check then retires it, so that the next rotation can start; bank calls stop using it in either case. Check this box to retire previous secrets yourself. New secrets are never promoted automatically.',
    pt_BR:
      'Depois de uma rotação, o segredo anterior continua utilizável durante o período de carência. Em seguida, a verificação de credenciais o desativa, para que a próxima rotação possa começar; as chamadas ao banco deixam de usá-lo em qualquer caso. Marque esta caixa para desativar você mesmo os segredos anteriores. Segredos novos nunca são promovidos automaticamente.',
  },
  script_state_rl_about: {
    en: 'Reports the state of the bank connections to an external monitor; read only',
    pt_BR: 'Informa o status das conexões bancárias a um monitor externo; somente leitura',
  },
  script_state_rl_name: { en: 'Bank Credentials State RL', pt_BR: 'Status do Bank Credentials RL' },
  script_next_steps_pl_about: {
    en: 'Shows the next three things to do about bank connections on the home dashboard',
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
