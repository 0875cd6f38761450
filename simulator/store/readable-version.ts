import { StoreError } from './store-error.ts'

/**
 * Makes sure that this version of the package can go on with a state that another has written: an
 * older one of the same major version. Throws a StoreError that says what to do where it cannot.
 */
export function checkVersion(file: string, writtenBy: string, ours: string): void {
  const [theirMajor, theirMinor] = numbersOf(writtenBy)
  const [major, minor] = numbersOf(ours)
  if (theirMajor === major && theirMinor <= minor) return
  throw new StoreError(
    file,
    `it was written by version ${writtenBy}, and this is ${ours}. ` +
      'Go on with it by that version, or start with another file',
  )
}

function numbersOf(version: string): readonly [major: number, minor: number] {
  const [, major, minor] = /^(\d+)\.(\d+)\./.exec(version) ?? []
  return [Number(major), Number(minor)]
}
