// The commonest words of the languages in which Stemma traces without a counted table of its own: what a text of that
// language is bound to hold and what therefore proves nothing. Function words, and a few that every news report has.

import { table } from "../kit/table.js"
import { normalize } from "./tokens.js"

const lines = table<string>({
  de: "der die das den dem des ein eine einer eines einem einen und oder aber auch als an am auf aus bei beim bis da damit dann dass doch durch er es für gegen hat haben hatte hatten ich ihr ihre ihren im in ins ist ja kann können man mehr mit nach nicht noch nun nur ob ohne sei seien sein seine seinen seiner seit sich sie sind so sollen soll über um unter vom von vor war waren was weil weiter wenn werden wer wie wieder will wir wird wurde wurden wurde zu zum zur zwischen sagte erklärte habe hätten würde diese dieser dieses kein keine sehr jahr jahre jahren uhr",
  fr: "le la les l un une des du de d et ou mais à au aux en dans par pour sur avec sans sous ce cet cette ces il elle ils elles on nous vous je se s sa son ses leur leurs qui que qu quoi dont où ne n pas plus est sont était étaient a ont avait avaient été être fait faire comme si tout tous toute toutes deux aussi après avant entre depuis selon contre lors alors ainsi même très y c dit déclaré ans année",
  es: "el la los las un una unos unas de del y o e u a al en con por para sin sobre entre desde hasta que se su sus lo le les no sí es son era fue fueron ser ha han había está están como más pero si ya también este esta estos estas ese esa muy cuando donde quien todo todos según tras durante contra porque ante dos dijo años año",
  pt: "o a os as um uma uns umas de do da dos das e ou em no na nos nas por pelo pela para com sem sobre entre que se seu sua seus suas lhe não sim é são era foi foram ser tem têm tinha está estão como mais mas já também este esta esse essa isso muito quando onde quem todo todos segundo após durante contra ao aos à às até disse anos ano",
  it: "il lo la i gli le l un uno una di del dello della dei degli delle d e o ma a al allo alla ai agli alle da dal dalla in nel nella nei con per su sul sulla tra fra che chi si non è sono era erano ha hanno aveva stato stata essere come più anche se questo questa questi queste suo sua suoi loro lui lei ci ne dopo prima quando dove tutto tutti secondo contro due ha detto anni anno",
  nl: "de het een en of maar in op aan van voor met door uit om tot bij naar over onder tegen tussen zonder is zijn was waren heeft hebben had wordt worden werd werden dat die dit deze er niet geen ook als nog meer dan wel zo hij zij ze het ik wij we hun haar zich kan kunnen zal zou moet volgens zegt zei jaar",
  ru: "и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему теперь когда даже ну вдруг ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет этот того потому этого какой ним здесь этом один почти мой тем чтобы нее были куда зачем всех при это также который которые которая после над больше через эти нас про всего них какая много года году лет",
  uk: "і й в у не що він на я з із зі як а то все вона так його але до за по від та це для про при які який яка було був були бути є ми ви вони їх його після також або чи ще під між року",
  ar: "في من على إلى عن مع أن إن أن هذا هذه ذلك التي الذي الذين كما كان كانت قد لا ما لم لن هو هي هم و ف ب ل ك أو ثم بعد قبل بين حتى كل غير أي عند منذ خلال حول ضد قال وقال وأضاف أكد يوم عام",
  zh: "的 了 和 是 在 有 与 及 对 中 为 也 不 将 等 这 那 从 到 他 她 我们 他们 以 并 就 都 而 被 于 上 下 后 前 说 表示 年 月 日 一 个 一个 之 其 或 但 还 要 会 把 向 我 你 它 人",
  ja: "の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この ため その あっ よう また もの という あり まで られ なる へ か だ これ によって により おり より による ず なり られる において ば なかっ なく しかし について せ だっ できる それ う ので なお のみ でき き つ における および いう さらに でも ら たり 年 月 日 です ます",
  ko: "이 그 저 것 수 등 및 를 을 가 는 은 의 에 에서 로 으로 와 과 도 만 하고 했다 있다 한다 고 며 말했다 밝혔다 대한 위해 통해 따르면 년 월 일",
  pl: "i w we z ze na do nie się że to jest o jak po co a od za przez dla ale czy tak jego jej ich który która które był była było były być są oraz także przy już tym ten ta te lub pod nad roku",
  tr: "ve bir bu da de için ile olarak olan çok daha en gibi kadar sonra ise ki ne o var yok ama her şu mi mı dedi etti ettiği olduğu yıl",
  sv: "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter eller nu sin där vid mot ska",
  no: "og i det som en på er av for med til den har de ikke om et han men var jeg seg fra vi så kan når år under også etter eller nå sin der ved mot skal at",
  da: "og i det som en på er af for med til den har de ikke om et han men var jeg sig fra vi så kan når år under også efter eller nu sin der ved mod skal at",
})

const byLanguage: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(lines).map(([language, words]) => [
    language,
    [...new Set(words.split(" ").map(word => normalize(word)))],
  ]),
)

const none: readonly string[] = []

/** The commonest words of a language (BCP 47 primary), as norms; none for English, which has a counted table. */
export function commonWords(language: string): readonly string[] {
  return byLanguage.get(language) ?? none
}
