import type { TextTable } from './text_table';

/** What the page Rotate a Credential says of each step: what happens, its button, what was done; and of both ways. */
export const ROTATION_STEP_TEXTS = {
  rotation_way_new_id: {
    en: 'A new API secret beside the current one',
    pt_BR: 'Um novo segredo de API ao lado do atual',
  },
  rotation_way_new_id_about: {
    en: 'The new secret gets an ID of its own. It counts at once when it is promoted, and can be rolled back as long as the old one lives.',
    pt_BR:
      'O novo segredo recebe um ID próprio. Ele vale imediatamente quando é promovido e pode ser revertido enquanto o antigo existir.',
  },
  rotation_way_in_place: {
    en: 'A new password for the same API secret',
    pt_BR: 'Uma nova senha para o mesmo segredo de API',
  },
  rotation_way_in_place_about: {
    en: 'The ID stays. NetSuite takes up to an hour to bring the new password to every script; the old one has to work at the bank until then. To go back, the old password has to be entered again. Not for a client ID that changes together with its secret: two passwords do not arrive at the same moment.',
    pt_BR:
      'O ID permanece. O NetSuite leva até uma hora para levar a nova senha a todos os scripts; até lá a antiga precisa funcionar no banco. Para voltar, é preciso informar novamente a senha antiga. Não serve para um ID do cliente que muda junto com o segredo: duas senhas não chegam no mesmo momento.',
  },
  rotation_way_offered: { en: 'Can be started now.', pt_BR: 'Pode ser iniciada agora.' },
  rotation_why_slot_twice: {
    en: 'Not offered: two secrets stand in the same slot. Set the one that the bank does not take to Retired on its record.',
    pt_BR:
      'Não oferecida: dois segredos estão na mesma posição. Defina como Desativado, no registro dele, aquele que o banco não aceita.',
  },
  rotation_why_no_pending: {
    en: 'Can be started as soon as the new API secret is entered as pending.',
    pt_BR: 'Pode ser iniciada assim que o novo segredo de API for informado como pendente.',
  },
  rotation_why_no_current: {
    en: 'Not offered: a pending secret has no current one that it could replace.',
    pt_BR: 'Não oferecida: um segredo pendente não tem um atual que possa substituir.',
  },
  rotation_why_pending_there: {
    en: 'Not offered: a pending secret is there already. Use it, or set it to Retired on its record.',
    pt_BR: 'Não oferecida: já há um segredo pendente. Use-o ou defina-o como Desativado no registro dele.',
  },
  rotation_why_no_overlap: {
    en: 'Not offered: this bank ends the old secret at once, and bank calls would fail for up to an hour.',
    pt_BR:
      'Não oferecida: este banco encerra o segredo antigo imediatamente, e as chamadas ao banco falhariam por até uma hora.',
  },
  rotation_why_no_secret: {
    en: 'Not offered: this credential has no secret to rotate.',
    pt_BR: 'Não oferecida: esta credencial não tem segredo para rotacionar.',
  },

  rotation_step_create: {
    en: 'Have the bank issue a new secret, create an API secret for it and enter its ID here',
    pt_BR: 'Peça ao banco um novo segredo, crie um segredo de API para ele e informe aqui o ID',
  },
  rotation_step_start: {
    en: 'Start. From now on this rotation alone moves the secrets of the credential',
    pt_BR: 'Inicie. A partir daí só esta rotação move os segredos da credencial',
  },
  rotation_step_change: {
    en: 'Enter the new password on the API Secrets page and wait up to 60 minutes',
    pt_BR: 'Informe a nova senha na página Segredos de API e aguarde até 60 minutos',
  },
  rotation_step_test: {
    en: 'Test: the bank is asked with the new secret. Nothing changes for bank calls',
    pt_BR: 'Teste: o banco é consultado com o novo segredo. Nada muda nas chamadas ao banco',
  },
  rotation_step_promote: {
    en: 'Promote: bank calls use the new secret',
    pt_BR: 'Promova: as chamadas ao banco usam o novo segredo',
  },
  rotation_step_grace: {
    en: 'Grace period, usually 24 hours: the previous secret stays as a fallback',
    pt_BR: 'Período de carência, em geral 24 horas: o segredo anterior fica como reserva',
  },
  rotation_step_retire: {
    en: 'Retire the previous secret and delete it at the bank',
    pt_BR: 'Desative o segredo anterior e exclua-o no banco',
  },

  rotation_step_grace_in_place: {
    en: 'Grace period, usually 24 hours: the old secret stays valid at the bank, for scripts that do not have the new one yet',
    pt_BR:
      'Período de carência, em geral 24 horas: o segredo antigo continua válido no banco, para scripts que ainda não têm o novo',
  },
  rotation_step_retire_in_place: {
    en: 'End the rotation and delete the old secret at the bank',
    pt_BR: 'Encerre a rotação e exclua o segredo antigo no banco',
  },

  rotation_can_do: { en: 'What You Can Do Now', pt_BR: 'O que você pode fazer agora' },
  rotation_can_wait: {
    en: 'There is no step to take on this page now.',
    pt_BR: 'Não há nenhum passo a dar nesta página agora.',
  },
  rotation_do_start_new_id: { en: 'Start with the New ID', pt_BR: 'Iniciar com o novo ID' },
  rotation_do_start_in_place: { en: 'Start with a New Password', pt_BR: 'Iniciar com uma nova senha' },
  rotation_do_test: { en: 'Test the New Secret', pt_BR: 'Testar o novo segredo' },
  rotation_do_promote: { en: 'Promote the New Secret', pt_BR: 'Promover o novo segredo' },
  rotation_do_retire: { en: 'Retire the Previous Secret', pt_BR: 'Desativar o segredo anterior' },
  rotation_do_roll_back: { en: 'Roll Back', pt_BR: 'Reverter' },
  rotation_do_abandon: { en: 'Abandon the Rotation', pt_BR: 'Abandonar a rotação' },
  rotation_do_finish: { en: 'Finish What Was Cut Off', pt_BR: 'Concluir o que foi interrompido' },
  rotation_do_add_pending: { en: 'Add as Pending', pt_BR: 'Adicionar como pendente' },

  rotation_about_start_new_id: {
    en: 'Begins the rotation to the pending secret. Bank calls go on with the current one.',
    pt_BR: 'Inicia a rotação para o segredo pendente. As chamadas ao banco continuam com o atual.',
  },
  rotation_about_start_in_place: {
    en: 'Notes what the current value looks like, so that the arrival of the new one is seen. Start before you change the password.',
    pt_BR:
      'Registra a aparência do valor atual para que a chegada do novo seja percebida. Inicie antes de alterar a senha.',
  },
  rotation_about_test: {
    en: 'Asks the bank for a token with the new secret, and its API with the token.',
    pt_BR: 'Pede ao banco um token com o novo segredo e consulta a API com ele.',
  },
  rotation_about_promote: {
    en: 'From this moment on every bank call uses the new secret; the previous one stays as a fallback for the grace period.',
    pt_BR:
      'A partir deste momento toda chamada ao banco usa o novo segredo; o anterior fica como reserva durante o período de carência.',
  },
  rotation_about_promote_in_place: {
    en: 'Says that the new password is the right one; the grace period begins. There is no fallback in NetSuite: the old password has been overwritten.',
    pt_BR:
      'Confirma que a nova senha é a certa; o período de carência começa. Não há reserva no NetSuite: a senha antiga foi substituída.',
  },
  rotation_about_retire_in_place: {
    en: 'Ends the rotation. Afterwards delete the old secret at the bank.',
    pt_BR: 'Encerra a rotação. Depois, exclua o segredo antigo no banco.',
  },
  rotation_about_abandon_in_place: {
    en: 'Ends the rotation. It does not bring the old password back: what has been entered on the API Secrets page stays at work.',
    pt_BR:
      'Encerra a rotação. Não traz a senha antiga de volta: o que foi informado na página Segredos de API continua em uso.',
  },
  rotation_about_retire: {
    en: 'The previous secret is not used any more. Afterwards delete it at the bank and on the API Secrets page.',
    pt_BR: 'O segredo anterior não é mais usado. Depois, exclua-o no banco e na página Segredos de API.',
  },
  rotation_about_roll_back: {
    en: 'If the bank still takes the previous secret, it counts again at once, and the new one is retired.',
    pt_BR:
      'Se o banco ainda aceitar o segredo anterior, ele volta a valer imediatamente e o novo é desativado.',
  },
  rotation_about_abandon: {
    en: 'Ends the rotation. Bank calls go on with the current secret; pending ones are retired.',
    pt_BR:
      'Encerra a rotação. As chamadas ao banco continuam com o segredo atual; os pendentes são desativados.',
  },
  rotation_about_finish: {
    en: 'Carries out what was decided. It can be repeated harmlessly.',
    pt_BR: 'Executa o que foi decidido. Pode ser repetido sem danos.',
  },
  rotation_about_add_pending: {
    en: 'Enters the ID of the new API secret on this credential. Nothing changes for bank calls.',
    pt_BR: 'Registra nesta credencial o ID do novo segredo de API. Nada muda nas chamadas ao banco.',
  },

  rotation_done_start_new_id: { en: 'The rotation was started.', pt_BR: 'A rotação foi iniciada.' },
  rotation_done_start_in_place: { en: 'The rotation was started.', pt_BR: 'A rotação foi iniciada.' },
  rotation_done_test: {
    en: 'The bank accepted the new secret.',
    pt_BR: 'O banco aceitou o novo segredo.',
  },
  rotation_done_promote: { en: 'The new secret is at work.', pt_BR: 'O novo segredo está em uso.' },
  rotation_done_retire: {
    en: 'The previous secret was retired. The rotation is complete.',
    pt_BR: 'O segredo anterior foi desativado. A rotação está concluída.',
  },
  rotation_done_roll_back: {
    en: 'The rotation was rolled back: the previous secret is at work again.',
    pt_BR: 'A rotação foi revertida: o segredo anterior está em uso novamente.',
  },
  rotation_done_abandon: {
    en: 'The rotation was abandoned: the current secret stays at work.',
    pt_BR: 'A rotação foi abandonada: o segredo atual continua em uso.',
  },
  rotation_done_finish: {
    en: 'What was cut off has been finished.',
    pt_BR: 'O que foi interrompido foi concluído.',
  },
  rotation_done_add_pending: {
    en: 'The new secret was added as pending.',
    pt_BR: 'O novo segredo foi adicionado como pendente.',
  },
  rotation_nothing_to_do: {
    en: 'This had been done already; nothing was changed.',
    pt_BR: 'Isto já havia sido feito; nada foi alterado.',
  },
  rotation_outcome_done: { en: 'Done at {at}', pt_BR: 'Feito em {at}' },
  rotation_outcome_not_accepted: {
    en: 'Not accepted at {at}',
    pt_BR: 'Não aceito em {at}',
  },
  rotation_outcome_not_yet: { en: 'Not here yet at {at}', pt_BR: 'Ainda não chegou em {at}' },
  rotation_outcome_refused: { en: 'Refused at {at}', pt_BR: 'Recusado em {at}' },
  rotation_outcome_conflict: {
    en: 'Somebody else was faster at {at}',
    pt_BR: 'Outra pessoa foi mais rápida em {at}',
  },
  rotation_next: { en: 'What comes next: {next}', pt_BR: 'Próximo passo: {next}' },

  rotation_grace: { en: 'Grace Period in Minutes', pt_BR: 'Período de carência em minutos' },
  rotation_grace_help: {
    en: 'How long the previous secret must stay valid at the bank: 1440, a day, is usual; never under 60, because NetSuite takes up to an hour to bring a change to every script.',
    pt_BR:
      'Por quanto tempo o segredo anterior precisa continuar válido no banco: o habitual é 1440, um dia; nunca menos de 60, porque o NetSuite leva até uma hora para levar uma mudança a todos os scripts.',
  },
  rotation_new_secret: { en: 'The New API Secret', pt_BR: 'O novo segredo de API' },
  rotation_new_secret_note: {
    en: 'Enter what the bank issues anew and leave the others empty: the client ID usually stays. What you enter is tested and promoted together.',
    pt_BR:
      'Informe o que o banco emite de novo e deixe os outros vazios: o ID do cliente em geral permanece. O que você informar é testado e promovido em conjunto.',
  },
  rotation_new_id: { en: 'ID of the New API Secret: {role}', pt_BR: 'ID do novo segredo de API: {role}' },
  rotation_new_id_help: {
    en: 'The ID of the API secret that is to replace {secretId}, custsecret…. Never enter the secret itself. Leave it empty if this one does not change.',
    pt_BR:
      'O ID do segredo de API que deve substituir {secretId}, custsecret…. Nunca informe o próprio segredo. Deixe vazio se este não mudar.',
  },
  rotation_new_expires: { en: 'Expires On: {role}', pt_BR: 'Vence em: {role}' },
  rotation_new_expires_help: {
    en: 'The day on which the bank ends the new secret. Leave it empty if the bank does not say.',
    pt_BR: 'O dia em que o banco encerra o novo segredo. Deixe vazio se o banco não informar.',
  },
  rotation_secret_name: { en: '{credential}: {role} {number}', pt_BR: '{credential}: {role} {number}' },
  rotation_secret_description: {
    en: 'Follows {secretId}. Used by Bank Credentials.',
    pt_BR: 'Sucede {secretId}. Usado por Bank Credentials.',
  },
} as const satisfies TextTable;
