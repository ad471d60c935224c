"""What became of letters."""

from django.db.models import Q, QuerySet

from curbside.foundation.kit.forms import clean_line, clean_text

from .draft import Draft
from .envelope import whole_text
from .models import Letter, LetterState


def troubled_letters(actor: object) -> QuerySet[Letter]:
    """The letters in the actor's name that could not be delivered, or not yet, newest first. Each has a `problem`."""
    troubled = Q(state=LetterState.FAILED) | Q(state=LetterState.WAITING) & ~Q(problem="")
    return Letter.objects.visible_to(actor).filter(troubled).exclude(to_address="").order_by("-created_at")


def letter_with_key(key: str) -> Letter | None:
    """The letter written under this key, whatever became of it."""
    return Letter.objects.filter(key=key).first()


def words_of(draft: Draft) -> str:
    """What the recipient will read, footer included: for showing a letter before it is sent."""
    shown = Letter(
        from_name=clean_line(draft.from_name),
        reply_to=clean_line(draft.reply_to),
        text=clean_text(draft.text),
        language=draft.language,
        stop_url=draft.stop_url,
    )
    return whole_text(shown)
