"""The public files that the conversation screen needs without network, and the screen without anybody's words."""

from hashlib import sha256
from pathlib import Path
from typing import Final

from django.conf import settings
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import reverse
from django.utils import translation

from .talk_words import talk_words

_FILES: Final = (
    "kit/tokens.css",
    "kit/base.css",
    "kit/icon.svg",
    "kit/fonts/newsreader-latin-opsz-normal.woff2",
    "kit/fonts/newsreader-latin-wght-italic.woff2",
    "kit/fonts/source-sans-3-latin-wght-normal.woff2",
    "meetings/talk.css",
    "meetings/vault.js",
    "meetings/log.js",
    "meetings/sync.js",
    "meetings/screen.js",
    "meetings/absent.js",
    "meetings/talk.js",
)


def known_language(asked: str) -> str:
    """The language asked for if we speak it, else our first."""
    return asked if asked in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE


def shell(language: str) -> str:
    """The screen without a byte of anybody's: no name, no token, not even the colours somebody chose."""
    with translation.override(language):
        return render_to_string("meetings/talk_shell/show.html", {"words": talk_words(), "LANGUAGE_CODE": language})


def kept_by_worker(language: str) -> dict[str, object]:
    """What the worker may cache. `version` changes with any of it, so that browsers fetch it anew."""
    digest = sha256(shell(language).encode())
    for name in _FILES:
        path = finders.find(name)
        digest.update(Path(path).read_bytes() if path else b"")
    return {
        "shell": f"{reverse('meetings:talk_shell')}?lang={language}",
        "files": [static(name) for name in _FILES],
        "publicFolder": settings.STATIC_URL,
        "version": digest.hexdigest()[:16],
    }
