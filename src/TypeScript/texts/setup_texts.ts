import type { TextTable } from './text_table';

/** The assistant *Set Up a Bank Connection*. */
export const SETUP_TEXTS = {
  setup_title: { en: 'Set Up a Bank Connection', pt_BR: 'Configurar uma conexão bancária' },
  setup_another: { en: 'Set up another bank connection', pt_BR: 'Configurar outra conexão bancária' },
  setup_may_not: {
    en: 'Your role may not set up bank connections. Ask an administrator for the role Bank Credentials Administrator.',
    pt_BR:
      'Sua função não pode configurar conexões bancárias. Peça a um administrador a função Administrador do Bank Credentials.',
  },
  setup_foreign_form: {
    en: 'This form is not from your session any more. Open Set Up a Bank Connection again; what you entered before is still there.',
    pt_BR:
      'Este formulário não é mais da sua sessão. Abra Configurar uma conexão bancária novamente; o que você informou antes continua lá.',
  },
  setup_new: { en: '– New –', pt_BR: '– Novo –' },
  setup_choose: { en: '– Choose –', pt_BR: '– Escolha –' },

  setup_resume_about: {
    en: 'You began to set up a connection to {bank} and left on {when}, at the step “{step}”. It is kept for a day.',
    pt_BR:
      'Você começou a configurar uma conexão com {bank} e saiu em {when}, na etapa “{step}”. Ela fica guardada por um dia.',
  },
  setup_resume: { en: 'What to Do', pt_BR: 'O que fazer' },
  setup_resume_help: {
    en: 'Starting again forgets what was entered. Nothing has been made in the account yet.',
    pt_BR: 'Começar de novo descarta o que foi informado. Nada foi criado na conta ainda.',
  },
  setup_resume_continue: { en: 'Continue where you left off', pt_BR: 'Continuar de onde você parou' },
  setup_resume_again: { en: 'Start again', pt_BR: 'Começar de novo' },
  setup_resume_go: { en: 'Go On', pt_BR: 'Prosseguir' },

  setup_step_bank: { en: 'Bank', pt_BR: 'Banco' },
  setup_step_details: { en: 'Application', pt_BR: 'Aplicação' },
  setup_step_create: { en: 'API Secrets', pt_BR: 'Segredos de API' },
  setup_step_ids: { en: 'Secret IDs', pt_BR: 'IDs dos segredos' },
  setup_step_connection: { en: 'Connection', pt_BR: 'Conexão' },
  setup_step_check: { en: 'Test and Finish', pt_BR: 'Testar e concluir' },

  setup_about_bank: {
    en: 'Which bank, and which of its two worlds. Nothing is saved in the account before the last step.',
    pt_BR: 'Qual banco, e qual dos seus dois ambientes. Nada é salvo na conta antes da última etapa.',
  },
  setup_about_details: {
    en: 'The bank as a record, and the application that the bank has registered for you. Use credentials that are already here whenever the bank issued the same ones.',
    pt_BR:
      'O banco como registro e a aplicação que o banco registrou para você. Use credenciais que já estão aqui sempre que o banco tiver emitido as mesmas.',
  },
  setup_about_create: {
    en: 'Create these on NetSuite’s own page, in another tab, and come back. The secrets themselves are entered there and nowhere else.',
    pt_BR:
      'Crie-os na página do próprio NetSuite, em outra aba, e volte. Os segredos em si são informados lá e em nenhum outro lugar.',
  },
  setup_about_ids: {
    en: 'The IDs of what you created: names, never the secrets themselves.',
    pt_BR: 'Os IDs do que você criou: nomes, nunca os segredos em si.',
  },
  setup_about_connection: {
    en: 'What the connection is for. Several connections can use the same credentials.',
    pt_BR: 'Para que serve a conexão. Várias conexões podem usar as mesmas credenciais.',
  },
  setup_about_check: {
    en: 'This is what will be made. Finish tests the bank once more and then makes all of it, or nothing.',
    pt_BR: 'Isto é o que será criado. Concluir testa o banco mais uma vez e então cria tudo, ou nada.',
  },

  setup_profile: { en: 'Bank', pt_BR: 'Banco' },
  setup_profile_help: {
    en: 'How the bank is spoken to. What is not from the bank’s own documentation is a template: confirm it with the bank. Choose Custom for a bank that is not listed.',
    pt_BR:
      'Como falar com o banco. O que não vem da documentação do próprio banco é um modelo: confirme com o banco. Escolha Personalizado para um banco que não está na lista.',
  },
  setup_environment_help: {
    en: 'The test world of the bank or production. Credentials are never shared between the two.',
    pt_BR:
      'O ambiente de teste do banco ou o de produção. As credenciais nunca são compartilhadas entre os dois.',
  },
  setup_banks_known: { en: 'How well each bank is known', pt_BR: 'Quão bem cada banco é conhecido' },
  setup_level: { en: 'Known from', pt_BR: 'Fonte' },
  setup_level_documentation: { en: 'from the bank’s documentation', pt_BR: 'da documentação do banco' },
  setup_level_code: {
    en: 'from public code; confirm with the bank',
    pt_BR: 'de código público; confirme com o banco',
  },
  setup_level_catalogue: {
    en: 'from a third party’s listing; confirm with the bank',
    pt_BR: 'de uma lista de terceiros; confirme com o banco',
  },
  setup_level_entered: {
    en: 'you enter what the bank tells you',
    pt_BR: 'você informa o que o banco lhe diz',
  },
  setup_sources: { en: 'Sources', pt_BR: 'Fontes' },

  setup_group_credential: { en: 'Credentials', pt_BR: 'Credenciais' },
  setup_group_bank: { en: 'Bank Record', pt_BR: 'Registro do banco' },
  setup_credential: { en: 'Use Credentials', pt_BR: 'Usar credenciais' },
  setup_credential_help: {
    en: 'Credentials that are here already serve any number of connections: then there is nothing to create, and the fields below do not count.',
    pt_BR:
      'Credenciais que já estão aqui servem a qualquer número de conexões: então não há nada a criar, e os campos abaixo não contam.',
  },
  setup_bank: { en: 'Bank Record', pt_BR: 'Registro do banco' },
  setup_bank_help: {
    en: 'A bank that is here already, or a new one with the name and addresses below.',
    pt_BR: 'Um banco que já está aqui ou um novo com o nome e os endereços abaixo.',
  },
  setup_bank_name: { en: 'Name of the New Bank', pt_BR: 'Nome do novo banco' },
  setup_bank_name_help: {
    en: 'As you call this bank. For a bank record that is here already it does not count.',
    pt_BR: 'Como você chama este banco. Não conta para um registro de banco que já está aqui.',
  },
  setup_owner: { en: 'Owner', pt_BR: 'Responsável' },
  setup_owner_help: {
    en: 'Who is told before something expires: the owner of the new records.',
    pt_BR: 'Quem é avisado antes que algo vença: o responsável pelos novos registros.',
  },
  setup_token_url: { en: 'Token Address', pt_BR: 'Endereço do token' },
  setup_token_url_help: {
    en: 'Where the bank issues tokens: an https address. Empty: the one known of the bank, if there is one.',
    pt_BR: 'Onde o banco emite tokens: um endereço https. Vazio: o conhecido do banco, se houver.',
  },
  setup_api_url: { en: 'API Address', pt_BR: 'Endereço da API' },
  setup_api_url_help: {
    en: 'Where the bank’s API begins, or something that can be read there: the test calls it. Empty: the one known of the bank, if there is one.',
    pt_BR:
      'Onde a API do banco começa, ou algo que possa ser lido lá: o teste a chama. Vazio: o conhecido do banco, se houver.',
  },
  setup_scope: { en: 'Scope', pt_BR: 'Escopo' },
  setup_scope_help: {
    en: 'What the bank allows the application to do, as the bank writes it; several are separated by a blank. Empty: none.',
    pt_BR:
      'O que o banco permite à aplicação, como o banco escreve; vários são separados por um espaço. Vazio: nenhum.',
  },
  setup_credential_name: { en: 'Name of the New Credential', pt_BR: 'Nome da nova credencial' },
  setup_credential_name_help: {
    en: 'As you call this application of the bank.',
    pt_BR: 'Como você chama esta aplicação do banco.',
  },
  setup_method: { en: 'Authentication', pt_BR: 'Autenticação' },
  setup_method_help: {
    en: 'How the application proves to the bank who it is. The bank’s documentation says which.',
    pt_BR: 'Como a aplicação prova ao banco quem é. A documentação do banco diz qual.',
  },
  setup_app_key: { en: 'Application Key', pt_BR: 'Chave da aplicação' },
  setup_app_key_help: {
    en: 'The key that this bank wants in the address of every call. It is no secret.',
    pt_BR: 'A chave que este banco quer no endereço de cada chamada. Não é um segredo.',
  },
  setup_name_of: { en: '{bank}, {environment}', pt_BR: '{bank}, {environment}' },

  setup_secrets_page: {
    en: 'Open NetSuite’s API Secrets page (Setup > Company > Preferences > API Secrets)',
    pt_BR:
      'Abrir a página de segredos de API do NetSuite (Configuração > Empresa > Preferências > Segredos de API)',
  },
  setup_certificates_page: {
    en: 'Open NetSuite’s page Digital Certificates (Setup > Company > Preferences > Certificates)',
    pt_BR:
      'Abrir a página Certificados digitais do NetSuite (Configuração > Empresa > Preferências > Certificados)',
  },
  setup_new_tab: { en: 'opens in a new tab', pt_BR: 'abre em uma nova aba' },
  setup_secret_heading: { en: 'API secret for the {role}', pt_BR: 'Segredo de API para: {role}' },
  setup_copy: { en: 'Copy', pt_BR: 'Copiar' },
  setup_copy_what: { en: 'Copy: {what}', pt_BR: 'Copiar: {what}' },
  setup_copied: { en: 'Copied: {what}', pt_BR: 'Copiado: {what}' },
  setup_not_copied: {
    en: 'The browser did not copy. The text is selected: press Ctrl+C.',
    pt_BR: 'O navegador não copiou. O texto está selecionado: pressione Ctrl+C.',
  },
  setup_secret_name: { en: 'Name', pt_BR: 'Nome' },
  setup_secret_id: {
    en: 'ID (NetSuite puts custsecret before it)',
    pt_BR: 'ID (o NetSuite põe custsecret antes)',
  },
  setup_secret_description: { en: 'Description', pt_BR: 'Descrição' },
  setup_secret_scripts: { en: 'Restrict To Scripts', pt_BR: 'Restringir a scripts' },
  setup_secret_domains: { en: 'Restrict To Domains', pt_BR: 'Restringir a domínios' },
  setup_secret_warning: { en: 'Expiration Warning', pt_BR: 'Aviso de vencimento' },
  setup_secret_warning_on: {
    en: 'Check the box if the bank lets it expire',
    pt_BR: 'Marque a caixa se o banco o deixa vencer',
  },
  setup_secret_password: { en: 'Password', pt_BR: 'Senha' },
  setup_secret_password_is: {
    en: 'the {role}, as the bank gave it to you',
    pt_BR: 'o valor que o banco lhe deu: {role}',
  },
  setup_secret_name_is: { en: '{bank} {environment}: {role}', pt_BR: '{bank} {environment}: {role}' },
  setup_secret_description_is: {
    en: 'The {role} of {credential}. Used by Bank Credentials.',
    pt_BR: 'O valor ({role}) de {credential}. Usado por Bank Credentials.',
  },
  setup_scripts_more: {
    en: 'Add the scripts of your own that call this bank through bank_credentials.js.',
    pt_BR: 'Acrescente os seus próprios scripts que chamam este banco por meio de bank_credentials.js.',
  },
  setup_domains_unknown: {
    en: 'The address of the API is not known yet: add its host later.',
    pt_BR: 'O endereço da API ainda não é conhecido: acrescente o host dela depois.',
  },
  setup_certificate_heading: { en: 'Certificate', pt_BR: 'Certificado' },
  setup_certificate_needed: {
    en: 'Upload the certificate with its private key on NetSuite’s page Digital Certificates and register it at the bank. In the next step you enter its ID.',
    pt_BR:
      'Envie o certificado com a chave privada na página Certificados digitais do NetSuite e registre-o no banco. Na próxima etapa você informa o ID dele.',
  },
  setup_certificate_maybe: {
    en: 'Some of the bank’s services want a client certificate. If yours does, upload it on NetSuite’s page Digital Certificates; otherwise leave its ID empty in the next step.',
    pt_BR:
      'Alguns serviços do banco exigem um certificado de cliente. Se for o seu caso, envie-o na página Certificados digitais do NetSuite; caso contrário, deixe o ID vazio na próxima etapa.',
  },
  setup_certificate_client: {
    en: 'The client ID is no secret with this method: you enter it as it is in the next step.',
    pt_BR: 'Com este método o ID do cliente não é um segredo: você o informa como é na próxima etapa.',
  },
  setup_nothing_to_create: {
    en: 'There is no API secret to create.',
    pt_BR: 'Não há segredo de API a criar.',
  },

  setup_id_of: { en: 'Secret ID: {role}', pt_BR: 'ID do segredo: {role}' },
  setup_id_help: {
    en: 'The script ID of the API secret, custsecret…, as NetSuite’s page shows it. Never the secret itself.',
    pt_BR:
      'O ID do script do segredo de API, custsecret…, como a página do NetSuite mostra. Nunca o segredo em si.',
  },
  setup_expires_of: { en: 'Expires On: {role}', pt_BR: 'Vence em: {role}' },
  setup_expires_help: {
    en: 'The last day on which the bank takes this secret. Left empty nobody can be warned; NetSuite keeps no date that scripts can read.',
    pt_BR:
      'O último dia em que o banco aceita este segredo. Se ficar vazio, ninguém pode ser avisado; o NetSuite não guarda uma data que scripts possam ler.',
  },
  setup_certificate_id: { en: 'Certificate ID', pt_BR: 'ID do certificado' },
  setup_certificate_id_help: {
    en: 'The script ID of the digital certificate, custcertificate…',
    pt_BR: 'O ID do script do certificado digital, custcertificate…',
  },
  setup_certificate_expires: { en: 'Certificate Expires On', pt_BR: 'Certificado vence em' },
  setup_certificate_expires_help: {
    en: 'The last day of the certificate. You are warned before it.',
    pt_BR: 'O último dia do certificado. Você é avisado antes.',
  },
  setup_client_id: { en: 'Client ID', pt_BR: 'ID do cliente' },
  setup_client_id_help: {
    en: 'Who the assertion is about, as the bank gave it to you. With this method it is no secret.',
    pt_BR: 'De quem trata a declaração, como o banco informou. Com este método não é um segredo.',
  },
  setup_key_id: { en: 'Key ID', pt_BR: 'ID da chave' },
  setup_key_id_help: {
    en: 'By which the bank knows the key: for some banks the SHA-1 thumbprint of the certificate.',
    pt_BR: 'Pelo qual o banco conhece a chave: em alguns bancos, a impressão digital SHA-1 do certificado.',
  },
  setup_resource: { en: 'Resource', pt_BR: 'Recurso' },
  setup_resource_help: {
    en: 'The parameter resource of the token request, if the bank has given you one.',
    pt_BR: 'O parâmetro resource do pedido de token, se o banco lhe deu um.',
  },

  setup_connection_name: { en: 'Name of the Connection', pt_BR: 'Nome da conexão' },
  setup_connection_name_help: {
    en: 'As it stands in lists, in mails and for scripts.',
    pt_BR: 'Como aparece em listas, e-mails e scripts.',
  },
  setup_purposes_help: {
    en: 'What the connection is used for: warnings then say what is at stake.',
    pt_BR: 'Para que a conexão é usada: assim os avisos dizem o que está em jogo.',
  },
  setup_account: { en: 'Ledger Account', pt_BR: 'Conta contábil' },
  setup_account_help: {
    en: 'The general ledger account that stands for the bank account.',
    pt_BR: 'A conta do razão que representa a conta bancária.',
  },

  setup_plan: { en: 'What Will Be Made', pt_BR: 'O que será criado' },
  setup_plan_record: { en: 'Record', pt_BR: 'Registro' },
  setup_plan_name: { en: 'Name', pt_BR: 'Nome' },
  setup_plan_what: { en: 'What Happens', pt_BR: 'O que acontece' },
  setup_plan_made: { en: 'is made', pt_BR: 'é criado' },
  setup_plan_used: { en: 'is here already and is used', pt_BR: 'já está aqui e é usado' },
  setup_plan_warned: {
    en: 'Warnings are sent 30, 14, 7 and 1 days before something expires, and daily after.',
    pt_BR: 'Avisos são enviados 30, 14, 7 e 1 dias antes de algo vencer, e diariamente depois.',
  },
  setup_notes: { en: 'Good to Know', pt_BR: 'Bom saber' },
  setup_test_about: {
    en: 'Test Connection asks the bank with what you entered. Nothing is saved by it.',
    pt_BR: 'Testar conexão pergunta ao banco com o que você informou. Nada é salvo por isso.',
  },
  setup_anyway: {
    en: 'Make the records although the test does not pass',
    pt_BR: 'Criar os registros mesmo que o teste não seja aprovado',
  },
  setup_anyway_help: {
    en: 'For a bank that has not activated the application yet. The connection then stands on the list as one that needs attention.',
    pt_BR:
      'Para um banco que ainda não ativou a aplicação. A conexão aparece então na lista como uma que requer atenção.',
  },

  setup_done: {
    en: 'The bank connection {connection} is set up.',
    pt_BR: 'A conexão bancária {connection} está configurada.',
  },
  setup_done_passed: {
    en: 'The bank has accepted the credentials.',
    pt_BR: 'O banco aceitou as credenciais.',
  },
  setup_done_failed: {
    en: 'The test did not pass: {message} {remedy}',
    pt_BR: 'O teste não foi aprovado: {message} {remedy}',
  },
  setup_done_expires: {
    en: 'What expires next: {day}. You are warned before.',
    pt_BR: 'O próximo vencimento: {day}. Você é avisado antes.',
  },
  setup_done_expired: {
    en: 'What expires first: {day}. That day is over: correct the date, or have the bank issue a new one.',
    pt_BR:
      'O primeiro vencimento: {day}. Esse dia já passou: corrija a data ou peça ao banco que emita um novo.',
  },
  setup_done_no_date: {
    en: 'No expiry date is known, so nobody can be warned. Enter it on the secret references as soon as the bank names it.',
    pt_BR:
      'Nenhuma data de vencimento é conhecida, por isso ninguém pode ser avisado. Informe-a nas referências de segredo assim que o banco a disser.',
  },
  setup_done_details: { en: 'Open the bank connection', pt_BR: 'Abrir a conexão bancária' },
  setup_done_used: { en: 'Where {secretId} is used', pt_BR: 'Onde {secretId} é usado' },
} as const satisfies TextTable;
