import type { SetUpDraft } from '../../application/set_up/set_up_draft';
import type { BankProfile, ProfileLevel } from '../../banks/bank_profile';
import { BANK_PROFILES } from '../../banks/index';
import { ENVIRONMENTS } from '../../domain/vocabulary';
import { say, sayLabel } from '../../netsuite/language/translations';
import type { TextKey } from '../../texts/index';
import { markup } from '../parts/markup';
import { markupTable } from '../parts/markup_table';
import { plainText } from '../parts/plain_text';
import { profileName, sourcesOf } from '../parts/profile_words';
import { addBlock, addChoice, type Page } from './setup_fields';

const LEVELS = {
  documentation: 'setup_level_documentation',
  code: 'setup_level_code',
  catalogue: 'setup_level_catalogue',
  entered: 'setup_level_entered',
} as const satisfies Readonly<Record<ProfileLevel, TextKey>>;

/** How well a bank is known, in words. */
export function levelOf({ level }: Pick<BankProfile, 'level'>): string {
  return say(LEVELS[level]);
}

/** The step *Bank*: profile and environment, and how well each profile is known. */
export function addBankStep(page: Page, { profile, environment }: SetUpDraft): void {
  const profiles = Object.values(BANK_PROFILES);
  const none = { value: '', text: say('setup_choose') };
  addChoice(
    page,
    {
      name: 'profile',
      label: say('setup_profile'),
      help: say('setup_profile_help'),
      value: profile ?? '',
      isMandatory: true,
    },
    [
      none,
      ...profiles.map((each) => ({
        value: each.id,
        text: plainText(`${profileName(each)} – ${levelOf(each)}`),
      })),
    ],
  );
  addChoice(
    page,
    {
      name: 'environment',
      label: say('common_environment'),
      help: say('setup_environment_help'),
      value: environment ?? '',
      isMandatory: true,
    },
    [none, ...ENVIRONMENTS.map((each) => ({ value: each, text: sayLabel(each) }))],
  );
  const title = say('setup_banks_known');
  const lines = profiles.map((each) => [profileName(each), levelOf(each), sourcesOf(each)]);
  const table = markupTable(title, [say('setup_profile'), say('setup_level'), say('setup_sources')], lines);
  addBlock(page, 'custpage_banks', markup`<h3>${title}</h3>${table}`);
}
