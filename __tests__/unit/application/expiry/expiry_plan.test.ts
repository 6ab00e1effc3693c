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

test.each([
  [null, 3, [3]],
  [7, 3, [7]],
  [null, null, []],
])(
  'of a certificate is told who owns the credential (%s), or else the bank (%s)',
  (owner, bankOwner, recipients) => {
    const credential = aCredential({ owner, certificateExpiresOn: soon });
    const [due] = dueForCertificate({ credential, bank: aBank({ owner: bankOwner }) }, TODAY);
    expect(due?.recipients).toEqual(recipients);
  },
);

test('a certificate is told of by its ID, its credential and the field of its date', () => {
  const credential = aCredential({ certificateId: 'custcertificate_house', certificateExpiresOn: soon });
  const [due] = dueForCertificate({ credential, bank }, TODAY);
  expect(due).toMatchObject({
    recordKind: 'credential',
    finding: {
      code: 'BCR_EXPIRES',
      field: 'certificateExpiresOn',
      message: expect.stringContaining('custcertificate_house'),
    },
    remarks: [],
  });
});

test.each([
  ['long before its end', '2027-02-01', [{ kind: 'begin_rotation', date: '2027-01-18' }]],
  ['when it is time', '2026-12-01', [{ kind: 'finding', finding: { code: 'BCR_TIME_TO_ROTATE' } }]],
])('the warning of a secret says when to begin: %s', (_when, expiresOn, remarks) => {
  const reference = aSecret({ issuedOn: null, expiresOn: knownDate(expiresOn) });
  const credential = aCredential({ leadTimes: [90] });
  const [due] = dueForSecret({ reference, credential, bank }, TODAY);
  expect(due).toMatchObject({ finding: { field: 'expiresOn' }, remarks });
});

test('a retirement without a notice has nothing more to say', () => {
  const [due] = dueForRetirement(aBank({ retirementDate: soon }), TODAY);
  expect(due).toMatchObject({ finding: { code: 'BCR_RETIRES', field: 'retirementDate' }, remarks: [] });
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
