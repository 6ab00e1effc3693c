import type { FindingEntry } from './finding_entry';

/** What can be said about the records and the addresses on them. */
export const RECORD_FINDINGS = {
  // Any record.
  BCR_FIELD_MISSING: {
    severity: 'error',
    message: 'The {what} is missing.',
    remedy: 'Enter the {what}.',
    pt_BR: { message: 'Falta informar: {what}.', remedy: 'Informe: {what}.' },
  },
  BCR_RECORD_GONE: {
    severity: 'error',
    message: 'The {what} with the internal ID {id} does not exist.',
    remedy: 'Choose another {what}; this one may have been deleted.',
    pt_BR: {
      message: 'Não existe nenhum registro ({what}) com o ID interno {id}.',
      remedy: 'Escolha outro registro ({what}); este pode ter sido excluído.',
    },
  },
  BCR_IN_USE: {
    severity: 'error',
    message: 'This {what} cannot be deleted because it is in use. Number of {users} that use it: {count}.',
    remedy: 'Delete those first, or make the {what} inactive.',
    pt_BR: {
      message:
        'Este registro ({what}) não pode ser excluído porque está em uso. Quantidade de {users} que o usam: {count}.',
      remedy: 'Exclua esses registros antes ou torne este registro ({what}) inativo.',
    },
  },
  BCR_FIXED: {
    severity: 'error',
    message: 'The {field} of this {what} can no longer be changed.',
    remedy: 'Create a new {what} instead: other records rely on this one.',
    pt_BR: {
      message: 'Neste registro ({what}), o campo {field} não pode mais ser alterado.',
      remedy: 'Crie um novo registro ({what}): outros registros dependem deste.',
    },
  },

  // The audit trail.
  BCR_EVENT_FIXED: {
    severity: 'error',
    message: 'Entries of the audit trail cannot be changed or deleted.',
    remedy: 'Leave the entry as it is. What happens next is recorded automatically.',
    pt_BR: {
      message: 'Os registros da trilha de auditoria não podem ser alterados nem excluídos.',
      remedy: 'Deixe o registro como está. O que acontecer depois é registrado automaticamente.',
    },
  },
  BCR_EVENT_BY_HAND: {
    severity: 'error',
    message: 'Only the scripts of Bank Credentials can add events; they cannot be entered or imported.',
    remedy: 'Enter your remarks in the notes of the bank connection.',
    pt_BR: {
      message:
        'Só os scripts do Bank Credentials podem incluir eventos; eles não podem ser digitados nem importados.',
      remedy: 'Registre seus comentários nas notas da conexão bancária.',
    },
  },

  // Mails.
  BCR_NO_RECIPIENT: {
    severity: 'error',
    message: 'There is nobody to warn about what ends soon on this record.',
    remedy: 'Enter an owner who is an active employee with a mail address, or set a fallback address.',
    pt_BR: {
      message: 'Não há ninguém a quem avisar sobre o que vence em breve neste registro.',
      remedy:
        'Informe um responsável que seja funcionário ativo com e-mail ou defina um endereço alternativo.',
    },
  },
  BCR_NO_MAIL_AUTHOR: {
    severity: 'error',
    message: 'A mail to someone who is not an employee needs an author.',
    remedy: 'In the preferences of Bank Credentials, choose the employee who sends the mails.',
    pt_BR: {
      message: 'Um e-mail para alguém que não é funcionário precisa de um autor.',
      remedy: 'Nas preferências do Bank Credentials, escolha o funcionário que envia os e-mails.',
    },
  },

  // Credentials.
  BCR_METHOD_NOT_SUPPORTED: {
    severity: 'error',
    message: '{bank} does not support the authentication method {method}.',
    remedy: 'Choose one of {methods}, or leave the field empty.',
    pt_BR: {
      message: '{bank} não oferece o método de autenticação {method}.',
      remedy: 'Escolha um destes: {methods}; ou deixe o campo vazio.',
    },
  },
  BCR_CERTIFICATE_ID: {
    severity: 'error',
    message: 'A certificate ID starts with custcertificate and has only letters, digits and underscores.',
    remedy: 'Enter the ID as shown at Setup > Company > Preferences > Certificates.',
    pt_BR: {
      message: 'O ID de um certificado começa com custcertificate e só tem letras, dígitos e sublinhados.',
      remedy: 'Informe o ID como aparece em Configuração > Empresa > Preferências > Certificados.',
    },
  },
  BCR_CERTIFICATE_MISSING: {
    severity: 'warning',
    message: '{bank} requires a client certificate here.',
    remedy: 'Upload it at Setup > Company > Preferences > Certificates and enter its ID.',
    pt_BR: {
      message: '{bank} exige um certificado de cliente aqui.',
      remedy: 'Carregue-o em Configuração > Empresa > Preferências > Certificados e informe o ID dele.',
    },
  },
  BCR_APPLICATION_KEY_MISSING: {
    severity: 'warning',
    message: '{bank} requires an application key ({parameter}) in every call.',
    remedy: 'Enter the application key as shown in the bank’s developer portal.',
    pt_BR: {
      message: '{bank} exige uma chave da aplicação ({parameter}) em cada chamada.',
      remedy: 'Informe a chave da aplicação como aparece no portal do desenvolvedor do banco.',
    },
  },
  BCR_APPLICATION_KEY_FORM: {
    severity: 'error',
    message: 'An application key has up to 100 letters, digits, hyphens, periods and underscores.',
    remedy: 'Enter the key as shown in the bank’s developer portal, and nothing else.',
    pt_BR: {
      message: 'Uma chave da aplicação tem até 100 letras, dígitos, hifens, pontos e sublinhados.',
      remedy: 'Informe a chave como aparece no portal do desenvolvedor do banco, e nada mais.',
    },
  },
  BCR_SCOPE_MISSING: {
    severity: 'warning',
    message: '{bank} requires a scope, and none is set for the {environment} environment.',
    remedy: 'On the bank record, enter the scope that its developer portal lists for the application.',
    pt_BR: {
      message: '{bank} exige um escopo, e nenhum está definido para o ambiente de {environment}.',
      remedy: 'No registro do banco, informe o escopo que o portal do desenvolvedor lista para a aplicação.',
    },
  },
  BCR_ROLE_MISSING: {
    severity: 'error',
    message: 'The credential has no current {role}.',
    remedy: 'Add a secret reference with this role in the slot Current.',
    pt_BR: {
      message: 'A credencial não tem um segredo atual com a função {role}.',
      remedy: 'Adicione uma referência de segredo com esta função na posição Atual.',
    },
  },
  BCR_ASSERTION_MISSING: {
    severity: 'error',
    message: 'The credential has no {field}, and {bank} needs one for a signed assertion.',
    remedy: 'Enter it on the credential as the bank gave it to you.',
    pt_BR: {
      message: 'Falta na credencial: {field}. {bank} o exige para uma asserção assinada.',
      remedy: 'Informe na credencial o valor que o banco forneceu.',
    },
  },
  BCR_ASSERTION_FORM: {
    severity: 'error',
    message: 'The {field} has characters or a length that are not allowed.',
    remedy: 'Enter exactly what the bank gave you, without spaces. A resource is an address or URI.',
    pt_BR: {
      message: 'O campo {field} tem caracteres ou um tamanho que não são permitidos.',
      remedy: 'Informe exatamente o que o banco forneceu, sem espaços. Um recurso é um endereço ou URI.',
    },
  },
  BCR_ASSERTION_UNUSED: {
    severity: 'hint',
    message: 'The field {field} is only for a signed assertion, and another method is used here: {method}.',
    remedy: 'Leave the field empty, or choose the method that signs. Otherwise a client ID is an API secret.',
    pt_BR: {
      message: 'O campo {field} serve apenas para uma asserção assinada, e o método aqui é outro: {method}.',
      remedy:
        'Deixe o campo vazio ou escolha o método que assina. Com os outros métodos, o ID do cliente é um segredo de API.',
    },
  },
  BCR_KEY_ID_THUMBPRINT: {
    severity: 'error',
    message: 'For {bank} the key ID is the SHA-1 thumbprint of the certificate: 40 hexadecimal digits.',
    remedy: 'Run openssl x509 -noout -fingerprint -sha1 -in with the certificate file to print it.',
    pt_BR: {
      message:
        'Para {bank}, o ID da chave é a impressão digital SHA-1 do certificado: 40 dígitos hexadecimais.',
      remedy: 'Execute openssl x509 -noout -fingerprint -sha1 -in com o arquivo do certificado para obtê-la.',
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
    message: 'This is not a production account, but the credential {credential} is for production.',
    remedy: 'Use a test credential here, or check Allow in Sandbox on the credential.',
    pt_BR: {
      message: 'Esta não é uma conta de produção, mas a credencial {credential} é de produção.',
      remedy: 'Use aqui uma credencial de teste ou marque Permitir em sandbox na credencial.',
    },
  },

  // Banks and addresses.
  BCR_PROFILE_TEMPLATE: {
    severity: 'hint',
    message:
      'What is known about {bank} comes from public code and listings, not from the bank’s documentation.',
    remedy: 'Confirm the addresses and the method with the bank before the first payment.',
    pt_BR: {
      message: 'O que se sabe sobre {bank} vem de código e listagens públicas, não da documentação do banco.',
      remedy: 'Confirme os endereços e o método com o banco antes do primeiro pagamento.',
    },
  },
  BCR_COUNTRY: {
    severity: 'error',
    message: 'A country code has two letters.',
    remedy: 'Enter the ISO 3166 code; for example, BR, US or GB.',
    pt_BR: {
      message: 'O código de um país tem duas letras.',
      remedy: 'Informe o código ISO 3166; por exemplo, BR, US ou GB.',
    },
  },
  BCR_SCOPE_FORM: {
    severity: 'error',
    message:
      'A scope has only visible characters, no quotation marks or backslashes; spaces separate scopes.',
    remedy: 'Enter it as shown in the bank’s developer portal.',
    pt_BR: {
      message:
        'Um escopo só tem caracteres visíveis, sem aspas nem barras invertidas; espaços separam escopos.',
      remedy: 'Informe-o como aparece no portal do desenvolvedor do banco.',
    },
  },
  BCR_ENDPOINT_FORM: {
    severity: 'error',
    message: 'This is not a valid web address.',
    remedy: 'Enter the complete address, starting with https://.',
    pt_BR: {
      message: 'Este não é um endereço web válido.',
      remedy: 'Informe o endereço completo, começando com https://.',
    },
  },
  BCR_ENDPOINT_HTTPS: {
    severity: 'error',
    message: 'The address does not start with https://.',
    remedy: 'Ask the bank for its encrypted address: no other is used.',
    pt_BR: {
      message: 'O endereço não começa com https://.',
      remedy: 'Peça ao banco o endereço criptografado: nenhum outro é usado.',
    },
  },
  BCR_ENDPOINT_CREDENTIALS: {
    severity: 'error',
    message: 'The address contains a user name or password.',
    remedy: 'Remove them: credentials are secrets and must not be part of an address.',
    pt_BR: {
      message: 'O endereço contém um nome de usuário ou uma senha.',
      remedy: 'Remova-os: credenciais são segredos e não podem fazer parte de um endereço.',
    },
  },
  BCR_ENDPOINT_PRIVATE: {
    severity: 'error',
    message: 'The address leads to a private network or to the server itself.',
    remedy: 'Enter the bank’s public host name.',
    pt_BR: {
      message: 'O endereço leva a uma rede privada ou ao próprio servidor.',
      remedy: 'Informe o nome de host público do banco.',
    },
  },
  BCR_ENDPOINT_FRAGMENT: {
    severity: 'error',
    message: 'The address contains a fragment (#).',
    remedy: 'Remove the # and everything after it.',
    pt_BR: {
      message: 'O endereço contém um fragmento (#).',
      remedy: 'Remova o # e tudo o que vem depois dele.',
    },
  },
  BCR_ENDPOINT_MISSING: {
    severity: 'warning',
    message: 'No {which} address is known for the {environment} environment of {bank}.',
    remedy: 'Enter it on the bank record.',
    pt_BR: {
      message: 'Nenhum endereço de {which} é conhecido para o ambiente de {environment} de {bank}.',
      remedy: 'Informe-o no registro do banco.',
    },
  },
  BCR_ENDPOINT_OTHER_ENVIRONMENT: {
    severity: 'error',
    message: 'This is the {environment} address of {bank}, but the record is for the other environment.',
    remedy: 'Test and production are never mixed: enter the address of the correct environment.',
    pt_BR: {
      message: 'Este é o endereço de {environment} de {bank}, mas o registro é do outro ambiente.',
      remedy: 'Teste e produção nunca se misturam: informe o endereço do ambiente certo.',
    },
  },
  BCR_ENDPOINT_OTHER_HOST: {
    severity: 'hint',
    message: 'Credentials will be sent to {host}, which is not a host of the bank profile.',
    remedy: 'Confirm it with the bank, and add the host to the domains of the API secrets.',
    pt_BR: {
      message: 'As credenciais serão enviadas a {host}, que não é um host do perfil do banco.',
      remedy: 'Confirme com o banco e adicione o host aos domínios dos segredos de API.',
    },
  },
  BCR_RETIREMENT_NOTICE: {
    severity: 'hint',
    message: 'There is a retirement date but no retirement notice.',
    remedy: 'Enter in the notice what to move to.',
    pt_BR: {
      message: 'Há uma data de encerramento, mas nenhum aviso de encerramento.',
      remedy: 'Informe no aviso para onde migrar.',
    },
  },
  BCR_RETIRES: {
    severity: 'warning',
    message: '{what} is supported until {date}. Days left: {days}.',
    remedy: 'Move its connections before that date.',
    pt_BR: {
      message: '{what} tem suporte até {date}. Dias restantes: {days}.',
      remedy: 'Migre as conexões antes dessa data.',
    },
  },
  BCR_RETIRES_TODAY: {
    severity: 'warning',
    message: 'Support for {what} ends today, {date}.',
    remedy: 'Move its connections today.',
    pt_BR: {
      message: 'O suporte de {what} termina hoje, {date}.',
      remedy: 'Migre as conexões hoje.',
    },
  },
  BCR_RETIRED: {
    severity: 'error',
    message: '{what} has not been supported since {date}.',
    remedy: 'Move to what the retirement notice names. New connections of this type are refused.',
    pt_BR: {
      message: '{what} não tem suporte desde {date}.',
      remedy: 'Migre para o que o aviso de encerramento indica. Novas conexões deste tipo são recusadas.',
    },
  },
  BCR_RETIREMENT_SAYS: {
    severity: 'hint',
    message: 'Retirement notice of {what}: {notice}',
    remedy: 'Forward it to whoever moves the connections.',
    pt_BR: {
      message: 'Aviso de encerramento de {what}: {notice}',
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
    message: 'The connection has no purpose.',
    remedy: 'Choose at least one purpose. Warnings then say what is at stake.',
    pt_BR: {
      message: 'A conexão não tem finalidade.',
      remedy: 'Escolha ao menos uma finalidade. Assim os avisos dizem o que está em jogo.',
    },
  },
  BCR_CONNECTION_DISABLED: {
    severity: 'error',
    message: 'The connection {connection} is disabled or inactive.',
    remedy: 'Enable it before you use it.',
    pt_BR: {
      message: 'A conexão {connection} está desabilitada ou inativa.',
      remedy: 'Habilite-a antes de usá-la.',
    },
  },
} as const satisfies Readonly<Record<string, FindingEntry>>;
