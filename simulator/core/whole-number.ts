/**
 * The whole number that digits say. A request may send more of them than a number holds: above the
 * highest that is exact, it is that one.
 */
export function wholeNumber(digits: string): number {
  return Math.min(Number(digits), Number.MAX_SAFE_INTEGER)
}
