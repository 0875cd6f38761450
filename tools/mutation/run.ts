import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { explanations } from './explained.ts'
import { disagreement, type Report } from './survivors.ts'

/**
 * Breaks code in every small way that Stryker knows, and sees whether its tests notice: the core and the
 * wire by `npm run mutation`, files of them by `npm run mutation -- core-and-wire simulator/wire/framing.ts`,
 * and files of steps by `npm run mutation -- step-definitions steps/call-steps.ts`. Fails where too many mutants
 * survive, where one does that nobody has looked at, and where an explanation no longer holds.
 */
const parts = ['core-and-wire', 'step-definitions']
const [part = 'core-and-wire', ...files] = process.argv.slice(2)
if (!parts.includes(part)) throw new Error(`there is ${parts.join(' and ')}, found ${part}`)
process.exitCode = holds(part) ? 0 : 1

function holds(name: string): boolean {
  const narrowed = files.length > 0 ? ['--mutate', files.join(',')] : []
  const args = ['run', `tools/mutation/${name}.config.js`, ...narrowed]
  const { status } = spawnSync('node_modules/.bin/stryker', args, { stdio: 'inherit' })
  return agrees(`reports/out/mutation/${name}.json`) && status === 0
}

function agrees(file: string): boolean {
  const report: Report = JSON.parse(readFileSync(file, 'utf8'))
  const { unexplained, stale } = disagreement(report, explanations)
  const told = [
    ...unexplained.map(({ file, line, change }) => `survived: ${file}:${line} ${change}`),
    ...stale.map(({ file, change }) => `explained, but not there: ${file} ${change}`),
  ]
  process.stdout.write(told.map((line) => `${line}\n`).join(''))
  return told.length === 0
}
