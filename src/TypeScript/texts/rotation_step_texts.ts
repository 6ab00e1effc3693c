import type { TextTable } from './text_table';

/** What the page Rotate a Credential says of each step: what happens, its button, what was done; and of both ways. */
export const ROTATION_STEP_TEXTS = {
  rotation_way_new_id: {
    en: 'A new API secret alongside the current one',
    pt_BR: 'Um novo segredo de API junto com o atual',
  },
  rotation_way_new_id_about: {
    en: 'The new secret has its own ID. It takes effect as soon as it is promoted and can be rolled back while the old one is still valid.',
    pt_BR:
      'O novo segredo tem um ID próprio. Ele entra em vigor assim que é promovido e pode ser revertido enquanto o antigo for válido.',
  },
  rotation_way_in_place: {
    en: 'A new password for the same API secret',
    pt_BR: 'Uma nova senha para o mesmo segredo de API',
  },
  rotation_way_in_place_about: {
    en: 'The ID stays the same. NetSuite takes up to an hour to deliver the new password to every script, so the old one must keep working at the bank until then. To go back, you have to enter the old password again. Not suitable when the client ID changes together with its secret: two passwords do not arrive at the same moment.',
    pt_BR:
      'O ID continua o mesmo. O NetSuite leva até uma hora para entregar a nova senha a todos os scripts; até lá, a antiga precisa continuar funcionando no banco. Para voltar atrás, é preciso informar novamente a senha antiga. Não serve quando o ID do cliente muda junto com o segredo: duas senhas não chegam no mesmo momento.',
  },
  rotation_way_offered: { en: 'Available now.', pt_BR: 'Disponível agora.' },
  rotation_why_slot_twice: {
    en: 'Not available: two secrets are in the same slot. Set the one that the bank does not accept to Retired on its record.',
    pt_BR:
      'Não disponível: dois segredos estão na mesma posição. No registro daquele que o banco não aceita, altere a posição para Desativado.',
  },
  rotation_why_no_pending: {
    en: 'Available as soon as the new API secret is added as pending.',
    pt_BR: 'Disponível assim que o novo segredo de API for adicionado como pendente.',
  },
  rotation_why_no_current: {
    en: 'Not available: a pending secret has no current secret to replace.',
    pt_BR: 'Não disponível: um segredo pendente não tem um atual para substituir.',
  },
  rotation_why_pending_there: {
    en: 'Not available: there is already a pending secret. Use it, or set it to Retired on its record.',
    pt_BR:
      'Não disponível: já há um segredo pendente. Use-o ou, no registro dele, altere a posição para Desativado.',
  },
  rotation_why_no_overlap: {
    en: 'Not available: this bank ends the old secret immediately, so bank calls would fail for up to an hour.',
    pt_BR:
      'Não disponível: este banco encerra o segredo antigo imediatamente, e as chamadas ao banco falhariam por até uma hora.',
  },
  rotation_why_no_secret: {
    en: 'Not available: this credential has no secret to rotate.',
    pt_BR: 'Não disponível: esta credencial não tem segredo para rotacionar.',
  },

  rotation_step_create: {
    en: 'Ask the bank for a new secret, create an API secret for it and enter its ID here',
    pt_BR: 'Peça ao banco um novo segredo, crie um segredo de API para ele e informe aqui o ID',
  },
  rotation_step_start: {
    en: 'Start. From now on, only this rotation changes the slots of the credential’s secrets',
    pt_BR: 'Inicie. A partir daí, só esta rotação altera as posições dos segredos da credencial',
  },
  rotation_step_change: {
    en: 'Enter the new password on the API Secrets page and wait up to 60 minutes',
    pt_BR: 'Informe a nova senha na página Segredos de API e aguarde até 60 minutos',
  },
  rotation_step_test: {
    en: 'Test: the bank is called with the new secret. Other bank calls are not affected',
    pt_BR: 'Teste: o banco é chamado com o novo segredo. As demais chamadas ao banco não são afetadas',
  },
  rotation_step_promote: {
    en: 'Promote: bank calls use the new secret',
    pt_BR: 'Promova: as chamadas ao banco usam o novo segredo',
  },
  rotation_step_grace: {
    en: 'Grace period, usually 24 hours: the previous secret remains as a fallback',
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
  rotation_do_start_new_id: { en: 'Start with New ID', pt_BR: 'Iniciar com o novo ID' },
  rotation_do_start_in_place: { en: 'Start with New Password', pt_BR: 'Iniciar com uma nova senha' },
  rotation_do_test: { en: 'Test New Secret', pt_BR: 'Testar o novo segredo' },
  rotation_do_promote: { en: 'Promote New Secret', pt_BR: 'Promover o novo segredo' },
  rotation_do_retire: { en: 'Retire Previous Secret', pt_BR: 'Desativar o segredo anterior' },
  rotation_do_roll_back: { en: 'Roll Back', pt_BR: 'Reverter' },
  rotation_do_abandon: { en: 'Abandon Rotation', pt_BR: 'Abandonar a rotação' },
  rotation_do_finish: { en: 'Finish Interrupted Step', pt_BR: 'Concluir o passo interrompido' },
  rotation_do_add_pending: { en: 'Add as Pending', pt_BR: 'Adicionar como pendente' },

  rotation_about_start_new_id: {
    en: 'Starts the rotation to the pending secret. Bank calls continue to use the current one.',
    pt_BR: 'Inicia a rotação para o segredo pendente. As chamadas ao banco continuam com o atual.',
  },
  rotation_about_start_in_place: {
    en: 'Records a fingerprint of the current value so that the arrival of the new one can be detected. Start before you change the password.',
    pt_BR:
      'Registra uma impressão digital do valor atual para que a chegada do novo seja detectada. Inicie antes de alterar a senha.',
  },
  rotation_about_test: {
    en: 'Requests a token from the bank with the new secret, then calls the bank’s API with the token.',
    pt_BR: 'Solicita um token ao banco com o novo segredo e depois chama a API do banco com o token.',
  },
  rotation_about_promote: {
    en: 'From this moment, every bank call uses the new secret. The previous one remains as a fallback during the grace period.',
    pt_BR:
      'A partir deste momento, todas as chamadas ao banco usam o novo segredo. O anterior fica como reserva durante o período de carência.',
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
    en: 'The previous secret is no longer used. Afterwards, delete it at the bank and on the API Secrets page.',
    pt_BR: 'O segredo anterior não é mais usado. Depois, exclua-o no banco e na página Segredos de API.',
  },
  rotation_about_roll_back: {
    en: 'If the bank still accepts the previous secret, it takes effect again immediately, and the new one is retired.',
    pt_BR:
      'Se o banco ainda aceitar o segredo anterior, ele volta a valer imediatamente e o novo é desativado.',
  },
  rotation_about_abandon: {
    en: 'Ends the rotation. Bank calls continue to use the current secret; pending secrets are retired.',
    pt_BR:
      'Encerra a rotação. As chamadas ao banco continuam com o segredo atual; os pendentes são desativados.',
  },
  rotation_about_finish: {
    en: 'Completes the step that was interrupted. It is safe to repeat.',
    pt_BR: 'Completa o passo que foi interrompido. Pode ser repetido sem risco.',
  },
  rotation_about_add_pending: {
    en: 'Adds the ID of the new API secret to this credential. Bank calls are not affected.',
    pt_BR: 'Adiciona a esta credencial o ID do novo segredo de API. As chamadas ao banco não são afetadas.',
  },

  rotation_done_start_new_id: { en: 'The rotation has started.', pt_BR: 'A rotação foi iniciada.' },
  rotation_done_start_in_place: { en: 'The rotation has started.', pt_BR: 'A rotação foi iniciada.' },
  rotation_done_test: {
    en: 'The bank accepted the new secret.',
    pt_BR: 'O banco aceitou o novo segredo.',
  },
  rotation_done_promote: { en: 'The new secret is now in use.', pt_BR: 'O novo segredo está em uso.' },
  rotation_done_retire: {
    en: 'The previous secret was retired. The rotation is complete.',
    pt_BR: 'O segredo anterior foi desativado. A rotação está concluída.',
  },
  rotation_done_roll_back: {
    en: 'The rotation was rolled back. The previous secret is in use again.',
    pt_BR: 'A rotação foi revertida. O segredo anterior está em uso novamente.',
  },
  rotation_done_abandon: {
    en: 'The rotation was abandoned. The current secret remains in use.',
    pt_BR: 'A rotação foi abandonada. O segredo atual continua em uso.',
  },
  rotation_done_finish: {
    en: 'The interrupted step was completed.',
    pt_BR: 'O passo interrompido foi concluído.',
  },
  rotation_done_add_pending: {
    en: 'The new secret was added as pending.',
    pt_BR: 'O novo segredo foi adicionado como pendente.',
  },
  rotation_nothing_to_do: {
    en: 'This had already been done. Nothing was changed.',
    pt_BR: 'Isto já havia sido feito. Nada foi alterado.',
  },
  rotation_outcome_done: { en: 'Done on {at}', pt_BR: 'Concluído em {at}' },
  rotation_outcome_not_accepted: {
    en: 'Not accepted on {at}',
    pt_BR: 'Não aceito em {at}',
  },
  rotation_outcome_not_yet: { en: 'Not arrived as of {at}', pt_BR: 'Ainda não havia chegado em {at}' },
  rotation_outcome_refused: { en: 'Refused on {at}', pt_BR: 'Recusado em {at}' },
  rotation_outcome_conflict: {
    en: 'Overtaken by another user’s change on {at}',
    pt_BR: 'Superado pela alteração de outro usuário em {at}',
  },
  rotation_next: { en: 'Next step: {next}', pt_BR: 'Próximo passo: {next}' },

  rotation_grace: { en: 'Grace Period (Minutes)', pt_BR: 'Período de carência (minutos)' },
  rotation_grace_help: {
    en: 'How long the previous secret must remain valid at the bank. The usual value is 1440 (one day). The minimum is 60, because NetSuite takes up to an hour to deliver a change to every script.',
    pt_BR:
      'Por quanto tempo o segredo anterior precisa continuar válido no banco. O valor usual é 1440 (um dia). O mínimo é 60, porque o NetSuite leva até uma hora para entregar uma alteração a todos os scripts.',
  },
  rotation_new_secret: { en: 'New API Secret', pt_BR: 'Novo segredo de API' },
  rotation_new_secret_note: {
    en: 'Enter only what the bank issues anew, and leave the others empty: the client ID usually stays the same. Everything you enter is tested and promoted together.',
    pt_BR:
      'Informe somente o que o banco emitir de novo e deixe os outros campos vazios: o ID do cliente em geral continua o mesmo. Tudo o que você informar é testado e promovido em conjunto.',
  },
  rotation_new_id: { en: 'New API Secret ID: {role}', pt_BR: 'ID do novo segredo de API: {role}' },
  rotation_new_id_help: {
    en: 'The ID of the API secret that replaces {secretId} (custsecret…). Never enter the secret itself. Leave empty if this one does not change.',
    pt_BR:
      'O ID do segredo de API que substitui {secretId} (custsecret…). Nunca informe o próprio segredo. Deixe vazio se este não mudar.',
  },
  rotation_new_expires: { en: 'Expires On: {role}', pt_BR: 'Vence em: {role}' },
  rotation_new_expires_help: {
    en: 'The last day on which the bank accepts the new secret. Leave empty if the bank does not say.',
    pt_BR: 'O último dia em que o banco aceita o novo segredo. Deixe vazio se o banco não informar.',
  },
  rotation_secret_name: { en: '{credential}: {role} {number}', pt_BR: '{credential}: {role} {number}' },
  rotation_secret_description: {
    en: 'Replaces {secretId}. Used by Bank Credentials.',
    pt_BR: 'Substitui {secretId}. Usado pelo Bank Credentials.',
  },
} as const satisfies TextTable;
