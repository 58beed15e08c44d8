// Loaded into the program by --import, for test/changing.test.ts: the file that CHANGING names becomes something else in the
// moment before it is opened (HOW of "gone", "folder", "pipe", "link"), or while it is read ("short", "long", "new").

import { execFileSync } from "node:child_process"
import fs from "node:fs"
import { syncBuiltinESMExports } from "node:module"

const { CHANGING: target, HOW: how } = process.env
const open = fs.promises.open
const opendir = fs.promises.opendir
const other = "Another text came to this place while it was read, and has nothing to do with the first.\n"

function instead(make) {
  fs.rmSync(target)
  make()
}

const before = {
  gone: () => fs.rmSync(target, { recursive: true }),
  folder: () => instead(() => fs.mkdirSync(target)),
  pipe: () => instead(() => execFileSync("mkfifo", [target])),
  link: () => instead(() => fs.symlinkSync("/dev/zero", target)),
}
const meanwhile = {
  short: () => fs.truncateSync(target, 10),
  long: () => fs.appendFileSync(target, "x".repeat(1_000_000)),
  new: () => instead(() => fs.writeFileSync(target, other)),
}

let done = false
function change(path, kinds) {
  if (done || String(path) !== target || !kinds[how]) return
  done = true
  kinds[how]()
}
fs.promises.open = async (path, ...more) => {
  change(path, before)
  const file = await open(path, ...more)
  change(path, meanwhile)
  return file
}
fs.promises.opendir = async (path, ...more) => {
  change(path, before)
  return await opendir(path, ...more)
}
syncBuiltinESMExports()
