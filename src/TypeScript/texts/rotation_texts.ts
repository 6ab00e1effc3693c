import type { TextTable } from './text_table';

/** What the page Rotate a Credential says: where a rotation stands, what comes next, what it concerns, the list. */
export const ROTATION_TEXTS = {
  rotation_title: { en: 'Rotate a Credential', pt_BR: 'Rotacionar uma credencial' },
  rotation_title_of: { en: 'Rotate a Credential: {name}', pt_BR: 'Rotacionar uma credencial: {name}' },
  rotation_all: { en: 'All Credentials', pt_BR: 'Todas as credenciais' },
  rotation_credential_record: { en: 'Bank Credential Record', pt_BR: 'Registro da credencial bancária' },
  rotation_connections_page: { en: 'Bank Connections', pt_BR: 'Conexões bancárias' },

  rotation_list_state: { en: 'Rotation', pt_BR: 'Rotação' },
  rotation_list_due: { en: 'Action Due', pt_BR: 'O que fazer' },
  rotation_list_open: { en: 'Rotate', pt_BR: 'Rotacionar' },
  rotation_list_note: {
    en: 'Rotations in progress come first, then what expires first. Open a credential to see every step before anything is done.',
    pt_BR:
      'As rotações em andamento vêm primeiro, depois o que vence antes. Abra uma credencial para ver cada passo antes que algo seja feito.',
  },
  rotation_list_empty: {
    en: 'There are no credentials yet. Set up a bank connection first.',
    pt_BR: 'Ainda não há credenciais. Configure primeiro uma conexão bancária.',
  },
  rotation_due_go_on: { en: 'Continue', pt_BR: 'Continuar' },
  rotation_due_wait: { en: 'Wait until {until}', pt_BR: 'Aguardar até {until}' },
  rotation_due_start: { en: 'Start now (was due on {on})', pt_BR: 'Iniciar agora (o prazo era {on})' },
  rotation_due_start_by: { en: 'Start by {on}', pt_BR: 'Iniciar até {on}' },
  rotation_due_expired: { en: 'Start now (expired on {on})', pt_BR: 'Iniciar agora (venceu em {on})' },
  rotation_due_no_date: {
    en: 'Enter the expiry date',
    pt_BR: 'Informar a data de vencimento',
  },
  rotation_due_nothing: { en: 'None (no secret)', pt_BR: 'Nada (sem segredo)' },

  rotation_state_idle: { en: 'Not in progress', pt_BR: 'Não está em andamento' },
  rotation_state_started: { en: 'Started', pt_BR: 'Iniciada' },
  rotation_state_accepted: { en: 'Accepted by the bank', pt_BR: 'Aceita pelo banco' },
  rotation_state_unfinished: {
    en: 'Interrupted before it was finished',
    pt_BR: 'Interrompida antes do fim',
  },
  rotation_state_grace: { en: 'In the grace period', pt_BR: 'Em período de carência' },
  rotation_state_grace_over: { en: 'Grace period over', pt_BR: 'Período de carência encerrado' },

  rotation_stands: { en: 'Current Status', pt_BR: 'Situação' },
  rotation_began: {
    en: '{state}. The rotation started on {began}',
    pt_BR: '{state}. A rotação foi iniciada em {began}',
  },
  rotation_steps: { en: 'Rotation steps', pt_BR: 'Passos da rotação' },
  rotation_status_done: { en: 'Done', pt_BR: 'Feito' },
  rotation_status_now: { en: 'Now', pt_BR: 'Agora' },
  rotation_status_next: { en: 'Later', pt_BR: 'Depois' },
  rotation_until: { en: 'until {until}', pt_BR: 'até {until}' },

  rotation_next_create: {
    en: 'Next, create the new API secret and enter its ID on this page. Bank calls continue to use the current secret.',
    pt_BR:
      'A seguir, crie o novo segredo de API e informe o ID dele nesta página. As chamadas ao banco continuam com o segredo atual.',
  },
  rotation_next_start: {
    en: 'Everything is ready. Starting the rotation does not affect bank calls.',
    pt_BR: 'Está tudo pronto. Iniciar a rotação não afeta as chamadas ao banco.',
  },
  rotation_next_no_way: {
    en: 'The rotation cannot be started now. The reason is given below.',
    pt_BR: 'A rotação não pode ser iniciada agora. O motivo está abaixo.',
  },
  rotation_next_change: {
    en: 'If you have not done so yet, enter the new password on the API Secrets page now. It can take until {until} to arrive; the Health Check then tests it automatically. You can also test at any time.',
    pt_BR:
      'Se ainda não o fez, informe agora a nova senha na página Segredos de API. Ela pode levar até {until} para chegar; depois a verificação de credenciais a testa automaticamente. Você também pode testar a qualquer momento.',
  },
  rotation_next_test: {
    en: 'Test now: the bank is called with the new secret. All other bank calls continue to use the current one.',
    pt_BR:
      'Teste agora: o banco é chamado com o novo segredo. As demais chamadas ao banco continuam com o atual.',
  },
  rotation_next_test_in_place: {
    en: 'The new password should have arrived by now. Test it.',
    pt_BR: 'A nova senha já deve ter chegado. Teste-a.',
  },
  rotation_next_promote: {
    en: 'Promote the new secret. From then on, every bank call uses it.',
    pt_BR: 'Promova o novo segredo. A partir daí, todas as chamadas ao banco o usam.',
  },
  rotation_next_grace: {
    en: 'Wait until {until}. The Health Check then retires the previous secret automatically, unless your custom preferences say otherwise. Keep it valid at the bank until then.',
    pt_BR:
      'Aguarde até {until}. Depois, a verificação de credenciais desativa automaticamente o segredo anterior, a menos que as preferências personalizadas digam o contrário. Até lá, mantenha-o válido no banco.',
  },
  rotation_next_grace_in_place: {
    en: 'Enter the expiry date of the new secret on its secret reference, below; until then, warnings follow the old date. The rotation ends automatically after {until}, unless your custom preferences say otherwise. Keep the old secret valid at the bank until then.',
    pt_BR:
      'Informe a data de vencimento do novo segredo na referência dele, abaixo; até lá, os avisos seguem a data antiga. A rotação termina automaticamente depois de {until}, a menos que as preferências personalizadas digam o contrário. Até esse momento, mantenha o segredo antigo válido no banco.',
  },
  rotation_next_retire: {
    en: 'The grace period is over. Retire the previous secret now, or leave it to the next Health Check. Then delete it at the bank.',
    pt_BR:
      'O período de carência terminou. Desative agora o segredo anterior ou deixe isso para a próxima verificação de credenciais. Depois, exclua-o no banco.',
  },
  rotation_next_ended: {
    en: 'This bank has already ended the previous secret. Retire it now; bank calls use the new one.',
    pt_BR: 'Este banco já encerrou o segredo anterior. Desative-o agora; as chamadas ao banco usam o novo.',
  },
  rotation_next_finish: {
    en: 'A step was interrupted before it was finished ({step}). Bank calls already follow it. Finish it now, or leave it to the next Health Check.',
    pt_BR:
      'Um passo foi interrompido antes do fim ({step}). As chamadas ao banco já o seguem. Conclua-o agora ou deixe isso para a próxima verificação de credenciais.',
  },

  rotation_concerned: { en: 'About This Rotation', pt_BR: 'Sobre esta rotação' },
  rotation_overlap: { en: 'Old Secret at the Bank', pt_BR: 'Segredo antigo no banco' },
  rotation_overlap_supported: {
    en: 'This bank keeps the old secret valid alongside the new one.',
    pt_BR: 'Este banco mantém o segredo antigo válido junto com o novo.',
  },
  rotation_overlap_none: {
    en: 'Caution: this bank ends the old secret as soon as it issues a new one. You cannot go back.',
    pt_BR:
      'Atenção: este banco encerra o segredo antigo assim que emite um novo. Não é possível voltar atrás.',
  },
  rotation_overlap_unknown: {
    en: 'Caution: it is not known whether this bank keeps the old secret valid. Ask the bank before it issues the new one.',
    pt_BR:
      'Atenção: não se sabe se este banco mantém o segredo antigo válido. Pergunte ao banco antes que ele emita o novo.',
  },
  rotation_begin: { en: 'When to Start', pt_BR: 'Quando iniciar' },
  rotation_connections: { en: 'Bank Connections Affected', pt_BR: 'Conexões bancárias afetadas' },
  rotation_connections_none: { en: 'None yet', pt_BR: 'Nenhuma ainda' },
  rotation_connections_some: { en: '{count}: {names}', pt_BR: '{count}: {names}' },
  rotation_connections_more: { en: '{names} and {more} more', pt_BR: '{names} e mais {more}' },
  rotation_secrets: { en: 'Secrets of the Credential', pt_BR: 'Segredos da credencial' },
  rotation_events: { en: 'Events of This Rotation', pt_BR: 'Eventos desta rotação' },
  rotation_events_before: { en: 'Events of Earlier Rotations', pt_BR: 'Eventos de rotações anteriores' },
  rotation_events_none: { en: 'There are no events yet.', pt_BR: 'Ainda não há eventos.' },
  rotation_test: { en: 'Last Test of the New Secret', pt_BR: 'Último teste do novo segredo' },

  rotation_may_not: {
    en: 'Your role can view rotations but not carry them out. Ask an administrator for the role Bank Credentials Administrator.',
    pt_BR:
      'Sua função permite ver rotações, mas não executá-las. Peça a um administrador a função Administrador do Bank Credentials.',
  },
  rotation_foreign_form: {
    en: 'This form is no longer valid for your session. Open the page again: it shows what can be done now.',
    pt_BR:
      'Este formulário não é mais válido para sua sessão. Abra a página novamente: ela mostra o que pode ser feito agora.',
  },
  rotation_gone: {
    en: 'This credential no longer exists. Choose another one from the list.',
    pt_BR: 'Esta credencial não existe mais. Escolha outra na lista.',
  },
} as const satisfies TextTable;
