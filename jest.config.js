/** Tests are ES modules in TypeScript, transformed by swc; run through `npm test`. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  testTimeout: 120_000,
  maxWorkers: 2,
};
