import { accessSync, constants } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'libsql'
import { applicationId, checkStateFile, formatNumber } from './state-file.ts'
import { SqliteStateStore, type StateStore, tables } from './state-store.ts'
import { StoreError } from './store-error.ts'

/**
 * Opens the state in a file, and makes the file where there is none. Nobody else can open it until it
 * is closed, or this process has ended. Throws a StoreError where it cannot be used.
 */
export function openStore(file: string): StateStore {
  checkStateFile(file)
  try {
    accessSync(dirname(file), constants.W_OK)
    const database = new Database(file)
    database.pragma('locking_mode = EXCLUSIVE')
    // The lock is kept when the transaction is over.
    database.exec('BEGIN EXCLUSIVE; COMMIT')
    if (!hasTables(database)) makeTables(database)
    return new SqliteStateStore(database)
  } catch (error) {
    throw new StoreError(file, whyUnusable(error))
  }
}

function hasTables(database: Database.Database): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'input'").all().length > 0
}

/** Before the log is used, so that the header says at once what the file is. */
function makeTables(database: Database.Database): void {
  database.exec(`
    BEGIN;
    PRAGMA application_id = ${applicationId};
    PRAGMA user_version = ${formatNumber};
    ${tables}
    COMMIT;
  `)
}

/** Why a file cannot be opened or read, or why nothing can be written to it. */
export function whyUnusable(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof SyntaxError) return `it is damaged (${error.message})`
  const code = 'code' in error ? String(error.code) : ''
  if (code.startsWith('SQLITE_BUSY')) return 'another simulator is using it'
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')) {
    return `it is damaged (${error.message})`
  }
  return error.message
}
