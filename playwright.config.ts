import { defineConfig, devices } from '@playwright/test'

const roles = ['reader', 'reporter', 'editor', 'leader', 'admin']

/** The stories, by role. `npm test` starts the server they run against and says where it is. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'var/test-results',
  // The stories share one newsroom, as people do; each brings its own article.
  fullyParallel: false,
  workers: 2,
  // On a busy machine a browser now and then misses a beat. What passed only at the second try is named by `npm test`.
  retries: 1,
  forbidOnly: true,
  // Long, because machines differ by a factor of four: a story waits for what comes and asserts no time.
  timeout: 150_000,
  expect: { timeout: 20_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.E2E_URL ?? 'http://localhost:3000',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking'],
    },
  },
  projects: roles.map(role => ({ name: role, testMatch: `${role}/**/*.test.ts` })),
})
