import { describe, expect, test } from 'vitest'
import { checkVersion } from './readable-version.ts'

describe('a state that was written by', () => {
  test.each([
    ['this version', '1.4.2', '1.4.2'],
    ['an older one', '1.4.2', '1.10.0'],
    ['one that mended more', '1.4.9', '1.4.2'],
    ['an older one before the first', '0.1.0', '0.2.0'],
  ])('%s is read: %s by %s', (_, writtenBy, ours) => {
    expect(() => checkVersion('w.state', writtenBy, ours)).not.toThrow()
  })

  test.each([
    ['a newer one', '1.10.0', '1.4.2'],
    ['one of another major version', '1.4.2', '2.0.0'],
    ['one that says nothing', '', '1.4.2'],
  ])('%s is refused: %s by %s', (_, writtenBy, ours) => {
    expect(() => checkVersion('w.state', writtenBy, ours)).toThrow(
      `state w.state: it was written by version ${writtenBy}, and this is ${ours}. `,
    )
  })
})
