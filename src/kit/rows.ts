// Lists of alike objects told by columns, for lines that are kept and read again many times: the tokens of a text take a
// fifth of the letters that they take one by one, and are read back several times as quickly, for no name is read twice.

/** Objects by columns: how many there are, and for each name what they have there, in their order. */
export type Told = readonly ["rows", number, Readonly<Record<string, Column>>]

/** Values in a row: as they are; whole numbers that rise, each by what it adds; or by place in a list of those that differ. */
type Column = readonly unknown[] | { readonly up: readonly number[] } | Distinct
interface Distinct {
  readonly of: readonly unknown[]
  readonly at: readonly number[]
}

/** Fewer objects are not worth the columns. */
const fewest = 3

/** A list as columns, if it is of objects of the same names in the same order; null where it is not. `told` tells a value. */
export function asRows(list: readonly unknown[], told: (part: unknown) => unknown): Told | null {
  if (list.length < fewest || !isRecord(list[0])) return null
  const names = Object.keys(list[0])
  if (names.length === 0 || !list.every(one => isRecord(one) && haveThese(one, names))) return null
  const columns: Record<string, Column> = {}
  for (const name of names) {
    const values = (list as readonly Readonly<Record<string, unknown>>[]).map(one => one[name])
    if (values.includes(undefined)) return null
    columns[name] = columnOf(values, told)
  }
  return ["rows", list.length, columns]
}

/** The list again. `meant` gives a told value back, the same or another. */
export function fromRows([, length, columns]: Told, meant: (part: unknown) => unknown): object[] {
  const names = Object.keys(columns)
  const values = names.map(name => valuesOf(columns[name]!, meant))
  // Copied from one that has all names already, each has its shape from the start and room for no more.
  const first = Object.fromEntries(names.map((name, n) => [name, values[n]![0]]))
  const list: Record<string, unknown>[] = []
  for (let i = 0; i < length; i++) list.push({ ...first })
  for (let n = 0; n < names.length; n++) {
    const [name, column] = [names[n]!, values[n]!]
    for (let i = 1; i < length; i++) list[i]![name] = column[i]
  }
  return list
}

function columnOf(values: readonly unknown[], told: (part: unknown) => unknown): Column {
  if (values.every(isText)) return distinctOf(values)
  if (values.every(isWhole)) return rising(values) ?? values
  return values.map(told)
}

/** Texts, each once, where many are the same. */
function distinctOf(values: readonly string[]): Column {
  const places = new Map<string, number>()
  const at = values.map(value => {
    const place = places.get(value) ?? places.size
    places.set(value, place)
    return place
  })
  return { of: [...places.keys()], at }
}

function rising(values: readonly number[]): Column | null {
  for (let i = 1; i < values.length; i++) if (values[i]! < values[i - 1]!) return null
  return { up: values.map((value, i) => (i === 0 ? value : value - values[i - 1]!)) }
}

function valuesOf(column: Column, meant: (part: unknown) => unknown): readonly unknown[] {
  if ("up" in column) {
    let value = 0
    return column.up.map(more => (value += more))
  }
  if ("of" in column) return column.at.map(place => column.of[place])
  return column.map(meant)
}

function isText(value: unknown): value is string {
  return typeof value === "string"
}

/** Numbers that add up without a loss. */
function isWhole(value: unknown): value is number {
  return typeof value === "number" && (value | 0) === value && !Object.is(value, -0)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value)
}

function haveThese(one: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  let n = 0
  for (const name in one) if (names[n++] !== name) return false
  return n === names.length
}
