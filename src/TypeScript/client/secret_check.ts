import type { SecretAnswer, ToldFinding } from '../application/test/test_protocol';
import { readSecretId } from '../domain/secret_id';
import { type BannerKind, banner, paragraphs } from './notices';
import { ask, greeting } from './test_service';

/**
 * Checks a secret ID in the browser first. A text that is no ID goes nowhere, for it may be the secret itself: the
 * Suitelet is only told what is wrong with it, so that it can say so in the user's language.
 *
 * @param text as it was entered
 * @throws Told when the Suitelet refuses
 */
export function checkSecretId(text: string): Promise<SecretAnswer> {
  const { secretId, findings } = readSecretId(text);
  if (secretId !== null) return ask<SecretAnswer>('secret', { secret_id: secretId });
  const [problem] = findings;
  const parameters = Object.entries(problem?.parameters ?? {}).map(([name, value]) => [name, String(value)]);
  return ask<SecretAnswer>('problem', { ...Object.fromEntries(parameters), code: problem?.code ?? '' });
}

/** Sentences about a secret ID, and how they are meant. */
export interface SecretWords {
  readonly kind: BannerKind;
  readonly lines: readonly string[];
}

const KINDS: Readonly<Record<ToldFinding['severity'], BannerKind>> = {
  error: 'error',
  warning: 'warning',
  hint: 'information',
};

/** What to show of an answer: the finding that matters most, or that all is well, and who uses the ID. */
export function secretWords({ findings: [first], good, uses }: SecretAnswer): SecretWords {
  const about = first === undefined ? [] : [first.message, first.remedy];
  return {
    kind: first === undefined ? 'good' : KINDS[first.severity],
    lines: [...about, good, uses].filter((line) => line !== ''),
  };
}

/** What is said of a field, and the newest text that was entered in it: answers to older ones come too late. */
interface Said {
  readonly hide: () => void;
}

const said = new Map<string, Said>();

/**
 * Says above the page how good the secret ID in a field is. Of an empty field nothing is said.
 *
 * @param label the title of what is said; `null`: the usual one
 * @throws Told when the Suitelet refuses
 */
export async function sayOfField(fieldId: string, label: string | null, text: string): Promise<void> {
  said.get(fieldId)?.hide();
  const mine: Said = { hide: () => undefined };
  said.set(fieldId, mine);
  if (text.trim() === '') return;
  const isNewest = (): boolean => said.get(fieldId) === mine;
  try {
    const { kind, lines } = secretWords(await checkSecretId(text));
    const { texts } = await greeting();
    if (isNewest()) said.set(fieldId, { hide: banner(kind, label ?? texts.secretTitle, paragraphs(lines)) });
  } catch (thrown) {
    if (isNewest()) throw thrown;
  }
}
