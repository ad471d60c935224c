"""What a line of the log must not hold: the tokens in the addresses of links from letters."""

import logging
import re
from typing import Final

_TOKEN: Final = re.compile(r"(/r/[\w-]+/|/password/reset/key/)[^/\s?]+")


def without_tokens(text: str) -> str:
    """The text with each link's token left out; which page it was for still stands there."""
    return _TOKEN.sub(r"\1…", text)


class WithoutTokens(logging.Filter):
    """Django names the path of a request that failed, and such a path may open somebody's link."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always true; the line is made here, so that what it was made from cannot be printed after all."""
        record.msg, record.args = without_tokens(record.getMessage()), None
        return True
