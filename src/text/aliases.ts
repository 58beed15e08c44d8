// One bearer under several names: short forms of given names, ways to write a name of another alphabet, bodies and unions
// by their letters. Closed lists where letters tell nothing ("Bill", "William"); a rule where they do ("Yusuf",
// "Youssef"): vowels and doubled letters are what houses differ in, consonants what they agree on (after Hobbs's and
// Christen's surveys of name matching, 2006). Demonyms are in `demonyms.ts`, measures in `conversion.ts`.

import { remembering } from "../kit/remembering.js"
import { editDistance, unaccented } from "../kit/spelling.js"
import { table } from "../kit/table.js"

/** Given names with their short forms and sisters in other languages; a short form may belong to several. */
const givenNames =
  "william bill billy will willie|robert bob bobby rob robbie|richard rick rich dick ricky|james jim jimmy jamie|john jack johnny|joseph joe joey|thomas tom tommy|michael mike mick mickey|christopher chris kit|daniel dan danny|matthew matt|anthony tony antony|david dave davey|andrew andy drew|steven stephen steve|edward ed eddie ted ned|theodore ted teddy theo|kenneth ken kenny|timothy tim|ronald ron ronnie|donald don donnie|jeffrey geoffrey jeff geoff|gregory greg|benjamin ben benny|samuel sam sammy|samantha sam|patrick pat paddy|patricia pat patty trish|peter pete|philip phillip phil|nicholas nick nicky|nathan nathaniel nate|lawrence laurence larry|gerald jerry gerry|charles charlie chuck|francis frank|alexander alexandra alex sandy|alexander aleksandr oleksandr|ronald ronnie|raymond ray|walter walt wally|albert al bert|alan allan allen|henry harry hank|harold harry hal|frederick fred freddie|leonard len lenny leo|douglas doug|joshua josh|zachary zach zack|vincent vince vinny|victor viktor|elizabeth liz beth betty lizzie eliza|margaret maggie meg peggy marge|katherine catherine kathryn kate kathy cathy katie|susan sue susie|deborah debra deb debbie|barbara barb|jennifer jen jenny|jessica jess|rebecca becky|victoria vicky|christine christina chris tina|pamela pam|cynthia cindy|dorothy dot dottie|judith judy|kimberly kim|abigail abby|amanda mandy|serhiy sergei sergey serge|olena elena helena yelena|yevgeny evgeny yevhen eugene|olha olga|hanna anna hannah|dmytro dmitry dmitri|mykola nikolai nikolay|petro pyotr petr|pavlo pavel|kostyantyn konstantin|oleksiy alexei alexey aleksei|andriy andrei andrey|ihor igor|hryhoriy grigory|kateryna ekaterina yekaterina|iryna irina|yulia julia yuliya|mohammed mohamed muhammad mohammad mehmet|osama usama|hussein hossein husayn|yousef yusuf youssef joseph|abdel abdul abdal"

/** Bodies and unions: their letters, and the ways they are spelt out. Norms. */
const bodies =
  "isis|isil|daesh|is|islamic state|islamic state group;us|united states|united states america|america;uk|united kingdom|britain;un|united nations;eu|european union;gop|republican party;uae|united arab emirates;dr congo|drc|democratic republic congo;idf|israel defense forces|israeli army;wh|white house"

const classesOfGiven = classesOf(givenNames.split("|").map(names => names.split(" ")))
const classesOfBodies = classesOf(bodies.split(";").map(names => names.split("|")))

function classesOf(groups: readonly (readonly string[])[]): Readonly<Record<string, readonly number[]>> {
  const classes: Record<string, number[]> = {}
  for (const [n, group] of groups.entries()) {
    for (const name of group) classes[name] = [...(Object.hasOwn(classes, name) ? classes[name]! : []), n]
  }
  return table(classes)
}

/** Whether a word (norm) is a given name in one of its forms. */
export function isGivenName(norm: string): boolean {
  return Object.hasOwn(classesOfGiven, norm)
}

function share(classes: Readonly<Record<string, readonly number[]>>, x: string, y: string): boolean {
  return classes[x]?.some(n => classes[y]?.includes(n)) === true
}

/** Forms of a name differ in no more than this share of their letters. */
const mostApart = 0.25
/** A name of fewer consonants is known by its vowels alone. */
const leastConsonants = 2
/** Every name of a sentence is held against every name of its like: the letters of so many are remembered. */
const mostNames = 5000

/** Whether two words of names (norms) are one word otherwise written: Bill, William; Yusuf, Youssef; Kharev, Harev. */
export function oneName(x: string, y: string): boolean {
  if (x === y || share(classesOfGiven, x, y)) return true
  const [p, q] = [plainLetters(x), plainLetters(y)]
  const [consonants, others] = [nameKey(x), nameKey(y)]
  if (consonants !== others || consonants.length < leastConsonants) return false
  return editDistance(p, q) <= mostApart * Math.max(p.length, q.length)
}

/** What all ways to write one name that differ in letters alone have in common: its consonants. Of nicknames it tells nothing. */
export function nameKey(name: string): string {
  return plainLetters(name).replace(/[aiu]/gu, "")
}

/** Letters as far as ways to write another alphabet agree on them. */
const plainLetters = remembering(
  (name: string): string =>
    unaccented(name.toLowerCase())
      .replace(/[^\p{L}]/gu, "")
      .replace(/ph/gu, "f")
      .replace(/^kh|^gh/gu, "h")
      .replace(/([kgdtsz])h/gu, "$1")
      .replace(/ck|q|c(?!h)/gu, "k")
      .replace(/w/gu, "v")
      .replace(/ou|oo|o/gu, "u")
      .replace(/[ejy]/gu, "i")
      .replace(/(.)\1+/gu, "$1"),
  mostNames,
)

/** Whether two names (norms of their words) are one body or union: isis, isil; eu, european union. */
export function oneBody(x: readonly string[], y: readonly string[]): boolean {
  return share(classesOfBodies, x.join(" "), y.join(" "))
}

/** Articles that belong to a name, which each house writes in its own way: al-Haddad, El Haddad. Norms. */
export const nameArticles: ReadonlySet<string> = new Set("al el ul ad as ash an ar at az".split(" "))

/** Family names that stand first, as in Chinese, Korean and Vietnamese. */
export const leadingSurnames: ReadonlySet<string> = new Set(
  "xi kim wang li zhang liu chen yang zhao huang zhou wu xu sun ma zhu hu guo he gao lin luo zheng liang xie tang deng feng song cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen fu qian qin mao han cui lee park choi jung chung cho kang yoon yun jang lim shin moon roh seo kwon hwang ahn ban nguyen tran pham vo dang bui mo hua bo hong bai meng qi zhong".split(
    " ",
  ),
)

/** Forms of address that say nothing of who somebody is. Norms. */
export const courtesies: ReadonlySet<string> = new Set("mr mrs ms miss dr sir dame lord lady mx".split(" "))

/** Titles before a person's name that are no part of it. Norms. */
export const honorifics: ReadonlySet<string> = new Set([
  ...courtesies,
  ..."rev fr prof sen sens rep reps gov govs gen gens lt col maj sgt capt cmdr adm pres hon supt det amb atty".split(
    " ",
  ),
])
