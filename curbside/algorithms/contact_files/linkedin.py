"""LinkedIn's Connections.csv, in any order of columns and in the languages LinkedIn writes it in."""

from collections.abc import Sequence
from typing import Final

from .fields import Columns, Field

_HOLDS: Final = frozenset(
    {
        *(Field.FIRST_NAME, Field.LAST_NAME, Field.URL, Field.EMAIL, Field.ORGANISATION, Field.TITLE),
        Field.CONNECTED_ON,
    },
)
_OLD: Final = frozenset({Field.FIRST_NAME, Field.LAST_NAME, Field.EMAIL, Field.ORGANISATION, Field.TITLE})


def columns_of(headings: Sequence[str], known: Columns) -> Columns | None:
    """Give the columns if the table is LinkedIn's: it alone says when two people were connected.

    Its oldest tables did not, but held nothing else than names, addresses, companies and positions.
    """
    is_old = known.keys() >= _OLD and known.keys() <= _HOLDS and sum(map(len, known.values())) == len(headings)
    return known if Field.CONNECTED_ON in known or is_old else None
