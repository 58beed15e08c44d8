"""Find pairs of texts by the programs that people install with pip for that, each as its documentation shows it.
`pairs.py PROGRAM TEXTS OUT`: TEXTS holds lines {"pile", "text"}; pairs are looked for within a pile. OUT gets the seconds
of user CPU and of the wall clock from texts in memory to pairs, and the pairs, place after place."""

import json
import re
import resource
import sys
import time
from itertools import combinations
from unittest.mock import MagicMock

WORD = re.compile(r"\w+")
SHINGLE = 3
PERMUTATIONS = 128
SEED = 42


def shingles(text):
    words = WORD.findall(text.lower())
    return {" ".join(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1))}


def use_datasketch():
    from datasketch import MinHash, MinHashLSH

    def find(texts):
        lsh = MinHashLSH(threshold=0.3, num_perm=PERMUTATIONS)
        pairs = []
        for place, text in enumerate(texts):
            minhash = MinHash(num_perm=PERMUTATIONS)
            minhash.update_batch([shingle.encode() for shingle in shingles(text)])
            pairs.extend((other, place) for other in lsh.query(minhash))
            lsh.insert(place, minhash)
        return pairs

    return find


def use_rensa():
    from rensa import RMinHash, RMinHashLSH

    def find(texts):
        lsh = RMinHashLSH(threshold=0.3, num_perm=PERMUTATIONS, num_bands=32)
        pairs = []
        for place, text in enumerate(texts):
            minhash = RMinHash(num_perm=PERMUTATIONS, seed=SEED)
            minhash.update(list(shingles(text)))
            pairs.extend((other, place) for other in lsh.query(minhash))
            lsh.insert(place, minhash)
        return pairs

    return find


def use_text_dedup():
    """Its own fingerprints, bands and clusters, at its defaults (five words, .7, 250 permutations), without its command
    line: that reads and writes Hugging Face data sets, and what it asks for besides is stood in for."""
    import dataclasses

    for module in ["click", "click_option_group", "datasets", "datasets.utils", "rich", "rich.logging", "tqdm"]:
        sys.modules[module] = MagicMock()
    sys.modules["datasets.utils.version"] = dataclasses
    import numpy as np
    from text_dedup import minhash as program
    from text_dedup.utils import UnionFind, optimal_param, sha1_hash

    permutations, prime, most = 250, np.uint64((1 << 61) - 1), np.uint32((1 << 32) - 1)
    bands, rows = optimal_param(0.7, permutations, false_positive_weight=0.5, false_negative_weight=0.5)
    draw = np.random.RandomState(SEED)
    given = {
        "num_perm": permutations,
        "ngram_size": 5,
        "min_length": 5,
        "hashranges": [(band * rows, (band + 1) * rows) for band in range(bands)],
        "permutations": tuple(draw.randint(low, prime, size=permutations, dtype=np.uint64) for low in (1, 0)),
        "hash_func": lambda data: sha1_hash(data, d=32),
        "dtype": np.uint64,
        "max_hash": most,
        "modulo_prime": prime,
    }

    def find(texts):
        tables = [{} for _ in range(bands)]
        clusters = UnionFind()
        for place, text in enumerate(texts):
            if len(program.NON_ALPHA.split(text.lower())) < given["min_length"]:
                continue
            signatures = program.embed_func(text, place, **given)[program.SIGNATURE_COLUMN]
            for table, signature in zip(tables, signatures):
                clusters.union(table.setdefault(signature, place), place)
        members = {}
        for place in range(len(texts)):
            members.setdefault(clusters.find(place), []).append(place)
        return [pair for cluster in members.values() for pair in combinations(cluster, 2)]

    return find


PROGRAMS = {"datasketch": use_datasketch, "rensa": use_rensa, "text-dedup": use_text_dedup}


def user_seconds():
    return resource.getrusage(resource.RUSAGE_SELF).ru_utime


def main(program, texts, out):
    find = PROGRAMS[program]()
    piles = {}
    with open(texts, encoding="utf-8") as lines:
        for place, line in enumerate(lines):
            told = json.loads(line)
            piles.setdefault(told["pile"], []).append((place, told["text"]))
    user, wall = user_seconds(), time.perf_counter()
    found = [find([text for _, text in pile]) for pile in piles.values()]
    user, wall = user_seconds() - user, time.perf_counter() - wall
    pairs = [pile[at][0] for pile, pairs in zip(piles.values(), found) for pair in pairs for at in pair]
    with open(out, "w", encoding="utf-8") as file:
        json.dump({"user": user, "wall": wall, "pairs": pairs}, file)


main(*sys.argv[1:])
