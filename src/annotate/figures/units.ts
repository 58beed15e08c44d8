// Units of measure and money, by their printed forms, and the counted noun where there is no unit of measure.
// Normal forms are the names of Wikipedia's units in the singular, as NewsQuant's (Almasian 2023), save `%`.

const table = `
%: % percent per_cent pc pct percentage percent-owned
percentage point: percentage_point percentage_points
basis point: basis_point basis_points bps
dollar: dollar dollars buck bucks usd us_dollar us_dollars u.s._dollar u.s._dollars
cent: cent cents ¢
euro: euro euros eur €
pound sterling: pound_sterling pounds_sterling gbp sterling
japanese yen: yen jpy japanese_yen
chinese yuan: yuan renminbi rmb cny
australian dollar: australian_dollar australian_dollars aud
canadian dollar: canadian_dollar canadian_dollars cad
hong kong dollar: hong_kong_dollar hong_kong_dollars hkd
danish krone: danish_krone danish_kroner danish_crowns dkk
swedish krona: swedish_krona swedish_kronor swedish_crowns sek
norwegian krone: norwegian_kroner norwegian_crowns nok
swiss franc: swiss_franc swiss_francs francs chf
indian rupee: rupee rupees inr
russian rouble: rouble roubles ruble rubles
shekel: shekel shekels nis
malaysian ringgit: ringgit
sen: sen
south korean won: won
croatian kuna: kn kuna
turkish lira: lira liras
mexican peso: peso pesos
brazilian real: reais
south african rand: rand
mile: mile miles
kilometre: kilometre kilometres kilometer kilometers km kms
metre: metre metres meter meters m
centimetre: centimetre centimetres centimeter centimeters cm
millimetre: millimetre millimetres millimeter millimeters mm
micrometre: micrometre micrometres micrometer micrometers μm µm micron microns
nanometre: nanometre nanometres nanometer nanometers nm
yard: yard yards yd yds
foot: foot feet ft
inch: inch inches ″
acre: acre acres
hectare: hectare hectares ha
square metre: square_metre square_metres square_meter square_meters sq_m m2 m²
square kilometre: square_kilometre square_kilometres square_kilometer square_kilometers km2 km²
square foot: square_foot square_feet sq_ft
square mile: square_mile square_miles
square centimetre: cm2 cm²
cubic foot: cubic_foot cubic_feet
cubic metre: cubic_metre cubic_metres cubic_meter cubic_meters m3 m³
mile per hour: mph
mile per gallon: mpg
kilometre per hour: kmh km/h km/hr kph kmph
knot: knot knots
kilogram: kilogram kilograms kilogramme kilogrammes kg kgs kilo kilos
gram: gram grams gramme grammes g
milligram: milligram milligrams mg
microgram: microgram micrograms μg µg
tonne: tonne tonnes metric_ton metric_tons
ton: ton tons
pound-mass: pound pounds lb lbs
ounce: ounce ounces oz
stone: stone
litre: litre litres liter liters l
millilitre: millilitre millilitres milliliter milliliters ml
gallon: gallon gallons
pint: pint pints
barrel: barrel barrels
celsius: degrees_celsius degree_celsius celsius °c c
fahrenheit: degrees_fahrenheit degree_fahrenheit fahrenheit °f
degree: degree degrees °
watt: watt watts w
kilowatt: kilowatt kilowatts kw
megawatt: megawatt megawatts mw
gigawatt: gigawatt gigawatts gw
terawatt: terawatt terawatts tw
kilowatt hour: kilowatt_hour kilowatt_hours kilowatt-hour kilowatt-hours kwh
megawatt hour: megawatt_hour megawatt_hours megawatt-hour megawatt-hours mwh
gigawatt hour: gigawatt_hour gigawatt_hours gwh
milliampere-hour: mah
volt: volt volts v
ampere: ampere amperes amp amps a
farad: farad farads f
joule: joule joules
hertz: hertz hz
kilohertz: khz
megahertz: mhz
gigahertz: ghz
pascal: pascal pascals
gigapascal: gigapascal gigapascals gpa
horsepower: horsepower hp ps
brake horsepower: bhp
newton metre: newton_metres newton-metres
foot pound-force: lb-ft lb_ft ft-lb
mega british thermal unit: mmbtu
pound-foot: pound-feet pound-foot pound-feet_of_torque
revolutions per minute: rpm
decibel: decibel decibels db
bit: bit bits
byte: byte bytes
kilobyte: kilobyte kilobytes kb
megabyte: megabyte megabytes mb
gigabyte: gigabyte gigabytes gb
terabyte: terabyte terabytes tb
megapixel: megapixel megapixels mp
pixel: pixel pixels px
parts-per-million: ppm
parts-per-billion: ppb
second: second seconds sec secs s
minute: minute minutes min mins
hour: hour hours hr hrs h
day: day days
week: week weeks
month: month months
quarter: quarter quarters
year: year years yr yrs
decade: decade decades
century: century centuries
year of age: years_old year-old years-old year_old year-olds years_of_age
month of age: months_old month-old months-old month_old
week of age: weeks_old week-old
day of age: days_old day-old
count: times
point: point points p pts
cylinder: cylinder cylinders
lumen: lumen lumens lm
nit: nits
calorie: calorie calories
kilocalorie: kilocalorie kilocalories kcal
kilojoule: kilojoule kilojoules kj
carat: carat carats
quart: quart quarts
fluid ounce: fluid_ounce fluid_ounces fl_oz
light-year: light-year light-years light_year light_years
nautical mile: nautical_mile nautical_miles
millisecond: millisecond milliseconds ms
microsecond: microsecond microseconds
frame per second: fps
pixel per inch: ppi
dot per inch: dpi
gigabit per second: gbps
megabit per second: mbps
kilobit per second: kbps
megabit: megabit megabits
gigabit: gigabit gigabits
metre per second: m/s
foot per second: ft/s
pound per square inch: psi
cubic centimetre: cc cubic_centimetre cubic_centimetres cubic_centimeter cubic_centimeters
kilopascal: kpa
megapascal: mpa
millibar: millibar millibars
ohm: ohm ohms
milliampere: milliamp milliamps
kiloton: kiloton kilotons
megaton: megaton megatons
gigatonne: gigatonne gigatonnes gigaton gigatons gt
megatonne: megatonne megatonnes mt
gigajoule: gigajoule gigajoules gj
terawatt hour: terawatt_hour terawatt_hours terawatt-hour terawatt-hours twh
polish zloty: zloty zlotys zlotych
czech koruna: koruna korunas
hungarian forint: forint forints
thai baht: baht
indonesian rupiah: rupiah rupiahs
vietnamese dong: dong
nigerian naira: naira
kenyan shilling: shilling shillings
saudi riyal: riyal riyals
emirati dirham: dirham dirhams
new zealand dollar: new_zealand_dollar new_zealand_dollars nzd
singapore dollar: singapore_dollar singapore_dollars sgd
new taiwan dollar: taiwan_dollar taiwan_dollars
bitcoin: bitcoin bitcoins btc
`

const longest = 3
const units: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split("\n")
    .flatMap(line => {
      const [name, forms] = line.split(": ") as [string, string]
      return forms.split(" ").map(form => [form.replaceAll("_", " "), name] as const)
    }),
)
/** Symbols that are letters of a word elsewhere: read as a unit only in this case. */
const caseBound: Readonly<Record<string, RegExp>> = {
  m: /^m$/,
  a: /^A$/,
  c: /^C$/,
  f: /^F$/,
  g: /^g$/,
  h: /^h$/,
  s: /^s$/,
  l: /^[lL]$/,
  p: /^p$/,
  v: /^V$/,
  w: /^W$/,
  ps: /^PS$/,
  mp: /^MP$/,
  mw: /^MW$/,
  nm: /^nm$/,
  ha: /^ha$/,
  won: /^won$/,
  ms: /^ms$/,
  gt: /^Gt$/,
  mt: /^Mt$/,
  cc: /^cc$/,
  dong: /^dong$/,
}

/** Money signs that stand before the number, longest first, and what they mean. */
export const moneySigns: readonly (readonly [string, string])[] = [
  ["US\\$|\\$US|US \\$|USD|U\\.S\\. ?\\$", "dollar"],
  ["A\\$|\\$A|AU\\$|AUD", "australian dollar"],
  ["C\\$|CA\\$|Can\\$|CAD", "canadian dollar"],
  ["HK ?\\$", "hong kong dollar"],
  ["NZ\\$", "new zealand dollar"],
  ["S\\$", "singapore dollar"],
  ["NT\\$", "new taiwan dollar"],
  ["R\\$", "brazilian real"],
  ["\\$", "dollar"],
  ["£|GBP|PS(?=\\d)", "pound sterling"],
  ["€|EUR", "euro"],
  ["¥|JPY|Y=", "japanese yen"],
  ["RM(?=\\d)", "malaysian ringgit"],
  ["₹|Rs\\.? ?(?=\\d)|INR", "indian rupee"],
  ["₩", "south korean won"],
  ["₪|NIS ?(?=\\d)", "shekel"],
  ["₽", "russian rouble"],
  ["CHF", "swiss franc"],
]

/** A unit found in text: its normal form and where it ends. */
export interface FoundUnit {
  readonly name: string
  readonly start: number
  readonly end: number
}

const joined = /[\p{L}%°″μµ²³¢€]+(?:\/\p{L}+\d?)?(?:[-.]\p{L}+)*\d?/uy
const perWords = /(?:\s(?:per|an?)\s|[/]|-an?-|-per-)/y

/** The unit of measure that begins at `at`, with its "per …". Null where the words there are no unit. */
export function unitAt(text: string, at: number): FoundUnit | null {
  const base = simpleUnitAt(text, at)
  if (!base) return null
  return withRate(text, base)
}

/** The unit, with the rate that follows it: "dollar" before "a barrel" → "dollar per barrel". */
export function withRate(text: string, base: FoundUnit): FoundUnit {
  perWords.lastIndex = base.end
  const per = perWords.exec(text)
  if (!per) return base
  const at = base.end + per[0].length
  // "$7 billion a year earlier" tells a time, no rate.
  if (/^\p{L}+ (?:earlier|ago|later|before|after|old)\b/u.test(text.slice(at, at + 24))) return base
  const below = simpleUnitAt(text, at)
  if (below && below.name !== "%") return { name: `${base.name} per ${below.name}`, start: base.start, end: below.end }
  const noun = /^\s?per\s/.test(per[0])
    ? /^\p{Ll}[\p{L}-]{2,}/u.exec(text.slice(at, at + 30))
    : /^share\b/.exec(text.slice(at, at + 10))
  if (!noun) return base
  return { name: `${base.name} per ${singular(noun[0])}`, start: base.start, end: at + noun[0].length }
}

function simpleUnitAt(text: string, at: number): FoundUnit | null {
  let end = at
  let found: FoundUnit | null = null
  let phrase = ""
  for (let n = 0; n < longest; n++) {
    joined.lastIndex = end
    const match = joined.exec(text)
    if (!match) break
    phrase += (n ? " " : "") + match[0]
    end += match[0].length
    const found1 = known(phrase)
    if (found1) found = { name: found1, start: at, end }
    if (text[end] !== " ") break
    end++
  }
  return found ?? prefixed(text, at)
}

/** A unit stuck to other letters by a hyphen or stroke: "ft-long", "mile-wide", "percent-owned". */
function prefixed(text: string, at: number): FoundUnit | null {
  const match = /^([\p{L}%]+)(?=[-/]\p{L})/u.exec(text.slice(at, at + 20))
  const name = match && known(match[1]!)
  return name ? { name, start: at, end: at + match[1]!.length } : null
}

function known(phrase: string): string | null {
  if (phrase === "Nm") return "newton metre"
  const lower = phrase.toLowerCase()
  const name = units.get(lower)
  if (name === undefined) return null
  const bound = caseBound[lower]
  return bound && !bound.test(phrase) ? null : name
}

const irregular: Readonly<Record<string, string>> = {
  people: "people",
  men: "man",
  women: "woman",
  children: "child",
  feet: "foot",
  teeth: "tooth",
  mice: "mouse",
  lives: "life",
  wives: "wife",
  leaves: "leaf",
  species: "species",
  series: "series",
  troops: "troop",
  aircraft: "aircraft",
  police: "police",
  personnel: "personnel",
  parties: "party",
}

/** "fishermen", but not "specimen". */
const ofMen = /[a-z]{2}(?<!speci|regi|acu|abdo)men$/

/** The singular of an English noun, by rule. */
export function singular(noun: string): string {
  const lower = noun.toLowerCase()
  const known = irregular[lower]
  if (known) return known
  if (/[^aeiou]ies$/.test(lower)) return `${noun.slice(0, -3)}y`
  if (/(?:ss|x|z|ch|sh|[^aeo]us|rus)es$/.test(lower)) return noun.slice(0, -2)
  if (ofMen.test(lower)) return `${noun.slice(0, -3)}man`
  if (/[^su]s$/.test(lower) && !/is$/.test(lower)) return noun.slice(0, -1)
  return noun
}

/** The unit of measure a bare word names: "yards" → "yard"; null where it names none. */
export function unitNamed(word: string): string | null {
  return word.length > 2 ? known(word) : null
}

/** Whether a word looks like a plural noun. */
export function isPlural(noun: string): boolean {
  const lower = noun.toLowerCase()
  return irregular[lower] !== undefined || ofMen.test(lower) || (/[^su]s$/.test(lower) && !/(?:is|ous)$/.test(lower))
}
