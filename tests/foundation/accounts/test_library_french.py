"""The sign-in library's French, where we write it otherwise: no space before a question mark, and courriel."""

from django.utils import translation

from curbside.foundation.accounts.adapter import AccountAdapter
from curbside.foundation.accounts.forms.sign_in import Reauthenticate


def test_a_forgotten_password_is_asked_about_as_we_write() -> None:
    with translation.override("fr"):
        assert "Mot de passe oublié?" in str(Reauthenticate.base_fields["password"].help_text)


def test_an_address_is_called_courriel_where_a_password_is_wrong() -> None:
    with translation.override("fr"):
        assert "L’adresse courriel ou le mot de passe" in str(AccountAdapter.error_messages["email_password_mismatch"])
