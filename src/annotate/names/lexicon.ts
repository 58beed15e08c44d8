// Words that tell what a name names: titles and roles, heads of bodies, places and events, given names, and capitalised
// words that name nothing. Our own lists.

/** A set of norms. */
type Words = ReadonlySet<string>

function words(list: string): Words {
  return new Set(list.trim().split(/\s+/))
}

export { honorifics, leadingSurnames } from "../../text/aliases.js"

/** Honorifics that tell a role. */
export const roleHonorifics: Words = words(
  "prof sen sens rep reps gov govs gen gens lt col maj sgt capt cmdr adm pres amb rev det supt",
)

/** Head nouns of roles: what a person may be. Norms. */
export const roles: Words = words(`
president minister secretary chairman chairwoman chairperson chair chief director head leader spokesman spokeswoman
spokesperson adviser advisor ambassador envoy senator representative congressman congresswoman lawmaker governor mayor
premier chancellor king queen prince princess emperor pope bishop archbishop cardinal imam rabbi pastor reverend general
admiral colonel major captain lieutenant sergeant commander officer soldier marshal judge justice lawyer attorney
prosecutor solicitor barrister sheriff detective inspector constable superintendent analyst economist professor scientist
researcher fellow scholar historian expert strategist consultant pollster economist engineer doctor physician surgeon
nurse teacher principal student coach manager player striker goalkeeper quarterback actor actress singer writer author
novelist poet journalist reporter editor columnist publisher correspondent anchor host producer filmmaker designer artist
musician founder cofounder co-founder owner executive ceo cfo coo entrepreneur businessman businesswoman billionaire
investor banker trader broker farmer activist campaigner organizer volunteer candidate nominee contender rival veteran
official delegate deputy aide staffer assistant coordinator counsel counselor councilor councilman councilwoman
councillor commissioner administrator superintendent dean rector speaker whip diplomat negotiator consul
treasurer trustee member father mother son daughter brother sister wife husband widow uncle aunt nephew niece cousin
grandfather grandmother friend neighbor resident witness suspect defendant dictator warlord politician democrat republican
statesman tsar czar monarch vice-president vice-chair chief-of-staff frontrunner front-runner mogul magnate star
champion winner pioneer inventor critic supporter ally partner boss clerk guard pilot driver survivor victim
partner principal worker technician specialist therapist psychologist sociologist biologist chemist physicist
astronaut cosmonaut agent spy hacker blogger podcaster comedian magician dancer model chef`)

/** Last words of the names of bodies. */
export const bodyHeads: Words = words(`
ministry department agency administration office bureau commission committee council board court congress parliament
senate house assembly legislature cabinet government party union association organization organisation federation
foundation institute institution university college school academy center centre group company co corp corporation inc
ltd llc plc bank fund trust exchange times post journal herald tribune gazette news press network radio television tv
magazine monitor hospital clinic police army navy force forces guard marines corps command service services church league club
team society coalition alliance front movement authority treasury reserve embassy consulate mission delegation
industries systems technologies airlines airways line lines cruises motors partners holdings associates campaign caucus conference bench
tribunal watch international media project initiative network program programme task-force commons lords duma knesset
brotherhood brigade battalion regiment fleet syndicate cartel chamber brothers sons studios pictures records entertainment protection enforcement studies
affairs`)

/** Bodies known by one word, as printed. */
export const bodies: Words = words(`
Pentagon Kremlin Taliban Hamas Hezbollah ISIS ISIL NATO EU UN U.N. OPEC IMF WHO UNESCO UNICEF Interpol Facebook Twitter
Google Apple Microsoft Amazon Boeing Airbus Toyota Reuters Xinhua Bloomberg Politico Breitbart CNN NBC ABC CBS Fox MSNBC
BBC VOA AFP AP NPR PBS TASS Yonhap Kyodo FBI CIA NSA NASA EPA DNC RNC GOP DOJ DHS FDA CDC IRS ACLU NRA AFL-CIO Congress
Parliament Senate Duma Knesset Bundestag`)

/** Last words of the names of places. */
export const placeHeads: Words = words(`
river lake mountain mountains mount city county strait straits island islands isle sea ocean peninsula street avenue road
boulevard airport province state district square hall park beach bay gulf canal coast valley desert territory region
village town township plaza palace tower bridge stadium prefecture republic kingdom border port harbor harbour cape
highway hotel building zone heights hills springs falls creek canyon forest plant mosque cathedral temple prison jail`)

/** Last words of the names of events. */
export const eventHeads: Words = words(`
summit war olympics cup conference day festival games talks election elections debate convention awards championship
championships tour marathon revolution uprising massacre holocaust crisis forum expo parade memorial ceremony primary
caucuses caucus referendum bowl series open prix hurricane typhoon storm earthquake brexit christmas easter thanksgiving
ramadan hanukkah halloween pandemic trial inquiry hearings`)

/** Last words of the names of laws, agreements, works and the like: names, but of none of the four kinds. */
export const otherHeads: Words = words(`
act bill amendment treaty agreement accord accords pact protocol deal constitution law code doctrine plan rule order
resolution declaration charter convention prize medal award virus disease syndrome`)

/** Capitalised words that are no names, or that break one: days, months, courtesy words. */
export const calendar: Words = words(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
am pm gmt est edt utc pst cst bst et pt`)

/** Upper-case abbreviations and capitalised words that name nobody and nothing of ours. */
export const noNames: Words = words(`
i tv ceo cfo coo ok ad bc pr it vs ph phd md jr sr ii iii iv mba q a id usd eur gbp rmb pdf url faq diy dna rna hiv aids
god file photo image video update breaking exclusive watch read more related share click advertisement editor note
english internet web`)

/** Adjectives and peoples of belief, party and colour: part of a name ("Communist Party") but none by themselves. */
export const adjectives: Words = words(`
christian christians christianity muslim muslims islam islamic jew jews jewish catholic catholics protestant hindu hindus
buddhist buddhists democrat democrats republican republicans democratic conservative conservatives liberal liberals
labour tory tories communist communists socialist marxist nazi nazis latino latinos latina hispanic hispanics black white
national international federal royal supreme top current former future previous older newer larger smaller bigger latest`)

/** What tells one place from another of its name, and no given name: Great Skerry, Lower Drosk. */
export const siteAdjectives: Words = words(`
great greater little lesser new old north south east west northern southern eastern western upper lower inner outer`)

/** Words of closed classes: they open sentences and headlines with a capital and are never the start of a name. */
export const closedClass: Words = words(`
a an the this that these those some any no all both each every either neither another such what which whose who whom he she
it they we you i me him her them us my your his its our their mine yours ours theirs one and but or nor so yet if when
while as because since although though unless until whether after before once where wherever how why than in on at by for
from to of with without within about above across against along among around behind below beneath beside between beyond
despite down during except inside into like near off onto out outside over past per through throughout toward towards
under up upon via is are was were be been being am do does did has have had having will would can could shall should may
might must not never also just only even still then there here now today yesterday tomorrow tonight later earlier last
next more most many much few several other others however meanwhile moreover furthermore nevertheless instead indeed
according asked perhaps maybe yes well thus hence first second third two three four five six seven eight nine ten`)

/** Words within a name that are not capitalised. */
export const connectors: Words = words(
  "of the for and de del della der den di da do dos das la le les du van von bin ibn al el ben bint y e zu ter ten af av on in at",
)

/** Particles that stand glued or loose before a surname. */
export const particles: Words = words(
  "van von de del della der den di da do dos das la le du bin ibn al el ben bint ter ten mc mac o st",
)

/** Given names of women, as common in the news. */
export const womensNames: Words = words(`
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly
emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela
shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria
heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl
hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice judy sophia grace
denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori
hillary ivanka melania chelsea huma kellyanne nikki condoleezza madeleine jill tulsi kamala elena sonia ruth claire
fiona louise jane kate anne angela theresa nicola marine ursula christine jacinda greta malala aisha fatima leila yasmin
priya indira sonia mei yuki hiroko olga svetlana irina natalia tatiana ekaterina ana carmen lucia rosa elena sofia
ingrid astrid freya birgit petra heidi monika jalina janet ellen haley katrina debbie wendy robin gina tina tracy
stacey valerie vanessa yvonne annie maggie molly nadia nina norma paula peggy phyllis rita roberta sally sheila sylvia
tammy tara vera vivian whitney zoe`)

/** Given names of men, as common in the news. */
export const mensNames: Words = words(`
james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald
steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric
jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry
tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry
austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert
willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene bill bob jim mike tom dan dave
steve chris matt jeff greg ken ron don ted ben sam tim tony nick rick jeb bernie marco rand rudy newt mitt barack joe
lloyd antony jake xavier emmanuel boris vladimir sergei dmitry mikhail igor ivan nikolai oleg viktor victor volodymyr
andriy recep benjamin ehud ariel shimon yitzhak mahmoud mohammad mohammed muhammad ahmed ali hassan hussein omar
ibrahim khalid abdul abdullah osama saddam bashar hamid ashraf imran narendra rahul sanjay raj vijay anil amit rajnath
shinzo junichiro yasuhiro taro kenji hiroshi takeshi carlos luis miguel pedro diego jorge fernando francisco rafael
alejandro enrique andres pablo raul fidel hugo nicolas felipe silvio matteo giuseppe mario luigi paolo giovanni jean
francois jacques pierre michel nicolas philippe alain olivier hans klaus helmut gerhard wolfgang jurgen olaf friedrich
lars anders jens erik sven bjorn nigel simon ian graham neil stuart colin derek gordon tony glen glenn drew henry mao
doug drew ed fred harry howard hugh jay jim jimmy johnny karl kurt lee leo leon lewis lou louis luke martin marvin max
mel mitch nate ned neal norman oscar owen perry pete phil ray reid rex rob rod ross rupert sandy seth sidney spencer
stanley stuart todd travis trevor troy vernon wesley will zach robby corey cory paul tim`)

/** Small words that get stuck to a name when spaces are lost: "Blinkenhas", "Blinkenand". */
const glued = /^(\p{L}{4,}?)(?:has|had|have|is|was|will|would|and|said|says|told|who|in|on|at|of|to|for|with)$/u

/** A word without the small word that may be stuck to its end, or null. Whether it is a name, the report must say. */
export function withoutGlued(word: string): string | null {
  return glued.exec(word)?.[1] ?? null
}
