import type { FindingEntry } from './finding_entry';

/** What can be said to the author of a script that calls a bank through the public module. */
export const USE_FINDINGS = {
  BCR_ARGUMENT: {
    severity: 'error',
    message: 'The option {option} is not as it has to be.',
    remedy: 'Hand over {expected}.',
    pt_BR: { message: 'A opção {option} não está como deveria.', remedy: 'Passe {expected}.' },
  },
  BCR_CONNECTION_UNKNOWN: {
    severity: 'error',
    message: 'There is no bank connection with this internal ID, name or external ID.',
    remedy:
      'Compare it with the list of bank connections, and check that the role the script runs with may see them.',
    pt_BR: {
      message: 'Não há conexão bancária com este ID interno, nome ou ID externo.',
      remedy:
        'Compare com a lista de conexões bancárias e verifique se a função com que o script é executado pode vê-las.',
    },
  },
  BCR_CONNECTION_AMBIGUOUS: {
    severity: 'error',
    message: '{count} bank connections go by this name.',
    remedy: 'Use the internal ID or give them different names.',
    pt_BR: {
      message: '{count} conexões bancárias têm este nome.',
      remedy: 'Use o ID interno ou dê a elas nomes diferentes.',
    },
  },
  BCR_PATH_ABSOLUTE: {
    severity: 'error',
    message: 'The path is a whole address.',
    remedy: 'Hand over only what comes after the API address of the connection.',
    pt_BR: {
      message: 'O caminho é um endereço completo.',
      remedy: 'Passe apenas o que vem depois do endereço da API da conexão.',
    },
  },
  BCR_PATH_FORM: {
    severity: 'error',
    message: 'The path has characters that an address cannot have, or a fragment (#).',
    remedy: 'Encode each part with encodeURIComponent and leave the fragment out.',
    pt_BR: {
      message: 'O caminho tem caracteres que um endereço não pode ter, ou um fragmento (#).',
      remedy: 'Codifique cada parte com encodeURIComponent e deixe o fragmento de fora.',
    },
  },
  BCR_PATH_OUTSIDE: {
    severity: 'error',
    message: 'The path leads out of the API address of the connection.',
    remedy: 'Leave out “.” and “..”; for another API make another connection.',
    pt_BR: {
      message: 'O caminho sai do endereço da API da conexão.',
      remedy: 'Deixe de fora “.” e “..”; para outra API, crie outra conexão.',
    },
  },
  BCR_PATH_CREDENTIALS: {
    severity: 'error',
    message: 'The path has a parameter that carries a credential.',
    remedy: 'Leave it out: the call is authorised by its headers, and addresses are written to logs.',
    pt_BR: {
      message: 'O caminho tem um parâmetro que carrega uma credencial.',
      remedy: 'Deixe-o de fora: a chamada é autorizada pelos cabeçalhos, e endereços são gravados em logs.',
    },
  },
  BCR_HEADER_RESERVED: {
    severity: 'error',
    message: 'The header {header} is not the calling script’s to set.',
    remedy: 'Leave it out: Bank Credentials or NetSuite sets it.',
    pt_BR: {
      message: 'O cabeçalho {header} não cabe ao script que chama definir.',
      remedy: 'Deixe-o de fora: Bank Credentials ou o NetSuite o define.',
    },
  },
  BCR_HEADER_FORM: {
    severity: 'error',
    message: 'A header has a name or value that N/https does not send.',
    remedy:
      'Names have letters, digits and hyphens, no underscores; values are text or numbers without line breaks.',
    pt_BR: {
      message: 'Um cabeçalho tem um nome ou valor que N/https não envia.',
      remedy:
        'Nomes têm letras, dígitos e hifens, sem sublinhados; valores são texto ou números, sem quebras de linha.',
    },
  },
  BCR_PAUSED: {
    severity: 'error',
    message: 'The bank has refused the client ID and secret, and they are not tried again as they are.',
    remedy:
      'Correct them and save the credential or its secret, or run Test Connection: calls go on when it passes. Banks lock applications that keep trying.',
    pt_BR: {
      message: 'O banco recusou o ID do cliente e o segredo, e eles não são tentados novamente como estão.',
      remedy:
        'Corrija-os e salve a credencial ou o segredo, ou execute Testar conexão: as chamadas continuam quando o teste passa. Os bancos bloqueiam aplicações que insistem.',
    },
  },
  BCR_PAUSED_UNTIL: {
    severity: 'warning',
    message: 'The bank asks for fewer calls: no token is asked for until {until}.',
    remedy: 'Nothing to do but wait.',
    pt_BR: {
      message: 'O banco pede menos chamadas: nenhum token é solicitado até {until}.',
      remedy: 'Basta esperar.',
    },
  },
  BCR_RENEWAL_REQUIRED: {
    severity: 'error',
    message: 'The bank asks for a new consent or second factor for the connection {connection}.',
    remedy: 'Choose Renew on the connection, do what it says at the bank, and test the connection.',
    pt_BR: {
      message: 'O banco pede um novo consentimento ou segundo fator para a conexão {connection}.',
      remedy: 'Escolha Renovar na conexão, faça no banco o que for indicado e teste a conexão.',
    },
  },
  BCR_RENEWAL_NOT_NEEDED: {
    severity: 'error',
    message: 'The connection {connection} does not wait for a renewal: its state is {state}.',
    remedy: 'Set its state to Renewal Required if the bank asks for one.',
    pt_BR: {
      message: 'A conexão {connection} não aguarda renovação: o estado dela é {state}.',
      remedy: 'Defina o estado como Renovação necessária se o banco pedir uma.',
    },
  },
  BCR_RENEWAL_TOO_SOON: {
    severity: 'error',
    message: 'A renewal was requested less than an hour ago.',
    remedy: 'Another one is possible from {until}. When it is done at the bank, test the connection.',
    pt_BR: {
      message: 'Uma renovação foi solicitada há menos de uma hora.',
      remedy: 'Outra será possível a partir de {until}. Quando estiver feita no banco, teste a conexão.',
    },
  },
  BCR_RENEWAL_CONFLICT: {
    severity: 'error',
    message: 'Somebody else has changed this connection at the same moment.',
    remedy: 'Load the page again and see what has been done.',
    pt_BR: {
      message: 'Outra pessoa alterou esta conexão no mesmo momento.',
      remedy: 'Carregue a página novamente e veja o que foi feito.',
    },
  },
  BCR_MAY_NOT_READ: {
    severity: 'error',
    message: 'This role may not read the state of the bank connections.',
    remedy: 'Call with a user who has the role Bank Credentials Viewer or Bank Credentials Administrator.',
    pt_BR: {
      message: 'Esta função não pode ler o estado das conexões bancárias.',
      remedy:
        'Chame com um usuário que tenha a função Leitor do Bank Credentials ou Administrador do Bank Credentials.',
    },
  },
} as const satisfies Readonly<Record<string, FindingEntry>>;
