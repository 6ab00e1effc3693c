import type { FindingEntry } from './finding_entry';

/** What can be said while a bank connection is set up. */
export const SET_UP_FINDINGS = {
  BCR_TEXT_TOO_LONG: {
    severity: 'error',
    message: 'A text was longer than {longest} characters and was discarded.',
    remedy: 'Enter a shorter text.',
    pt_BR: {
      message: 'Um texto tinha mais de {longest} caracteres e foi descartado.',
      remedy: 'Informe um texto mais curto.',
    },
  },
  BCR_SET_UP_REFUSED: {
    severity: 'error',
    message: 'NetSuite did not save the {what} ({platformError}).',
    remedy:
      'Nothing was kept. Correct what the code indicates, or ask an administrator for the permissions of the role Bank Credentials Administrator, and click Finish again.',
    pt_BR: {
      message: 'O NetSuite não salvou o registro: {what} ({platformError}).',
      remedy:
        'Nada foi mantido. Corrija o que o código indica, ou peça a um administrador as permissões da função Administrador do Bank Credentials, e clique em Concluir novamente.',
    },
  },
  BCR_SET_UP_LEFT: {
    severity: 'error',
    message: 'The {what} with the internal ID {id} was created and could not be removed.',
    remedy: 'Click Finish again to continue with it, or delete the record manually.',
    pt_BR: {
      message: 'O registro ({what}) com o ID interno {id} foi criado e não pôde ser removido.',
      remedy: 'Clique em Concluir novamente para continuar com ele ou exclua o registro manualmente.',
    },
  },
  BCR_SET_UP_MADE: {
    severity: 'error',
    message:
      'All the records were already created by an earlier Finish. The bank connection has the internal ID {id}.',
    remedy:
      'Click Finish again to see it tested, or open Bank Connections. If you do not want it, delete it there.',
    pt_BR: {
      message:
        'Todos os registros já foram criados por um Concluir anterior. A conexão bancária tem o ID interno {id}.',
      remedy:
        'Clique em Concluir novamente para ver o teste ou abra Conexões bancárias. Se não a quiser, exclua-a lá.',
    },
  },
  BCR_SET_UP_OVER: {
    severity: 'error',
    message: 'There is nothing left to finish: your entries are no longer kept.',
    remedy: 'Check on Bank Connections whether the connection was created. If it was not, start over.',
    pt_BR: {
      message: 'Não há mais nada a concluir: o que foi informado não está mais guardado.',
      remedy: 'Verifique em Conexões bancárias se a conexão foi criada. Se não foi, comece de novo.',
    },
  },
  BCR_SET_UP_CHANGED: {
    severity: 'error',
    message: 'Something else was entered in another window meanwhile, so what this one sent was left out.',
    remedy: 'Go on here with what is shown now, or cancel and begin again.',
    pt_BR: {
      message:
        'Entretanto outra coisa foi informada em outra janela; por isso, o que esta enviou foi descartado.',
      remedy: 'Continue aqui com o que é mostrado agora ou cancele e comece de novo.',
    },
  },
  BCR_SET_UP_NOT_PASSED: {
    severity: 'error',
    message: 'The test did not pass, so nothing was created.',
    remedy:
      'Fix what the test indicates and click Finish again, or check the box below to create the records anyway.',
    pt_BR: {
      message: 'O teste não passou; por isso, nada foi criado.',
      remedy:
        'Corrija o que o teste indica e clique em Concluir novamente, ou marque a caixa abaixo para criar os registros mesmo assim.',
    },
  },
} as const satisfies Readonly<Record<string, FindingEntry>>;
