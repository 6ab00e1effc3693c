import type { FindingEntry } from './finding_entry';

/** What can be said about a change of secrets. */
export const ROTATION_FINDINGS = {
  BCR_ROTATION_OF_KEY: {
    severity: 'hint',
    message: 'This credential has no secret to rotate: it signs with the key of its certificate.',
    remedy:
      'Have the bank register the new certificate alongside the old one, and upload it to NetSuite. Then change the certificate ID, key ID and expiry date on the credential, test it, and have the bank remove the old one.',
    pt_BR: {
      message: 'Esta credencial não tem segredo para rotacionar: ela assina com a chave do certificado.',
      remedy:
        'Peça ao banco que registre o novo certificado junto com o antigo e carregue-o no NetSuite. Depois, altere na credencial o ID do certificado, o ID da chave e a data de vencimento, teste-a e peça ao banco que remova o antigo.',
    },
  },
  BCR_ROTATION_NO_PENDING: {
    severity: 'hint',
    message: 'There is no pending secret.',
    remedy:
      'To rotate to a new ID, create the new API secret and add it to the credential as Pending. Then start the rotation.',
    pt_BR: {
      message: 'Não há nenhum segredo pendente.',
      remedy:
        'Para rotacionar para um novo ID, crie o novo segredo de API e adicione-o à credencial como Pendente. Depois, inicie a rotação.',
    },
  },
  BCR_ROTATION_NO_CURRENT: {
    severity: 'error',
    message: 'There is a pending {role}, but no current one for it to replace.',
    remedy: 'Set it to Current: with nothing to replace, there is nothing to rotate.',
    pt_BR: {
      message: 'Há um segredo pendente com a função {role}, mas nenhum atual para ele substituir.',
      remedy: 'Defina-o como Atual: sem nada a substituir, não há o que rotacionar.',
    },
  },
  BCR_ROTATION_NOT_NOW: {
    severity: 'error',
    message: 'The action “{action}” is not possible now. State of the rotation: {state}.',
    remedy: 'Reload the page: it shows what can be done now.',
    pt_BR: {
      message: 'A ação “{action}” não é possível agora. Status da rotação: {state}.',
      remedy: 'Recarregue a página: ela mostra o que pode ser feito agora.',
    },
  },
  BCR_ROTATION_CONFLICT: {
    severity: 'error',
    message: 'Someone else changed this credential at the same time.',
    remedy: 'Reload the page to see what has been done.',
    pt_BR: {
      message: 'Outra pessoa alterou esta credencial ao mesmo tempo.',
      remedy: 'Recarregue a página para ver o que foi feito.',
    },
  },
  BCR_FALLBACK_USED: {
    severity: 'warning',
    message:
      'A bank call used the previous secret: the bank refused the new one, or the script that called may not use it. Unless this has been resolved since, that call fails when the grace period ends.',
    remedy:
      'Open the failed event below: From shows the script. Add it to Restrict To Scripts of the new API secret. If it is on the list, ask the bank whether the new secret is active everywhere, or roll back.',
    pt_BR: {
      message:
        'Uma chamada ao banco usou o segredo anterior: o banco recusou o novo, ou o script que chamou não pode usá-lo. Se isso ainda não foi resolvido, essa chamada falhará quando o período de carência terminar.',
      remedy:
        'Abra o evento de falha abaixo: De mostra o script. Adicione-o a Restringir a scripts do novo segredo de API. Se ele já estiver na lista, pergunte ao banco se o novo segredo está ativo em todos os sistemas, ou reverta a rotação.',
    },
  },
  BCR_ROTATION_RUNS: {
    severity: 'error',
    message: 'A rotation of this credential is in progress, and only the rotation can change its secrets.',
    remedy:
      'Finish, roll back or abandon the rotation first. A pending secret can be added until the promotion.',
    pt_BR: {
      message: 'Uma rotação desta credencial está em andamento, e só ela pode alterar os segredos.',
      remedy:
        'Antes, conclua, reverta ou abandone a rotação. Um segredo pendente pode ser adicionado até a promoção.',
    },
  },
  BCR_ROTATION_NOT_TRIED: {
    severity: 'error',
    message: 'The bank was not called, so nothing shows that it accepts the new secret.',
    remedy: 'Resolve what the test found. A bank without tokens needs an API address.',
    pt_BR: {
      message: 'O banco não foi chamado; portanto, nada mostra que ele aceita o novo segredo.',
      remedy: 'Resolva o que o teste encontrou. Um banco sem tokens precisa de um endereço de API.',
    },
  },
  BCR_ROTATION_UNCHANGED: {
    severity: 'error',
    message: 'The new secret has the same value as the one it would replace.',
    remedy: 'Ask the bank to issue a new one and enter it on the API Secrets page.',
    pt_BR: {
      message: 'O novo segredo tem o mesmo valor que aquele que substituiria.',
      remedy: 'Peça ao banco que emita um novo e informe-o na página Segredos de API.',
    },
  },
  BCR_OVERLAP_NONE: {
    severity: 'warning',
    message: 'This bank ends the old secret as soon as it issues a new one.',
    remedy:
      'Rotate to a new ID at a quiet hour: open the API Secrets page first, create the new secret as soon as the bank shows it, then test and promote immediately. You cannot go back.',
    pt_BR: {
      message: 'Este banco encerra o segredo antigo assim que emite um novo.',
      remedy:
        'Rotacione para um novo ID em um horário tranquilo: abra antes a página Segredos de API, crie o novo segredo assim que o banco o mostrar, depois teste e promova imediatamente. Não é possível voltar atrás.',
    },
  },
  BCR_OVERLAP_UNKNOWN: {
    severity: 'warning',
    message: 'It is not known whether this bank keeps the old secret valid alongside a new one.',
    remedy:
      'Ask the bank before it issues the new secret: the old one must remain valid for the whole grace period.',
    pt_BR: {
      message: 'Não se sabe se este banco mantém o segredo antigo válido junto com um novo.',
      remedy:
        'Pergunte ao banco antes que ele emita o novo segredo: o antigo precisa continuar válido durante todo o período de carência.',
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
    message: 'The grace period must be between {shortest} and {longest} minutes.',
    remedy: 'Enter whole minutes. The usual value is 1440 (one day).',
    pt_BR: {
      message: 'O período de carência deve ter de {shortest} a {longest} minutos.',
      remedy: 'Informe minutos inteiros. O valor usual é 1440 (um dia).',
    },
  },
  BCR_DATE_UNREAD: {
    severity: 'error',
    message: 'The expiry date is not a valid date.',
    remedy: 'Enter it in your NetSuite date format, or choose it from the calendar.',
    pt_BR: {
      message: 'A data de vencimento não é uma data válida.',
      remedy: 'Informe-a no seu formato de data do NetSuite ou escolha-a no calendário.',
    },
  },
  BCR_NOT_HERE_YET: {
    severity: 'hint',
    message: 'The new password has not arrived yet.',
    remedy: 'No action is needed: NetSuite takes up to an hour. Test again later.',
    pt_BR: {
      message: 'A nova senha ainda não chegou.',
      remedy: 'Nenhuma ação é necessária: o NetSuite leva até uma hora. Teste novamente mais tarde.',
    },
  },
  BCR_NOT_ARRIVED: {
    severity: 'error',
    message: 'The new password has not arrived although the rotation was started more than an hour ago.',
    remedy:
      'Look at the System Notes of the secret on the API Secrets page. If the new password was not entered, enter it and wait up to an hour.',
    pt_BR: {
      message: 'A nova senha não chegou, embora a rotação tenha sido iniciada há mais de uma hora.',
      remedy:
        'Veja as Notas do sistema do segredo na página Segredos de API. Se a nova senha não foi informada, informe-a e aguarde até uma hora.',
    },
  },
  BCR_ARRIVAL_UNSEEN: {
    severity: 'warning',
    message: 'The bank accepts the secret, but NetSuite does not show whether its value has changed.',
    remedy:
      'Check on the API Secrets page that the password was changed more than an hour ago, then promote.',
    pt_BR: {
      message: 'O banco aceita o segredo, mas o NetSuite não mostra se o valor mudou.',
      remedy:
        'Verifique na página Segredos de API se a senha foi alterada há mais de uma hora e então promova.',
    },
  },
  BCR_NEW_VALUE_REFUSED: {
    severity: 'error',
    message: 'The new password has arrived, but the bank does not accept it.',
    remedy:
      'Enter the secret again as the bank shows it, or restore the old one. Either change takes up to an hour.',
    pt_BR: {
      message: 'A nova senha chegou, mas o banco não a aceita.',
      remedy:
        'Informe o segredo novamente como o banco o mostra ou restaure o antigo. Qualquer alteração leva até uma hora.',
    },
  },
} as const satisfies Readonly<Record<string, FindingEntry>>;
