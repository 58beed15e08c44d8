// One word in two spellings or house styles: advisor, adviser; per cent, percent, %; colour, color.

import { houseForm } from "../../kit/spelling.js"

/** Whether two runs of norms are one word in two spellings; hyphens and spaces do not count. */
export function sameSpelling(x: readonly string[], y: readonly string[]): boolean {
  if (x.length === y.length && x.length > 1) return x.every((norm, n) => sameSpelling([norm], [y[n]!]))
  const [p, q] = [x, y].map(norms =>
    houseForm(norms.map(norm => (norm === "%" ? "percent" : norm.replaceAll("-", ""))).join("")),
  )
  return p === q
}
