"""Secrets of second steps as they are stored: sealed with a key that is not in the database.

Whoever gets hold of a backup finds nothing to make codes with. The key is made from the installation's secret key, so
the secret key is not to be kept beside the backups.
"""

from base64 import urlsafe_b64encode
from typing import Final

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.utils.crypto import salted_hmac

_MARK: Final = "sealed:"
_SALT: Final = "curbside.accounts.sealing"


class NotOurs(Exception):
    """Sealed with a key that this installation does not know (any more)."""


def seal(secret: str) -> str:
    """The secret as it is stored: encrypted and signed (Fernet: AES-128-CBC, HMAC-SHA256), with today's key."""
    return _MARK + _keys()[0].encrypt(secret.encode()).decode()


def unseal(stored: str) -> str:
    """The secret behind what is stored. One from before there were seals stands there as it is. Raises NotOurs."""
    if not stored.startswith(_MARK):
        return stored
    try:
        return MultiFernet(_keys()).decrypt(_token(stored)).decode()
    except InvalidToken as error:
        raise NotOurs("An old secret key is missing in CURBSIDE_OLD_SECRET_KEYS.") from error


def is_fresh(stored: str) -> bool:
    """Whether it is sealed, and with today's key."""
    try:
        return stored.startswith(_MARK) and bool(_keys()[0].decrypt(_token(stored)))
    except InvalidToken:
        return False


def _token(stored: str) -> bytes:
    return stored.removeprefix(_MARK).encode()


def _keys() -> list[Fernet]:
    """Today's key first, then those that were in use before."""
    secrets = (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)
    digests = (salted_hmac(_SALT, b"", secret=secret, algorithm="sha256").digest() for secret in secrets)
    return [Fernet(urlsafe_b64encode(digest)) for digest in digests]
