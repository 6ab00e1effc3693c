import type { FindingEntry } from './finding_entry';

const NO_PLAINTEXT =
  'Take it out, store the value on Setup > Company > Preferences > API Secrets, and enter the ID of that secret here. If others could see it, have the bank issue a new one.';

const ENTER_SECRET_ID =
  'Enter the ID as Setup > Company > Preferences > API Secrets shows it: custsecret_… .';

const NO_PLAINTEXT_PT =
  'Retire-o, guarde o valor em Configuração > Empresa > Preferências > Segredos de API e informe aqui o ID desse segredo. Se outras pessoas puderam vê-lo, peça ao banco que emita um novo.';

const ENTER_SECRET_ID_PT =
  'Informe o ID como aparece em Configuração > Empresa > Preferências > Segredos de API: custsecret_… .';

/** What can be said about secrets, their IDs and their dates. */
export const SECRET_FINDINGS = {
  // Text that looks like a secret.
  BCR_PLAINTEXT_JWT: {
    severity: 'error',
    message: 'This text holds a JSON Web Token.',
    remedy: NO_PLAINTEXT,
    pt_BR: { message: 'Este texto contém um JSON Web Token.', remedy: NO_PLAINTEXT_PT },
  },
  BCR_PLAINTEXT_PEM: {
    severity: 'error',
    message: 'This text holds a key or certificate in PEM form.',
    remedy: NO_PLAINTEXT,
    pt_BR: {
      message: 'Este texto contém uma chave ou um certificado em formato PEM.',
      remedy: NO_PLAINTEXT_PT,
    },
  },
  BCR_PLAINTEXT_AUTHORIZATION: {
    severity: 'error',
    message: 'This text holds the value of an Authorization header.',
    remedy: NO_PLAINTEXT,
    pt_BR: { message: 'Este texto contém o valor de um cabeçalho Authorization.', remedy: NO_PLAINTEXT_PT },
  },
  BCR_PLAINTEXT_URL: {
    severity: 'error',
    message: 'This text holds an address with a password or a key in it.',
    remedy: NO_PLAINTEXT,
    pt_BR: { message: 'Este texto contém um endereço com uma senha ou uma chave.', remedy: NO_PLAINTEXT_PT },
  },
  BCR_PLAINTEXT_LABELLED: {
    severity: 'error',
    message: 'This text holds a value that is named as a password, secret or key.',
    remedy: NO_PLAINTEXT,
    pt_BR: {
      message: 'Este texto contém um valor identificado como senha, segredo ou chave.',
      remedy: NO_PLAINTEXT_PT,
    },
  },
  BCR_PLAINTEXT_UUID: {
    severity: 'error',
    message: 'This text holds a key in the form of a UUID.',
    remedy: NO_PLAINTEXT,
    pt_BR: { message: 'Este texto contém uma chave na forma de um UUID.', remedy: NO_PLAINTEXT_PT },
  },
  BCR_PLAINTEXT_HEX: {
    severity: 'error',
    message: 'This text holds a long hexadecimal key.',
    remedy: NO_PLAINTEXT,
    pt_BR: { message: 'Este texto contém uma longa chave hexadecimal.', remedy: NO_PLAINTEXT_PT },
  },
  BCR_PLAINTEXT_RANDOM: {
    severity: 'error',
    message: 'This text holds a string of characters that looks like a secret.',
    remedy: NO_PLAINTEXT,
    pt_BR: {
      message: 'Este texto contém uma sequência de caracteres que parece um segredo.',
      remedy: NO_PLAINTEXT_PT,
    },
  },

  // The form of a secret ID.
  BCR_SECRET_ID_MISSING: {
    severity: 'error',
    message: 'The secret ID is missing.',
    remedy: ENTER_SECRET_ID,
    pt_BR: { message: 'Falta o ID do segredo.', remedy: ENTER_SECRET_ID_PT },
  },
  BCR_SECRET_ID_BRACES: {
    severity: 'error',
    message: 'A secret ID has no braces around it.',
    remedy: 'Enter it without the braces: they belong into scripts only.',
    pt_BR: {
      message: 'Um ID de segredo não tem chaves em volta.',
      remedy: 'Informe-o sem as chaves: elas só pertencem aos scripts.',
    },
  },
  BCR_SECRET_ID_SPACES: {
    severity: 'error',
    message: 'A secret ID has no spaces or line breaks in it.',
    remedy: ENTER_SECRET_ID,
    pt_BR: { message: 'Um ID de segredo não tem espaços nem quebras de linha.', remedy: ENTER_SECRET_ID_PT },
  },
  BCR_SECRET_ID_OTHER_OBJECT: {
    severity: 'error',
    message: 'This is the ID of another kind of object ({prefix}…), not of an API secret.',
    remedy: ENTER_SECRET_ID,
    pt_BR: {
      message: 'Este é o ID de outro tipo de objeto ({prefix}…), não de um segredo de API.',
      remedy: ENTER_SECRET_ID_PT,
    },
  },
  BCR_SECRET_ID_PREFIX: {
    severity: 'error',
    message: 'A secret ID begins with custsecret.',
    remedy:
      'Enter the whole ID. The API Secrets page asks only for the part after custsecret; the list there shows the whole.',
    pt_BR: {
      message: 'Um ID de segredo começa com custsecret.',
      remedy:
        'Informe o ID completo. A página Segredos de API pede apenas a parte depois de custsecret; a lista mostra o ID inteiro.',
    },
  },
  BCR_SECRET_ID_ONLY_PREFIX: {
    severity: 'error',
    message: 'The secret ID ends after custsecret.',
    remedy: ENTER_SECRET_ID,
    pt_BR: { message: 'O ID do segredo termina depois de custsecret.', remedy: ENTER_SECRET_ID_PT },
  },
  BCR_SECRET_ID_TOO_LONG: {
    severity: 'error',
    message: 'A secret ID has at most 99 characters; this one has {length}.',
    remedy: 'Check that only the ID was pasted.',
    pt_BR: {
      message: 'Um ID de segredo tem no máximo 99 caracteres; este tem {length}.',
      remedy: 'Verifique se apenas o ID foi colado.',
    },
  },
  BCR_SECRET_ID_CHARACTERS: {
    severity: 'error',
    message: 'A secret ID has letters without accents, digits and underscores only.',
    remedy: ENTER_SECRET_ID,
    pt_BR: {
      message: 'Um ID de segredo tem apenas letras sem acentos, dígitos e sublinhados.',
      remedy: ENTER_SECRET_ID_PT,
    },
  },
  BCR_SECRET_ID_IS_SECRET: {
    severity: 'error',
    message: 'This looks like the secret itself, not like its ID.',
    remedy: NO_PLAINTEXT,
    pt_BR: { message: 'Isto parece o próprio segredo, não o ID dele.', remedy: NO_PLAINTEXT_PT },
  },
  BCR_SECRET_ID_NO_UNDERSCORE: {
    severity: 'hint',
    message: 'The secret ID has no underscore after custsecret.',
    remedy: 'That is allowed. If it was not meant, compare it with the API Secrets page.',
    pt_BR: {
      message: 'O ID do segredo não tem sublinhado depois de custsecret.',
      remedy: 'Isso é permitido. Se não foi intencional, compare com a página Segredos de API.',
    },
  },
  BCR_SECRET_ID_LONG: {
    severity: 'hint',
    message: 'The secret ID has more than 40 characters.',
    remedy: 'That is allowed for secrets, but other script IDs end at 40: check that it was copied right.',
    pt_BR: {
      message: 'O ID do segredo tem mais de 40 caracteres.',
      remedy:
        'Isso é permitido para segredos, mas outros IDs de script terminam em 40: verifique se foi copiado corretamente.',
    },
  },

  // A secret reference among the others.
  BCR_NO_SECRET_NEEDED: {
    severity: 'error',
    message: '{bank} needs no secret with the method {method}.',
    remedy: 'Leave this out: enter certificate ID and client ID on the credential, nothing more is needed.',
    pt_BR: {
      message: '{bank} não precisa de nenhum segredo com o método {method}.',
      remedy:
        'Deixe isto de fora: informe o ID do certificado e o ID do cliente na credencial; nada mais é necessário.',
    },
  },
  BCR_ROLE_NOT_USED: {
    severity: 'error',
    message: '{bank} needs no {role} with the method {method}.',
    remedy: 'Choose one of the roles that it needs: {roles}.',
    pt_BR: {
      message: '{bank} não precisa da função {role} com o método {method}.',
      remedy: 'Escolha uma das funções necessárias: {roles}.',
    },
  },
  BCR_SLOT_TAKEN: {
    severity: 'error',
    message: 'The credential has a {slot} {role} already.',
    remedy: 'Enter the new secret ID as pending and rotate the credential, or retire the other one first.',
    pt_BR: {
      message: 'A credencial já tem um segredo com a função {role} na posição {slot}.',
      remedy:
        'Informe o novo ID de segredo como pendente e rotacione a credencial, ou desative o outro antes.',
    },
  },
  BCR_SLOT_TWICE: {
    severity: 'warning',
    message:
      'The credential has two secrets for the role {role} in the slot {slot}: {first} and {other}. The first one counts.',
    remedy: 'Set the slot of the one that the bank does not take to Retired.',
    pt_BR: {
      message:
        'A credencial tem dois segredos com a função {role} na posição {slot}: {first} e {other}. Vale o primeiro.',
      remedy: 'Altere para Desativado a posição daquele que o banco não aceita.',
    },
  },
  BCR_SECRET_ID_TWO_ROLES: {
    severity: 'error',
    message: 'This secret ID is used as {role} too.',
    remedy: 'Each role has its own API secret: the client ID is one secret, the client secret another.',
    pt_BR: {
      message: 'Este ID de segredo também é usado na função {role}.',
      remedy:
        'Cada função tem seu próprio segredo de API: o ID do cliente é um segredo, o segredo do cliente é outro.',
    },
  },
  BCR_SECRET_ID_TWICE: {
    severity: 'error',
    message: 'This credential has this secret ID in the slot {slot} already.',
    remedy:
      'A rotation to a new ID needs another API secret. To change the password of this one, rotate in place.',
    pt_BR: {
      message: 'Esta credencial já tem este ID de segredo na posição {slot}.',
      remedy:
        'Uma rotação para um novo ID precisa de outro segredo de API. Para mudar a senha deste, rotacione no lugar.',
    },
  },
  BCR_SECRET_ID_TWO_ENVIRONMENTS: {
    severity: 'error',
    message: 'This secret ID is used for the {environment} environment, by the credential {credential}.',
    remedy: 'Make a second API secret: test and production never share one.',
    pt_BR: {
      message: 'Este ID de segredo é usado no ambiente de {environment}, pela credencial {credential}.',
      remedy: 'Crie um segundo segredo de API: teste e produção nunca compartilham um.',
    },
  },
  BCR_SECRET_ID_TWO_BANKS: {
    severity: 'warning',
    message: 'This secret ID is used for another bank too: {bank}.',
    remedy: 'Check that it is the right one: a secret belongs to one bank and is restricted to its domains.',
    pt_BR: {
      message: 'Este ID de segredo também é usado para outro banco: {bank}.',
      remedy: 'Verifique se é o certo: um segredo pertence a um banco e é restrito aos domínios dele.',
    },
  },
  BCR_SECRET_ID_TWO_CREDENTIALS: {
    severity: 'hint',
    message: 'The credential {credential} of this bank uses this secret ID too.',
    remedy:
      'One credential can serve any number of connections: it then has one rotation and one expiry date.',
    pt_BR: {
      message: 'A credencial {credential} deste banco também usa este ID de segredo.',
      remedy:
        'Uma credencial pode atender a várias conexões: assim ela tem uma só rotação e uma só data de vencimento.',
    },
  },
  BCR_SAME_VALUE: {
    severity: 'warning',
    message: 'The secrets {secretId} and {other} appear to hold the same value.',
    remedy: 'Enter both again on the API Secrets page: one of them was probably pasted twice.',
    pt_BR: {
      message: 'Os segredos {secretId} e {other} parecem conter o mesmo valor.',
      remedy:
        'Informe os dois novamente na página Segredos de API: um deles provavelmente foi colado duas vezes.',
    },
  },
  BCR_VALUE_CHANGED: {
    severity: 'warning',
    message: 'The value of the secret {secretId} has changed since it was last looked at.',
    remedy:
      'Nothing to do if its password was changed on purpose. If not, see who did under System Notes of the secret on the API Secrets page.',
    pt_BR: {
      message: 'O valor do segredo {secretId} mudou desde a última verificação.',
      remedy:
        'Não é preciso fazer nada se a senha foi alterada de propósito. Se não foi, veja quem a alterou nas Notas do sistema do segredo, na página Segredos de API.',
    },
  },

  // Dates.
  BCR_DATES_ORDER: {
    severity: 'error',
    message: 'The expiry date {expiresOn} lies before the issue date {issuedOn}.',
    remedy: 'Enter the dates as the bank states them.',
    pt_BR: {
      message: 'A data de vencimento {expiresOn} é anterior à data de emissão {issuedOn}.',
      remedy: 'Informe as datas como o banco as indica.',
    },
  },
  BCR_ISSUED_IN_FUTURE: {
    severity: 'warning',
    message: 'The issue date {issuedOn} lies in the future.',
    remedy: 'Check the date.',
    pt_BR: { message: 'A data de emissão {issuedOn} está no futuro.', remedy: 'Verifique a data.' },
  },
  BCR_EXPIRY_UNKNOWN: {
    severity: 'warning',
    message: 'It is not known when {what} expires.',
    remedy:
      'Enter the date the bank states, or a date on which you want to renew it. NetSuite does not tell scripts its own.',
    pt_BR: {
      message: 'Não se sabe quando {what} vence.',
      remedy:
        'Informe a data que o banco indica ou uma data em que você queira renová-lo. O NetSuite não informa a data dele aos scripts.',
    },
  },
  BCR_WARNING_OFF: {
    severity: 'hint',
    message: 'Nobody will be warned before this secret expires.',
    remedy: 'Check the box Expiration Warning.',
    pt_BR: {
      message: 'Ninguém será avisado antes que este segredo vença.',
      remedy: 'Marque a caixa Aviso de vencimento.',
    },
  },
  BCR_EXPIRES: {
    severity: 'warning',
    message: '{what} expires on {date}: {days} days left.',
    remedy: 'Have the bank issue a new one and rotate before that day.',
    pt_BR: {
      message: '{what} vence em {date}: faltam {days} dias.',
      remedy: 'Peça ao banco que emita um novo e rotacione antes desse dia.',
    },
  },
  BCR_EXPIRES_TODAY: {
    severity: 'warning',
    message: '{what} expires today, {date}.',
    remedy: 'Have the bank issue a new one and rotate today.',
    pt_BR: {
      message: '{what} vence hoje, {date}.',
      remedy: 'Peça ao banco que emita um novo e rotacione hoje.',
    },
  },
  BCR_EXPIRED: {
    severity: 'error',
    message: '{what} expired on {date}, {days} days ago.',
    remedy: 'Have the bank issue a new one and rotate now, or retire this one if it is not used any more.',
    pt_BR: {
      message: '{what} venceu em {date}, há {days} dias.',
      remedy: 'Peça ao banco que emita um novo e rotacione agora, ou desative este se não for mais usado.',
    },
  },
  BCR_LEAD_TIMES: {
    severity: 'error',
    message: 'Lead times are whole days from 1 to {longest}, each once.',
    remedy: 'Enter them separated by commas, for example 30, 14, 7, 1; or leave the field empty.',
    pt_BR: {
      message: 'As antecedências são dias inteiros de 1 a {longest}, cada um uma vez.',
      remedy: 'Informe-as separadas por vírgulas; por exemplo, 30, 14, 7, 1; ou deixe o campo vazio.',
    },
  },

  // Reading a secret.
  BCR_SECRET_UNAVAILABLE: {
    severity: 'error',
    message: 'The secret {secretId} does not exist or this script may not use it.',
    remedy:
      'Look it up on the API Secrets page; if it is there, add {script} to Restrict To Scripts. Every secret needs all of these scripts: {scripts}.',
    pt_BR: {
      message: 'O segredo {secretId} não existe ou este script não pode usá-lo.',
      remedy:
        'Procure-o na página Segredos de API; se estiver lá, adicione {script} em Restringir a scripts. Todo segredo precisa de todos estes scripts: {scripts}.',
    },
  },
  BCR_SECRET_UNKNOWN: {
    severity: 'hint',
    message: 'NetSuite did not tell whether the secret {secretId} can be read ({platformError}).',
    remedy: 'The call to the bank will tell.',
    pt_BR: {
      message: 'O NetSuite não informou se o segredo {secretId} pode ser lido ({platformError}).',
      remedy: 'A chamada ao banco dirá.',
    },
  },
  BCR_TIME_TO_ROTATE: {
    severity: 'hint',
    message: 'It is time to start the rotation. {what} expires on {expiresOn}.',
    remedy: 'Have the bank issue a new one and start the rotation, so that nothing has to be done in haste.',
    pt_BR: {
      message: 'É hora de iniciar a rotação. {what} vence em {expiresOn}.',
      remedy:
        'Peça ao banco que emita um novo e inicie a rotação, para que nada precise ser feito às pressas.',
    },
  },
} as const satisfies Readonly<Record<string, FindingEntry>>;
