import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { CLIENT_AUTHENTICATIONS } from '../../../../src/TypeScript/application/calls/authentication';
import type { ClientCredentials } from '../../../../src/TypeScript/application/calls/authentication/client_authentication';
import {
  formEncoded,
  withQueryParameter,
} from '../../../../src/TypeScript/application/calls/percent_encoding';
import { tokenRequest } from '../../../../src/TypeScript/application/calls/token_request';
import { BANK_PROFILES } from '../../../../src/TypeScript/banks';
import type { BankProfile } from '../../../../src/TypeScript/banks/bank_profile';
import { reveal } from '../../support/reveal';
import { World } from '../../support/world';

const URL_OF_TOKEN = 'https://auth.bank.example/token';
const clientId = `id ${randomBytes(6).toString('base64')}`;
const clientSecret = `&="\\%:${randomBytes(12).toString('base64')}é`;
const values = { custsecret_id: clientId, custsecret_key: clientSecret };

function client(profile: BankProfile, certificateId: string | null = null): ClientCredentials {
  return {
    profile,
    certificateId,
    ...{ clientId: 'the-client', keyId: null, resource: null },
    secretId: (role) => (role === 'client_id' ? 'custsecret_id' : 'custsecret_key'),
  };
}

function request(
  profile: BankProfile,
  method: keyof typeof CLIENT_AUTHENTICATIONS,
  scope: string | null = null,
  certificateId: string | null = null,
) {
  const authentication = CLIENT_AUTHENTICATIONS[method];
  const question = { url: URL_OF_TOKEN, scope, client: client(profile, certificateId), authentication };
  const asked = tokenRequest(question, new World());
  if ('severity' in asked) throw new Error(asked.code);
  return asked;
}

const { custom } = BANK_PROFILES;

test('Basic: ID and secret joined by a colon, in Base64', () => {
  const sent = request(custom, 'client_secret_basic', 'a b');
  const pair = Buffer.from(`${clientId}:${clientSecret}`, 'utf8').toString('base64');
  expect(reveal(sent.headers.Authorization, values)).toBe(`Basic ${pair}`);
  expect(sent).toMatchObject({
    method: 'POST',
    url: URL_OF_TOKEN,
    body: 'grant_type=client_credentials&scope=a+b',
    headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
  });
  expect(sent).not.toHaveProperty('certificateId');
});

test('Basic as RFC 6749 has it: both are form-encoded before they are joined', () => {
  const sent = request({ ...custom, formEncodesBasic: true }, 'client_secret_basic');
  const [id = '', key = ''] = [clientId, clientSecret].map((value) =>
    new URLSearchParams({ v: value }).toString().slice(2),
  );
  const pair = Buffer.from(`${id}:${key}`, 'utf8').toString('base64');
  expect(reveal(sent.headers.Authorization, values)).toBe(`Basic ${pair}`);
});

test('Post: ID and secret in the form, and in nothing else', () => {
  const sent = request(custom, 'client_secret_post', 'a&b');
  expect(Object.fromEntries(new URLSearchParams(reveal(sent.body, values)))).toEqual({
    grant_type: 'client_credentials',
    scope: 'a&b',
    client_id: clientId,
    client_secret: clientSecret,
  });
  expect(sent.headers).not.toHaveProperty('Authorization');
});

test('JSON: under the bank’s own names, and valid JSON whatever the secret has in it', () => {
  const sent = request(BANK_PROFILES.pluggy, 'json_body');
  expect(JSON.parse(reveal(sent.body, values))).toEqual({ clientId, clientSecret });
  expect(sent.headers['Content-Type']).toBe('application/json');
  const withGrant = request(custom, 'json_body', 'x');
  expect(JSON.parse(reveal(withGrant.body, values))).toMatchObject({
    grant_type: 'client_credentials',
    scope: 'x',
  });
});

test('JSON: a scope that looks like a secret arrives as it is and is never filled in', () => {
  const { body } = request(custom, 'json_body', 'a {custsecret_key} b');
  const { scope } = JSON.parse(reveal(body, values)) as { readonly scope: string };
  expect(scope).toBe('a {custsecret_key} b');
  expect(JSON.stringify(body)).not.toContain('{custsecret_key}');
});

test('Mutual TLS: the certificate and the ID, no secret', () => {
  const sent = request(custom, 'tls_client_auth', null, 'custcertificate_bank');
  expect(Object.fromEntries(new URLSearchParams(reveal(sent.body, values)))).toEqual({
    grant_type: 'client_credentials',
    client_id: clientId,
  });
  expect(sent.certificateId).toBe('custcertificate_bank');
});

test('a bank’s own headers: constant, a new id for each request, or from a secret', () => {
  const profile: BankProfile = {
    ...BANK_PROFILES.itau,
    headers: [
      ...BANK_PROFILES.itau.headers,
      { name: 'x-version', value: { kind: 'constant', text: '2' }, on: 'token' },
      { name: 'x-who', value: { kind: 'secret', role: 'client_id' }, on: 'token' },
    ],
  };
  const { headers } = request(profile, 'client_secret_post');
  expect(headers).toMatchObject({
    'x-version': '2',
    'x-itau-correlationID': 'uuid-1',
    'x-itau-flowID': 'uuid-2',
  });
  expect(reveal(headers['x-who'], values)).toBe(clientId);
  expect(headers).not.toHaveProperty('x-itau-apikey');
});

test('no method puts a secret anywhere but into secure text', () => {
  for (const method of Object.keys(CLIENT_AUTHENTICATIONS) as (keyof typeof CLIENT_AUTHENTICATIONS)[]) {
    const written = JSON.stringify(request(custom, method, 'scope', 'custcertificate_own'));
    expect(written).not.toContain(clientId);
    expect(written).not.toContain(clientSecret);
  }
});

test('plain text is form-encoded as the standard says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(formEncoded(text)).toBe(new URLSearchParams({ v: text }).toString().slice(2));
    }),
  );
});

test('a query parameter is added to a URL with and without a query', () => {
  expect(withQueryParameter('https://bank.example/a', 'gw-app-key', 'x y')).toBe(
    'https://bank.example/a?gw-app-key=x%20y',
  );
  expect(withQueryParameter('https://bank.example/a?b=c', 'k', 'v')).toBe('https://bank.example/a?b=c&k=v');
});
