"""The tests: like the local machine, with quick password hashing and a database in its own files."""

import os

os.environ.setdefault("CURBSIDE_SECRET_KEY", "only-for-tests-" + "x" * 40)

from .local import *  # noqa: F403 - the key must be there first
from .local import DATABASES, VAR

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
SITE_URL = "http://testserver"
MAIL_FROM = "curbside@curbside.example"
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
DATABASES["default"]["CONN_MAX_AGE"] = 0
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # A file, not memory: threads and the browser's server see the same database a person would have.
    DATABASES["default"]["TEST"] = {"NAME": VAR / "test.sqlite3"}
