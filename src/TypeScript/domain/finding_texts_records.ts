import type { FindingEntry } from './finding_entry';

/** What can be said about the records and the addresses on them. */
export const RECORD_FINDINGS = {
  // Any record.
  BCR_FIELD_MISSING: {
    severity: 'error',
    message: 'The {what} is missing.',
    remedy: 'Enter the {what}.',
    pt_BR: { message: 'Falta preencher: {what}.', remedy: 'Informe: {what}.' },
  },
  BCR_RECORD_GONE: {
    severity: 'error',
    message: 'The {what} with the internal ID {id} does not exist.',
    remedy: 'Choose another {what}; this one may have been deleted.',
    pt_BR: {
      message: 'Não existe {what} com o ID interno {id}.',
      remedy: 'Escolha outro registro ({what}); este pode ter sido excluído.',
    },
  },
  BCR_IN_USE: {
    severity: 'error',
    message: 'This {what} cannot be deleted: {count} {users} use it.',
    remedy: 'Delete them first or make the {what} inactive.',
    pt_BR: {
      message: 'Este registro ({what}) não pode ser excluído: está em uso por {count} {users}.',
      remedy: 'Exclua-os antes ou torne este registro ({what}) inativo.',
    },
  },
  BCR_FIXED: {
    severity: 'error',
    message: 'The {field} of this {what} cannot change any more.',
    remedy: 'Make a new {what} instead: others rely on this one.',
    pt_BR: {
      message: 'Este campo ({field}) de {what} não pode mais ser alterado.',
      remedy: 'Crie outro registro ({what}): outros dependem deste.',
    },
  },

  // The audit trail.
  BCR_EVENT_FIXED: {
    severity: 'error',
    message: 'The audit trail is never changed and nothing is deleted from it.',
    remedy: 'Leave it as it is; what happens next is appended by itself.',
    pt_BR: {
      message: 'A trilha de auditoria nunca é alterada e nada é excluído dela.',
      remedy: 'Deixe-a como está; o que acontecer depois é acrescentado automaticamente.',
    },
  },
  BCR_EVENT_BY_HAND: {
    severity: 'error',
    message: 'Events are appended by the scripts of Bank Credentials, not by hand or import.',
    remedy: 'Keep remarks in the notes of the bank connection.',
    pt_BR: {
      message:
        'Os eventos são acrescentados pelos scripts de Bank Credentials, não manualmente nem por importação.',
      remedy: 'Escreva seus comentários nas notas da conexão bancária.',
    },
  },

  // Mails.
  BCR_NO_RECIPIENT: {
    severity: 'error',
    message: 'Nobody can be told what ends soon on this record.',
    remedy: 'Enter an owner who works here and has a mail address, or set a fallback address for such mails.',
    pt_BR: {
      message: 'Não há ninguém a quem avisar sobre o que vence em breve neste registro.',
      remedy:
        'Informe um responsável que trabalhe aqui e tenha um endereço de e-mail, ou defina um endereço alternativo para esses e-mails.',
    },
  },
  BCR_NO_MAIL_AUTHOR: {
    severity: 'error',
    message: 'A mail to somebody who is no employee needs an author.',
    remedy: 'Choose an employee in whose name mails are sent, in the preferences of Bank Credentials.',
    pt_BR: {
      message: 'Um e-mail para alguém que não é funcionário precisa de um autor.',
      remedy:
        'Escolha um funcionário em cujo nome os e-mails são enviados, nas preferências de Bank Credentials.',
    },
  },

  // Credentials.
  BCR_METHOD_NOT_SUPPORTED: {
    severity: 'error',
    message: '{bank} does not take the method {method}.',
    remedy: 'Choose one of {methods}, or leave the field empty.',
    pt_BR: {
      message: '{bank} não aceita o método {method}.',
      remedy: 'Escolha um destes: {methods}; ou deixe o campo vazio.',
    },
  },
  BCR_CERTIFICATE_ID: {
    severity: 'error',
    message: 'A certificate ID begins with custcertificate and has letters, digits and underscores only.',
    remedy: 'Enter the ID as Setup > Company > Preferences > Certificates shows it.',
    pt_BR: {
      message:
        'O ID de um certificado começa com custcertificate e tem apenas letras, dígitos e sublinhados.',
      remedy: 'Informe o ID como aparece em Configuração > Empresa > Preferências > Certificados.',
    },
  },
  BCR_CERTIFICATE_MISSING: {
    severity: 'warning',
    message: '{bank} asks for a client certificate here.',
    remedy: 'Upload it on Setup > Company > Preferences > Certificates and enter its ID.',
    pt_BR: {
      message: '{bank} exige um certificado de cliente aqui.',
      remedy: 'Carregue-o em Configuração > Empresa > Preferências > Certificados e informe o ID dele.',
    },
  },
  BCR_APPLICATION_KEY_MISSING: {
    severity: 'warning',
    message: '{bank} asks for an application key ({parameter}) in every call.',
    remedy: 'Enter the key that the bank’s developer portal shows for the application.',
    pt_BR: {
      message: '{bank} exige uma chave da aplicação ({parameter}) em cada chamada.',
      remedy: 'Informe a chave que o portal do desenvolvedor do banco mostra para a aplicação.',
    },
  },
  BCR_APPLICATION_KEY_FORM: {
    severity: 'error',
    message: 'An application key has letters, digits, hyphens, dots and underscores only, at most 100.',
    remedy: 'Enter the key that the bank’s developer portal shows, and nothing else.',
    pt_BR: {
      message:
        'Uma chave da aplicação tem apenas letras, dígitos, hifens, pontos e sublinhados, no máximo 100.',
      remedy: 'Informe a chave que o portal do desenvolvedor do banco mostra, e nada mais.',
    },
  },
  BCR_SCOPE_MISSING: {
    severity: 'warning',
    message: '{bank} asks for a scope, and none is set for the {environment} environment.',
    remedy: 'Enter on the bank what its developer portal lists for the application.',
    pt_BR: {
      message: '{bank} exige um escopo, e nenhum está definido para o ambiente de {environment}.',
      remedy: 'Informe no banco o que o portal do desenvolvedor lista para a aplicação.',
    },
  },
  BCR_ROLE_MISSING: {
    severity: 'error',
    message: 'The credential has no current {role}.',
    remedy: 'Add a secret with this role in the slot Current.',
    pt_BR: {
      message: 'Falta na credencial um segredo atual com a função {role}.',
      remedy: 'Adicione um segredo com esta função na posição Atual.',
    },
  },
  BCR_ASSERTION_MISSING: {
    severity: 'error',
    message: 'The credential has no {field}, and {bank} needs one for a signed assertion.',
    remedy: 'Enter it on the credential as the bank gave it to you.',
    pt_BR: {
      message: 'A credencial não tem {field}, e {bank} precisa disso para uma declaração assinada.',
      remedy: 'Informe na credencial o valor que o banco passou para você.',
    },
  },
  BCR_ASSERTION_FORM: {
    severity: 'error',
    message: 'The {field} has characters or a length that it cannot have.',
    remedy:
      'Enter what the bank gave to you, without blanks, and nothing else. A resource is an address or URI.',
    pt_BR: {
      message: 'O campo {field} tem caracteres ou um tamanho que não pode ter.',
      remedy:
        'Informe o que o banco passou para você, sem espaços, e nada mais. Um recurso é um endereço ou URI.',
    },
  },
  BCR_ASSERTION_UNUSED: {
    severity: 'hint',
    message: 'The field {field} is for a signed assertion only, and the method here is another: {method}.',
    remedy: 'Leave the field empty, or choose the method that signs. A client ID is an API secret otherwise.',
    pt_BR: {
      message:
        'O campo {field} serve apenas para uma declaração assinada, e o método aqui é outro: {method}.',
      remedy:
        'Deixe o campo vazio ou escolha o método que assina. Nos outros, o ID do cliente é um segredo de API.',
    },
  },
  BCR_KEY_ID_THUMBPRINT: {
    severity: 'error',
    message: 'For {bank} the key ID is the SHA-1 thumbprint of the certificate: 40 hexadecimal digits.',
    remedy:
      'Have it printed by openssl x509 -noout -fingerprint -sha1 -in, with the file of the certificate.',
    pt_BR: {
      message:
        'Para {bank}, o ID da chave é a impressão digital SHA-1 do certificado: 40 dígitos hexadecimais.',
      remedy: 'Obtenha-a com openssl x509 -noout -fingerprint -sha1 -in e o arquivo do certificado.',
    },
  },
  BCR_CREDENTIAL_DISABLED: {
    severity: 'error',
    message: 'The credential {credential} is disabled or inactive.',
    remedy: 'Enable it, or choose another credential.',
    pt_BR: {
      message: 'A credencial {credential} está desabilitada ou inativa.',
      remedy: 'Habilite-a ou escolha outra credencial.',
    },
  },
  BCR_PRODUCTION_IN_SANDBOX: {
    severity: 'error',
    message: 'This is not a production account, and the credential {credential} is a production one.',
    remedy: 'Use a test credential here, or allow this one in sandbox accounts on its record.',
    pt_BR: {
      message: 'Esta não é uma conta de produção, e a credencial {credential} é de produção.',
      remedy: 'Use aqui uma credencial de teste ou permita esta em contas sandbox no registro dela.',
    },
  },

  // Banks and addresses.
  BCR_PROFILE_TEMPLATE: {
    severity: 'hint',
    message:
      'What is known of {bank} comes from public code and listings, not from the bank’s documentation.',
    remedy: 'Confirm the addresses and the method with the bank before the first payment.',
    pt_BR: {
      message: 'O que se sabe de {bank} vem de código e listagens públicas, não da documentação do banco.',
      remedy: 'Confirme os endereços e o método com o banco antes do primeiro pagamento.',
    },
  },
  BCR_COUNTRY: {
    severity: 'error',
    message: 'A country is written as two letters.',
    remedy: 'Enter the ISO 3166 code, for example BR, US, GB.',
    pt_BR: {
      message: 'Um país se escreve com duas letras.',
      remedy: 'Informe o código ISO 3166; por exemplo, BR, US, GB.',
    },
  },
  BCR_SCOPE_FORM: {
    severity: 'error',
    message: 'A scope has printable characters without quotes and backslashes; blanks separate several.',
    remedy: 'Enter it as the bank’s developer portal shows it.',
    pt_BR: {
      message: 'Um escopo tem caracteres visíveis, sem aspas nem barras invertidas; espaços separam vários.',
      remedy: 'Informe-o como o portal do desenvolvedor do banco o mostra.',
    },
  },
  BCR_ENDPOINT_FORM: {
    severity: 'error',
    message: 'This is not the address of a web service.',
    remedy: 'Enter the whole address, beginning with https://.',
    pt_BR: {
      message: 'Este não é o endereço de um serviço web.',
      remedy: 'Informe o endereço completo, começando com https://.',
    },
  },
  BCR_ENDPOINT_HTTPS: {
    severity: 'error',
    message: 'The address does not begin with https://.',
    remedy: 'Ask the bank for its encrypted address: nothing else is used.',
    pt_BR: {
      message: 'O endereço não começa com https://.',
      remedy: 'Peça ao banco o endereço criptografado: nenhum outro é usado.',
    },
  },
  BCR_ENDPOINT_CREDENTIALS: {
    severity: 'error',
    message: 'The address has a user name or password in it.',
    remedy: 'Take them out: credentials are secrets and stand in no address.',
    pt_BR: {
      message: 'O endereço contém um nome de usuário ou uma senha.',
      remedy: 'Retire-os: credenciais são segredos e não ficam em nenhum endereço.',
    },
  },
  BCR_ENDPOINT_PRIVATE: {
    severity: 'error',
    message: 'The address leads to a private network or to this server itself.',
    remedy: 'Enter the bank’s public host name.',
    pt_BR: {
      message: 'O endereço leva a uma rede privada ou a este próprio servidor.',
      remedy: 'Informe o nome público do host do banco.',
    },
  },
  BCR_ENDPOINT_FRAGMENT: {
    severity: 'error',
    message: 'The address has a fragment (#).',
    remedy: 'Take out the # and what follows it.',
    pt_BR: { message: 'O endereço tem um fragmento (#).', remedy: 'Retire o # e o que vem depois dele.' },
  },
  BCR_ENDPOINT_MISSING: {
    severity: 'warning',
    message: 'No {which} address is known for the {environment} environment of {bank}.',
    remedy: 'Enter it on the bank.',
    pt_BR: {
      message: 'Nenhum endereço de {which} é conhecido para o ambiente de {environment} de {bank}.',
      remedy: 'Informe-o no banco.',
    },
  },
  BCR_ENDPOINT_OTHER_ENVIRONMENT: {
    severity: 'error',
    message: 'This is the {environment} address of {bank}, and the record is for the other environment.',
    remedy: 'Test and production are never mixed: enter the address of the right environment.',
    pt_BR: {
      message: 'Este é o endereço de {environment} de {bank}, e o registro é do outro ambiente.',
      remedy: 'Teste e produção nunca se misturam: informe o endereço do ambiente certo.',
    },
  },
  BCR_ENDPOINT_OTHER_HOST: {
    severity: 'hint',
    message: 'Credentials will be sent to {host}, which is not a host of the bank profile.',
    remedy: 'Check it with the bank, and add the host to the domains of the API secrets.',
    pt_BR: {
      message: 'As credenciais serão enviadas a {host}, que não é um host do perfil do banco.',
      remedy: 'Confirme com o banco e adicione o host aos domínios dos segredos de API.',
    },
  },
  BCR_RETIREMENT_NOTICE: {
    severity: 'hint',
    message: 'The retirement has a date but no notice.',
    remedy: 'Say in the notice what to move to.',
    pt_BR: {
      message: 'O encerramento tem uma data, mas nenhum aviso.',
      remedy: 'Diga no aviso para onde migrar.',
    },
  },
  BCR_RETIRES: {
    severity: 'warning',
    message: '{what} is supported until {date}: {days} days left.',
    remedy: 'Move its connections before that day.',
    pt_BR: {
      message: '{what} tem suporte até {date}: faltam {days} dias.',
      remedy: 'Migre as conexões antes desse dia.',
    },
  },
  BCR_RETIRES_TODAY: {
    severity: 'warning',
    message: '{what} is supported for the last time today, {date}.',
    remedy: 'Move its connections today.',
    pt_BR: {
      message: 'Hoje, {date}, é o último dia de suporte de {what}.',
      remedy: 'Migre as conexões hoje.',
    },
  },
  BCR_RETIRED: {
    severity: 'error',
    message: '{what} has not been supported since {date}.',
    remedy: 'Connect in the way the bank’s notice names; new connections this way are refused.',
    pt_BR: {
      message: '{what} não tem suporte desde {date}.',
      remedy: 'Conecte da forma indicada no aviso do banco; novas conexões desta forma são recusadas.',
    },
  },
  BCR_RETIREMENT_SAYS: {
    severity: 'hint',
    message: 'The notice about the end of support of {what}: {notice}',
    remedy: 'Pass it on to whoever moves the connections.',
    pt_BR: {
      message: 'O aviso sobre o fim do suporte de {what}: {notice}',
      remedy: 'Repasse-o a quem vai migrar as conexões.',
    },
  },

  // Connections.
  BCR_BANK_INACTIVE: {
    severity: 'error',
    message: 'The bank {bank} is inactive.',
    remedy: 'Make it active, or choose another bank.',
    pt_BR: { message: 'O banco {bank} está inativo.', remedy: 'Torne-o ativo ou escolha outro banco.' },
  },
  BCR_CONNECTION_BANK: {
    severity: 'error',
    message: 'The credential {credential} belongs to another bank.',
    remedy: 'Choose a credential of the bank of the connection.',
    pt_BR: {
      message: 'A credencial {credential} pertence a outro banco.',
      remedy: 'Escolha uma credencial do banco da conexão.',
    },
  },
  BCR_CONNECTION_ENVIRONMENT: {
    severity: 'error',
    message:
      'The connection is for {environment}, and the credential {credential} is for {credentialEnvironment}.',
    remedy: 'Choose a credential for {environment}.',
    pt_BR: {
      message: 'A conexão é de {environment}, e a credencial {credential} é de {credentialEnvironment}.',
      remedy: 'Escolha uma credencial de {environment}.',
    },
  },
  BCR_PURPOSE_MISSING: {
    severity: 'warning',
    message: 'It is not said what the connection is used for.',
    remedy: 'Choose at least one purpose: warnings then say what is at stake.',
    pt_BR: {
      message: 'Não está dito para que a conexão é usada.',
      remedy: 'Escolha ao menos uma finalidade: assim os avisos dizem o que está em jogo.',
    },
  },
  BCR_CONNECTION_DISABLED: {
    severity: 'error',
    message: 'The connection {connection} is disabled or inactive.',
    remedy: 'Enable it before it is used.',
    pt_BR: {
      message: 'A conexão {connection} está desabilitada ou inativa.',
      remedy: 'Habilite-a antes de usá-la.',
    },
  },
} as const satisfies Readonly<Record<string, FindingEntry>>;
