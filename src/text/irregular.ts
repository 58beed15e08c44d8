// Forms that a stemmer cannot bring together: the past tenses, participles and plurals English makes by changing the
// word itself. Written by hand from any grammar's list, the verbs and nouns of news.

const families =
  "be am is are was were been being|have has had having|do does did done|say said|go went gone|make made|take took taken|come came|see saw seen|know knew known|get got gotten|give gave given|find found|think thought|tell told|become became|leave left|feel felt|put|bring brought|begin began begun|keep kept|hold held|write wrote written|stand stood|hear heard|meet met|pay paid|sit sat|speak spoke spoken|lie lay lain|lead led|grow grew grown|lose lost|fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken|spend spent|rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown|catch caught|deal dealt|win won|forget forgot forgotten|forbid forbade forbidden|fight fought|teach taught|eat ate eaten|sell sold|swear swore sworn|strike struck stricken|shake shook shaken|ride rode ridden|fly flew flown|shoot shot|sing sang sung|sink sank sunk|steal stole stolen|swim swam swum|bear bore borne|beat beaten|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|breed bred|cling clung|creep crept|dig dug|drink drank drunk|feed fed|flee fled|freeze froze frozen|grind ground|hang hung|hide hid hidden|kneel knelt|lend lent|light lit|mean meant|overcome overcame|overthrow overthrew overthrown|ring rang rung|shine shone|shrink shrank shrunk|slay slew slain|sleep slept|slide slid|speed sped|spin spun|spring sprang sprung|stick stuck|sting stung|sweep swept|swing swung|tear tore torn|undergo underwent undergone|undertake undertook undertaken|uphold upheld|wake woke woken|weep wept|wind wound|withdraw withdrew withdrawn|withhold withheld|can could|will would|shall should|may might|man men|woman women|child children|foot feet|tooth teeth|person people|mouse mice|crisis crises|analysis analyses|good better best|bad worse worst|spokesman spokesmen|lawmaker lawmakers"

/** Irregular form → the form it belongs to: `took` → `take`. */
export const irregular: ReadonlyMap<string, string> = new Map(
  families.split("|").flatMap(family => {
    const [base, ...forms] = family.split(" ")
    return forms.map(form => [form, base!] as const)
  }),
)
