import type {
  AuthMethod,
  ConnectionState,
  CredentialState,
  Environment,
  EventKind,
  Purpose,
  RecordKind,
  RotationAction,
  RotationKind,
  RotationStep,
  SecretRole,
  Severity,
  Slot,
} from '../domain/vocabulary';
import type { Nothing, TextEntry, UnevenKeys } from './text_table';

/** What can be done in a rotation has a row of its own: `test` is an environment too. */
export type ActionWord = `action_${RotationAction}`;

/** A word of the vocabulary. One that stands in two lists means the same in both. */
export type VocabularyWord =
  | Environment
  | Slot
  | SecretRole
  | AuthMethod
  | ConnectionState
  | CredentialState
  | Purpose
  | RotationKind
  | RotationStep
  | ActionWord
  | Severity
  | EventKind
  | RecordKind;

/** The words of the vocabulary as they stand within a sentence. A word without a row does not compile. */
export const VOCABULARY_TEXTS = {
  test: { en: 'test', pt_BR: 'teste' },
  production: { en: 'production', pt_BR: 'produção' },

  pending: { en: 'pending', pt_BR: 'pendente' },
  current: { en: 'current', pt_BR: 'atual' },
  previous: { en: 'previous', pt_BR: 'anterior' },
  retired: { en: 'retired', pt_BR: 'desativado' },

  client_id: { en: 'client ID', pt_BR: 'ID do cliente' },
  client_secret: { en: 'client secret', pt_BR: 'segredo do cliente' },
  application_key: { en: 'application key', pt_BR: 'chave da aplicação' },
  profile_id: { en: 'profile ID', pt_BR: 'ID do perfil' },

  client_secret_basic: {
    en: 'client secret in the Authorization header (basic)',
    pt_BR: 'segredo do cliente no cabeçalho Authorization (basic)',
  },
  client_secret_post: {
    en: 'client secret in the form body (post)',
    pt_BR: 'segredo do cliente no corpo do formulário (post)',
  },
  json_body: { en: 'client secret in a JSON body', pt_BR: 'segredo do cliente em um corpo JSON' },
  static_headers: { en: 'fixed headers, without a token', pt_BR: 'cabeçalhos fixos, sem token' },
  private_key_jwt: {
    en: 'signed assertion (private key JWT)',
    pt_BR: 'asserção assinada (private key JWT)',
  },
  tls_client_auth: { en: 'certificate (mutual TLS)', pt_BR: 'certificado (TLS mútuo)' },

  active: { en: 'active', pt_BR: 'ativa' },
  needs_attention: { en: 'needs attention', pt_BR: 'requer atenção' },
  renewal_required: { en: 'renewal required', pt_BR: 'renovação necessária' },
  disabled: { en: 'disabled', pt_BR: 'desabilitada' },
  not_verified: { en: 'not verified', pt_BR: 'não verificada' },
  verified: { en: 'verified', pt_BR: 'verificada' },

  statements: { en: 'statements', pt_BR: 'extratos' },
  payments: { en: 'payments', pt_BR: 'pagamentos' },
  receivables: { en: 'receivables', pt_BR: 'recebíveis' },
  instant_payments: { en: 'instant payments', pt_BR: 'pagamentos instantâneos' },
  other: { en: 'other', pt_BR: 'outra' },

  new_id: {
    en: 'new API secret alongside the current one',
    pt_BR: 'novo segredo de API junto com o atual',
  },
  in_place: {
    en: 'new password for the same API secret',
    pt_BR: 'nova senha para o mesmo segredo de API',
  },

  starting: { en: 'being started', pt_BR: 'sendo iniciada' },
  started: { en: 'started', pt_BR: 'iniciada' },
  promoting: { en: 'being promoted', pt_BR: 'em promoção' },
  grace: { en: 'in the grace period', pt_BR: 'em período de carência' },
  rolling_back: { en: 'being rolled back', pt_BR: 'sendo revertida' },
  retiring: { en: 'previous secret being retired', pt_BR: 'segredo anterior sendo desativado' },
  abandoning: { en: 'being abandoned', pt_BR: 'sendo abandonada' },

  action_start_new_id: { en: 'start with a new ID', pt_BR: 'iniciar com um novo ID' },
  action_start_in_place: { en: 'start with a new password', pt_BR: 'iniciar com uma nova senha' },
  action_test: { en: 'test', pt_BR: 'testar' },
  action_promote: { en: 'promote', pt_BR: 'promover' },
  action_retire: { en: 'retire the previous secret', pt_BR: 'desativar o segredo anterior' },
  action_roll_back: { en: 'roll back', pt_BR: 'reverter' },
  action_abandon: { en: 'abandon', pt_BR: 'abandonar' },
  action_finish: { en: 'finish the interrupted step', pt_BR: 'concluir o passo interrompido' },

  error: { en: 'error', pt_BR: 'erro' },
  warning: { en: 'warning', pt_BR: 'aviso' },
  hint: { en: 'hint', pt_BR: 'dica' },

  created: { en: 'created', pt_BR: 'criação' },
  changed: { en: 'changed', pt_BR: 'alteração' },
  deleted: { en: 'deleted', pt_BR: 'exclusão' },
  tested: { en: 'tested', pt_BR: 'teste' },
  failed: { en: 'failed', pt_BR: 'falha' },
  warned: { en: 'warned', pt_BR: 'aviso enviado' },
  not_delivered: { en: 'not delivered', pt_BR: 'não entregue' },
  rotation_started: { en: 'rotation started', pt_BR: 'rotação iniciada' },
  promoted: { en: 'promoted', pt_BR: 'promoção' },
  rolled_back: { en: 'rolled back', pt_BR: 'reversão' },
  abandoned: { en: 'rotation abandoned', pt_BR: 'rotação abandonada' },
  renewal_requested: { en: 'renewal requested', pt_BR: 'renovação solicitada' },

  bank: { en: 'bank', pt_BR: 'banco' },
  credential: { en: 'credential', pt_BR: 'credencial' },
  secret: { en: 'secret reference', pt_BR: 'referência de segredo' },
  connection: { en: 'bank connection', pt_BR: 'conexão bancária' },
} as const satisfies Readonly<Record<VocabularyWord, TextEntry>>;

/**
 * Further words and phrases that stand within the texts of findings: what a field is called, what several records are
 * called, how a thing is named that ends.
 */
const PHRASE_TEXTS = {
  name: { en: 'name', pt_BR: 'nome' },
  environment: { en: 'environment', pt_BR: 'ambiente' },
  role: { en: 'role', pt_BR: 'função' },
  slot: { en: 'slot', pt_BR: 'posição' },
  key_id: { en: 'key ID', pt_BR: 'ID da chave' },
  resource: { en: 'resource', pt_BR: 'recurso' },
  bank_profile: { en: 'bank profile', pt_BR: 'perfil do banco' },
  credentials: { en: 'credentials', pt_BR: 'credenciais' },
  connections: { en: 'bank connections', pt_BR: 'conexões bancárias' },
  secrets: { en: 'secret references', pt_BR: 'referências de segredo' },
  address_token: { en: 'token', pt_BR: 'token' },
  address_api: { en: 'API', pt_BR: 'API' },
  state_idle: { en: 'not in progress', pt_BR: 'não está em andamento' },
  state_started: { en: 'started', pt_BR: 'iniciada' },
  state_accepted: { en: 'accepted by the bank', pt_BR: 'aceita pelo banco' },
  state_unfinished: { en: 'interrupted before it was finished', pt_BR: 'interrompida antes do fim' },
  state_grace: { en: 'in the grace period', pt_BR: 'em período de carência' },
  state_grace_over: { en: 'grace period over', pt_BR: 'período de carência encerrado' },
  profile_custom: { en: 'Custom', pt_BR: 'Personalizado' },
  profile_hsbc_legacy: { en: 'HSBC (legacy headers)', pt_BR: 'HSBC (cabeçalhos legados)' },
  notice_hsbc_legacy: {
    en: 'Support ends on {date}; move to Intelligent Payment Automation.',
    pt_BR: 'O suporte termina em {date}; migre para o Intelligent Payment Automation.',
  },
  named_secret: { en: 'The {role} {secretId}', pt_BR: 'O segredo {secretId} ({role})' },
  named_secret_of: {
    en: 'The {role} {secretId} of {credential}',
    pt_BR: 'O segredo {secretId} ({role}) de {credential}',
  },
  this_secret: { en: 'this secret', pt_BR: 'este segredo' },
  this_certificate: { en: 'the certificate', pt_BR: 'o certificado' },
  named_own_certificate: { en: 'The certificate', pt_BR: 'O certificado' },
  named_certificate: { en: 'The certificate {certificate}', pt_BR: 'O certificado {certificate}' },
  named_certificate_of: {
    en: 'The certificate {certificate} of {credential}',
    pt_BR: 'O certificado {certificate} de {credential}',
  },
} as const satisfies Readonly<Record<string, TextEntry>>;

/** Every word and phrase. */
export const WORD_TEXTS = { ...VOCABULARY_TEXTS, ...PHRASE_TEXTS };

/** Does not compile when the languages of a phrase name different parameters. */
export type UnevenWords = Nothing<UnevenKeys<typeof WORD_TEXTS>>;

/** The name of a word. */
export type WordKey = keyof typeof WORD_TEXTS;

/** The row of a rotation's action. */
export function actionWord<Action extends RotationAction>(action: Action): `action_${Action}` {
  return `action_${action}`;
}
