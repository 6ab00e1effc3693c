import type { TextTable } from './text_table';

/** What the bank profiles say in words: what to know of a bank, where it was read, and how a consent is given anew. */
export const BANK_TEXTS = {
  bank_bb_certificate: {
    en: 'Statements in production ask for a client certificate.',
    pt_BR: 'Extratos em produção pedem um certificado de cliente.',
  },
  bank_bb_homologation: {
    en: 'The homologation environment has hosts of its own: enter https://oauth.hm.bb.com.br/oauth/token on the bank.',
    pt_BR:
      'O ambiente de homologação tem hosts próprios: informe https://oauth.hm.bb.com.br/oauth/token no banco.',
  },
  bank_bb_test_customer: {
    en: 'In test, the header x-br-com-bb-ipa-mciteste chooses the made-up customer; the calling script sends it.',
    pt_BR:
      'Em teste, o cabeçalho x-br-com-bb-ipa-mciteste escolhe o cliente fictício; o script que chama o envia.',
  },
  bank_bb_application_key: {
    en: 'The application key is no secret: it stands in URLs. Enter it on the credential.',
    pt_BR: 'A chave da aplicação não é segredo: ela fica nas URLs. Informe-a na credencial.',
  },
  bank_jpm_key_id: {
    en: 'In production the key ID is the SHA-1 thumbprint of the certificate, and the resource is the text JPMC:URI:RS-… that J.P. Morgan hands out at onboarding, one for each API and environment.',
    pt_BR:
      'Em produção, o ID da chave é a impressão digital SHA-1 do certificado, e o recurso é o texto JPMC:URI:RS-… que o J.P. Morgan fornece no início, um para cada API e ambiente.',
  },
  bank_jpm_not_set_up: {
    en: 'Access that is not set up yet at J.P. Morgan is answered like a wrong assertion, or with 403.',
    pt_BR:
      'O acesso que ainda não foi habilitado no J.P. Morgan é respondido como uma asserção errada ou com 403.',
  },
  bank_itau_renewal: {
    en: 'The certificate can be renewed from 60 days to 1 day before its end.',
    pt_BR: 'O certificado pode ser renovado de 60 dias a 1 dia antes do vencimento.',
  },
  bank_bradesco_method: {
    en: 'Which of the two methods holds depends on the product.',
    pt_BR: 'Qual dos dois métodos vale depende do produto.',
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
    en: 'Tokens are said to live 3600 seconds; the answer’s own figure is used.',
    pt_BR: 'Diz-se que os tokens duram 3600 segundos; vale o número que a resposta traz.',
  },
  bank_inter_account: {
    en: 'The header x-conta-corrente names the account; the calling script sends it.',
    pt_BR: 'O cabeçalho x-conta-corrente indica a conta; o script que chama o envia.',
  },
  bank_inter_test: {
    en: 'The test host is cdpj-sandbox.partners.uatinter.co; enter the token address that the developer portal shows.',
    pt_BR:
      'O host de teste é cdpj-sandbox.partners.uatinter.co; informe o endereço do token que o portal do desenvolvedor mostra.',
  },
  bank_citi_test: {
    en: 'The test addresses begin with https://tts.sandbox.apib2b.citi.com/citiconnect/sb/; enter the token address that Citi names.',
    pt_BR:
      'Os endereços de teste começam com https://tts.sandbox.apib2b.citi.com/citiconnect/sb/; informe o endereço do token que o Citi indica.',
  },
  bank_wells_fargo_customer: {
    en: 'The header gateway-entity-id names the customer; the calling script sends it.',
    pt_BR: 'O cabeçalho gateway-entity-id indica o cliente; o script que chama o envia.',
  },
  bank_hsbc_no_token: {
    en: 'The bank issues no token: ID and secret go with every call.',
    pt_BR: 'O banco não emite token: o ID e o segredo vão em cada chamada.',
  },
  bank_wise_test: {
    en: 'Enter the sandbox’s token address as the Developer Hub shows it.',
    pt_BR: 'Informe o endereço do token do sandbox como o Developer Hub o mostra.',
  },
  bank_plaid_secrets: {
    en: 'Plaid issues one secret for each environment.',
    pt_BR: 'A Plaid emite um segredo para cada ambiente.',
  },
  bank_gocardless_refresh: {
    en: 'The refresh token of the answer lives 30 days and is not used: a new token costs one call.',
    pt_BR: 'O refresh token da resposta dura 30 dias e não é usado: um token novo custa uma chamada.',
  },
  bank_pluggy_rotation: {
    en: 'A new secret ends the old one at once: plan a rotation for a quiet hour.',
    pt_BR: 'Um segredo novo encerra o antigo na hora: planeje a rotação para um horário tranquilo.',
  },
  bank_custom_address: {
    en: 'Enter the token address and, if the bank asks for one, the scope for each environment on the bank.',
    pt_BR: 'Informe no banco o endereço do token e, se o banco pedir, o escopo de cada ambiente.',
  },
  bank_custom_headers: {
    en: 'With the method static_headers, ID and secret are sent as the headers X-Client-Id and X-Client-Secret.',
    pt_BR:
      'Com o método static_headers, o ID e o segredo são enviados nos cabeçalhos X-Client-Id e X-Client-Secret.',
  },
  bank_source_code: {
    en: 'Public code that calls the bank',
    pt_BR: 'Código público que chama o banco',
  },
  bank_source_jpm: {
    en: 'Public code that calls the bank: addresses, RS256, kid, audience, client_id and resource beside the assertion',
    pt_BR:
      'Código público que chama o banco: endereços, RS256, kid, audiência, client_id e recurso ao lado da asserção',
  },
  bank_source_bb: {
    en: 'NetSuite help, Brazil help topics: Banco do Brasil bank connectivity',
    pt_BR: 'Ajuda do NetSuite, tópicos do Brasil: conectividade bancária com o Banco do Brasil',
  },
  bank_source_listing: {
    en: 'A third party’s listing',
    pt_BR: 'Listagem de terceiros',
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
    en: 'Sign in to the bank’s portal and give the application its consent anew.',
    pt_BR: 'Entre no portal do banco e dê novamente o consentimento à aplicação.',
  },
  bank_renew_plaid: {
    en: 'Open Plaid Link in update mode for the account and sign in to the bank again.',
    pt_BR: 'Abra o Plaid Link em modo de atualização para a conta e entre no banco novamente.',
  },
  bank_renew_gocardless: {
    en: 'Make a new end user agreement and requisition, and open its link to connect the account again.',
    pt_BR:
      'Crie um novo contrato de usuário final (EUA) e uma nova requisição e abra o link para conectar a conta novamente.',
  },
} as const satisfies TextTable;

/** The name of a bank profile's text. */
export type BankTextKey = keyof typeof BANK_TEXTS;
