import type { Session } from '../account/account';
import { CERTIFICATE_PERMISSIONS } from '../assumptions';
import type { Project, RecordType } from '../project/model';
import { allows, permissionLevel } from '../runtime/permissions';
import type { Menu } from './layout';
import { certificatesUrl, recordListUrl, secretsUrl, suiteletUrl } from './urls';
import { say, type Word } from './words';

/** What a session may see of a record type's list. */
type MayView = (recordType: RecordType) => boolean;

interface Entry {
  readonly category: string;
  readonly label: string;
  readonly href: string;
}

/**
 * Words in a `linkcategory` (`ACCOUNTCENTERFINANCIALBANKING`, `BASICSETUPCUSTOM`), in the order they are looked for, and the menu they
 * stand for. NetSuite has one menu tree per centre; the local account has one bar.
 */
const MENUS: readonly (readonly [RegExp, Word])[] = [
  [/SETUP/, 'setup'],
  [/TRANSACTION/, 'transactions'],
  [/FINANCIAL|BANK/, 'financial'],
  [/REPORT/, 'reports'],
  [/CUSTOMIZATION/, 'customization'],
  [/LIST/, 'lists'],
];

const ORDER: readonly Word[] = ['transactions', 'financial', 'lists', 'reports', 'customization', 'setup'];

/**
 * The menus of one session: menu links of deployments and record types, the lists of records, and Setup with the API secrets and the
 * certificates.
 * @param mayView which record types' lists the session may open
 */
export function menusFor(project: Project, session: Session, mayView: MayView): readonly Menu[] {
  const entries = forCentre(
    [...scriptEntries(project, session), ...recordLinkEntries(project, mayView)],
    session,
  );
  const menus = new Map<Word, { label: string; href: string }[]>(ORDER.map((menu) => [menu, []]));
  const add = (menu: Word, label: string, href: string): void => {
    const items = menus.get(menu) ?? [];
    if (!items.some((item) => item.href === href)) items.push({ label, href });
    menus.set(menu, items);
  };
  for (const entry of entries) add(menuOf(entry.category), entry.label, entry.href);
  for (const type of project.recordTypes.filter(mayView)) {
    if (type.allowUiAccess) add('lists', type.recordName, recordListUrl(type.scriptId));
  }
  if (allows(permissionLevel(session, 'ADMI_SECRETS'), 'VIEW'))
    add('setup', say(session, 'apiSecrets'), secretsUrl());
  if (allows(permissionLevel(session, CERTIFICATE_PERMISSIONS.value.management), 'VIEW'))
    add('setup', say(session, 'certificates'), certificatesUrl());
  return [...menus]
    .filter(([, items]) => items.length > 0)
    .map(([menu, items]) => ({ label: say(session, menu), items }));
}

function scriptEntries(project: Project, session: Session): Entry[] {
  return project.scripts
    .filter((script) => script.kind === 'suitelet')
    .flatMap((script) =>
      script.deployments
        .filter((deployment) => deployment.isDeployed)
        .filter(
          (deployment) =>
            session.role === undefined ||
            deployment.allRoles ||
            deployment.roles.some((role) => role.toLowerCase() === session.roleScriptId),
        )
        .flatMap((deployment) =>
          deployment.links.map((link) => ({
            category: link.category,
            label: link.label === '' ? deployment.title : link.label,
            href: suiteletUrl(script.scriptId, deployment.scriptId),
          })),
        ),
    );
}

function recordLinkEntries(project: Project, mayView: MayView): Entry[] {
  return project.recordTypes.filter(mayView).flatMap((type) =>
    type.links.map((link) => ({
      category: link.category,
      label: link.label === '' ? type.recordName : link.label,
      href: recordListUrl(type.scriptId),
    })),
  );
}

/** A link is declared once for each centre; a role sees those of its own, and somebody whose centre has none sees all. */
function forCentre(entries: readonly Entry[], session: Session): readonly Entry[] {
  const centre = session.role?.centerType ?? 'BASIC';
  return entries.filter((entry) => {
    const others = entries.filter((other) => other.href === entry.href);
    const own = others.filter((other) => other.category.startsWith(centre));
    return own.length === 0 ? others[0] === entry : own.includes(entry);
  });
}

function menuOf(category: string): Word {
  return MENUS.find(([pattern]) => pattern.test(category))?.[1] ?? 'customization';
}
