import { expect, test } from "vitest"
import { dayText, isDay, readDay } from "./day.js"

test.each([
  ["2031-06-04", "2031-06-04"],
  ["4 June 2031", "2031-06-04"],
  ["June 4, 2031", "2031-06-04"],
  ["Jun. 4 2031", "2031-06-04"],
  ["the 4th of June, 2031", "2031-06-04"],
  ["Wednesday, 4 June 2031", "2031-06-04"],
  ["4.6.2031", "2031-06-04"],
  ["04/06/2031", "2031-06-04"],
  ["6/14/2031", "2031-06-14"],
  ["2031/6/4", "2031-06-04"],
  ["June 2031", "2031-06"],
  ["06/2031", "2031-06"],
  ["Sept 2031", "2031-09"],
  [" 2031 ", "2031"],
])("%s is read as %s", (typed, value) => expect(readDay(typed)).toBe(value))

test.each(["", "tuesday", "last tuesday", "30 February 2031", "2031-13", "next year", "4 June", "12 junk 2031"])(
  "“%s” is no date",
  typed => expect(readDay(typed)).toBeNull(),
)

test("a date is told as people write it, and there must be such a day", () => {
  expect(["2031-06-04T08:13", "2031-06", "2031", "2031-FA"].map(dayText)).toEqual([
    "4 Jun 2031",
    "Jun 2031",
    "2031",
    "autumn 2031",
  ])
  expect(["2031-02-29", "2032-02-29"].map(isDay)).toEqual([false, true])
})

test.each([
  ["2018-W01", "week of 1 Jan 2018"],
  ["2020-W53", "week of 28 Dec 2020"],
  ["2031-W11-WE", "weekend after 10 Mar 2031"],
  ["2031-Q3", "third quarter of 2031"],
  ["2031-H2", "second half of 2031"],
])("%s is told as %s", (value, text) => {
  expect(dayText(value)).toBe(text)
})
