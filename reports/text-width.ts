/** How wide characters are in Verdana and in DejaVu Sans, which was made like it, at 11 pixels. */
const widths: readonly (readonly [width: number, characters: string])[] = [
  [3.2, "ijlI'"],
  [3.7, ' ,./:;|'],
  [4.4, 'frt-()[]!'],
  [6, 'csz?"*_'],
  [6.8, 'aekovxyFLPTY'],
  [7.1, 'bdghnpquES0123456789'],
  [9, 'wABCDGHKNOQRUVXZ&'],
  [10.9, 'mMW%@'],
]

/** What is in no row. */
const other = 10.9

/** How many pixels a text takes at 11 pixels, about, and rather more than less. */
export function textWidth(text: string): number {
  const all = Array.from(text, (character) => {
    const row = widths.find(([, characters]) => characters.includes(character))
    return row ? row[0] : other
  })
  return Math.ceil(all.reduce((sum, width) => sum + width, 0))
}
