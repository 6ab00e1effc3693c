import type { TextTable } from './text_table';

/** What the page Bank Credentials Help says, but for its glossary. */
export const HELP_TEXTS = {
  help_administrator: { en: 'Bank Credentials Administrator', pt_BR: 'Administrador do Bank Credentials' },
  help_viewer: { en: 'Bank Credentials Viewer', pt_BR: 'Leitor do Bank Credentials' },
  help_title: { en: 'Bank Credentials Help', pt_BR: 'Ajuda do Bank Credentials' },
  help_link: { en: 'Help', pt_BR: 'Ajuda' },
  help_code_link: { en: 'What {code} means', pt_BR: 'O que significa {code}' },
  help_contents: { en: 'On this page', pt_BR: 'Nesta página' },

  help_start: { en: 'What do I need first?', pt_BR: 'Do que preciso primeiro?' },
  help_start_1: {
    en: 'From the bank: the credentials of one application for one environment, test or production, and a client certificate if the bank asks for one.',
    pt_BR:
      'Do banco: as credenciais de uma aplicação para um ambiente, teste ou produção, e um certificado de cliente, se o banco exigir.',
  },
  help_start_2: {
    en: 'For each part of them that is secret, an API secret on Setup > Company > Preferences > API Secrets. That is the only place where the secret itself is ever entered.',
    pt_BR:
      'Para cada parte que é secreta, um segredo de API em Configuração > Empresa > Preferências > Segredos de API. É o único lugar em que o próprio segredo é informado.',
  },
  help_start_3: {
    en: 'Restrict each API secret to the hosts of the bank and to the scripts that use it. A secret that may be sent to any host can be read by whoever writes a script.',
    pt_BR:
      'Restrinja cada segredo de API aos hosts do banco e aos scripts que o usam. Um segredo que pode ser enviado a qualquer host pode ser lido por quem escreve um script.',
  },
  help_start_4: {
    en: 'Then the records, in this order: the bank, its credential, one secret reference for each API secret, the bank connection. Set Up a Bank Connection leads through all of it.',
    pt_BR:
      'Depois os registros, nesta ordem: o banco, a credencial, uma referência de segredo para cada segredo de API, a conexão bancária. Configurar uma conexão bancária conduz por tudo isso.',
  },
  help_start_5: {
    en: 'Last, press Test Connection. It says step by step what works and what to do about what does not.',
    pt_BR:
      'Por fim, clique em Testar conexão. A página mostra, etapa por etapa, o que funciona e o que fazer.',
  },

  help_secret_id: { en: 'How must a secret ID look?', pt_BR: 'Como deve ser o ID de um segredo?' },
  help_secret_id_1: {
    en: 'It is custsecret followed by 1 to 89 letters, digits and underscores, for example custsecret_bank_client_id.',
    pt_BR:
      'É custsecret seguido de 1 a 89 letras, dígitos e sublinhados, por exemplo custsecret_bank_client_id.',
  },
  help_secret_id_2: {
    en: 'The underscore after custsecret is usual and no rule. Capital and small letters mean the same; IDs are kept in small letters.',
    pt_BR:
      'O sublinhado depois de custsecret é usual, mas não é obrigatório. Maiúsculas e minúsculas são equivalentes; os IDs são guardados em minúsculas.',
  },
  help_secret_id_3: {
    en: 'Enter the ID alone: no braces, no blanks, and never the secret itself. Text that looks like a secret is refused and not repeated.',
    pt_BR:
      'Informe apenas o ID: sem chaves, sem espaços e nunca o próprio segredo. Um texto que parece um segredo é recusado e não é repetido.',
  },
  help_secret_id_4: {
    en: 'NetSuite never changes the ID of a secret, so choose one that names the bank, the environment and the role.',
    pt_BR:
      'O NetSuite nunca muda o ID de um segredo; por isso, escolha um que indique o banco, o ambiente e a função.',
  },
  help_secret_id_5: {
    en: 'The form proves nothing more. Whether the secret exists and a script may use it shows when it is read, and whether it is the right one when the bank accepts it.',
    pt_BR:
      'A forma não prova mais nada. Se o segredo existe e pode ser usado, vê-se quando ele é lido; se é o certo, quando o banco o aceita.',
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
    en: 'Make a second credential only for what the bank issued separately: another application, or the other environment. Test and production are never mixed.',
    pt_BR:
      'Crie uma segunda credencial apenas para o que o banco emitiu à parte: outra aplicação ou o outro ambiente. Teste e produção nunca se misturam.',
  },
  help_sharing_3: {
    en: 'To see what uses a secret, enter its ID on Bank Connections under Where Is This Secret ID Used?',
    pt_BR:
      'Para ver o que usa um segredo, informe o ID em Conexões bancárias, no campo Onde este ID de segredo é usado?',
  },

  help_change: {
    en: 'What happens when a credential changes?',
    pt_BR: 'O que acontece quando uma credencial muda?',
  },
  help_change_1: {
    en: 'When the password of an API secret is changed, NetSuite takes up to one hour to bring it to every script. In that hour some calls use the old value, so the bank must still accept it.',
    pt_BR:
      'Quando a senha de um segredo de API é alterada, o NetSuite leva até uma hora para levá-la a todos os scripts. Nessa hora algumas chamadas usam o valor antigo; por isso, o banco ainda precisa aceitá-lo.',
  },
  help_change_2: {
    en: 'Rotate a Credential avoids that: a new API secret stands beside the current one, and is put to work only after the bank accepted it.',
    pt_BR:
      'Rotacionar uma credencial evita isso: um novo segredo de API fica ao lado do atual e só entra em uso depois que o banco o aceita.',
  },
  help_change_3: {
    en: 'The previous secret then stays usable for a grace period, 24 hours as a rule and never under 60 minutes. A call that the bank refuses is tried once more with it, and the rotation can be rolled back.',
    pt_BR:
      'O segredo anterior continua utilizável por um período de carência, em geral 24 horas e nunca menos de 60 minutos. Uma chamada recusada pelo banco é tentada mais uma vez com ele, e a rotação pode ser revertida.',
  },
  help_change_4: {
    en: 'Some banks end the old secret as soon as they issue a new one. There is no grace period then, and the rotation says so before it begins.',
    pt_BR:
      'Alguns bancos encerram o segredo antigo assim que emitem um novo. Nesse caso não há período de carência, e a rotação avisa antes de começar.',
  },
  help_change_5: {
    en: 'All connections of the credential change together. Kept tokens are dropped, and each step is an event in the audit trail.',
    pt_BR:
      'Todas as conexões da credencial mudam juntas. Os tokens guardados são descartados, e cada etapa é um evento na trilha de auditoria.',
  },

  help_banks: { en: 'How banks differ', pt_BR: 'Como os bancos diferem' },
  help_banks_about: {
    en: 'What is known of each bank, and from where. Whatever does not come from documentation is a template: confirm it with the bank.',
    pt_BR:
      'O que se sabe de cada banco, e de onde. O que não vem de documentação é um modelo: confirme com o banco.',
  },
  help_bank_methods: { en: 'Authentication', pt_BR: 'Autenticação' },
  help_bank_method_each: { en: '{environment}: {method}', pt_BR: '{environment}: {method}' },
  help_bank_certificate: { en: 'Client Certificate', pt_BR: 'Certificado de cliente' },
  help_bank_required: { en: 'required', pt_BR: 'obrigatório' },
  help_bank_some_products: { en: 'for some products', pt_BR: 'para alguns produtos' },
  help_bank_none: { en: 'not needed', pt_BR: 'não é preciso' },
  help_bank_overlap: { en: 'Two Secrets at Once', pt_BR: 'Dois segredos ao mesmo tempo' },
  help_bank_expire: { en: 'Secrets Expire', pt_BR: 'Segredos vencem' },
  help_bank_remarks: { en: 'What to Know', pt_BR: 'O que saber' },
  help_bank_level: { en: 'Known From', pt_BR: 'Fonte' },
  help_level_documentation: {
    en: 'documentation of the bank or of Oracle',
    pt_BR: 'documentação do banco ou da Oracle',
  },
  help_level_code: { en: 'public code that calls the bank', pt_BR: 'código público que chama o banco' },
  help_level_catalogue: { en: 'listing of a third party', pt_BR: 'lista de terceiros' },
  help_level_entered: { en: 'what you enter', pt_BR: 'o que você informa' },
  help_bank_sources: { en: 'Sources', pt_BR: 'Onde foi lido' },

  help_permissions: { en: 'What each role may do', pt_BR: 'O que cada função pode fazer' },
  help_permissions_about: {
    en: 'Two roles come with this software. Copy them, or add these permissions to roles of your own; NetSuite’s Administrator has them all.',
    pt_BR:
      'Duas funções acompanham este software. Copie-as ou adicione estas permissões às suas funções; o Administrador do NetSuite tem todas.',
  },
  help_permission: { en: 'Permission', pt_BR: 'Permissão' },
  help_permission_why: { en: 'What For', pt_BR: 'Para quê' },
  help_permission_records: {
    en: 'banks, credentials, secret references and bank connections',
    pt_BR: 'bancos, credenciais, referências de segredo e conexões bancárias',
  },
  help_permission_events: {
    en: 'the audit trail: scripts add events, nobody changes or deletes one',
    pt_BR: 'trilha de auditoria: os scripts incluem eventos, ninguém altera nem exclui',
  },
  help_permission_secrets: {
    en: 'making and changing API secrets on NetSuite’s own page',
    pt_BR: 'criar e alterar segredos de API na própria página do NetSuite',
  },
  help_permission_certificates: {
    en: 'choosing a digital certificate',
    pt_BR: 'escolher um certificado digital',
  },
  help_permission_employees: {
    en: 'names of owners, and whom to notify',
    pt_BR: 'nomes dos responsáveis e de quem avisar',
  },
  help_permission_accounts: {
    en: 'the ledger account of a bank connection',
    pt_BR: 'a conta contábil de uma conexão bancária',
  },
  help_permission_query: {
    en: 'the queries (SuiteQL) that the pages read by',
    pt_BR: 'as consultas (SuiteQL) com que as páginas leem',
  },
  help_level_none: { en: 'none', pt_BR: 'nenhuma' },
  help_level_view: { en: 'view', pt_BR: 'ver' },
  help_level_create: { en: 'create', pt_BR: 'criar' },
  help_level_edit: { en: 'edit', pt_BR: 'editar' },
  help_level_full: { en: 'full', pt_BR: 'total' },

  help_words: { en: 'Words', pt_BR: 'Glossário' },
  help_findings: { en: 'What each code means', pt_BR: 'O que significa cada código' },
  help_findings_about: {
    en: 'A finding says what is wrong and how to mend it. An error refuses or stops, a warning needs a person soon, a hint is advice. “…” stands for a name, an ID, a date or a number.',
    pt_BR:
      'Um achado diz o que está errado e como corrigir. Um erro recusa ou interrompe, um aviso precisa de alguém em breve, uma dica é um conselho. “…” representa um nome, um ID, uma data ou um número.',
  },
  help_search: { en: 'Find a Code', pt_BR: 'Localizar um código' },
  help_search_text: { en: 'Code or Words', pt_BR: 'Código ou palavras' },
  help_search_text_help: {
    en: 'Enter a code such as BCR_RATE_LIMITED, or words of the message, and press Search. Never enter a secret.',
    pt_BR:
      'Informe um código, como BCR_RATE_LIMITED, ou palavras da mensagem, e clique em Pesquisar. Nunca informe um segredo.',
  },
  help_found_one: { en: '1 finding', pt_BR: '1 achado' },
  help_found_many: { en: '{count} findings', pt_BR: '{count} achados' },
  help_found_none: {
    en: 'No finding has this code or all of these words.',
    pt_BR: 'Nenhum achado tem este código ou todas estas palavras.',
  },
  help_show_all: { en: 'Show all findings', pt_BR: 'Mostrar todos os achados' },
  help_foreign_form: {
    en: 'This form is not from your session any more. Search again.',
    pt_BR: 'Este formulário não é mais da sua sessão. Pesquise novamente.',
  },
  help_message: { en: 'What it says', pt_BR: 'O que diz' },
  help_remedy: { en: 'What to do', pt_BR: 'O que fazer' },
  help_code: { en: 'Code', pt_BR: 'Código' },
  help_severity: { en: 'Severity', pt_BR: 'Gravidade' },
} as const satisfies TextTable;
