"""Partitions through `stemma stage NAME`: one process a partition, a line in and a line out, the engine's key before it.

A worker that fails fails the task, with what it said; lines it could not read are named and counted, and the job's
report tells of them. Rows are counted on both sides, for a pipe that breaks looks like an end.
"""

import json
import os
import re
import subprocess
import threading
import time
from collections import deque

from pyspark.accumulators import AccumulatorParam

SUMMARY = re.compile(r"(\d+) lines in, (\d+) out(?:, (\d+) malformed)?(?:, (\d+) failed)?")


class Lists(AccumulatorParam):
    """Lists that are joined."""

    def zero(self, value):
        return []

    def addInPlace(self, one, other):
        return one + other


class WorkerFailed(RuntimeError):
    """A worker ended otherwise than it should."""


class Pipes:
    """How a job's partitions go through the program."""

    def __init__(self, context, program, folder):
        self.program = program
        self.folder = folder
        self.faults = context.accumulator([], Lists())
        self.work = context.accumulator([], Lists())

    def each(self, rdd, name, *options, beside=False, counts=None):
        """(key, JSON) → (key, JSON); with `beside` → (key, (what went in, what came out))."""
        pipe = self._pipe(name, options, True, beside, counts)
        return rdd.mapPartitions(pipe, preservesPartitioning=True)

    def all(self, rdd, name, *options):
        """JSON → JSON, without keys: a sum or a gathering of each partition."""
        pipe = self._pipe(name, options, False, False, None)
        return rdd.mapPartitions(lambda lines: (out for _, out in pipe(("", line) for line in lines)))

    def _pipe(self, name, options, keyed, beside, counts):
        program, folder, faults, work = self.program, self.folder, self.faults, self.work

        def run(rows):
            rows = iter(rows)
            first = next(rows, None)
            if first is None:
                return
            arguments = [*program, "stage", name, *options, *(["--keyed"] if keyed else [])]
            if counts is not None:
                from pyspark import SparkFiles

                arguments += ["--with", SparkFiles.get(counts)]
            worker = Worker(arguments, folder, keyed, beside)
            yield from worker.through(first, rows)
            bad, cost = worker.end(name)
            faults.add(bad)
            work.add([(name, worker.sent, cost, worker.bytes_in, worker.bytes_out)])

        return run


class Worker:
    """One process of the program."""

    def __init__(self, arguments, folder, keyed, beside):
        self.keyed, self.beside = keyed, beside
        self.sent, self.got, self.bytes_in, self.bytes_out = 0, 0, 0, 0
        self.waiting = deque()
        self.trouble = []
        self.said = []
        streams = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        self.process = subprocess.Popen(arguments, cwd=folder, **streams)

    def through(self, first, rows):
        feeding = threading.Thread(target=self._feed, args=(first, rows), daemon=True)
        hearing = threading.Thread(target=self._hear, daemon=True)
        self.threads = [feeding, hearing]
        for thread in self.threads:
            thread.start()
        for line in self.process.stdout:
            self.got += 1
            self.bytes_out += len(line)
            text = line.decode("utf-8").rstrip("\n")
            if not self.keyed:
                yield "", text
                continue
            key, _, value = text.partition("\t")
            yield (key, (self._input_of(key), value)) if self.beside else (key, value)

    def end(self, name):
        for thread in self.threads:
            thread.join()
        before = time.monotonic()
        code = self.process.wait()
        said = [line for line in self.said if not SUMMARY.search(line)]
        if self.trouble and not isinstance(self.trouble[0], BrokenPipeError):
            raise self.trouble[0]
        if code not in (0, 3):
            raise WorkerFailed(f"stage {name} ended with {code}: " + " ".join(said)[-2000:])
        found = SUMMARY.search("\n".join(self.said))
        if not found:
            raise WorkerFailed(f"stage {name} did not say how many lines came")
        came, out, malformed = int(found[1]), int(found[2]), int(found[3] or 0)
        if came != self.sent or out != self.got:
            raise WorkerFailed(f"stage {name}: {self.sent} lines sent, {came} came; {out} written, {self.got} came back")
        if self.keyed and self.got != self.sent - malformed:
            raise WorkerFailed(f"stage {name}: {self.sent} lines sent, {self.got} came back")
        return said, self.cost

    def _input_of(self, key):
        while True:
            own, value = self.waiting.popleft()
            if own == key:
                return value

    def _feed(self, first, rows):
        try:
            self._send(*first)
            for key, value in rows:
                self._send(key, value)
        except Exception as error:  # told where the rows are asked for
            self.trouble.append(error)
        finally:
            try:
                self.process.stdin.close()
            except BrokenPipeError:
                pass

    def _send(self, key, value):
        if self.beside:
            self.waiting.append((key, value))
        line = (f"{key}\t{value}\n" if self.keyed else f"{value}\n").encode("utf-8")
        self.sent += 1
        self.bytes_in += len(line)
        self.process.stdin.write(line)

    def _hear(self):
        for line in self.process.stderr:
            self.said.append(line.decode("utf-8", "replace").rstrip("\n").removeprefix("stemma: "))
        self.cost = cpu_of(self.process.pid)


def cpu_of(pid):
    """User and system seconds of a process that has closed its streams and is not waited for yet."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, IndexError):
        return 0.0


def plain(value):
    """JSON as it goes through a pipe: what is no ASCII escaped, so that lone surrogates pass."""
    return json.dumps(value, separators=(",", ":"))
