import type { TextTable } from './text_table';

/** The glossary of the page Bank Credentials Help: each word and what it means here. */
export const HELP_WORD_TEXTS = {
  help_word_api_secret: { en: 'API secret', pt_BR: 'segredo de API' },
  help_word_api_secret_is: {
    en: 'NetSuite’s own object for a value that nobody can read again, managed at Setup > Company > Preferences > API Secrets.',
    pt_BR:
      'Objeto do próprio NetSuite para um valor que ninguém pode ler de novo, gerenciado em Configuração > Empresa > Preferências > Segredos de API.',
  },
  help_word_secret_id: { en: 'secret ID', pt_BR: 'ID do segredo' },
  help_word_secret_id_is: {
    en: 'The script ID of an API secret: custsecret…',
    pt_BR: 'O ID de script de um segredo de API: custsecret…',
  },
  help_word_bank_profile: { en: 'bank profile', pt_BR: 'perfil do banco' },
  help_word_bank_profile_is: {
    en: 'What this software knows about one bank: how it authenticates, where its token endpoints are, what is special about it.',
    pt_BR:
      'O que este software sabe sobre um banco: como ele autentica, onde estão seus endpoints de token, o que tem de particular.',
  },
  help_word_bank: { en: 'bank', pt_BR: 'banco' },
  help_word_bank_is: {
    en: 'A bank that your company works with. It names its bank profile and can override parts of it.',
    pt_BR: 'Um banco com que sua empresa trabalha. Indica o perfil do banco e pode substituir partes dele.',
  },
  help_word_credential: { en: 'credential', pt_BR: 'credencial' },
  help_word_credential_is: {
    en: 'One set of application credentials that a bank issued for one environment. Shared by any number of connections.',
    pt_BR:
      'Um conjunto de credenciais de aplicação que um banco emitiu para um ambiente. Compartilhado por qualquer número de conexões.',
  },
  help_word_secret_reference: { en: 'secret reference', pt_BR: 'referência de segredo' },
  help_word_secret_reference_is: {
    en: 'Which secret ID has which role in a credential, in which slot and until when. It holds the ID, never the secret.',
    pt_BR:
      'Qual ID de segredo cumpre qual função em uma credencial, em que posição e até quando. Guarda o ID, nunca o segredo.',
  },
  help_word_slot: { en: 'slot', pt_BR: 'posição' },
  help_word_slot_is: {
    en: 'The position of a secret reference in a rotation: pending, current, previous or retired.',
    pt_BR: 'A posição de uma referência de segredo em uma rotação: pendente, atual, anterior ou desativada.',
  },
  help_word_connection: { en: 'bank connection', pt_BR: 'conexão bancária' },
  help_word_connection_is: {
    en: 'One use of a bank, such as statements or payments, through one credential.',
    pt_BR: 'Um uso de um banco, como extratos ou pagamentos, por meio de uma credencial.',
  },
  help_word_environment: { en: 'environment', pt_BR: 'ambiente' },
  help_word_environment_is: {
    en: 'Test or production. A credential belongs to exactly one.',
    pt_BR: 'Teste ou produção. Cada credencial pertence a exatamente um.',
  },
  help_word_rotation: { en: 'rotation', pt_BR: 'rotação' },
  help_word_rotation_is: {
    en: 'Replacing a credential’s current secrets with new ones, step by step, without a failed call.',
    pt_BR:
      'A troca dos segredos atuais de uma credencial por novos, passo a passo, sem que nenhuma chamada falhe.',
  },
  help_word_grace: { en: 'grace period', pt_BR: 'período de carência' },
  help_word_grace_is: {
    en: 'How long the previous secret must remain valid at the bank after a change: never less than 60 minutes.',
    pt_BR:
      'Por quanto tempo o segredo anterior precisa continuar válido no banco depois de uma troca: nunca menos de 60 minutos.',
  },
  help_word_lead_time: { en: 'lead time', pt_BR: 'antecedência' },
  help_word_lead_time_is: {
    en: 'How many days before a date a warning is given: 30, 14, 7 and 1, plus 60 for certificates, unless the credential says otherwise.',
    pt_BR:
      'Quantos dias antes de uma data um aviso é dado: 30, 14, 7 e 1, além de 60 para certificados, a menos que a credencial diga outra coisa.',
  },
  help_word_fingerprint: { en: 'fingerprint', pt_BR: 'impressão digital' },
  help_word_fingerprint_is: {
    en: 'Eight digits that change when a secret’s value changes. The value cannot be computed from them.',
    pt_BR:
      'Oito dígitos que mudam quando o valor de um segredo muda. O valor não pode ser calculado a partir deles.',
  },
  help_word_finding: { en: 'finding', pt_BR: 'constatação' },
  help_word_finding_is: {
    en: 'What a check says: a code, the severity, what is wrong and how to fix it.',
    pt_BR: 'O que uma verificação diz: um código, a gravidade, o que está errado e como corrigir.',
  },
  help_word_event: { en: 'event', pt_BR: 'evento' },
  help_word_event_is: {
    en: 'One line of the audit trail. Nobody changes or deletes it.',
    pt_BR: 'Uma linha da trilha de auditoria. Ninguém a altera nem exclui.',
  },
} as const satisfies TextTable;
