/** Which of two texts comes first, on any machine: by their characters, whatever its language is. */
export function inTextOrder(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
