import { afterEach, expect, test } from 'vitest'
import { Servers } from '../clients/connect/servers.fixture.ts'
import { defaultConnection } from '../clients/connection.ts'
import { defaultParameters, type RunParameters } from '../run-parameters.ts'
import { simulatorTarget } from '../target/simulator-target.ts'
import { type Breaks, startBreakingProxy } from './breaking-proxy.fixture.ts'
import { type FuzzPlan, fuzz } from './fuzz.ts'

const servers = new Servers()

afterEach(() => servers.stop())

const scenario = 'scenarios/conformance.yaml'
const limit = { timeout: 60_000 }

async function fuzzed(
  breaks: Breaks,
  plan: FuzzPlan,
  { replyMs = 5_000, ...run }: Partial<RunParameters> & { readonly replyMs?: number } = {},
) {
  const target = await simulatorTarget(scenario, 'tcp', { ...defaultConnection, replyMs })
  try {
    const address = await startBreakingProxy(servers, target.address, breaks)
    return await fuzz({ ...target, address }, { ...defaultParameters, ...run }, plan)
  } finally {
    await target.stop()
  }
}

const asItIs: Breaks = (_, reply) => ({ reply })

/** Breaks replies to CALLSTARTs that have a USER7. */
function where(breaks: (reply: string) => ReturnType<Breaks>): Breaks {
  return (request, reply) =>
    request.includes('>CALLSTART<') && request.includes('<USER7>') ? breaks(reply) : { reply }
}

test('all that must hold does at the simulator', limit, async () => {
  const { failure, counts, exchanges } = await fuzzed(asItIs, { seed: 1, runs: 60 })
  expect(failure).toBeUndefined()
  expect(exchanges.length).toBeGreaterThan(200)
  expect([...counts.byKind.keys()]).toHaveLength(9)
  expect([...counts.left]).toEqual([])
})

test('an interrupted run puts back what it began, and sends nothing more', limit, async () => {
  const controller = new AbortController()
  const sent: string[] = []
  const noted: Breaks = (request, reply) => {
    sent.push(request)
    if (request.includes('>CALLSTART<') && reply.includes('>API_OK<')) controller.abort()
    return { reply }
  }
  const target = await simulatorTarget(scenario, 'tcp', defaultConnection)
  const address = await startBreakingProxy(servers, target.address, noted)
  const { failure } = await fuzz(
    { ...target, address, control: undefined },
    { ...defaultParameters },
    { seed: 1, runs: 20 },
    controller.signal,
  )
  await target.stop()
  expect(failure).toBeUndefined()
  const start = sent.findLastIndex((request) => request.includes('>CALLSTART<'))
  const after = sent.slice(start + 1)
  expect(after.some((request) => request.includes('>CALLSTOP<'))).toBe(true)
  expect(after.length).toBeLessThan(6)
})

test.each<[what: string, breaks: Breaks, says: RegExp, replyMs?: number]>([
  [
    'a REQUESTID that is lost',
    where((reply) => ({ reply: reply.replace(/<REQUESTID>.*<\/REQUESTID>/, '') })),
    /^REQUESTID must be "\d+", found no REQUESTID/,
  ],
  [
    'a command that is another',
    where((reply) => ({ reply: reply.replace('>CALLSTART<', '>CALLSTOP<') })),
    /^REQUESTTYPE must be "CALLSTART", found "CALLSTOP"/,
  ],
  [
    'the label of another code',
    where((reply) => ({ reply: reply.replace(/(?<=<RESULTTYPE>)\w+/, 'API_NO_GROUP') })),
    /^RESULTCODE and RESULTTYPE must belong together: \d+ \w+, found \d+ API_NO_GROUP/,
  ],
  [
    'a reply that is cut',
    where((reply) => ({ reply: reply.slice(0, 40), ends: true })),
    /the connection was closed/,
  ],
  [
    'a reply that is not well formed',
    where((reply) => ({ reply: reply.replace('</RESULTMSG>', '') })),
    /^this is not well formed/,
  ],
  ['no reply', where(() => ({ reply: '' })), /did not send a reply within 400 ms/, 400],
])('%s is found, and shrunk to what it needs', limit, async (_, breaks, says, replyMs = 5_000) => {
  const { failure } = await fuzzed(breaks, { seed: 1, runs: 0 }, { replyMs })
  expect(failure?.says).toMatch(says)
  expect(failure?.made.command).toBe('CALLSTART')
  expect(failure?.made.parameters.map(([name]) => name)).toEqual(['USER7'])
  expect(failure?.request).toMatch(/^<REQUEST><TYPE>CALLSTART<.*<USER7>.*\r\n$/)
})

const started = '<REQUEST><TYPE>CALLSTART</TYPE><REQUESTID>1</REQUESTID><DEVICEID>4001</DEVICEID>'

test('a refusal that changes something is found', limit, async () => {
  const breaks: Breaks = (request, reply) =>
    request.includes('>CALLSTOP<') && !reply.includes('>20<')
      ? { reply, also: `${started}</REQUEST>\r\n` }
      : { reply }
  const { failure } = await fuzzed(breaks, { seed: 1, runs: 0 })
  expect(failure?.says).toMatch(/^a refusal must change nothing, found\n/)
  expect(failure?.made).toMatchObject({ command: 'CALLSTOP', parameters: [] })
})

test('what was found is found again by its seed and its path alone', limit, async () => {
  const breaks = where((reply) => ({ reply: reply.replace('>API_OK<', '>API_NO_GROUP<') }))
  const { failure } = await fuzzed(breaks, { seed: 3, runs: 0 })
  const path = failure?.path ?? ''
  const again = await fuzzed(breaks, { seed: 3, runs: 0, path })
  expect(again.failure?.made).toEqual(failure?.made)
  expect(again.counts.byCommand).toEqual(new Map([['CALLSTART', expect.any(Number)]]))
})

test('what may not be sent is not sent, and counted', limit, async () => {
  let wasSent = false
  const breaks: Breaks = (request, reply) => {
    wasSent ||= request.includes('>CALLSTART<')
    return { reply }
  }
  const { failure, counts } = await fuzzed(breaks, { seed: 1, runs: 0 }, { allow: [] })
  expect(failure).toBeUndefined()
  expect(wasSent).toBe(false)
  expect(counts.byCommand.has('CALLSTART')).toBe(false)
  expect(counts.byCommand.get('DEVICESTATUS')).toBeGreaterThan(0)
  expect([...counts.notSent.keys()].join()).toContain('it needs the permission calls')
})
