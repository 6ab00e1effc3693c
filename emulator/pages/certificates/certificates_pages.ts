import { CERTIFICATE_PERMISSIONS } from '../../assumptions';
import { type CertificateSummary, InvalidCertificate, KEY_TYPES } from '../../certificates/certificate_store';
import { allows, permissionLevel } from '../../runtime/permissions';
import { readFormPost } from '../forms/post_names';
import { type Html, html } from '../html';
import { type PageApp, type PageContext, type Site, showPage, showPermissionViolation } from '../site';
import { renderTable } from '../table';
import { certificatesUrl, paths } from '../urls';
import { instantText } from '../user_format';

const PERMISSION = 'Certificate Management';
const KEY = CERTIFICATE_PERMISSIONS.value.management;

const KEY_TYPE_TEXTS = {
  RSA: 'RSA 2048 (RS256)',
  'RSA-PSS': 'RSASSA-PSS 2048 (PS256)',
  EC: 'EC P-256 (ES256)',
};

/** Setup > Company > Preferences > Certificates: the list, and a way to make a demo certificate; never a key. */
export function registerCertificatesPages(app: PageApp, site: Site): void {
  app.get(paths.certificates, (context) => {
    if (!allows(permissionLevel(context.var.session, KEY), 'VIEW'))
      return showPermissionViolation(site, context, PERMISSION, 'View');
    return showCertificates(site, context);
  });

  app.post(paths.certificates, async (context) => {
    if (!allows(permissionLevel(context.var.session, KEY), 'CREATE'))
      return showPermissionViolation(site, context, PERMISSION, 'Create');
    const posted = readFormPost(await context.req.text());
    const { id = '', name = '' } = posted;
    try {
      if (site.account.certificates.find(id) !== undefined)
        throw new InvalidCertificate('This ID is already in use. Please enter a unique ID.');
      const keyType = KEY_TYPES.find((each) => each === posted.keytype) ?? 'RSA';
      site.account.certificates.generate({ id, name }, keyType, Number(posted.days));
    } catch (error) {
      if (!(error instanceof InvalidCertificate)) throw error;
      return showCertificates(site, context, error.message);
    }
    return context.redirect(certificatesUrl(), 303);
  });
}

function showCertificates(site: Site, context: PageContext, problem?: string): Promise<Response> {
  const { account } = site;
  const restriction = (items: readonly (number | string)[]): string =>
    items.length === 0 ? 'All' : items.join(', ');
  const message =
    problem === undefined
      ? ''
      : html`<div class="message error" role="alert"><span class="message-symbol" aria-hidden="true">✕</span><div>${problem}</div></div>`;
  const content = html`<p class="lead">Setup &gt; Company &gt; Preferences. Digital certificates, for mutual TLS and for signing. Their private keys are used by scripts and never shown.</p>
    ${message}${renderTable<CertificateSummary>(
      'Digital certificates',
      [
        { label: 'Name', cell: ({ name }) => name },
        { label: 'ID', cell: ({ id }) => id },
        { label: 'File type', cell: ({ type }) => type },
        { label: 'Key', cell: ({ keyType }) => KEY_TYPE_TEXTS[keyType] },
        { label: 'Valid from', cell: ({ validFrom }) => instantText(context.var.session, validFrom) },
        { label: 'Expires', cell: ({ expires }) => instantText(context.var.session, expires) },
        { label: 'SHA-256 thumbprint', cell: ({ thumbprint }) => html`<code>${thumbprint}</code>` },
        { label: 'Scripts', cell: ({ scripts }) => restriction(scripts) },
        {
          label: 'Employees',
          cell: ({ employees }) =>
            restriction(employees.map((id) => account.store.recordName('employee', id))),
        },
      ],
      account.certificates.list(),
      'No certificates yet. Generate one below.',
    )}${allows(permissionLevel(context.var.session, KEY), 'CREATE') ? generateForm() : ''}`;
  return showPage(
    site,
    context,
    { title: 'Digital Certificates', content },
    problem === undefined ? 200 : 400,
  );
}

function generateForm(): Html {
  return html`<section class="group"><h2 class="group-title">Generate a demo certificate</h2>
    <p class="lead">NetSuite takes uploaded files. The local account makes the key and the certificate itself, valid from now.</p>
    <form class="inline-form" method="post" action="${certificatesUrl()}">
      <div><label for="name">Name</label><input id="name" name="name" required size="28"></div>
      <div><label for="id">ID</label><input id="id" name="id" required size="28" value="custcertificate_"></div>
      <div><label for="keytype">Key</label><select id="keytype" name="keytype">${KEY_TYPES.map(
        (keyType) => html`<option value="${keyType}">${KEY_TYPE_TEXTS[keyType]}</option>`,
      )}</select></div>
      <div><label for="days">Valid for (days)</label><input id="days" name="days" inputmode="numeric" size="6" value="365"></div>
      <button type="submit" class="button primary">Generate</button>
    </form></section>`;
}
