import { existsSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve } from 'node:path'

/** Writes a file that is not there yet. Throws with one line that says why it cannot be. */
export function writeNew(file: string, text: string): void {
  try {
    // Fails where there is a file.
    writeFileSync(file, text, { flag: 'wx' })
  } catch (error) {
    throw new Error(whyUnwritten(file, error))
  }
}

/** Throws where a file could not be written anew: what takes long is not begun then. */
export function mustBeNew(file: string): void {
  if (existsSync(file)) throw new Error(isThere(file))
  if (!existsSync(dirname(file))) throw new Error(hasNoFolder(file))
}

/** A file as a path from the folder of another, as files name each other. */
export function pathFrom(file: string, other: string): string {
  const path = relative(resolve(dirname(file)), resolve(other))
  // What names files takes slashes on every system.
  const slashed = path.replaceAll('\\', '/')
  return slashed.startsWith('.') || isAbsolute(path) ? slashed : `./${slashed}`
}

function whyUnwritten(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EEXIST') return isThere(file)
  if (code === 'ENOENT') return hasNoFolder(file)
  return `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`
}

function isThere(file: string): string {
  return `${file} is there already; name another file`
}

function hasNoFolder(file: string): string {
  return `there is no folder ${dirname(file)}`
}
