import { watch } from 'chokidar'
import { readText } from '../../yaml/read-text.ts'
import { filesOf } from '../../yaml/source-node.ts'
import { readScenario, ScenarioError } from './read-scenario.ts'
import { resolveExtends } from './resolve-extends.ts'
import type { ScenarioFile } from './schema.ts'

export interface ScenarioWatcher {
  /** Is told each state that can be used and is not the one before. May take its time; the next one waits. */
  loaded(scenario: ScenarioFile): Promise<void>
  /** Is told why a state cannot be used. */
  broken(error: ScenarioError): void
}

/**
 * Watches a scenario file that has been read once already, and the files that it extends. They are read
 * a little after the last change: an editor empties a file and fills it in several writes, of which the
 * first half may well be a scenario, and chokidar drops an event that follows another within 50 ms.
 */
export async function watchScenario(
  file: string,
  watcher: ScenarioWatcher,
): Promise<{ close(): Promise<void> }> {
  let files = filesBehind(file) ?? [file]
  let seen = textsOf(files)
  let timer: NodeJS.Timeout | undefined
  let working = Promise.resolve()
  const watching = watch([...files], { ignoreInitial: true })
  watching.on('all', () => {
    lookLater()
  })
  await new Promise<void>((resolve) => watching.once('ready', () => resolve()))
  return {
    close: async () => {
      clearTimeout(timer)
      await watching.close()
      await working
    },
  }

  function lookLater(): void {
    clearTimeout(timer)
    timer = setTimeout(look, settleMs)
  }

  function look(): void {
    const texts = textsOf(files)
    if (texts === seen) return
    const read = scenarioOrError(file)
    if (!(read instanceof ScenarioError)) follow(filesBehind(file) ?? files)
    seen = textsOf(files)
    if (read instanceof ScenarioError) watcher.broken(read)
    else working = working.then(() => watcher.loaded(read))
  }

  /** What a file extends may be others than before. */
  function follow(now: readonly string[]): void {
    const others = now.filter((one) => !files.includes(one))
    watching.add(others)
    watching.unwatch(files.filter((one) => !now.includes(one)))
    files = now
    // What changes before they are watched would go unseen.
    if (others.length > 0) lookLater()
  }
}

/** How long files must have been left alone for their last state to be what was meant. */
const settleMs = 60

/** A scenario file and every file that it extends; undefined where they cannot be told. */
function filesBehind(file: string): readonly string[] | undefined {
  const read = readText(file)
  const source = read.ok ? resolveExtends(read.text, file) : undefined
  return source?.ok ? [...new Set([file, ...filesOf(source.root)])] : undefined
}

function textsOf(files: readonly string[]): string {
  return files
    .map((file) => {
      const read = readText(file)
      return read.ok ? read.text : read.says
    })
    .join('\u0000')
}

function scenarioOrError(file: string): ScenarioFile | ScenarioError {
  try {
    return readScenario(file)
  } catch (error) {
    if (error instanceof ScenarioError) return error
    throw error
  }
}
