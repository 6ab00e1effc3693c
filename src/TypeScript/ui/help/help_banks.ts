import type { BankProfile, CertificateNeed, ProfileLevel } from '../../banks/bank_profile';
import { BANK_PROFILES } from '../../banks/index';
import type { PerEnvironment } from '../../domain/records';
import { ENVIRONMENTS } from '../../domain/vocabulary';
import { say, sayLabel, sayWord } from '../../netsuite/language/translations';
import type { TextKey } from '../../texts/index';
import { type Markup, markup } from '../parts/markup';
import { markupTable } from '../parts/markup_table';
import { profileName, remarksOf, sourcesOf } from '../parts/profile_words';
import { helpSection } from './help_answers';

const LEVELS = {
  documentation: 'help_level_documentation',
  code: 'help_level_code',
  catalogue: 'help_level_catalogue',
  entered: 'help_level_entered',
} as const satisfies Readonly<Record<ProfileLevel, TextKey>>;

const CERTIFICATES = {
  required: 'help_bank_required',
  some_products: 'help_bank_some_products',
  none: 'help_bank_none',
} as const satisfies Readonly<Record<CertificateNeed, TextKey>>;

const KNOWN = {
  supported: 'common_yes',
  yes: 'common_yes',
  none: 'common_no',
  no: 'common_no',
  unknown: 'common_not_known',
} as const satisfies Readonly<Record<BankProfile['overlap'] | BankProfile['secretsExpire'], TextKey>>;

/** What holds in both environments once; otherwise each with its environment. */
function perEnvironment<Value>(values: PerEnvironment<Value>, told: (value: Value) => string): Markup {
  if (values.test === values.production) return markup`${told(values.test)}`;
  const parts = ENVIRONMENTS.map((environment) => {
    const each = { environment: sayLabel(environment), method: told(values[environment]) };
    return markup`<div>${say('help_bank_method_each', each)}</div>`;
  });
  return markup`${parts}`;
}

/** What is known of each bank. */
export function helpBanks(): Markup {
  const headings = [
    say('common_bank'),
    say('help_bank_methods'),
    say('help_bank_certificate'),
    say('help_bank_overlap'),
    say('help_bank_expire'),
    say('help_bank_level'),
    say('help_bank_remarks'),
    say('help_bank_sources'),
  ];
  const lines = Object.values(BANK_PROFILES).map((profile) => [
    profile.country === null ? profileName(profile) : `${profileName(profile)} (${profile.country})`,
    perEnvironment(profile.method, sayWord),
    perEnvironment(profile.certificate.need, (need) => say(CERTIFICATES[need])),
    say(KNOWN[profile.overlap]),
    say(KNOWN[profile.secretsExpire]),
    say(LEVELS[profile.level]),
    remarksOf(profile),
    sourcesOf(profile),
  ]);
  return helpSection(
    'banks',
    markup`<p style="max-width:80ch">${say('help_banks_about')}</p>${markupTable(say('help_banks'), headings, lines)}`,
  );
}
