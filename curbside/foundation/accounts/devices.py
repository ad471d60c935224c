"""What a browser says it is, in a few words."""

import re
from typing import Final

from django.utils.translation import gettext as _

# The first that is found counts: most name others too, to be served alike.
_BROWSERS: Final = (
    (r"Edg(e|A|iOS)?/", "Edge"),
    (r"OPR/|OPT/|Opera", "Opera"),
    (r"SamsungBrowser/", "Samsung Internet"),
    (r"Firefox/|FxiOS/", "Firefox"),
    (r"Chrome/|CriOS/|Chromium/", "Chrome"),
    (r"Safari/", "Safari"),
)
_SYSTEMS: Final = (
    (r"iPhone", "iPhone"),
    (r"iPad", "iPad"),
    (r"Android", "Android"),
    (r"Windows", "Windows"),
    (r"CrOS", "Chromebook"),
    (r"Macintosh|Mac OS X", "Mac"),
    (r"Linux|X11", "Linux"),
)
_LONGEST_UNKNOWN: Final = 60


def device_words(user_agent: str) -> str:
    """“Firefox on Windows”, from a `User-Agent` header; what is not known is shown as it is, at most 60 characters."""
    browser, system = _named(_BROWSERS, user_agent), _named(_SYSTEMS, user_agent)
    if browser and system:
        return _("%(browser)s on %(system)s") % {"browser": browser, "system": system}
    return browser or system or user_agent[:_LONGEST_UNKNOWN].strip() or _("A browser without a name")


def _named(names: tuple[tuple[str, str], ...], user_agent: str) -> str:
    return next((name for pattern, name in names if re.search(pattern, user_agent)), "")
