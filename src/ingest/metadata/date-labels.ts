// Words that say what a printed date is of: publication, change, or something else. In the languages of news pages.

/** What a date is of, by the words before it. */
export type DateLabel = "published" | "updated" | "other" | null

const updated =
  /\b(?:updated?|modified|last\s+(?:update|edit|change|review)\w*|corrected|edited|revised|aktualisiert|geändert|letzte\s+änderung|editiert|überarbeitet|stand|mis\s+à\s+jour|modifié|màj|actualizad[oa]|actualización|modificad[oa]|atualizad[oa]|aggiornat[oa]|modificato|bijgewerkt|gewijzigd|laatste\s+update|päivitetty|muokattu|uppdaterad|oppdatert|opdateret|sist\s+endret|zaktualizowano|aktualizacja|aktualizováno|frissítve|actualizat|güncellen\w*|güncelleme|обновлен[оа]|изменен[оа]|оновлено|diperbarui|kemaskini|cập\s+nhật)|更新|修改|最終更新|수정|업데이트|تحديث|تعديل|עודכן|अपडेट|ενημ|อัปเดต/giu
const published =
  /\b(?:published|posted|first\s+published|originally|created|written|issued|released?|publication\s+date|veröffentlicht|erstellt|erschienen|publiziert|online\s+seit|datum|publié|paru|rédigé|publicad[oa]|creado|pubblicat[oa]|gepubliceerd|geplaatst|julkaistu|publicerad|publisert|udgivet|offentliggjort|opublikowan[oa]|dodano|publikováno|vydáno|megjelent|közzétéve|publicat|yayın\w*|giriş\s+tarihi|eklenme|опубликован[оа]|дата\s+публикации|опубліковано|diterbitkan|dipublikasikan|đăng|xuất\s+bản)|発表|公開|配信|発行|掲載|发布|發布|发表|發表|입력|등록|승인|نشر|פורסם|प्रकाशित|δημοσ|เผยแพร่/giu
const other =
  /\b(?:accepted|received|accessed|retrieved|registered|joined|member\s+since|born|died|geboren|gestorben|registriert|mitglied\s+seit|abgerufen|expires?|deadline|valid\s+(?:until|from)|copyright|gültig|dabei\s+seit|beitritt|né(?:e)?\s+le|nacid[oa]|termin|event\s+date|aktuelles\s+datum|aktuelle\s+zeit|the\s+time\s+is|it\s+is\s+(?:currently|now))\b|©|出生/giu

/** What the words before a date say that it is of: the last that says anything. */
export function labelOf(before: string): DateLabel {
  const ends = ([updated, published, other] as const).map(words => [...before.matchAll(words)].at(-1)?.index ?? -1)
  const last = Math.max(...ends)
  return last < 0 ? null : (["updated", "published", "other"] as const)[ends.indexOf(last)]!
}

const weekday =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag|tisdag|lördag|söndag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)$/iu

/** Whether what stands beside a date is a weekday alone: a calendar in the page's frame prints dates so. */
export function isWeekday(text: string): boolean {
  return weekday.test(text)
}
