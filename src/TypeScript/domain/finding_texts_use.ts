import type { FindingEntry } from './finding_entry';

/** What can be said to the author of a script that calls a bank through the public module. */
export const USE_FINDINGS = {
  BCR_ARGUMENT: {
    severity: 'error',
    message: 'The option {option} is not valid.',
    remedy: 'Pass {expected}.',
    pt_BR: { message: 'A opção {option} não é válida.', remedy: 'Passe {expected}.' },
  },
  BCR_CONNECTION_UNKNOWN: {
    severity: 'error',
    message: 'There is no bank connection with this internal ID, name or external ID.',
    remedy:
      'Compare it with the list of bank connections, and check that the role the script runs with may view them.',
    pt_BR: {
      message: 'Não há conexão bancária com este ID interno, nome ou ID externo.',
      remedy:
        'Compare com a lista de conexões bancárias e verifique se a função com que o script é executado pode vê-las.',
    },
  },
  BCR_CONNECTION_AMBIGUOUS: {
    severity: 'error',
    message: '{count} bank connections have this name.',
    remedy: 'Use the internal ID, or give them different names.',
    pt_BR: {
      message: '{count} conexões bancárias têm este nome.',
      remedy: 'Use o ID interno ou dê a elas nomes diferentes.',
    },
  },
  BCR_PATH_ABSOLUTE: {
    severity: 'error',
    message: 'The path is a complete address.',
    remedy: 'Pass only the part after the API address of the connection.',
    pt_BR: {
      message: 'O caminho é um endereço completo.',
      remedy: 'Passe apenas a parte depois do endereço da API da conexão.',
    },
  },
  BCR_PATH_FORM: {
    severity: 'error',
    message: 'The path contains a fragment (#) or characters that are not allowed in an address.',
    remedy: 'Encode each part with encodeURIComponent and omit the fragment.',
    pt_BR: {
      message: 'O caminho contém um fragmento (#) ou caracteres que não são permitidos em um endereço.',
      remedy: 'Codifique cada parte com encodeURIComponent e omita o fragmento.',
    },
  },
  BCR_PATH_OUTSIDE: {
    severity: 'error',
    message: 'The path leads outside the API address of the connection.',
    remedy: 'Omit “.” and “..”. For another API, create another connection.',
    pt_BR: {
      message: 'O caminho leva para fora do endereço da API da conexão.',
      remedy: 'Omita “.” e “..”. Para outra API, crie outra conexão.',
    },
  },
  BCR_PATH_CREDENTIALS: {
    severity: 'error',
    message: 'The path contains a parameter that carries a credential.',
    remedy: 'Omit it: the call is authorized by its headers, and addresses are written to logs.',
    pt_BR: {
      message: 'O caminho contém um parâmetro que carrega uma credencial.',
      remedy: 'Omita-o: a chamada é autorizada pelos cabeçalhos, e endereços são gravados em logs.',
    },
  },
  BCR_HEADER_RESERVED: {
    severity: 'error',
    message: 'The calling script may not set the header {header}.',
    remedy: 'Omit it: Bank Credentials or NetSuite sets it.',
    pt_BR: {
      message: 'O script que faz a chamada não pode definir o cabeçalho {header}.',
      remedy: 'Omita-o: o Bank Credentials ou o NetSuite o define.',
    },
  },
  BCR_HEADER_FORM: {
    severity: 'error',
    message: 'A header has a name or value that N/https does not send.',
    remedy:
      'Header names may have letters, digits and hyphens, but no underscores. Values must be text or numbers without line breaks.',
    pt_BR: {
      message: 'Um cabeçalho tem um nome ou valor que N/https não envia.',
      remedy:
        'Nomes de cabeçalho podem ter letras, dígitos e hifens, mas não sublinhados. Valores devem ser texto ou números, sem quebras de linha.',
    },
  },
  BCR_PAUSED: {
    severity: 'error',
    message: 'The bank rejected the client ID and secret, and they are not tried again unchanged.',
    remedy:
      'Correct them and save the credential or its secret reference, or run Test Connection: calls resume when it passes. Banks lock applications that keep trying.',
    pt_BR: {
      message:
        'O banco recusou o ID do cliente e o segredo, e eles não são tentados novamente sem alteração.',
      remedy:
        'Corrija-os e salve a credencial ou a referência de segredo, ou execute Testar conexão: as chamadas são retomadas quando o teste passa. Os bancos bloqueiam aplicações que insistem.',
    },
  },
  BCR_PAUSED_UNTIL: {
    severity: 'warning',
    message: 'The bank asks for fewer calls: no token is requested until {until}.',
    remedy: 'No action is needed: wait until then.',
    pt_BR: {
      message: 'O banco pede menos chamadas: nenhum token é solicitado até {until}.',
      remedy: 'Nenhuma ação é necessária: aguarde até lá.',
    },
  },
  BCR_RENEWAL_REQUIRED: {
    severity: 'error',
    message: 'The bank requires a new consent or second factor for the connection {connection}.',
    remedy: 'Click Renew on the connection, follow the instructions at the bank, then test the connection.',
    pt_BR: {
      message: 'O banco exige um novo consentimento ou segundo fator para a conexão {connection}.',
      remedy: 'Clique em Renovar na conexão, siga as instruções no banco e depois teste a conexão.',
    },
  },
  BCR_RENEWAL_NOT_NEEDED: {
    severity: 'error',
    message: 'The connection {connection} is not waiting for a renewal. Its state: {state}.',
    remedy: 'If the bank requires a renewal, set its state to Renewal required.',
    pt_BR: {
      message: 'A conexão {connection} não aguarda renovação. Status dela: {state}.',
      remedy: 'Se o banco exigir uma renovação, defina o status como Renovação necessária.',
    },
  },
  BCR_RENEWAL_TOO_SOON: {
    severity: 'error',
    message: 'A renewal was requested less than an hour ago.',
    remedy:
      'You can request another one from {until}. When the renewal is done at the bank, test the connection.',
    pt_BR: {
      message: 'Uma renovação foi solicitada há menos de uma hora.',
      remedy:
        'Você pode solicitar outra a partir de {until}. Quando a renovação estiver feita no banco, teste a conexão.',
    },
  },
  BCR_RENEWAL_CONFLICT: {
    severity: 'error',
    message: 'Someone else changed this connection at the same time.',
    remedy: 'Reload the page to see what has been done.',
    pt_BR: {
      message: 'Outra pessoa alterou esta conexão ao mesmo tempo.',
      remedy: 'Recarregue a página para ver o que foi feito.',
    },
  },
  BCR_MAY_NOT_READ: {
    severity: 'error',
    message: 'This role does not have permission to read the state of the bank connections.',
    remedy: 'Call as a user who has the role Bank Credentials Viewer or Bank Credentials Administrator.',
    pt_BR: {
      message: 'Esta função não tem permissão para ler o status das conexões bancárias.',
      remedy:
        'Chame com um usuário que tenha a função Leitor do Bank Credentials ou Administrador do Bank Credentials.',
    },
  },
} as const satisfies Readonly<Record<string, FindingEntry>>;
