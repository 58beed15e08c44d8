// Exports of Europresse: what stands in the elements of its pages.

import { expect, it } from "vitest"
import { readInput } from "../fixture.js"

const report = (outlet: string, header: string, title: string, author: string, text: readonly string[]): string =>
  `<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">${outlet}</span></div><div class="rdp__DocHeader"><span class="DocHeader">${header}</span></div><div class="titreArticle"><p class="sm-margin-TopNews titreArticleVisu rdp__articletitle">${title}</p></div>${author}</header><section><div class="DocText clearfix"><div class="docOcurrContainer">${text.map(line => `<p>${line}</p>`).join("")}</div></div></section><footer><small>© 2031 Imprimerie de la Bouilloire. Tous droits réservés.</small><div class="publiC-lblNodoc">news·20310304·LB·0123456</div></footer></article>`

const sample = `<!DOCTYPE html><html><head><style>.DocHeader{color:red}</style></head><body>${[
  report(
    "La Bouilloire, no. 24321",
    "Monde, lundi 3 mars 2031 402 mots, p. 4",
    "Le bac de 1987 reprend la mer",
    '<div class="docAuthors">Anne Exemple</div>',
    [
      "Le bac, retiré du service en 1987, a repris la mer lundi avec deux cents passagers et une <mark>vache</mark>.",
      "« J’attends ce jour depuis qu’on me l’a pris », a dit le capitaine.",
    ],
  ),
  report(
    "Le Courrier de Vell (site web)",
    "mardi",
    "Deux vaches à bord",
    '<p class="sm-margin-bottomNews">Bo Kin</p>',
    ["Il y avait deux vaches à bord du bac, a dit le capitaine mardi."],
  ),
].join("")}</body></html>`

it("reports are read with outlet, date, section, page and author, without rights and numbers", async () => {
  const { reports, problems } = await readInput(sample)
  expect(problems).toEqual([])
  expect(reports).toMatchObject([
    {
      path: "-#1",
      title: "Le bac de 1987 reprend la mer",
      outlet: "La Bouilloire",
      byline: "Anne Exemple",
      section: "Monde; p. 4",
      published: "2031-03-03",
      language: "fr",
      lines: [
        "headline: Le bac de 1987 reprend la mer",
        "body: Le bac, retiré du service en 1987, a repris la mer lundi avec deux cents passagers et une vache.",
        "body: « J’attends ce jour depuis qu’on me l’a pris », a dit le capitaine.",
      ],
    },
    { path: "-#2", outlet: "Le Courrier de Vell", byline: "Bo Kin", published: "2031-03-04" },
  ])
})
