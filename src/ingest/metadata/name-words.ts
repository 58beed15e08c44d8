// Words that tell that a string is nobody's name: roles, menus, units of time, companies, and places that look like a
// given name with a family name. Collected from bylines and menus of news pages in the languages of the program.

/** Words that neither names nor handles hold, in lower case, `|` between them, by kind. */
const kinds: readonly string[] = [
  // Roles and posts.
  "writer|writers|editors?|reporter|reporters|correspondent|correspondents|founder|director|manager|head|chief|staff|contributors?|consultant|specialist|journalist|journalists|columnist|producer|photographer|author|expert|team|crew|minister|president|professor|analyst|adviser|advisor|secretary|officer|executive|assistant|associate|deputy|senior|spokesman|spokeswoman|bureau|desk|department|office|committee|council|ministry|university|institute|foundation|association|admin|administrator|webmaster|board|reporting",
  "\\p{L}*(?:redakteur|korrespondent|leiter|reporter|autor)(?:in)?|redaktion|journaliste|redactor(?:a)?|giornalista|redactie|redacci[óo]n|redação|rédaction|redazione|redakcja|redakce",
  // Menus and boxes.
  "read|more|see|articles|details|apps|related|stories|story|latest|top|view|posts?|follow|share|shares|comments?|subscribe|sign|log|login|menu|search|home|news|navigation|links?|social|videos?|photos?|live|about|contact|contacting|privacy|policy|terms|cookie|cookies|newsletter|facebook|twitter|instagram|whatsapp|email|training|course|webinars?|studio|startseite|alle|mehr|weitere|weiterlesen|beiträge|beitrag|artikel|inhalte|inhalt|anzeige|gesponserte|sponsored|advertisement|powered|source|credit|copyright|rights|click|download|print|save|next|previous|topics?|tags?|category|categories|archive|profile|profil|kontakt|impressum|datenschutz|comentarios|lire|leer|leggi|suite",
  // Houses and feeds.
  "getty|images?|shutterstock|taboola\\p{L}*|outbrain|istock|alamy|reuters|fotos?|feed|feeds|newsfeed|newswire|wire|wires|insight|insights|industry|services|agencies|agenturen|agences|agencias|press release|content|partner|partners|special|exclusive|edition|magazine|magazin|gmbh|kg|inc|ltd|llc|corp|gbr|e\\.v|s\\.a|s\\.p\\.a|plc|pty",
  // Fields of interest.
  "climate|energy|politics|political|economy|economics|finance|education|environment|environmental|technology|affairs|defen[cs]e|healthcare|investing|markets|real estate|press release|releases?",
  // Days, months, hours.
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|july|september|october|november|december|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|today|yesterday|ago|minutes?|hours?|uhr|updated|published",
  "ca|circa|kommentare?|kommentieren|danke?|information|informationen|nachrichten|ingredients?|author|autor|übersetzt|editorial|publiziert|veröffentlicht|geschrieben|erstellt|posted|written|collected|zitat|quote|date|datum|fecha|cortesía|super user|hire|keine?|aktuelle|publié|publicado|pubblicato|gepubliceerd|publicerad",
]
/** Words of sentences: handles may hold them (`der Michel`). */
const sentenceWords =
  "liebe[rns]?|dear|hallo|hello|ihre?|sie|bitte|der|die|das|ein|eine|nach|bei|nur|auch|warum|wer|the|this|your|our|you|we|how|what|why|when|is|was|were|has|have|with|from|covers?|über"

/** Whether a string holds a word that no person's name holds. */
export const notInNames: RegExp = holding([...kinds, sentenceWords])
/** Whether a string holds a word that no handle holds. */
export const notInHandles: RegExp = holding(kinds)

function holding(words: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s-])(?:${words.join("|")})(?:$|[\\s.,-])`, "iu")
}

/** What opens names of places of two words, which bylines print behind the name of a person. */
const placeOpening =
  /^(?:Port|Fort|Mount|Lake|Saint|St\.?|San|Santa|Santo|São|New|North|South|East|West|Los|Las|El|La|Le|Cape|Bad|Upper|Lower|Great|Grand|Isle|Rio|Puerto|Villa|Nova|Novo|Nowy|Veliki|Tel|Abu|Hong|Kuala|Phnom|Addis) \p{Lu}\p{L}+$/u

/** Whether a name of two words may be a place's, where a person's name stands before it. */
export function mayBePlace(name: string): boolean {
  return placeOpening.test(name) || isPlaceName(name)
}

/** Places whose name reads as a person's, where datelines and bylines name them. */
const places: ReadonlySet<string> = new Set(
  `new york|new york city|new delhi|new orleans|new jersey|new mexico|new hampshire|new england|new zealand|new haven|new south wales|los angeles|los alamos|las vegas|las palmas|la paz|la plata|la habana|la rochelle|la coruña|le havre|le mans|el paso|el salvador|el cairo|den haag|den bosch|san francisco|san diego|san antonio|san jose|san josé|san juan|san salvador|san luis potosí|san sebastián|santa fe|santa monica|santa barbara|santa cruz|santo domingo|sao paulo|são paulo|rio de janeiro|buenos aires|porto alegre|belo horizonte|hong kong|tel aviv|abu dhabi|kuala lumpur|kuala terengganu|phnom penh|addis ababa|cape town|port moresby|port elizabeth|port louis|port harcourt|dar es salaam|saudi arabia|south africa|south korea|north korea|south carolina|north carolina|south dakota|north dakota|west virginia|west bank|rhode island|gaza strip|gaza city|mexico city|guatemala city|quezon city|ho chi minh city|panama city|kansas city|salt lake city|oklahoma city|st louis|st paul|fort worth|palm beach|long beach|long island|baton rouge|des moines|little rock|grand rapids|united states|united kingdom|united nations|great britain|northern ireland|east timor|sri lanka|costa rica|puerto rico|burkina faso|sierra leone|bad homburg|bad kreuznach|frankfurt am main|washington dc|washington d.c|alice springs|gold coast|bay area|silicon valley|wall street|white house|capitol hill|downing street|middle east|latin america|hubei|castilla y león|la nación|la tribune|la repubblica|la stampa|la croix|la vanguardia|la presse|la razón|la prensa|la tercera|la república|la provincia|la crónica|la jornada|la libre|la voz|la verdad|la provence|la dépêche|le monde|le figaro|le parisien|le soir|le temps|le devoir|le point|le matin|le télégramme|palma de mallorca|las palmas de gran canaria|santiago de compostela|santiago de chile|ciudad de méxico|mar del plata|los tiempos|los andes|el país|el mundo|el universal|el comercio|el tiempo|el espectador|el diario|el clarín|el periódico|el correo|el confidencial|el mercurio|el heraldo|el nacional|el sol|el debate|das erste`.split(
    "|",
  ),
)

/** Whether a string is a place's or an outlet's name that reads as a person's. */
export function isPlaceName(name: string): boolean {
  return places.has(name.toLowerCase().replace(/\.$/, ""))
}
