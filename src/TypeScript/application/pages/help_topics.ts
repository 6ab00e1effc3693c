/** The parts of the page Bank Credentials Help, in their order. Each is an anchor of the page. */
export const HELP_TOPICS = [
  'start',
  'secret_id',
  'sharing',
  'change',
  'banks',
  'permissions',
  'words',
  'findings',
] as const;

/** A part of the page. */
export type HelpTopic = (typeof HELP_TOPICS)[number];
