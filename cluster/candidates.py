"""Pairs worth comparing, as a join on features with the bounded chain of `src/match/candidates.ts`: a feature in many
reports pairs each with the first and the few before it, so that postings bound the work and no feature is left out."""

import base64
from array import array

from pyspark.sql import functions as F


def numbers(told):
    """The numbers of a typed array in a line; as signed ones, for a column of integers: equality is all that counts."""
    _, text = told["\u0000"]
    return array("i", base64.b64decode(text)).tolist()


def pairs_of(spark, features, count, bounds):
    """`features`: (rank by id, skip-pairs, threes) → [(rank, rank)], lesser rank first; `bounds` as the program says."""
    if count <= bounds["compareAllUpTo"]:
        return [(a, b) for b in range(count) for a in range(b)]
    frame = spark.createDataFrame(features, "rank int, skips array<int>, threes array<int>").persist()
    kinds = [frame.select("rank", F.lit(kind).alias("kind"), F.explode(of).alias("feature"))
             for kind, of in ((0, "skips"), (1, "threes"))]
    chain, most = bounds["chain"], bounds["allPairsUpTo"]
    lists = (kinds[0].unionByName(kinds[1]).groupBy("kind", "feature")
             .agg(F.sort_array(F.collect_list("rank")).alias("ranks")).where("size(ranks) > 1"))
    # A posting at place i (from 0) has i before it: fewer than `most`, and it meets all; else the first and a chain.
    met = f"""transform(sequence(1, size(ranks) - 1), i -> struct(
        ranks[i] as b,
        if(i < {most}, slice(ranks, 1, i),
           concat(slice(ranks, 1, 1), slice(ranks, i - {chain} + 1, {chain}))) as befores))"""
    each = lists.select("kind", F.explode(F.expr(met)).alias("at")).select(
        "kind", F.explode("at.befores").alias("a"), F.col("at.b").alias("b"))
    shared = each.groupBy("a", "b").agg(
        F.sum(F.when(F.col("kind") == 0, 1).otherwise(0)).alias("skips"),
        F.sum(F.when(F.col("kind") == 1, 1).otherwise(0)).alias("threes"))
    sizes = frame.select("rank", F.size("skips").alias("s"), F.size("threes").alias("t"))
    for side in "ab":
        own = sizes.select(F.col("rank").alias(side), F.col("s").alias(f"s{side}"), F.col("t").alias(f"t{side}"))
        shared = shared.join(own, side)
    skip, three = bounds["points"]["skipPair"], bounds["points"]["three"]
    points = f"({skip} * skips + {three} * threes)"
    could = f"least({skip} * sa + {three} * ta, {skip} * sb + {three} * tb)"
    least = bounds["leastPoints"]
    called = f"{points} >= greatest(cast({least['count']} as double), {least['share']}D * {could})"
    brief = f"threes >= {bounds['leastShare']}D * least(ta, tb)"
    found = [(row.a, row.b) for row in shared.where(f"{called} or {brief}").select("a", "b").collect()]
    frame.unpersist()
    return found
