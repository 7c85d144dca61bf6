import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that start processes or a database: their answer to the zone is tested from inside them. */
const OUTSIDE = ['cli*', 'launcher', 'pack', 'boundaries', 'docs', 'store*', 'ledger-kill*', 'gazetteer-build*'].map(
  (name) => `test/**/${name}.test.ts`,
);

const common = { include: ['test/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    reporters: ['default', './scripts/closing-line.ts'],
    // The same tests in two zones nearly fourteen hours apart: no answer may change with the machine's clock.
    projects: [
      { test: { ...common, name: 'utc', env: { TZ: 'UTC' } } },
      {
        test: {
          ...common,
          name: 'chatham',
          exclude: [...configDefaults.exclude, ...OUTSIDE],
          env: { TZ: 'Pacific/Chatham' },
        },
      },
    ],
  },
});
