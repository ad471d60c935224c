"""The house's own lint finds what it says it finds, in every way it can be written."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.check_house import CODE, NOT_IN_A_TEMPLATE, Finding, doors, no_signals, rows_through_visible_to

VIEW = CODE / "student" / "meetings" / "views" / "meetings.py"
ACTION = CODE / "student" / "meetings" / "actions" / "meetings.py"
TAGS = CODE / "student" / "meetings" / "templatetags" / "check_in.py"
OPENING = CODE / "interfaces" / "replies" / "opening.py"


def found(rule: object, path: Path, source: str) -> int:
    assert callable(rule)
    findings: Iterator[Finding] = rule(path, ast.parse(source), 1)
    return len(list(findings))


@pytest.mark.parametrize(
    "line",
    [
        "from curbside.student.people.letters import ask",
        "from curbside.student.people import letters",
        "from curbside.student.people import models, letters",
        "import curbside.student.people.letters",
        "import curbside.student.people.letters as post",
        "from ...people.letters import ask",
        "from curbside.student import people",
        "from curbside.foundation.mail import draft, sweeps",
        "from curbside.foundation.kitchen import knives",
        "from curbside.foundation.mail.drafting import something",
    ],
)
def test_a_back_door_is_found_however_it_is_written(line: str) -> None:
    assert found(doors, ACTION, line) == 1


@pytest.mark.parametrize(
    "line",
    [
        "from curbside.student.people.actions.contacts import add_contact",
        "from curbside.student.people import models, queries",
        "import curbside.student.people.models",
        "from curbside.foundation.mail.draft import Draft",
        "from curbside.foundation.mail import draft",
        "from curbside.foundation.kit.forms import LineField",
        "from curbside.algorithms.folding import fold",
        "from ..letters import ask",
        "from curbside.student.meetings.letters import ask",
        "import curbsides.student.people.letters",
    ],
)
def test_a_door_is_a_door(line: str) -> None:
    assert found(doors, ACTION, line) == 0


@pytest.mark.parametrize(
    "line",
    [
        "rows = Meeting.objects.filter(pk=1)",
        "rows = models.Meeting.objects.all()",
        "rows = Meeting._default_manager.all()",
        "row = get_object_or_404(Meeting, pk=1)",
        "row = get_object_or_404(Meeting.objects, pk=1)",
    ],
)
@pytest.mark.parametrize("path", [VIEW, TAGS])
def test_rows_that_go_round_visible_to_are_found(path: Path, line: str) -> None:
    assert found(rows_through_visible_to, path, line) == 1


def test_who_is_handed_a_request_answers_it_outside_views_too() -> None:
    source = (
        "def opened(request, token):\n    return Link.objects.get(pk=token)\ndef other(link):\n    Link.objects.get()"
    )
    assert found(rows_through_visible_to, OPENING, source) == 1


@pytest.mark.parametrize(
    "line", ["rows = Meeting.objects.visible_to(actor)", "Centre.objects.run_by(actor)", "Question.objects.all()"]
)
def test_rows_by_visible_to_are_fine(line: str) -> None:
    assert found(rows_through_visible_to, VIEW, line) == 0


@pytest.mark.parametrize(
    "line",
    [
        "from django.db.models.signals import post_save",
        "from django.db.models import signals",
        "import django.db.models.signals",
        "from django.dispatch import receiver",
        "models.signals.post_save.connect(f)",
    ],
)
def test_a_signal_is_found_however_it_is_written(line: str) -> None:
    assert found(no_signals, ACTION, line) == 1


@pytest.mark.parametrize(
    "markup",
    [
        '<p style="color: red">',
        "<p\n  class='x'\n  STYLE = 'y'>",
        '<button onclick="go()">',
        "<style>",
        "{{ name|safe }}",
        "{{ names | safeseq }}",
        "{% autoescape off %}",
    ],
)
def test_what_has_no_place_in_a_template_is_found(markup: str) -> None:
    assert sum(len(pattern.findall(markup)) for pattern in NOT_IN_A_TEMPLATE) == 1


def test_plain_markup_is_fine() -> None:
    markup = (
        '<p class="style">{{ name }}</p><a data-on="x" href="?safe">{% if a < b and c > d %}once = 1{% endif %}</a>'
    )
    assert not any(pattern.search(markup) for pattern in NOT_IN_A_TEMPLATE)
