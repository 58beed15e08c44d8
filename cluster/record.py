"""Who took from whom → the whole trace: the second half of the plan in `src/pipeline.ts`, as Spark runs it."""

import json

from pyspark import RDD

from families import Families, grouped
from lineage import Lineage
from pipes import all_at, at, plain

A_LINE = 1000
"""Alterations or entries: a line holds so much and no more (`src/run/filter.ts`)."""


class Record(Lineage):
    """What was altered on the way, and what the pile says."""

    def trace(self, folders: list[str], pages: RDD) -> list[str]:
        """Files in folders, and pages → the lines of the trace."""
        self.run(folders, pages)
        self.align()
        alterations = self.collate()
        persons = self.claim()
        stories, corrections = self.stories()
        entries = self.enter(self.answer(), corrections)
        found = {"stemma": self.stemma, "stories": stories, "persons": persons, "corrections": corrections,
                 "problems": self.problems}
        lines = [plain(found), *some("alterations", alterations), *some("entries", entries), *self.reports]
        return self.pipes.here("trace", lines)

    def align(self):
        """Pairs that kinship has not laid side by side."""
        asked = plain({**self.part(), "reports": self.ids,
                       "kin": [pair for pair, _ in self.kin], "followers": list(self.followers.items())})
        [wanted] = [json.loads(line) for line in self.pipes.here("beside", [asked])]
        found = self.blocks("align", [tuple(pair) for pair in wanted], self.witnesses)
        self.laid += [(pair, one["shared"]) for pair, one in found]

    def collate(self) -> list:
        """Each family of the stemma by itself; its copies in the order that they have in the pile."""
        derivations = self.stemma["derivations"]
        families = Families((one["exemplar"], one["copy"]) for one in derivations)
        drawn = grouped(enumerate(derivations), lambda one: families.of(one[1]["copy"]))
        lost = grouped(self.stemma["lost"], lambda one: families.of(one["id"]))
        members = grouped(enumerate(self.ids), lambda one: families.of(one[1]))
        inside = [one for one in self.laid if families.of(one[0][0]) == families.of(one[0][1])]
        laid = grouped(inside, lambda one: families.of(one[0][0]))
        lines = [f'{{"derivations":{plain([one for _, one in own])},"nth":{plain([n for n, _ in own])},'
                 f'"lost":{plain(lost[head])},"texts":{all_at(self.witnesses[n] for n, _ in members[head])},'
                 f'"places":{plain([n for n, _ in members[head]])},"alignments":{all_at(place for _, place in laid[head])}}}'
                 for head, own in drawn.items()]
        found = self.each("copies", lines, costs=[len(laid[head]) + 1 for head in drawn])
        copies = sorted((one for family in found for one in family), key=lambda one: one[0])
        return [alteration for _, altered in copies for alteration in altered]

    def claim(self) -> list:
        """Persons over the pile, then what each report says."""
        first, *found = [json.loads(line) for line in self.pipes.here("persons", [at(one["persons"]) for one in self.made])]
        behind = dict(found)
        lines = [f'{{"witness":{at(self.witnesses[n])},"behind":{plain(behind.get(one, []))}}}' for n, one in enumerate(self.ids)]
        self.reports = [plain({"report": {"id": one, "text": self.texts[n], "witness": self.witnesses[n], **told}})
                        for n, (one, told) in enumerate(zip(self.ids, self.each("telling", lines)))]
        return first["persons"]

    def stories(self) -> tuple[list, list]:
        """Stories, and what their notes of correction withdraw."""
        first, *asked = self.pipes.here("stories", [
            plain({"stemma": self.part("origins"), "laid": self.alignments()}),
            *(f'{{"words":{at(one["words"])},"corrects":{plain(one["corrects"])},"witness":"{one["witness"]}"}}'
              for one in self.made)])
        return json.loads(first)["stories"], [one for story in self.each("corrections", asked) for one in story]

    def answer(self) -> list[str]:
        """What answers to what within each family of the stemma, by its place."""
        first = {"stemma": self.part("texts"), "laid": self.alignments()}
        families = self.pipes.here("families", [plain(first), *self.reports])
        return self.each("answer", families, "--lay", costs=[len(line) for line in families])

    def enter(self, answering: list[str], corrections: list) -> list:
        """Entries, scope by scope."""
        first = {"stemma": self.part("lost", "texts", "sharedSources"), "corrections": corrections}
        answers = [f'{{"answering":{at(place)}}}' for place in answering]
        scopes = self.pipes.here("scopes", [plain(first), *answers, *self.reports])
        found = self.each("entries", scopes, costs=[len(line) for line in scopes])
        return [entry for scope in found for entry in scope]

    def part(self, *names: str) -> dict:
        """Some of the stemma, with its lines: what these rest on, nearly all that it weighs, is asked for at the end alone."""
        lines = [{name: one[name] for name in ("exemplar", "copy", "direction")} for one in self.stemma["derivations"]]
        return {"derivations": lines, **{name: self.stemma[name] for name in names}}

    def alignments(self) -> list[dict]:
        return [{"a": a, "b": b, "at": place} for (a, b), place in self.laid]


def some(name: str, values: list) -> list[str]:
    """Values in lines of a few."""
    return [plain({name: values[n:n + A_LINE]}) for n in range(0, len(values), A_LINE)]
