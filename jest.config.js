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

const onNode = (name, timeout) => ({
  displayName: name,
  testMatch: [`<rootDir>/__tests__/${name}/**/*.test.ts`],
  testEnvironment: 'node',
  transform: typescript,
  testTimeout: timeout,
});

module.exports = {
  projects: [
    {
      ...oracle,
      displayName: 'unit',
      testMatch: ['<rootDir>/__tests__/unit/**/*.test.ts'],
      transform: { ...oracle.transform, ...typescript },
    },
    onNode('objects', 60_000),
    onNode('emulator', 60_000),
    onNode('account', 60_000),
    onNode('browser', 120_000),
  ],
};
