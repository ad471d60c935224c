"""Many rows in short transactions, so that nobody else who writes has to wait for all of them."""

from collections.abc import Iterator
from time import sleep
from typing import Final
from uuid import UUID

from django.db import connection
from django.db.models import QuerySet

from ..models import UploadRow

AT_ONCE_ROWS: Final = 1_500
"""Up to so many rows are added or taken out while the page waits; more by the worker."""

BATCH: Final = 250
"""Rows of one transaction: a fraction of a second, whatever the machine."""

_BREATH_SECONDS: Final = 0.12
"""SQLite has one writer, keeps no queue, and lets those who wait look again every tenth of a second."""


def in_batches(rows: QuerySet[UploadRow]) -> Iterator[list[UUID]]:
    """The keys of these rows as they are now, as many at a time as one transaction takes; between them others write."""
    keys = list(rows.values_list("pk", flat=True))
    breathes = len(keys) > AT_ONCE_ROWS and connection.vendor == "sqlite"
    for start in range(0, len(keys), BATCH):
        if start and breathes:
            sleep(_BREATH_SECONDS)
        yield keys[start : start + BATCH]
