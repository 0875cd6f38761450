import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

// All of it is `npm run order`; another part of the examples is looked at with another ORDER_SEED.
const { ORDER_SEED: seed = '1' } = process.env

test('examples come out the same in any order, on another day and alone', {
  timeout: 120_000,
}, () => {
  const args = ['--share', '60', '--seed', seed]
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tools/order-check.ts', ...args],
    { encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^tcp: \d+ examples in two orders and alone, 0 differ/)
  expect(status, stdout).toBe(0)
})
