"""Pages → who took from whom: the first half of the plan in `src/pipeline.ts`, as Spark runs it. Heavy values lie in the
depot, and their places are dealt out; what stands between two stages is a gathering of light data in one process."""

import json
import os
from typing import NamedTuple

from pyspark import RDD

from families import Families, dealt, grouped, in_blocks, in_code_units
from pipes import Pipes, all_at, at, plain

A_SLICE = 50_000_000
"""Postings of a slice, a gigabyte where they are counted: in few slices what two share is told seldom."""


class Bounds(NamedTuple):
    """Numbers of the plan, as `stemma stage --list` tells them (`src/shards/filters.ts`)."""

    compareAllUpTo: int
    mostCounted: int


class Pile:
    """How lines of a pile are dealt out, and what was found so far."""

    def __init__(self, spark, pipes: Pipes, parts: int, work: str, bounds: Bounds):
        self.spark, self.context, self.pipes = spark, spark.sparkContext, pipes
        self.parts, self.work, self.bounds = parts, work, bounds

    def deal(self, lines: list, costs=None) -> RDD:
        parts = dealt(lines, costs or [1] * len(lines), self.parts)
        return self.context.parallelize(parts, max(1, len(parts))).flatMap(lambda part: part)

    def each(self, name: str, lines: list[str], *options: str, costs=None) -> list:
        """What a stage makes of each line, in their order."""
        keyed = [(str(n), line) for n, line in enumerate(lines)]
        found = dict(self.pipes.each(self.deal(keyed, costs), name, *options).collect())
        return [json.loads(found[key]) for key, _ in keyed]

    def one(self, name: str, lines) -> object:
        """The one line of a gathering."""
        [found] = self.pipes.here(name, lines)
        return json.loads(found)


class Lineage(Pile):
    """Who took from whom, and what it was found in."""

    def run(self, folders: list[str], pages: RDD):
        self.read(folders, pages)
        self.annotate()
        self.weigh()
        self.compare()
        self.relate()

    def arrived(self, folders: list[str], pages: RDD) -> list[str]:
        """Reports as they came, each a line of what puts it in order."""
        files = [json.loads(line) for line in self.pipes.here("files", map(plain, folders))] if folders else []
        paths = [plain(one["path"]) for one in files if "path" in one]
        if paths:
            pages = pages.union(self.deal(paths)).coalesce(self.parts)
        read = self.pipes.each(pages.map(lambda line: ("", line)), "read")
        found = [json.loads(line) for line in self.pipes.each(read, "arrive").values().collect()]
        dead_ends = [one["problem"] for one in files if "problem" in one]
        self.problems = dead_ends + [problem for one in found for problem in one["problems"]]
        return [plain(report) for one in found for report in one["reports"]]

    def read(self, folders: list[str], pages: RDD):
        """Pages → reports, each once, in canonical order, masked by outlet."""
        order = self.one("order", self.arrived(folders, pages))
        self.ids = [one for one, _ in order["reports"]]
        self.place = {one: n for n, one in enumerate(self.ids)}
        outlets = order["outlets"]
        lines = [all_at(order["reports"][n][1] for n in part) for part in outlets]
        self.masked = [""] * len(self.ids)
        for part, places in zip(outlets, self.each("mask", lines, costs=[len(part) for part in outlets])):
            for n, place in zip(part, places):
                self.masked[n] = place

    def annotate(self):
        """Masked reports → texts with all found in them; those that several print, and who follows whom."""
        texts = self.each("text", [at(place) for place in self.masked])
        self.texts = [one["at"] for one in texts]
        prose = [plain(one["printing"]) for one in texts if one["printing"] is not None]
        self.printed = [json.loads(line) for line in self.pipes.here("printings", prose)]
        self.followers = {one: text["representative"] for text in self.printed for one in text["reports"]
                          if one != text["representative"]}
        self.says = {one: texts[self.place[one]]["says"] for one in self.followers}

    def weigh(self):
        """Counts of the pile, then what each text is compared by; forms are told of all together."""
        standing = [n for n, one in enumerate(self.ids) if one not in self.followers]
        sample = sorted(standing, key=lambda n: in_code_units(self.ids[n]))[:self.bounds.mostCounted]
        sums = self.pipes.all(self.deal([at(self.texts[n]) for n in sample]), "count").collect()
        counts = os.path.join(self.work, "counts.json")
        with open(counts, "w", encoding="utf-8") as file:
            file.write(self.pipes.here("count", sums, "--add")[0])
        lines = [f'{{"text":{at(place)},"at":"{place}"}}' for place in self.texts]
        self.made = self.each("weigh", lines, "--with", counts)
        self.witnesses = [one["witness"] for one in self.made]
        self.formed = list(self.witnesses)
        forms = [json.loads(line) for line in self.pipes.here("forms", [at(self.made[n]["filled"]) for n in standing])]
        of = [self.place[one] for one, _ in forms]
        lines = [f'{{"witness":{at(self.witnesses[n])},"text":"{self.texts[n]}","forms":{plain(own)}}}'
                 for n, (_, own) in zip(of, forms)]
        for n, place in zip(of, self.each("formed", lines)):
            self.formed[n] = place

    def candidates(self, features: list[str], sizes_: list, most: int = A_SLICE) -> list[tuple[int, int]]:
        """Pairs worth comparing, by rank: features are shuffled in slices, then what pairs share in each (`shards/shares`)."""
        slices = 1 + sum(map(sum, sizes_)) // most
        sizes = self.one("sizes", map(plain, sizes_))
        lines = [f'{{"rank":{n},"slices":{slices},"of":{own}}}' for n, own in enumerate(features)]
        cut = self.pipes.all(self.deal(lines), "slices").map(by_slice).groupByKey(slices, int)
        whole = cut.map(lambda row: (str(row[0]), f'{{"slices":{slices},"parts":[{",".join(row[1])}]}}'))
        shared = self.pipes.each(whole, "shares").flatMap(in_turn).groupByKey(slices, int)
        lines = shared.map(lambda row: (str(row[0]), f'{{"sizes":{at(sizes)},"parts":[{",".join(row[1])}]}}'))
        chosen = [json.loads(line) for line in self.pipes.each(lines, "chosen").values().collect()]
        return sorted(pair for part in chosen for pair in zip(part[::2], part[1::2]))

    def compare(self):
        """Candidates, then what each pair shares."""
        standing = sorted((one for one in self.ids if one not in self.followers), key=in_code_units)
        if len(standing) <= self.bounds.compareAllUpTo:
            pairs = [(a, b) for n, a in enumerate(standing) for b in standing[n + 1:]]
        else:
            made = [self.made[self.place[one]] for one in standing]
            found = self.candidates([at(one["features"]) for one in made], [one["sizes"] for one in made])
            pairs = [(standing[a], standing[b]) for a, b in found]
        found = self.blocks("compare", pairs, self.formed)
        self.shared = [(pair, one["shared"]) for pair, one in found]
        self.kin = [(pair, one["kin"]) for pair, one in found if "kin" in one]
        self.laid = [(pair, one["laid"]) for pair, one in found if "laid" in one]

    def blocks(self, stage: str, pairs: list[tuple[str, str]], witnesses: list[str]) -> list[tuple[tuple[str, str], dict]]:
        """A stage over pairs of ids → (pair, where what they share lies), in their order, without those that share little."""
        blocks = in_blocks(pairs)
        lines = []
        for texts, within in blocks:
            at_ = {one: n for n, one in enumerate(texts)}
            held = all_at(witnesses[self.place[one]] for one in texts)
            lines.append(f'{{"stage":"{stage}","texts":{held},"pairs":{plain([[at_[a], at_[b]] for a, b in within])}}}')
        found = self.each("pairs", lines, costs=[len(within) for _, within in blocks])
        by_pair = {pair: one for (_, within), all_ in zip(blocks, found) for pair, one in zip(within, all_)}
        return [(pair, by_pair[pair]) for pair in pairs if by_pair[pair] is not None]

    def relate(self):
        """Families of kin → the stemma."""
        families = Families((self.place[a], self.place[b]) for (a, b), _ in self.kin)
        standing = [n for n, one in enumerate(self.ids) if one not in self.followers]
        kin = grouped(self.kin, lambda one: families.of(self.place[one[0][0]]))
        others = grouped((one for one in self.ids if one in self.followers),
                         lambda one: families.of(self.place[self.followers[one]]))
        members = grouped(standing, families.of)
        lines = [f'{{"witnesses":{all_at(self.formed[n] for n in own)},"pairs":{all_at(place for _, place in kin[head])},'
                 f'"printings":[{",".join(map(self.printing, others[head]))}]}}' for head, own in members.items()]
        costs = [len(own) + len(kin[head]) for head, own in members.items()]
        parts = self.each("relate", lines, "--lay", costs=costs)
        again = {one for text in self.printed for one in text["reports"]}
        texts = [self.texts[n] if one in again else self.made[n]["slim"] for n, one in enumerate(self.ids)]
        drawn = self.one("stemma", [
            *(f'{{"text":{at(place)}}}' for place in texts),
            *(f'{{"quoted":{at(one["quoted"])}}}' for one in self.made),
            *(plain({"printed": text}) for text in self.printed),
            *(f'{{"family":{at(place)}}}' for place in parts),
            *(plain({"compared": {"a": a, "b": b}}) for (a, b), _ in self.shared)])
        quoting = self.blocks("ledger", [tuple(pair) for pair in drawn["quoting"]], self.witnesses)
        self.stemma = self.one("ledgers", [
            plain({"stemma": drawn["stemma"], "reports": self.ids}),
            *(f'{{"compared":{at(place)}}}' for _, place in self.shared),
            *(f'{{"quoting":{at(one["shared"])}}}' for _, one in quoting)])
        self.undate(drawn["doubted"])

    def undate(self, doubted: list):
        """Texts whose dates the stemma shows to be wrong → the same without them."""
        of = [self.place[one] for one, _ in doubted]
        lines = [f'{{"witness":{at(self.witnesses[n])},"impossible":{plain(date)}}}' for n, (_, date) in zip(of, doubted)]
        for n, made in zip(of, self.each("undated", lines)):
            self.texts[n], self.witnesses[n] = made["text"], made["witness"]
            self.made[n] = {**self.made[n], "persons": made["persons"], "words": made["words"]}

    def printing(self, one: str) -> str:
        return f'{{"of":{plain(self.followers[one])},"says":{plain(self.says[one])}}}'


def by_slice(line: str) -> tuple[int, str]:
    """The number of a slice, which its line opens with, and the line."""
    return int(line[len('{"slice":'):line.index(",")]), line


def in_turn(row: tuple[str, str]):
    """The elements of a list, each with its number."""
    return [(n, plain(one)) for n, one in enumerate(json.loads(row[1]))]

