"""The log holds no token, and nobody's words."""

import logging
import sys
from typing import cast

import pytest
from django.conf import settings
from django.db import IntegrityError, transaction
from django.test import Client

from curbside.foundation.accounts.models import User
from curbside.foundation.kit.logs import WithoutTokens, WithoutValues, without_tokens


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


def test_every_handler_leaves_tokens_and_messages_out() -> None:
    handlers = cast("dict[str, dict[str, list[str]]]", settings.LOGGING["handlers"])
    assert all(handler["filters"] == ["WithoutTokens", "WithoutValues"] for handler in handlers.values())


def as_logged() -> str:
    """The error that is handled at this moment, as the log has it."""
    line = record("It failed")
    line.exc_info = sys.exc_info()
    assert WithoutValues().filter(line)
    return logging.Formatter("{message}", style="{").format(line)


def test_an_error_is_told_by_its_kind_and_its_place_without_its_message() -> None:
    secret = "zq" + "secret"
    try:
        try:
            int(secret)
        except ValueError as first:
            raise LookupError(secret) from first
    except LookupError:
        told = as_logged()
    assert "zqsecret" not in told
    assert "test_logs.py" in told
    assert told.index("builtins.ValueError") < told.index("builtins.LookupError")


@pytest.mark.django_db
def test_a_row_that_the_database_refuses_is_not_quoted(maelle: User) -> None:
    secret = "zq" + "secret@rideau.example"
    User.objects.filter(pk=maelle.pk).update(email=secret)
    try:
        with transaction.atomic():
            User.objects.create(email=secret, name="Maëlle")
    except IntegrityError:
        told = as_logged()
    assert "zqsecret" not in told
    assert "IntegrityError" in told


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
