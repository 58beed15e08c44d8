"""The plan of Stemma as a Spark job: pages in, the whole trace out.

    spark-submit --py-files cluster/pipes.py,cluster/families.py,cluster/lineage.py,cluster/record.py cluster/job.py \\
        --program "node /opt/stemma/dist/src/cli/bin.js" --out OUT PATH…

PATH: files and folders as workers see them, or paths that Spark knows (s3a://…): whatever Stemma reads. With --pages
lines of {path, address?, source}: JSONL, or Parquet with these columns. OUT gets `trace.jsonl`, as `stemma trace --jsonl`
prints it, `trace.parquet`, the same records by type, and `report.json`: what each stage cost, and the lines left out.
"""

import argparse
import base64
import json
import os
import shutil
import subprocess
import sys
import time
from collections import defaultdict

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from pyspark import RDD  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402

from lineage import Bounds  # noqa: E402
from pipes import COLUMNS, Pipes, Program, plain  # noqa: E402
from record import Record  # noqa: E402
from shuffled import shuffled  # noqa: E402


def main():
    options = parsed()
    spark = SparkSession.builder.appName("stemma").config("spark.io.compression.codec", "zstd").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    folder = os.path.abspath(options.folder)
    work = os.path.abspath(options.work or options.out)
    program = Program(tuple(options.program.split()), folder, depot_in(spark, work), options.archive)
    folders = [] if options.pages else [path for path in options.paths if "://" not in path]
    lines, report = trace_of(spark, folders, pages(spark, options), program, options.parts)
    write(spark, options.out, lines, report)
    for line in report["faults"]:
        print(f"stemma: {line}", file=sys.stderr)
    print(f"stemma: {report['reports']} reports, {len(lines)} records, {len(report['faults'])} lines told of, "
          f"{report['seconds']} s\n{table(report)}", file=sys.stderr)
    spark.stop()


def depot_in(spark, work: str) -> str:
    """A folder for this run alone."""
    return os.path.join(work, f"depot-{spark.sparkContext.applicationId}")


def trace_of(spark, folders: list[str], pages_: RDD, program: Program, parts: int) -> tuple[list[str], dict]:
    """Files in folders, and pages → the lines of the trace, and what it took."""
    os.makedirs(program.depot, exist_ok=True)
    pipes = Pipes(spark.sparkContext, program)
    started = time.monotonic()
    record = Record(spark, pipes, parts, program.depot, bounds_of(program))
    try:
        lines = record.trace(folders, pages_)
    finally:
        shutil.rmtree(program.depot, ignore_errors=True)
    return lines, told(spark, pipes, len(record.ids), time.monotonic() - started)


def bounds_of(program: Program) -> Bounds:
    """The plan's own numbers, told by the program that runs it."""
    arguments = program.arguments("--list", "list", ["--json"])
    listed = json.loads(subprocess.run(arguments, cwd=program.folder, capture_output=True, check=True).stdout)
    return Bounds(*(next(one[name] for one in listed if name in one) for name in Bounds._fields))


def parsed(words=None):
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("paths", nargs="+")
    options.add_argument("--pages", action="store_true", help="the paths are JSONL or Parquet of pages")
    options.add_argument("--out", required=True, help="a folder, or a path that Spark knows")
    options.add_argument("--work", help="a folder that this process and all workers see; --out where that is one")
    options.add_argument("--parts", type=int, default=2, help="partitions: few and large, a worker takes .6 s to start")
    options.add_argument("--program", default="stemma", help="how a worker starts the program")
    options.add_argument("--archive", action="store_true", help="the program is in --archives …#stemma, its paths from there")
    options.add_argument("--folder", default=".", help="where it is started; paths are read from there")
    given = options.parse_args(words)
    if "://" in given.out and not given.work:
        options.error("--out is no folder: name one for --work, which all workers see")
    return given


def pages(spark, options) -> RDD:
    """What `read` takes, a line each, of what does not stand in folders that workers see."""
    context = spark.sparkContext
    lines = context.emptyRDD()
    for path in options.paths:
        if not options.pages and "://" in path:
            found = context.binaryFiles(path, options.parts)
            lines = lines.union(found.map(lambda row: plain({"path": row[0], "bytes": base64.b64encode(row[1]).decode()})))
        elif options.pages and path.rstrip("/").endswith(".parquet"):
            lines = lines.union(spark.read.parquet(path).toJSON())
        elif options.pages:
            lines = lines.union(context.textFile(path, options.parts))
    return lines.coalesce(options.parts)


def told(spark, pipes: Pipes, reports: int, seconds: float) -> dict:
    """What each stage cost, what was shuffled, and the lines that were left out."""
    stages: dict = defaultdict(lambda: dict.fromkeys(("workers", *COLUMNS), 0))
    for name, *cost in pipes.work.value:
        for key, more in zip(("workers", *COLUMNS), (1, *cost)):
            stages[name][key] = round(stages[name][key] + more, 2)
    return {"reports": reports, "seconds": round(seconds, 1), "stages": stages, "shuffled": shuffled(spark),
            "faults": pipes.faults.value}


def table(report: dict) -> str:
    """CPU and bytes a report, stage by stage."""
    reports = max(1, report["reports"])
    rows = [f"{'a report':12}{'lines':>8}{'CPU ms':>9}{'piped in':>10}{'out':>9}{'laid':>9}{'read':>9}"]
    for name, cost in report["stages"].items():
        bytes_ = "".join(f"{cost[key] / reports:>{width}.0f}" for key, width in (("in", 10), ("out", 9), ("laid", 9), ("read", 9)))
        rows.append(f"{name:12}{cost['lines']:>8}{1000 * cost['cpu'] / reports:>9.2f}{bytes_}")
    rows += [f"shuffled by {where}: {bytes_ / reports:.0f} bytes a report" for where, bytes_ in report["shuffled"].items()]
    return "\n".join(rows)


def write(spark, out: str, lines: list[str], report: dict):
    """The trace and the report, into a folder or to where Spark can."""
    whole = {"trace.jsonl": lines, "report.json": [json.dumps(report, indent=1)]}
    for name, content in whole.items():
        if "://" in out:
            spark.sparkContext.parallelize(content, 1).saveAsTextFile(f"{out}/{name}")
            continue
        os.makedirs(out, exist_ok=True)
        with open(os.path.join(out, name), "w", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in content)
    rows = [(json.loads(line)["type"], n, line) for n, line in enumerate(lines)]
    frame = spark.createDataFrame(rows, "type string, place long, json string")
    where = out if "://" in out else "file://" + os.path.abspath(out)
    frame.coalesce(1).write.mode("overwrite").partitionBy("type").parquet(f"{where}/trace.parquet")


if __name__ == "__main__":
    main()
