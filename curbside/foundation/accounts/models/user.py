"""A person who signs in."""

from typing import Any, ClassVar
from uuid import UUID, uuid4
from zoneinfo import available_timezones

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _


class Theme(models.TextChoices):
    """Light or dark, where the person chose one."""

    AS_DEVICE = "", _("As my device")
    LIGHT = "light", _("Light")
    DARK = "dark", _("Dark")


class Language(models.TextChoices):
    """The languages Curbside speaks, each in its own words."""

    ENGLISH = "en", "English"
    FRENCH = "fr", "Français"


class UserManager(BaseUserManager["User"]):
    """Makes users; an address is stored in lower case."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """A user who may sign in with `password`, or only with a code when there is none."""
        user = self.model(email=email.strip().lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """An operator: may open the admin, behind a second factor."""
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)


def check_time_zone(name: str) -> None:
    """Refuse what the time zone database does not know."""
    if name not in available_timezones():
        raise ValidationError(_("We do not know this time zone."))


class User(AbstractBaseUser, PermissionsMixin):
    """Signs in with an e-mail address; has one name, written as they write it."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    pk: UUID
    email = models.EmailField(_("e-mail address"), unique=True)
    name = models.CharField(_("name"), max_length=200)
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    language = models.CharField(_("language"), max_length=2, choices=Language.choices, default=Language.ENGLISH)
    time_zone = models.CharField(max_length=60, default="America/Toronto", validators=[check_time_zone])
    theme = models.CharField(max_length=5, choices=Theme.choices, default=Theme.AS_DEVICE, blank=True)
    is_active = models.BooleanField(default=True)
    is_staff = models.BooleanField(default=False)
    date_joined = models.DateTimeField(auto_now_add=True)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    objects: ClassVar[UserManager] = UserManager()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(Lower("email"), name="one_user_per_address")]

    def __str__(self) -> str:
        return self.name
