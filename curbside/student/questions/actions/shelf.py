"""Keeping the shelf of a centre: add, change, take off, put back."""

from datetime import date, datetime
from typing import Final, TypedDict

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import Centre, User
from curbside.foundation.audit.actions.entries import record

from ..models import Tool

TOOLS_MAX: Final = 200
"""Entries of one centre: more than that nobody looks through, or looks at again."""


class ToolFields(TypedDict):
    """What the shelf says of a tool."""

    name: str
    kind: str
    address: str
    what_for_en: str
    what_for_fr: str
    cost: str
    language: str
    looked_on: date


@transaction.atomic
def add_tool(centre: Centre, fields: ToolFields, *, actor: User, now: datetime) -> Tool:
    """Put a tool on the shelf of the centre. The same address and name again: the same entry, as said now.

    Raises ValidationError when the shelf is full.
    """
    _check(centre, actor)
    same = Tool.objects.kept().filter(centre=centre, name=fields["name"], address=fields["address"]).first()
    if same is None:
        _check_room(centre)
    tool = _write(same or Tool(centre=centre), fields, actor)
    record("add", tool, actor=actor, now=now)
    return tool


@transaction.atomic
def change_tool(tool: Tool, centre: Centre, fields: ToolFields, *, actor: User, now: datetime) -> Tool:
    """Change an entry. A shipped one stays as it is; the centre gets its own in its place."""
    _check(centre, actor)
    if tool.centre_id is None:
        own = Tool.objects.filter(centre=centre, replaces=tool.code).first()
        tool = own or Tool(centre=centre, replaces=tool.code)
    elif tool.centre_id != centre.pk:
        raise PermissionDenied
    tool = _write(tool, fields, actor)
    record("change", tool, actor=actor, now=now)
    return tool


@transaction.atomic
def take_tool_off(tool: Tool, centre: Centre, *, actor: User, now: datetime) -> Tool:
    """Take an entry off the centre's shelf; the row returned can be put back."""
    _check(centre, actor)
    if tool.centre_id is None:
        tool, _is_new = Tool.objects.get_or_create(centre=centre, replaces=tool.code, defaults=_said(tool))
    elif tool.centre_id != centre.pk:
        raise PermissionDenied
    if Tool.objects.kept().filter(pk=tool.pk).update(removed_at=now):
        tool.removed_at = now
        record("remove", tool, actor=actor, now=now)
    return tool


@transaction.atomic
def put_tool_back(tool: Tool, *, actor: User, now: datetime) -> None:
    """Undo taking it off. What only hid a shipped entry goes, so that the shipped one stands again.

    Raises ValidationError when the shelf is full.
    """
    if tool.centre is None:
        return
    _check(tool.centre, actor)
    if not Tool.objects.filter(pk=tool.pk).exclude(removed_at=None).exists():
        return
    hides = _only_hides(tool)
    if not hides:
        _check_room(tool.centre)
    record("bring_back", tool, actor=actor, now=now)
    if hides:
        tool.delete()
    else:
        Tool.objects.filter(pk=tool.pk).update(removed_at=None)


def _check_room(centre: Centre) -> None:
    if Tool.objects.kept().filter(centre=centre).count() >= TOOLS_MAX:
        raise ValidationError(_("%d tools of your own is the most a shelf holds. Take one off first.") % TOOLS_MAX)


def _only_hides(tool: Tool) -> bool:
    """Whether it says what the shipped entry says. That nobody is named is not enough: they may have left Curbside."""
    shipped = Tool.objects.shipped().filter(code=tool.replaces).first() if tool.replaces else None
    return shipped is not None and tool.looked_by_id is None and _said(tool) == _said(shipped)


def _said(tool: Tool) -> dict[str, object]:
    return {name: getattr(tool, name) for name in ToolFields.__annotations__}


def _write(tool: Tool, fields: ToolFields, actor: User) -> Tool:
    for name, value in fields.items():
        setattr(tool, name, value)
    tool.looked_by, tool.removed_at = actor, None
    tool.save()
    return tool


def _check(centre: Centre, actor: User) -> None:
    if not Centre.objects.run_by(actor).filter(pk=centre.pk).exists():
        raise PermissionDenied
    # Whoever presses twice waits here for the first press.
    Centre.objects.select_for_update(no_key=True).get(pk=centre.pk)
