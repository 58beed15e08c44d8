"""Pages → who took from whom: the first half of the plan in `src/pipeline.ts`, as Spark runs it. Values are lines of
JSON that Python does not look into where it need not; keys are places in canonical order."""

import json
import os
import zlib
from collections import defaultdict

from candidates import numbers, pairs_of
from pipes import plain

MOST_PAGES = 1000
"""Pages of an outlet that are looked at together (`ingest/recurring`)."""
BLOCK = {"texts": 48, "pairs": 400}
"""A block of pairs holds so many witnesses, each once."""
NONE = '{"\\u0000":["Uint32Array",""]}'
"""No features."""


def in_code_units(text):
    return text.encode("utf-16-be", "surrogatepass")


class Families:
    """Union–find; the lowest is the head."""

    def __init__(self):
        self.up = {}

    def of(self, one):
        while self.up.get(one, one) != one:
            self.up[one] = self.up.get(self.up[one], self.up[one])
            one = self.up[one]
        return one

    def join(self, a, b):
        a, b = self.of(a), self.of(b)
        if a != b:
            self.up[max(a, b)] = min(a, b)


class Lineage:
    """What was found, and what it was found in."""

    def __init__(self, spark, pipes, parts, work, bounds):
        self.spark, self.context, self.pipes = spark, spark.sparkContext, pipes
        self.parts, self.work, self.bounds = parts, work, bounds

    def kept(self, rdd, name):
        """Written as Parquet and read back: what comes after does not make it again, whatever executor is lost."""
        path = os.path.join(self.work, name)
        frame = self.spark.createDataFrame(rdd, "place long, json string")
        frame.write.mode("overwrite").parquet(path)
        return self.spark.read.parquet(path).rdd.map(lambda row: (row.place, row.json)).coalesce(self.parts)

    def each(self, rdd, name, **options):
        """A stage over (place, JSON)."""
        keyed = rdd.map(lambda row: (str(row[0]), row[1]))
        return self.pipes.each(keyed, name, **options).map(lambda row: (int(row[0]), row[1]))

    def gathered(self, rows, name):
        """A gathering over (order, JSON), sorted by the order, in one process."""
        ordered = rows.sortBy(lambda row: row[0], numPartitions=1).map(lambda row: row[1])
        return self.pipes.all(ordered, name)

    def run(self, pages):
        self.read(pages)
        self.annotate()
        self.print_()
        self.weigh()
        self.compare()
        self.relate()
        return self.stemma

    def read(self, pages):
        """Pages → reports, each once, in canonical order, masked by outlet."""
        keyed = pages.zipWithIndex().map(lambda row: (str(row[1]), row[0])).repartition(self.parts)
        read = self.pipes.each(keyed, "read").values().map(json.loads).persist()
        self.problems = read.flatMap(lambda found: found["problems"]).collect()
        reports = read.flatMap(lambda found: found["reports"]).map(lambda report: (report["id"], plain(report)))

        def order(row):
            key, (report, told) = row
            parsed, when = json.loads(report), json.loads(told)
            place = (when["when"].encode(), in_code_units(parsed["text"]), in_code_units(parsed["path"]))
            return key, (place, when["outlet"], report)

        once = self.pipes.each(reports, "when", beside=True).map(order).reduceByKey(min, self.parts)
        placed = once.sortBy(lambda row: row[1][0]).zipWithIndex().map(
            lambda row: (row[1], row[0][0], row[0][1][1], row[0][1][2])).persist()
        self.ids = [one for _, one in sorted(placed.map(lambda row: (row[0], row[1])).collect())]
        self.place = {one: n for n, one in enumerate(self.ids)}
        by_outlet = placed.map(lambda row: ((row[2] is None, row[2] or "", row[0]), row[3]))
        self.reports = by_outlet.repartitionAndSortWithinPartitions(
            self.parts, lambda key: zlib.crc32(f"{key[0]}{key[1]}".encode("utf-8", "surrogatepass")))
        masked = self.pipes.each(self.reports.mapPartitions(in_parts), "mask").flatMap(apart)
        self.masked = masked.repartition(self.parts)

    def annotate(self):
        """Masked reports → texts with all found in them."""
        found = self.each(self.masked, "annotate", beside=True)
        self.texts = self.kept(found.mapValues(lambda both: f"{both[0][:-1]},{both[1][1:]}"), "texts.parquet")

    def print_(self):
        """Texts that several reports print, and who follows whom."""
        prose = self.each(self.texts, "prose").filter(lambda row: row[1] != "null").map(lambda row: (row[1], row[0]))
        several = prose.groupByKey().filter(lambda row: len(row[1]) > 1).flatMap(
            lambda row: [(place, row[0]) for place in row[1]])
        groups = self.texts.join(several).map(lambda row: (row[1][1], (row[0], row[1][0]))).groupByKey(self.parts)
        lines = groups.map(lambda row: (row[0], "[" + ",".join(text for _, text in sorted(row[1])) + "]"))
        found = self.pipes.each(lines, "printings").flatMap(lambda row: json.loads(row[1])).collect()
        self.printed = sorted(found, key=lambda one: self.place[one["reports"][0]])
        self.followers = {one: text["representative"] for text in self.printed for one in text["reports"]
                          if one != text["representative"]}

    def weigh(self):
        """Counts of the pile, then what each text is compared by; forms are told of all together."""
        place = self.place
        following = self.context.broadcast({place[one] for one in self.followers})
        self.following = following
        sums = self.pipes.all(self.texts.filter(lambda row: row[0] not in following.value).values(), "count")
        counts = self.pipes.all(sums.coalesce(1), "count", "--add").collect()
        # A name of its own: a session takes a file of one name from one place only.
        name = f"counts-{zlib.crc32(self.work.encode()):08x}.json"
        path = os.path.join(self.work, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(counts[0])
        self.context.addFile(path)
        self.traits = self.kept(self.each(self.texts, "weigh", counts=name), "traits.parquet")
        standing = self.traits.filter(lambda row: row[0] not in following.value)

        def filled(row):
            traits = json.loads(row[1])
            return row[0], plain({key: traits[key] for key in ("id", "ownFives", "numbers", "names")})

        formed = self.gathered(standing.map(filled), "forms").map(json.loads)
        ids = self.context.broadcast(place)
        forms = formed.map(lambda one: (ids.value[one["id"]], plain(one["forms"])))
        whole = self.texts.join(self.traits, self.parts).leftOuterJoin(forms, self.parts)
        self.witnesses = whole.mapValues(lambda v: witness(v[0][0], v[0][1], v[1] or NONE)).persist()
        self.unformed = self.texts.join(self.traits, self.parts).mapValues(lambda v: witness(v[0], v[1], NONE))

    def compare(self):
        """Candidates as a join on features; then each pair, witnesses once a block."""
        standing = sorted((one for one in self.ids if one not in self.followers), key=in_code_units)
        rank = self.context.broadcast({self.place[one]: n for n, one in enumerate(standing)})

        def features(row):
            traits = json.loads(row[1])
            return rank.value[row[0]], numbers(traits["skipPairs"]), numbers(traits["threes"])

        following = self.following
        rows = self.traits.filter(lambda row: row[0] not in following.value).map(features)
        found = pairs_of(self.spark, rows, len(standing), self.bounds)
        self.pairs = sorted((standing[a], standing[b]) for a, b in found)
        self.shared = self.blocks("compare", self.pairs, self.witnesses).persist()
        kin = self.shared.filter(lambda row: row[1]["kin"] is not None)
        self.kin = kin.mapValues(lambda one: one["kin"])

    def blocks(self, stage, pairs, witnesses):
        """A stage over pairs of ids → ((a, b), what they share), without those that share little."""
        together = Families()
        for a, b in pairs:
            together.join(self.place[a], self.place[b])
        blocks = in_blocks(sorted(pairs, key=lambda pair: (together.of(self.place[pair[0]]), pair)))
        needed = self.context.parallelize(
            [(self.place[one], n) for n, (texts, _) in enumerate(blocks) for one in texts], self.parts)
        ids = self.context.broadcast([[list(texts), within] for texts, within in blocks])
        places = self.context.broadcast(self.place)
        groups = needed.join(witnesses, self.parts).map(lambda row: (row[1][0], (row[0], row[1][1])))

        def line(row):
            number, members = row
            texts, within = ids.value[number]
            by_place = dict(members)
            held = ",".join(by_place[places.value[one]] for one in texts)
            at = {one: n for n, one in enumerate(texts)}
            return str(number), f'{{"stage":"{stage}","texts":[{held}],"pairs":{plain([[at[a], at[b]] for a, b in within])}}}'

        def by_pair(row):
            _, within = ids.value[int(row[0])]
            return [(tuple(pair), one) for pair, one in zip(within, json.loads(row[1])) if one is not None]

        return self.pipes.each(groups.groupByKey(self.parts).map(line), "pairs").flatMap(by_pair)

    def relate(self):
        """Families of kin, each with its texts once → the stemma."""
        place = self.place
        kin = sorted(self.kin.keys().collect())
        families = Families()
        for a, b in kin:
            families.join(place[a], place[b])
        of = self.context.broadcast({n: families.of(n) for n, one in enumerate(self.ids) if one not in self.followers})
        standing = {place[one]: place[first] for one, first in self.followers.items()}
        follow, places = self.context.broadcast(standing), self.context.broadcast(place)
        says = self.other_printings(follow)
        texts = self.witnesses.filter(lambda row: row[0] in of.value).map(lambda row: (of.value[row[0]], (0, row[0], row[1])))
        pairs = self.kin.map(lambda row: (of.value[places.value[row[0][0]]], (1, row[0], plain(row[1]))))
        others = says.map(lambda row: (of.value[follow.value[row[0]]], (2, row[0], row[1])))
        lines = texts.union(pairs).union(others).groupByKey(self.parts).map(family)
        parts = self.each(lines, "relate").map(lambda row: ((3, row[0], ""), f'{{"family":{row[1]}}}'))
        again = self.context.broadcast({place[one] for text in self.printed for one in text["reports"]})
        slim = self.each(self.texts.filter(lambda row: row[0] not in again.value), "slim")
        whole = self.texts.filter(lambda row: row[0] in again.value)
        lines = slim.union(whole).map(lambda row: ((0, row[0], ""), f'{{"text":{row[1]}}}'))
        quoted = self.each(self.unformed, "quotes").map(lambda row: ((1, row[0], ""), f'{{"quoted":{row[1]}}}'))
        printed = self.context.parallelize([((2, n, ""), plain({"printed": one})) for n, one in enumerate(self.printed)])
        compared = self.shared.keys().map(
            lambda pair: ((4, 0, " ".join(pair)), plain({"compared": {"a": pair[0], "b": pair[1]}})))
        [found] = self.gathered(lines.union(quoted).union(printed).union(parts).union(compared), "stemma").collect()
        drawn = json.loads(found)
        quoting = [tuple(pair) for pair in drawn["quoting"]]
        nth = {pair: n for n, pair in enumerate(quoting)}
        apart_ = self.blocks("ledger", quoting, self.unformed) if quoting else self.context.parallelize([])
        ledgers = apart_.map(lambda row: ((2, nth[row[0]], ""), plain({"quoting": row[1]})))
        known = self.shared.map(lambda row: ((1, 0, " ".join(row[0])), plain({"compared": without_alignment(row[1])})))
        first = self.context.parallelize([((0, 0, ""), plain({"stemma": drawn["stemma"], "reports": self.ids}))], 1)
        [stemma] = self.gathered(first.union(known).union(ledgers), "ledgers").collect()
        self.stemma = json.loads(stemma)

    def other_printings(self, follow):
        ids = self.context.broadcast(self.ids)
        rows = self.texts.filter(lambda row: row[0] in follow.value)
        lines = rows.map(lambda row: (row[0], f'{{"of":{plain(ids.value[follow.value[row[0]]])},"text":{row[1]}}}'))
        return self.each(lines, "standing")


def in_parts(rows):
    """Reports sorted by outlet and place → lines of one outlet's pages, a thousand at most; the key has their places."""
    open_, places, outlet = [], [], None
    for (is_none, name, place), report in rows:
        if places and (outlet != (is_none, name) or len(places) == MOST_PAGES):
            yield ",".join(map(str, places)), "[" + ",".join(open_) + "]"
            open_, places = [], []
        outlet = (is_none, name)
        open_.append(report)
        places.append(place)
    if places:
        yield ",".join(map(str, places)), "[" + ",".join(open_) + "]"


def apart(row):
    return [(int(place), plain(one)) for place, one in zip(row[0].split(","), json.loads(row[1]))]


def witness(text, traits, forms):
    return f'{{"text":{text},{traits[1:-1]},"forms":{forms}}}'


def in_blocks(pairs):
    """Pairs in their order → blocks of few texts: [(texts, pairs)]."""
    blocks, texts, within = [], {}, []
    for pair in pairs:
        more = [one for one in pair if one not in texts]
        if within and (len(texts) + len(more) > BLOCK["texts"] or len(within) == BLOCK["pairs"]):
            blocks.append((texts, within))
            texts, within = {}, []
        for one in pair:
            texts.setdefault(one, len(texts))
        within.append(pair)
    if within:
        blocks.append((texts, within))
    return blocks


def family(row):
    """All of one family, by kind and order → the line that `relate` takes."""
    kinds = defaultdict(list)
    for kind, _, line in sorted(row[1], key=lambda one: (one[0], one[1])):
        kinds[kind].append(line)
    witnesses, pairs, printings = (",".join(kinds[kind]) for kind in range(3))
    return row[0], f'{{"witnesses":[{witnesses}],"pairs":[{pairs}],"printings":[{printings}]}}'


def without_alignment(shared):
    kin = shared["kin"]
    return shared if kin is None else {"kin": {key: kin[key] for key in ("a", "b", "ledger")}, "apart": None}
