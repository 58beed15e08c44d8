"""Partitions through `stemma stage NAME`: one process a partition, a line in and a line out, the engine's key before it.

A worker that fails fails the task, with what it said; lines it could not read are named and counted, and the job's
report tells of them. Rows are counted on both sides, for a pipe that breaks looks like an end. Values lie in the depot,
a folder that all workers see; each process lays down in a file of its own.
"""

import json
import os
import re
import subprocess
import threading
from itertools import count
from typing import Callable, Iterable, Iterator, NamedTuple

from pyspark import RDD, SparkContext, SparkFiles, TaskContext
from pyspark.accumulators import AccumulatorParam

SUMMARY = re.compile(r"(\d+) lines in, (\d+) out(?:, (\d+) malformed)?(?:, (\d+) failed)?"
                     r"(?:, (\d+) bytes laid down, (\d+) read)?")
COLUMNS = ("lines", "cpu", "in", "out", "laid", "read")
"""What is told of the work of a stage: lines, seconds of CPU, bytes by pipe, bytes of the depot."""


class Lists(AccumulatorParam):
    """Lists that are joined."""

    def zero(self, value):
        return []

    def addInPlace(self, one, other):
        return one + other


class WorkerFailed(RuntimeError):
    """A worker ended otherwise than it should."""


class Program(NamedTuple):
    """How the program is started, and where values lie."""

    words: tuple[str, ...]
    folder: str
    depot: str
    archive: bool
    """It comes in the job's archive: its words are paths in there."""

    def arguments(self, name: str, own: str, options: Iterable[str]) -> list[str]:
        words = list(self.words)
        if self.archive:
            root = os.path.abspath(os.path.join(SparkFiles.getRootDirectory(), "stemma"))
            words = [word if word.startswith("-") else os.path.join(root, word) for word in words]
            if not os.access(words[0], os.X_OK):  # Spark's unpacking forgets what may be run
                os.chmod(words[0], 0o755)
        return [*words, "stage", name, "--depot", self.depot, "--as", own, *options]


class Pipes:
    """How a job's lines go through the program."""

    def __init__(self, context: SparkContext, program: Program):
        self.program = program
        self.faults = context.accumulator([], Lists())
        self.work = context.accumulator([], Lists())
        self._here = count()

    def each(self, rdd: RDD, name: str, *options: str) -> RDD:
        """(key, JSON) → (key, JSON)."""
        return rdd.mapPartitions(self._pipe(name, options, True), preservesPartitioning=True)

    def all(self, rdd: RDD, name: str, *options: str) -> RDD:
        """JSON → JSON, without keys: a sum or a gathering of each partition."""
        pipe = self._pipe(name, options, False)
        return rdd.mapPartitions(lambda lines: (out for _, out in pipe(("", line) for line in lines)))

    def here(self, name: str, lines: Iterable[str], *options: str) -> list[str]:
        """A gathering of all lines, in one process beside this one."""
        worker = Worker(self.program.arguments(name, f"{name}-here-{next(self._here)}", options), self.program.folder, False)
        out = [line for _, line in worker.through(("", line) for line in lines)]
        self.faults.add(worker.end(name))
        self.work.add([(name, *worker.cost_of())])
        return out

    def _pipe(self, name: str, options: tuple[str, ...], keyed: bool) -> Callable[[Iterable], Iterator]:
        program, faults, work = self.program, self.faults, self.work

        def run(rows):
            rows = iter(rows)
            first = next(rows, None)
            if first is None:
                return
            own = f"{name}-{TaskContext.get().taskAttemptId()}"
            arguments = program.arguments(name, own, (*options, *(["--keyed"] if keyed else [])))
            worker = Worker(arguments, program.folder, keyed)
            yield from worker.through(chain(first, rows))
            faults.add(worker.end(name))
            work.add([(name, *worker.cost_of())])

        return run


def chain(first, rows):
    yield first
    yield from rows


class Worker:
    """One process of the program."""

    def __init__(self, arguments: list[str], folder: str, keyed: bool):
        self.keyed = keyed
        self.sent, self.got, self.bytes_in, self.bytes_out, self.laid, self.read = 0, 0, 0, 0, 0, 0
        self.cpu = 0.0
        self.trouble: list[Exception] = []
        self.said: list[str] = []
        streams = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        self.process = subprocess.Popen(arguments, cwd=folder, **streams)

    def through(self, rows: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
        self.threads = [threading.Thread(target=self._feed, args=(rows,), daemon=True),
                        threading.Thread(target=self._hear, daemon=True)]
        for thread in self.threads:
            thread.start()
        for line in self.process.stdout:
            self.got += 1
            self.bytes_out += len(line)
            text = line.decode("utf-8").rstrip("\n")
            key, _, value = text.partition("\t") if self.keyed else ("", "", text)
            yield key, value

    def end(self, name: str) -> list[str]:
        for thread in self.threads:
            thread.join()
        code = self.process.wait()
        said = [line for line in self.said if not SUMMARY.search(line)]
        if self.trouble and not isinstance(self.trouble[0], BrokenPipeError):
            raise self.trouble[0]
        if code not in (0, 3):
            raise WorkerFailed(f"stage {name} ended with {code}: " + " ".join(said)[-2000:])
        found = SUMMARY.search("\n".join(self.said))
        if not found:
            raise WorkerFailed(f"stage {name} did not say how many lines came")
        came, out, malformed, _, self.laid, self.read = (int(number or 0) for number in found.groups())
        if came != self.sent or out != self.got:
            raise WorkerFailed(f"stage {name}: {self.sent} lines sent, {came} came; {out} written, {self.got} came back")
        if malformed and name != "read":
            raise WorkerFailed(f"stage {name} was sent a line that is none: " + " ".join(said)[-2000:])
        if self.keyed and self.got != self.sent - malformed:
            raise WorkerFailed(f"stage {name}: {self.sent} lines sent, {self.got} came back")
        return said

    def cost_of(self):
        """In the order of COLUMNS."""
        return self.sent, self.cpu, self.bytes_in, self.bytes_out, self.laid, self.read

    def _feed(self, rows):
        try:
            for key, value in rows:
                line = (f"{key}\t{value}\n" if self.keyed else f"{value}\n").encode("utf-8")
                self.sent += 1
                self.bytes_in += len(line)
                self.process.stdin.write(line)
        except Exception as error:  # told where the rows are asked for
            self.trouble.append(error)
        finally:
            try:
                self.process.stdin.close()
            except BrokenPipeError:
                pass

    def _hear(self):
        for line in self.process.stderr:
            self.said.append(line.decode("utf-8", "replace").rstrip("\n").removeprefix("stemma: "))
        self.cpu = cpu_of(self.process.pid)


def cpu_of(pid: int) -> float:
    """User and system seconds of a process that has closed its streams and is not waited for yet."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, IndexError):
        return 0.0


def plain(value) -> str:
    """JSON as it goes through a pipe: what is no ASCII escaped, so that lone surrogates pass."""
    return json.dumps(value, separators=(",", ":"))


def at(place: str) -> str:
    """A place as it stands in a line: what lies there is put in (`src/shards/laid.ts`)."""
    return f'{{"\\u0000at":"{place}"}}'


def all_at(places: Iterable[str]) -> str:
    """A list of places."""
    return "[" + ",".join(map(at, places)) + "]"
