"""The way back after one tap: what the page that follows offers, from what stands in its address.

What was done is read from rows again, never believed from the address: an address that lies offers nothing, or a
form that does no more than its owner could do anyway.
"""

from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, urlsplit
from uuid import UUID

from django.http import HttpResponseRedirect, QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import User

from .models import Contact, Touch, TouchKind

_KEYS: Final = ("moved", "was", "untied", "noted", "source", "beside")


@dataclass(frozen=True, slots=True)
class Undo:
    """What was done, in words, the form that takes it back, and whom it is about where that is one of a list."""

    words: str
    address: str
    fields: tuple[tuple[str, str], ...] = ()
    about: UUID | None = None


def back_to(asked: str, otherwise: str, **done: object) -> HttpResponseRedirect:
    """Back to the page about people that the form stood on, or to `otherwise`, with what was done in its address.

    A place on that page, such as `#person-…`, is kept: the way back then stands there (`beside`), in sight.
    """
    try:
        parts = urlsplit(asked)
    except ValueError:  # nothing that could be an address
        parts = urlsplit("")
    ours = not parts.scheme and not parts.netloc and parts.path.startswith(reverse("people:contacts"))
    path, query = (parts.path, QueryDict(parts.query, mutable=True)) if ours else (otherwise, QueryDict(mutable=True))
    for key in _KEYS:
        query.pop(key, None)
    for key, value in done.items():
        query[key] = str(value)
    if not (ours and parts.fragment):
        return HttpResponseRedirect(f"{path}?{query.urlencode()}" if query else path)
    query["beside"] = "1"
    return HttpResponseRedirect(f"{path}?{query.urlencode()}#{quote(parts.fragment)}")


def offered(student: User, asked: QueryDict, *, path: str) -> Undo | None:
    """The way back that this page offers, if something was just done. `path` is the page the student then sees."""
    for key, offer in {"moved": _move, "untied": _tie, "noted": _touch}.items():
        pk = _uuid(asked.get(key, ""))
        if pk:
            return offer(student, pk, asked, path)
    return None


def _move(student: User, pk: UUID, asked: QueryDict, path: str) -> Undo | None:
    contact = Contact.objects.visible_to(student).kept().filter(pk=pk).first()
    if contact is None:
        return None
    if contact.ring_word:
        words = _("%(name)s stands in this ring now: %(ring)s.") % {
            "name": contact.name,
            "ring": contact.get_ring_word_display(),
        }
    else:
        words = _("Curbside places %(name)s again.") % {"name": contact.name}
    # Where the way back stands in a list, it leads back to that person of the list.
    place = f"#person-{contact.pk}" if "beside" in asked else ""
    fields = (("ring", asked.get("was", "")), ("next", f"{path}{place}"))
    return Undo(words, reverse("people:ring", args=[contact.pk]), fields, about=contact.pk)


def _tie(student: User, pk: UUID, asked: QueryDict, path: str) -> Undo | None:
    other = Contact.objects.visible_to(student).kept().filter(pk=pk).first()
    one = _uuid(asked.get("was", ""))
    if other is None or one is None:
        return None
    words = _("The tie with %(name)s is removed.") % {"name": other.name}
    return Undo(
        words, reverse("people:tie_new", args=[one]), (("other", str(other.pk)), ("source", asked.get("source", "")))
    )


def _touch(student: User, pk: UUID, asked: QueryDict, path: str) -> Undo | None:
    touch = Touch.objects.visible_to(student).filter(pk=pk).select_related("contact").first()
    if touch is None:
        return None
    told = touch.kind == TouchKind.TOLD
    words = _("Noted: you told %(name)s.") if told else _("Noted: you said hello to %(name)s.")
    address = reverse("people:touch_undo", args=[touch.pk])
    return Undo(words % {"name": touch.contact.name}, address, (("next", path),))


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
