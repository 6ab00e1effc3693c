import type { FindingEntry } from './finding_entry';

/** What can be said about a call to a bank that did not go as it should. `error`: a person must act; `warning`: it mends itself. */
export const CALL_FINDINGS = {
  // A call to a bank that failed.
  BCR_BANK_REFUSED_SECRET: {
    severity: 'error',
    message: 'The bank did not accept the client ID and secret.',
    remedy:
      'Compare both with the bank’s developer portal and enter them again as API secrets. A changed password can take up to an hour to arrive.',
    pt_BR: {
      message: 'O banco não aceitou o ID do cliente e o segredo.',
      remedy:
        'Compare os dois com o portal do desenvolvedor do banco e informe-os novamente como segredos de API. Uma senha alterada pode levar até uma hora para chegar.',
    },
  },
  BCR_BANK_REFUSED_ASSERTION: {
    severity: 'error',
    message: 'The bank did not accept the assertion signed with {certificateId}.',
    remedy:
      'Check with the bank that this certificate is registered for the client ID, and compare the client ID, key ID and resource on the credential with what the bank gave you. If the certificate was replaced, its key ID has changed too.',
    pt_BR: {
      message: 'O banco não aceitou a asserção assinada com {certificateId}.',
      remedy:
        'Verifique com o banco se este certificado está registrado para o ID do cliente e compare o ID do cliente, o ID da chave e o recurso da credencial com o que o banco forneceu. Se o certificado foi trocado, o ID da chave também mudou.',
    },
  },
  BCR_SIGNING_CERTIFICATE_MISSING: {
    severity: 'error',
    message: 'The digital certificate {certificateId}, needed for signing, does not exist.',
    remedy:
      'Compare the certificate ID on the credential with Setup > Company > Preferences > Certificates, and upload the certificate if it is missing.',
    pt_BR: {
      message: 'O certificado digital {certificateId}, necessário para assinar, não existe.',
      remedy:
        'Compare o ID do certificado na credencial com Configuração > Empresa > Preferências > Certificados e carregue o certificado se ele não estiver lá.',
    },
  },
  BCR_SIGNING_CERTIFICATE_REFUSED: {
    severity: 'error',
    message: 'NetSuite does not allow this script to sign with the digital certificate {certificateId}.',
    remedy:
      'Give the role the Certificate Access permission, and if the certificate has restrictions, add the script and the employee to them.',
    pt_BR: {
      message: 'O NetSuite não permite que este script assine com o certificado digital {certificateId}.',
      remedy:
        'Dê à função a permissão Acesso ao certificado e, se o certificado tiver restrições, inclua nelas o script e o funcionário.',
    },
  },
  BCR_NOT_SIGNED: {
    severity: 'error',
    message: 'NetSuite could not sign with the digital certificate {certificateId}: {platformError}.',
    remedy: 'Check that the certificate has a private key of the type that the bank requires, usually RSA.',
    pt_BR: {
      message: 'O NetSuite não conseguiu assinar com o certificado digital {certificateId}: {platformError}.',
      remedy: 'Verifique se o certificado tem uma chave privada do tipo que o banco exige, em geral RSA.',
    },
  },
  BCR_BANK_REFUSED_SCOPE: {
    severity: 'error',
    message: 'The bank did not accept the scope.',
    remedy:
      'Compare the scope on the bank record with what the bank’s developer portal lists for the application.',
    pt_BR: {
      message: 'O banco não aceitou o escopo.',
      remedy:
        'Compare o escopo no registro do banco com o que o portal do desenvolvedor do banco lista para a aplicação.',
    },
  },
  BCR_BANK_REFUSED_APPLICATION: {
    severity: 'error',
    message: 'The bank does not allow this application to request a token in this way.',
    remedy: 'Ask the bank to allow the client credentials grant, or choose another method on the credential.',
    pt_BR: {
      message: 'O banco não permite que esta aplicação solicite um token desta forma.',
      remedy: 'Peça ao banco que libere o fluxo client credentials ou escolha outro método na credencial.',
    },
  },
  BCR_BANK_REFUSED_REQUEST: {
    severity: 'error',
    message: 'The bank did not accept the request (status {status}).',
    remedy: 'Compare the method, scope and addresses with the bank’s documentation.',
    pt_BR: {
      message: 'O banco não aceitou a solicitação (status {status}).',
      remedy: 'Compare o método, o escopo e os endereços com a documentação do banco.',
    },
  },
  BCR_BANK_REFUSED_ACCESS: {
    severity: 'error',
    message: 'The bank denied access (status {status}).',
    remedy: 'Ask the bank which products the application may use and whether a certificate is required.',
    pt_BR: {
      message: 'O banco negou o acesso (status {status}).',
      remedy: 'Pergunte ao banco quais produtos a aplicação pode usar e se um certificado é exigido.',
    },
  },
  BCR_BANK_REFUSED_TOKEN: {
    severity: 'error',
    message: 'The bank’s API did not accept the token that the bank had just issued.',
    remedy:
      'Check that the token address and the API address belong to the same environment, and check the application key if there is one.',
    pt_BR: {
      message: 'A API do banco não aceitou o token que o banco acabara de emitir.',
      remedy:
        'Verifique se o endereço do token e o da API são do mesmo ambiente e, se houver, a chave da aplicação.',
    },
  },
  BCR_ADDRESS_NOT_FOUND: {
    severity: 'error',
    message: 'The bank reports that nothing exists at this address (status {status}).',
    remedy: 'Compare the address with the bank’s documentation.',
    pt_BR: {
      message: 'O banco informa que não há nada neste endereço (status {status}).',
      remedy: 'Compare o endereço com a documentação do banco.',
    },
  },
  BCR_REDIRECTED: {
    severity: 'error',
    message:
      'The bank redirected the call to another address (status {status}). Credentials are not sent there.',
    remedy: 'Ask the bank for the current address and enter it on the bank record.',
    pt_BR: {
      message:
        'O banco redirecionou a chamada para outro endereço (status {status}). As credenciais não são enviadas para lá.',
      remedy: 'Pergunte ao banco qual é o endereço atual e informe-o no registro do banco.',
    },
  },
  BCR_RATE_LIMITED: {
    severity: 'warning',
    message: 'The bank asks for fewer calls.',
    remedy: 'No action is needed: the next attempt waits as long as the bank asks.',
    pt_BR: {
      message: 'O banco pede menos chamadas.',
      remedy: 'Nenhuma ação é necessária: a próxima tentativa espera o tempo que o banco pede.',
    },
  },
  BCR_BANK_DOWN: {
    severity: 'warning',
    message: 'The bank is not available (status {status}).',
    remedy: 'No action is needed unless this persists: the next attempt is automatic.',
    pt_BR: {
      message: 'O banco não está disponível (status {status}).',
      remedy: 'Nenhuma ação é necessária, a menos que isto persista: a próxima tentativa é automática.',
    },
  },
  BCR_TIMED_OUT: {
    severity: 'warning',
    message: 'The bank did not answer in time.',
    remedy: 'No action is needed unless this persists: the next attempt is automatic.',
    pt_BR: {
      message: 'O banco não respondeu a tempo.',
      remedy: 'Nenhuma ação é necessária, a menos que isto persista: a próxima tentativa é automática.',
    },
  },
  BCR_CANNOT_CONNECT: {
    severity: 'warning',
    message: 'Could not connect to {host}.',
    remedy: 'Check the host name. If it is correct, the next attempt is automatic.',
    pt_BR: {
      message: 'Não foi possível conectar a {host}.',
      remedy: 'Verifique o nome do host. Se estiver correto, a próxima tentativa é automática.',
    },
  },
  BCR_HOST_CERTIFICATE: {
    severity: 'error',
    message: 'The certificate of {host} is not valid.',
    remedy:
      'Check the host name. If it is correct, notify the bank: nothing is sent until its certificate is valid.',
    pt_BR: {
      message: 'O certificado de {host} não é válido.',
      remedy:
        'Verifique o nome do host. Se estiver correto, avise o banco: nada é enviado enquanto o certificado não for válido.',
    },
  },
  BCR_OWN_CERTIFICATE: {
    severity: 'error',
    message: 'The client certificate was not accepted.',
    remedy:
      'Check on the Digital Certificates page that it is valid, and with the bank that this certificate is registered.',
    pt_BR: {
      message: 'O certificado de cliente não foi aceito.',
      remedy:
        'Verifique na página Certificados digitais se ele é válido e, com o banco, se este certificado está registrado.',
    },
  },
  BCR_INVALID_URL: {
    severity: 'error',
    message: 'NetSuite did not accept the address.',
    remedy: 'Check the addresses on the bank record and on the bank connection.',
    pt_BR: {
      message: 'O NetSuite não aceitou o endereço.',
      remedy: 'Verifique os endereços no registro do banco e na conexão bancária.',
    },
  },
  BCR_NOT_SENT: {
    severity: 'error',
    message: 'NetSuite did not send the request ({platformError}).',
    remedy:
      'On the API Secrets page, check that the secrets exist, that this script may use them, and that {host} is among their domains.',
    pt_BR: {
      message: 'O NetSuite não enviou a solicitação ({platformError}).',
      remedy:
        'Verifique na página Segredos de API se os segredos existem, se este script pode usá-los e se {host} está entre os domínios deles.',
    },
  },
  BCR_ANSWER_NOT_UNDERSTOOD: {
    severity: 'warning',
    message: 'The bank’s answer could not be understood (status {status}: {reason}).',
    remedy: 'If this persists, compare the token address with the bank’s documentation.',
    pt_BR: {
      message: 'Não foi possível entender a resposta do banco (status {status}: {reason}).',
      remedy: 'Se isto persistir, compare o endereço do token com a documentação do banco.',
    },
  },
  BCR_API_ANSWERED: {
    severity: 'hint',
    message: 'The bank’s API answered with status {status}.',
    remedy: 'The token was accepted. For a complete test, enter the address of something that can be read.',
    pt_BR: {
      message: 'A API do banco respondeu com o status {status}.',
      remedy: 'O token foi aceito. Para um teste completo, informe o endereço de algo que possa ser lido.',
    },
  },
  BCR_API_UNKNOWN: {
    severity: 'hint',
    message: 'No API address is known, so no call to the API was made.',
    remedy: 'Enter the API address on the bank record or on the bank connection.',
    pt_BR: {
      message: 'Nenhum endereço de API é conhecido; por isso, nenhuma chamada à API foi feita.',
      remedy: 'Informe o endereço da API no registro do banco ou na conexão bancária.',
    },
  },
  BCR_TEST_OVER: {
    severity: 'error',
    message: 'This test has ended: it was idle for more than a minute, or was started in another session.',
    remedy: 'Start the test again.',
    pt_BR: {
      message: 'Este teste terminou: ficou parado por mais de um minuto ou foi iniciado em outra sessão.',
      remedy: 'Inicie o teste novamente.',
    },
  },
} as const satisfies Readonly<Record<string, FindingEntry>>;
