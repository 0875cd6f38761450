import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startChromium } from './chromium.fixture.ts'
import { html } from './html.ts'
import { soundResult, troubledResult } from './report.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'report-'))
const file = join(folder, 'report.html')
const address = pathToFileURL(file).href
const result = troubledResult({ leftBehind: ['<img src=x onerror=alert(1)>'] })

let browser: Promise<Browser> | undefined

beforeAll(() => {
  writeFileSync(file, html(result, { before: soundResult() }))
})

afterAll(async () => {
  const started = await browser?.catch(() => undefined)
  await started?.close()
  rmSync(folder, { recursive: true })
})

/** Opens the report, looks at it, and wants nothing complained of meanwhile. */
async function onPage(
  look: (page: Page) => Promise<void>,
  { hash = '', ...options }: BrowserContextOptions & { readonly hash?: string } = {},
): Promise<void> {
  // Where there is no browser every test says so.
  browser ??= startChromium()
  const context = await (await browser).newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) complaints.push(`it asked for ${request.url()}`)
  })
  await page.goto(`${address}${hash}`)
  await look(page)
  await context.close()
  expect(complaints).toEqual([])
}

/** The ids of the requirements that are shown. */
const shownIn = (page: Page) =>
  page.locator('details.requirement:not([hidden])').evaluateAll((rows) => rows.map(({ id }) => id))

const violation = (page: Page) => page.locator('article.violation', { hasText: 'CALLSTOP-1' })

describe('search and filters', { timeout: 120_000 }, () => {
  test('/ goes to the search, which keeps what has all words, and the address says so', async () => {
    await onPage(async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('callstop NEWER')
      expect(await shownIn(page)).toEqual([])
      await page.getByRole('searchbox').fill('callstop the call no longer shows')
      expect(await shownIn(page)).toEqual(['CALLSTOP-2'])
      expect(await page.locator('output').textContent()).toMatch(/^1 of \d+ requirements$/)
      expect(page.url()).toBe(`${address}#words=callstop+the+call+no+longer+shows`)
      await page.getByRole('button', { name: 'Show everything' }).click()
      expect((await shownIn(page)).length).toBe(result.requirements.length)
      expect(page.url()).toBe(address)
    })
  })

  test('a count at the top shows what it counts', async () => {
    await onPage(async (page) => {
      await page.getByRole('link', { name: '2 violated' }).first().click()
      expect(await shownIn(page)).toEqual(['CALLSTOP-1', 'CALLSTOP-2'])
      await page.getByLabel('Transport').selectOption('http')
      expect(await shownIn(page)).toEqual(['CALLSTOP-2'])
      expect(page.url()).toBe(`${address}#verdict=violated&transport=http`)
    })
  })

  test('an address shows the same to another, and opens the requirement that it names', async () => {
    const hash = '#verdict=violated&at=CALLSTOP-2'
    await onPage(
      async (page) => {
        expect(await shownIn(page)).toEqual(['CALLSTOP-1', 'CALLSTOP-2'])
        const row = page.locator('#CALLSTOP-2')
        await row.locator('details.example').waitFor()
        expect(await row.locator('.name').allTextContents()).toEqual(['The call no longer shows'])
      },
      { hash },
    )
  })
})

describe('what is wrong', { timeout: 120_000 }, () => {
  test('opens by keyboard to what was sent, with what differs marked and how to repeat it', async () => {
    await onPage(async (page) => {
      await violation(page).locator('details.example > summary').focus()
      await page.keyboard.press('Enter')
      const exchange = violation(page).locator('details.exchange.differing')
      await exchange.locator('pre.line').waitFor()
      expect(await exchange.locator('mark').allTextContents()).toEqual([
        '<RESULTMSG>',
        'CALLSTOP sent to all cores',
        '</RESULTMSG>',
      ])
      expect(await exchange.locator('pre.wire').nth(0).textContent()).toBe(
        '<REQUEST><TYPE>CALLSTOP</TYPE><REQUESTID>2</REQUESTID><DEVICEID>4001</DEVICEID></REQUEST>\r\n',
      )
      expect(await exchange.locator('pre.line').textContent()).toBe(
        "printf '<REQUEST><TYPE>CALLSTOP</TYPE><REQUESTID>2</REQUESTID><DEVICEID>4001</DEVICEID></REQUEST>\\r\\n' | nc -w 2 recorder.example 15620",
      )
    })
  })

  test('is copied as it was on the wire', async () => {
    await onPage(
      async (page) => {
        await violation(page).locator('details.example > summary').click()
        const copy = violation(page).getByRole('button', { name: 'Copy: Received' })
        await copy.click()
        await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor({ state: 'attached' })
        const copied = await page.evaluate('navigator.clipboard.readText()')
        const [, stop] = result.examples.find(({ line }) => line === 12)?.exchanges ?? []
        expect(String(copied).replaceAll('\r\n', '\n')).toBe(stop?.reply.replaceAll('\r\n', '\n'))
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    )
  })

  test('is open on paper, without what only a screen can do', async () => {
    await onPage(async (page) => {
      await page.emulateMedia({ media: 'print' })
      await page.locator('#wrong mark').first().waitFor()
      const openOf = (selector: string) => page.locator(selector).count()
      expect(await openOf('#wrong details.example[open]')).toBe(await openOf('#wrong .example'))
      expect(await page.locator('form.filters').isVisible()).toBe(false)
      expect(await page.locator('#wrong .copy').first().isVisible()).toBe(false)
      const clipped = await page
        .locator('pre')
        .evaluateAll(
          (boxes) => boxes.filter((box) => box.scrollHeight > box.clientHeight + 1).length,
        )
      expect(clipped).toBe(0)
    })
  })
})

describe('the page', { timeout: 120_000 }, () => {
  test.each(['light', 'dark'] as const)('follows the system: %s', async (colorScheme) => {
    await onPage(
      async (page) => {
        const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor')
        expect(paper).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(20, 23, 27)')
      },
      { colorScheme },
    )
  })

  test.each([320, 390, 1280])('needs no scrolling to the side at a width of %i', async (width) => {
    await onPage(
      async (page) => {
        await page.getByRole('button', { name: 'Open all' }).click()
        await page.locator('#wrong pre.line').first().waitFor()
        const needed = Number(await page.evaluate('document.scrollingElement.scrollWidth'))
        expect(needed).toBeLessThanOrEqual(width)
      },
      { viewport: { width, height: 800 }, hash: '#CALLSTOP-1' },
    )
  })

  test('has its landmarks, and headings without a gap', async () => {
    await onPage(async (page) => {
      for (const role of ['main', 'search', 'contentinfo'] as const) {
        expect(await page.getByRole(role).count(), role).toBe(1)
      }
      const levels = await page
        .locator('h1, h2, h3, h4')
        .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
      expect(levels[0]).toBe(1)
      expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([])
    })
  })

  test('says what matters without JavaScript, too', async () => {
    await onPage(
      async (page) => {
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('2 of 6')
        for (const says of [
          'not held',
          'CALLSTOP ends a call of the device.',
          'must match CALLSTOP',
        ]) {
          expect(await page.getByText(says).first().isVisible(), says).toBe(true)
        }
        expect(await page.getByText('need JavaScript').isVisible()).toBe(true)
      },
      { javaScriptEnabled: false },
    )
  })
})
