// Times told from now (`7 hours ago`, `vor 3 Stunden`), read against the time at which the page was seen, never against
// a clock. The day is what can be told; months ago and years ago tell none.

const units: readonly (readonly [minutes: number, words: string])[] = [
  [
    1,
    "minutes?|mins?|minuten?|minutos?|minuti|minuut|minuten|минут\\p{L}*|хвилин\\p{L}*|dakika|minut\\p{L}*|minuutti\\p{L}*|分钟|分鐘|分|분|menit|phút|دقيق\\p{L}*|دقائق",
  ],
  [
    60,
    "hours?|hrs?|stunden?|std|heures?|horas?|or[ae]|uur|uren|час\\p{L}*|годин\\p{L}*|saat|timm?(?:e|er|ar)|godzin\\p{L}*|hodin\\p{L}*|tunti\\p{L}*|小时|小時|時間|시간|jam|giờ|ساع\\p{L}*",
  ],
  [
    1_440,
    "days?|tag(?:en?)?|jours?|d[ií]as?|giorn[oi]|dag(?:en|ar|e)?|дн\\p{L}*|день|gün|dni|dzień|dny|päivä\\p{L}*|天|日|일|hari|ngày|أيام|يوم\\p{L}*",
  ],
  [
    10_080,
    "weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken?|недел\\p{L}*|тиж\\p{L}*|hafta|ug(?:e|er)|veck(?:a|or)|tygodni\\p{L}*|týdn\\p{L}*|viikko\\p{L}*|周|週間|주|minggu|tuần|أسابيع|أسبوع\\p{L}*",
  ],
]
const unit = units.map(([, words]) => `(${words})`).join("|")
const count = "(\\d{1,2}|an?|one|einer?|einem|un[ae]?|uma?|een|en|et|ett)"
const ago = new RegExp(
  `(?:(?:\\bvor|\\bil y a|\\bhace|\\bhá|\\bfa|\\bpřed|منذ|قبل)\\s+${count}\\s*(?:${unit})(?!\\p{L}))` +
    `|(?:(?<![\\p{L}\\d.,:])${count}\\s*(?:${unit})\\.?\\s*(?:ago\\b|fa\\b|atrás\\b|geleden\\b|temu\\b|назад|тому|önce|siden\\b|sedan\\b|sitten\\b|前|전|lalu\\b|trước))`,
  "iu",
)

/** The day that a time told from `seen` (ISO 8601) names; null where `text` tells none. */
export function relativeDay(text: string, seen: string): string | null {
  const match = ago.exec(text)
  const from = Date.parse(/T/.test(seen) ? seen.replace(/(T\d\d:\d\d)$/, "$1Z") : `${seen}T00:00Z`)
  if (!match || Number.isNaN(from)) return null
  const groups = match.slice(1)
  const half = groups.length / 2
  const [written, ...named] = groups[0] === undefined ? groups.slice(half) : groups.slice(0, half)
  const minutes = units[named.findIndex(name => name !== undefined)]?.[0]
  if (minutes === undefined) return null
  const many = /\d/.test(written!) ? Number(written) : 1
  // With the day alone known, hours ago was that day for all that can be told.
  const back = /T/.test(seen) || minutes >= 1_440 ? many * minutes : 0
  return new Date(from - back * 60_000).toISOString().slice(0, 10)
}
