import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  copyFiles,
  folderIn,
  type JobRun,
  kept,
  type Machine,
  newWorkspace,
  runScript,
  type Variables,
} from './ci-machine.fixture.ts'
import {
  type Context,
  contentOf,
  expanded,
  type Step,
  type Workflow,
} from './github-workflow.fixture.ts'

/** A repository and the run of a workflow in it, as GitHub knows them. */
export interface GithubRun {
  readonly vars: Variables
  readonly secrets: Variables
  readonly runNumber: number
}

/** Runs a job, once for each value of its matrix. What its actions do is done here. */
export async function runGithubJob(
  { env, jobs }: Workflow,
  name: keyof Workflow['jobs'],
  run: GithubRun,
  machine: Machine,
): Promise<readonly JobRun[]> {
  const { strategy, steps } = jobs[name]
  const shards = strategy?.matrix.shard ?? [undefined]
  const runs: JobRun[] = []
  for (const shard of shards) {
    const context: Context = {
      vars: run.vars,
      secrets: run.secrets,
      github: {
        run_number: `${run.runNumber}`,
        run_id: `9${run.runNumber}`,
        run_attempt: '1',
        ref_name: 'main',
      },
      strategy: { 'job-total': `${shards.length}` },
      matrix: shard === undefined ? {} : { shard: `${shard}` },
    }
    runs.push(await runSteps(steps, env, context, machine))
  }
  return runs
}

async function runSteps(
  steps: readonly Step[],
  env: Workflow['env'],
  context: Context,
  machine: Machine,
): Promise<JobRun> {
  const workspace = newWorkspace(machine)
  const summary = join(workspace, 'step-summary.md')
  let isGreen = true
  let output = ''
  for (const step of steps) {
    if (!isGreen && step.if === undefined) continue
    const given = valuesOf({ ...env, ...step.env }, context)
    const variables = { ...given, GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary }
    if (step.run !== undefined) {
      const ran = await runScript(step.run, { workspace, variables })
      output += ran.output
      isGreen &&= ran.code === 0
    }
    if (step.uses !== undefined) {
      await act(step.uses, valuesOf(step.with ?? {}, context), workspace, machine)
    }
  }
  if (existsSync(summary)) output += readFileSync(summary, 'utf8')
  return { isGreen, output, workspace }
}

function valuesOf(texts: Workflow['env'], context: Context): Variables {
  return Object.fromEntries(
    Object.entries(texts).map(([name, value]) => [name, expanded(String(value), context)]),
  )
}

/** What the actions do to the files of a job, as far as a job can see. */
async function act(
  uses: string,
  { path = '', name = '', pattern = '', key = '', 'restore-keys': prefix }: Variables,
  workspace: string,
  { artifacts, caches }: Machine,
): Promise<void> {
  const [action = ''] = uses.split('@')
  const to = join(workspace, path)
  if (action === 'actions/upload-artifact') {
    const [folder, files] = contentOf(path)
    const isThere = await copyFiles(join(workspace, folder), folderIn(artifacts, name), files)
    if (!isThere) throw new Error(`there is nothing at ${path} to upload`)
  } else if (action === 'actions/download-artifact') {
    const names = readdirSync(artifacts).filter((one) => one.startsWith(pattern.replace('*', '')))
    for (const one of names) cpSync(join(artifacts, one), join(to, one), { recursive: true })
  } else if (action === 'actions/cache/restore') {
    const found = kept(caches, key, prefix)
    if (found !== undefined) cpSync(found, to, { recursive: true })
  } else if (action === 'actions/cache/save') {
    cpSync(to, join(caches, key), { recursive: true })
  } else if (!['actions/checkout', 'actions/setup-node'].includes(action)) {
    throw new Error(`nobody here knows what ${uses} does`)
  }
}
