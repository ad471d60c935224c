"""How a long sweep says that it goes on, and hears that it must stop."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from ..stopping import STOP

# The beat of the job that runs in this thread; none where a test or a command calls the sweep.
_beat: ContextVar[Callable[[], None] | None] = ContextVar("beat", default=None)


@contextmanager
def beating(beat: Callable[[], None]) -> Iterator[None]:
    """While the block runs a job, `beat` notes that it goes on."""
    before = _beat.set(beat)
    try:
        yield
    finally:
        _beat.reset(before)


def note_progress() -> None:
    """Called by a sweep after a step that may take long: the job is alive, however long the run still takes."""
    beat = _beat.get()
    if beat is not None:
        beat()


def may_go_on() -> bool:
    """Asked by a sweep between two rows. Notes that the job is alive; False when the process was told to stop."""
    note_progress()
    return not STOP.is_set()
