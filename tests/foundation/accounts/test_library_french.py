"""The sign-in library's French, where we write it otherwise: no space before a question mark, as in Canada."""

from django.utils import translation

from curbside.foundation.accounts.forms.sign_in import Reauthenticate


def test_a_forgotten_password_is_asked_about_as_we_write() -> None:
    with translation.override("fr"):
        assert "Mot de passe oublié?" in str(Reauthenticate.base_fields["password"].help_text)
