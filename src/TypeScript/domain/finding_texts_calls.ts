import type { FindingEntry } from './finding_entry';

/** What can be said about a call to a bank that did not go as it should. `error`: a person must act; `warning`: it mends itself. */
export const CALL_FINDINGS = {
  // A call to a bank that failed.
  BCR_BANK_REFUSED_SECRET: {
    severity: 'error',
    message: 'The bank did not accept the client ID and secret.',
    remedy:
      'Compare both with the bank’s developer portal and enter them again as API secrets. A changed password can take an hour to arrive.',
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
      'Check at the bank that this certificate is registered for the client ID, and compare client ID, key ID and resource on the credential with what the bank gave to you. After the certificate was replaced, its key ID is another too.',
    pt_BR: {
      message: 'O banco não aceitou a declaração assinada com {certificateId}.',
      remedy:
        'Verifique no banco se este certificado está registrado para o ID do cliente e compare o ID do cliente, o ID da chave e o recurso da credencial com o que o banco passou para você. Depois de uma troca do certificado, o ID da chave também é outro.',
    },
  },
  BCR_SIGNING_CERTIFICATE_MISSING: {
    severity: 'error',
    message: 'There is no digital certificate {certificateId} to sign with.',
    remedy:
      'Compare the certificate ID on the credential with Setup > Company > Preferences > Certificates, and upload the certificate if it is not there.',
    pt_BR: {
      message: 'Não há um certificado digital {certificateId} com que assinar.',
      remedy:
        'Compare o ID do certificado na credencial com Configuração > Empresa > Preferências > Certificados e carregue o certificado se ele não estiver lá.',
    },
  },
  BCR_SIGNING_CERTIFICATE_REFUSED: {
    severity: 'error',
    message: 'NetSuite does not let this script sign with the digital certificate {certificateId}.',
    remedy:
      'Give the role the permission Certificate Access, and add the script and the employee to the restrictions of the certificate, if it has any.',
    pt_BR: {
      message: 'O NetSuite não permite que este script assine com o certificado digital {certificateId}.',
      remedy:
        'Dê à função a permissão Acesso ao certificado e inclua o script e o funcionário nas restrições do certificado, se houver.',
    },
  },
  BCR_NOT_SIGNED: {
    severity: 'error',
    message: 'NetSuite could not sign with the digital certificate {certificateId}: {platformError}.',
    remedy: 'Check that the certificate has a private key of the kind that the bank asks for, RSA as a rule.',
    pt_BR: {
      message: 'O NetSuite não conseguiu assinar com o certificado digital {certificateId}: {platformError}.',
      remedy: 'Verifique se o certificado tem uma chave privada do tipo que o banco exige, em regra RSA.',
    },
  },
  BCR_BANK_REFUSED_SCOPE: {
    severity: 'error',
    message: 'The bank did not accept the scope.',
    remedy: 'Compare the scope on the bank record with what the developer portal lists for the application.',
    pt_BR: {
      message: 'O banco não aceitou o escopo.',
      remedy:
        'Compare o escopo no registro do banco com o que o portal do desenvolvedor lista para a aplicação.',
    },
  },
  BCR_BANK_REFUSED_APPLICATION: {
    severity: 'error',
    message: 'The bank does not let this application ask for a token in this way.',
    remedy: 'Ask the bank to allow the client credentials grant, or choose another method on the credential.',
    pt_BR: {
      message: 'O banco não permite que esta aplicação peça um token desta forma.',
      remedy: 'Peça ao banco que libere o fluxo client credentials ou escolha outro método na credencial.',
    },
  },
  BCR_BANK_REFUSED_REQUEST: {
    severity: 'error',
    message: 'The bank did not accept the request (status {status}).',
    remedy: 'Compare method, scope and addresses with the bank’s documentation.',
    pt_BR: {
      message: 'O banco não aceitou a solicitação (status {status}).',
      remedy: 'Compare o método, o escopo e os endereços com a documentação do banco.',
    },
  },
  BCR_BANK_REFUSED_ACCESS: {
    severity: 'error',
    message: 'The bank denies access (status {status}).',
    remedy: 'Ask the bank which products the application may use and whether a certificate is asked for.',
    pt_BR: {
      message: 'O banco nega o acesso (status {status}).',
      remedy: 'Pergunte ao banco quais produtos a aplicação pode usar e se é exigido um certificado.',
    },
  },
  BCR_BANK_REFUSED_TOKEN: {
    severity: 'error',
    message: 'The bank’s API did not accept the token that the bank had just issued.',
    remedy:
      'Check that token and API address belong to the same environment, and the application key if there is one.',
    pt_BR: {
      message: 'A API do banco não aceitou o token que o banco acabou de emitir.',
      remedy:
        'Verifique se o token e o endereço da API são do mesmo ambiente e, se houver, a chave da aplicação.',
    },
  },
  BCR_ADDRESS_NOT_FOUND: {
    severity: 'error',
    message: 'The bank knows nothing at this address (status {status}).',
    remedy: 'Compare the address with the bank’s documentation.',
    pt_BR: {
      message: 'O banco não conhece nada neste endereço (status {status}).',
      remedy: 'Compare o endereço com a documentação do banco.',
    },
  },
  BCR_REDIRECTED: {
    severity: 'error',
    message:
      'The bank sent the call to another address (status {status}); credentials are not sent after it.',
    remedy: 'Ask the bank for the present address and enter it on the bank.',
    pt_BR: {
      message:
        'O banco enviou a chamada para outro endereço (status {status}); as credenciais não são enviadas para lá.',
      remedy: 'Pergunte ao banco qual é o endereço atual e informe-o no registro do banco.',
    },
  },
  BCR_RATE_LIMITED: {
    severity: 'warning',
    message: 'The bank asks for fewer calls.',
    remedy: 'Nothing to do: the next attempt waits as long as the bank asks.',
    pt_BR: {
      message: 'O banco pede menos chamadas.',
      remedy: 'Não é preciso fazer nada: a próxima tentativa espera o tempo que o banco pede.',
    },
  },
  BCR_BANK_DOWN: {
    severity: 'warning',
    message: 'The bank is not available (status {status}).',
    remedy: 'Nothing to do unless it lasts: the next attempt comes by itself.',
    pt_BR: {
      message: 'O banco não está disponível (status {status}).',
      remedy: 'Não é preciso fazer nada, a menos que persista: a próxima tentativa é automática.',
    },
  },
  BCR_TIMED_OUT: {
    severity: 'warning',
    message: 'The bank did not answer in time.',
    remedy: 'Nothing to do unless it lasts: the next attempt comes by itself.',
    pt_BR: {
      message: 'O banco não respondeu a tempo.',
      remedy: 'Não é preciso fazer nada, a menos que persista: a próxima tentativa é automática.',
    },
  },
  BCR_CANNOT_CONNECT: {
    severity: 'warning',
    message: 'No connection to {host} could be made.',
    remedy: 'Check the host name. If it is right, the next attempt comes by itself.',
    pt_BR: {
      message: 'Não foi possível conectar a {host}.',
      remedy: 'Verifique o nome do host. Se estiver certo, a próxima tentativa é automática.',
    },
  },
  BCR_HOST_CERTIFICATE: {
    severity: 'error',
    message: 'The certificate of {host} is not valid.',
    remedy:
      'Check the host name. If it is right, tell the bank: nothing is sent until its certificate is valid.',
    pt_BR: {
      message: 'O certificado de {host} não é válido.',
      remedy:
        'Verifique o nome do host. Se estiver certo, avise o banco: nada é enviado enquanto o certificado não for válido.',
    },
  },
  BCR_OWN_CERTIFICATE: {
    severity: 'error',
    message: 'The client certificate was not accepted.',
    remedy: 'Check on the Certificates page that it is valid, and that the bank has registered this one.',
    pt_BR: {
      message: 'O certificado de cliente não foi aceito.',
      remedy:
        'Verifique na página Certificados se ele é válido e se o banco registrou este mesmo certificado.',
    },
  },
  BCR_INVALID_URL: {
    severity: 'error',
    message: 'NetSuite does not take the address as one.',
    remedy: 'Check the addresses on the bank and the connection.',
    pt_BR: {
      message: 'O NetSuite não aceita o endereço.',
      remedy: 'Verifique os endereços no banco e na conexão.',
    },
  },
  BCR_NOT_SENT: {
    severity: 'error',
    message: 'NetSuite did not send the request ({platformError}).',
    remedy:
      'Check on the API Secrets page that the secrets exist, that this script may use them, and that {host} is among their domains.',
    pt_BR: {
      message: 'O NetSuite não enviou a solicitação ({platformError}).',
      remedy:
        'Verifique na página Segredos de API se os segredos existem, se este script pode usá-los e se {host} está entre os domínios deles.',
    },
  },
  BCR_ANSWER_NOT_UNDERSTOOD: {
    severity: 'warning',
    message: 'The bank’s answer could not be understood (status {status}: {reason}).',
    remedy: 'If it lasts, compare the token address with the bank’s documentation.',
    pt_BR: {
      message: 'Não foi possível entender a resposta do banco (status {status}: {reason}).',
      remedy: 'Se persistir, compare o endereço do token com a documentação do banco.',
    },
  },
  BCR_API_ANSWERED: {
    severity: 'hint',
    message: 'The bank’s API answered with status {status}.',
    remedy: 'The token was taken. For a full test enter the address of something that can be read.',
    pt_BR: {
      message: 'A API do banco respondeu com o status {status}.',
      remedy: 'O token foi aceito. Para um teste completo, informe o endereço de algo que possa ser lido.',
    },
  },
  BCR_API_UNKNOWN: {
    severity: 'hint',
    message: 'No API address is known, so no call to the API was made.',
    remedy: 'Enter the API address on the bank or on the connection.',
    pt_BR: {
      message: 'Nenhum endereço de API é conhecido; por isso, nenhuma chamada à API foi feita.',
      remedy: 'Informe o endereço da API no banco ou na conexão.',
    },
  },
  BCR_TEST_OVER: {
    severity: 'error',
    message: 'This test is over: it was left for more than a minute, or begun in another session.',
    remedy: 'Start the test again.',
    pt_BR: {
      message: 'Este teste terminou: ficou parado por mais de um minuto ou foi iniciado em outra sessão.',
      remedy: 'Inicie o teste novamente.',
    },
  },
} as const satisfies Readonly<Record<string, FindingEntry>>;
