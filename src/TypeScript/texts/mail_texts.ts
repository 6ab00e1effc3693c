import type { TextTable } from './text_table';

/** What the mails of the Expiry Check say. */
export const MAIL_TEXTS = {
  mail_subject: { en: 'Bank credentials: {what}', pt_BR: 'Credenciais bancárias: {what}' },
  mail_expired_one: { en: '1 expired', pt_BR: '1 vencida' },
  mail_expired_many: { en: '{count} expired', pt_BR: '{count} vencidas' },
  mail_soon_one: { en: '1 expires soon', pt_BR: '1 vence em breve' },
  mail_soon_many: { en: '{count} expire soon', pt_BR: '{count} vencem em breve' },
  mail_would_break: {
    en: 'Bank connections that would stop working: {connections}.',
    pt_BR: 'Conexões bancárias que deixariam de funcionar: {connections}.',
  },
  mail_not_told: {
    en: '{name} no longer works here and was not notified. Update the record.',
    pt_BR: '{name} não trabalha mais aqui e não recebeu este aviso. Atualize o registro.',
  },
  mail_begin_rotation: { en: 'Start the rotation by {date}.', pt_BR: 'Inicie a rotação até {date}.' },
  mail_certificate_renewable: {
    en: '{bank} renews certificates from {days} days before they expire.',
    pt_BR: '{bank} renova certificados a partir de {days} dias antes do vencimento.',
  },
  mail_why: {
    en: 'You receive this mail because you own these records or are listed on them. Each warning is sent once; after the date, it is sent daily.',
    pt_BR:
      'Você recebe este e-mail porque é responsável por estes registros ou está indicado neles. Cada aviso é enviado uma vez; depois da data, é enviado diariamente.',
  },
} as const satisfies TextTable;
