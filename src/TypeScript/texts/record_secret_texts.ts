import type { TextTable } from './text_table';

/** Names, labels and help texts of the records of secret references, in `customrecord_bcr_secret.xml`. */
export const SECRET_RECORD_TEXTS = {
  secret_name: { en: 'Bank Secret Reference', pt_BR: 'Referência de segredo de API' },
  secret_credential_label: { en: 'Bank Credential', pt_BR: 'Credencial bancária' },
  secret_credential_help: {
    en: 'The credential that this API secret belongs to.',
    pt_BR: 'A credencial a que este segredo de API pertence.',
  },
  secret_role_label: { en: 'Role', pt_BR: 'Função' },
  secret_role_help: { en: 'What the bank uses the secret for.', pt_BR: 'Para que o banco usa o segredo.' },
  secret_slot_label: { en: 'Slot', pt_BR: 'Posição' },
  secret_slot_help: {
    en: 'The position of the secret in a rotation. Exactly one secret of each role is Current.',
    pt_BR: 'A posição do segredo em uma rotação. Exatamente um segredo de cada função é Atual.',
  },
  secret_secret_id_label: { en: 'API Secret ID', pt_BR: 'ID do segredo de API' },
  secret_secret_id_help: {
    en: 'The ID of the API secret as shown at Setup > Company > Preferences > API Secrets: custsecret_... Never the secret itself.',
    pt_BR:
      'O ID do segredo de API como aparece em Configuração > Empresa > Preferências > Segredos de API: custsecret_... Nunca o próprio segredo.',
  },
  secret_issued_on_label: { en: 'Issued On', pt_BR: 'Emitido em' },
  secret_issued_on_help: {
    en: 'The day on which the bank issued this secret.',
    pt_BR: 'O dia em que o banco emitiu este segredo.',
  },
  secret_expires_on_label: { en: 'Expires On', pt_BR: 'Vence em' },
  secret_expires_on_help: {
    en: 'The last day on which the bank accepts this secret. Scripts cannot read it from NetSuite: enter it here, or nobody can be warned.',
    pt_BR:
      'O último dia em que o banco aceita este segredo. Os scripts não conseguem lê-lo no NetSuite: informe-o aqui, ou ninguém poderá ser avisado.',
  },
  secret_expiration_warning_label: { en: 'Expiration Warning', pt_BR: 'Aviso de vencimento' },
  secret_expiration_warning_help: {
    en: 'Sends warnings before this secret expires. Check this box here as on the API Secrets page.',
    pt_BR:
      'Envia avisos antes que este segredo vença. Marque esta caixa aqui como na página Segredos de API.',
  },
  secret_fingerprint_label: { en: 'Fingerprint', pt_BR: 'Impressão digital' },
  secret_fingerprint_help: {
    en: 'Eight digits that change when the value of the secret changes. They do not reveal the value.',
    pt_BR: 'Oito dígitos que mudam quando o valor do segredo muda. Eles não revelam qual é o valor.',
  },
  secret_fingerprint_salt_label: { en: 'Fingerprint Salt', pt_BR: 'Sal da impressão digital' },
  secret_fingerprint_salt_help: {
    en: 'A random text that goes into the fingerprint, so that the same value looks different on each record. No secret. Written by tests.',
    pt_BR:
      'Um texto aleatório que entra na impressão digital, para que o mesmo valor pareça diferente em cada registro. Não é segredo. Escrito pelos testes.',
  },
  secret_fingerprint_at_label: {
    en: 'Fingerprint Changed At (UTC)',
    pt_BR: 'Impressão digital alterada em (UTC)',
  },
  secret_fingerprint_at_help: {
    en: 'When a changed value was first seen.',
    pt_BR: 'Quando um valor alterado foi visto pela primeira vez.',
  },
  secret_warned_lead_time_label: { en: 'Warned, Lead Time', pt_BR: 'Avisado, antecedência' },
  secret_warned_lead_time_help: {
    en: 'How many days before the expiry its last warning was sent, so that none is sent twice. Written by the Expiry Check.',
    pt_BR:
      'Quantos dias antes do vencimento o último aviso foi enviado, para que nenhum seja enviado duas vezes. Escrito pela verificação de vencimentos.',
  },
  secret_warned_date_label: { en: 'Warned, Date', pt_BR: 'Avisado, data' },
  secret_warned_date_help: {
    en: 'The expiry date that the last warning was about: another date is warned of anew. Written by the Expiry Check.',
    pt_BR:
      'A data de vencimento de que tratou o último aviso: outra data é avisada de novo. Escrito pela verificação de vencimentos.',
  },
} as const satisfies TextTable;
