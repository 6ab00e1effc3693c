import type { FindingEntry } from './finding_entry';

/** What can be said about a change of secrets. */
export const ROTATION_FINDINGS = {
  BCR_ROTATION_OF_KEY: {
    severity: 'hint',
    message: 'This credential has no secret to rotate: it signs with the key of its certificate.',
    remedy:
      'Have the new certificate registered at the bank beside the old one and upload it to NetSuite. Then change certificate ID, key ID and expiry date on the credential, test it, and have the old one removed at the bank.',
    pt_BR: {
      message: 'Esta credencial não tem segredo para rotacionar: ela assina com a chave do certificado.',
      remedy:
        'Registre o novo certificado no banco ao lado do antigo e carregue-o no NetSuite. Depois, altere na credencial o ID do certificado, o ID da chave e a data de validade, teste-a e peça ao banco para remover o antigo.',
    },
  },
  BCR_ROTATION_NO_PENDING: {
    severity: 'hint',
    message: 'There is no pending secret.',
    remedy:
      'To change to a new ID, create the new API secret and add it to the credential as Pending; then start the rotation.',
    pt_BR: {
      message: 'Não há nenhum segredo pendente.',
      remedy:
        'Para mudar para um novo ID, crie o novo segredo de API e adicione-o à credencial como Pendente; depois, inicie a rotação.',
    },
  },
  BCR_ROTATION_NO_CURRENT: {
    severity: 'error',
    message: 'There is a pending {role}, but no current one that it could replace.',
    remedy: 'Make it the current one: without anything to replace there is nothing to rotate.',
    pt_BR: {
      message: 'Há um segredo pendente com a função {role}, mas nenhum atual que ele possa substituir.',
      remedy: 'Torne-o o atual: sem nada a substituir, não há o que rotacionar.',
    },
  },
  BCR_ROTATION_NOT_NOW: {
    severity: 'error',
    message: 'This cannot be done in the present state of the rotation ({state}): {action}.',
    remedy: 'Load the page again: it shows what can be done now.',
    pt_BR: {
      message: 'Isto não pode ser feito no estado atual da rotação ({state}): {action}.',
      remedy: 'Carregue a página novamente: ela mostra o que pode ser feito agora.',
    },
  },
  BCR_ROTATION_CONFLICT: {
    severity: 'error',
    message: 'Somebody else has changed this credential at the same moment.',
    remedy: 'Load the page again and see what has been done.',
    pt_BR: {
      message: 'Outra pessoa alterou esta credencial no mesmo momento.',
      remedy: 'Carregue a página novamente e veja o que foi feito.',
    },
  },
  BCR_ROTATION_RUNS: {
    severity: 'error',
    message: 'A rotation of this credential is under way: it alone moves its secrets.',
    remedy:
      'Finish, roll back or abandon the rotation first. A pending secret can be added before the promotion.',
    pt_BR: {
      message: 'Uma rotação desta credencial está em andamento: só ela move os segredos.',
      remedy:
        'Conclua, reverta ou abandone a rotação antes. Um segredo pendente pode ser adicionado antes da promoção.',
    },
  },
  BCR_ROTATION_NOT_TRIED: {
    severity: 'error',
    message: 'The bank has not been asked, so nothing shows that it accepts the new secret.',
    remedy: 'See to what the test found; a bank without tokens needs an API address.',
    pt_BR: {
      message: 'O banco não foi consultado; nada mostra, portanto, que ele aceita o novo segredo.',
      remedy: 'Resolva o que o teste encontrou; um banco sem tokens precisa de um endereço de API.',
    },
  },
  BCR_ROTATION_UNCHANGED: {
    severity: 'error',
    message: 'The new secret holds the same value as the one it is to replace.',
    remedy: 'Have the bank issue a new one and enter it on the API Secrets page.',
    pt_BR: {
      message: 'O novo segredo contém o mesmo valor que aquele que deve substituir.',
      remedy: 'Peça ao banco que emita um novo e informe-o na página Segredos de API.',
    },
  },
  BCR_OVERLAP_NONE: {
    severity: 'warning',
    message: 'This bank ends the old secret at the moment it issues a new one.',
    remedy:
      'Rotate to a new ID in a quiet hour: open the API Secrets page first, create the new secret as soon as the bank shows it, then test and promote at once. There is no way back.',
    pt_BR: {
      message: 'Este banco encerra o segredo antigo no momento em que emite um novo.',
      remedy:
        'Rotacione para um novo ID em um horário tranquilo: abra antes a página Segredos de API, crie o novo segredo assim que o banco o mostrar, depois teste e promova imediatamente. Não há como voltar.',
    },
  },
  BCR_OVERLAP_UNKNOWN: {
    severity: 'warning',
    message: 'It is not known whether this bank keeps the old secret valid beside a new one.',
    remedy:
      'Ask the bank, best before it issues the new secret: the old one has to stay valid for the whole grace period.',
    pt_BR: {
      message: 'Não se sabe se este banco mantém o segredo antigo válido ao lado de um novo.',
      remedy:
        'Pergunte ao banco, de preferência antes que ele emita o novo segredo: o antigo precisa continuar válido durante todo o período de carência.',
    },
  },
  BCR_PREVIOUS_ENDED: {
    severity: 'error',
    message: 'The previous secret cannot be used any more: going back to it would stop every bank call.',
    remedy:
      'Leave the new secret at work. If the bank does not take that one either, have it issue another and enter it on the API Secrets page.',
    pt_BR: {
      message:
        'O segredo anterior não pode mais ser usado: voltar a ele interromperia todas as chamadas ao banco.',
      remedy:
        'Deixe o novo segredo em uso. Se o banco também não o aceitar, peça que emita outro e informe-o na página Segredos de API.',
    },
  },
  BCR_GRACE: {
    severity: 'error',
    message: 'A grace period lasts {shortest} to {longest} minutes.',
    remedy: 'Enter whole minutes. A day, 1440, is usual.',
    pt_BR: {
      message: 'Um período de carência dura de {shortest} a {longest} minutos.',
      remedy: 'Informe minutos inteiros. O habitual é um dia, 1440.',
    },
  },
  BCR_DATE_UNREAD: {
    severity: 'error',
    message: 'What was entered as the expiry date is no date.',
    remedy: 'Enter it as NetSuite shows dates to you, or choose it from the calendar.',
    pt_BR: {
      message: 'O que foi informado como data de vencimento não é uma data.',
      remedy: 'Informe-a como o NetSuite mostra datas a você ou escolha-a no calendário.',
    },
  },
  BCR_NOT_HERE_YET: {
    severity: 'hint',
    message: 'The new password has not arrived yet.',
    remedy: 'Nothing to do: NetSuite takes up to an hour. Test again later.',
    pt_BR: {
      message: 'A nova senha ainda não chegou.',
      remedy: 'Não é preciso fazer nada: o NetSuite leva até uma hora. Teste novamente mais tarde.',
    },
  },
  BCR_NOT_ARRIVED: {
    severity: 'error',
    message: 'More than an hour after the start there is still no new password.',
    remedy:
      'Look at the System Notes of the secret on the API Secrets page, enter the new password if that was not done, and wait up to an hour.',
    pt_BR: {
      message: 'Mais de uma hora depois do início ainda não há nova senha.',
      remedy:
        'Veja as Notas do sistema do segredo na página Segredos de API, informe a nova senha se isso não foi feito e aguarde até uma hora.',
    },
  },
  BCR_ARRIVAL_UNSEEN: {
    severity: 'warning',
    message: 'The bank accepts the secret, but NetSuite does not show whether its value has changed.',
    remedy: 'See on the API Secrets page that the password was changed more than an hour ago, then promote.',
    pt_BR: {
      message: 'O banco aceita o segredo, mas o NetSuite não mostra se o valor mudou.',
      remedy: 'Veja na página Segredos de API se a senha foi alterada há mais de uma hora e então promova.',
    },
  },
  BCR_NEW_VALUE_REFUSED: {
    severity: 'error',
    message: 'The new password has arrived and the bank refuses it.',
    remedy:
      'Enter the secret again as the bank shows it, or put the old one back; either takes up to an hour.',
    pt_BR: {
      message: 'A nova senha chegou e o banco a recusa.',
      remedy:
        'Informe o segredo novamente como o banco o mostra ou volte ao antigo; ambos levam até uma hora.',
    },
  },
} as const satisfies Readonly<Record<string, FindingEntry>>;
