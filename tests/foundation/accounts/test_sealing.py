"""Second steps' secrets: sealed in the database, open to the installation, sealed anew when its key changes."""

from datetime import datetime

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, generate_totp_secret, hotp_value
from django.core.management import call_command
from pytest_django.fixtures import Settings

from curbside.foundation.accounts.models import User
from curbside.foundation.accounts.sealing import NotOurs, is_fresh, seal, unseal

pytestmark = pytest.mark.slow

SECRET = "JBSWY3DPEHPK3PXP"


def works(stored: Authenticator, *, code_at: datetime) -> bool:
    with time_machine.travel(code_at, tick=False):
        code = format_hotp_value(hotp_value(SECRET, int(code_at.timestamp()) // 30))
        return bool(TOTP(stored).validate_code(code))


def change_key(settings: Settings) -> None:
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "another key " * 5, [settings.SECRET_KEY]


def test_no_secret_stands_in_the_database(maelle: User) -> None:
    secret = generate_totp_secret()
    TOTP.activate(maelle, secret)
    codes = RecoveryCodes.activate(maelle)
    stored = str(list(Authenticator.objects.values("data")))
    assert secret not in stored
    assert unseal(codes.instance.data["seed"]) not in stored


def test_the_codes_of_a_sealed_secret_work(maelle: User, now: datetime) -> None:
    TOTP.activate(maelle, SECRET)
    stored = Authenticator.objects.get(user=maelle)
    assert works(stored, code_at=now)


def test_a_secret_from_before_there_were_seals_works(maelle: User, now: datetime) -> None:
    stored = Authenticator.objects.create(user=maelle, type=Authenticator.Type.TOTP, data={"secret": SECRET})
    assert works(stored, code_at=now)


def test_the_same_secret_never_looks_the_same() -> None:
    assert seal(SECRET) != seal(SECRET)


def test_preparing_seals_what_stood_in_the_clear(maelle: User) -> None:
    stored = Authenticator.objects.create(
        user=maelle,
        type=Authenticator.Type.RECOVERY_CODES,
        data={"seed": SECRET, "migrated_codes": ["11111111"], "used_mask": 3},
    )
    call_command("prepare")
    stored.refresh_from_db()
    assert is_fresh(stored.data["seed"])
    assert (unseal(stored.data["seed"]), stored.data["used_mask"]) == (SECRET, 3)
    assert RecoveryCodes(stored).get_unused_codes() == ["11111111"]


def test_after_a_change_of_key_the_old_one_can_go(maelle: User, settings: Settings) -> None:
    TOTP.activate(maelle, SECRET)
    change_key(settings)
    call_command("seal_second_steps", verbosity=0)
    settings.SECRET_KEY_FALLBACKS = []
    assert unseal(Authenticator.objects.get().data["secret"]) == SECRET


def test_sealing_anew_twice_writes_once(maelle: User, settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    TOTP.activate(maelle, SECRET)
    change_key(settings)
    call_command("seal_second_steps")
    call_command("seal_second_steps")
    assert capsys.readouterr().out.split("\n")[:2] == ["1 sealed anew.", "0 sealed anew."]


def test_what_no_known_key_opens_is_told_and_left(
    maelle: User, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    TOTP.activate(maelle, SECRET)
    before = Authenticator.objects.get().data
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "a lost key's successor " * 3, []
    call_command("seal_second_steps", verbosity=0)
    assert Authenticator.objects.get().data == before
    assert "1 cannot be opened" in capsys.readouterr().err
    with pytest.raises(NotOurs):
        unseal(before["secret"])
