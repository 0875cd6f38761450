import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'

/**
 * Everything that must hold, in one run: types, lint, import rules, unit tests, the suite. All of it
 * runs whatever fails, and the last line counts all of it. Prints `N passed, N failed`.
 */

interface Count {
  readonly passed: number
  readonly failed: number
}

interface Check {
  readonly name: string
  readonly command: readonly string[]
  /** A file that tells how many things the check ran; absent: the check is one thing. */
  readonly counted?: { readonly file: string; readonly read: (text: string) => Count }
}

const checks: readonly Check[] = [
  { name: 'types', command: ['tsc', '--project', 'tsconfig.json'] },
  {
    name: 'types of the page of a report',
    command: ['tsc', '--project', 'reports/html/page/tsconfig.json'],
  },
  { name: 'lint', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  {
    name: 'import rules',
    command: [
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      'contract',
      'simulator',
      'steps',
      'reports',
      'cli',
      'tools',
      'bench',
      'yaml',
    ],
  },
  {
    name: 'unit tests',
    command: [
      'vitest',
      'run',
      '--reporter=dot',
      '--reporter=json',
      '--outputFile.json=reports/out/unit.json',
    ],
    counted: { file: 'reports/out/unit.json', read: readUnitCount },
  },
  {
    name: 'suite',
    command: ['uptivity-conformance', 'verify', '--out', 'reports/out/suite'],
    counted: { file: 'reports/out/suite/result.json', read: readSuiteCount },
  },
]

const counts = checks.map(run)
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
process.exitCode = failed === 0 ? 0 : 1
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)

function run({ name, command, counted }: Check): Count {
  process.stdout.write(`\n== ${name}\n`)
  if (counted) rmSync(counted.file, { force: true })
  const [program = '', ...args] = command
  const { status } = spawnSync(commandPath(program), args, {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const isGood = status === 0
  if (!counted) return isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  if (!existsSync(counted.file)) return { passed: 0, failed: 1 }
  const count = counted.read(readFileSync(counted.file, 'utf8'))
  // A check that fails without a failed test (or with none at all) failed all the same.
  const isSilent = (!isGood && count.failed === 0) || count.passed + count.failed === 0
  return isSilent ? { passed: count.passed, failed: 1 } : count
}

function commandPath(program: string): string {
  return program === 'uptivity-conformance'
    ? 'cli/uptivity-conformance.js'
    : `node_modules/.bin/${program}`
}

function readUnitCount(text: string): Count {
  const { numPassedTests, numFailedTests }: { numPassedTests: number; numFailedTests: number } =
    JSON.parse(text)
  return { passed: numPassedTests, failed: numFailedTests }
}

function readSuiteCount(text: string): Count {
  const { counts }: { counts: { examples: Count } } = JSON.parse(text)
  return counts.examples
}
