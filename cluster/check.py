"""`npm run test:spark`: the sample on two executors, as files and as lines with a malformed one among them while an
executor is killed; and a worker that fails. What came out is compared with one machine's by `scripts/spark.mjs`."""

import base64
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from array import array

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from pyspark.sql import SparkSession  # noqa: E402

from candidates import numbers, pairs_of  # noqa: E402
from job import files, lineage_of  # noqa: E402
from pipes import plain  # noqa: E402


def main(root, out, node):
    program = [node, os.path.join(root, "dist/src/cli/bin.js")]
    spark = (SparkSession.builder.master("local-cluster[2,1,1024]").appName("stemma: tests")
             .config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "2")
             .config("spark.submit.pyFiles", ",".join(beside("pipes", "candidates", "lineage"))).getOrCreate())
    spark.sparkContext.setLogLevel("OFF")
    context = spark.sparkContext
    compare_candidates(spark, program)
    paths = sorted(files(root, "sample/pile"))

    _, report = lineage_of(spark, context.parallelize([plain(path) for path in paths], 2), program, root, 2,
                           os.path.join(out, "files"))
    hold(report["faults"] == [], "no line of the sample is left out", report["faults"])

    lines = [plain(path) for path in paths]
    lines.insert(3, '{"path":"broken.html","sour')
    killed = []
    when = os.path.join(out, "lines/texts.parquet/_SUCCESS")
    killing = threading.Thread(target=kill_executor, args=(when, killed))
    killing.start()
    _, report = lineage_of(spark, context.parallelize(lines, 2), program, root, 2, os.path.join(out, "lines"))
    killing.join()
    hold(len(killed) == 1, "an executor was killed after the texts were written", killed)
    left_out = [line for line in report["faults"] if "is left out" in line]
    hold(len(left_out) == 1 and left_out[0].startswith("read: line "), "a malformed line is named, once", left_out)

    failing = os.path.join(out, "failing.sh")
    with open(failing, "w", encoding="ascii") as file:
        file.write(f'#!/bin/sh\nif [ "$2" = annotate ]; then echo "the disk is full" >&2; exit 1; fi\nexec {" ".join(program)} "$@"\n')
    try:
        lineage_of(spark, context.parallelize([plain(paths[0])], 1), ["sh", failing], root, 1, os.path.join(out, "failing"))
        hold(False, "a worker that fails fails the job", "it went on")
    except Exception as error:  # Spark's, with the worker's inside
        told = "stage annotate ended with 1: the disk is full"
        hold(told in str(error), "a worker that fails fails the job, with the reason", str(error)[-500:])
    spark.stop()


def beside(*names):
    folder = os.path.dirname(os.path.abspath(__file__))
    return [os.path.join(folder, f"{name}.py") for name in names]


def hold(true, what, found):
    print(f"{'passed' if true else 'FAILED'}: {what}", file=sys.stderr)
    if not true:
        print(f"  {found}", file=sys.stderr)
        sys.exit(1)


def compare_candidates(spark, program):
    """The join on features finds what the program's index finds, with one feature in all reports and some in many."""
    chance = random.Random(15)
    reports = []
    for n in range(400):
        sets = [sorted({chance.randrange(2**32) >> chance.choice((0, 0, 22)) for _ in range(size)} | {7})
                for size in (12, 40)]
        reports.append((f"r{n:03}", *sets))

    def told(numbers):
        return {"\u0000": ["Uint32Array", base64.b64encode(array("I", numbers).tobytes()).decode()]}

    line = plain([{"id": one, "skipPairs": told(skips), "threes": told(threes)} for one, skips, threes in reports])
    [listed] = [one for one in json.loads(run([*program, "stage", "--list", "--json"])) if one["name"] == "match"]
    expected = [(pair["a"], pair["b"]) for pair in json.loads(run([*program, "stage", "match"], line))]
    rows = spark.sparkContext.parallelize(
        [(n, numbers(told(skips)), numbers(told(threes))) for n, (_, skips, threes) in enumerate(reports)], 2)
    found = sorted((reports[a][0], reports[b][0]) for a, b in pairs_of(spark, rows, len(reports), listed["bounds"]))
    hold(found == expected, f"the join finds the {len(expected)} pairs that the program's index finds", len(found))


def run(arguments, line=None):
    return subprocess.run(arguments, input=line, capture_output=True, check=True, text=True).stdout


def kill_executor(when, killed):
    """End one of this job's own executors once a file is there."""
    waited = time.monotonic() + 900
    while not os.path.exists(when) and time.monotonic() < waited:
        time.sleep(0.2)
    own = [pid for pid in os.listdir("/proc") if pid.isdigit() and is_executor(pid)]
    if own:
        os.kill(int(own[0]), signal.SIGKILL)
    killed += own[:1]


def is_executor(pid):
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
    main(*sys.argv[1:])
