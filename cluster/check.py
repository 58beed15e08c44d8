"""`npm run test:spark`: the sample on two executors that take the program from an archive, as lines with a malformed one
among them, while an executor is killed; the join on features; every kind of input; and a worker that fails.
What came out is compared with one machine's by `scripts/spark.mjs`."""

import base64
import json
import os
import random
import signal
import sys
import threading
import time
import uuid
from array import array

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from pyspark.sql import SparkSession  # noqa: E402

from job import bounds_of, depot_in, pages, parsed, table, trace_of, write  # noqa: E402
from lineage import Lineage  # noqa: E402
from pipes import Pipes, Program, plain  # noqa: E402

PACKED = ("node", "dist/src/cli/bin.js")
"""Node and the program in the archive that the test packs."""


def main(root: str, out: str, archive: str):
    spark = (SparkSession.builder.master("local-cluster[2,1,1024]").appName("stemma: tests")
             .config("spark.ui.enabled", "false").config("spark.io.compression.codec", "zstd")
             .config("spark.archives", f"{archive}#stemma")
             .config("spark.submit.pyFiles", ",".join(beside("pipes", "families", "lineage", "record"))).getOrCreate())
    spark.sparkContext.setLogLevel("OFF")
    program = Program(PACKED, root, depot_in(spark, out), True)
    compare_candidates(spark, program)
    compare_inputs(spark, program, out)
    trace_while_killing(spark, program, out)
    fail(spark, program, out)
    spark.stop()


def beside(*names: str) -> list[str]:
    folder = os.path.dirname(os.path.abspath(__file__))
    return [os.path.join(folder, f"{name}.py") for name in names]


def hold(true: bool, what: str, found):
    print(f"{'passed' if true else 'FAILED'}: {what}", file=sys.stderr)
    if not true:
        print(f"  {found}", file=sys.stderr)
        sys.exit(1)


def trace_while_killing(spark, program: Program, out: str):
    """The whole trace, of lines of pages."""
    sample = os.path.join(program.folder, "sample/pile")
    lines = [plain(os.path.join("sample/pile", name)) for name in sorted(os.listdir(sample))]
    lines.insert(3, '{"path":"broken.html","sour')
    killed: list[str] = []
    killing = threading.Thread(target=kill_executor, args=(os.path.join(program.depot, "counts.json"), killed))
    killing.start()
    found, report = trace_of(spark, [], spark.sparkContext.parallelize(lines, 2), program, 2)
    killing.join()
    hold(len(killed) == 1, "an executor was killed after the words were counted", killed)
    left_out = [line for line in report["faults"] if "is left out" in line]
    hold(len(left_out) == 1 and left_out[0].startswith("read: line "), "a malformed line is named, once", left_out)
    hold(not os.path.exists(program.depot), "nothing is left in the depot", program.depot)
    write(spark, out, found, report)
    rows = spark.read.parquet(os.path.join(out, "trace.parquet")).orderBy("place").select("json").collect()
    hold([row.json for row in rows] == found, "the Parquet table has the lines of the trace", len(rows))
    print(table(report), file=sys.stderr)


def fail(spark, program: Program, out: str):
    """A worker whose disk is full."""
    failing = os.path.join(out, "failing.sh")
    with open(failing, "w", encoding="ascii") as file:
        file.write('#!/bin/sh\nif [ "$2" = read ]; then echo "the disk is full" >&2; exit 1; fi\n'
                   f'exec {sys.argv[4]} {os.path.join(program.folder, PACKED[1])} "$@"\n')
    broken = program._replace(words=("sh", failing), archive=False, depot=os.path.join(out, "failing"))
    try:
        trace_of(spark, ["sample/pile"], spark.sparkContext.emptyRDD(), broken, 1)
        hold(False, "a worker that fails fails the job", "it went on")
    except Exception as error:  # Spark's, with the worker's inside
        told = "stage read ended with 1: the disk is full"
        hold(told in str(error), "a worker that fails fails the job, with the reason", str(error)[-500:])


def compare_inputs(spark, program: Program, out: str):
    """Pages as JSONL, as Parquet, and in a WARC that Spark hands over, are the same pages."""
    sample = os.path.join(program.folder, "sample/pile")
    rows = []
    for name in [one for one in sorted(os.listdir(sample)) if one.endswith(".html")][:3]:
        with open(os.path.join(sample, name), encoding="utf-8") as file:
            rows.append((name, f"https://news.example/{name}", file.read()))
    spark.createDataFrame(rows, "path string, address string, source string").write.parquet(os.path.join(out, "in.parquet"))
    with open(os.path.join(out, "in.jsonl"), "w", encoding="utf-8") as file:
        file.writelines(plain(dict(zip(("path", "address", "source"), row))) + "\n" for row in rows)
    with open(os.path.join(out, "in.warc"), "wb") as file:
        for _, address, source in rows:
            file.write(record_of(address, source.encode("utf-8")))
    given = [[os.path.join(out, "in.jsonl"), "--pages"], [os.path.join(out, "in.parquet"), "--pages"],
             [f"file://{out}/in.warc"]]
    read = [pages(spark, parsed([*one, "--out", out])) for one in given]
    lineage = Lineage(spark, Pipes(spark.sparkContext, program), 2, program.depot, bounds_of(program))
    found = [json.loads(line)["opening"] for line in lineage.arrived([], spark.sparkContext.union(read))]
    hold(len(found) == 9 and len(set(found)) == 3, "JSONL, Parquet and a WARC hold the same pages", found)


def record_of(address: str, page: bytes) -> bytes:
    """A response in a WARC."""
    body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
    head = (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2026-01-01T00:00:00Z\r\n"
            f"WARC-Record-ID: <urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, address)}>\r\n"
            f"Content-Type: application/http;msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n")
    return head.encode("ascii") + body + b"\r\n\r\n"


def compare_candidates(spark, program: Program):
    """The join on features finds what the program's index finds, with one feature in all reports and some in many."""
    chance = random.Random(15)
    pipes = Pipes(spark.sparkContext, program)
    sets = [[sorted({chance.randrange(2**32) >> chance.choice((0, 0, 22)) for _ in range(size)} | {7}) for size in (12, 40)]
            for _ in range(400)]
    features = [{"id": f"r{n:03}", "skipPairs": words(skips), "threes": words(threes)}
                for n, (skips, threes) in enumerate(sets)]
    [whole] = pipes.here("match", [plain(features)])
    expected = [(int(pair["a"][1:]), int(pair["b"][1:])) for pair in json.loads(whole)]
    lineage = Lineage(spark, pipes, 2, program.depot, bounds_of(program))
    sizes = [[len(one) for one in both] for both in sets]
    found = lineage.candidates([plain(one) for one in features], sizes, sum(map(sum, sizes)) // 2)
    hold(found == expected, f"the join in three slices finds the {len(expected)} pairs of the program's index", len(found))


def words(numbers: list[int]) -> dict:
    """Numbers as a typed array in a line (`src/kit/lines.ts`)."""
    return {"\u0000": ["Uint32Array", base64.b64encode(array("I", numbers).tobytes()).decode()]}


def kill_executor(when: str, killed: list[str]):
    """End one of this job's own executors once a file is there."""
    waited = time.monotonic() + 900
    while not os.path.exists(when) and time.monotonic() < waited:
        time.sleep(0.1)
    own = [pid for pid in os.listdir("/proc") if pid.isdigit() and is_executor(pid)]
    if own:
        os.kill(int(own[0]), signal.SIGKILL)
    killed += own[:1]


def is_executor(pid: str) -> bool:
    """Whether a process is an executor that this process's JVM started."""
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            if b"CoarseGrainedExecutorBackend" not in file.read():
                return False
        while pid not in ("0", "1"):
            with open(f"/proc/{pid}/stat", encoding="ascii") as file:
                pid = file.read().rsplit(")", 1)[1].split()[1]
            if int(pid) == os.getpid():
                return True
    except OSError:
        return False
    return False


if __name__ == "__main__":
    main(*sys.argv[1:4])
