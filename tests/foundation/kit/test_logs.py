"""The log holds no token."""

import logging
from typing import cast

import pytest
from django.conf import settings
from django.test import Client

from curbside.foundation.kit.logs import WithoutTokens, without_tokens


def record(message: str, *args: object) -> logging.LogRecord:
    return logging.LogRecord("django.request", logging.WARNING, __file__, 1, message, args, None)


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("/r/answer/0a1b.c2-D3_e4/", "/r/answer/…/"),
        ("/r/check-in/0a1b.c2-D3_e4/?change", "/r/check-in/…/?change"),
        ("/sign-in/password/reset/key/abc-def123/", "/sign-in/password/reset/key/…/"),
        ("/people/", "/people/"),
    ],
)
def test_a_path_keeps_its_page_and_loses_its_token(path: str, kept: str) -> None:
    assert without_tokens(path) == kept


def test_the_token_is_gone_from_the_record_itself() -> None:
    line = record("Not Found: %s", "/r/stop/secret.token/")
    assert WithoutTokens().filter(line)
    assert "secret" not in line.getMessage()
    assert not line.args


def test_a_percent_sign_in_a_path_does_no_harm() -> None:
    line = record("Not Found: %s", "/100%s")
    WithoutTokens().filter(line)
    assert line.getMessage() == "Not Found: /100%s"


def test_every_handler_leaves_tokens_out() -> None:
    handlers = cast("dict[str, dict[str, list[str]]]", settings.LOGGING["handlers"])
    assert all("without_tokens" in handler["filters"] for handler in handlers.values())


@pytest.mark.django_db
def test_an_unknown_link_leaves_no_token_in_the_log(client: Client, capsys: pytest.CaptureFixture[str]) -> None:
    handler = logging.StreamHandler()
    handler.addFilter(WithoutTokens())
    logger = logging.getLogger("django.request")
    logger.addHandler(handler)
    try:
        assert client.get("/r/answer/not-ours.token/").status_code == 404
    finally:
        logger.removeHandler(handler)
    assert "/r/answer/…/" in capsys.readouterr().err
