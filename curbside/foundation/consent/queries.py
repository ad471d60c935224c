"""Who may not be written to."""

from .models import OptOut
from .models.opt_out import normalise


def has_opted_out(email: str) -> bool:
    """Whether the address asked not to be asked again."""
    return OptOut.objects.filter(email=normalise(email)).exists()
