import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import type { Result } from '../reports/result-format.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** Where something is printed. */
export interface Printer {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
}

const terminal: Printer = {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
}

/**
 * Runs what judges a target and hands its result to `tell`. Where that is a job of GitHub, its page shows
 * what came of it: the summary, and beside the features what is wrong.
 */
export async function inGithubJob<Outcome>(
  env: Environment,
  run: (tell: (result: Result) => void) => Promise<Outcome>,
  print = terminal,
): Promise<Outcome> {
  const results: Result[] = []
  const resume = isJob(env) ? stopCommands(print) : () => undefined
  try {
    return await run((result) => results.push(result))
  } finally {
    resume()
    for (const result of results) await tellJob(result, env, print)
  }
}

function isJob({ GITHUB_ACTIONS }: Environment): boolean {
  return GITHUB_ACTIONS === 'true'
}

/**
 * What a run prints holds texts of its target, and a line of them could be a command to GitHub: none is
 * followed until the token comes again, which no target can know.
 */
function stopCommands({ stdout }: Printer): () => void {
  const token = randomUUID()
  stdout(`::stop-commands::${token}\n`)
  return () => stdout(`\n::${token}::\n`)
}

async function tellJob(result: Result, env: Environment, print: Printer): Promise<void> {
  const { GITHUB_STEP_SUMMARY = '', GITHUB_WORKSPACE } = env
  if (isJob(env)) {
    const { githubAnnotations } = await import('../reports/github-annotations.ts')
    const paths = { folder: process.cwd(), workspace: GITHUB_WORKSPACE }
    print.stdout(
      githubAnnotations(result, paths)
        .map((line) => `${line}\n`)
        .join(''),
    )
  }
  if (GITHUB_STEP_SUMMARY !== '') {
    const { markdownSummary } = await import('../reports/markdown-summary.ts')
    appendSummary(GITHUB_STEP_SUMMARY, markdownSummary(result), print)
  }
}

/** Other commands of the step have their summaries in the same file. */
function appendSummary(file: string, summary: string, { stderr }: Printer): void {
  try {
    appendFileSync(file, `\n${summary}`)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    stderr(`the summary could not be added to GITHUB_STEP_SUMMARY: ${why}\n`)
  }
}
