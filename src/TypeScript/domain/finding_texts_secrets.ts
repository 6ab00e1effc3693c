import type { FindingEntry } from './finding_entry';

const NO_PLAINTEXT =
  'Remove it, store the value at Setup > Company > Preferences > API Secrets, and enter the ID of that secret here. If others could see it, ask the bank to issue a new one.';

const ENTER_SECRET_ID =
  'Enter the ID as shown at Setup > Company > Preferences > API Secrets: custsecret_… .';

const NO_PLAINTEXT_PT =
  'Remova-o, guarde o valor em Configuração > Empresa > Preferências > Segredos de API e informe aqui o ID desse segredo. Se outras pessoas puderam vê-lo, peça ao banco que emita um novo.';

const ENTER_SECRET_ID_PT =
  'Informe o ID como aparece em Configuração > Empresa > Preferências > Segredos de API: custsecret_… .';

/** What can be said about secrets, their IDs and their dates. */
export const SECRET_FINDINGS = {
  // Text that looks like a secret.
  BCR_PLAINTEXT_JWT: {
    severity: 'error',
    message: 'This text contains a JSON Web Token.',
    remedy: NO_PLAINTEXT,
    pt_BR: { message: 'Este texto contém um JSON Web Token.', remedy: NO_PLAINTEXT_PT },
  },
  BCR_PLAINTEXT_PEM: {
    severity: 'error',
    message: 'This text contains a key or certificate in PEM format.',
    remedy: NO_PLAINTEXT,
    pt_BR: {
      message: 'Este texto contém uma chave ou um certificado em formato PEM.',
      remedy: NO_PLAINTEXT_PT,
    },
  },
  BCR_PLAINTEXT_AUTHORIZATION: {
    severity: 'error',
    message: 'This text contains the value of an Authorization header.',
    remedy: NO_PLAINTEXT,
    pt_BR: { message: 'Este texto contém o valor de um cabeçalho Authorization.', remedy: NO_PLAINTEXT_PT },
  },
  BCR_PLAINTEXT_URL: {
    severity: 'error',
    message: 'This text contains an address with a password or key in it.',
    remedy: NO_PLAINTEXT,
    pt_BR: { message: 'Este texto contém um endereço com uma senha ou uma chave.', remedy: NO_PLAINTEXT_PT },
  },
  BCR_PLAINTEXT_LABELLED: {
    severity: 'error',
    message: 'This text contains a value labeled as a password, secret or key.',
    remedy: NO_PLAINTEXT,
    pt_BR: {
      message: 'Este texto contém um valor identificado como senha, segredo ou chave.',
      remedy: NO_PLAINTEXT_PT,
    },
  },
  BCR_PLAINTEXT_UUID: {
    severity: 'error',
    message: 'This text contains a key in the form of a UUID.',
    remedy: NO_PLAINTEXT,
    pt_BR: { message: 'Este texto contém uma chave na forma de um UUID.', remedy: NO_PLAINTEXT_PT },
  },
  BCR_PLAINTEXT_HEX: {
    severity: 'error',
    message: 'This text contains a long hexadecimal key.',
    remedy: NO_PLAINTEXT,
    pt_BR: { message: 'Este texto contém uma longa chave hexadecimal.', remedy: NO_PLAINTEXT_PT },
  },
  BCR_PLAINTEXT_RANDOM: {
    severity: 'error',
    message: 'This text contains a string of characters that looks like a secret.',
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
    pt_BR: { message: 'Falta informar o ID do segredo.', remedy: ENTER_SECRET_ID_PT },
  },
  BCR_SECRET_ID_BRACES: {
    severity: 'error',
    message: 'A secret ID is entered without braces.',
    remedy: 'Remove the braces: they are used only in scripts.',
    pt_BR: {
      message: 'Um ID de segredo é informado sem chaves.',
      remedy: 'Remova as chaves: elas só são usadas em scripts.',
    },
  },
  BCR_SECRET_ID_SPACES: {
    severity: 'error',
    message: 'A secret ID has no spaces or line breaks.',
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
    message: 'A secret ID starts with custsecret.',
    remedy:
      'Enter the complete ID. The API Secrets page asks only for the part after custsecret; its list shows the complete ID.',
    pt_BR: {
      message: 'Um ID de segredo começa com custsecret.',
      remedy:
        'Informe o ID completo. A página Segredos de API pede apenas a parte depois de custsecret; a lista dela mostra o ID completo.',
    },
  },
  BCR_SECRET_ID_ONLY_PREFIX: {
    severity: 'error',
    message: 'Nothing follows custsecret in the secret ID.',
    remedy: ENTER_SECRET_ID,
    pt_BR: { message: 'Nada vem depois de custsecret no ID do segredo.', remedy: ENTER_SECRET_ID_PT },
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
    message: 'A secret ID has only unaccented letters, digits and underscores.',
    remedy: ENTER_SECRET_ID,
    pt_BR: {
      message: 'Um ID de segredo tem apenas letras sem acentos, dígitos e sublinhados.',
      remedy: ENTER_SECRET_ID_PT,
    },
  },
  BCR_SECRET_ID_IS_SECRET: {
    severity: 'error',
    message: 'This looks like the secret itself, not its ID.',
    remedy: NO_PLAINTEXT,
    pt_BR: { message: 'Isto parece o próprio segredo, não o ID dele.', remedy: NO_PLAINTEXT_PT },
  },
  BCR_SECRET_ID_NO_UNDERSCORE: {
    severity: 'hint',
    message: 'The secret ID has no underscore after custsecret.',
    remedy: 'This is allowed. If it is not intended, compare the ID with the API Secrets page.',
    pt_BR: {
      message: 'O ID do segredo não tem sublinhado depois de custsecret.',
      remedy: 'Isso é permitido. Se não foi intencional, compare o ID com a página Segredos de API.',
    },
  },
  BCR_SECRET_ID_LONG: {
    severity: 'hint',
    message: 'The secret ID has more than 40 characters.',
    remedy:
      'This is allowed for secrets, but other script IDs have at most 40 characters: check that it was copied correctly.',
    pt_BR: {
      message: 'O ID do segredo tem mais de 40 caracteres.',
      remedy:
        'Isso é permitido para segredos, mas outros IDs de script têm no máximo 40 caracteres: verifique se foi copiado corretamente.',
    },
  },

  // A secret reference among the others.
  BCR_NO_SECRET_NEEDED: {
    severity: 'error',
    message: '{bank} needs no secret with the method {method}.',
    remedy: 'Do not add secrets: only the certificate ID and the client ID on the credential are needed.',
    pt_BR: {
      message: '{bank} não precisa de nenhum segredo com o método {method}.',
      remedy:
        'Não adicione segredos: só são necessários o ID do certificado e o ID do cliente na credencial.',
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
    message: 'The credential already has a {slot} {role}.',
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
      'The credential has two secrets with the role {role} in the slot {slot}: {first} and {other}. The first one is used.',
    remedy: 'Set the slot of the one that the bank does not accept to Retired.',
    pt_BR: {
      message:
        'A credencial tem dois segredos com a função {role} na posição {slot}: {first} e {other}. O primeiro é usado.',
      remedy: 'Altere para Desativado a posição daquele que o banco não aceita.',
    },
  },
  BCR_SECRET_ID_TWO_ROLES: {
    severity: 'error',
    message: 'This secret ID is also used for the role {role}.',
    remedy: 'Each role has its own API secret: the client ID is one secret, the client secret another.',
    pt_BR: {
      message: 'Este ID de segredo também é usado na função {role}.',
      remedy:
        'Cada função tem seu próprio segredo de API: o ID do cliente é um segredo, o segredo do cliente é outro.',
    },
  },
  BCR_SECRET_ID_TWICE: {
    severity: 'error',
    message: 'This credential already has this secret ID in the slot {slot}.',
    remedy:
      'To rotate to a new ID, use another API secret. To change the password of this one, rotate in place.',
    pt_BR: {
      message: 'Esta credencial já tem este ID de segredo na posição {slot}.',
      remedy:
        'Para rotacionar para um novo ID, use outro segredo de API. Para alterar a senha deste, use a rotação com nova senha.',
    },
  },
  BCR_SECRET_ID_TWO_ENVIRONMENTS: {
    severity: 'error',
    message: 'This secret ID is used in the {environment} environment by the credential {credential}.',
    remedy: 'Create a second API secret: test and production never share one.',
    pt_BR: {
      message: 'Este ID de segredo é usado no ambiente de {environment}, pela credencial {credential}.',
      remedy: 'Crie um segundo segredo de API: teste e produção nunca compartilham um.',
    },
  },
  BCR_SECRET_ID_TWO_BANKS: {
    severity: 'warning',
    message: 'This secret ID is also used for another bank: {bank}.',
    remedy:
      'Check that it is the correct one: a secret belongs to one bank and is restricted to that bank’s domains.',
    pt_BR: {
      message: 'Este ID de segredo também é usado para outro banco: {bank}.',
      remedy: 'Verifique se é o certo: um segredo pertence a um banco e é restrito aos domínios dele.',
    },
  },
  BCR_SECRET_ID_TWO_CREDENTIALS: {
    severity: 'hint',
    message: 'The credential {credential} of this bank also uses this secret ID.',
    remedy:
      'Consider using that credential: one credential can serve any number of connections, with one rotation and one expiry date.',
    pt_BR: {
      message: 'A credencial {credential} deste banco também usa este ID de segredo.',
      remedy:
        'Considere usar aquela credencial: uma credencial pode atender a qualquer número de conexões, com uma só rotação e uma só data de vencimento.',
    },
  },
  BCR_SAME_VALUE: {
    severity: 'warning',
    message: 'The secrets {secretId} and {other} appear to have the same value.',
    remedy: 'Enter both again on the API Secrets page: one value was probably pasted twice.',
    pt_BR: {
      message: 'Os segredos {secretId} e {other} parecem ter o mesmo valor.',
      remedy:
        'Informe os dois novamente na página Segredos de API: um valor provavelmente foi colado duas vezes.',
    },
  },
  BCR_VALUE_CHANGED: {
    severity: 'warning',
    message: 'The value of the secret {secretId} has changed since it was last checked.',
    remedy:
      'No action is needed if its password was changed on purpose. Otherwise, see who changed it in the System Notes of the secret on the API Secrets page.',
    pt_BR: {
      message: 'O valor do segredo {secretId} mudou desde a última verificação.',
      remedy:
        'Nenhuma ação é necessária se a senha foi alterada de propósito. Caso contrário, veja quem a alterou nas Notas do sistema do segredo, na página Segredos de API.',
    },
  },

  // Dates.
  BCR_DATES_ORDER: {
    severity: 'error',
    message: 'The expiry date {expiresOn} is before the issue date {issuedOn}.',
    remedy: 'Enter the dates as the bank states them.',
    pt_BR: {
      message: 'A data de vencimento {expiresOn} é anterior à data de emissão {issuedOn}.',
      remedy: 'Informe as datas como o banco as indica.',
    },
  },
  BCR_ISSUED_IN_FUTURE: {
    severity: 'warning',
    message: 'The issue date {issuedOn} is in the future.',
    remedy: 'Check the date.',
    pt_BR: { message: 'A data de emissão {issuedOn} está no futuro.', remedy: 'Verifique a data.' },
  },
  BCR_EXPIRY_UNKNOWN: {
    severity: 'warning',
    message: 'It is not known when {what} expires.',
    remedy:
      'Enter the date that the bank states, or a date on which you want to renew the secret. Scripts cannot read the date kept by NetSuite.',
    pt_BR: {
      message: 'Não se sabe quando {what} vence.',
      remedy:
        'Informe a data que o banco indica ou uma data em que você queira renovar o segredo. Os scripts não conseguem ler a data mantida pelo NetSuite.',
    },
  },
  BCR_WARNING_OFF: {
    severity: 'hint',
    message: 'Nobody will be warned before this secret expires.',
    remedy: 'Check the Expiration Warning box.',
    pt_BR: {
      message: 'Ninguém será avisado antes que este segredo vença.',
      remedy: 'Marque a caixa Aviso de vencimento.',
    },
  },
  BCR_EXPIRES: {
    severity: 'warning',
    message: '{what} expires on {date}. Days left: {days}.',
    remedy: 'Ask the bank to issue a new one and rotate before that date.',
    pt_BR: {
      message: '{what} vence em {date}. Dias restantes: {days}.',
      remedy: 'Peça ao banco que emita um novo e rotacione antes dessa data.',
    },
  },
  BCR_EXPIRES_TODAY: {
    severity: 'warning',
    message: '{what} expires today, {date}.',
    remedy: 'Ask the bank to issue a new one and rotate today.',
    pt_BR: {
      message: '{what} vence hoje, {date}.',
      remedy: 'Peça ao banco que emita um novo e rotacione hoje.',
    },
  },
  BCR_EXPIRED: {
    severity: 'error',
    message: '{what} expired on {date}. Days since then: {days}.',
    remedy: 'Ask the bank to issue a new one and rotate now, or retire this one if it is no longer used.',
    pt_BR: {
      message: '{what} venceu em {date}. Dias desde então: {days}.',
      remedy: 'Peça ao banco que emita um novo e rotacione agora, ou desative este se não for mais usado.',
    },
  },
  BCR_LEAD_TIMES: {
    severity: 'error',
    message: 'Lead times are whole days from 1 to {longest}, each given once.',
    remedy: 'Enter them separated by commas; for example, 30, 14, 7, 1. Or leave the field empty.',
    pt_BR: {
      message: 'As antecedências são dias inteiros de 1 a {longest}, cada uma informada uma vez.',
      remedy: 'Informe-as separadas por vírgulas; por exemplo, 30, 14, 7, 1. Ou deixe o campo vazio.',
    },
  },

  // Reading a secret.
  BCR_SECRET_UNAVAILABLE: {
    severity: 'error',
    message: 'The secret {secretId} does not exist, or this script may not use it.',
    remedy:
      'Look it up on the API Secrets page. If it is there, add {script} to Restrict To Scripts. Every secret needs all of these scripts: {scripts}.',
    pt_BR: {
      message: 'O segredo {secretId} não existe ou este script não pode usá-lo.',
      remedy:
        'Procure-o na página Segredos de API. Se ele estiver lá, adicione {script} em Restringir a scripts. Todo segredo precisa de todos estes scripts: {scripts}.',
    },
  },
  BCR_SECRET_UNKNOWN: {
    severity: 'hint',
    message: 'NetSuite did not report whether the secret {secretId} can be read ({platformError}).',
    remedy: 'The call to the bank will show it.',
    pt_BR: {
      message: 'O NetSuite não informou se o segredo {secretId} pode ser lido ({platformError}).',
      remedy: 'A chamada ao banco mostrará.',
    },
  },
  BCR_TIME_TO_ROTATE: {
    severity: 'hint',
    message: 'It is time to start the rotation. {what} expires on {expiresOn}.',
    remedy: 'Ask the bank to issue a new one and start the rotation now, so that nothing has to be rushed.',
    pt_BR: {
      message: 'É hora de iniciar a rotação. {what} vence em {expiresOn}.',
      remedy:
        'Peça ao banco que emita um novo e inicie a rotação agora, para que nada precise ser feito às pressas.',
    },
  },
} as const satisfies Readonly<Record<string, FindingEntry>>;
