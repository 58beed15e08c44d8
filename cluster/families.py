"""What hangs together, and how lines are dealt out to partitions."""

from collections import defaultdict
from typing import Callable, Hashable, Iterable, Sequence

BLOCK = {"texts": 48, "pairs": 400}
"""A block of pairs names so many witnesses, each once; a worker keeps the last ones it fetched at hand."""


def in_code_units(text: str) -> bytes:
    """The order of strings that the program has."""
    return text.encode("utf-16-be", "surrogatepass")


class Families:
    """Union–find; the lowest is the head."""

    def __init__(self, pairs: Iterable[tuple] = ()):
        self.up: dict = {}
        for a, b in pairs:
            self.join(a, b)

    def of(self, one: Hashable):
        while self.up.get(one, one) != one:
            self.up[one] = self.up.get(self.up[one], self.up[one])
            one = self.up[one]
        return one

    def join(self, a, b):
        a, b = self.of(a), self.of(b)
        if a != b:
            self.up[max(a, b)] = min(a, b)


def grouped(values: Iterable, key: Callable) -> dict:
    """Values by a key, both in the order of their coming."""
    groups = defaultdict(list)
    for value in values:
        groups[key(value)].append(value)
    return groups


def in_blocks(pairs: Sequence[tuple[str, str]]) -> list[tuple[list[str], list[tuple[str, str]]]]:
    """Pairs, those that hang together beside one another → blocks of few texts: (texts, pairs)."""
    together = Families(pairs)
    blocks, texts, within = [], {}, []
    for pair in sorted(pairs, key=lambda pair: (together.of(pair[0]), pair)):
        more = [one for one in pair if one not in texts]
        if within and (len(texts) + len(more) > BLOCK["texts"] or len(within) == BLOCK["pairs"]):
            blocks.append((list(texts), within))
            texts, within = {}, []
        for one in pair:
            texts.setdefault(one, len(texts))
        within.append(pair)
    if within:
        blocks.append((list(texts), within))
    return blocks


def dealt(lines: Sequence, costs: Sequence[float], parts: int) -> list[list]:
    """Lines in their order, cut into parts of like cost: neighbours stay neighbours, and what one fetched the next has."""
    whole = sum(costs)
    bins: list[list] = [[] for _ in range(parts)]
    done = 0.0
    for line, cost in zip(lines, costs):
        bins[min(parts - 1, int((done + cost / 2) * parts / whole) if whole else 0)].append(line)
        done += cost
    return [part for part in bins if part]
