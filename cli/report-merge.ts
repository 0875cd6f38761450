import { env } from 'node:process'
import { Command } from 'commander'
import { exitCodes } from './exit-codes.ts'
import { addGateOptions, type GateOptions, gatingOf } from './gate-option.ts'
import { resultOf } from './result-file.ts'

interface MergeOptions extends GateOptions {
  readonly out: string
}

export function mergeCommand(): Command {
  const command = new Command('merge')
    .description('make one result, with its reports, of those of all shards of a run')
    .argument('<files...>', 'the result.json of each shard')
    .requiredOption('--out <folder>', 'where the result and the reports go')
    .action(merge)
  return addGateOptions(command)
}

async function merge(files: readonly string[], options: MergeOptions): Promise<void> {
  const { mergeResults } = await import('../reports/merge-results.ts')
  const { writeResult } = await import('../reports/write-reports.ts')
  const { conclude } = await import('./conclude.ts')
  const { inGithubJob } = await import('./github-job.ts')
  const named = await Promise.all(
    files.map(async (file) => ({ file, result: await resultOf(file) })),
  )
  const merged = mergeResults(named)
  if (!merged.ok) throw new Error(merged.says)
  const { result, isSound } = merged
  const { out } = options
  const gating = await gatingOf(options)
  const exit = await inGithubJob(env, async (tell) => {
    writeResult(result, out, { before: gating.before })
    tell(result)
    return conclude(result, { out, isSound, gates: gating.gates })
  })
  process.exitCode = exitCodes[exit]
}
