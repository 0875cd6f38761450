import { rmSync } from 'node:fs'
import type { SessionObserver } from '../simulator/simulator-session.ts'
import { defaultLimits, type Limits } from '../simulator/transport/limits.ts'
import { packageVersion } from './package-path.ts'

/** A journal that is written to a file. */
export interface KeptJournal {
  /** Who is told of what happens in a session. */
  observe(session: string): SessionObserver
  close(): void
  /** Nothing has happened, and so nothing is kept. */
  discard(): void
}

export interface JournalSettings {
  readonly limit: Readonly<Partial<Limits>>
  readonly smtp?: string | undefined
}

/** Begins a journal in a file; what writes it is loaded for those who keep one. */
export async function openKeptJournal(
  path: string,
  { limit, smtp }: JournalSettings,
): Promise<KeptJournal> {
  const { LineFile } = await import('../simulator/journal-file/line-file.ts')
  const { recordSessions } = await import('../simulator/journal-file/record-sessions.ts')
  const file = new LineFile(path, ({ message }) => {
    process.stderr.write(`${message}; the simulator goes on without it\n`)
  })
  const facts = {
    version: packageVersion(),
    limits: { ...defaultLimits, ...limit },
    smtp: smtp !== undefined,
  }
  return {
    observe: recordSessions(file, facts),
    close: () => file.close(),
    discard: () => {
      file.close()
      rmSync(path)
    },
  }
}
