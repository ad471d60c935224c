"""The checks of this language."""

from typing import Final

from ..favour_asked import found

CHECKS: Final = {"asks_for_job": found}
INFORMAL: Final[dict[str, str]] = {}
