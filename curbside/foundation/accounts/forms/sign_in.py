"""The sign-in library's forms, in our words: each label says what to write, nothing repeats it inside the box."""

from typing import Any

from allauth.account import forms as account
from allauth.mfa.base import forms as mfa
from allauth.mfa.totp import forms as totp
from allauth.mfa.webauthn import forms as webauthn
from django import forms
from django.contrib.auth.hashers import make_password
from django.core.validators import MaxLengthValidator
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop

from ..models import User

# The library's own words, whose French puts a space before the mark: named here, so that ours is collected and kept.
SAID_OTHERWISE = (gettext_noop("Forgot your password?"),)


class Plain(forms.BaseForm):
    """No placeholders; the code fields ask the phone for the code and the number keys."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.widget.attrs.pop("placeholder", None)
            if name in {"email", "login"}:
                field.label = _("E-mail address")
                # No mail server takes more (RFC 5321), and neither does the outbox.
                field.validators.append(MaxLengthValidator(254))
            if name == "code":
                field.label = _("The code")


class SignIn(Plain, account.LoginForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password"].help_text = ""


class SignUp(Plain, account.SignupForm):
    field_order = ("name", "email", "password1", "time_zone")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password1"].help_text = _("At least 10 characters. Three or four odd words in a row do well.")

    def try_save(self, request: HttpRequest) -> tuple[User | None, HttpResponse | None]:
        """Takes as long for an address we know as for a new one: the slow part is the password's hash."""
        if self.account_already_exists:
            make_password(self.cleaned_data["password1"])
        user, response = super().try_save(request)
        return user, response


class AskForCode(Plain, account.RequestLoginCodeForm):
    pass


class LoginCode(Plain, account.ConfirmLoginCodeForm):
    pass


class EmailCode(Plain, account.ConfirmEmailVerificationCodeForm):
    pass


class ResetPassword(Plain, account.ResetPasswordForm):
    pass


class NewPassword(Plain, account.ResetPasswordKeyForm):
    pass


class AddEmail(Plain, account.AddEmailForm):
    pass


class ChangePassword(Plain, account.ChangePasswordForm):
    pass


class SetPassword(Plain, account.SetPasswordForm):
    pass


class Reauthenticate(Plain, account.ReauthenticateForm):
    pass


class SecondStep(Plain, mfa.AuthenticateForm):
    pass


class SecondStepAgain(Plain, mfa.ReauthenticateForm):
    pass


class ActivateTotp(Plain, totp.ActivateTOTPForm):
    pass


class AddPasskey(Plain, webauthn.AddWebAuthnForm):
    """Always a passkey: it signs in by itself, so there is no second kind to explain (the page ticks its box)."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("Its name")
        self.fields["name"].help_text = _("So that you know it again: “My phone”.")


class NamePasskey(Plain, webauthn.EditWebAuthnForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("Its name")
