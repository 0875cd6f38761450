import { expect, test } from 'vitest'
import type { Finding } from '../../reports/proof/finding.ts'
import { runJobs } from './proof-pool.ts'

const program = new URL('./worker.fixture.js', import.meta.url)

async function findingsOf(workers: number, ...mutants: readonly string[]) {
  const findings = new Map<string, Finding>()
  const jobs = mutants.map((mutant) => ({
    ...{ mutant, requirements: [], features: [] },
    scheme: 'tcp' as const,
  }))
  await runJobs(jobs, {
    workers,
    program,
    found: ({ mutant }, finding) => findings.set(mutant, finding),
  })
  return findings
}

test('a process that breaks, or ends, is replaced, and the others are told of all the same', async () => {
  const found = await findingsOf(1, 'ends well 1', 'breaks', 'ends well 2', 'ends', 'ends well 3')
  expect([...found.keys()]).toEqual(['ends well 1', 'breaks', 'ends well 2', 'ends', 'ends well 3'])
  expect(found.get('breaks')?.crash).toBe('x is undefined')
  expect(found.get('ends')?.crash).toBe('its process ended')
  const processes = [1, 2, 3].map((number) => found.get(`ends well ${number}`)?.ran)
  expect(new Set(processes).size).toBe(3)
})

test('jobs are shared out to as many processes as are wanted', async () => {
  const names = Array.from({ length: 6 }, (_, number) => `ends well ${number}`)
  const found = await findingsOf(2, ...names)
  expect(found.size).toBe(6)
  expect(new Set([...found.values()].map(({ ran }) => ran)).size).toBe(2)
})

test('a job that cannot be run ends the whole', async () => {
  await expect(findingsOf(2, 'cannot run', 'ends well')).rejects.toThrow(
    'cannot run: there is no mutant',
  )
})
