import { expect, test } from 'vitest'
import { countedShapes } from './counted-shapes.ts'

const shape = (command: string, says: string, replies = 1) => ({ command, says, replies })

test('what says the same is counted together, in an order that does not follow from its arrival', () => {
  const findings = [
    shape('TEST', 'X is missing', 2),
    shape('TEST', 'Y is missing'),
    shape('CALLLIST', 'X is missing', 2),
    shape('TEST', 'Y is missing', 4),
    shape('TEST', 'A is missing', 2),
  ]
  const counted = [
    shape('TEST', 'Y is missing', 5),
    shape('CALLLIST', 'X is missing', 2),
    shape('TEST', 'A is missing', 2),
    shape('TEST', 'X is missing', 2),
  ]
  expect(countedShapes(findings)).toEqual(counted)
  expect(countedShapes(findings.toReversed())).toEqual(counted)
})
