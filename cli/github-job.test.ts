import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { troubledResult } from '../reports/html/report.fixture.ts'
import { markdownSummary } from '../reports/markdown-summary.ts'
import type { Result } from '../reports/result-format.ts'
import { type Environment, inGithubJob } from './github-job.ts'
import { ended, startProgramIn } from './program.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'github-'))
const summaryFile = join(folder, 'summary.md')

afterAll(() => rmSync(folder, { recursive: true }))

const result = troubledResult()

type Tell = (result: Result) => void

/** What is printed by a run that prints a command of its target, and then does something. */
async function printedIn(env: Environment, then: (tell: Tell) => string = told) {
  const printed = { stdout: '', stderr: '' }
  const print = {
    stdout: (text: string) => {
      printed.stdout += text
    },
    stderr: (text: string) => {
      printed.stderr += text
    },
  }
  const outcome = await inGithubJob(
    env,
    async (tell) => {
      print.stdout('::error::of the target')
      return then(tell)
    },
    print,
  ).catch((error: unknown) => String(error))
  return { ...printed, outcome }
}

function told(tell: Tell): string {
  tell(result)
  return 'failed'
}

const stopped = /^::stop-commands::(\S+)\n::error::of the target\n::\1::\n/

describe('in a job of GitHub', () => {
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: process.cwd() }

  test('what a target says is no command, and what is wrong is annotated after it', async () => {
    const { stdout, stderr, outcome } = await printedIn(env)
    expect(outcome).toBe('failed')
    expect(stderr).toBe('')
    expect(stdout).toMatch(stopped)
    const [first = '', ...others] = stdout.replace(stopped, '').trimEnd().split('\n')
    expect(first).toContain('::error file=features/call/call-stop.feature,line=12,title=CALLSTOP-1')
    expect(others).toHaveLength(3)
  })

  test('nobody can know the token', async () => {
    const tokens = await Promise.all([1, 2].map(async () => (await printedIn(env)).stdout))
    const [one, other] = tokens.map((text) => stopped.exec(text)?.[1])
    expect(one).toMatch(/^[\da-f-]{36}$/)
    expect(one).not.toBe(other)
  })

  test.each([
    ['ends without a result', () => 'couldNotRun', 'couldNotRun'],
    [
      'breaks off',
      () => {
        throw new Error('broken')
      },
      'Error: broken',
    ],
  ])('commands are followed again after a run that %s', async (_, then, outcome) => {
    const printed = await printedIn(env, then)
    expect(printed).toEqual({ stdout: expect.stringMatching(stopped), stderr: '', outcome })
    expect(printed.stdout.replace(stopped, '')).toBe('')
  })
})

test.each([[{}], [{ GITHUB_ACTIONS: 'false', GITHUB_STEP_SUMMARY: '' }]])(
  'elsewhere nothing is added: %j',
  async (env) => {
    expect(await printedIn(env)).toEqual({
      stdout: '::error::of the target',
      stderr: '',
      outcome: 'failed',
    })
  },
)

test('verify tells the job that it runs in', async () => {
  const feature = join(folder, 'wrong.feature')
  const file = join(folder, 'verify.md')
  const steps = 'When TEST is sent\n    Then RESULTMSG is "hello"\n'
  writeFileSync(feature, `Feature: wrong\n  @TEST-2\n  Example: wrong\n    ${steps}`)
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder, GITHUB_STEP_SUMMARY: file }
  const ran = await ended(startProgramIn(env, 'verify', '--out', join(folder, 'out'), feature))
  expect(ran.code).toBe(1)
  expect(ran.stdout).toMatch(
    /^::stop-commands::(\S+)\n.*\n::\1::\n::error file=wrong.feature,line=3,title=TEST-2::RESULTMSG must be "hello", found "API_OK"\n$/s,
  )
  expect(readFileSync(file, 'utf8')).toBe(
    `\n${readFileSync(join(folder, 'out', 'summary.md'), 'utf8')}`,
  )
}, 60_000)

describe('the summary of the step', () => {
  test('is added to what is there', async () => {
    writeFileSync(summaryFile, 'of another command')
    const { stdout } = await printedIn({ GITHUB_STEP_SUMMARY: summaryFile })
    expect(stdout).toBe('::error::of the target')
    expect(readFileSync(summaryFile, 'utf8')).toBe(`of another command\n${markdownSummary(result)}`)
  })

  test('changes nothing where its file cannot be written, which is said', async () => {
    const env = { GITHUB_STEP_SUMMARY: join(folder, 'nowhere', 'summary.md') }
    const { stderr, outcome } = await printedIn(env)
    expect(outcome).toBe('failed')
    expect(stderr).toMatch(/^the summary could not be added to GITHUB_STEP_SUMMARY: ENOENT.*\n$/)
  })
})
