import type { BankProfile } from '../../banks/bank_profile';
import { say, sayWord } from '../../netsuite/language/translations';
import type { BankTextKey } from '../../texts/bank_texts';
import { type Markup, markup } from './markup';

/** What a bank profile is called: a company by its own name, the others by a word of the reader's language. */
export function profileName({ name }: Pick<BankProfile, 'name'>): string {
  return typeof name === 'string' ? name : sayWord(name.word);
}

function isAddress(source: string): source is `https://${string}` {
  return source.startsWith('https://');
}

/** An address opens in another window: nobody is to lose what was entered. What follows an address is no part of it. */
function sourceOf(source: BankTextKey | `https://${string}`): Markup {
  if (!isAddress(source)) return markup`<div>${say(source)}</div>`;
  const [address = source, ...more] = source.split(' ');
  const rest = more.length === 0 ? '' : ` ${more.join(' ')}`;
  return markup`<div><a href="${address}" target="_blank" rel="noopener noreferrer">${address}</a>${rest}</div>`;
}

/** Where a profile was read: addresses as links, other sources by name. */
export function sourcesOf({ sources }: Pick<BankProfile, 'sources'>): Markup {
  return markup`${sources.map(sourceOf)}`;
}

/** What has to be known of a bank before it is used, as a list; nothing where there is nothing. */
export function remarksOf({ remarks }: Pick<BankProfile, 'remarks'>): Markup {
  if (remarks.length === 0) return markup``;
  return markup`<ul>${remarks.map((remark) => markup`<li>${say(remark)}</li>`)}</ul>`;
}
