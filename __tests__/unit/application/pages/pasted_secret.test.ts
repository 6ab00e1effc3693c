import { randomBytes } from 'node:crypto';
import { holdsPastedSecret } from '../../../../src/TypeScript/application/pages/pasted_secret';

const secret = (): string => randomBytes(24).toString('base64url');

test('a secret in a parameter that the page reads is seen, wherever in its text', () => {
  expect(holdsPastedSecret({ text: secret() }, ['text'])).toBe(true);
  expect(holdsPastedSecret({ text: `Statements ${secret()}` }, ['page', 'text'])).toBe(true);
  expect(holdsPastedSecret({ text: `${'x '.repeat(400)}${secret()}` }, ['text'])).toBe(true);
});

test('what people look for is none, nor an ID of an API secret, nor what NetSuite adds to an address', () => {
  const parameters = {
    text: 'Itaú, extratos (produção)',
    secret: `custsecret_${randomBytes(12).toString('hex')}`,
    'ns-at': secret(),
  };
  expect(holdsPastedSecret(parameters, ['text', 'secret', 'page'])).toBe(false);
});
