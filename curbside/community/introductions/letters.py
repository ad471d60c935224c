"""The letters of an introduction: the packet to each on the way, the text to pass on by hand, and the news of a yes."""

from dataclasses import dataclass
from typing import Final

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from curbside.foundation.mail.draft import Draft
from curbside.foundation.mail.models import Purpose

from .knowing import address_of
from .models import Introduction, Step

NOT_YET_MADE: Final = "…"
"""Stands for the recipient's own link while the letter is only looked at."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """The recipient's own links. Empty while the letter is only looked at: a look makes none."""

    answer: str = ""
    stop: str = ""

    def in_letter(self, purpose: Purpose) -> "Addresses":
        """These, or what stands for them."""
        base = f"{settings.SITE_URL}/r"
        return Addresses(
            self.answer or f"{base}/{purpose}/{NOT_YET_MADE}/", self.stop or f"{base}/stop/{NOT_YET_MADE}/"
        )


def language_of(step: Step) -> str:
    """The language somebody is written to in: their own where it is known, else the student's."""
    if step.user:
        return step.user.language
    return (step.contact.language if step.contact else "") or step.introduction.student.language


def packet(step: Step, addresses: Addresses | None = None) -> Draft:
    """What the nearest connector gets from the student: who, why, the question, and two ways to answer."""
    introduction = step.introduction
    student, there = introduction.student, (addresses or Addresses()).in_letter(Purpose.PASS_ON)
    with translation.override(language_of(step)):
        lines = [
            _("Hello %(name)s,") % {"name": step.name},
            _("Could you introduce me to %(target)s?") % {"target": introduction.target_name}
            + _also_through(introduction),
            *_reasons(introduction),
            _(
                "One tap passes this on, with a word of yours if you like. Another tap says not this time. Then it "
                "ends quietly, and I am not told who said so. No account is needed:"
            )
            + f"\n{there.answer}",
            student.name,
        ]
        subject = _("Could you introduce me to %(target)s?") % {"target": introduction.target_name}
    return Draft(
        kind="introductions.packet",
        to_address=address_of(step),
        from_name=student.name,
        reply_to=student.email,
        subject=subject,
        text="\n\n".join(lines),
        language=language_of(step),
        stop_url=there.stop,
    )


def _also_through(introduction: Introduction) -> str:
    """Who comes after the nearest connector, where the way has three ties."""
    if not introduction.through[1:]:
        return ""
    return " " + _("It would go from you to %(name)s, who knows them.") % {"name": introduction.through[1]}


def _reasons(introduction: Introduction) -> list[str]:
    return [
        _("Why them:") + f"\n{introduction.why}",
        _("What I would ask, in 20 minutes:") + f"\n{introduction.question}",
    ]


def passed_on(step: Step, previous: Step, word: str, addresses: Addresses | None = None) -> Draft:
    """What a member further along gets, in the name of whoever passed it on. Nobody's address stands in it."""
    introduction, giver = step.introduction, previous.user.name if previous.user else ""
    purpose = Purpose.INTRODUCED if step.is_target else Purpose.PASS_ON
    there = (addresses or Addresses()).in_letter(purpose)
    with translation.override(language_of(step)):
        lines = [_("Hello %(name)s,") % {"name": step.user.name if step.user else step.name}]
        lines.append(_who_asks(step) % {"giver": giver, "student": introduction.student.name, **_target(introduction)})
        if word:
            lines.append(_("%(name)s adds:") % {"name": giver} + f"\n{word}")
        lines += _their_reasons(introduction)
        lines.append((_ask_target() if step.is_target else _ask_connector()) + f"\n{there.answer}")
        subject = _("%(giver)s passes on a request by %(student)s") % {
            "giver": giver,
            "student": introduction.student.name,
        }
    return Draft(
        kind="introductions.passed_on",
        to_address=step.user.email if step.user else "",
        to_name=step.user.name if step.user else "",
        from_name=giver,
        subject=subject,
        text="\n\n".join(lines),
        language=language_of(step),
        stop_url=there.stop,
    )


def _target(introduction: Introduction) -> dict[str, str]:
    return {"target": introduction.target_name}


def _who_asks(step: Step) -> str:
    if step.is_target:
        return _(
            "%(giver)s passes this on to you. %(student)s is a medical student and would be glad to ask you one "
            "question, for 20 minutes."
        )
    return _(
        "%(giver)s passes this on to you. %(student)s is a medical student and would be glad to talk with %(target)s "
        "for 20 minutes. You know them."
    )


def _their_reasons(introduction: Introduction) -> list[str]:
    student = introduction.student.name
    return [
        _("Why, in the words of %(student)s:") % {"student": student} + f"\n{introduction.why}",
        _("The question:") + f"\n{introduction.question}",
    ]


def _ask_target() -> str:
    return _(
        "One tap answers, without an account. Neither of you has the other’s address: a yes gives it to both, a no "
        "ends it, and nobody is told who said so:"
    )


def _ask_connector() -> str:
    return _(
        "One tap passes it on, with a word of yours if you like. Another tap says not this time; nobody is told who "
        "said so. No account is needed:"
    )


def by_hand(step: Step, answer_url: str) -> Draft:
    """A text for the connector to pass on themselves, in their own name, to someone who is no member."""
    introduction, student = step.introduction, step.introduction.student.name
    with translation.override(language_of(step)):
        lines = [
            _("Hello %(name)s,") % {"name": introduction.target_name},
            _("A medical student I know, %(student)s, would be glad to ask you one question, for 20 minutes.")
            % {"student": student},
            *_their_reasons(introduction),
            _(
                "You can answer me, or here with one tap and without an account. A yes gives each of you the other’s "
                "address; a no ends it:"
            )
            + f"\n{answer_url}",
        ]
        subject = _("A medical student who would like to meet you")
    return Draft(
        kind="introductions.by_hand",
        to_address="",
        subject=subject,
        text="\n\n".join(lines),
        language=language_of(step),
    )
