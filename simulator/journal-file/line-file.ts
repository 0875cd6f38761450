import { closeSync, existsSync, openSync, statSync, writeSync } from 'node:fs'

/** When so much waits to be written, the end of the turn is not waited for. */
const waitingMax = 1024 * 1024

/** Writes bytes from a place on, and tells how many it has written. */
type Write = (file: number, bytes: Uint8Array, from: number) => number

/** A file that is there and has something in it, which must not be lost. */
export class FileInUseError extends Error {}

/**
 * A file that lines are added to. They are written once in a turn of the event loop, in their order,
 * and the process holds no more of them than that: one that is killed loses the lines of a turn.
 */
export class LineFile {
  readonly #path: string
  readonly #failed: (error: Error) => void
  readonly #write: Write
  #file: number | undefined
  #waiting: string[] = []
  #waitingLength = 0
  #scheduled: NodeJS.Immediate | undefined

  /**
   * Begins a file, or one that is empty: FileInUseError where there is something in it. `failed` is
   * told once, when something cannot be written; after that nothing is.
   */
  constructor(path: string, failed: (error: Error) => void, write: Write = writeSync) {
    if (existsSync(path) && statSync(path).size > 0) {
      throw new FileInUseError(`${path} is there already, and it is not empty; name another file`)
    }
    this.#path = path
    this.#failed = failed
    this.#write = write
    this.#file = openSync(path, 'a', 0o600)
  }

  /** Adds a line, which has its line end. */
  add(line: string): void {
    if (this.#file === undefined) return
    this.#waiting.push(line)
    this.#waitingLength += line.length
    if (this.#waitingLength > waitingMax) this.#flush()
    else this.#scheduled ??= setImmediate(() => this.#flush())
  }

  /** Writes what waits, and closes the file. */
  close(): void {
    this.#flush()
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
  }

  #flush(): void {
    if (this.#scheduled) clearImmediate(this.#scheduled)
    this.#scheduled = undefined
    const bytes = Buffer.from(this.#waiting.join(''))
    this.#waiting = []
    this.#waitingLength = 0
    if (this.#file === undefined) return
    try {
      let written = 0
      while (written < bytes.length) written += this.#write(this.#file, bytes, written)
    } catch (error) {
      closeSync(this.#file)
      this.#file = undefined
      const says = error instanceof Error ? error.message : String(error)
      this.#failed(new Error(`${this.#path} cannot be written any more: ${says}`))
    }
  }
}
