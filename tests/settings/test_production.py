"""The production settings, as a fresh process reads them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parent.parent.parent
GIVEN = {
    "DJANGO_SETTINGS_MODULE": "curbside.settings.production",
    "CURBSIDE_SECRET_KEY": "q7J!" + "".join(chr(65 + n % 26) + str(n) for n in range(30)),
    "CURBSIDE_SITE_URL": "https://curbside.example",
    "CURBSIDE_POSTAL_ADDRESS": "1 Example Street, Ottawa ON",
    "PYTHONWARNINGS": "default",
}


def run(*arguments: str, **changes: str) -> subprocess.CompletedProcess[str]:
    # The tests' own database and browser settings have no place in a real installation.
    ours = ("CURBSIDE_", "DJANGO_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    given = {**kept, **GIVEN, **changes}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=ROOT, env=given, capture_output=True, text=True, check=False)


def test_the_deploy_check_finds_nothing() -> None:
    checked = run("manage.py", "check", "--deploy", "--fail-level", "WARNING")
    assert checked.returncode == 0, checked.stderr
    assert "no issues (0 silenced)" in checked.stdout


@pytest.mark.parametrize("cookie", ["SESSION", "CSRF", "LANGUAGE"])
def test_cookies_belong_to_this_host_alone(cookie: str) -> None:
    words = ", ".join(f"s.{cookie}_COOKIE_{part}" for part in ("NAME", "SECURE", "PATH", "DOMAIN"))
    asked = f"from django.conf import settings as s; print({words})"
    name, secure, path, domain = run("-c", asked).stdout.split()
    assert name.startswith("__Host-")
    assert (secure, path, domain) == ("True", "/", "None")


@pytest.mark.parametrize(
    ("missing", "word"),
    [
        ("CURBSIDE_SECRET_KEY", "CURBSIDE_SECRET_KEY"),
        ("CURBSIDE_POSTAL_ADDRESS", "CURBSIDE_POSTAL_ADDRESS"),
        ("CURBSIDE_SITE_URL", "CURBSIDE_SITE_URL"),
    ],
)
def test_what_must_be_set_is_named(missing: str, word: str) -> None:
    refused = run("manage.py", "check", **{missing: ""})
    assert refused.returncode != 0
    assert word in refused.stderr


def test_no_proxy_is_believed_unless_the_operator_says_so() -> None:
    asked = "from django.conf import settings as s; print(s.ALLAUTH_TRUSTED_PROXY_COUNT)"
    assert run("-c", asked).stdout.strip() == "0"
    assert run("-c", asked, CURBSIDE_TRUSTED_PROXIES="2").stdout.strip() == "2"


@pytest.mark.parametrize(
    ("url", "warned"),
    [
        ("smtp://mail.school.example", True),
        ("smtp://127.0.0.1:2525", False),
        ("smtp+tls://me:secret@mail.school.example", False),
        ("smtps://mail.school.example", False),
    ],
)
def test_the_deploy_check_warns_of_letters_in_the_clear(url: str, warned: bool) -> None:
    checked = run("manage.py", "check", "--deploy", "--tag", "security", CURBSIDE_MAIL_URL=url)
    assert ("mail.W001" in checked.stderr) is warned
    assert "secret" not in checked.stderr


def test_a_slip_in_the_mail_address_is_no_clear_text() -> None:
    refused = run("manage.py", "check", CURBSIDE_MAIL_URL="smtptls://mail.school.example")
    assert refused.returncode != 0
    assert "CURBSIDE_MAIL_URL" in refused.stderr


def test_the_deploy_check_warns_of_a_gateway_that_is_not_used() -> None:
    checked = run("manage.py", "check", "--deploy", CURBSIDE_TEXT_GATEWAY_URL="http://texts.example/")
    assert "mail.W002" in checked.stderr
