import { spawnSync } from 'node:child_process'

/**
 * Kills the simulator a hundred times and looks at what it has kept: `npm run kill-test`, or with
 * another number and another seed, `npm run kill-test -- 500 7`. `npm test` does ten.
 */
const [kills = '100', seed = '1'] = process.argv.slice(2)
const { status } = spawnSync('node_modules/.bin/vitest', ['run', 'cli/kill'], {
  stdio: 'inherit',
  env: { ...process.env, KILLS: kills, KILL_SEED: seed },
})
process.exitCode = status ?? 1
