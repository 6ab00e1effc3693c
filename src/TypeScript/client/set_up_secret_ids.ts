import { banner, paragraphs } from './notices';
import { checkSecretId, secretWords } from './secret_check';

/** What is said of a field, and the newest text that was entered in it: answers to older ones come too late. */
interface Said {
  readonly text: string;
  readonly hide: () => void;
}

const said = new Map<string, Said>();

/**
 * Says above the page how good the secret ID in a field is, under the name of the field.
 *
 * @throws Told when the Suitelet refuses
 */
export async function sayOfField(fieldId: string, label: string, text: string): Promise<void> {
  said.get(fieldId)?.hide();
  const mine: Said = { text, hide: () => undefined };
  said.set(fieldId, mine);
  if (text.trim() === '') return;
  const { kind, lines } = secretWords(await checkSecretId(text));
  if (said.get(fieldId) !== mine) return;
  said.set(fieldId, { text, hide: banner(kind, label, paragraphs(lines)) });
}
