// The container of a file under `assets/`: a few arrays of numbers behind a short head. Each stands where its numbers can
// be looked at in place, so that reading a file is making views of it.
//
//    0  "STMA"
//    4  kind, four ASCII letters
//    8  version of the kind's format         (this and all that follows: whole numbers of four bytes, little-endian)
//   12  length of the file
//   16  number of arrays
//   20  for each array: its type (place in `types`, from 1), where it begins, how many numbers it has
//       then the arrays, each at a multiple of eight bytes, little-endian
//
// What the arrays of a kind mean is said in the file of that kind beside this one.

/** An array of numbers. */
export type Numbers =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array

/** Makes views of a file. */
interface NumbersType {
  readonly BYTES_PER_ELEMENT: number
  new (file: ArrayBufferLike, start: number, count: number): Numbers
}

/** What a file is: its kind, and which version of the kind's format. */
export interface Kind {
  readonly name: string
  readonly version: number
}

const magic = "STMA"
const types: readonly NumbersType[] = [
  Uint8Array,
  Int8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
]
const headSize = 20
const entrySize = 12
/** The widest number's bytes: a view must begin at a multiple of its number's. */
const alignment = 8

/** The bytes of a file of these arrays. The same arrays give the same bytes. */
export function writeAsset({ name, version }: Kind, arrays: readonly Numbers[]): Uint8Array {
  refuseBigEndian()
  let end = aligned(headSize + entrySize * arrays.length)
  const starts = arrays.map(array => {
    const start = end
    end = aligned(start + array.byteLength)
    return start
  })
  const file = new Uint8Array(end)
  const entries = arrays.flatMap((array, n) => [typeOf(array), starts[n]!, array.length])
  file.set(new TextEncoder().encode(magic + name))
  file.set(bytesOf(Uint32Array.of(version, end, arrays.length, ...entries)), 8)
  for (const [n, array] of arrays.entries()) file.set(bytesOf(array), starts[n]!)
  return file
}

/** What a file says it is. Throws, in words that go on from a file's name, where it is no asset. */
export function kindOf(file: ArrayBufferLike): Kind {
  const letters = (from: number) => String.fromCharCode(...new Uint8Array(file, from, 4))
  if (file.byteLength < headSize || letters(0) !== magic) throw new Error("is no asset of Stemma's")
  return { name: letters(4), version: new DataView(file).getUint32(8, true) }
}

/** Views of a file's arrays. Throws, in words that go on from a file's name, where it is no whole file of this kind. */
export function readAsset(file: ArrayBufferLike, { name, version }: Kind): Numbers[] {
  refuseBigEndian()
  const found = kindOf(file)
  if (found.name !== name) throw new Error(`holds “${found.name}” and not “${name}”`)
  if (found.version !== version)
    throw new Error(`is of format ${found.version}, and this program reads format ${version}`)
  const head = new DataView(file)
  const length = head.getUint32(12, true)
  if (length !== file.byteLength) throw new Error(`has ${file.byteLength} bytes instead of ${length}`)
  return Array.from({ length: head.getUint32(16, true) }, (_, n) => {
    const entry = headSize + entrySize * n
    const [type, start, count] = [0, 4, 8].map(at => head.getUint32(entry + at, true)) as [number, number, number]
    const View = types[type - 1]
    if (!View || start % alignment !== 0 || start + count * View.BYTES_PER_ELEMENT > length)
      throw new Error("is damaged: its head tells of an array that is not there")
    return new View(file, start, count)
  })
}

function typeOf(array: Numbers): number {
  return types.findIndex(Type => array instanceof Type) + 1
}

function bytesOf({ buffer, byteOffset, byteLength }: Numbers): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function aligned(at: number): number {
  return Math.ceil(at / alignment) * alignment
}

/** Views see numbers as the machine writes them, and files are little-endian, as all but a few machines are. */
function refuseBigEndian(): void {
  if (new Uint8Array(Uint16Array.of(1).buffer)[0] !== 1) throw new Error("is little-endian, and this machine is not")
}
