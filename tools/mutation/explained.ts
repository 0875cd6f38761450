import type { Explanation } from './survivors.ts'

export const explanations: readonly Explanation[] = []
