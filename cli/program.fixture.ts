import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { vi } from 'vitest'
import { main } from './main.ts'

/** What the program did, as whoever typed it sees it. */
export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs the program in this process, where most of it is loaded already. For tests of what is done before
 * anything listens, connects or waits: whether a program ends by itself only a process of its own shows.
 */
export async function runHere(...args: readonly string[]): Promise<Ran> {
  const texts = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((piece) => {
      texts[name] += piece.toString()
      return true
    }),
  )
  const { exitCode } = process
  process.exitCode = undefined
  try {
    await main(args)
    return { code: Number(process.exitCode ?? 0), ...texts }
  } finally {
    process.exitCode = exitCode
    for (const spy of spies) spy.mockRestore()
  }
}

/** Runs the program to its end. For tests. */
export async function runProgram(...args: readonly string[]): Promise<Ran> {
  return ended(startProgram(...args))
}

/** Starts the program; `ended` tells what became of it. */
export function startProgram(...args: readonly string[]): ChildProcess {
  return startProgramIn({}, ...args)
}

/** Tests may run in a job of GitHub, and what they start has nothing to tell it. */
const { GITHUB_ACTIONS: _, GITHUB_STEP_SUMMARY: __, ...environment } = process.env

/** Starts the program with more in its environment. */
export function startProgramIn(
  more: Readonly<Record<string, string>>,
  ...args: readonly string[]
): ChildProcess {
  const program = fileURLToPath(new URL('./uptivity-conformance.js', import.meta.url))
  return spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment, ...more },
  })
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
