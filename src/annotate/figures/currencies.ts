// The money that figures are told in: currencies with their printed forms, written as in measures.ts, and the signs
// that stand before a number.

/** Lines of currencies. */
export const currencies: readonly string[] = `
dollar: dollar dollars buck bucks usd us_dollar us_dollars u.s._dollar u.s._dollars
cent: cent cents ¢
euro: euro euros eur €
pound sterling: pound_sterling pounds_sterling gbp sterling
japanese yen: yen jpy japanese_yen
chinese yuan: yuan renminbi rmb cny
australian dollar: australian_dollar australian_dollars aud
canadian dollar: canadian_dollar canadian_dollars cad
hong kong dollar: hong_kong_dollar hong_kong_dollars hkd
danish krone: danish_krone danish_kroner danish_crowns dkk
swedish krona: swedish_krona swedish_kronor swedish_crowns sek
norwegian krone: norwegian_kroner norwegian_crowns nok
swiss franc: swiss_franc swiss_francs francs chf
indian rupee: rupee rupees inr
russian rouble: rouble roubles ruble rubles
shekel: shekel shekels nis
malaysian ringgit: ringgit
sen: sen
south korean won: won
croatian kuna: kn kuna
turkish lira: lira liras
mexican peso: peso pesos
brazilian real: reais
south african rand: rand
polish zloty: zloty zlotys zlotych
czech koruna: koruna korunas
hungarian forint: forint forints
thai baht: baht
indonesian rupiah: rupiah rupiahs
vietnamese dong: dong
nigerian naira: naira
kenyan shilling: shilling shillings
saudi riyal: riyal riyals
emirati dirham: dirham dirhams
new zealand dollar: new_zealand_dollar new_zealand_dollars nzd
singapore dollar: singapore_dollar singapore_dollars sgd
new taiwan dollar: taiwan_dollar taiwan_dollars
bitcoin: bitcoin bitcoins btc
`
  .trim()
  .split("\n")

/** Money signs that stand before the number, longest first, and what they mean. */
export const moneySigns: readonly (readonly [string, string])[] = [
  ["US\\$|\\$US|US \\$|USD|U\\.S\\. ?\\$", "dollar"],
  ["A\\$|\\$A|AU\\$|AUD", "australian dollar"],
  ["C\\$|CA\\$|Can\\$|CAD", "canadian dollar"],
  ["HK ?\\$", "hong kong dollar"],
  ["NZ\\$", "new zealand dollar"],
  ["S\\$", "singapore dollar"],
  ["NT\\$", "new taiwan dollar"],
  ["R\\$", "brazilian real"],
  ["\\$", "dollar"],
  ["£|GBP|(?<![Ff]light |#)PS(?=\\d)", "pound sterling"],
  ["€|EUR", "euro"],
  ["¥|JPY|Y=", "japanese yen"],
  ["RM(?=\\d)", "malaysian ringgit"],
  ["₹|Rs\\.? ?(?=\\d)|INR", "indian rupee"],
  ["₩", "south korean won"],
  ["₪|NIS ?(?=\\d)", "shekel"],
  ["₽", "russian rouble"],
  ["CHF", "swiss franc"],
]
