import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'

/**
 * Everything that must hold, in one run: types, lint, import rules, unit tests, the suite, what it covers
 * and whether it notices what is wrong. All of it runs whatever fails, and the last line counts all of it.
 * Prints `N passed, N failed`.
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

/** Each keeps about one core busy. The longest begins, so that none is left to run alone at the end. */
const checks: readonly Check[] = [
  {
    name: 'suite',
    // A hang ends; how long a reply takes says nothing while others work beside it.
    command: [
      'uptivity-conformance',
      'verify',
      '--out',
      'reports/out/suite',
      '--reply-ms',
      '30000',
    ],
    counted: { file: 'reports/out/suite/result.json', read: readSuiteCount },
  },
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
]

/** Reads what the suite leaves, so it waits for that. */
const coverage: Check = {
  name: 'coverage',
  command: ['uptivity-conformance', 'coverage', 'reports/out/suite/result.json', '--check'],
}

/**
 * An eighth of the mutants, another each day: all of them are proven by `npm run prove`. That the suite passes
 * against the simulator as it is, its own check has shown. Has a worker for each core.
 */
const proof: Check = {
  name: 'proof',
  command: ['uptivity-conformance', 'prove', '--share', 'day/8', '--no-baseline', '--no-table'],
}

/** Has a worker for each core. */
const unitTests: Check = {
  name: 'unit tests',
  command: [
    'vitest',
    'run',
    '--reporter=dot',
    '--reporter=json',
    '--outputFile.json=reports/out/unit.json',
  ],
  counted: { file: 'reports/out/unit.json', read: readUnitCount },
}

const counts: Count[] = []
const waiting = [...checks]
await Promise.all(Array.from({ length: availableParallelism() }, runWaiting))
counts.push(await run(coverage, 'together'))
counts.push(await run(proof, 'at once'))
counts.push(await run(unitTests, 'at once'))
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
process.exitCode = failed === 0 ? 0 : 1
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)

/** One check after another, as long as there are any. */
async function runWaiting(): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    counts.push(await run(check, 'together'))
  }
}

async function run({ name, command, counted }: Check, shown: Shown): Promise<Count> {
  if (counted) rmSync(counted.file, { force: true })
  const isGood = await isDoneWell(name, command, shown)
  if (!counted) return isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  if (!existsSync(counted.file)) return { passed: 0, failed: 1 }
  const count = counted.read(readFileSync(counted.file, 'utf8'))
  // A check that fails without a failed test (or with none at all) failed all the same.
  const isSilent = (!isGood && count.failed === 0) || count.passed + count.failed === 0
  return isSilent ? { passed: count.passed, failed: 1 } : count
}

/** Whether what a check prints is shown while it runs, or when it has ended: others run beside it. */
type Shown = 'at once' | 'together'

async function isDoneWell(
  name: string,
  [program = '', ...args]: readonly string[],
  shown: Shown,
): Promise<boolean> {
  const printed: string[] = [`\n== ${name}\n`]
  const print = () => process.stdout.write(printed.splice(0).join(''))
  if (shown === 'at once') print()
  const printing = shown === 'at once' ? 'inherit' : 'pipe'
  const child = spawn(commandPath(program), args, { stdio: ['ignore', printing, printing] })
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (piece: string) => printed.push(piece))
  }
  const code = await new Promise((resolve) => {
    child.once('error', ({ message }) => resolve(message))
    child.once('close', resolve)
  })
  print()
  return code === 0
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
