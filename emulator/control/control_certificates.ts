import { type CertificateSummary, InvalidCertificate, KEY_TYPES } from '../certificates/certificate_store';
import type { Site } from '../pages/site';
import { ControlError } from './control_error';
import { JsonBody } from './json_body';

/**
 * Generates a demo certificate, or a new one under an id that is there: `{ "id", "name"?, "keyType"?, "days"?, "scripts"?,
 * "employees"? }`.
 * @returns what anybody may see of it; never the key
 */
export function generateCertificate(site: Site, text: string): { certificate: CertificateSummary } {
  const body = JsonBody.parse(text, ['id', 'name', 'keyType', 'days', 'scripts', 'employees']);
  const { certificates } = site.account;
  const id = body.text('id');
  const scripts = body.optionalTexts('scripts');
  const employees = body.optionalIds('employees');
  const wanted = body.optionalText('keyType') ?? 'RSA';
  const keyType = KEY_TYPES.find((each) => each === wanted);
  try {
    if (keyType === undefined) throw new InvalidCertificate(`A key is one of ${KEY_TYPES.join(', ')}.`);
    certificates.generate(
      {
        id,
        name: body.optionalText('name') ?? id,
        ...(scripts === undefined ? {} : { scripts }),
        ...(employees === undefined ? {} : { employees }),
      },
      keyType,
      body.optionalCount('days', 1) ?? 365,
    );
  } catch (error) {
    if (!(error instanceof InvalidCertificate)) throw error;
    throw new ControlError('INVALID_CERTIFICATE', error.message, 'Correct it and send it again.');
  }
  const certificate = certificates.find(id);
  if (certificate === undefined) throw new Error(`The certificate ${id} was saved and is not there.`);
  return { certificate };
}
