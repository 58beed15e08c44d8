// Tracing within a language: in each, a report, a copy of it that leaves out and rewords, and an independent report of
// the same talks by another newsroom. Own fiction throughout.

import { describe, expect, it } from "vitest"
import { readPage } from "../src/index.js"
import { tracePile } from "../src/index.js"

interface Case {
  readonly language: string
  readonly report: readonly string[]
  /** Which of the report's paragraphs the copy keeps, and what it writes otherwise. */
  readonly keep: readonly number[]
  readonly own: string
  readonly other: readonly string[]
}

const cases: readonly Case[] = [
  {
    language: "de",
    report: [
      "Die Unterhändler der beiden Inselstaaten haben sich am 3. März in Port Lumen auf einen neuen Zeitplan für die Hafengespräche verständigt.",
      "„Wir haben heute noch nichts unterschrieben“, sagte die Gesandte Maro Tindal nach vierstündigen Beratungen im alten Zollhaus der Stadt.",
      "Nach Angaben des Fischereiministeriums geht es um rund 12.000 Tonnen Hering, die jedes Jahr in den umstrittenen Gewässern gefangen werden.",
      "Die Opposition in Vell warf der Regierung vor, die Küstendörfer nicht früh genug über die geplanten Fangquoten unterrichtet zu haben.",
      "Am Dienstag sollen die Handelsminister beider Seiten mit der Fähre eintreffen und die Verhandlungen fortsetzen.",
    ],
    keep: [0, 1, 2, 4],
    own: "Beobachter rechnen mit langen Nächten.",
    other: [
      "In Port Lumen ringen zwei Nachbarn um Fische und Kaimauern, und niemand rechnet mit einem raschen Ende.",
      "Vor dem Zollhaus standen am Montag mehr Journalisten als Möwen, berichtet unsere Korrespondentin von der Mole.",
      "Ein Kapitän, der seinen Namen nicht nennen wollte, hält die ganze Konferenz für ein Schauspiel.",
    ],
  },
  {
    language: "fr",
    report: [
      "Les négociateurs des deux républiques insulaires se sont entendus lundi à Port Lumen sur un nouveau calendrier pour le traité du port.",
      "« Nous n’avons encore rien signé », a déclaré l’envoyée de Vell, Maro Tindal, au terme de quatre heures d’entretiens dans l’ancienne douane.",
      "Selon le ministère de la pêche, près de 12 000 tonnes de harengs sont prises chaque année dans les eaux disputées.",
      "L’opposition reproche au gouvernement de n’avoir pas averti assez tôt les villages de la côte des quotas envisagés.",
      "Les ministres du commerce doivent arriver mardi par le bac et poursuivre les discussions.",
    ],
    keep: [0, 1, 2, 4],
    own: "La nuit s’annonce longue.",
    other: [
      "Sur la jetée, lundi, on comptait davantage de journalistes que de mouettes, raconte notre correspondante.",
      "Un capitaine qui préfère taire son nom tient toute la conférence pour du théâtre.",
      "Personne ici ne croit à un accord rapide entre les deux voisins brouillés depuis l’hiver.",
    ],
  },
  {
    language: "es",
    report: [
      "Los negociadores de las dos repúblicas insulares acordaron el lunes en Puerto Lumen un nuevo calendario para el tratado del puerto.",
      "«Todavía no hemos firmado nada», dijo la enviada de Vell, Maro Tindal, después de cuatro horas de reuniones en la antigua aduana.",
      "Según el Ministerio de Pesca, cada año se capturan unas 12.000 toneladas de arenque en las aguas en disputa.",
      "La oposición acusa al Gobierno de no haber avisado a tiempo a los pueblos de la costa sobre las cuotas previstas.",
      "Los ministros de Comercio llegarán el martes en el transbordador para continuar las conversaciones.",
    ],
    keep: [0, 1, 2, 4],
    own: "Se espera una noche larga.",
    other: [
      "En el muelle había el lunes más periodistas que gaviotas, cuenta nuestra corresponsal desde la isla.",
      "Un capitán que prefiere callar su nombre considera toda la conferencia una función de teatro.",
      "Nadie cree aquí en un arreglo rápido entre los dos vecinos enfadados desde el invierno.",
    ],
  },
  {
    language: "pt",
    report: [
      "Os negociadores das duas repúblicas insulares acertaram na segunda-feira em Porto Lumen um novo calendário para o tratado do porto.",
      "“Ainda não assinamos nada”, disse a enviada de Vell, Maro Tindal, depois de quatro horas de reuniões na antiga alfândega.",
      "Segundo o Ministério da Pesca, cerca de 12 mil toneladas de arenque são capturadas todos os anos nas águas disputadas.",
      "A oposição acusa o governo de não ter avisado a tempo as aldeias da costa sobre as quotas previstas.",
      "Os ministros do Comércio devem chegar na terça-feira de balsa para continuar as conversações.",
    ],
    keep: [0, 1, 2, 4],
    own: "Espera-se uma noite longa.",
    other: [
      "No cais havia na segunda mais jornalistas do que gaivotas, conta a nossa correspondente na ilha.",
      "Um capitão que prefere calar o nome considera toda a conferência uma peça de teatro.",
      "Ninguém acredita aqui num acordo rápido entre os dois vizinhos zangados desde o inverno.",
    ],
  },
  {
    language: "it",
    report: [
      "I negoziatori delle due repubbliche insulari si sono accordati lunedì a Porto Lumen su un nuovo calendario per il trattato del porto.",
      "«Non abbiamo ancora firmato nulla», ha detto l’inviata di Vell, Maro Tindal, dopo quattro ore di colloqui nella vecchia dogana.",
      "Secondo il ministero della Pesca ogni anno si catturano circa 12 mila tonnellate di aringhe nelle acque contese.",
      "L’opposizione accusa il governo di non aver avvertito in tempo i villaggi della costa sulle quote previste.",
      "I ministri del Commercio arriveranno martedì con il traghetto per proseguire le trattative.",
    ],
    keep: [0, 1, 2, 4],
    own: "Si prevede una notte lunga.",
    other: [
      "Sul molo lunedì c’erano più giornalisti che gabbiani, racconta la nostra corrispondente dall’isola.",
      "Un capitano che preferisce tacere il nome giudica l’intera conferenza una recita.",
      "Nessuno qui crede a un’intesa rapida tra i due vicini in lite dall’inverno.",
    ],
  },
  {
    language: "ru",
    report: [
      "Переговорщики двух островных республик согласовали в понедельник в Порт-Люмене новый график обсуждения портового договора.",
      "«Мы пока ничего не подписали», — заявила посланница Велла Маро Тиндал после четырёх часов встреч в старой таможне.",
      "По данным министерства рыболовства, в спорных водах ежегодно вылавливают около 12 тыс. тонн сельди.",
      "Оппозиция упрекает правительство в том, что прибрежные деревни не предупредили заранее о намеченных квотах.",
      "Во вторник на пароме должны прибыть министры торговли обеих сторон, чтобы продолжить беседы.",
    ],
    keep: [0, 1, 2, 4],
    own: "Ночь обещает быть длинной.",
    other: [
      "На причале в понедельник было больше журналистов, чем чаек, рассказывает наша корреспондентка с острова.",
      "Капитан, не пожелавший назвать имя, считает всю конференцию спектаклем.",
      "Никто здесь не верит в быстрое примирение соседей, поссорившихся прошлой зимой.",
    ],
  },
  {
    language: "ar",
    report: [
      "اتفق مفاوضو الجمهوريتين الجزيرتين يوم الاثنين في بورت لومن على جدول جديد لمحادثات معاهدة الميناء.",
      "وقالت مبعوثة فيل مارو تيندال بعد أربع ساعات من الاجتماعات في مبنى الجمارك القديم: «لم نوقع شيئا حتى الآن».",
      "ووفقا لوزارة الصيد يصطاد الصيادون سنويا نحو 12 ألف طن من الرنجة في المياه المتنازع عليها.",
      "وتتهم المعارضة الحكومة بأنها لم تبلغ قرى الساحل في الوقت المناسب بالحصص المقررة.",
      "ومن المنتظر أن يصل وزراء التجارة من الجانبين بالعبارة يوم الثلاثاء لمواصلة المحادثات.",
    ],
    keep: [0, 1, 2, 4],
    own: "ويتوقع الجميع ليلة طويلة.",
    other: [
      "كان على الرصيف يوم الاثنين صحفيون أكثر من طيور النورس كما تروي مراسلتنا من الجزيرة.",
      "ويرى قبطان فضل عدم ذكر اسمه أن المؤتمر كله مسرحية هزلية.",
      "ولا أحد هنا يصدق أن الجارين المتخاصمين منذ الشتاء سيتصالحان سريعا.",
    ],
  },
  {
    language: "zh",
    report: [
      "两个岛国的谈判代表周一在卢门港就港口条约的新时间表达成一致。",
      "“我们还没有签署任何文件，”维尔特使马罗·廷达尔在旧海关大楼结束四小时会谈后表示。",
      "据渔业部介绍，争议海域每年捕捞的鲱鱼约有一万两千吨。",
      "反对党指责政府没有及时向沿海村庄通报计划中的捕捞配额。",
      "双方贸易部长预计周二乘渡轮抵达并继续磋商。",
    ],
    keep: [0, 1, 2, 4],
    own: "人们预计今夜将十分漫长。",
    other: [
      "本报记者从岛上报道，周一码头上的记者比海鸥还多。",
      "一位不愿透露姓名的船长认为整个会议不过是一场戏。",
      "这里没有人相信自冬天起就争吵不休的邻居会很快和好。",
    ],
  },
  {
    language: "ja",
    report: [
      "二つの島国の交渉担当者は月曜日、ルーメン港で港湾条約をめぐる新たな日程に合意した。",
      "ヴェルの特使マロ・ティンダル氏は旧税関庁舎での四時間の協議のあと、「まだ何も署名していない。」と述べた。",
      "漁業省によると、係争海域では毎年およそ一万二千トンのニシンが水揚げされている。",
      "野党は、計画中の漁獲枠を沿岸の村に早めに知らせなかったとして政府を批判した。",
      "両国の貿易相は火曜日にフェリーで到着し、話し合いを続ける見通しだ。",
    ],
    keep: [0, 1, 2, 4],
    own: "長い夜になりそうだ。",
    other: [
      "月曜日の桟橋にはカモメより多くの記者がいたと、島にいる本紙の特派員は伝える。",
      "名前を伏せた船長は、会議全体を芝居だとみなしている。",
      "冬から仲たがいしている隣国同士がすぐに和解するとは、ここでは誰も信じていない。",
    ],
  },
]

const page = (name: string, paragraphs: readonly string[]) =>
  readPage({ path: `${name}.txt`, address: null, bytes: new TextEncoder().encode(paragraphs.join("\n\n")) })

describe("tracing within a language", () => {
  it.each(cases)("$language: the copy hangs from its exemplar, the independent report stands alone", async one => {
    const report = page("report", one.report)
    const copy = page("copy", [...one.keep.map(i => one.report[i]!), one.own])
    const other = page("other", one.other)
    expect(report.language).toBe(one.language)
    const { derivations } = await tracePile([report, copy, other])
    const pairs = derivations.map(d => [d.exemplar, d.copy].sort())
    expect(pairs).toEqual([[report.id, copy.id].sort()])
  })
})
