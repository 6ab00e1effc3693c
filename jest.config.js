const SuiteCloudJestConfiguration = require('@oracle/suitecloud-unit-testing/jest-configuration/SuiteCloudJestConfiguration');

const typescript = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
  ],
};

/** Unit tests run the bundle's sources against Oracle's stubs of N/*. */
const oracle = SuiteCloudJestConfiguration.build({
  projectFolder: 'src',
  projectType: SuiteCloudJestConfiguration.ProjectType.ACP,
});

const onNode = (name) => ({
  displayName: name,
  testMatch: [`<rootDir>/__tests__/${name}/**/*.test.ts`],
  testEnvironment: 'node',
  transform: typescript,
});

module.exports = {
  // Generous: two slow cores may be building, browsing and serving a bank at once. Jest takes it at the top level only.
  testTimeout: 120_000,
  // A test that waits for its bank or its browser leaves its core idle; Jest's own choice is one core fewer than there are.
  maxWorkers: '100%',
  projects: [
    {
      ...oracle,
      displayName: 'unit',
      testMatch: ['<rootDir>/__tests__/unit/**/*.test.ts'],
      transform: { ...oracle.transform, ...typescript },
    },
    onNode('objects'),
    onNode('emulator'),
    onNode('account'),
    onNode('browser'),
  ],
};
