import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fidelityPage } from '../../tools/fidelity';

test('docs/fidelity.md is what the emulator has (npm run fidelity writes it anew)', () => {
  const written = readFileSync(join(__dirname, '..', '..', 'docs', 'fidelity.md'), 'utf8');
  expect(written).toBe(fidelityPage());
});
