import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { watch } from 'chokidar'
import { packagePath } from './package-path.ts'
import { featuresTouchedBy, type StepUse, together } from './touched-features.ts'

/**
 * Runs the suite, and again what a change touches: a feature itself, for a step file the features
 * that use it, for anything else all of them. Each run is a process of its own, because code that
 * is loaded cannot be loaded anew.
 */
export async function watchSuite(args: readonly string[], out: string): Promise<void> {
  const own = args.filter((arg) => arg !== '--watch')
  const changed = new Set<string>()
  let running: ChildProcess | undefined
  let timer: NodeJS.Timeout | undefined
  let use: StepUse = {}

  const folders = ['features', 'steps', 'scenarios', 'contract', 'simulator'].map(packagePath)
  const watcher = watch(folders, { ignoreInitial: true })
  watcher.on('all', (_, path) => {
    changed.add(relative(process.cwd(), path))
    // An editor saves in several writes, and chokidar drops one that follows another within 50 ms:
    // what is run a little later has read the last of them.
    clearTimeout(timer)
    timer = setTimeout(rerun, 100)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      clearTimeout(timer)
      running?.kill()
      watcher.close()
    })
  }
  start(own)

  function rerun(): void {
    if (running) return
    const features = featuresTouchedBy([...changed], use)
    process.stdout.write(`\n${[...changed].join(', ')} changed\n`)
    changed.clear()
    start([...own, ...features])
  }

  function start(withArgs: readonly string[]): void {
    const program = fileURLToPath(new URL('./uptivity-conformance.js', import.meta.url))
    running = spawn(process.execPath, [program, ...withArgs], { stdio: 'inherit' })
    running.once('exit', () => {
      running = undefined
      use = together(use, stepUse(out))
      process.stdout.write('\nwatching; Ctrl-C ends it\n')
      if (changed.size > 0) rerun()
    })
  }
}

/** Which features use which step files, as the last run found. */
function stepUse(out: string): StepUse {
  const file = join(out, 'step-use.json')
  if (!existsSync(file)) return {}
  const use: StepUse = JSON.parse(readFileSync(file, 'utf8'))
  return use
}
