import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ended } from '../cli/program.fixture.ts'

/** What a machine of a CI does, beside what is particular to that of GitHub or of GitLab. For tests. */

export type Variables = Readonly<Record<string, string>>

/** What a job of a pipeline came to. */
export interface JobRun {
  readonly isGreen: boolean
  /** Whatever its steps printed. */
  readonly output: string
  /** Where it ran: what it left there can be looked at. */
  readonly workspace: string
}

/** The folders of a CI: of each job its workspace, and what is kept between them. */
export interface Machine {
  readonly root: string
  readonly artifacts: string
  readonly caches: string
}

export function newMachine(): Machine {
  const root = mkdtempSync(join(tmpdir(), 'ci-'))
  return { root, artifacts: folderIn(root, 'artifacts'), caches: folderIn(root, 'caches') }
}

export function newWorkspace({ root }: Machine): string {
  return mkdtempSync(join(root, 'workspace-'))
}

export function folderIn(folder: string, name: string): string {
  const path = join(folder, name)
  mkdirSync(path, { recursive: true })
  return path
}

/** Runs a script as a step of a job, with nothing of this process's environment but where programs are. */
export async function runScript(
  script: string,
  { workspace, variables }: { readonly workspace: string; readonly variables: Variables },
): Promise<{ readonly code: number | null; readonly output: string }> {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: workspace,
    env: { PATH, HOME, CI: 'true', npm_config_update_notifier: 'false', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { code, stdout, stderr } = await ended(child)
  return { code, output: `${stdout}${stderr}` }
}

/** Copies files with their folders, as patterns of the shell name them; whether there were any. */
export async function copyFiles(from: string, to: string, patterns: string): Promise<boolean> {
  const script = `tar cf - ${patterns} | tar xf - -C "$DESTINATION"`
  const { code } = await runScript(script, {
    workspace: from,
    variables: { DESTINATION: to },
  })
  return code === 0
}

/** The folder that is called so, or else the last of those whose name begins with something. */
export function kept(folder: string, name: string, prefix: string | undefined): string | undefined {
  if (existsSync(join(folder, name))) return join(folder, name)
  if (prefix === undefined) return undefined
  const last = readdirSync(folder)
    .filter((one) => one.startsWith(prefix))
    .toSorted()
    .at(-1)
  return last === undefined ? undefined : join(folder, last)
}
