import { expect, test } from "vitest"
import { plainAddress } from "./address.js"

const one = "https://www.courier.example/news/dam-opens"
const same: readonly string[] = [
  "http://courier.example/news/dam-opens/",
  "//courier.example/news/dam-opens",
  "https://COURIER.example:443/news/dam-opens#top",
  "https://m.courier.example/news/dam-opens?utm_source=x&utm_medium=y&fbclid=1",
  "https://amp.courier.example/news/dam-opens/amp/",
  "https://www-courier-example.cdn.ampproject.org/c/s/www.courier.example/news/dam-opens.amp",
  "https://www.google.com/amp/s/courier.example/news/dam-opens/amp",
  "https://courier.example/news/dam-opens/index.html?ref=home",
  "https://courier.example/news/%64am-opens",
]
const other: readonly string[] = [
  "https://courier.example/news/dam-closes",
  "https://courier.example/news/dam-opens?page=2",
  "https://sport.courier.example/news/dam-opens",
  "https://courier.example/news/Dam-opens",
  "https://example/news/dam-opens",
]

test.each(same)("%s is the same page", address => expect(plainAddress(address)).toBe(plainAddress(one)))
test.each(other)("%s is another", address => expect(plainAddress(address)).not.toBe(plainAddress(one)))
test("a host is never taken for a door to nothing", () => {
  expect(plainAddress("https://m.example/a")).toBe("m.example/a")
  expect(plainAddress("https://amp.com/100%-of-it")).toBe("amp.com/100%-of-it")
})
