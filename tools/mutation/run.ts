import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { explanations } from './explained.ts'
import { disagreement, type Report } from './survivors.ts'

/**
 * Breaks the code in every small way that Stryker knows, and sees whether the tests notice:
 * `npm run mutation`, a part of it `npm run mutation -- core-and-wire`, or files of a part
 * `npm run mutation -- core-and-wire simulator/wire/framing.ts`. Fails where too many mutants
 * survive, where one does that nobody has looked at, and where an explanation no longer holds.
 */
const all = ['core-and-wire', 'steps']
const [part, ...files] = process.argv.slice(2)
const parts = part === undefined ? all : [part]
process.exitCode = parts.map(holds).every((isGood) => isGood) ? 0 : 1

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
