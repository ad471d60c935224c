"""What this installation can send."""

from ipaddress import ip_address
from urllib.parse import urlsplit

from django.conf import settings


def is_safe_gateway(url: str) -> bool:
    """Whether a text gateway may be told numbers at this address: encrypted, or on this very machine."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return False
    if parts.scheme == "https":
        return bool(host)
    return parts.scheme == "http" and is_this_machine(host)


def is_this_machine(host: str) -> bool:
    """Whether what goes to this host never leaves the machine."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def texts_are_possible() -> bool:
    """Whether a usable gateway is set. Where not, no screen and no letter mentions texts."""
    return is_safe_gateway(settings.TEXT_GATEWAY_URL)
