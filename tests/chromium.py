"""The browser of the tests."""

import os
from typing import Final

# Debian's Chromium without its windows: what it shows and runs is the same, in three quarters of the time.
CHROMIUM: Final = os.environ.get("CHROMIUM", "/usr/bin/chromium-headless-shell")
