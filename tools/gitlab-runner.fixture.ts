import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import {
  copyFiles,
  folderIn,
  type JobRun,
  type Machine,
  newWorkspace,
  runScript,
  type Variables,
} from './ci-machine.fixture.ts'

/** What of GitLab's pipelines the examples use; another key, or one in another place, is refused. */

const script = z.array(z.string())

const job = z.strictObject({
  stage: z.string(),
  timeout: z.string(),
  parallel: z.int().exactOptional(),
  resource_group: z.string().exactOptional(),
  cache: z
    .strictObject({ key: z.string(), paths: z.array(z.string()), when: z.literal('on_success') })
    .exactOptional(),
  script,
  artifacts: z.strictObject({
    when: z.enum(['on_success', 'on_failure', 'always']).exactOptional(),
    // GitLab takes letters, digits, dashes, underscores and spaces.
    expose_as: z
      .string()
      .regex(/^[\w -]+$/)
      .exactOptional(),
    paths: z.array(z.string()),
    reports: z.strictObject({ junit: z.string() }).exactOptional(),
    expire_in: z.string().exactOptional(),
  }),
})

const pipeline = z
  .strictObject({
    stages: z.array(z.string()),
    workflow: z.strictObject({ rules: z.array(z.strictObject({ if: z.string() })) }),
    variables: z.record(z.string(), z.string()),
    default: z.strictObject({ image: z.string(), before_script: script }),
    verify: job,
    gate: job,
  })
  .refine(({ stages, verify, gate }) => [verify, gate].every(({ stage }) => stages.includes(stage)))

export type Pipeline = z.infer<typeof pipeline>

export function readPipeline(file: string): Pipeline {
  return pipeline.parse(parse(readFileSync(file, 'utf8')))
}

/** Runs a job, as often as it says that it runs at once. */
export async function runGitlabJob(
  { variables, default: { before_script }, ...jobs }: Pipeline,
  name: 'verify' | 'gate',
  project: Variables,
  machine: Machine,
): Promise<readonly JobRun[]> {
  const { parallel, script, artifacts, cache } = jobs[name]
  const runs: JobRun[] = []
  for (let index = 1; index <= (parallel ?? 1); index += 1) {
    const workspace = newWorkspace(machine)
    // Every job gets what those of the stages before it have left.
    cpSync(machine.artifacts, workspace, { recursive: true })
    const own = {
      ...{ CI_PIPELINE_IID: '7', CI_COMMIT_REF_SLUG: 'main' },
      ...(parallel !== undefined && {
        CI_NODE_INDEX: `${index}`,
        CI_NODE_TOTAL: `${parallel}`,
      }),
    }
    const key = cache?.key.replace('$CI_COMMIT_REF_SLUG', own.CI_COMMIT_REF_SLUG) ?? ''
    const kept = join(machine.caches, key)
    if (cache && existsSync(kept)) cpSync(kept, workspace, { recursive: true })
    const { code, output } = await runScript([...before_script, ...script].join('\n'), {
      workspace,
      variables: { ...variables, ...project, ...own },
    })
    const isGreen = code === 0
    if (isGreen || artifacts.when === 'always') {
      await copyFiles(workspace, machine.artifacts, artifacts.paths.join(' '))
    }
    if (cache && isGreen) {
      await copyFiles(workspace, folderIn(machine.caches, key), cache.paths.join(' '))
    }
    runs.push({ isGreen, output, workspace })
  }
  return runs
}
