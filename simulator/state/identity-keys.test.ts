import { expect, test } from 'vitest'
import { z } from 'zod'
import { worldStateSchema } from '../scenario/state-schema.ts'
import { keysOf, listsOfThings } from './identity-keys.ts'

test.each(listsOfThings)('things of %s have what they are known by', (path) => {
  let schema: unknown = worldStateSchema
  for (const step of path.split('.')) {
    if (!(schema instanceof z.ZodObject)) throw new Error(`${path} is not there`)
    schema = schema.shape[step]
  }
  if (!(schema instanceof z.ZodArray)) throw new Error(`${path} is no list`)
  const { required } = z.toJSONSchema(schema.element, { io: 'input' })
  expect(required).toEqual(expect.arrayContaining([...keysOf(path)]))
})
