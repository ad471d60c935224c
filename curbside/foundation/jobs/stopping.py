"""Whether this process was told to stop. A fact about the process, hence the one module-level event."""

from threading import Event

STOP = Event()
