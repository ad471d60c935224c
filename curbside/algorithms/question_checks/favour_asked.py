"""The refusal that the sheets have always had, as one of the checks."""

from ..favours import favour_asked
from .reading import Reading
from .shapes import Span


def found(question: Reading) -> Span | None:
    """The whole question, when it asks for a job or a reference."""
    return (0, len(question.plain)) if favour_asked(question.said) else None
