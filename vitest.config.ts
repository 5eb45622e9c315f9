import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['node_modules', '.next', 'var', 'e2e'],
    globalSetup: './vitest.global-setup.ts',
    // Generous: some tests start and kill processes, on machines that others keep busy. Nothing is asserted about time.
    // By default one core is left idle.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
