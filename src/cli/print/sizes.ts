// Sizes for a person.

const units = ["bytes", "kB", "MB", "GB", "TB"] as const

/** `43 kB`, `1.2 GB`: two digits at least, thousands as disks count them. */
export function sizeText(bytes: number): string {
  let [size, unit] = [bytes, 0]
  for (; size >= 1000 && unit < units.length - 1; unit++) size /= 1000
  const shown = unit === 0 || size >= 10 ? String(Math.round(size)) : size.toFixed(1)
  return `${shown} ${units[unit]}`
}
