"""Someone the student knows, or would like to."""

from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.rows import OwnedQuerySet, Row
from curbside.foundation.specialties.models import Specialty


class HowKnown(models.TextChoices):
    """How the student knows them; orders the ladder."""

    RELATIVE = "relative", _("Family")
    FRIEND = "friend", _("A friend")
    FAMILY_DOCTOR = "family_doctor", _("My family doctor")
    CLASSMATE = "classmate", _("A classmate")
    PRECEPTOR = "preceptor", _("A preceptor or teacher")
    COLLEAGUE = "colleague", _("Someone I worked with")
    MET_ONCE = "met_once", _("Someone I met once")
    NOT_YET = "not_yet", _("We have not met")


class ContactQuerySet(OwnedQuerySet["Contact"]):
    def kept(self) -> Self:
        """Not removed by the student."""
        return self.filter(removed_at=None)


class Contact(Row):
    """One person in one student's book. Private: nobody else ever sees it."""

    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="contacts")
    name = models.CharField(_("name"), max_length=200)
    how_known = models.CharField(max_length=20, choices=HowKnown.choices, blank=True)
    organisation = models.CharField(max_length=200, blank=True)
    title = models.CharField(max_length=200, blank=True)
    specialty = models.ForeignKey(Specialty, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    about = models.TextField(blank=True)
    language = models.CharField(max_length=2, blank=True)
    created_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True, blank=True)

    objects = ContactQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["name"]
        indexes: ClassVar = [models.Index(fields=["student", "name"])]

    def __str__(self) -> str:
        return self.name

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
