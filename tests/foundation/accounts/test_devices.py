"""What a browser says it is, in words."""

import pytest
from django.utils import translation

from curbside.foundation.accounts.devices import device_words

KIT = "AppleWebKit/537.36 (KHTML, like Gecko)"


@pytest.mark.parametrize(
    ("user_agent", "words"),
    [
        (f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {KIT} Chrome/126.0 Safari/537.36 Edg/126.0", "Edge on Windows"),
        (f"Mozilla/5.0 (X11; Linux x86_64) {KIT} Chrome/126.0 Safari/537.36", "Chrome on Linux"),
        (f"Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) {KIT} Chrome/126.0 Safari/537.36", "Chrome on Chromebook"),
        (
            f"Mozilla/5.0 (Linux; Android 14) {KIT} SamsungBrowser/25.0 Chrome/121 Safari/537.36",
            "Samsung Internet on Android",
        ),
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0", "Firefox on Windows"),
        (
            f"Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) {KIT} CriOS/126 Mobile Safari/604.1",
            "Chrome on iPhone",
        ),
        (f"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) {KIT} Version/17.5 Safari/605.1.15", "Safari on Mac"),
        ("curl/8.5.0", "curl/8.5.0"),
        ("x" * 500, "x" * 60),
        ("", "A browser without a name"),
    ],
)
def test_the_browser_and_where_it_runs(user_agent: str, words: str) -> None:
    assert device_words(user_agent) == words


def test_in_french() -> None:
    with translation.override("fr"):
        assert device_words("Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0") == "Firefox sur Linux"
