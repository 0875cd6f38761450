/**
 * A pattern in which `{DEVICEALIAS}` and the like stand for a value: whatever is special in the
 * value stands for itself.
 */
export function fillPattern(pattern: string, read: (name: string) => string): string {
  return pattern.replace(/\{([A-Z_]+)\}/g, (_, name: string) =>
    read(name).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
  )
}
