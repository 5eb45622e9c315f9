// Reads what Vitest and Playwright report. A skipped test is a failed one: nothing is left out silently.
import { existsSync, readFileSync } from 'node:fs'

/** A report, or undefined when the tool ended before it could write one. */
export function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** Counts the tests of a Vitest report. A file that could not be loaded counts as one failed test. */
export function countVitest(report) {
  const count = { passed: 0, failed: 0, failures: [] }
  for (const { name, status, message, assertionResults } of report?.testResults ?? []) {
    if (status === 'failed' && assertionResults.every(test => test.status === 'passed')) {
      fail(count, `${name}: ${message}`)
    }
    for (const test of assertionResults) {
      if (test.status === 'passed') count.passed++
      else fail(count, `${name}: ${test.fullName} (${test.status})\n${test.failureMessages?.join('\n') ?? ''}`)
    }
  }
  return count
}

/** Counts the tests of a Playwright report. One that passed at its second try has passed, and is told by name. */
export function countPlaywright(report) {
  const count = { passed: 0, failed: 0, failures: [], unsteady: [] }
  for (const error of report?.errors ?? []) fail(count, error.message)
  const visit = (suite, path) => {
    for (const inner of suite.suites ?? []) visit(inner, [...path, inner.title])
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        const told = () => `${[...path, spec.title].join(' › ')} (${test.status})\n${messagesOf(test)}`
        if (test.status === 'expected' || test.status === 'flaky') count.passed++
        else fail(count, told())
        if (test.status === 'flaky') count.unsteady.push(told())
      }
    }
  }
  for (const suite of report?.suites ?? []) visit(suite, [suite.title])
  return count
}

function messagesOf(test) {
  return test.results.flatMap(result => result.errors.map(error => error.message)).join('\n')
}

function fail(count, what) {
  count.failed++
  count.failures.push(what)
}
