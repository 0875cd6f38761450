import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type JournalFile,
  type JournalFileDefects,
  readJournalFile,
} from '../journal-file/read-journal-file.ts'
import { recordSessions } from '../journal-file/record-sessions.ts'
import { parseScenario } from '../scenario/read-scenario.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../start.ts'
import { defaultLimits, type Limits } from '../transport/limits.ts'
import { replayJournal } from './replay-journal.ts'
import type { ReplayOptions, SessionReplay } from './replay-session.ts'

/** What a journal file would hold of what is done to a simulator, line by line. */
export async function recordedLines(
  scenario: string,
  act: (simulator: Simulator) => Promise<unknown>,
  options: Partial<Omit<SimulatorOptions, 'first' | 'observe'>> = {},
): Promise<string[]> {
  const lines: string[] = []
  const limits: Limits = { ...defaultLimits, ...options.limits }
  const facts = { version: '1.2.3', limits, smtp: options.smtp !== undefined }
  const simulator = await startSimulator({
    first: { source: 'test.yaml', scenario: parseScenario(scenario, 'test.yaml') },
    observe: recordSessions({ add: (line) => lines.push(line) }, facts),
    tcp: 0,
    http: 0,
    ...options,
  })
  try {
    await act(simulator)
  } finally {
    await simulator.stop()
  }
  return lines
}

/** Reads a text as a journal file. */
export function readText(text: string): JournalFile | JournalFileDefects {
  const folder = mkdtempSync(join(tmpdir(), 'journal-'))
  try {
    const file = join(folder, 'journal.ndjson')
    writeFileSync(file, text)
    return readJournalFile(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Reads a text as a journal file that can be used. */
export function usableText(text: string): JournalFile {
  const read = readText(text)
  if (!read.ok) throw new Error(read.defects.join('\n'))
  return read
}

export async function replayLines(
  lines: readonly string[],
  options: Partial<ReplayOptions> = {},
): Promise<SessionReplay> {
  const { sessions, limits } = usableText(lines.join(''))
  return replayJournal(sessions, { limits, ...options })
}

/** The port of a transport of a simulator. */
export function portOf({ listeners }: Pick<Simulator, 'listeners'>, scheme: string): number {
  const port = listeners.find((listener) => listener.scheme === scheme)?.port
  if (port === undefined) throw new Error(`there is no port for ${scheme}`)
  return port
}
