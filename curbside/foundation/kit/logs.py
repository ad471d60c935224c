"""What a line of the log must not hold: tokens in the addresses of links, and words that an error carries along."""

import logging
import re
import traceback
from collections.abc import Iterator
from typing import Final

_TOKEN: Final = re.compile(r"(/r/[\w-]+/|/password/reset/key/)[^/\s?]+")


def without_tokens(text: str) -> str:
    """The text with each link's token left out; which page it was for still stands there."""
    return _TOKEN.sub(r"\1…", text)


def without_values(error: BaseException) -> str:
    """Where an error and those behind it came from, the first one first: their kinds and the lines of code, no message.

    A message may hold anything: PostgreSQL quotes the row that it refuses, a decoder the text that it cannot read.
    """
    return "\n".join(
        f"{''.join(traceback.format_tb(one.__traceback__))}{type(one).__module__}.{type(one).__qualname__}{_broken(one)}"
        for one in reversed(list(_behind(error)))
    )


def _behind(error: BaseException) -> Iterator[BaseException]:
    seen = set[int]()
    at: BaseException | None = error
    while at is not None and id(at) not in seen:
        seen.add(id(at))
        yield at
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)


def _broken(error: BaseException) -> str:
    """The name of the constraint that the database says was broken: a name of ours, and what one looks for first."""
    name = getattr(getattr(error, "diag", None), "constraint_name", None)
    return f" ({name})" if name else ""


class WithoutTokens(logging.Filter):
    """Django names the path of a request that failed, and such a path may open somebody's link."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always true; the line is made here, so that what it was made from cannot be printed after all."""
        record.msg, record.args = without_tokens(record.getMessage()), None
        return True


class WithoutValues(logging.Filter):
    """An error is told by its kind and by where it happened; its message may be somebody's words."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always true; nothing is left in the record from which the message could be printed."""
        error = record.exc_info[1] if record.exc_info else None
        record.exc_text, record.exc_info = (without_values(error) if error else None), None
        return True
