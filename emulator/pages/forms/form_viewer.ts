import type { Session } from '../../account/account';

/** What a page of forms knows of whoever looks at it: the language of its own words, and the formats of dates. */
export type FormViewer = Pick<Session, 'language' | 'formats'>;
