import type { TextTable } from './text_table';

/** What the page Bank Connections says: what needs attention, its list with filters, the timeline, events, where-used. */
export const HEALTH_TEXTS = {
  health_all_well_title: { en: 'All banks answer', pt_BR: 'Todos os bancos respondem' },
  health_all_well: {
    en: 'Every bank connection in use was accepted by its bank, and nothing ends within 30 days.',
    pt_BR: 'Todas as conexões bancárias em uso foram aceitas pelo banco e nada vence nos próximos 30 dias.',
  },
  health_none_in_use: {
    en: 'No bank connection is in use: each is disabled, or its credential or bank is inactive.',
    pt_BR:
      'Nenhuma conexão bancária está em uso: cada uma está desabilitada, ou sua credencial ou seu banco está inativo.',
  },
  health_attention: { en: 'What needs attention first', pt_BR: 'O que requer atenção primeiro' },
  health_viewer_remedy: {
    en: 'Tell a Bank Credentials Administrator.',
    pt_BR: 'Avise um Administrador do Bank Credentials.',
  },
  health_show: { en: 'Show', pt_BR: 'Mostrar' },

  health_refused_one: {
    en: '1 bank connection does not work: its credential was refused or could not be used.',
    pt_BR: '1 conexão bancária não funciona: a credencial foi recusada ou não pôde ser usada.',
  },
  health_refused_many: {
    en: '{count} bank connections do not work: their credentials were refused or could not be used.',
    pt_BR:
      '{count} conexões bancárias não funcionam: as credenciais foram recusadas ou não puderam ser usadas.',
  },
  health_refused_remedy: {
    en: 'Open the connection and press Test Connection: the page shows which step fails and what to do.',
    pt_BR: 'Abra a conexão e clique em Testar conexão: a página mostra qual etapa falha e o que fazer.',
  },
  health_ended_one: {
    en: '1 bank connection uses a secret, certificate or way of connecting that has ended.',
    pt_BR: '1 conexão bancária usa um segredo, certificado ou forma de conexão que já venceu.',
  },
  health_ended_many: {
    en: '{count} bank connections use a secret, certificate or way of connecting that has ended.',
    pt_BR: '{count} conexões bancárias usam um segredo, certificado ou forma de conexão que já venceu.',
  },
  health_ended_remedy: {
    en: 'Get a new one from the bank, enter it, and correct the date on the record.',
    pt_BR: 'Peça um novo ao banco, cadastre-o e corrija a data no registro.',
  },
  health_renewal_one: {
    en: '1 bank connection requires a renewal.',
    pt_BR: '1 conexão bancária precisa de renovação.',
  },
  health_renewal_many: {
    en: '{count} bank connections require a renewal.',
    pt_BR: '{count} conexões bancárias precisam de renovação.',
  },
  health_renewal_remedy: {
    en: 'Give your consent again at the bank, then test the connection.',
    pt_BR: 'Renove o consentimento junto ao banco e depois teste a conexão.',
  },
  health_ends_soon_one: {
    en: '1 bank connection has a secret, certificate or way of connecting that ends within 30 days.',
    pt_BR: '1 conexão bancária tem um segredo, certificado ou forma de conexão que vence em até 30 dias.',
  },
  health_ends_soon_many: {
    en: '{count} bank connections have a secret, certificate or way of connecting that ends within 30 days.',
    pt_BR:
      '{count} conexões bancárias têm um segredo, certificado ou forma de conexão que vence em até 30 dias.',
  },
  health_ends_soon_remedy: {
    en: 'Ask the bank for a new one now and begin the rotation.',
    pt_BR: 'Peça um novo ao banco agora e inicie a rotação.',
  },
  health_rotation_waits_one: {
    en: '1 bank connection still keeps its previous secret, although its grace period is over.',
    pt_BR:
      '1 conexão bancária ainda mantém o segredo anterior, embora o período de carência tenha terminado.',
  },
  health_rotation_waits_many: {
    en: '{count} bank connections still keep their previous secret, although its grace period is over.',
    pt_BR:
      '{count} conexões bancárias ainda mantêm o segredo anterior, embora o período de carência tenha terminado.',
  },
  health_rotation_waits_remedy: {
    en: 'Retire the previous secret, then delete it at the bank.',
    pt_BR: 'Desative o segredo anterior e depois exclua-o no banco.',
  },
  health_not_verified_one: {
    en: '1 bank connection was never accepted by its bank.',
    pt_BR: '1 conexão bancária nunca foi aceita pelo banco.',
  },
  health_not_verified_many: {
    en: '{count} bank connections were never accepted by their bank.',
    pt_BR: '{count} conexões bancárias nunca foram aceitas pelo banco.',
  },
  health_not_verified_remedy: {
    en: 'Open the connection and press Test Connection.',
    pt_BR: 'Abra a conexão e clique em Testar conexão.',
  },
  health_no_date_one: {
    en: 'For 1 bank connection it is not known when anything ends.',
    pt_BR: 'Para 1 conexão bancária não se sabe quando algo vence.',
  },
  health_no_date_many: {
    en: 'For {count} bank connections it is not known when anything ends.',
    pt_BR: 'Para {count} conexões bancárias não se sabe quando algo vence.',
  },
  health_no_date_remedy: {
    en: 'Look up the expiry date at the bank and enter it on the secret.',
    pt_BR: 'Consulte a data de vencimento no banco e informe-a no segredo.',
  },

  health_need: { en: 'Needs', pt_BR: 'Precisa de' },
  health_need_refused: { en: 'A working credential', pt_BR: 'Credencial que funcione' },
  health_need_ended: { en: 'A replacement for what has ended', pt_BR: 'Substituição do que venceu' },
  health_need_renewal: { en: 'A renewal', pt_BR: 'Renovação' },
  health_need_ends_soon: { en: 'A replacement soon', pt_BR: 'Substituição em breve' },
  health_need_rotation_waits: { en: 'The end of a rotation', pt_BR: 'Fim de uma rotação' },
  health_need_not_verified: { en: 'A first test', pt_BR: 'Primeiro teste' },
  health_need_no_date: { en: 'An expiry date', pt_BR: 'Data de vencimento' },
  health_need_nothing: { en: 'Nothing', pt_BR: 'Nada' },
  health_need_disabled: { en: 'Nothing: not in use', pt_BR: 'Nada: não está em uso' },

  health_environment_test: { en: 'Test', pt_BR: 'Teste' },
  health_environment_production: { en: 'Production', pt_BR: 'Produção' },
  health_state_active: { en: 'Active', pt_BR: 'Ativa' },
  health_state_needs_attention: { en: 'Needs attention', pt_BR: 'Requer atenção' },
  health_state_renewal_required: { en: 'Renewal required', pt_BR: 'Renovação necessária' },
  health_state_disabled: { en: 'Disabled', pt_BR: 'Desabilitada' },

  health_foreign_filters: {
    en: 'This form is not from your session any more. Open Bank Connections again and filter once more.',
    pt_BR:
      'Este formulário não é mais da sua sessão. Abra Conexões bancárias novamente e filtre mais uma vez.',
  },
  health_filters: { en: 'Filters', pt_BR: 'Filtros' },
  health_filter_text: { en: 'Name Contains', pt_BR: 'Nome contém' },
  health_filter_within: { en: 'Ends Within', pt_BR: 'Vence em até' },
  health_within_ended: { en: 'Today or ended', pt_BR: 'Hoje ou já vencido' },
  health_filter_size: { en: 'Lines a Page', pt_BR: 'Linhas por página' },
  health_filter_page: { en: 'Page', pt_BR: 'Página' },
  health_filter_secret: { en: 'Where Is This Secret ID Used?', pt_BR: 'Onde este ID de segredo é usado?' },
  health_filter_secret_help: {
    en: 'Enter the ID of an API secret, custsecret…, and press Filter. Never enter the secret itself.',
    pt_BR:
      'Informe o ID de um segredo de API, custsecret…, e clique em Filtrar. Nunca informe o próprio segredo.',
  },
  health_range: { en: '{first}–{last} of {total}', pt_BR: '{first}–{last} de {total}' },
  health_nothing_matches: {
    en: 'No bank connection matches these filters.',
    pt_BR: 'Nenhuma conexão bancária corresponde a estes filtros.',
  },
  health_reset: { en: 'Show all', pt_BR: 'Mostrar todas' },
  health_paging: { en: 'Pages of the list', pt_BR: 'Páginas da lista' },
  health_export: { en: 'Export CSV', pt_BR: 'Exportar CSV' },
  health_export_file: { en: 'bank_connections', pt_BR: 'conexoes_bancarias' },
  health_export_cut: {
    en: 'Only the first {count} bank connections are in this file. Filter the list to export the others.',
    pt_BR:
      'Só as primeiras {count} conexões bancárias estão neste arquivo. Filtre a lista para exportar as demais.',
  },
  health_days_left: { en: 'Days Left', pt_BR: 'Dias restantes' },

  health_empty: {
    en: 'There are no bank connections yet. Let the assistant lead you, or enter the records yourself in this order:',
    pt_BR:
      'Ainda não há conexões bancárias. Deixe o assistente guiar você ou cadastre os registros nesta ordem:',
  },
  health_assistant: { en: 'Assistant', pt_BR: 'Assistente' },
  health_assistant_link: { en: 'Set up a bank connection', pt_BR: 'Configurar uma conexão bancária' },
  health_empty_viewer: {
    en: 'There are no bank connections yet. An administrator sets the first one up.',
    pt_BR: 'Ainda não há conexões bancárias. Um administrador configura a primeira.',
  },
  health_step_bank: { en: 'Enter the bank', pt_BR: 'Cadastre o banco' },
  health_step_credential: {
    en: 'Enter the credential that the bank issued',
    pt_BR: 'Cadastre a credencial emitida pelo banco',
  },
  health_step_secret: {
    en: 'Enter the IDs of its API secrets',
    pt_BR: 'Informe os IDs dos segredos de API',
  },
  health_step_connection: { en: 'Enter the bank connection', pt_BR: 'Cadastre a conexão bancária' },

  health_timeline: {
    en: 'What ends within the next 12 months',
    pt_BR: 'O que vence nos próximos 12 meses',
  },
  health_timeline_none: {
    en: 'Nothing ends within the next 12 months, as far as dates are known.',
    pt_BR: 'Nada vence nos próximos 12 meses, até onde as datas são conhecidas.',
  },
  health_timeline_about: {
    en: '{count} ends from {from} to {until}. What has ended stands at the left edge. Each mark links to its record.',
    pt_BR:
      '{count} vencimentos de {from} a {until}. O que já venceu está na borda esquerda. Cada marca leva ao seu registro.',
  },
  health_timeline_more: {
    en: 'and {count} more, later than these',
    pt_BR: 'e mais {count}, depois destes',
  },
  health_timeline_list: { en: 'The same as a list', pt_BR: 'O mesmo em forma de lista' },
  health_timeline_what: { en: 'What Ends', pt_BR: 'O que vence' },
  health_kind_secret: { en: 'Secret', pt_BR: 'Segredo' },
  health_kind_certificate: { en: 'Certificate', pt_BR: 'Certificado' },
  health_kind_retirement: { en: 'Support by the bank', pt_BR: 'Suporte do banco' },
  health_kind_ended: { en: 'Ended', pt_BR: 'Vencido' },
  health_end_secret: { en: 'Secret {name} of {credential}', pt_BR: 'Segredo {name} de {credential}' },
  health_end_certificate: {
    en: 'Certificate {name} of {credential}',
    pt_BR: 'Certificado {name} de {credential}',
  },
  health_end_retirement: { en: 'Support by {name}', pt_BR: 'Suporte de {name}' },
  health_mark: { en: '{what}: {date}, {left}', pt_BR: '{what}: {date}, {left}' },

  health_events: { en: 'Recent Events', pt_BR: 'Eventos recentes' },
  health_rotate: { en: 'Rotate a credential', pt_BR: 'Rotacionar uma credencial' },
  health_all_events: { en: 'All Events', pt_BR: 'Todos os eventos' },
  health_event_when: { en: 'When', pt_BR: 'Quando' },
  health_event_who: { en: 'Who', pt_BR: 'Quem' },
  health_event_what: { en: 'What', pt_BR: 'O quê' },
  health_event_outcome: { en: 'Outcome', pt_BR: 'Resultado' },
  health_event_ok: { en: 'Successful', pt_BR: 'Com êxito' },
  health_event_schedule: { en: 'By schedule', pt_BR: 'Por agendamento' },
  health_event_created: { en: 'Created: {about}', pt_BR: 'Criação: {about}' },
  health_event_changed: { en: 'Changed: {about}', pt_BR: 'Alteração: {about}' },
  health_event_deleted: { en: 'Deleted: {about}', pt_BR: 'Exclusão: {about}' },
  health_event_tested: { en: 'Tested: {about}', pt_BR: 'Teste: {about}' },
  health_event_verified: { en: 'Verified by the bank: {about}', pt_BR: 'Verificação pelo banco: {about}' },
  health_event_failed: { en: 'Failed: {about}', pt_BR: 'Falha: {about}' },
  health_event_warned: { en: 'Warning sent: {about}', pt_BR: 'Aviso enviado: {about}' },
  health_event_not_delivered: {
    en: 'Warning not delivered: {about}',
    pt_BR: 'Aviso não entregue: {about}',
  },
  health_event_rotation_started: { en: 'Rotation started: {about}', pt_BR: 'Rotação iniciada: {about}' },
  health_event_promoted: { en: 'New secret at work: {about}', pt_BR: 'Novo segredo em uso: {about}' },
  health_event_rolled_back: { en: 'Rotation rolled back: {about}', pt_BR: 'Rotação revertida: {about}' },
  health_event_retired: {
    en: 'Previous secret retired: {about}',
    pt_BR: 'Segredo anterior desativado: {about}',
  },
  health_event_abandoned: { en: 'Rotation abandoned: {about}', pt_BR: 'Rotação abandonada: {about}' },
  health_event_renewal_requested: {
    en: 'Renewal requested: {about}',
    pt_BR: 'Renovação solicitada: {about}',
  },
  health_event_other: { en: 'Noted: {about}', pt_BR: 'Registro: {about}' },
  health_about_bank: { en: 'bank {name}', pt_BR: 'banco {name}' },
  health_about_credential: { en: 'credential {name}', pt_BR: 'credencial {name}' },
  health_about_secret: { en: 'secret reference {name}', pt_BR: 'referência de segredo {name}' },
  health_about_connection: { en: 'bank connection {name}', pt_BR: 'conexão bancária {name}' },
  health_about_gone: { en: 'number {id}, deleted since', pt_BR: 'número {id}, excluído depois' },

  health_used_title: { en: 'Where a Secret Is Used', pt_BR: 'Onde um segredo é usado' },
  health_used_of: { en: 'Uses of {secretId}', pt_BR: 'Usos de {secretId}' },
  health_used_nowhere: {
    en: 'No credential uses {secretId}. Nothing of this software breaks when it changes.',
    pt_BR: 'Nenhuma credencial usa {secretId}. Nada deste software deixa de funcionar se ele mudar.',
  },
  health_used_no_connection: { en: 'No bank connection', pt_BR: 'Nenhuma conexão bancária' },
  health_used_cut: {
    en: 'Only the first {count} uses are shown.',
    pt_BR: 'Só os primeiros {count} usos são mostrados.',
  },
} as const satisfies TextTable;
