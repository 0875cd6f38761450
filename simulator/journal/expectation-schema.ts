import { z } from 'zod'
import { exchangeFilter } from './filter-schema.ts'
import { onlyKeysOf } from './only-keys.ts'

const count = z.int('a whole number from 0').min(0, 'a whole number from 0').optional()

const shape = {
  match: exchangeFilter.prefault({}).meta({ description: 'Which exchanges are counted' }),
  atLeast: count,
  atMost: count,
  exactly: count,
}

/** The JSON of an expectation. */
export const expectation = z
  .strictObject(shape, onlyKeysOf(shape))
  .refine(
    ({ atLeast, atMost, exactly }) =>
      [atLeast, atMost, exactly].some((limit) => limit !== undefined),
    'at least one of atLeast, atMost and exactly',
  )
  .refine(
    ({ atLeast, atMost, exactly }) =>
      exactly === undefined || (atLeast === undefined && atMost === undefined),
    { error: 'either exactly, or atLeast and atMost', path: ['exactly'] },
  )
  .refine(({ atLeast = 0, atMost = atLeast }) => atLeast <= atMost, {
    error: 'no more than atMost',
    path: ['atLeast'],
  })
