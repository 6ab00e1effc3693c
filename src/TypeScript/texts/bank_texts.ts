import type { TextTable } from './text_table';

/** What the bank profiles say in words: what to know of a bank, where it was read, and how a consent is given anew. */
export const BANK_TEXTS = {
  bank_bb_certificate: {
    en: 'Statements in production require a client certificate.',
    pt_BR: 'Extratos em produção exigem um certificado de cliente.',
  },
  bank_bb_homologation: {
    en: 'The homologation environment has its own hosts: enter https://oauth.hm.bb.com.br/oauth/token on the bank record.',
    pt_BR:
      'O ambiente de homologação tem hosts próprios: informe https://oauth.hm.bb.com.br/oauth/token no registro do banco.',
  },
  bank_bb_test_customer: {
    en: 'In test, the header x-br-com-bb-ipa-mciteste selects the fictitious customer; the calling script sends it.',
    pt_BR:
      'Em teste, o cabeçalho x-br-com-bb-ipa-mciteste seleciona o cliente fictício; o script que faz a chamada o envia.',
  },
  bank_bb_application_key: {
    en: 'The application key is not a secret: it is part of URLs. Enter it on the credential.',
    pt_BR: 'A chave da aplicação não é um segredo: ela faz parte das URLs. Informe-a na credencial.',
  },
  bank_jpm_key_id: {
    en: 'In production, the key ID is the SHA-1 thumbprint of the certificate, and the resource is the text JPMC:URI:RS-… that J.P. Morgan provides at onboarding, one for each API and environment.',
    pt_BR:
      'Em produção, o ID da chave é a impressão digital SHA-1 do certificado, e o recurso é o texto JPMC:URI:RS-… que o J.P. Morgan fornece na integração, um para cada API e ambiente.',
  },
  bank_jpm_not_set_up: {
    en: 'If access is not set up yet at J.P. Morgan, the answer is the same as for a wrong assertion, or 403.',
    pt_BR:
      'Se o acesso ainda não foi habilitado no J.P. Morgan, a resposta é a mesma de uma asserção errada ou 403.',
  },
  bank_itau_renewal: {
    en: 'The certificate can be renewed from 60 days to 1 day before it expires.',
    pt_BR: 'O certificado pode ser renovado de 60 dias a 1 dia antes do vencimento.',
  },
  bank_bradesco_method: {
    en: 'Which of the two methods applies depends on the product.',
    pt_BR: 'Qual dos dois métodos se aplica depende do produto.',
  },
  bank_bradesco_test: {
    en: 'The test host is openapisandbox.prebanco.com.br; enter the token address that the developer portal shows.',
    pt_BR:
      'O host de teste é openapisandbox.prebanco.com.br; informe o endereço do token que o portal do desenvolvedor mostra.',
  },
  bank_santander_test: {
    en: 'The test host begins with trust-sandbox; enter the token address that the developer portal shows.',
    pt_BR:
      'O host de teste começa com trust-sandbox; informe o endereço do token que o portal do desenvolvedor mostra.',
  },
  bank_inter_lifetime: {
    en: 'Tokens are said to be valid for 3600 seconds; the value in the bank’s answer is used.',
    pt_BR: 'Diz-se que os tokens valem por 3600 segundos; usa-se o valor que a resposta do banco traz.',
  },
  bank_inter_account: {
    en: 'The header x-conta-corrente names the account; the calling script sends it.',
    pt_BR: 'O cabeçalho x-conta-corrente indica a conta; o script que faz a chamada o envia.',
  },
  bank_inter_test: {
    en: 'The test host is cdpj-sandbox.partners.uatinter.co; enter the token address that the developer portal shows.',
    pt_BR:
      'O host de teste é cdpj-sandbox.partners.uatinter.co; informe o endereço do token que o portal do desenvolvedor mostra.',
  },
  bank_citi_test: {
    en: 'The test addresses begin with https://tts.sandbox.apib2b.citi.com/citiconnect/sb/; enter the token address that Citi provides.',
    pt_BR:
      'Os endereços de teste começam com https://tts.sandbox.apib2b.citi.com/citiconnect/sb/; informe o endereço do token que o Citi fornece.',
  },
  bank_wells_fargo_customer: {
    en: 'The header gateway-entity-id names the customer; the calling script sends it.',
    pt_BR: 'O cabeçalho gateway-entity-id indica o cliente; o script que faz a chamada o envia.',
  },
  bank_hsbc_no_token: {
    en: 'The bank issues no token: client ID and secret are sent with every call.',
    pt_BR: 'O banco não emite token: o ID do cliente e o segredo são enviados em cada chamada.',
  },
  bank_wise_test: {
    en: 'Enter the sandbox’s token address as shown in the Developer Hub.',
    pt_BR: 'Informe o endereço do token do sandbox como aparece no Developer Hub.',
  },
  bank_plaid_secrets: {
    en: 'Plaid issues one secret for each environment.',
    pt_BR: 'A Plaid emite um segredo para cada ambiente.',
  },
  bank_gocardless_refresh: {
    en: 'The refresh token in the answer is valid for 30 days and is not used: a new token costs one call.',
    pt_BR: 'O refresh token da resposta vale por 30 dias e não é usado: um novo token custa uma chamada.',
  },
  bank_pluggy_rotation: {
    en: 'A new secret ends the old one immediately: plan the rotation for a quiet hour.',
    pt_BR: 'Um novo segredo encerra o antigo imediatamente: planeje a rotação para um horário tranquilo.',
  },
  bank_custom_address: {
    en: 'On the bank record, enter the token address and, if the bank requires one, the scope for each environment.',
    pt_BR:
      'Informe no registro do banco o endereço do token e, se o banco exigir, o escopo de cada ambiente.',
  },
  bank_custom_headers: {
    en: 'With the method static_headers, client ID and secret are sent in the headers X-Client-Id and X-Client-Secret.',
    pt_BR:
      'Com o método static_headers, o ID do cliente e o segredo são enviados nos cabeçalhos X-Client-Id e X-Client-Secret.',
  },
  bank_source_code: {
    en: 'Public code that calls the bank',
    pt_BR: 'Código público que chama o banco',
  },
  bank_source_jpm: {
    en: 'Public code that calls the bank: addresses, RS256, kid, audience, and client_id and resource alongside the assertion',
    pt_BR:
      'Código público que chama o banco: endereços, RS256, kid, audience, e client_id e resource junto com a asserção',
  },
  bank_source_bb: {
    en: 'NetSuite help, Brazil help topics: Banco do Brasil bank connectivity',
    pt_BR: 'Ajuda do NetSuite, tópicos do Brasil: conectividade bancária com o Banco do Brasil',
  },
  bank_source_listing: {
    en: 'A third-party listing',
    pt_BR: 'Lista de terceiros',
  },
  bank_source_hsbc: {
    en: 'NetSuite help: HSBC bank connectivity, end of support',
    pt_BR: 'Ajuda do NetSuite: conectividade bancária com o HSBC, fim do suporte',
  },
  bank_source_gocardless: {
    en: 'Answers with AccessExpiredError and an expired EUA: github.com/actualbudget/actual, issues 4772 and 1290',
    pt_BR:
      'Respostas com AccessExpiredError e um EUA vencido: github.com/actualbudget/actual, issues 4772 e 1290',
  },
  bank_renew: {
    en: 'Sign in to the bank’s portal and give the application your consent again.',
    pt_BR: 'Entre no portal do banco e dê novamente seu consentimento à aplicação.',
  },
  bank_renew_plaid: {
    en: 'Open Plaid Link in update mode for the account and sign in to the bank again.',
    pt_BR: 'Abra o Plaid Link em modo de atualização para a conta e entre no banco novamente.',
  },
  bank_renew_gocardless: {
    en: 'Create a new end user agreement and requisition, and open its link to connect the account again.',
    pt_BR:
      'Crie um novo contrato de usuário final (EUA) e uma nova requisição e abra o link para conectar a conta novamente.',
  },
} as const satisfies TextTable;

/** The name of a bank profile's text. */
export type BankTextKey = keyof typeof BANK_TEXTS;
