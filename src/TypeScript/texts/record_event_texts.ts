import type { TextTable } from './text_table';

/** Names, labels and help texts of the records of the audit trail, in `customrecord_bcr_event.xml`. */
export const EVENT_RECORD_TEXTS = {
  event_name: { en: 'Bank Credential Event', pt_BR: 'Evento de credencial bancária' },
  event_at_label: { en: 'When (UTC)', pt_BR: 'Quando (UTC)' },
  event_at_help: { en: 'When it happened.', pt_BR: 'Quando aconteceu.' },
  event_who_label: { en: 'Who', pt_BR: 'Quem' },
  event_who_help: {
    en: 'The employee who did it. Empty when a schedule did it.',
    pt_BR: 'O funcionário que o fez. Vazio quando foi um agendamento.',
  },
  event_kind_label: { en: 'What', pt_BR: 'O quê' },
  event_kind_help: { en: 'What happened to the record.', pt_BR: 'O que aconteceu com o registro.' },
  event_record_kind_label: { en: 'Kind of Record', pt_BR: 'Tipo de registro' },
  event_record_kind_help: {
    en: 'The kind of record it happened to.',
    pt_BR: 'O tipo de registro com que aconteceu.',
  },
  event_record_id_label: { en: 'Record', pt_BR: 'Registro' },
  event_record_id_help: {
    en: 'The internal ID of the record it happened to. A number and not a link, so that the line stays true when the record is deleted.',
    pt_BR:
      'O ID interno do registro com que aconteceu. Um número, e não um link, para que a linha continue verdadeira quando o registro for excluído.',
  },
  event_from_label: { en: 'From', pt_BR: 'De' },
  event_from_help: {
    en: 'What stood there before: IDs, states, dates and hosts.',
    pt_BR: 'O que havia antes: IDs, status, datas e hosts.',
  },
  event_to_label: { en: 'To', pt_BR: 'Para' },
  event_to_help: {
    en: 'What stands there since: IDs, states, dates and hosts.',
    pt_BR: 'O que há desde então: IDs, status, datas e hosts.',
  },
  event_outcome_label: { en: 'Outcome', pt_BR: 'Resultado' },
  event_outcome_help: { en: 'The code of a finding, or ok.', pt_BR: 'O código de uma constatação, ou ok.' },
  event_correlation_id_label: { en: 'Correlation ID', pt_BR: 'ID de correlação' },
  event_correlation_id_help: {
    en: 'Marks what belongs together. The same stands in the execution log.',
    pt_BR: 'Marca o que pertence ao mesmo acontecimento. O mesmo consta no log de execução.',
  },
} as const satisfies TextTable;
