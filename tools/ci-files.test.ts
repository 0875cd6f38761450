import type { ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readyLines, startProgram } from '../cli/program.fixture.ts'
import { mustsOf } from '../contract/levels.ts'
import { factsOf } from '../reports/examples.fixture.ts'
import { makeResult } from '../reports/make-result.ts'
import {
  folderIn,
  type JobRun,
  type Machine,
  newMachine,
  type Variables,
} from './ci-machine.fixture.ts'
import { runGithubJob } from './github-runner.fixture.ts'
import { readWorkflow } from './github-workflow.fixture.ts'
import { readPipeline, runGitlabJob } from './gitlab-runner.fixture.ts'

// Each step of the files runs as it stands there: it installs this package, and judges a simulator.
const limit = { timeout: 240_000 }

const workflow = readWorkflow('examples/ci/github-actions.yml')
const pipeline = readPipeline('examples/ci/gitlab-ci.yml')

let simulator: ChildProcess
let machine: Machine
let target: string

beforeAll(async () => {
  simulator = startProgram('simulate', '--tcp', '0')
  const [tcp = ''] = await readyLines(simulator)
  target = tcp.replace('tcp ', 'tcp://')
}, limit.timeout)

afterAll(() => simulator.kill('SIGTERM'))

beforeEach(() => {
  machine = newMachine()
})

afterEach(() => rmSync(machine.root, { recursive: true }))

function settings(part: Variables): Variables {
  return { UPTIVITY_CONFORMANCE: resolve('.'), VERIFY_TARGETS: target, ...part }
}

/** As few examples as hold a level, of a simulator that is judged as a server of somebody else. */
const holding = {
  VERIFY_ALLOW: 'everything',
  VERIFY_LEVELS: 'administration',
  VERIFY_TAGS: mustsOf('administration')
    .map((id) => `@${id}`)
    .join(' or '),
}

const isGreen = (runs: readonly JobRun[]) => runs.map((run) => run.isGreen)

const shardsIn = (runs: readonly JobRun[]) =>
  runs.map(({ output }) => /This is shard (\d\/\d)/.exec(output)?.[1])

describe('the workflow of GitHub', limit, () => {
  const github = (part: Variables) => ({ vars: settings(part), secrets: {}, runNumber: 7 })

  test('judges in shards, merges them, and asks the gates, also against the run before', async () => {
    const shards = await runGithubJob(workflow, 'verify', github(holding), machine)
    expect(isGreen(shards)).toEqual([true, true])
    expect(shardsIn(shards)).toEqual(['1/2', '2/2'])
    const before = join(folderIn(machine.caches, 'conformance-baseline-main-1-1'), 'result.json')
    writeFileSync(before, JSON.stringify(makeResult([], [], factsOf())))
    const [gate] = await runGithubJob(workflow, 'gate', github(holding), machine)
    expect(gate).toMatchObject({ isGreen: true })
    expect(gate?.output).toContain('\ngate level=administration: passed over tcp\n')
    expect(gate?.output).toContain('\ngate no-new-violations: passed: nothing is violated')
    expect(gate?.output).toContain('## Conformance to the NICE Uptivity API Server')
    expect(readdirSync(join(machine.artifacts, 'conformance'))).toEqual(
      expect.arrayContaining(['junit.xml', 'report.html', 'result.json', 'summary.md']),
    )
    const kept = join(machine.caches, 'conformance-baseline-main-97-1', 'result.json')
    expect(readFileSync(kept, 'utf8')).toContain(target)
  })

  test('judges nothing where it is not told what', async () => {
    const nowhere = github({ VERIFY_TARGETS: '' })
    const [first] = await runGithubJob(workflow, 'verify', nowhere, machine)
    expect(first).toMatchObject({ isGreen: false })
    expect(first?.output).toContain('VERIFY_TARGETS or VERIFY_PROFILE must say where')
  })
})

/** A server that answers whatever it is sent with a code that there is not. */
async function wrongServer(): Promise<{ readonly address: string; readonly server: Server }> {
  const [head, tail] = [
    '<RESULT><REQUESTTYPE>TEST</REQUESTTYPE><REQUESTID>1</REQUESTID><RESULTTYPE>API_OK</RESULTTYPE>',
    '<RESULTCODE>99</RESULTCODE><RESULTMSG>API_OK</RESULTMSG></RESULT>\r\n',
  ]
  const server = createServer((socket) => {
    socket.on('data', () => socket.write(`${head}${tail}`))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { address: `tcp://127.0.0.1:${address.port}`, server }
}

describe('the pipeline of GitLab', limit, () => {
  test('judges in shards, merges them, and is red where a gate is not passed', async () => {
    const { address, server } = await wrongServer()
    const one = settings({ VERIFY_TARGETS: address, VERIFY_TAGS: '@TEST-2' })
    const shards = await runGitlabJob(pipeline, 'verify', one, machine)
    server.close()
    // What is wrong with the server is for the gates to say.
    expect(isGreen(shards)).toEqual([true, true])
    expect(shardsIn(shards)).toEqual(['1/2', '2/2'])
    expect(shards[0]?.output).toContain('0 examples passed, 1 failed.')
    const [gate] = await runGitlabJob(pipeline, 'gate', one, machine)
    expect(gate).toMatchObject({ isGreen: false })
    expect(gate?.output).toContain('\ngate level=core: not passed over tcp: TEST-2 is violated; ')
    expect(gate?.output).not.toContain('gate no-new-violations')
    // The reports are there all the same, and the next run is not measured by this one.
    const junit = join(machine.artifacts, pipeline.gate.artifacts.reports?.junit ?? '')
    expect(readFileSync(junit, 'utf8')).toContain('<testsuites ')
    expect(readdirSync(machine.caches)).toEqual([])
  })

  test('judges nothing where it is not told what', async () => {
    const [first] = await runGitlabJob(
      pipeline,
      'verify',
      settings({ VERIFY_TARGETS: '' }),
      machine,
    )
    expect(first).toMatchObject({ isGreen: false })
    expect(first?.output).toContain('VERIFY_TARGETS or VERIFY_PROFILE must say where')
  })
})
