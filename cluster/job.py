"""The plan of Stemma as a Spark job: pages in, who took from whom out.

    spark-submit --py-files cluster/pipes.py,cluster/candidates.py,cluster/lineage.py cluster/job.py \\
        --program "node /opt/stemma/dist/src/cli/bin.js" --out OUT PATH…

PATH: files and folders, or with --pages lines of {path, address?, source}: JSONL, or Parquet with these columns.
OUT gets `stemma.json`, `report.json` (rows, bytes and CPU by stage, lines left out), and texts and traits as Parquet.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections import defaultdict

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from pyspark.sql import SparkSession  # noqa: E402

from lineage import Lineage  # noqa: E402
from pipes import Pipes, plain  # noqa: E402


def main():
    options = parsed()
    spark = SparkSession.builder.appName("stemma").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    program, folder = options.program.split(), os.path.abspath(options.folder)
    found = pages(spark, options, folder)
    stemma, report = lineage_of(spark, found, program, folder, options.parts, os.path.abspath(options.out))
    print(f"stemma: {report['reports']} reports, {len(stemma['derivations'])} derivations, "
          f"{len(report['faults'])} lines told of, {report['seconds']} s", file=sys.stderr)
    spark.stop()


def lineage_of(spark, pages_, program, folder, parts, out):
    """Pages → the stemma, which is written with the job's report into `out`; gives both."""
    listed = subprocess.run([*program, "stage", "--list", "--json"], cwd=folder, capture_output=True, check=True)
    [bounds] = [one["bounds"] for one in json.loads(listed.stdout) if one["name"] == "match"]
    pipes = Pipes(spark.sparkContext, program, folder)
    os.makedirs(out, exist_ok=True)
    started = time.monotonic()
    lineage = Lineage(spark, pipes, parts, out, bounds)
    stemma = lineage.run(pages_)
    write(os.path.join(out, "stemma.json"), {"reports": lineage.ids, "problems": lineage.problems, "stemma": stemma})
    report = told(pipes, len(lineage.ids), time.monotonic() - started)
    write(os.path.join(out, "report.json"), report)
    for line in report["faults"]:
        print(f"stemma: {line}", file=sys.stderr)
    return stemma, report


def parsed():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("paths", nargs="+")
    options.add_argument("--pages", action="store_true", help="the paths are JSONL or Parquet of pages")
    options.add_argument("--out", required=True)
    options.add_argument("--parts", type=int, default=2, help="partitions: few and large, a worker takes .6 s to start")
    options.add_argument("--program", default="stemma", help="how a worker starts the program")
    options.add_argument("--folder", default=".", help="where it is started; paths are read from there")
    return options.parse_args()


def pages(spark, options, folder):
    """What `read` takes, a line each."""
    if not options.pages:
        found = sorted(path for given in options.paths for path in files(folder, given))
        return spark.sparkContext.parallelize([plain(path) for path in found], options.parts)
    lines = spark.sparkContext.emptyRDD()
    for path in options.paths:
        if path.endswith(".parquet"):
            lines = lines.union(spark.read.parquet(path).toJSON())
        else:
            lines = lines.union(spark.sparkContext.textFile(path))
    return lines


def files(folder, given):
    whole = os.path.join(folder, given)
    if not os.path.isdir(whole):
        return [given]
    return [os.path.relpath(os.path.join(at, name), folder) for at, _, names in os.walk(whole) for name in names]


def told(pipes, reports, seconds):
    """What each stage cost, and the lines that were left out."""
    stages = defaultdict(lambda: {"lines": 0, "cpu": 0.0, "in": 0, "out": 0, "workers": 0})
    for name, lines, cpu, came, went in pipes.work.value:
        one = stages[name]
        for key, more in (("lines", lines), ("cpu", cpu), ("in", came), ("out", went), ("workers", 1)):
            one[key] = round(one[key] + more, 2)
    return {"reports": reports, "seconds": round(seconds, 1), "stages": stages, "faults": pipes.faults.value}


def write(path, value):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(value, file)


if __name__ == "__main__":
    main()
