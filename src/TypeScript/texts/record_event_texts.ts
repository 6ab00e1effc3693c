import type { TextTable } from './text_table';

/** Names, labels and help texts of the records of the audit trail, in `customrecord_bcr_event.xml`. */
export const EVENT_RECORD_TEXTS = {
  event_name: { en: 'Bank Credential Event', pt_BR: 'Evento de credencial bancária' },
  event_at_label: { en: 'When (UTC)', pt_BR: 'Quando (UTC)' },
  event_at_help: { en: 'When it happened.', pt_BR: 'Quando aconteceu.' },
  event_who_label: { en: 'Who', pt_BR: 'Quem' },
  event_who_help: {
    en: 'The employee who did it. Empty if a scheduled script did it.',
    pt_BR: 'O funcionário que o fez. Vazio se foi um script agendado.',
  },
  event_kind_label: { en: 'What', pt_BR: 'O quê' },
  event_kind_help: { en: 'What happened to the record.', pt_BR: 'O que aconteceu com o registro.' },
  event_record_kind_label: { en: 'Record Type', pt_BR: 'Tipo de registro' },
  event_record_kind_help: {
    en: 'The type of record that the event is about.',
    pt_BR: 'O tipo de registro a que o evento se refere.',
  },
  event_record_id_label: { en: 'Record', pt_BR: 'Registro' },
  event_record_id_help: {
    en: 'The internal ID of the record that the event is about. It is a number and not a link, so that it stays true after the record is deleted.',
    pt_BR:
      'O ID interno do registro a que o evento se refere. É um número, e não um link, para que continue verdadeiro depois que o registro for excluído.',
  },
  event_from_label: { en: 'From', pt_BR: 'De' },
  event_from_help: {
    en: 'The values before: IDs, states, dates and hosts.',
    pt_BR: 'Os valores de antes: IDs, status, datas e hosts.',
  },
  event_to_label: { en: 'To', pt_BR: 'Para' },
  event_to_help: {
    en: 'The values after: IDs, states, dates and hosts.',
    pt_BR: 'Os valores de depois: IDs, status, datas e hosts.',
  },
  event_outcome_label: { en: 'Outcome', pt_BR: 'Resultado' },
  event_outcome_help: { en: 'The code of a finding, or ok.', pt_BR: 'O código de uma constatação, ou ok.' },
  event_correlation_id_label: { en: 'Correlation ID', pt_BR: 'ID de correlação' },
  event_correlation_id_help: {
    en: 'Identifies events that belong together. The same ID is in the execution log.',
    pt_BR: 'Identifica eventos que pertencem ao mesmo acontecimento. O mesmo ID consta no log de execução.',
  },
} as const satisfies TextTable;
