/** Names of what the assistant's pages send besides their answers. */
export const SETUP_FORM = {
  token: 'custpage_token',
  resume: 'custpage_resume',
  anyway: 'custpage_anyway',
  /** What the page was made of; in markup, for nothing may fill in an older one. */
  stamp: 'bcr_set_up',
  /** What a client script asks for. */
  action: 'bcr_action',
  /** The button that tests, for the client script. */
  test: 'bcr_test',
} as const;

/** The field in which an answer is entered: `secretId_client_id` is `custpage_secretid_client_id`. */
export function answerField(name: string): string {
  return `custpage_${name.toLowerCase()}`;
}
