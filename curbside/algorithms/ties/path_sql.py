"""The best ways from one person to others, as one statement for SQLite and PostgreSQL alike.

At most three ties, exact, best product first. Nothing is kept between two questions, so nothing can be stale.

Towards people given by id: forward from the asker two ties, backward from the targets one; the few that meet are walked
to their end.

Towards everybody whose text fits: forward all along. No tie is stronger than 1, so no third tie betters the
first two; where enough good paths of one or two ties are known, what is weaker than they are goes no further.

Consent: everybody on a path but the asker is findable in the one centre at this moment, and everybody who is not, is
left out before anything is counted or ordered. Take ties away together with consent, so that a question
does not even read them.
"""

import re
from dataclasses import dataclass
from string import Template
from typing import Final

DJANGO: Final = "%({})s"
"""How Django writes a named parameter; sqlite3 alone writes `SQLITE`."""
SQLITE: Final = ":{}"


@dataclass(frozen=True, slots=True)
class Names:
    """Tables and columns.

    No tie stands there twice or leads from somebody to themselves; strengths are above 0 and at most 1; a person has at
    most one consent in a centre that is not withdrawn.
    Needed: an index on (source, target, strength), one on (target, source, strength), one that begins with (user,
    centre).
    """

    ties: str = "introductions_acquaintance"
    source: str = "source_id"
    target: str = "target_id"
    strength: str = "strength"
    findable: str = "introductions_findable"
    user: str = "user_id"
    centre: str = "centre_id"
    withdrawn: str = "withdrawn_at"


def paths_to_ids(names: Names, targets: int, *, mark: str = DJANGO) -> str:
    """The statement towards `targets` people given by id (one to some dozens).

    Parameters: asker, centre, target_0 ..., each (paths to one target), count (paths in all). Rows: (a, b, c, d,
    product), a the asker, d the target, b and c the people between or NULL; best first, equal ones by length and ids.
    """
    each = [mark.format(f"target_{at}") for at in range(targets)]
    given = ", ".join(f"({target})" for target in each)
    return _filled(names, mark, _BACK_FROM_TARGETS.replace("$listed", ", ".join(each)).replace("$given", given))


def paths_from_book(names: Names, near: int, words: int, *, text: str = "words", mark: str = DJANGO) -> str:
    """The statement from an asker whose own first ties are given, towards everybody whose `text` holds every word.

    The asker's book is theirs, whether or not they may be found themselves; so their ties are passed in and not read
    from the table. Parameters: asker, centre, near_0 ... and weight_0 ... (`near` of each, at least one), word_0 ...
    (LIKE patterns with ! before a sign that stands for itself), each, count. Rows as above. Its cost follows the
    asker's own neighbourhood, however many people the words fit.
    """
    given = ", ".join(f"({mark.format(f'near_{at}')}, {mark.format(f'weight_{at}')})" for at in range(near))
    column = _name(text)
    fits = "".join(f" AND one.{column} LIKE {mark.format(f'word_{at}')} ESCAPE '!'" for at in range(words))
    return _filled(names, mark, _FORWARD.replace("$given", given), fits=fits)


_FINDABLE: Final = (
    "EXISTS (SELECT 1 FROM $findable one WHERE one.$user = $person AND one.$centre = $in_centre"
    " AND one.$withdrawn IS NULL$fits)"
)
# `hit` holds the ties around the asker's own that end at a target or at somebody a target knows. `IS TRUE` has both
# databases write those people down once and look each tie up among them; without it SQLite walks back from them for
# every tie. Consent is looked up on the few paths found, all of theirs at once; they are written down before, for which
# PostgreSQL plans sooner. The longest stand first so that it learns the type of c; CROSS JOIN keeps SQLite to the order
# written.
_BACK_FROM_TARGETS: Final = """goal(d) AS (VALUES $given),
hit AS MATERIALIZED (
  SELECT near.$target AS b, tie.$target AS c, near.$strength * tie.$strength AS w
  FROM $ties near CROSS JOIN $ties tie
  WHERE near.$source = $asker AND tie.$source = near.$target AND tie.$target <> $asker AND (tie.$target IN (
    SELECT back.$source FROM $ties back WHERE back.$target IN ($listed) UNION ALL SELECT d FROM goal)) IS TRUE
),
last AS (
  SELECT tie.$source AS c, tie.$target AS d, tie.$strength AS w
  FROM (SELECT DISTINCT c FROM hit) AS reached CROSS JOIN $ties tie
  WHERE tie.$source = reached.c AND tie.$target <> $asker AND (tie.$target IN (SELECT d FROM goal)) IS TRUE
),
joined AS MATERIALIZED (
  SELECT hit.b, last.c, last.d, hit.w * last.w AS product, 3 AS hops FROM last CROSS JOIN hit
  WHERE hit.c = last.c AND hit.b <> last.d
  UNION ALL
  SELECT b, NULL, c, w, 2 FROM hit WHERE c IN ($listed)
  UNION ALL
  SELECT NULL, NULL, tie.$target, tie.$strength, 1 FROM $ties tie
  WHERE tie.$source = $asker AND tie.$target IN ($listed)
),
found AS (
  SELECT b, c, d, product, hops FROM joined
  WHERE hops = (
    SELECT COUNT(*) FROM $findable one
    WHERE one.$user IN (b, c, d) AND one.$centre = $in_centre AND one.$withdrawn IS NULL
  )
)"""
# `enough` is the last product of as many short paths as are asked for, and nothing when there are fewer.
_FORWARD: Final = """given(b, w) AS (VALUES $given),
near AS MATERIALIZED (SELECT given.b, given.w FROM given WHERE given.b <> $asker AND $may_given),
second AS MATERIALIZED (
  SELECT near.b, tie.$target AS c, near.w * tie.$strength AS w FROM near CROSS JOIN $ties tie
  WHERE tie.$source = near.b AND tie.$target <> near.b AND tie.$target <> $asker AND $may_target
),
short AS MATERIALIZED (
  SELECT second.b, second.c AS d, second.w AS product, 2 AS hops FROM second WHERE $goal_of_second
  UNION ALL
  SELECT NULL, near.b, near.w, 1 FROM near WHERE $goal_of_near
),
enough AS MATERIALIZED (
  SELECT product FROM (
    SELECT product, ROW_NUMBER() OVER (PARTITION BY d ORDER BY product DESC) AS place FROM short
  ) AS best WHERE place <= $each ORDER BY product DESC LIMIT 1 OFFSET $count - 1
),
onward AS MATERIALIZED (
  SELECT b, c, w FROM second WHERE NOT EXISTS (SELECT 1 FROM enough WHERE enough.product > second.w)
),
far AS MATERIALIZED (
  SELECT reached.c, tie.$target AS d, tie.$strength AS w FROM (SELECT DISTINCT c FROM onward) AS reached
  CROSS JOIN $ties tie
  WHERE tie.$source = reached.c AND tie.$target <> reached.c AND tie.$target <> $asker AND $goal_of_tie
),
found AS (
  SELECT onward.b, far.c, far.d, onward.w * far.w AS product, 3 AS hops
  FROM onward CROSS JOIN far WHERE far.c = onward.c AND far.d <> onward.b
  UNION ALL
  SELECT b, NULL, d, product, hops FROM short
)"""
_STATEMENT: Final = """WITH $found,
ranked AS (
  SELECT b, c, d, product, hops,
    ROW_NUMBER() OVER (PARTITION BY d ORDER BY product DESC, hops, b, c) AS place FROM found
)
SELECT $asker AS a, b, c, d, product FROM ranked WHERE place <= $each
ORDER BY product DESC, hops, b, c, d LIMIT $count"""


def _filled(names: Names, mark: str, found: str, *, fits: str = "") -> str:
    words = {field: _name(getattr(names, field)) for field in Names.__dataclass_fields__}
    words |= {word: mark.format(word) for word in ("asker", "each", "count")} | {"in_centre": mark.format("centre")}
    may, goal = _FINDABLE.replace("$fits", ""), _FINDABLE.replace("$fits", fits)

    def of(person: str, condition: str) -> str:
        return Template(condition.replace("$person", person)).substitute(words)

    target = f"tie.{words['target']}"
    words |= {"may_target": of(target, may), "may_given": of("given.b", may)}
    words |= {
        "goal_of_tie": of(target, goal),
        "goal_of_near": of("near.b", goal),
        "goal_of_second": of("second.c", goal),
    }
    return Template(_STATEMENT.replace("$found", found, 1)).substitute(words)


def _name(name: str) -> str:
    """Names go into the text of the statement, so nothing but a name may."""
    if not re.fullmatch(r"[a-z_][a-z0-9_]*", name):
        raise ValueError(f"{name!r} is no name of a table or column")
    return name
