"""Whose drawer on a phone is whose, and with what it opens. See docs/adr on the offline conversation."""

from dataclasses import asdict, dataclass

from django.conf import settings
from django.utils.crypto import salted_hmac

from curbside.foundation.accounts.models import User

_NAME_SALT = "curbside.meetings.vault.name"
_SECRET_SALT = "curbside.meetings.vault.secret"  # noqa: S105 - a salt is public


@dataclass(frozen=True, slots=True)
class Identity:
    """`person` names the drawer without naming anybody; `secret` is what its key is derived from."""

    person: str
    secret: str


def identities(user: object) -> list[dict[str, str]]:
    """The signed-in person's identity, then those under the site's earlier keys. Nobody: none."""
    if not isinstance(user, User):
        return []
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    return [asdict(_identity(user, key)) for key in keys]


def _identity(user: User, key: str | bytes) -> Identity:
    name = salted_hmac(_NAME_SALT, str(user.pk), secret=key, algorithm="sha256").hexdigest()[:32]
    secret = salted_hmac(_SECRET_SALT, str(user.pk), secret=key, algorithm="sha256").hexdigest()
    return Identity(name, secret)
