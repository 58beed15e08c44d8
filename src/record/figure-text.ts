// Figures and deadlines in words: `about 15 %`, `4.2 billion crowns`, `before 2060`. Units' normal forms are singular and are
// told in the plural.

import type { Figure, Time } from "../model/annotation.js"

/** `before 2060` */
export function deadlineText({ qualifier, value }: Time): string {
  return qualifier === "exact" ? (value ?? "") : `${qualifier} ${value}`
}

/** `about 15 %`, `15–60 nuclear warheads`, `4.2 billion crowns` */
export function figureText({ low, high, unit, qualifier, vague }: Figure): string {
  const value = vague ?? (low === high ? spelt(low) : `${spelt(low)}–${spelt(high)}`)
  const told = qualifier === "exact" || qualifier === "between" ? value : `${qualifier.replace("-", " ")} ${value}`
  return unit === null ? told : `${told}${vague?.endsWith("s") ? " of" : ""} ${high === 1 ? unit : plural(unit)}`
}

const scales: readonly (readonly [number, string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
]

/** A number as newspapers print it: `4.2 billion`, `11,400`. */
function spelt(value: number): string {
  const scale = scales.find(([least]) => Math.abs(value) >= least)
  return scale ? `${grouped(value / scale[0])} ${scale[1]}` : grouped(value)
}

/** `11,400` */
export function grouped(value: number): string {
  return String(Number(value.toPrecision(12))).replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ",")
}

/** Nouns whose plural no rule makes. */
const plurals: ReadonlyMap<string, string> = new Map(
  "foot feet|person people|people people|man men|woman women|child children|yen yen|yuan yuan|won won|baht baht|hertz hertz|aircraft aircraft"
    .split("|")
    .map(pair => pair.split(" ") as [string, string]),
)

/** Units that a newspaper spells in another way than by their normal form. */
const printed: ReadonlyMap<string, string> = new Map(
  "pound sterling:pounds sterling|pound-mass:pounds|celsius:degrees Celsius|fahrenheit:degrees Fahrenheit|year of age:years of age"
    .split("|")
    .map(pair => pair.split(":") as [string, string]),
)

/** A unit's normal form is singular: `power station` → `power stations`, `mile per hour` → `miles per hour`. */
function plural(unit: string): string {
  const known = printed.get(unit)
  if (known) return known
  const [, before, noun, after] = /^(.*?\s)?(\S*\p{Ll})(\sper\s.*)?$/u.exec(unit) ?? []
  if (!noun || noun.endsWith("s")) return unit
  const regular = /(?:x|ch|sh)$/u.test(noun)
    ? `${noun}es`
    : /[^aeiou]y$/u.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : `${noun}s`
  return `${before ?? ""}${plurals.get(noun) ?? regular}${after ?? ""}`
}

/** `15–60`, `4200000000`, `thousands` */
export function valueText({ low, high, vague }: Figure): string {
  return vague ?? (low === high ? String(low) : `${low}–${high}`)
}
