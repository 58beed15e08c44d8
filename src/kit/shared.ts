// Plain data in which what stands in several places is kept once: equal objects and lists are one (hash consing, Ershov
// 1958), and those that several hold go into a table by whose numbers they are named. A compressor that looks back some
// kilobytes only cannot do that for a file of megabytes.

/** Plain data, as JSON has it. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain }

/** Data with its table: `{"=": n}` stands for the entry `n` of the table, which may name those before it. */
export interface Shared {
  readonly table: readonly Plain[]
  readonly root: Plain
}

/** Letters from which on a thing that stands twice is worth a name. */
const leastLetters = 48

interface Node {
  readonly value: readonly Plain[] | { readonly [name: string]: Plain }
  /** Of its children that are objects or lists, in order. */
  readonly children: readonly number[]
  readonly letters: number
  parents: number
}

/** Keep once what stands in several places. */
export function shared(root: Plain): Shared {
  const nodes: Node[] = []
  const known = new Map<string, number>()
  const numbered = (value: Node["value"]): number => {
    const children: number[] = []
    let key = Array.isArray(value) ? "[" : "{"
    let letters = 2
    for (const [name, one] of Object.entries(value)) {
      const isDeep = typeof one === "object" && one !== null
      const told: string = isDeep ? `#${numbered(one)}` : JSON.stringify(one)
      if (isDeep) children.push(Number(told.slice(1)))
      letters += name.length + (isDeep ? nodes[children.at(-1)!]!.letters : told.length)
      key += `${JSON.stringify(name)}:${told},`
    }
    const number = known.get(key) ?? nodes.push({ value, children, letters, parents: 0 }) - 1
    known.set(key, number)
    return number
  }
  if (typeof root !== "object" || root === null) return { table: [], root }
  const first = numbered(root)
  for (const { children } of nodes) for (const child of children) nodes[child]!.parents++
  const table: Plain[] = []
  const named = new Map<number, number>()
  const written = (number: number): Plain => {
    const place = named.get(number)
    if (place !== undefined) return { "=": place }
    const { value, children, letters, parents } = nodes[number]!
    let at = 0
    const next = (one: Plain): Plain => (typeof one === "object" && one !== null ? written(children[at++]!) : one)
    const made: Plain = Array.isArray(value)
      ? value.map(next)
      : Object.fromEntries(Object.entries(value).map(([name, one]) => [name, next(one)]))
    if (parents < 2 || letters < leastLetters) return made
    named.set(number, table.push(made) - 1)
    return { "=": table.length - 1 }
  }
  return { root: written(first), table }
}

/** The data again; what was kept once is one object, wherever it stands. */
export function unshared({ table, root }: Shared): Plain {
  const opened: Plain[] = []
  const open = (one: Plain): Plain => {
    if (typeof one !== "object" || one === null) return one
    if (Array.isArray(one)) return one.map(open)
    const place = (one as { readonly [name: string]: Plain })["="]
    if (typeof place === "number") return opened[place]!
    return Object.fromEntries(Object.entries(one).map(([name, value]) => [name, open(value)]))
  }
  for (const entry of table) opened.push(open(entry))
  return open(root)
}
