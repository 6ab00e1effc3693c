import fc from 'fast-check';
import {
  hostsOf,
  proposalStem,
  proposedSecrets,
} from '../../../../src/TypeScript/application/set_up/secret_proposals';
import type { SetUpChoices, StepAnswers } from '../../../../src/TypeScript/application/set_up/set_up_answers';
import {
  newDraft,
  SET_UP_STEPS,
  type SetUpDraft,
  type SetUpStep,
  stepBeside,
} from '../../../../src/TypeScript/application/set_up/set_up_draft';
import {
  checkPlan,
  firstStepWithError,
  planOf,
} from '../../../../src/TypeScript/application/set_up/set_up_plan';
import {
  leaveStep,
  refreshed,
  type SetUpStepPorts,
  withProposals,
} from '../../../../src/TypeScript/application/set_up/set_up_steps';
import { BANK_PROFILES } from '../../../../src/TypeScript/banks/index';
import { calendarDate } from '../../../../src/TypeScript/domain/calendar_date';
import { readSecretId } from '../../../../src/TypeScript/domain/secret_id';
import { ENVIRONMENTS, SECRET_ROLES } from '../../../../src/TypeScript/domain/vocabulary';
import { aBank, aCredential, TODAY } from '../../support/records';

const NOW = '2026-11-23T12:00:00.000Z';
const PROFILES = Object.values(BANK_PROFILES);

describe('proposed IDs', () => {
  test.each([
    ['banco_do_brasil', 'test', 'client_secret', 'custsecret_bb_test_client_secret'],
    ['gocardless_bad', 'test', 'client_secret', 'custsecret_gocardless_test_client_secret'],
    ['jpmorgan', 'production', 'client_id', 'custsecret_jpmorgan_prod_client_id'],
  ] as const)('%s in %s: %s', (profile, environment, role, expected) => {
    const [proposed] = proposedSecrets(BANK_PROFILES[profile], 'x', environment, [role], new Set());
    expect(proposed?.secretId).toBe(expected);
    expect(`custsecret${proposed?.idField}`).toBe(expected);
  });

  test.each([
    ['Bänk & Söhne', 'custsecret_bank_sohne_test_client_id'],
    ['銀行', 'custsecret_custom_test_client_id'],
    ['', 'custsecret_custom_test_client_id'],
  ])('a bank that the code does not know goes by its name: %j', (name, expected) => {
    const [proposed] = proposedSecrets(BANK_PROFILES.custom, name, 'test', ['client_id'], new Set());
    expect(proposed?.secretId).toBe(expected);
  });

  test('are valid, at most 40 characters long, different, free, and found by their beginning', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PROFILES),
        fc.string(),
        fc.constantFrom(...ENVIRONMENTS),
        fc.integer({ min: 0, max: 12 }),
        (profile, name, environment, takenTimes) => {
          const used = new Set<string>();
          for (let time = 0; time <= takenTimes; time++) {
            const ids = proposedSecrets(profile, name, environment, SECRET_ROLES, used).map(
              ({ secretId }) => secretId,
            );
            expect(new Set(ids).size).toBe(SECRET_ROLES.length);
            for (const id of ids) {
              expect(readSecretId(id)).toEqual({ secretId: id, findings: [] });
              expect(used.has(id)).toBe(false);
              expect(id.startsWith(proposalStem(profile, name))).toBe(true);
            }
            used.add(ids[time % ids.length] ?? '');
          }
        },
      ),
    );
  });

  test('domains are the hosts of the addresses, each once', () => {
    const addresses = [
      'https://a.example/token',
      null,
      'https://A.example/v1',
      'https://b.example',
      'http://c.example',
    ];
    expect(hostsOf(addresses)).toEqual(['a.example', 'b.example']);
  });
});

/** Answers by name; `undefined` for a day that is none. */
function answers(values: Readonly<Record<string, string | readonly string[]>> = {}): StepAnswers {
  const text = (name: string): string => (typeof values[name] === 'string' ? values[name] : '');
  return {
    text,
    many: (name) => (Array.isArray(values[name]) ? values[name] : []),
    day: (name) => (text(name) === '' ? null : calendarDate(text(name))),
  };
}

function ports(choices: SetUpChoices = { banks: [], credentials: [] }): SetUpStepPorts {
  return {
    clock: { now: () => NOW, today: () => TODAY },
    choices: () => choices,
    uses: () => [],
    idsBeginning: () => new Set(),
  };
}

const WALK = [
  ['bank', { profile: 'custom', environment: 'test' }],
  [
    'details',
    { bankName: 'House', credentialName: 'Application', tokenEndpoint: 'https://bank.example/token' },
  ],
  ['create', {}],
  [
    'ids',
    {
      secretId_client_id: 'custsecret_a',
      secretId_client_secret: 'CUSTSECRET_B',
      expiresOn_client_secret: '2027-06-30',
    },
  ],
  ['connection', { connectionName: 'Statements', purposes: ['statements', 'unknown'] }],
] as const;

/** The draft after some steps of the walk. */
function walked(until: SetUpStep, changes: Readonly<Record<string, string>> = {}): SetUpDraft {
  let draft = newDraft('1', NOW);
  for (const [step, values] of WALK) {
    if (step === until) break;
    draft = leaveStep(ports(), draft, step, 1, answers({ ...values, ...changes }));
  }
  return draft;
}

describe('the steps', () => {
  test('lead one after the other to a plan without errors', () => {
    const draft = walked('check');
    expect([draft.step, draft.findings]).toEqual(['check', []]);
    const plan = planOf(draft);
    expect(plan?.references.map(({ role, secretId, expiresOn }) => [role, secretId, expiresOn])).toEqual([
      ['client_id', 'custsecret_a', null],
      ['client_secret', 'custsecret_b', '2027-06-30'],
    ]);
    expect(plan?.connection.purposes).toEqual(['statements']);
    expect(draft.warnings.map(({ role, finding: { code } }) => [role, code])).toContainEqual([
      'client_id',
      'BCR_EXPIRY_UNKNOWN',
    ]);
    expect(plan && firstStepWithError(checkPlan(plan, [], TODAY))).toBeNull();
  });

  test.each<[SetUpStep, Readonly<Record<string, string>>, string]>([
    ['bank', { profile: 'none', environment: 'test' }, 'BCR_FIELD_MISSING'],
    ['details', { bankName: '', credentialName: 'A' }, 'BCR_FIELD_MISSING'],
    ['details', { bankName: 'x'.repeat(301), credentialName: 'A' }, 'BCR_TEXT_TOO_LONG'],
    [
      'details',
      { bankName: 'House', credentialName: 'A', tokenEndpoint: 'http://bank.example' },
      'BCR_ENDPOINT_HTTPS',
    ],
    ['details', { bankName: 'House', credentialName: 'A', scope: 'a  b' }, 'BCR_SCOPE_FORM'],
    ['ids', { secretId_client_id: 'custsecret_a', secretId_client_secret: '' }, 'BCR_SECRET_ID_MISSING'],
    [
      'ids',
      { secretId_client_id: 'custsecret_a', secretId_client_secret: 'custsecret_a' },
      'BCR_SECRET_ID_TWO_ROLES',
    ],
    [
      'ids',
      { secretId_client_id: 'custsecret_a', secretId_client_secret: 'TheRainInSpainStaysMainlyInLand' },
      'BCR_SECRET_ID_IS_SECRET',
    ],
    [
      'ids',
      {
        secretId_client_id: 'custsecret_a',
        secretId_client_secret: 'custsecret_b',
        expiresOn_client_id: 'soon',
      },
      'BCR_DATE_UNREAD',
    ],
    [
      'ids',
      {
        secretId_client_id: 'custsecret_a',
        secretId_client_secret: 'custsecret_b',
        certificateId: 'custcert x',
      },
      'BCR_CERTIFICATE_ID',
    ],
    ['connection', { connectionName: '' }, 'BCR_FIELD_MISSING'],
  ])('%s is not left with %j', (step, values, code) => {
    const draft = leaveStep(ports(), walked(step), step, 1, answers(values));
    expect(draft.step).toBe(step);
    expect(draft.findings.map(({ finding: { code: said } }) => said)).toContain(code);
  });

  test.each<[string, string, string[]]>([
    ['is over', '2025-06-30', ['BCR_EXPIRED']],
    ['is near', '2026-12-01', ['BCR_EXPIRES', 'BCR_TIME_TO_ROTATE']],
    ['is far', '2028-06-30', []],
  ])('an expiry date that %s is told before anything is made, and keeps nobody', (_, day, expected) => {
    const draft = walked('check', { expiresOn_client_secret: day });
    const told = draft.warnings.filter(({ finding: { field } }) => field === 'expiresOn');
    expect(told.filter(({ role }) => role === 'client_secret').map(({ finding: { code } }) => code)).toEqual(
      expected,
    );
    const plan = planOf(draft);
    expect(plan && firstStepWithError(checkPlan(plan, [], TODAY))).toBeNull();
  });

  test('a refused ID is not in the draft, whichever way the step is left', () => {
    const sent = answers({ secretId_client_id: 'Tr0ub4dor&3xkcd', secretId_client_secret: 'custsecret_b' });
    for (const direction of [1, -1] as const) {
      const draft = leaveStep(ports(), walked('ids'), 'ids', direction, sent);
      expect(JSON.stringify(draft)).not.toContain('Tr0ub4dor');
      expect(draft.secrets.client_secret?.secretId).toBe('custsecret_b');
    }
  });

  test('an ID that is refused for what else uses it can be corrected and need not be entered anew', () => {
    const sent = answers({ secretId_client_id: 'custsecret_a', secretId_client_secret: 'CUSTSECRET_A' });
    const { secrets } = leaveStep(ports(), walked('ids'), 'ids', 1, sent);
    expect([secrets.client_id?.secretId, secrets.client_secret?.secretId]).toEqual([
      'custsecret_a',
      'CUSTSECRET_A',
    ]);
  });

  test.each<[SetUpStep, Readonly<Record<string, string>>, (string | null | undefined)[]]>([
    [
      'details',
      { bankName: '', tokenEndpoint: 'x', apiEndpoint: 'http://a.example', scope: 'a  b' },
      ['bankName', 'tokenEndpoint', 'apiEndpoint', 'scope', 'credentialName'],
    ],
    ['details', { bankName: 'x'.repeat(301), credentialName: 'A' }, ['bankName', 'bankName']],
    [
      'ids',
      {
        secretId_client_id: 'custsecret_a',
        secretId_client_secret: 'no id',
        expiresOn_client_id: 'soon',
        certificateId: 'x',
        certificateExpiresOn: 'later',
      },
      ['client_id', 'certificateExpiresOn', 'certificateId', 'client_secret'],
    ],
    ['connection', { connectionName: '' }, ['connectionName']],
  ])('what is wrong in %s is said of the field that it is about', (step, values, expected) => {
    const { findings } = leaveStep(ports(), walked(step), step, 1, answers(values));
    expect(findings.map(({ role, input }) => role ?? input)).toEqual(expected);
  });

  test('another bank makes what was entered for the old one meaningless', () => {
    const draft = leaveStep(
      ports(),
      walked('check'),
      'bank',
      1,
      answers({ profile: 'wise', environment: 'test' }),
    );
    expect([draft.texts.bankName, draft.secrets, draft.texts.connectionName]).toEqual(['', {}, 'Statements']);
  });

  test('IDs are proposed once the step is reached that shows them', () => {
    const draft = withProposals(ports(), walked('create'));
    expect(draft.proposals).toEqual({
      client_id: 'custsecret_house_test_client_id',
      client_secret: 'custsecret_house_test_client_secret',
    });
    expect(withProposals(ports(), draft)).toBe(draft);
    expect(withProposals(ports(), walked('ids')).proposals).toEqual({});
  });

  test('credentials that are here already leave nothing to create', () => {
    const bank = aBank({ profile: 'custom' });
    const credential = aCredential({ environment: 'test', bank: bank.id });
    const known = ports({ banks: [bank], credentials: [{ bank, credential }] });
    const draft = leaveStep(
      known,
      walked('details'),
      'details',
      1,
      answers({ credential: String(credential.id) }),
    );
    expect([draft.step, draft.bank, draft.credential]).toEqual(['connection', bank, credential]);
    expect(stepBeside(draft, 'connection', -1)).toBe('details');
    expect(refreshed(known, draft)).toEqual(draft);
    expect(refreshed(ports(), draft)).toHaveProperty('code', 'BCR_RECORD_GONE');
    const foreign = leaveStep(
      known,
      walked('details'),
      'details',
      1,
      answers({ ...WALK[1][1], credential: '999' }),
    );
    expect(foreign.credential).toBeNull();
  });

  test('each has a step before and after it, and the ends lead nowhere', () => {
    const draft = newDraft('1', NOW);
    expect(SET_UP_STEPS.map((step) => stepBeside(draft, step, 1))).toEqual([
      ...SET_UP_STEPS.slice(1),
      'check',
    ]);
    expect(SET_UP_STEPS.map((step) => stepBeside(draft, step, -1))).toEqual([
      'bank',
      ...SET_UP_STEPS.slice(0, -1),
    ]);
  });
});
