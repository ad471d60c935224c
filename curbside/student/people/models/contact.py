"""Someone the student knows, or would like to."""

from calendar import monthrange
from datetime import date
from typing import ClassVar, Final, Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from curbside.foundation.kit.rows import OwnedQuerySet, Row
from curbside.foundation.specialties.models import Specialty

LEAP_YEAR: Final = 2024
"""A year in which every birthday comes."""


class HowKnown(models.TextChoices):
    """How the student knows them; orders the ladder."""

    RELATIVE = "relative", _("Family")
    FRIEND = "friend", _("A friend")
    FAMILY_DOCTOR = "family_doctor", _("My family doctor")
    KIND_DOCTOR = "kind_doctor", _("A doctor who has been kind to me")
    CLASSMATE = "classmate", _("A classmate")
    PRECEPTOR = "preceptor", _("A preceptor or teacher")
    COLLEAGUE = "colleague", _("Someone I worked with")
    MET_ONCE = "met_once", _("Someone I met once")
    NOT_YET = "not_yet", _("We have not met")


class Ring(models.TextChoices):
    """How near someone is to the student. It says how well they know each other, not how much they matter."""

    INNER = "inner", pgettext_lazy("a ring", "Inner")
    CLOSE = "close", pgettext_lazy("a ring", "Close")
    OCCASIONAL = "occasional", pgettext_lazy("a ring", "Occasional")
    PERIPHERAL = "peripheral", pgettext_lazy("a ring", "Peripheral")
    NEW = "new", pgettext_lazy("a ring", "New")


class ContactQuerySet(OwnedQuerySet["Contact"]):
    def kept(self) -> Self:
        """Neither removed by the student nor folded into another of their people."""
        return self.filter(removed_at=None, folded_into=None)


class Contact(Row):
    """One person in one student's book. Private: nobody else ever sees it.

    `ring_word` is the ring the student chose, and wins over the rule; `known_since` and `last_spoke` are what the
    student or their files say, where no touch tells more. A birthday has no year: it is for good wishes.
    """

    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="contacts")
    name = models.CharField(_("name"), max_length=200)
    how_known = models.CharField(max_length=20, choices=HowKnown.choices, blank=True)
    organisation = models.CharField(max_length=200, blank=True)
    title = models.CharField(max_length=200, blank=True)
    specialty = models.ForeignKey(Specialty, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    about = models.TextField(blank=True)
    language = models.CharField(max_length=2, blank=True)
    ring_word = models.CharField(max_length=10, choices=Ring.choices, blank=True)
    known_from = models.CharField(max_length=200, blank=True)
    known_since = models.DateField(null=True, blank=True)
    last_spoke = models.DateField(null=True, blank=True)
    birth_month = models.PositiveSmallIntegerField(null=True, blank=True)
    birth_day = models.PositiveSmallIntegerField(null=True, blank=True)
    created_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True, blank=True)
    folded_into = models.ForeignKey("self", null=True, blank=True, on_delete=models.CASCADE, related_name="folded")

    objects = ContactQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["name"]
        indexes: ClassVar = [models.Index(fields=["student", "name"])]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(birth_month=None, birth_day=None)
                | models.Q(birth_month__range=(1, 12), birth_day__range=(1, 31)),
                name="a_day_of_a_month",
            ),
            models.CheckConstraint(condition=~models.Q(folded_into=models.F("id")), name="folded_into_another"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def birthday(self) -> date | None:
        """The day and month they celebrate, in a year that has every day."""
        if not self.birth_month or not self.birth_day:
            return None
        return date(LEAP_YEAR, self.birth_month, min(self.birth_day, monthrange(LEAP_YEAR, self.birth_month)[1]))

    @property
    def email(self) -> str:
        """The first e-mail address, or nothing."""
        return next((a.value for a in self.addresses.all() if a.kind == AddressKind.EMAIL), "")


class AddressKind(models.TextChoices):
    EMAIL = "email", _("E-mail")
    PHONE = "phone", _("Phone")


class AddressQuerySet(OwnedQuerySet["Address"]):
    owner = "contact__student"


class Address(Row):
    """An e-mail address or a phone number of a contact. The first of a kind is the one used."""

    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="addresses")
    kind = models.CharField(max_length=5, choices=AddressKind.choices)
    value = models.CharField(max_length=254)
    position = models.PositiveSmallIntegerField(default=0)

    objects = AddressQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["position"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["contact", "kind", "value"], name="an_address_once")]

    def __str__(self) -> str:
        return self.value
