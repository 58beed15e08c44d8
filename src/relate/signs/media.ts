// Media as running text names them, whoever they are: by the words that their names are made of, by initials, or as "the
// tabloid", "the broadcaster". Only names: facts that anybody knows.

/** The last words of names: The Tilse *Post*, Valley *Gazette*. */
const lastWords =
  "Times Post News Journal Herald Tribune Gazette Chronicle Observer Telegraph Guardian Mirror Express Star Sun Globe Inquirer Monitor Mail Press Examiner Courier Dispatch Record Register Bulletin Independent Magazine Weekly TV Television Radio Online Mashable Gawker BuzzFeed HuffPost Politico Reuters Bloomberg Newsweek Spiegel Monde Figaro Xinhua Interfax Sputnik Slate Salon Axios Vox Wired Variety Deadline Forbes Fortune"
/** Names of initials, and call signs of American stations. */
const initials = "AP AFP UPI BBC CNN CNBC MSNBC NBC CBS ABC NPR PBS ITV ESPN RT TMZ TASS dpa KCNA CBC WSJ NYT WaPo"
/** What a medium is called a second time. */
const common = "[Tt]abloid|newspaper|paper|broadcaster|network|news agency|website|magazine"

const oneOf = (words: string) => words.split(" ").join("|")

const medium = `(?:(?:\\p{Lu}[\\p{L}.’'-]*\\s+){0,3}(?:${oneOf(lastWords)}|News Agency)(?:\\s+(?:of \\p{Lu}\\p{L}+|Today|News|TV))?|(?:${oneOf(initials)}|[WK][A-Z]{3}(?:-TV)?)(?: News| Sport| TV)?|Associated Press|(?:${common}))`

const reported =
  "(?:said|says|reports|reported|has reported|had reported|first reported|wrote|writes|revealed|reveals|has learned|notes|noted|claims|claimed|broke the|quoted|quotes|cited)"
const from =
  "(?:[Aa]ccording to|reported by|reports? (?:by|from|in)|cited by|quoted by|via|citing|h/t|said|wrote|writes)"

/** Places where a page says that a medium has reported something; one of the two groups is the medium. */
export const cited: RegExp = new RegExp(
  `(?<![\\p{L}\\d])(?:(${medium})(?:['’]s [\\p{Lu}\\p{L} ]{3,40})?,?\\s+(?:\\w+\\s+)?${reported}(?![\\p{L}])|${from}\\s+(?:the\\s+|a\\s+)?(${medium})(?![\\p{L}]))`,
  "gu",
)

/** Places where a page says that somebody spoke to a medium, which is the group. */
export const told: RegExp = new RegExp(
  `(?:told|interview (?:with|to|for)|statement to|spoke (?:to|with)|speaking (?:to|with))\\s+(?:the\\s+|an?\\s+)?(${medium})(?![\\p{L}])`,
  "gu",
)
