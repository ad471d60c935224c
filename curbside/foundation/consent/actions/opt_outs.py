"""Taking someone at their word."""

from datetime import datetime

from ..models import OptOut
from ..models.opt_out import normalise


def opt_out(email: str, *, now: datetime) -> None:
    """Never ask this address again. Repeating it changes nothing."""
    OptOut.objects.get_or_create(email=normalise(email), defaults={"since": now})


def opt_in(email: str) -> None:
    """The same person took it back."""
    OptOut.objects.filter(email=normalise(email)).delete()
