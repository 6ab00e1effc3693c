import type { TextTable } from './text_table';

/** What the page Bank Connections says: what needs attention, its list with filters, the timeline, events, where-used. */
export const HEALTH_TEXTS = {
  health_all_well_title: { en: 'All banks answer', pt_BR: 'Todos os bancos respondem' },
  health_all_well: {
    en: 'Every bank connection in use was accepted by its bank, and nothing expires within the next 30 days.',
    pt_BR: 'Todas as conexões bancárias em uso foram aceitas pelo banco e nada vence nos próximos 30 dias.',
  },
  health_none_in_use: {
    en: 'No bank connection is in use: each is disabled, or its credential or bank is inactive.',
    pt_BR:
      'Nenhuma conexão bancária está em uso: cada uma está desabilitada, ou sua credencial ou seu banco está inativo.',
  },
  health_attention: { en: 'What Needs Attention First', pt_BR: 'O que requer atenção primeiro' },
  health_viewer_remedy: {
    en: 'Tell a Bank Credentials Administrator.',
    pt_BR: 'Avise um Administrador do Bank Credentials.',
  },
  health_show: { en: 'Show', pt_BR: 'Mostrar' },

  health_refused_one: {
    en: '1 bank connection does not work: its credential was rejected or could not be used.',
    pt_BR: '1 conexão bancária não funciona: a credencial foi recusada ou não pôde ser usada.',
  },
  health_refused_many: {
    en: '{count} bank connections do not work: their credentials were rejected or could not be used.',
    pt_BR:
      '{count} conexões bancárias não funcionam: as credenciais foram recusadas ou não puderam ser usadas.',
  },
  health_refused_remedy: {
    en: 'Open the connection and click Test Connection. The page shows which step fails and what to do.',
    pt_BR: 'Abra a conexão e clique em Testar conexão. A página mostra qual etapa falha e o que fazer.',
  },
  health_ended_one: {
    en: '1 bank connection has a secret, a certificate or bank support that has ended.',
    pt_BR: '1 conexão bancária tem segredo, certificado ou suporte do banco já vencido.',
  },
  health_ended_many: {
    en: '{count} bank connections have a secret, a certificate or bank support that has ended.',
    pt_BR: '{count} conexões bancárias têm segredo, certificado ou suporte do banco já vencido.',
  },
  health_ended_remedy: {
    en: 'Get a replacement from the bank, enter it and update the date on the record.',
    pt_BR: 'Peça um novo ao banco, cadastre-o e atualize a data no registro.',
  },
  health_renewal_one: {
    en: '1 bank connection needs to be renewed.',
    pt_BR: '1 conexão bancária precisa de renovação.',
  },
  health_renewal_many: {
    en: '{count} bank connections need to be renewed.',
    pt_BR: '{count} conexões bancárias precisam de renovação.',
  },
  health_renewal_remedy: {
    en: 'Give your consent again at the bank, then test the connection.',
    pt_BR: 'Renove o consentimento junto ao banco e depois teste a conexão.',
  },
  health_ends_soon_one: {
    en: '1 bank connection has a secret, a certificate or bank support that ends within 30 days.',
    pt_BR: '1 conexão bancária tem segredo, certificado ou suporte do banco que vence em até 30 dias.',
  },
  health_ends_soon_many: {
    en: '{count} bank connections have a secret, a certificate or bank support that ends within 30 days.',
    pt_BR:
      '{count} conexões bancárias têm segredo, certificado ou suporte do banco que vence em até 30 dias.',
  },
  health_ends_soon_remedy: {
    en: 'Ask the bank for a replacement now and start the rotation.',
    pt_BR: 'Peça um novo ao banco agora e inicie a rotação.',
  },
  health_rotation_waits_one: {
    en: '1 bank connection still keeps its previous secret although the grace period is over.',
    pt_BR:
      '1 conexão bancária ainda mantém o segredo anterior, embora o período de carência tenha terminado.',
  },
  health_rotation_waits_many: {
    en: '{count} bank connections still keep their previous secret although the grace period is over.',
    pt_BR:
      '{count} conexões bancárias ainda mantêm o segredo anterior, embora o período de carência tenha terminado.',
  },
  health_rotation_waits_remedy: {
    en: 'Retire the previous secret, then delete it at the bank.',
    pt_BR: 'Desative o segredo anterior e depois exclua-o no banco.',
  },
  health_not_verified_one: {
    en: '1 bank connection has never been accepted by its bank.',
    pt_BR: '1 conexão bancária nunca foi aceita pelo banco.',
  },
  health_not_verified_many: {
    en: '{count} bank connections have never been accepted by their banks.',
    pt_BR: '{count} conexões bancárias nunca foram aceitas pelos bancos.',
  },
  health_not_verified_remedy: {
    en: 'Open the connection and click Test Connection.',
    pt_BR: 'Abra a conexão e clique em Testar conexão.',
  },
  health_no_date_one: {
    en: '1 bank connection has no expiry date on record.',
    pt_BR: '1 conexão bancária não tem data de vencimento informada.',
  },
  health_no_date_many: {
    en: '{count} bank connections have no expiry date on record.',
    pt_BR: '{count} conexões bancárias não têm data de vencimento informada.',
  },
  health_no_date_remedy: {
    en: 'Look up the expiry date at the bank and enter it on the secret reference.',
    pt_BR: 'Consulte a data de vencimento no banco e informe-a na referência de segredo.',
  },

  health_need: { en: 'Action Needed', pt_BR: 'Ação necessária' },
  health_need_refused: { en: 'Fix the credential', pt_BR: 'Corrigir a credencial' },
  health_need_ended: { en: 'Replace what has ended', pt_BR: 'Substituir o que venceu' },
  health_need_renewal: { en: 'Renew', pt_BR: 'Renovar' },
  health_need_ends_soon: { en: 'Replace soon', pt_BR: 'Substituir em breve' },
  health_need_rotation_waits: { en: 'Complete the rotation', pt_BR: 'Concluir a rotação' },
  health_need_not_verified: { en: 'Run the first test', pt_BR: 'Fazer o primeiro teste' },
  health_need_no_date: { en: 'Enter the expiry date', pt_BR: 'Informar a data de vencimento' },
  health_need_nothing: { en: 'None', pt_BR: 'Nenhuma' },
  health_need_disabled: { en: 'None (not in use)', pt_BR: 'Nenhuma (fora de uso)' },

  health_environment_test: { en: 'Test', pt_BR: 'Teste' },
  health_environment_production: { en: 'Production', pt_BR: 'Produção' },
  health_state_active: { en: 'Active', pt_BR: 'Ativa' },
  health_state_needs_attention: { en: 'Needs attention', pt_BR: 'Requer atenção' },
  health_state_renewal_required: { en: 'Renewal required', pt_BR: 'Renovação necessária' },
  health_state_disabled: { en: 'Disabled', pt_BR: 'Desabilitada' },

  health_foreign_filters: {
    en: 'This form is no longer valid for your session. Open Bank Connections again and reapply the filters.',
    pt_BR:
      'Este formulário não é mais válido para sua sessão. Abra Conexões bancárias novamente e reaplique os filtros.',
  },
  health_filters: { en: 'Filters', pt_BR: 'Filtros' },
  health_filter_text: { en: 'Name Contains', pt_BR: 'Nome contém' },
  health_filter_within: { en: 'Ends Within', pt_BR: 'Vence em até' },
  health_within_ended: { en: 'Today or already ended', pt_BR: 'Hoje ou já vencido' },
  health_filter_size: { en: 'Lines per Page', pt_BR: 'Linhas por página' },
  health_filter_page: { en: 'Page', pt_BR: 'Página' },
  health_filter_secret: { en: 'Where Is This Secret ID Used?', pt_BR: 'Onde este ID de segredo é usado?' },
  health_filter_secret_help: {
    en: 'Enter the ID of an API secret (custsecret…) and click Filter. Never enter the secret itself.',
    pt_BR:
      'Informe o ID de um segredo de API (custsecret…) e clique em Filtrar. Nunca informe o próprio segredo.',
  },
  health_range: { en: '{first}–{last} of {total}', pt_BR: '{first}–{last} de {total}' },
  health_nothing_matches: {
    en: 'No bank connections match these filters.',
    pt_BR: 'Nenhuma conexão bancária corresponde a estes filtros.',
  },
  health_reset: { en: 'Show All', pt_BR: 'Mostrar todas' },
  health_paging: { en: 'Pages of the list', pt_BR: 'Páginas da lista' },
  health_export: { en: 'Export CSV', pt_BR: 'Exportar CSV' },
  health_export_file: { en: 'bank_connections', pt_BR: 'conexoes_bancarias' },
  health_export_cut: {
    en: 'This file contains only the first {count} bank connections. Filter the list to export the others.',
    pt_BR:
      'Este arquivo contém só as primeiras {count} conexões bancárias. Filtre a lista para exportar as demais.',
  },
  health_days_left: { en: 'Days Left', pt_BR: 'Dias restantes' },

  health_empty: {
    en: 'There are no bank connections yet. Use the assistant, or enter the records yourself in this order:',
    pt_BR: 'Ainda não há conexões bancárias. Use o assistente ou cadastre os registros nesta ordem:',
  },
  health_assistant: { en: 'Assistant', pt_BR: 'Assistente' },
  health_assistant_link: { en: 'Set Up a Bank Connection', pt_BR: 'Configurar uma conexão bancária' },
  health_empty_viewer: {
    en: 'There are no bank connections yet. An administrator must set up the first connection.',
    pt_BR: 'Ainda não há conexões bancárias. Um administrador precisa configurar a primeira.',
  },
  health_step_bank: { en: 'Enter the bank', pt_BR: 'Cadastre o banco' },
  health_step_credential: {
    en: 'Enter the credential issued by the bank',
    pt_BR: 'Cadastre a credencial emitida pelo banco',
  },
  health_step_secret: {
    en: 'Enter the IDs of its API secrets',
    pt_BR: 'Informe os IDs dos segredos de API',
  },
  health_step_connection: { en: 'Enter the bank connection', pt_BR: 'Cadastre a conexão bancária' },

  health_timeline: {
    en: 'What Ends in the Next 12 Months',
    pt_BR: 'O que vence nos próximos 12 meses',
  },
  health_timeline_none: {
    en: 'Nothing with a known date ends in the next 12 months.',
    pt_BR: 'Nada com data conhecida vence nos próximos 12 meses.',
  },
  health_timeline_about: {
    en: 'Dates from {from} to {until}: {count}. What has already ended is at the left edge. Each mark links to its record.',
    pt_BR:
      'Vencimentos de {from} a {until}: {count}. O que já venceu está na borda esquerda. Cada marca leva ao seu registro.',
  },
  health_timeline_more: {
    en: 'and {count} more after these',
    pt_BR: 'e mais {count}, depois destes',
  },
  health_timeline_list: { en: 'Show as a list', pt_BR: 'Mostrar como lista' },
  health_timeline_what: { en: 'What Ends', pt_BR: 'O que vence' },
  health_kind_secret: { en: 'Secret', pt_BR: 'Segredo' },
  health_kind_certificate: { en: 'Certificate', pt_BR: 'Certificado' },
  health_kind_retirement: { en: 'Bank support', pt_BR: 'Suporte do banco' },
  health_kind_ended: { en: 'Ended', pt_BR: 'Vencido' },
  health_end_secret: { en: 'Secret {name} of {credential}', pt_BR: 'Segredo {name} de {credential}' },
  health_end_certificate: {
    en: 'Certificate {name} of {credential}',
    pt_BR: 'Certificado {name} de {credential}',
  },
  health_end_retirement: { en: 'Support from {name}', pt_BR: 'Suporte de {name}' },
  health_mark: { en: '{what}: {date}, {left}', pt_BR: '{what}: {date}, {left}' },

  health_events: { en: 'Recent Events', pt_BR: 'Eventos recentes' },
  health_rotate: { en: 'Rotate a Credential', pt_BR: 'Rotacionar uma credencial' },
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
  health_event_promoted: { en: 'New secret in use: {about}', pt_BR: 'Novo segredo em uso: {about}' },
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
  health_event_other: { en: 'Recorded: {about}', pt_BR: 'Registro: {about}' },
  health_about_bank: { en: 'bank {name}', pt_BR: 'banco {name}' },
  health_about_credential: { en: 'credential {name}', pt_BR: 'credencial {name}' },
  health_about_secret: { en: 'secret reference {name}', pt_BR: 'referência de segredo {name}' },
  health_about_connection: { en: 'bank connection {name}', pt_BR: 'conexão bancária {name}' },
  health_about_gone: { en: 'record {id}, since deleted', pt_BR: 'registro {id}, já excluído' },

  health_used_title: { en: 'Where a Secret Is Used', pt_BR: 'Onde um segredo é usado' },
  health_used_of: { en: 'Uses of {secretId}', pt_BR: 'Usos de {secretId}' },
  health_used_nowhere: {
    en: 'No credential uses {secretId}. Changing it does not affect Bank Credentials.',
    pt_BR: 'Nenhuma credencial usa {secretId}. Alterá-lo não afeta o Bank Credentials.',
  },
  health_used_no_connection: { en: 'No bank connection', pt_BR: 'Nenhuma conexão bancária' },
  health_used_cut: {
    en: 'Only the first {count} uses are shown.',
    pt_BR: 'Só os primeiros {count} usos são mostrados.',
  },
} as const satisfies TextTable;
