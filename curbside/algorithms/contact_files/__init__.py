"""Reading a student's own contact files: LinkedIn's Connections.csv, and vCard 2.1, 3.0 and 4.0.

A format is one module with `looks_like(lines)` and `read(lines)`, listed in `reading`; decoding,
cleaning and limits are shared.
"""

from .reading import read_contacts
from .refusals import FileRefused, Refusal
from .shapes import ReadContact, ReadFile, Reason, Unreadable

__all__ = [
    "FileRefused",
    "ReadContact",
    "ReadFile",
    "Reason",
    "Refusal",
    "Unreadable",
    "read_contacts",
]
