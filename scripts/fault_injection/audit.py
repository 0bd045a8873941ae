"""What is in the store, held against what the clients remember."""

from __future__ import annotations

from collections import Counter, defaultdict

from sqlalchemy import Connection, create_engine, text

from fault_injection.load import Memory

# Each counts rows that must not be there.
NONE: dict[str, str] = {
    "stories that are neither analysed, failed nor superseded": """
        SELECT count(*) FROM stories WHERE status NOT IN ('analysed', 'failed', 'superseded')""",
    "stories that somebody still holds": "SELECT count(*) FROM stories WHERE claimed_by IS NOT NULL",
    "live runs but one": "SELECT abs(count(*) - 1) FROM runs WHERE status = 'live'",
    "analysed stories that the live run has not read once": """
        SELECT count(*) FROM stories s WHERE s.status = 'analysed' AND 1 <> (
          SELECT count(*) FROM story_readings r JOIN runs ON runs.id = r.run_id
          WHERE r.story_number = s.number AND runs.status = 'live')""",
    "readings of stories that are not analysed": """
        SELECT count(*) FROM story_readings r JOIN stories s ON s.number = r.story_number
        WHERE s.status <> 'analysed'""",
    "stories with other moments than their reading counts": """
        SELECT count(*) FROM story_readings r WHERE r.moments <> (
          SELECT count(*) FROM moments m WHERE m.run_id = r.run_id AND m.story_number = r.story_number)""",
    "stories whose moments are not numbered 0, 1, 2 ...": """
        SELECT count(*) FROM (SELECT story_number FROM moments GROUP BY run_id, story_number
          HAVING count(*) <> max(position) + 1 OR count(DISTINCT position) <> count(*)) odd""",
    "moments at the same place of the same story": """
        SELECT count(*) FROM (SELECT 1 AS one FROM moments GROUP BY run_id, story_number, utterance, start
          HAVING count(*) > 1) twice""",
    "moments without a reading of their story": """
        SELECT count(*) FROM moments m WHERE NOT EXISTS (SELECT 1 FROM story_readings r
          WHERE r.run_id = m.run_id AND r.story_number = m.story_number)""",
    "moments without a vector": """
        SELECT count(*) FROM moments m WHERE NOT EXISTS (SELECT 1 FROM moment_vectors v
          WHERE v.moment_id = m.id)""",
    "failed stories without a failure that names step and reason": """
        SELECT count(*) FROM stories s WHERE s.status = 'failed' AND NOT EXISTS (SELECT 1 FROM failures f
          WHERE f.story_number = s.number AND f.step <> '' AND f.reason <> '')""",
}


def audit(url: str, memory: Memory) -> tuple[Counter[str], list[str]]:
    """What was counted, and everything that is wrong."""
    engine = create_engine(url)
    try:
        with engine.connect() as connection:
            faults = list(memory.wrong)
            for what, query in NONE.items():
                if count := connection.scalar(text(query)):
                    faults.append(f"{count} {what}")
            if engine.dialect.name == "sqlite":
                faults += _sqlite(connection)
            counts, lost = _stories(connection, memory)
            return counts, faults + lost
    finally:
        engine.dispose()


def _sqlite(connection: Connection) -> list[str]:
    whole = connection.execute(text("PRAGMA integrity_check")).scalars().all()
    loose = connection.execute(text("PRAGMA foreign_key_check")).all()
    return [f"integrity_check: {line}" for line in whole if line != "ok"] + [
        f"foreign_key_check: {row[0]}" for row in loose
    ]


def _stories(connection: Connection, memory: Memory) -> tuple[Counter[str], list[str]]:
    """Accepted stories are there once, as they were accepted last; nothing else is."""
    counts: Counter[str] = Counter(accepted=len(memory.accepted), doubtful=len(memory.doubtful))
    there: dict[str, str] = {}
    versions: dict[str, int] = defaultdict(int)
    texts: Counter[str] = Counter()
    faults: list[str] = []
    for row in connection.execute(text("SELECT id, status, text FROM stories")):
        counts[row.status] += 1
        texts[row.text] += 1
        if row.status == "superseded":
            versions[row.id.rpartition("@")[0]] += 1
        else:
            there[row.id] = row.text
    faults += [f"a text is there {count} times" for count in texts.values() if count > 1]
    for story_id, mark in memory.accepted.items():
        if story_id not in there:
            faults.append(f"{story_id} was accepted and is lost")
        elif mark not in there[story_id] and story_id not in memory.doubtful:
            faults.append(f"{story_id} is there with another text than was accepted last")
        missing = memory.replaced[story_id] - versions[story_id]
        if missing > 0 or (missing < 0 and story_id not in memory.doubtful):
            faults.append(
                f"{story_id} has {versions[story_id]} old versions, not {memory.replaced[story_id]}"
            )
    faults += [
        f"{story_id} is there and was not accepted"
        for story_id in there
        if story_id not in memory.accepted and story_id not in memory.doubtful
    ]
    return counts, faults
