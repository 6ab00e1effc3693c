import type { TextTable } from './text_table';

/** What the page Rotate a Credential says: where a rotation stands, what comes next, what it concerns, the list. */
export const ROTATION_TEXTS = {
  rotation_title: { en: 'Rotate a Credential', pt_BR: 'Rotacionar uma credencial' },
  rotation_title_of: { en: 'Rotate a Credential: {name}', pt_BR: 'Rotacionar uma credencial: {name}' },
  rotation_all: { en: 'All credentials', pt_BR: 'Todas as credenciais' },
  rotation_credential_record: { en: 'Bank credential record', pt_BR: 'Registro da credencial bancária' },
  rotation_connections_page: { en: 'Bank Connections', pt_BR: 'Conexões bancárias' },

  rotation_list_state: { en: 'Rotation', pt_BR: 'Rotação' },
  rotation_list_due: { en: 'What Is Due', pt_BR: 'O que fazer' },
  rotation_list_open: { en: 'Rotate', pt_BR: 'Rotacionar' },
  rotation_list_note: {
    en: 'Rotations under way come first, then what ends first. Open one to see every step before anything is done.',
    pt_BR:
      'As rotações em andamento vêm primeiro, depois o que vence antes. Abra uma para ver cada passo antes que algo seja feito.',
  },
  rotation_list_empty: {
    en: 'There are no credentials yet. Set up a bank connection first.',
    pt_BR: 'Ainda não há credenciais. Configure primeiro uma conexão bancária.',
  },
  rotation_due_go_on: { en: 'Go on', pt_BR: 'Continuar' },
  rotation_due_wait: { en: 'Wait until {until}', pt_BR: 'Aguardar até {until}' },
  rotation_due_start: { en: 'Start now: it was time on {on}', pt_BR: 'Iniciar agora: o momento era {on}' },
  rotation_due_start_by: { en: 'Start by {on}', pt_BR: 'Iniciar até {on}' },
  rotation_due_expired: { en: 'Start now: it ended on {on}', pt_BR: 'Iniciar agora: venceu em {on}' },
  rotation_due_no_date: {
    en: 'Enter the expiry date on the secret',
    pt_BR: 'Informar a data de vencimento no segredo',
  },
  rotation_due_nothing: { en: 'Nothing: it has no secret', pt_BR: 'Nada: não tem segredo' },

  rotation_state_idle: { en: 'Not under way', pt_BR: 'Não está em andamento' },
  rotation_state_started: { en: 'Started', pt_BR: 'Iniciada' },
  rotation_state_accepted: { en: 'Accepted by the bank', pt_BR: 'Aceita pelo banco' },
  rotation_state_unfinished: {
    en: 'Cut off before it was finished',
    pt_BR: 'Interrompida antes do fim',
  },
  rotation_state_grace: { en: 'In its grace period', pt_BR: 'Em período de carência' },
  rotation_state_grace_over: { en: 'Grace period over', pt_BR: 'Período de carência encerrado' },

  rotation_stands: { en: 'Where It Stands', pt_BR: 'Situação' },
  rotation_began: {
    en: '{state}. The rotation began {began}',
    pt_BR: '{state}. A rotação começou em {began}',
  },
  rotation_steps: { en: 'Steps of the rotation', pt_BR: 'Passos da rotação' },
  rotation_status_done: { en: 'Done', pt_BR: 'Feito' },
  rotation_status_now: { en: 'Now', pt_BR: 'Agora' },
  rotation_status_next: { en: 'Later', pt_BR: 'Depois' },
  rotation_until: { en: 'until {until}', pt_BR: 'até {until}' },

  rotation_next_create: {
    en: 'Next, the new API secret is created and its ID entered on this page. Bank calls go on with the current secret.',
    pt_BR:
      'A seguir, o novo segredo de API é criado e o ID dele é informado nesta página. As chamadas ao banco continuam com o segredo atual.',
  },
  rotation_next_start: {
    en: 'Everything is ready to start. Starting changes nothing for bank calls.',
    pt_BR: 'Tudo pronto para iniciar. Iniciar não muda nada nas chamadas ao banco.',
  },
  rotation_next_no_way: {
    en: 'Nothing can be started now; below it says why.',
    pt_BR: 'Nada pode ser iniciado agora; abaixo está o motivo.',
  },
  rotation_next_change: {
    en: 'Enter the new password on the API Secrets page now, if you have not yet. It can take until {until} to arrive; the Health Check then tests it by itself. You can also test at any time.',
    pt_BR:
      'Informe agora a nova senha na página Segredos de API, se ainda não o fez. Ela pode levar até {until} para chegar; depois a verificação de saúde a testa sozinha. Você também pode testar a qualquer momento.',
  },
  rotation_next_test: {
    en: 'Test now: the bank is asked with the new secret. Bank calls go on with the current one.',
    pt_BR:
      'Teste agora: o banco é consultado com o novo segredo. As chamadas ao banco continuam com o atual.',
  },
  rotation_next_test_in_place: {
    en: 'The hour in which a new password arrives is over. Test now.',
    pt_BR: 'A hora em que uma nova senha chega já passou. Teste agora.',
  },
  rotation_next_promote: {
    en: 'Promote the new secret: from then on every bank call uses it.',
    pt_BR: 'Promova o novo segredo: a partir daí toda chamada ao banco o usa.',
  },
  rotation_next_grace: {
    en: 'Wait until {until}; then the previous secret is retired automatically by the Health Check, unless your custom preferences say otherwise. Keep it valid at the bank until then.',
    pt_BR:
      'Aguarde até {until}; depois o segredo anterior é desativado automaticamente pela verificação de saúde, a não ser que as preferências personalizadas digam o contrário. Até lá, mantenha-o válido no banco.',
  },
  rotation_next_grace_in_place: {
    en: 'Enter the expiry date of the new secret on its secret reference, below: warnings follow the date of the old one until then. The rotation ends by itself after {until}, unless your custom preferences say otherwise. Keep the old secret valid at the bank until then.',
    pt_BR:
      'Informe a data de vencimento do novo segredo na referência dele, abaixo: até lá os avisos seguem a data do antigo. A rotação termina sozinha depois de {until}, a não ser que as preferências personalizadas digam o contrário. Até lá, mantenha o segredo antigo válido no banco.',
  },
  rotation_next_retire: {
    en: 'The grace period is over. Retire the previous secret now, or leave it to the next Health Check; then delete it at the bank.',
    pt_BR:
      'O período de carência terminou. Desative agora o segredo anterior ou deixe isso para a próxima verificação de saúde; depois exclua-o no banco.',
  },
  rotation_next_ended: {
    en: 'This bank has ended the previous secret already. Retire it now; bank calls use the new one.',
    pt_BR: 'Este banco já encerrou o segredo anterior. Desative-o agora; as chamadas ao banco usam o novo.',
  },
  rotation_next_finish: {
    en: 'A step was decided and cut off before it was finished ({step}). Bank calls already follow the decision. Finish it now, or leave it to the next Health Check.',
    pt_BR:
      'Um passo foi decidido e interrompido antes do fim ({step}). As chamadas ao banco já seguem a decisão. Conclua-o agora ou deixe isso para a próxima verificação de saúde.',
  },

  rotation_concerned: { en: 'What It Concerns', pt_BR: 'O que é afetado' },
  rotation_overlap: { en: 'The Old Secret at the Bank', pt_BR: 'O segredo antigo no banco' },
  rotation_overlap_supported: {
    en: 'This bank keeps the old secret valid beside the new one.',
    pt_BR: 'Este banco mantém o segredo antigo válido ao lado do novo.',
  },
  rotation_overlap_none: {
    en: 'Careful: this bank ends the old secret at the moment it issues a new one. There is no way back.',
    pt_BR:
      'Cuidado: este banco encerra o segredo antigo no momento em que emite um novo. Não há como voltar.',
  },
  rotation_overlap_unknown: {
    en: 'Careful: it is not known whether this bank keeps the old secret valid. Ask the bank before it issues the new one.',
    pt_BR:
      'Cuidado: não se sabe se este banco mantém o segredo antigo válido. Pergunte ao banco antes que ele emita o novo.',
  },
  rotation_begin: { en: 'When to Begin', pt_BR: 'Quando começar' },
  rotation_connections: { en: 'Bank Connections That Use It', pt_BR: 'Conexões bancárias que a usam' },
  rotation_connections_none: { en: 'None yet', pt_BR: 'Nenhuma ainda' },
  rotation_connections_some: { en: '{count}: {names}', pt_BR: '{count}: {names}' },
  rotation_connections_more: { en: '{names} and {more} more', pt_BR: '{names} e mais {more}' },
  rotation_secrets: { en: 'Secrets of the Credential', pt_BR: 'Segredos da credencial' },
  rotation_events: { en: 'Events of This Rotation', pt_BR: 'Eventos desta rotação' },
  rotation_events_before: { en: 'Events of Former Rotations', pt_BR: 'Eventos de rotações anteriores' },
  rotation_events_none: { en: 'Nothing has happened yet.', pt_BR: 'Nada aconteceu ainda.' },
  rotation_test: { en: 'Last Test of the New Secret', pt_BR: 'Último teste do novo segredo' },

  rotation_may_not: {
    en: 'Your role may look at rotations. Ask an administrator for the role Bank Credentials Administrator to take part in them.',
    pt_BR:
      'Sua função pode ver rotações. Para participar delas, peça a um administrador a função Administrador do Bank Credentials.',
  },
  rotation_foreign_form: {
    en: 'This form is not from your session any more. Open the page again: it shows what can be done now.',
    pt_BR:
      'Este formulário não é mais da sua sessão. Abra a página novamente: ela mostra o que pode ser feito agora.',
  },
  rotation_gone: {
    en: 'This credential does not exist any more. Choose another one from the list.',
    pt_BR: 'Esta credencial não existe mais. Escolha outra na lista.',
  },
} as const satisfies TextTable;
