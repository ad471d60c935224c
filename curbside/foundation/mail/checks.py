"""What `manage.py check --deploy` says about the way letters and texts go."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage
from django.core.checks import Warning as Caution

from .rules import is_safe_gateway, is_this_machine


def letters_go_encrypted(app_configs: Any, **options: Any) -> list[CheckMessage]:
    """Warn of letters, and of a password, that whoever sits on the way could read."""
    if not settings.EMAIL_BACKEND.endswith("smtp.EmailBackend") or settings.EMAIL_USE_TLS or settings.EMAIL_USE_SSL:
        return []
    if is_this_machine(settings.EMAIL_HOST):
        return []
    what = "Letters and the mail server's password" if settings.EMAIL_HOST_PASSWORD else "Letters"
    return [
        Caution(
            f"{what} go to {settings.EMAIL_HOST} without encryption: sign-in codes and links can be read on the way.",
            hint="Let CURBSIDE_MAIL_URL begin with smtp+tls:// or smtps://; smtp:// is for a server on this machine.",
            id="mail.W001",
        )
    ]


def texts_go_encrypted(app_configs: Any, **options: Any) -> list[CheckMessage]:
    """Warn of a text gateway that is set but not used, because it cannot be used safely."""
    if not settings.TEXT_GATEWAY_URL or is_safe_gateway(settings.TEXT_GATEWAY_URL):
        return []
    return [
        Caution(
            "CURBSIDE_TEXT_GATEWAY_URL is not encrypted and not on this machine, so no text message is sent.",
            hint="Use an https:// address, or leave it out.",
            id="mail.W002",
        )
    ]
