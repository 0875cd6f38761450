/** How many there are of each: `6 devices, 1 call`. */
export function countsText(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}${count === 1 ? '' : plural(name)}`)
    .join(', ')
}

function plural(name: string): string {
  return name.endsWith('s') ? 'es' : 's'
}
