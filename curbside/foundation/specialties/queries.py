"""Finding a discipline by any name people use for it."""

from django.utils.translation import get_language

from curbside.algorithms.folding import fold

from .models import Alias, Specialty


def specialties_by_name() -> dict[str, Specialty]:
    """Every name of every discipline, folded, to the discipline. Two queries, however many names.

    Where one name means two, a present name wins over an ended one, a full name over an alias, and an alias in
    the reader's language over one in the other.
    """
    language = (get_language() or "en")[:2]
    found: dict[str, Specialty] = {}
    for specialty in sorted(Specialty.objects.all(), key=lambda one: (bool(one.valid_to), one.slug)):
        for name in (specialty.name_en, specialty.name_fr):
            found.setdefault(fold(name), specialty)
    aliases = Alias.objects.select_related("specialty").order_by("specialty_id", "name")
    for alias in sorted(aliases, key=lambda one: (bool(one.specialty.valid_to), one.language != language)):
        found.setdefault(fold(alias.name), alias.specialty)
    return found


def find_specialty(text: str) -> Specialty | None:
    """The discipline `text` names, in either language, accents and case aside; None if it names none."""
    wanted = fold(text)
    return specialties_by_name().get(wanted) if wanted else None
