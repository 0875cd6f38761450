import type { Result } from '../reports/result-format.ts'

/** Reads the result of a run. What keeps the file from being one is thrown, as all that a user did wrong. */
export async function resultOf(file: string): Promise<Result> {
  const { readResult } = await import('../reports/read-result.ts')
  const read = readResult(file)
  if (!read.ok) throw new Error(read.says)
  return read.result
}
