// The fitted numbers of the program, by name: a file `fitted.ts` exports nothing but numbers and groups of numbers.

/** A number, or a group of them. */
export type Fitted = number | { readonly [name: string]: Fitted }

/** One fitted number: how it is reached from the exports of its file, and its value. */
export interface FittedNumber {
  readonly path: readonly string[]
  readonly value: number
}

/** All numbers of a file but noughts, of which a fifth is nothing. */
export function numbersIn(exported: Readonly<Record<string, Fitted>>, above: readonly string[] = []): FittedNumber[] {
  return Object.entries(exported).flatMap(([name, value]) => {
    const path = [...above, name]
    if (typeof value === "number") return value === 0 ? [] : [{ path, value }]
    if (typeof value === "object") return numbersIn(value, path)
    throw new TypeError(`${path.join(".")} is no number and no group of numbers`)
  })
}

/** The exports of a file, one number of them another. */
export function withNumber(
  exported: Readonly<Record<string, Fitted>>,
  [name, ...below]: readonly string[],
  value: number,
): Record<string, Fitted> {
  const group = exported[name!]
  const changed = typeof group === "object" && below.length > 0 ? withNumber(group, below, value) : value
  return { ...exported, [name!]: changed }
}

/** A module that exports these. */
export function moduleOf(exported: Readonly<Record<string, Fitted>>): string {
  return Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`)
    .join("")
}
