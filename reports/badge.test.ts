import { XMLValidator } from 'fast-xml-parser'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { badge, badgeColours } from './badge.ts'
import { exampleOf, factsOf } from './examples.fixture.ts'
import { startChromium } from './html/chromium.fixture.ts'
import { contrast } from './html/contrast.fixture.ts'
import { soundResult, troubledResult } from './html/report.fixture.ts'
import { makeResult } from './make-result.ts'
import type { LevelResult, Result } from './result-format.ts'

/** A run in which nothing is violated, with these levels held, over TCP and HTTP. */
function holding(
  ...held: readonly `${LevelResult['level']} ${LevelResult['transport']}`[]
): Result {
  const result = soundResult()
  const levels = result.levels.map((one) => ({
    ...one,
    isHeld: held.includes(`${one.level} ${one.transport}`),
  }))
  return { ...result, levels }
}

const failing = exampleOf({ status: 'failed', message: 'no' })
const early = { ended: { how: 'interrupted' } } as const

describe('it says', () => {
  test.each([
    [
      'which levels are held',
      holding('core tcp', 'core http', 'import tcp', 'import http'),
      'core, import',
      'green',
    ],
    [
      'not those that are held over one transport only',
      holding('core tcp', 'core http', 'import tcp'),
      'core',
      'green',
    ],
    ['that none is held', holding('core tcp'), 'no level', 'orange'],
    [
      'what is violated, whatever is held',
      { ...holding('core tcp', 'core http'), counts: troubledResult().counts },
      '2 violated',
      'red',
    ],
    ['what is violated, however the run ended', troubledResult(early), '2 violated', 'red'],
    [
      'that only examples failed that show nothing',
      makeResult([failing], [], factsOf()),
      'failed',
      'red',
    ],
    [
      'that the run ended early',
      { ...holding('core tcp', 'core http'), ...early },
      'ended early',
      'grey',
    ],
    ['that nothing was judged', makeResult([], [], factsOf()), 'not judged', 'grey'],
  ] as const)('%s', (_, result, says, colour) => {
    const svg = badge(result)
    expect(XMLValidator.validate(svg)).toBe(true)
    expect(svg).toContain(`role="img" aria-label="uptivity API: ${says}"`)
    expect(svg).toContain(`<title>uptivity API: ${says}</title>`)
    expect(svg).toContain(`>${says}</text>`)
    expect(svg).toContain(`fill="${badgeColours[colour]}"`)
  })
})

test.each(Object.entries(badgeColours))(
  'white on %s can be read (WCAG AA), and it stands out from any page',
  (_, colour) => {
    expect(contrast(colour, '#fff')).toBeGreaterThanOrEqual(4.5)
    // As GitHub has its pages in the dark.
    expect(contrast(colour, '#0d1117')).toBeGreaterThanOrEqual(2)
  },
)

describe('in a browser', { timeout: 120_000 }, () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await startChromium()
  }, 120_000)

  afterAll(() => browser.close())

  test.each([
    ['a short text', holding('core tcp', 'core http')],
    [
      'the longest',
      { ...soundResult(), levels: soundResult().levels.map((one) => ({ ...one, isHeld: true })) },
    ],
  ])('%s stands within its half, and nothing is asked for', async (_, result) => {
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.setContent(badge(result))
    const boxes = await page.locator('rect, path, text').evaluateAll((found) =>
      found.map((element) => {
        const { left, right } = element.getBoundingClientRect()
        return { left, right }
      }),
    )
    const [whole, left, label, says] = boxes
    await page.close()
    expect(asked).toEqual([])
    expect(label?.left).toBeGreaterThan(left?.left ?? Number.NaN)
    expect(label?.right).toBeLessThan(left?.right ?? Number.NaN)
    expect(says?.left).toBeGreaterThan(left?.right ?? Number.NaN)
    expect(says?.right).toBeLessThan(whole?.right ?? Number.NaN)
  })
})
