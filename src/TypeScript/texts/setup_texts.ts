import type { TextTable } from './text_table';

/** The assistant *Set Up a Bank Connection*. */
export const SETUP_TEXTS = {
  setup_title: { en: 'Set Up a Bank Connection', pt_BR: 'Configurar uma conexão bancária' },
  setup_another: { en: 'Set Up Another Bank Connection', pt_BR: 'Configurar outra conexão bancária' },
  setup_may_not: {
    en: 'Your role does not have permission to set up bank connections. Ask an administrator for the role Bank Credentials Administrator.',
    pt_BR:
      'Sua função não tem permissão para configurar conexões bancárias. Peça a um administrador a função Administrador do Bank Credentials.',
  },
  setup_foreign_form: {
    en: 'This form is no longer valid for your session. Open Set Up a Bank Connection again: what you entered is still there.',
    pt_BR:
      'Este formulário não é mais válido para sua sessão. Abra Configurar uma conexão bancária novamente: o que você informou continua lá.',
  },
  setup_new: { en: '– New –', pt_BR: '– Novo –' },
  setup_choose: { en: '– Choose –', pt_BR: '– Escolha –' },

  setup_resume_about: {
    en: 'You started setting up a connection to {bank} and left at the step “{step}” ({when}). Your entries are kept for one day.',
    pt_BR:
      'Você começou a configurar uma conexão com {bank} e saiu na etapa “{step}” ({when}). O que você informou fica guardado por um dia.',
  },
  setup_resume: { en: 'What to Do', pt_BR: 'O que fazer' },
  setup_resume_help: {
    en: 'Starting over discards your entries. Nothing has been created in the account yet.',
    pt_BR: 'Começar de novo descarta o que foi informado. Nada foi criado na conta ainda.',
  },
  setup_resume_continue: { en: 'Continue where you left off', pt_BR: 'Continuar de onde você parou' },
  setup_resume_again: { en: 'Start over', pt_BR: 'Começar de novo' },
  setup_resume_go: { en: 'Continue', pt_BR: 'Continuar' },

  setup_step_bank: { en: 'Bank', pt_BR: 'Banco' },
  setup_step_details: { en: 'Application', pt_BR: 'Aplicação' },
  setup_step_create: { en: 'API Secrets', pt_BR: 'Segredos de API' },
  setup_step_ids: { en: 'Secret IDs', pt_BR: 'IDs dos segredos' },
  setup_step_connection: { en: 'Connection', pt_BR: 'Conexão' },
  setup_step_check: { en: 'Test and Finish', pt_BR: 'Testar e concluir' },

  setup_about_bank: {
    en: 'Choose the bank and the environment. Nothing is saved in the account before the last step.',
    pt_BR: 'Escolha o banco e o ambiente. Nada é salvo na conta antes da última etapa.',
  },
  setup_about_details: {
    en: 'Identify the bank record and the application that the bank registered for you. If the bank’s credentials are already in the account, reuse them.',
    pt_BR:
      'Identifique o registro do banco e a aplicação que o banco registrou para você. Se as credenciais do banco já estão na conta, reutilize-as.',
  },
  setup_about_create: {
    en: 'Create these on NetSuite’s own page in another tab, then come back. The secrets themselves are entered there and nowhere else.',
    pt_BR:
      'Crie-os na página do próprio NetSuite, em outra aba, e depois volte. Os segredos em si são informados lá e em nenhum outro lugar.',
  },
  setup_about_ids: {
    en: 'Enter the IDs of the API secrets that you created. Never enter the secrets themselves.',
    pt_BR: 'Informe os IDs dos segredos de API que você criou. Nunca informe os segredos em si.',
  },
  setup_about_connection: {
    en: 'Describe what the connection is for. Several connections can use the same credentials.',
    pt_BR: 'Descreva para que serve a conexão. Várias conexões podem usar as mesmas credenciais.',
  },
  setup_about_check: {
    en: 'Review what will be created. Finish tests the bank once more, then creates all of it or nothing.',
    pt_BR: 'Revise o que será criado. Concluir testa o banco mais uma vez e então cria tudo ou nada.',
  },

  setup_profile: { en: 'Bank', pt_BR: 'Banco' },
  setup_profile_help: {
    en: 'Determines how the bank is called. A profile that is not based on the bank’s own documentation is a template: confirm it with the bank. Choose Custom for a bank that is not listed.',
    pt_BR:
      'Define como o banco é chamado. Um perfil que não se baseia na documentação do próprio banco é um modelo: confirme-o com o banco. Escolha Personalizado para um banco que não está na lista.',
  },
  setup_environment_help: {
    en: 'The bank’s test environment or production. Credentials are never shared between the two.',
    pt_BR:
      'O ambiente de teste do banco ou o de produção. As credenciais nunca são compartilhadas entre os dois.',
  },
  setup_banks_known: { en: 'Bank Profiles and Their Sources', pt_BR: 'Perfis de banco e suas fontes' },
  setup_level: { en: 'Basis', pt_BR: 'Base' },
  setup_level_documentation: {
    en: 'bank documentation',
    pt_BR: 'documentação do banco',
  },
  setup_level_code: {
    en: 'public code; confirm with the bank',
    pt_BR: 'código público; confirme com o banco',
  },
  setup_level_catalogue: {
    en: 'third-party listing; confirm with the bank',
    pt_BR: 'lista de terceiros; confirme com o banco',
  },
  setup_level_entered: {
    en: 'your own entries',
    pt_BR: 'informado por você',
  },
  setup_sources: { en: 'Sources', pt_BR: 'Fontes' },

  setup_group_credential: { en: 'Credentials', pt_BR: 'Credenciais' },
  setup_group_bank: { en: 'Bank Record', pt_BR: 'Registro do banco' },
  setup_credential: { en: 'Use Credentials', pt_BR: 'Usar credenciais' },
  setup_credential_help: {
    en: 'Existing credentials can serve any number of connections. If you choose one, there is nothing to create, and the fields below are ignored.',
    pt_BR:
      'Credenciais existentes podem atender a qualquer número de conexões. Se você escolher uma, não há nada a criar, e os campos abaixo são ignorados.',
  },
  setup_bank: { en: 'Bank Record', pt_BR: 'Registro do banco' },
  setup_bank_help: {
    en: 'Choose an existing bank record, or New to create one with the name and addresses below.',
    pt_BR: 'Escolha um registro de banco existente ou Novo para criar um com o nome e os endereços abaixo.',
  },
  setup_bank_name: { en: 'New Bank Name', pt_BR: 'Nome do novo banco' },
  setup_bank_name_help: {
    en: 'Your own name for this bank. Ignored if you chose an existing bank record.',
    pt_BR:
      'O nome que sua empresa dá a este banco. Ignorado se você escolheu um registro de banco existente.',
  },
  setup_owner: { en: 'Owner', pt_BR: 'Responsável' },
  setup_owner_help: {
    en: 'The employee who owns the new records and is warned before something expires.',
    pt_BR: 'O funcionário responsável pelos novos registros, que é avisado antes que algo vença.',
  },
  setup_token_url: { en: 'Token Address', pt_BR: 'Endereço do token' },
  setup_token_url_help: {
    en: 'The https address where the bank issues tokens. Leave empty to use the address in the bank profile, if there is one.',
    pt_BR:
      'O endereço https onde o banco emite tokens. Deixe vazio para usar o endereço do perfil do banco, se houver.',
  },
  setup_api_url: { en: 'API Address', pt_BR: 'Endereço da API' },
  setup_api_url_help: {
    en: 'The base address of the bank’s API, or of something that can be read there: the test calls it. Leave empty to use the address in the bank profile, if there is one.',
    pt_BR:
      'O endereço base da API do banco ou de algo que possa ser lido lá: o teste o chama. Deixe vazio para usar o endereço do perfil do banco, se houver.',
  },
  setup_scope: { en: 'Scope', pt_BR: 'Escopo' },
  setup_scope_help: {
    en: 'What the bank allows the application to do, as the bank writes it. Separate several scopes with spaces. Leave empty for none.',
    pt_BR:
      'O que o banco permite à aplicação, como o banco escreve. Separe vários escopos com espaços. Deixe vazio se não houver.',
  },
  setup_credential_name: { en: 'New Credential Name', pt_BR: 'Nome da nova credencial' },
  setup_credential_name_help: {
    en: 'Your own name for this application at the bank.',
    pt_BR: 'O nome que sua empresa dá a esta aplicação no banco.',
  },
  setup_method: { en: 'Authentication', pt_BR: 'Autenticação' },
  setup_method_help: {
    en: 'How the application proves its identity to the bank. See the bank’s documentation.',
    pt_BR: 'Como a aplicação comprova sua identidade ao banco. Consulte a documentação do banco.',
  },
  setup_app_key: { en: 'Application Key', pt_BR: 'Chave da aplicação' },
  setup_app_key_help: {
    en: 'The key that this bank requires in the address of every call. It is not a secret.',
    pt_BR: 'A chave que este banco exige no endereço de cada chamada. Não é um segredo.',
  },
  setup_name_of: { en: '{bank}, {environment}', pt_BR: '{bank}, {environment}' },

  setup_secrets_page: {
    en: 'Open NetSuite’s API Secrets page (Setup > Company > Preferences > API Secrets)',
    pt_BR:
      'Abrir a página de segredos de API do NetSuite (Configuração > Empresa > Preferências > Segredos de API)',
  },
  setup_certificates_page: {
    en: 'Open NetSuite’s Digital Certificates page (Setup > Company > Preferences > Certificates)',
    pt_BR:
      'Abrir a página Certificados digitais do NetSuite (Configuração > Empresa > Preferências > Certificados)',
  },
  setup_new_tab: { en: 'opens in a new tab', pt_BR: 'abre em uma nova aba' },
  setup_secret_heading: { en: 'API secret for the {role}', pt_BR: 'Segredo de API para: {role}' },
  setup_copy: { en: 'Copy', pt_BR: 'Copiar' },
  setup_copy_what: { en: 'Copy: {what}', pt_BR: 'Copiar: {what}' },
  setup_copied: { en: 'Copied: {what}', pt_BR: 'Copiado: {what}' },
  setup_not_copied: {
    en: 'The browser did not copy the text. It is selected: press Ctrl+C.',
    pt_BR: 'O navegador não copiou o texto. Ele está selecionado: pressione Ctrl+C.',
  },
  setup_secret_name: { en: 'Name', pt_BR: 'Nome' },
  setup_secret_id: {
    en: 'ID (NetSuite adds custsecret in front)',
    pt_BR: 'ID (o NetSuite acrescenta custsecret no início)',
  },
  setup_secret_description: { en: 'Description', pt_BR: 'Descrição' },
  setup_secret_scripts: { en: 'Restrict To Scripts', pt_BR: 'Restringir a scripts' },
  setup_secret_domains: { en: 'Restrict To Domains', pt_BR: 'Restringir a domínios' },
  setup_secret_warning: { en: 'Expiration Warning', pt_BR: 'Aviso de vencimento' },
  setup_secret_warning_on: {
    en: 'Check this box if the secret expires',
    pt_BR: 'Marque esta caixa se o segredo vencer',
  },
  setup_secret_password: { en: 'Password', pt_BR: 'Senha' },
  setup_secret_password_is: {
    en: 'the {role} that the bank gave you',
    pt_BR: 'o valor fornecido pelo banco: {role}',
  },
  setup_secret_name_is: { en: '{bank} {environment}: {role}', pt_BR: '{bank} {environment}: {role}' },
  setup_secret_description_is: {
    en: 'The {role} of {credential}. Used by Bank Credentials.',
    pt_BR: 'Valor de {credential}: {role}. Usado pelo Bank Credentials.',
  },
  setup_scripts_more: {
    en: 'Also add your own scripts that call this bank through bank_credentials.js.',
    pt_BR: 'Acrescente os seus próprios scripts que chamam este banco por meio de bank_credentials.js.',
  },
  setup_domains_unknown: {
    en: 'The API address is not known yet. Add its host later.',
    pt_BR: 'O endereço da API ainda não é conhecido. Acrescente o host depois.',
  },
  setup_certificate_heading: { en: 'Certificate', pt_BR: 'Certificado' },
  setup_certificate_needed: {
    en: 'Upload the certificate with its private key on NetSuite’s Digital Certificates page and register it with the bank. You enter its ID in the next step.',
    pt_BR:
      'Carregue o certificado com a chave privada na página Certificados digitais do NetSuite e registre-o no banco. Na próxima etapa você informa o ID dele.',
  },
  setup_certificate_maybe: {
    en: 'Some of the bank’s services require a client certificate. If yours does, upload it on NetSuite’s Digital Certificates page. Otherwise, leave its ID empty in the next step.',
    pt_BR:
      'Alguns serviços do banco exigem um certificado de cliente. Se for o seu caso, carregue-o na página Certificados digitais do NetSuite. Caso contrário, deixe o ID vazio na próxima etapa.',
  },
  setup_certificate_client: {
    en: 'With this method the client ID is not a secret. You enter it in the next step.',
    pt_BR: 'Com este método, o ID do cliente não é um segredo. Você o informa na próxima etapa.',
  },
  setup_nothing_to_create: {
    en: 'There are no API secrets to create.',
    pt_BR: 'Não há segredos de API a criar.',
  },

  setup_id_of: { en: 'Secret ID: {role}', pt_BR: 'ID do segredo: {role}' },
  setup_id_help: {
    en: 'The script ID of the API secret (custsecret…), as shown on NetSuite’s page. Never the secret itself.',
    pt_BR:
      'O ID de script do segredo de API (custsecret…), como a página do NetSuite mostra. Nunca o próprio segredo.',
  },
  setup_expires_of: { en: 'Expires On: {role}', pt_BR: 'Vence em: {role}' },
  setup_expires_help: {
    en: 'The last day on which the bank accepts this secret. If it is empty, nobody can be warned: scripts cannot read a date from NetSuite.',
    pt_BR:
      'O último dia em que o banco aceita este segredo. Se ficar vazio, ninguém poderá ser avisado: os scripts não conseguem ler uma data no NetSuite.',
  },
  setup_certificate_id: { en: 'Certificate ID', pt_BR: 'ID do certificado' },
  setup_certificate_id_help: {
    en: 'The script ID of the digital certificate, custcertificate…',
    pt_BR: 'O ID de script do certificado digital, custcertificate…',
  },
  setup_certificate_expires: { en: 'Certificate Expires On', pt_BR: 'Certificado vence em' },
  setup_certificate_expires_help: {
    en: 'The last day on which the certificate is valid. You are warned before it.',
    pt_BR: 'O último dia de validade do certificado. Você é avisado antes.',
  },
  setup_client_id: { en: 'Client ID', pt_BR: 'ID do cliente' },
  setup_client_id_help: {
    en: 'Identifies your application in the assertion, as the bank gave it to you. With this method it is not a secret.',
    pt_BR: 'Identifica sua aplicação na asserção, como o banco informou. Com este método, não é um segredo.',
  },
  setup_key_id: { en: 'Key ID', pt_BR: 'ID da chave' },
  setup_key_id_help: {
    en: 'Identifies the key to the bank. For some banks it is the SHA-1 thumbprint of the certificate.',
    pt_BR: 'Identifica a chave para o banco. Em alguns bancos, é a impressão digital SHA-1 do certificado.',
  },
  setup_resource: { en: 'Resource', pt_BR: 'Recurso' },
  setup_resource_help: {
    en: 'The parameter resource of the token request, if the bank gave you one.',
    pt_BR: 'O parâmetro resource da solicitação de token, se o banco forneceu um.',
  },

  setup_connection_name: { en: 'Connection Name', pt_BR: 'Nome da conexão' },
  setup_connection_name_help: {
    en: 'The name shown in lists and mails, and used by scripts.',
    pt_BR: 'O nome que aparece em listas e e-mails e que os scripts usam.',
  },
  setup_purposes_help: {
    en: 'What the connection is used for. Warnings then say what is at stake.',
    pt_BR: 'Para que a conexão é usada. Assim os avisos dizem o que está em jogo.',
  },
  setup_account: { en: 'Ledger Account', pt_BR: 'Conta contábil' },
  setup_account_help: {
    en: 'The general ledger account that represents the bank account.',
    pt_BR: 'A conta do razão que representa a conta bancária.',
  },

  setup_plan: { en: 'What Will Be Created', pt_BR: 'O que será criado' },
  setup_plan_record: { en: 'Record', pt_BR: 'Registro' },
  setup_plan_name: { en: 'Name', pt_BR: 'Nome' },
  setup_plan_what: { en: 'Action', pt_BR: 'Ação' },
  setup_plan_made: { en: 'will be created', pt_BR: 'a criar' },
  setup_plan_used: { en: 'already exists and will be used', pt_BR: 'já existe, a reutilizar' },
  setup_plan_warned: {
    en: 'Warnings are sent 30, 14, 7 and 1 days before something expires, and daily afterwards.',
    pt_BR: 'Avisos são enviados 30, 14, 7 e 1 dias antes de algo vencer, e diariamente depois.',
  },
  setup_notes: { en: 'Good to Know', pt_BR: 'É bom saber' },
  setup_test_about: {
    en: 'Test Connection calls the bank with what you entered. It saves nothing.',
    pt_BR: 'Testar conexão chama o banco com o que você informou. Nada é salvo.',
  },
  setup_anyway: {
    en: 'Create the records even if the test does not pass',
    pt_BR: 'Criar os registros mesmo que o teste não passe',
  },
  setup_anyway_help: {
    en: 'For a bank that has not activated the application yet. The connection is then listed as needing attention.',
    pt_BR:
      'Para um banco que ainda não ativou a aplicação. A conexão aparece então na lista como uma que requer atenção.',
  },

  setup_done: {
    en: 'The bank connection {connection} is set up.',
    pt_BR: 'A conexão bancária {connection} está configurada.',
  },
  setup_done_passed: {
    en: 'The bank accepted the credentials.',
    pt_BR: 'O banco aceitou as credenciais.',
  },
  setup_done_failed: {
    en: 'The test did not pass: {message} {remedy}',
    pt_BR: 'O teste não passou: {message} {remedy}',
  },
  setup_done_expires: {
    en: 'Next expiry: {day}. You are warned before it.',
    pt_BR: 'Próximo vencimento: {day}. Você é avisado antes.',
  },
  setup_done_expired: {
    en: 'What expires first: {day}. That day is over: correct the date, or have the bank issue a new one.',
    pt_BR:
      'O primeiro vencimento: {day}. Esse dia já passou: corrija a data ou peça ao banco que emita um novo.',
  },
  setup_done_no_date: {
    en: 'No expiry date is known, so nobody can be warned. Enter it on the secret references as soon as the bank provides it.',
    pt_BR:
      'Nenhuma data de vencimento é conhecida; por isso, ninguém poderá ser avisado. Informe-a nas referências de segredo assim que o banco a fornecer.',
  },
  setup_done_details: { en: 'Open the Bank Connection', pt_BR: 'Abrir a conexão bancária' },
  setup_done_used: { en: 'Where {secretId} Is Used', pt_BR: 'Onde {secretId} é usado' },
} as const satisfies TextTable;
