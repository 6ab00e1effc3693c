import { say } from '../../netsuite/language/translations';
import { type PermissionLevel, ROLE_PERMISSIONS } from '../../netsuite/platform/role_permissions';
import type { TextKey } from '../../texts/index';
import { type Markup, markup } from '../parts/markup';
import { markupTable } from '../parts/markup_table';
import { helpSection } from './help_answers';

const LEVELS = {
  NONE: 'help_level_none',
  VIEW: 'help_level_view',
  CREATE: 'help_level_create',
  EDIT: 'help_level_edit',
  FULL: 'help_level_full',
} as const satisfies Readonly<Record<PermissionLevel, TextKey>>;

/** What each role may do and what for. */
export function helpPermissions(): Markup {
  const headings = [
    say('help_permission'),
    say('help_administrator'),
    say('help_viewer'),
    say('help_permission_why'),
  ];
  const lines = ROLE_PERMISSIONS.map(({ keys, why, administrator, viewer }) => [
    keys.map((key) => markup`<div><code>${key}</code></div>`),
    say(LEVELS[administrator]),
    say(LEVELS[viewer]),
    say(why),
  ]);
  return helpSection(
    'permissions',
    markup`<p style="max-width:80ch">${say('help_permissions_about')}</p>${markupTable(say('help_permissions'), headings, lines)}`,
  );
}
