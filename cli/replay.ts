import { Command } from 'commander'
import type { JournalFile } from '../simulator/journal-file/read-journal-file.ts'
import type { RecordedSession } from '../simulator/journal-file/recorded-session.ts'
import { exitCodes } from './exit-codes.ts'
import { packageVersion } from './package-path.ts'

interface ReplayCommandOptions {
  readonly session?: string
}

export function replayCommand(): Command {
  return new Command('replay')
    .description('replay what simulate --journal wrote; prints nothing, or the first difference')
    .argument('<file>', 'the journal file')
    .option('--session <name>', 'replay only the sessions of that name')
    .action(replay)
}

async function replay(file: string, { session }: ReplayCommandOptions): Promise<void> {
  const { readJournalFile } = await import('../simulator/journal-file/read-journal-file.ts')
  const journal = readJournalFile(file)
  if (!journal.ok) throw new Error(journal.defects.map((says) => `${file}: ${says}`).join('\n'))
  const sessions = sessionsOf(journal, session)
  const notes = [...notesOf(journal), ...sessions.flatMap(missingNote)]
  for (const note of notes) process.stderr.write(`${file}: ${note}\n`)
  const { replayJournal } = await import('../simulator/replay/replay-journal.ts')
  const { difference, untold } = await replayJournal(sessions, journal)
  for (const [why, count] of untold) {
    process.stderr.write(`${count} ${count === 1 ? 'exchange was' : 'exchanges were'} ${why}\n`)
  }
  if (!difference) return
  const { differenceText } = await import('../simulator/replay/difference-text.ts')
  process.stdout.write(differenceText(difference))
  process.exitCode = exitCodes.failed
}

function sessionsOf({ sessions }: JournalFile, name: string | undefined) {
  if (name === undefined) return sessions
  const wanted = sessions.filter((session) => session.name === name)
  if (wanted.length > 0) return wanted
  const names = [...new Set(sessions.map((session) => session.name))].join(', ')
  throw new Error(`there is no session ${name} in the file; there are ${names}`)
}

function notesOf({ cutOffLine, version }: JournalFile): readonly string[] {
  const cutOff = `line ${cutOffLine} is cut off, and left out`
  const other = `it was written by version ${version}, and this is ${packageVersion()}`
  return [
    ...(cutOffLine === undefined ? [] : [cutOff]),
    ...(version === packageVersion() ? [] : [other]),
  ]
}

/** What was still open when the simulator was killed is not in its file. */
function missingNote({ name, missing }: RecordedSession): readonly string[] {
  if (missing === undefined) return []
  return [`exchange ${missing} of session ${name} is missing, so what came after it is left out`]
}
