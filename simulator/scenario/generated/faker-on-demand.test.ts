import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { describedWorld } from './generated.fixture.ts'

const { cache } = createRequire(import.meta.url)

function isLoaded(): boolean {
  return Object.keys(cache).some((file) => file.includes('@faker-js'))
}

test('faker is loaded for scenarios that have something generated, and for no other', () => {
  describedWorld('devices: [{ id: 1 }]')
  expect(isLoaded()).toBe(false)
  describedWorld('generated: { devices: 1 }')
  expect(isLoaded()).toBe(true)
})
