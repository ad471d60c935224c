"""One's own machine, `make run`: SQLite, letters stay in the local outbox, plain http on localhost."""

import os

from .base import *  # noqa: F403 - settings build on settings
from .base import VAR

VAR.mkdir(parents=True, exist_ok=True)


def _key_of_this_machine() -> str:
    path = VAR / "secret-key"
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(os.urandom(48).hex())
    return path.read_text()


SECRET_KEY = os.environ.get("CURBSIDE_SECRET_KEY") or _key_of_this_machine()
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
POSTAL_ADDRESS = "Curbside demo, 1 Example Street, Ottawa ON"
SHOW_OUTBOX = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
