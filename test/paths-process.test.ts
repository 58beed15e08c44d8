// What paths lead to, as a process meets it: pipes, sockets, devices, links, folders that may not be read, streams that
// break off. Nothing hangs, what cannot be read is named, and the rest is read.

import { execFileSync, spawn } from "node:child_process"
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, statSync, symlinkSync } from "node:fs"
import { copyFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { addressOf, askedAt } from "./address.js"
import { type Ended, ended } from "./ended.js"

const root = join(import.meta.dirname, "..")
const bin = join(root, "dist/src/cli/bin.js")
const page = join(root, "sample/pile/metro-glance.txt")
const isUnix = process.platform !== "win32"
const hasFull = existsSync("/dev/full")

let place = ""
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "stemma-paths-"))
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** Run a line of a shell, in which `stemma` is the program; a minute at most. */
function shell(line: string): Promise<Ended> {
  const script = `stemma() { "${process.execPath}" "${bin}" "$@"; }; ${line}`
  return ended("bash", ["-c", script], { cwd: place })
}

/** A folder with one page, and what else is put there. */
function folder(name: string): string {
  const made = join(place, name)
  mkdirSync(made)
  copyFileSync(page, join(made, "page.txt"))
  return made
}

test.runIf(isUnix)("pipes and sockets in a folder are named, and the page beside them is read", async () => {
  const made = folder("odd")
  for (const name of ["pipe.txt", "page.txt.columns.json"]) execFileSync("mkfifo", [join(made, name)])
  const server = createServer().listen(join(made, "sock.txt"))
  const { code, out, err } = await shell("stemma trace odd")
  server.close()
  expect(code).toBe(3)
  expect(out).toMatch(/1 page/)
  expect(err).toMatch(/odd\/pipe\.txt: is a pipe/)
  expect(err).toMatch(/page\.txt\.columns\.json: is a pipe/)
  expect(err).toMatch(/odd\/sock\.txt: is a socket/)
})

test.runIf(isUnix)("what a shell makes of <(…) is read, wherever a file is named", async () => {
  const traced = await shell(`stemma trace -q <(cat ${page})`)
  expect(traced).toMatchObject({ code: 0, err: "" })
  expect(traced.out).toMatch(/1 page/)
  const listed = await shell(`stemma references -q <(echo https://kettle.example/a) ${page}`)
  expect(listed.err).not.toMatch(/does not exist|cannot be read/)
  expect(listed.code).toBe(0)
})

test.runIf(isUnix)("devices and pipes that are to be read twice are refused in words", async () => {
  const device = await shell("stemma references -q /dev/zero .")
  expect(device.err).toMatch(/\/dev\/zero is a device and no file/)
  expect(device.code).not.toBe(0)
  const twice = await shell(`stemma dedupe <(cat ${page})`)
  expect(twice.err).toMatch(/is a pipe, and is to be read more than once/)
  expect(twice.code).toBe(2)
  execFileSync("mkfifo", [join(place, "fifo")])
  const store = await shell("stemma brief --store fifo")
  expect(store.err).toMatch(/fifo is a pipe and no file/)
  expect(store.code).toBe(1)
})

test.runIf(isUnix)("links that lead out are named and not followed, but where that is asked for", async () => {
  const [made, outside] = [folder("linked"), folder("outside")]
  symlinkSync(join(outside, "page.txt"), join(made, "leak.txt"))
  symlinkSync(outside, join(made, "folder"))
  symlinkSync("page.txt", join(made, "inside.txt"))
  symlinkSync(made, join(made, "circle"))
  const { code, out, err } = await shell("stemma trace linked --json")
  const { reports } = JSON.parse(out) as { reports: { path: string }[] }
  expect(reports.every(({ path }) => !/leak|folder/.test(path))).toBe(true)
  expect(err.match(/is a link that leads out/g)).toHaveLength(2)
  expect(code).toBe(3)
  const followed = await shell("stemma trace -L linked -q --json")
  expect(followed).toMatchObject({ code: 0, err: "" })
  // Where both are given, nothing leads out.
  expect(await shell("stemma trace -q linked outside")).toMatchObject({ code: 0, err: "" })
})

test.runIf(isUnix && process.getuid?.() === 0)(
  "one folder that may not be read is named, and all others are read",
  async () => {
    const made = folder("closed")
    mkdirSync(join(made, "private"))
    chmodSync(join(made, "private"), 0o700)
    chmodSync(place, 0o755)
    const asNobody = `setpriv --reuid=65534 --regid=65534 --clear-groups "${process.execPath}" "${bin}"`
    const { code, out, err } = await shell(`${asNobody} trace closed`)
    expect(err).toMatch(/closed\/private: may not be read/)
    expect(out).toMatch(/1 page/)
    expect(code).toBe(3)
  },
)

test.runIf(isUnix)("what is written keeps links and modes", async () => {
  writeFileSync(join(place, "real.json"), "old")
  symlinkSync("real.json", join(place, "link.json"))
  symlinkSync("later.json", join(place, "dangling.json"))
  writeFileSync(join(place, "secret.json"), "old", { mode: 0o600 })
  for (const name of ["link.json", "dangling.json", "secret.json"])
    expect(await shell(`stemma trace -q --json ${page} -o ${name}`)).toMatchObject({ code: 0 })
  expect(lstatSync(join(place, "link.json")).isSymbolicLink()).toBe(true)
  expect(lstatSync(join(place, "dangling.json")).isSymbolicLink()).toBe(true)
  for (const name of ["real.json", "later.json", "secret.json"])
    expect(readFileSync(join(place, name), "utf8")).toMatch(/^\{/)
  expect(statSync(join(place, "secret.json")).mode & 0o777).toBe(0o600)
})

test.runIf(hasFull)("a full disk is one line and a failure, of a file and of standard output", async () => {
  for (const line of [`trace ${page} >/dev/full`, `trace --json ${page} -o /dev/full`, "--help >/dev/full"]) {
    const { code, err } = await shell(`stemma ${line}`)
    expect(err.trim().split("\n").at(-1)).toMatch(/cannot be written, for the disk is full/)
    expect(err).not.toMatch(/\n\s+at /)
    expect(code).toBe(1)
  }
})

test.runIf(isUnix)("who stops listening changes no exit code and loses no answer", async () => {
  const made = folder("heard")
  symlinkSync("nowhere", join(made, "broken.txt"))
  const whole = await shell("stemma trace heard --json")
  expect(whole.code).toBe(3)
  const ended = await shell("stemma trace heard --json 2>/dev/null | head -c 1; exit $PIPESTATUS")
  expect(ended.code).toBe(3)
  const unheard = await shell("stemma trace heard --json 2> >(exec true)")
  expect(unheard).toMatchObject({ code: 3, out: whole.out })
  const closed = await shell("stemma trace heard --json 2>&-")
  expect(closed).toMatchObject({ code: 3, out: whole.out })
})

test.runIf(isUnix)(
  "a server keeps pages by long names of any letters, and the rest of an upload with them",
  async () => {
    folder("served")
    const child = spawn(process.execPath, [bin, "serve", "-q", "--port", "0", "served"], { cwd: place })
    try {
      const ask = askedAt(await addressOf(child))
      const form = new FormData()
      const words = readFileSync(page, "utf8")
      for (const name of [`${"報".repeat(200)}.txt`, `${"報".repeat(201)}.txt`, "short.txt"])
        form.append("files", new File([`${words}\n\n${name.length} harbour masters met.`], name))
      const answer = await ask("api/reports", { method: "POST", body: form })
      expect(answer.status).toBe(200)
      expect(await answer.json()).toMatchObject({ kept: 3, problems: [] })
    } finally {
      child.kill()
    }
  },
)
