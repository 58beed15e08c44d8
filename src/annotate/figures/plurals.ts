// The number of an English noun, told by its form: what is counted is kept in the singular.

import { table } from "../../kit/table.js"

const irregular = table<string>({
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
})

/** "fishermen", but not "specimen". */
const ofMen = /[a-z]{2}(?<!speci|regi|acu|abdo)men$/

/** Peoples whose name ends in -i: "Israelis" are several, a "crisis" is one. */
const ofPeoples =
  /^(?:israel|iraq|saud|pakistan|kuwait|yazid|bangladesh|somal|yemen|qatar|bahrain|oman|emirat|punjab|bengal|nepal|azerbaijan|hind|sikk|houth|kashmir|naz|pars|tax|sk|alib|bikin|safar)is$/

/** The singular of an English noun, by rule. */
export function singular(noun: string): string {
  const lower = noun.toLowerCase()
  const known = irregular[lower]
  if (known) return known
  if (/[^aeiou]ies$/.test(lower)) return `${noun.slice(0, -3)}y`
  if (/(?:ss|x|z|ch|sh|[^aeo]us|rus)es$/.test(lower)) return noun.slice(0, -2)
  if (ofMen.test(lower)) return `${noun.slice(0, -3)}man`
  if (ofPeoples.test(lower) || (/[^su]s$/.test(lower) && !/is$/.test(lower))) return noun.slice(0, -1)
  return noun
}

/** Whether a word looks like a plural noun. */
export function isPlural(noun: string): boolean {
  const lower = noun.toLowerCase()
  return (
    irregular[lower] !== undefined ||
    ofMen.test(lower) ||
    ofPeoples.test(lower) ||
    (/[^su]s$/.test(lower) && !/(?:is|ous)$/.test(lower))
  )
}
