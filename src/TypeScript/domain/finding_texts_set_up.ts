import type { FindingEntry } from './finding_entry';

/** What can be said while a bank connection is set up. */
export const SET_UP_FINDINGS = {
  BCR_TEXT_TOO_LONG: {
    severity: 'error',
    message: 'A text is longer than {longest} characters and was left out.',
    remedy: 'Enter a shorter one.',
    pt_BR: {
      message: 'Um texto tem mais de {longest} caracteres e foi descartado.',
      remedy: 'Informe um texto mais curto.',
    },
  },
  BCR_SET_UP_REFUSED: {
    severity: 'error',
    message: 'NetSuite did not save the {what} ({platformError}).',
    remedy:
      'Nothing was kept. Correct what the code names, or ask an administrator for the permissions of the role Bank Credentials Administrator, and finish again.',
    pt_BR: {
      message: 'O NetSuite não salvou: {what} ({platformError}).',
      remedy:
        'Nada foi mantido. Corrija o que o código indica, ou peça a um administrador as permissões da função Administrador do Bank Credentials, e conclua novamente.',
    },
  },
  BCR_SET_UP_LEFT: {
    severity: 'error',
    message: 'The {what} with the internal ID {id} was made and could not be removed again.',
    remedy: 'Finish again to go on with it, or delete the record by hand.',
    pt_BR: {
      message: 'O registro ({what}) com o ID interno {id} foi criado e não pôde ser removido.',
      remedy: 'Conclua novamente para continuar com ele ou exclua o registro manualmente.',
    },
  },
  BCR_SET_UP_MADE: {
    severity: 'error',
    message:
      'An earlier Finish has made all the records already: the bank connection has the internal ID {id}.',
    remedy:
      'Finish again to see it tested, or look at Bank Connections. Delete it there if it is not wanted.',
    pt_BR: {
      message:
        'Uma conclusão anterior já criou todos os registros: a conexão bancária tem o ID interno {id}.',
      remedy:
        'Conclua novamente para ver o teste ou consulte as conexões bancárias. Exclua-a lá se não for desejada.',
    },
  },
  BCR_SET_UP_OVER: {
    severity: 'error',
    message: 'There is nothing left to be finished: what was entered is not kept any more.',
    remedy: 'Look at Bank Connections whether the connection has been made. Begin again if it has not.',
    pt_BR: {
      message: 'Não há nada a concluir: o que foi informado não está mais guardado.',
      remedy: 'Verifique nas conexões bancárias se a conexão foi criada. Comece de novo se não foi.',
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
    message: 'The test did not pass, so nothing was made.',
    remedy:
      'Mend what the test names and finish again, or check the box below to make the records all the same.',
    pt_BR: {
      message: 'O teste não foi aprovado, por isso nada foi criado.',
      remedy:
        'Corrija o que o teste indica e conclua novamente, ou marque a caixa abaixo para criar os registros mesmo assim.',
    },
  },
} as const satisfies Readonly<Record<string, FindingEntry>>;
