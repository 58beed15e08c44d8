// One word in two spellings or house styles: advisor, adviser; per cent, percent, %; colour, color.

/** Forms that stand for one another wherever they occur. */
const written: Readonly<Record<string, string>> = {
  advisor: "adviser",
  advisors: "advisers",
  toward: "towards",
  program: "programme",
  programs: "programmes",
  ok: "okay",
  grey: "gray",
  defense: "defence",
  offense: "offence",
  license: "licence",
  catalog: "catalogue",
  dialog: "dialogue",
  among: "amongst",
  while: "whilst",
}

function standard(norm: string): string {
  const known = written[norm]
  if (known !== undefined) return known
  return norm
    .replace(/(?<=\p{L}{2})our(?=s?$|ed$|ing$|ite|able|ful)/u, "or")
    .replace(/(?<=\p{L}{2})is(?=e[ds]?$|ing$|ation)/u, "iz")
    .replace(/(?<=\p{L}{2})tre(?=s?$)/u, "ter")
    .replace(/(?<=\p{L}{2})ll(?=ed$|ing$)/u, "l")
}

/** Whether two runs of norms are one word in two spellings; hyphens and spaces do not count. */
export function sameSpelling(x: readonly string[], y: readonly string[]): boolean {
  if (x.length === y.length && x.length > 1) return x.every((norm, n) => sameSpelling([norm], [y[n]!]))
  const [p, q] = [x, y].map(norms =>
    standard(norms.map(norm => (norm === "%" ? "percent" : norm.replaceAll("-", ""))).join("")),
  )
  return p === q
}
