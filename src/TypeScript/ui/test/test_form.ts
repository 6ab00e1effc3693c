/** Names of the fields of the form *Test Connection*, as the Suitelet finds them in a POST. */
export const TEST_FORM = { connection: 'custpage_connection', token: 'custpage_token' } as const;
