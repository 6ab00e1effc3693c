/**
 * How much a string of characters looks like chance rather than like language, numbers or a script id.
 *
 * Entropy alone does not tell: the sixteen letters of "responsabilidade" have as much as a random key of that length. What
 * tells is which characters stand next to each other. In words of the languages a NetSuite company writes, most pairs of
 * letters are among the two hundred below; in a random string hardly one in four is, and case and digits change all the
 * time.
 */

/** Frequent pairs of letters in English, Portuguese, Spanish, German, French and Italian. */
const FREQUENT_PAIRS = new Set(
  [
    'ab ac ad ag ai al am an ap ar as at au av ay ba be bi bl bo br bu ca cc ce ch ci ck cl co cr ct cu da de di do du',
    'ea ec ed ee ef ei el em en ep er es et ev ex ey fa fe ff fi fo fr fu ga ge gh gi gn go gr gu ha he hi ho ht ia ib ic',
    'id ie if ig il im in io ip ir is it iv ke ki la ld le li ll lo lt lu ly ma mb me mi mm mo mp mu na nc nd ne nf ng ni',
    'nk nn no ns nt nu ny ob oc od of og oi ol om on oo op or os ot ou ov ow pa pe ph pi pl po pp pr pu qu ra rc rd re rg',
    'ri rk rm rn ro rr rs rt ru ry sa sc se sh si so sp ss st su sy ta te th ti tl to tr ts tt tu ty ua ub uc ud ue ui ul',
    'um un up ur us ut va ve vi vo wa we wi wo ze',
  ].flatMap((line) => line.split(' ')),
);

type CharacterClass = 'lower' | 'upper' | 'digit' | 'separator' | 'symbol' | 'other';

function classOf(character: string): CharacterClass {
  if (character >= 'a' && character <= 'z') return 'lower';
  if (character >= 'A' && character <= 'Z') return 'upper';
  if (character >= '0' && character <= '9') return 'digit';
  if ('-_./:@+=\\~'.includes(character)) return 'separator';
  // A letter with an accent, or of another script: says nothing either way.
  return character > '\u007e' ? 'other' : 'symbol';
}

/** Whether two neighbours are what words and numbers are made of; `null` when the pair tells nothing. */
function isOrdinaryPair(first: string, second: string): boolean | null {
  // Underlines, and the XXXX of a number that was masked.
  if (first === second) return true;
  const one = classOf(first);
  const two = classOf(second);
  if (one === 'separator' || two === 'separator' || one === 'other' || two === 'other') return null;
  if (one === 'digit' && two === 'digit') return true;
  const lettersInOrder =
    (one === 'lower' && two === 'lower') || (one === 'upper' && (two === 'upper' || two === 'lower'));
  return lettersInOrder && FREQUENT_PAIRS.has((first + second).toLowerCase());
}

/** Pairs below this many are too few to judge by. */
const FEWEST_PAIRS = 9;
/** Below this length, only what is far from ordinary counts: product codes and abbreviations are short too. */
const LONG = 16;
const ORDINARY_SHARE_LONG = 0.45;
const ORDINARY_SHARE_SHORT = 0.2;

/**
 * Whether a string looks as if a machine had drawn its characters.
 *
 * @param text one word, without white space
 */
export function looksRandom(text: string): boolean {
  let ordinary = 0;
  let judged = 0;
  for (let index = 1; index < text.length; index++) {
    const verdict = isOrdinaryPair(text.charAt(index - 1), text.charAt(index));
    if (verdict === null) continue;
    judged++;
    if (verdict) ordinary++;
  }
  if (judged < FEWEST_PAIRS) return false;
  const share = ordinary / judged;
  return text.length >= LONG
    ? share < ORDINARY_SHARE_LONG
    : share < ORDINARY_SHARE_SHORT && classesIn(text) >= 3;
}

function classesIn(text: string): number {
  return new Set([...text].map(classOf)).size;
}
