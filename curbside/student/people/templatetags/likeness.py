"""How two contacts compare, in words."""

from typing import Final

from django import template
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

register = template.Library()

_FIELDS: Final[dict[str, Promise]] = {
    "name": _("Name"),
    "email": _("E-mail"),
    "phone": _("Phone"),
    "organisation": _("Where they work"),
    "title": _("What they do"),
}
_WHY: Final[dict[str, Promise]] = {
    "same_name": _("The same name"),
    "names_reordered": _("The same names in another order"),
    "accents": _("The same but for accents or small signs"),
    "transliterated": _("The same name in another script"),
    "nickname": _("One is short for the other"),
    "initial": _("One has only an initial"),
    "typing": _("Nearly the same letters"),
    "part_of_name": _("One has more of the name"),
    "other_middle": _("The same first and last name; another between them"),
    "surname_changed": _("The same first name; another last name"),
    "shared_address_other_first_name": _("Another first name: perhaps one household"),
    "other_generation": _("Junior and senior, perhaps"),
    "other_name": _("Different names"),
    "same_email": _("An address they share"),
    "same_mailbox_name": _("The same before the @"),
    "other_email": _("Different addresses"),
    "same_phone": _("A number they share"),
    "other_phone": _("Different numbers"),
    "shared_by_many": _("Many people have this one"),
    "same_organisation": _("The same place"),
    "like_organisation": _("Nearly the same place"),
    "same_email_domain": _("Addresses at the same place"),
    "other_organisation": _("Different places"),
    "same_title": _("The same"),
    "like_title": _("Nearly the same"),
    "other_title": _("Different"),
}


@register.filter
def field_in_words(code: str) -> str | Promise:
    """What was compared."""
    return _FIELDS.get(code, "")


@register.filter
def why_in_words(code: str) -> str | Promise:
    """What was seen; nothing where one of the two has no value."""
    return _WHY.get(code, "")
