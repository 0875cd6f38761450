import type { Chance } from './chance.ts'
import type { FakeTexts } from './fake-texts.ts'

/** What the calls of a contact centre have in common: its queues, its customers, what came of it. */

/** A number that customers call, and where their calls wait. */
export interface Queue {
  readonly group: string
  readonly gate: string
  readonly dnis: string
}

export const queues: readonly Queue[] = [
  { group: 'SALES', gate: 'New customers', dnis: '8005550110' },
  { group: 'ORDERS', gate: 'Orders', dnis: '8005550111' },
  { group: 'BILLING', gate: 'Invoices', dnis: '8005550112' },
  { group: 'BILLING', gate: 'Payments', dnis: '8005550113' },
  { group: 'SUPPORT', gate: 'First line', dnis: '8005550114' },
  { group: 'SUPPORT', gate: 'Second line', dnis: '8005550115' },
  { group: 'RETENTION', gate: 'Cancellations', dnis: '8005550116' },
  { group: 'CLAIMS', gate: 'Claims', dnis: '8005550117' },
]

/** The queue of a number; they go round. */
export function queueOf(number: number): Queue {
  const queue = queues[number % queues.length]
  if (!queue) throw new Error('there is no queue')
  return queue
}

/** USER3 of a generated recording. */
export const outcomes: readonly string[] = [
  'Resolved',
  'Resolved',
  'Resolved',
  'Called back',
  'Escalated',
  'Sold',
  'No sale',
  'Voicemail',
]

export interface Customer {
  readonly phone: string
  readonly account: string
}

const fewestCustomers = 20
const mostCustomers = 20_000

/** Customers who call again and again: a fifth as many as there are calls, within bounds. */
export function generatedCustomers(
  calls: number,
  texts: FakeTexts,
  chance: Chance,
): readonly Customer[] {
  const count = Math.min(Math.max(Math.floor(calls / 5), fewestCustomers), mostCustomers)
  return Array.from({ length: count }, () => ({
    phone: texts.phoneNumber(),
    account: `AC-${chance.whole(100_000, 1_000_000)}`,
  }))
}
