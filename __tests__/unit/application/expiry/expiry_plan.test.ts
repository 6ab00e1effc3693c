import {
  dueForCertificate,
  dueForRetirement,
  dueForSecret,
} from '../../../../src/TypeScript/application/expiry/expiry_plan';
import { addDays, knownDate } from '../../../../src/TypeScript/domain/calendar_date';
import { aBank, aCredential, aSecret, TODAY } from '../../support/records';

const bank = aBank();
const soon = addDays(TODAY, 7);

test('what has no date is not due', () => {
  const credential = aCredential({ certificateExpiresOn: null });
  expect(dueForSecret({ reference: aSecret({ expiresOn: null }), credential, bank }, TODAY)).toEqual([]);
  expect(dueForCertificate({ credential, bank }, TODAY)).toEqual([]);
  expect(dueForRetirement(bank, TODAY)).toEqual([]);
});

test('what nobody wants to be warned of is not due', () => {
  const reference = aSecret({ expiresOn: soon, expirationWarning: false });
  expect(dueForSecret({ reference, credential: aCredential(), bank }, TODAY)).toEqual([]);
});

test('each recipient is named once', () => {
  const credential = aCredential({ owner: 7, alsoNotify: [8, 7, 8] });
  const [due] = dueForSecret({ reference: aSecret({ expiresOn: soon }), credential, bank }, TODAY);
  expect(due?.recipients).toEqual([7, 8]);
});

test('the profile’s own retirement is warned about when the record has none', () => {
  const [due] = dueForRetirement(aBank({ profile: 'hsbc_legacy' }), knownDate('2026-12-24'));
  expect(due).toMatchObject({
    recordKind: 'bank',
    warned: { leadTime: 7, date: '2026-12-31' },
    remarks: [
      {
        kind: 'finding',
        finding: {
          message: expect.stringMatching(/ends on 2026-12-31; move to Intelligent Payment Automation/),
        },
      },
    ],
    credential: null,
  });
});
