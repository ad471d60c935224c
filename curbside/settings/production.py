"""A real installation. Every secret comes from the environment; see docs/operate/settings.md."""

import os
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

from .base import *  # noqa: F403 - settings build on settings
from .base import POSTAL_ADDRESS, SECRET_KEY, SITE_URL

if not SECRET_KEY:
    raise ImproperlyConfigured("Set CURBSIDE_SECRET_KEY to a long random text.")
if not SITE_URL.startswith("https://"):
    raise ImproperlyConfigured("Set CURBSIDE_SITE_URL to the https:// address people open.")
if not POSTAL_ADDRESS:
    raise ImproperlyConfigured("Set CURBSIDE_POSTAL_ADDRESS: the law wants a mailing address in each letter.")

SECRET_KEY_FALLBACKS = [key for key in os.environ.get("CURBSIDE_OLD_SECRET_KEYS", "").split(",") if key]
ALLOWED_HOSTS = [urlsplit(SITE_URL).hostname or ""]
CSRF_TRUSTED_ORIGINS = [SITE_URL]

SECURE_SSL_REDIRECT = True
SECURE_REDIRECT_EXEMPT = [r"^health$"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
LANGUAGE_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-session"
CSRF_COOKIE_NAME = "__Host-csrf"
LANGUAGE_COOKIE_NAME = "__Host-language"

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

_mail = urlsplit(os.environ.get("CURBSIDE_MAIL_URL", "smtp://localhost:25"))
if _mail.scheme not in {"smtp", "smtp+tls", "smtps"}:
    raise ImproperlyConfigured("Let CURBSIDE_MAIL_URL begin with smtp+tls://, smtps:// or smtp://.")
EMAIL_HOST = _mail.hostname or "localhost"
EMAIL_PORT = _mail.port or {"smtp": 25, "smtp+tls": 587, "smtps": 465}[_mail.scheme]
EMAIL_HOST_USER = unquote(_mail.username or "")
EMAIL_HOST_PASSWORD = unquote(_mail.password or "")
EMAIL_USE_SSL = _mail.scheme == "smtps"
EMAIL_USE_TLS = _mail.scheme == "smtp+tls"
