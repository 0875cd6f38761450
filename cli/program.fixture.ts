import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What the program did, as whoever typed it sees it. */
export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the program to its end. For tests. */
export async function runProgram(...args: readonly string[]): Promise<Ran> {
  return ended(startProgram(...args))
}

/** Starts the program; `ended` tells what became of it. */
export function startProgram(...args: readonly string[]): ChildProcess {
  const program = fileURLToPath(new URL('./uptivity-conformance.js', import.meta.url))
  return spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
}

export function ended(child: ChildProcess): Promise<Ran> {
  const texts = { stdout: '', stderr: '' }
  child.stdout?.on('data', (piece: Buffer) => {
    texts.stdout += piece.toString()
  })
  child.stderr?.on('data', (piece: Buffer) => {
    texts.stderr += piece.toString()
  })
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, ...texts }))
  })
}

/** What a simulator prints, line by line, up to the one that says it is ready. */
export function readyLines(child: ReturnType<typeof startProgram>): Promise<string[]> {
  return new Promise((resolve) => {
    let text = ''
    child.stdout?.on('data', (piece: Buffer) => {
      text += piece.toString()
      if (text.endsWith('ready\n')) resolve(text.trimEnd().split('\n'))
    })
  })
}
