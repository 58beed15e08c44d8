// Places and the words for what belongs to them, where no stemmer sees that they go together: China, Chinese.

const pairs =
  "china chinese|japan japanese|korea korean|us american|us america|russia russian|ukraine ukrainian|uk british|uk britain|england english|france french|germany german|italy italian|spain spanish|portugal portuguese|greece greek|turkey turkish|poland polish|denmark danish|sweden swedish|norway norwegian|finland finnish|netherlands dutch|belgium belgian|switzerland swiss|austria austrian|hungary hungarian|ireland irish|scotland scottish|wales welsh|europe european|asia asian|africa african|india indian|pakistan pakistani|bangladesh bangladeshi|afghanistan afghan|iran iranian|iraq iraqi|israel israeli|palestine palestinian|syria syrian|lebanon lebanese|jordan jordanian|egypt egyptian|libya libyan|tunisia tunisian|algeria algerian|morocco moroccan|sudan sudanese|ethiopia ethiopian|kenya kenyan|nigeria nigerian|ghana ghanaian|rwanda rwandan|uganda ugandan|tanzania tanzanian|zimbabwe zimbabwean|mexico mexican|canada canadian|cuba cuban|haiti haitian|venezuela venezuelan|colombia colombian|peru peruvian|chile chilean|argentina argentine|brazil brazilian|bolivia bolivian|ecuador ecuadorian|australia australian|taiwan taiwanese|tibet tibetan|vietnam vietnamese|thailand thai|philippines philippine|indonesia indonesian|malaysia malaysian|singapore singaporean|myanmar burmese|cambodia cambodian|nepal nepalese|mongolia mongolian|georgia georgian|armenia armenian|serbia serbian|croatia croatian|bosnia bosnian|albania albanian|bulgaria bulgarian|romania romanian|cyprus cypriot|iceland icelandic|yemen yemeni|kuwait kuwaiti|qatar qatari|arabia saudi|arabia arabian|oman omani|bahrain bahraini|slovakia slovak|czechia czech|lithuania lithuanian|latvia latvian|estonia estonian|belarus belarusian|kazakhstan kazakh|zealand zealander|paraguay paraguayan|uruguay uruguayan|panama panamanian|jamaica jamaican|senegal senegalese|congo congolese|somalia somali|angola angolan|cameroon cameroonian|mali malian|niger nigerien|laos laotian|scotland scots|netherlands netherlandish"

const places: ReadonlyMap<string, string> = new Map(
  pairs.split("|").map(pair => {
    const [place, word] = pair.split(" ")
    return [word!, place!] as const
  }),
)

/** The place a word like `chinese` belongs to, or the short name of a place with two (norms); null where it is neither. */
export function placeOfDemonym(norm: string): string | null {
  return places.get(norm) ?? null
}

/** A norm in its one short form: the place that a word like `chinese` belongs to; any other word as it is. */
export function withoutDemonym(norm: string): string {
  return places.get(norm) ?? norm
}

/** Whether one of two words is a place and the other what belongs to it, by their letters: Sorvia, Sorvian. */
export function isDemonym(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length > 3 && long.startsWith(short) && /^(?:n|an|ian|i|ese|ish)$/.test(long.slice(short.length))
}

const known: ReadonlySet<string> = new Set([...places.values(), "uk", "un", "eu"])

/** The place a norm names or belongs to, in its one short form; null where it is no place this table knows. */
export function placeNamed(norm: string): string | null {
  return places.get(norm) ?? (known.has(norm) ? norm : null)
}
