// The zone that stands after a time of day → `Z` or an offset. Names are read where they mean one offset the world over:
// `CST`, `IST` and `BST` mean several, `ET` another in summer, and say nothing here.

/** Offsets of names, summer's and winter's apart (the IANA time zone database). */
const offsets: ReadonlyMap<string, string> = new Map(
  `UTC/GMT/Z/WET +00 | CET/MEZ/WEST +01 | CEST/MESZ/EET/SAST/CAT +02 | EEST/MSK/МСК/EAT/TRT +03 | GST +04 | PKT +05 | WIB/ICT +07
   | HKT/SGT/WITA/AWST +08 | JST/KST/WIT +09 | AEST +10 | AEDT +11 | NZST +12 | NZDT +13
   | BRT/ART -03 | EDT -04 | EST/CDT -05 | MDT -06 | PDT/MST -07 | PST -08`
    .split("|")
    .flatMap(line => {
      const [names, hours] = line.trim().split(" ")
      return names!.split("/").map(name => [name, hours === "+00" ? "Z" : `${hours}:00`] as const)
    }),
)

const numeric = /^\s?(?:GMT|UTC|Z)?\s?([+-−])(\d{2})(?::?([0-5]\d))?(?![\d:])/
const prefixed = /^\s?\(?(?:GMT|UTC)\s?([+-−])(\d{1,2})(?::?([0-5]\d))?(?![\d:])/
const named = /^\s?(?:Uhr\s)?[([]?(\p{Lu}{1,5})(?![\p{L}\d])/u

/**
 * The zone that `text`, which follows a clock, opens with; null where it names none. A bare offset is one only where
 * machines wrote the clock: people write `10:00-12:00` for a span.
 */
export function readZone(text: string, byMachine: boolean): string | null {
  const [, sign, hours, minutes] = prefixed.exec(text) ?? (byMachine ? numeric.exec(text) : null) ?? []
  if (sign === undefined) return offsets.get(named.exec(text)?.[1] ?? "") ?? null
  const offset = `${hours!.padStart(2, "0")}:${minutes ?? "00"}`
  if (offset > farthest) return null
  return offset === "00:00" ? "Z" : `${sign === "+" ? "+" : "-"}${offset}`
}

/** The offset of Kiribati's Line Islands, beyond which there is none. */
const farthest = "14:00"
