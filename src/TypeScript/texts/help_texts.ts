import type { TextTable } from './text_table';

/** What the page Bank Credentials Help says, but for its glossary. */
export const HELP_TEXTS = {
  help_administrator: { en: 'Bank Credentials Administrator', pt_BR: 'Administrador do Bank Credentials' },
  help_viewer: { en: 'Bank Credentials Viewer', pt_BR: 'Leitor do Bank Credentials' },
  help_title: { en: 'Bank Credentials Help', pt_BR: 'Ajuda do Bank Credentials' },
  help_link: { en: 'Help', pt_BR: 'Ajuda' },
  help_code_link: { en: 'What {code} Means', pt_BR: 'O que significa {code}' },
  help_contents: { en: 'On This Page', pt_BR: 'Nesta página' },

  help_start: { en: 'What do I need first?', pt_BR: 'Do que preciso primeiro?' },
  help_start_1: {
    en: 'From the bank: the credentials of one application for one environment (test or production), and a client certificate if the bank requires one.',
    pt_BR:
      'Do banco: as credenciais de uma aplicação para um ambiente (teste ou produção) e um certificado de cliente, se o banco exigir.',
  },
  help_start_2: {
    en: 'For each secret part, an API secret on Setup > Company > Preferences > API Secrets. This is the only place where the secret itself is ever entered.',
    pt_BR:
      'Para cada parte secreta, um segredo de API em Configuração > Empresa > Preferências > Segredos de API. É o único lugar em que o próprio segredo é informado.',
  },
  help_start_3: {
    en: 'Restrict each API secret to the bank’s hosts and to the scripts that use it. A secret that may be sent to any host can be read by anyone who writes a script.',
    pt_BR:
      'Restrinja cada segredo de API aos hosts do banco e aos scripts que o usam. Um segredo que pode ser enviado a qualquer host pode ser lido por qualquer pessoa que escreva um script.',
  },
  help_start_4: {
    en: 'Then the records, in this order: the bank, its credential, one secret reference for each API secret, and the bank connection. Set Up a Bank Connection guides you through all of them.',
    pt_BR:
      'Depois os registros, nesta ordem: o banco, a credencial, uma referência de segredo para cada segredo de API e a conexão bancária. Configurar uma conexão bancária guia você por todos eles.',
  },
  help_start_5: {
    en: 'Finally, click Test Connection. It shows step by step what works and how to fix what does not.',
    pt_BR:
      'Por fim, clique em Testar conexão. A página mostra, etapa por etapa, o que funciona e como corrigir o que não funciona.',
  },

  help_secret_id: { en: 'What must a secret ID look like?', pt_BR: 'Como deve ser o ID de um segredo?' },
  help_secret_id_1: {
    en: 'It is custsecret followed by 1 to 89 letters, digits and underscores; for example, custsecret_bank_client_id.',
    pt_BR:
      'É custsecret seguido de 1 a 89 letras, dígitos e sublinhados; por exemplo, custsecret_bank_client_id.',
  },
  help_secret_id_2: {
    en: 'The underscore after custsecret is customary but not required. Uppercase and lowercase letters are equivalent; IDs are stored in lowercase.',
    pt_BR:
      'O sublinhado depois de custsecret é usual, mas não é obrigatório. Maiúsculas e minúsculas são equivalentes; os IDs são guardados em minúsculas.',
  },
  help_secret_id_3: {
    en: 'Enter only the ID: no braces, no spaces, and never the secret itself. Text that looks like a secret is rejected and never shown again.',
    pt_BR:
      'Informe apenas o ID: sem chaves, sem espaços e nunca o próprio segredo. Um texto que parece um segredo é recusado e nunca é mostrado de novo.',
  },
  help_secret_id_4: {
    en: 'The ID of a secret cannot be changed later in NetSuite, so choose one that names the bank, the environment and the role.',
    pt_BR:
      'O ID de um segredo não pode ser alterado depois no NetSuite; por isso, escolha um que indique o banco, o ambiente e a função.',
  },
  help_secret_id_5: {
    en: 'A well-formed ID proves nothing more. Whether the secret exists and a script may use it is known when it is read; whether it is the right one, when the bank accepts it.',
    pt_BR:
      'Um ID bem formado não prova mais nada. Se o segredo existe e pode ser usado por um script, só se sabe quando ele é lido; se é o certo, quando o banco o aceita.',
  },

  help_sharing: {
    en: 'Can one pair of secrets serve several connections?',
    pt_BR: 'Um par de segredos pode servir a várias conexões?',
  },
  help_sharing_1: {
    en: 'Yes. The credential holds the secret IDs, and any number of bank connections of the same bank and environment use that credential: one pair of secrets, one expiry date, one rotation.',
    pt_BR:
      'Sim. A credencial guarda os IDs dos segredos, e qualquer número de conexões do mesmo banco e ambiente usa essa credencial: um par de segredos, um vencimento, uma rotação.',
  },
  help_sharing_2: {
    en: 'Create a second credential only for what the bank issued separately: another application, or the other environment. Test and production are never mixed.',
    pt_BR:
      'Crie uma segunda credencial apenas para o que o banco emitiu à parte: outra aplicação ou o outro ambiente. Teste e produção nunca se misturam.',
  },
  help_sharing_3: {
    en: 'To see what uses a secret, enter its ID on Bank Connections, in the field Where Is This Secret ID Used?',
    pt_BR:
      'Para ver o que usa um segredo, informe o ID em Conexões bancárias, no campo Onde este ID de segredo é usado?',
  },

  help_change: {
    en: 'What happens when a credential changes?',
    pt_BR: 'O que acontece quando uma credencial muda?',
  },
  help_change_1: {
    en: 'When the password of an API secret is changed, NetSuite takes up to one hour to deliver it to every script. During that hour some calls use the old value, so the bank must still accept it.',
    pt_BR:
      'Quando a senha de um segredo de API é alterada, o NetSuite leva até uma hora para entregá-la a todos os scripts. Durante essa hora, algumas chamadas usam o valor antigo; por isso, o banco ainda precisa aceitá-lo.',
  },
  help_change_2: {
    en: 'Rotate a Credential avoids this: a new API secret is added alongside the current one and is used only after the bank has accepted it.',
    pt_BR:
      'Rotacionar uma credencial evita isso: um novo segredo de API é adicionado junto com o atual e só entra em uso depois que o banco o aceita.',
  },
  help_change_3: {
    en: 'The previous secret then remains usable for a grace period, usually 24 hours and never less than 60 minutes. A call that the bank rejects is retried once with it, and the rotation can be rolled back.',
    pt_BR:
      'O segredo anterior continua utilizável durante um período de carência, em geral de 24 horas e nunca menos de 60 minutos. Uma chamada recusada pelo banco é repetida uma vez com ele, e a rotação pode ser revertida.',
  },
  help_change_4: {
    en: 'Some banks end the old secret as soon as they issue a new one. In that case there is no grace period, and the rotation warns you before it starts.',
    pt_BR:
      'Alguns bancos encerram o segredo antigo assim que emitem um novo. Nesse caso não há período de carência, e a rotação avisa você antes de começar.',
  },
  help_change_5: {
    en: 'All connections of the credential change together. Cached tokens are dropped, and each step is an event in the audit trail.',
    pt_BR:
      'Todas as conexões da credencial mudam juntas. Os tokens em cache são descartados, e cada passo é um evento na trilha de auditoria.',
  },

  help_banks: { en: 'How do banks differ?', pt_BR: 'Como os bancos diferem?' },
  help_banks_about: {
    en: 'What is known about each bank, and on what basis. Anything that is not based on documentation is a template: confirm it with the bank.',
    pt_BR:
      'O que se sabe sobre cada banco, e com que base. O que não se baseia em documentação é um modelo: confirme com o banco.',
  },
  help_bank_methods: { en: 'Authentication', pt_BR: 'Autenticação' },
  help_bank_method_each: { en: '{environment}: {method}', pt_BR: '{environment}: {method}' },
  help_bank_certificate: { en: 'Client Certificate', pt_BR: 'Certificado de cliente' },
  help_bank_required: { en: 'required', pt_BR: 'obrigatório' },
  help_bank_some_products: { en: 'for some products', pt_BR: 'para alguns produtos' },
  help_bank_none: { en: 'not needed', pt_BR: 'não é necessário' },
  help_bank_overlap: { en: 'Old and New Secret Both Valid', pt_BR: 'Segredos antigo e novo válidos juntos' },
  help_bank_expire: { en: 'Secrets Expire', pt_BR: 'Segredos vencem' },
  help_bank_remarks: { en: 'Good to Know', pt_BR: 'É bom saber' },
  help_bank_level: { en: 'Basis', pt_BR: 'Base' },
  help_level_documentation: {
    en: 'documentation of the bank or of Oracle',
    pt_BR: 'documentação do banco ou da Oracle',
  },
  help_level_code: { en: 'public code that calls the bank', pt_BR: 'código público que chama o banco' },
  help_level_catalogue: { en: 'third-party listing', pt_BR: 'lista de terceiros' },
  help_level_entered: { en: 'your own entries', pt_BR: 'informado por você' },
  help_bank_sources: { en: 'Sources', pt_BR: 'Fontes' },

  help_permissions: { en: 'What may each role do?', pt_BR: 'O que cada função pode fazer?' },
  help_permissions_about: {
    en: 'Two roles come with this software. Copy them, or add these permissions to your own roles. NetSuite’s Administrator role has them all.',
    pt_BR:
      'Duas funções acompanham este software. Copie-as ou adicione estas permissões às suas próprias funções. A função Administrador do NetSuite tem todas.',
  },
  help_permission: { en: 'Permission', pt_BR: 'Permissão' },
  help_permission_why: { en: 'Purpose', pt_BR: 'Finalidade' },
  help_permission_records: {
    en: 'banks, credentials, secret references and bank connections',
    pt_BR: 'bancos, credenciais, referências de segredo e conexões bancárias',
  },
  help_permission_events: {
    en: 'the audit trail: scripts add events; nobody changes or deletes them',
    pt_BR: 'a trilha de auditoria: os scripts incluem eventos; ninguém os altera nem exclui',
  },
  help_permission_secrets: {
    en: 'creating and changing API secrets on NetSuite’s own page',
    pt_BR: 'criar e alterar segredos de API na página do próprio NetSuite',
  },
  help_permission_certificates: {
    en: 'choosing a digital certificate',
    pt_BR: 'escolher um certificado digital',
  },
  help_permission_employees: {
    en: 'names of owners and of the people to notify',
    pt_BR: 'nomes dos responsáveis e de quem deve ser avisado',
  },
  help_permission_accounts: {
    en: 'the ledger account of a bank connection',
    pt_BR: 'a conta contábil de uma conexão bancária',
  },
  help_permission_query: {
    en: 'the queries (SuiteQL) that the pages run',
    pt_BR: 'as consultas (SuiteQL) que as páginas executam',
  },
  help_level_none: { en: 'none', pt_BR: 'nenhuma' },
  help_level_view: { en: 'view', pt_BR: 'ver' },
  help_level_create: { en: 'create', pt_BR: 'criar' },
  help_level_edit: { en: 'edit', pt_BR: 'editar' },
  help_level_full: { en: 'full', pt_BR: 'total' },

  help_words: { en: 'Glossary', pt_BR: 'Glossário' },
  help_findings: { en: 'What does each code mean?', pt_BR: 'O que significa cada código?' },
  help_findings_about: {
    en: 'A finding says what is wrong and how to fix it. An error prevents or stops something, a warning needs someone’s attention soon, and a hint is advice. “…” stands for a name, an ID, a date or a number.',
    pt_BR:
      'Uma constatação diz o que está errado e como corrigir. Um erro impede ou interrompe algo, um aviso requer a atenção de alguém em breve e uma dica é um conselho. “…” representa um nome, um ID, uma data ou um número.',
  },
  help_search: { en: 'Find a Code', pt_BR: 'Localizar um código' },
  help_search_text: { en: 'Code or Words', pt_BR: 'Código ou palavras' },
  help_search_text_help: {
    en: 'Enter a code such as BCR_RATE_LIMITED, or words from the message, and click Search. Never enter a secret.',
    pt_BR:
      'Informe um código, como BCR_RATE_LIMITED, ou palavras da mensagem, e clique em Pesquisar. Nunca informe um segredo.',
  },
  help_found_one: { en: '1 finding', pt_BR: '1 constatação' },
  help_found_many: { en: '{count} findings', pt_BR: '{count} constatações' },
  help_found_none: {
    en: 'No finding matches this code or all of these words.',
    pt_BR: 'Nenhuma constatação corresponde a este código ou a todas estas palavras.',
  },
  help_show_all: { en: 'Show All Findings', pt_BR: 'Mostrar todas as constatações' },
  help_foreign_form: {
    en: 'This form is no longer valid for your session. Search again.',
    pt_BR: 'Este formulário não é mais válido para sua sessão. Pesquise novamente.',
  },
  help_message: { en: 'Message', pt_BR: 'Mensagem' },
  help_remedy: { en: 'What to Do', pt_BR: 'O que fazer' },
  help_code: { en: 'Code', pt_BR: 'Código' },
  help_severity: { en: 'Severity', pt_BR: 'Gravidade' },
} as const satisfies TextTable;
