"""What a job shuffled, by Spark's own count: the status store that its web page and its REST API show."""


def shuffled(spark) -> dict[str, int]:
    """Bytes written for shuffles, by the call that asked for the stage; stages that wrote none are left out."""
    jvm = spark.sparkContext._jvm
    store = spark.sparkContext._jsc.sc().statusStore()
    empty = jvm.java.util.ArrayList()
    stages = store.stageList(empty, False, False, getattr(store, "stageList$default$4")(), empty)
    found: dict[str, int] = {}
    for n in range(stages.size()):
        stage = stages.apply(n)
        if stage.shuffleWriteBytes() > 0:
            found[stage.name()] = found.get(stage.name(), 0) + stage.shuffleWriteBytes()
    return found
