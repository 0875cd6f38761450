import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-37'],
  says: 'A USER_ID counts up to its first letter.',
  change: asking('importUser', (sent) =>
    sent.ACTION !== 'ADD' && sent.USER_ID
      ? { ...sent, USER_ID: sent.USER_ID.replace(/^(\d+)\D.*/, '$1') }
      : sent,
  ),
}
