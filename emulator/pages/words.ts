import type { Session } from '../account/account';

/**
 * The account's own words on its pages, in the languages it knows: English for every other one. What scripts and objects of the project say
 * is theirs to translate. `{name}` stands for what a page puts in.
 */
const WORDS = {
  add: ['Add', 'Adicionar'],
  apiSecrets: ['API Secrets', 'Segredos de API'],
  back: ['Back', 'Voltar'],
  bank: ['Bank', 'Banco'],
  bankHint: ['faults and clients', 'falhas e clientes'],
  cancel: ['Cancel', 'Cancelar'],
  certificates: ['Certificates', 'Certificados'],
  changeRole: ['Change role', 'Mudar de função'],
  clock: ['Clock', 'Relógio'],
  completed: ['completed', 'concluída'],
  confirmation: ['Confirmation', 'Confirmação'],
  context: ['Context', 'Contexto'],
  custom: ['Custom', 'Personalizado'],
  customization: ['Customization', 'Personalização'],
  date: ['Date', 'Data'],
  dateFormat: ['Date Format', 'Formato de data'],
  delete: ['Delete', 'Excluir'],
  deleteQuestion: [
    'Are you sure you want to delete this {type}?',
    'Tem certeza de que deseja excluir este registro ({type})?',
  ],
  edit: ['Edit', 'Editar'],
  error: ['Error', 'Erro'],
  executionLog: ['Execution Log', 'Log de execução'],
  field: ['Field', 'Campo'],
  financial: ['Financial', 'Financeiro'],
  finish: ['Finish', 'Concluir'],
  goBack: ['Go Back', 'Voltar'],
  help: ['Help: {label}', 'Ajuda: {label}'],
  hideInactives: ['Hide Inactives', 'Ocultar inativos'],
  home: ['Home', 'Início'],
  inactive: ['Inactive', 'Inativo'],
  information: ['Information', 'Informação'],
  internalId: ['Internal ID', 'ID interno'],
  language: ['Language', 'Idioma'],
  leaks: ['Leaks', 'Vazamentos'],
  lineLabel: ['{label}, line {line}', '{label}, linha {line}'],
  list: ['List', 'Lista'],
  lists: ['Lists', 'Listas'],
  localAccount: ['Local account', 'Conta local'],
  markAll: ['Mark All', 'Marcar tudo'],
  menus: ['Menus', 'Menus'],
  name: ['Name', 'Nome'],
  new: ['New', 'Novo'],
  newOf: ['New {type}', 'Criar {type}'],
  newValue: ['New Value', 'Novo valor'],
  next: ['Next', 'Próxima'],
  nextStep: ['Next >', 'Avançar >'],
  no: ['No', 'Não'],
  noLines: ['No records to show.', 'Não há registros para mostrar.'],
  noNotes: ['No system notes yet.', 'Ainda não há notas do sistema.'],
  noRecords: ['No {type} records yet.', 'Ainda não há registros: {type}.'],
  noRecordsMakeOne: [
    'No {type} records yet. Choose New {type} to create the first one.',
    'Ainda não há registros: {type}. Escolha Criar {type} para criar o primeiro.',
  ],
  noResults: ['No search results match your criteria.', 'Nenhum resultado corresponde aos seus critérios.'],
  notShown: ['not shown', 'não mostrado'],
  notice: ['Notice', 'Aviso'],
  numberFormat: ['Number Format', 'Formato de número'],
  oldValue: ['Old Value', 'Valor antigo'],
  oneDayOn: ['+1 day', '+1 dia'],
  oneHourOn: ['+1 hour', '+1 hora'],
  outbox: ['Outbox', 'Caixa de saída'],
  outboxHint: ['mails sent by scripts', 'e-mails enviados por scripts'],
  page: ['Page {page} of {pages}', 'Página {page} de {pages}'],
  permissionViolation: ['Permission Violation', 'Violação de permissão'],
  preferences: ['Set Preferences', 'Definir preferências'],
  preferencesSaved: ['Preferences saved', 'Preferências salvas'],
  previous: ['Previous', 'Anterior'],
  previousStep: ['< Back', '< Voltar'],
  reports: ['Reports', 'Relatórios'],
  requests: ['Outbound Requests', 'Solicitações de saída'],
  save: ['Save', 'Salvar'],
  saved: ['{type} successfully Saved', '{type}: registro salvo'],
  scripts: ['Scripts', 'Scripts'],
  scriptsHint: ['run a scheduled script now', 'execute agora um script agendado'],
  set: ['Set…', 'Acertar…'],
  setBy: ['Set by', 'Definido por'],
  settings: ['Settings', 'Configurações'],
  setup: ['Setup', 'Configuração'],
  showInactives: ['Show Inactives', 'Mostrar inativos'],
  skip: ['Skip to main content', 'Ir para o conteúdo principal'],
  steps: ['Steps', 'Etapas'],
  systemInformation: ['System Information', 'Informações do sistema'],
  systemNotes: ['System Notes', 'Notas do sistema'],
  thirtyDaysOn: ['+30 days', '+30 dias'],
  timeFormat: ['Time Format', 'Formato de hora'],
  timeZone: ['Time Zone', 'Fuso horário'],
  total: ['Total', 'Total'],
  transactions: ['Transactions', 'Transações'],
  type: ['Type', 'Tipo'],
  unmarkAll: ['Unmark All', 'Desmarcar tudo'],
  view: ['View', 'Ver'],
  warning: ['Warning', 'Advertência'],
  yes: ['Yes', 'Sim'],
} as const satisfies Readonly<Record<string, readonly [en: string, ptBR: string]>>;

/** A word of the account's own. */
export type Word = keyof typeof WORDS;

/**
 * One of the account's own words in somebody's language.
 * @param of whose language
 * @param put what stands for each `{name}`
 */
export function say(
  { language }: Pick<Session, 'language'>,
  word: Word,
  put: Readonly<Record<string, string | number>> = {},
): string {
  const [english, portuguese] = WORDS[word];
  const text = language === 'pt_BR' ? portuguese : english;
  return text.replace(/\{(\w+)\}/g, (sign, name: string) => String(put[name] ?? sign));
}
