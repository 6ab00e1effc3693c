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

let hide: () => void = () => undefined;
let newest = 0;

/** Checks a secret ID that is being entered, and says above the form how good it is. Only the newest text counts. */
export async function sayWhileTyping(text: string): Promise<void> {
  newest += 1;
  const mine = newest;
  hide();
  if (text.trim() === '') return;
  const { texts } = await greeting();
  const answer = await checkSecretId(text);
  if (mine !== newest) return;
  const { kind, lines } = secretWords(answer);
  hide = banner(kind, texts.secretTitle, paragraphs(lines));
}
