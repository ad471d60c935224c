"""The specialties in groups a student can look through, and found by any name people use for them."""

from collections.abc import Iterable
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from curbside.algorithms.folding import fold
from curbside.foundation.specialties.models import Specialty
from curbside.foundation.specialties.queries import specialties_by_name

Group = tuple[str | Promise, list[Specialty]]

# Only to find one's way on a page: no field is more than another, and several would fit two groups.
_GROUPS: Final[tuple[tuple[Promise, frozenset[str]], ...]] = (
    (
        _("In clinics and on wards"),
        frozenset(
            {
                "dermatology",
                "emergency-medicine",
                "family-medicine",
                "internal-medicine",
                "medical-genetics-genomics",
                "neurology",
                "neurology-pediatric",
                "pediatrics",
                "physical-medicine-rehabilitation",
                "psychiatry",
                "public-health-preventive-medicine",
            }
        ),
    ),
    (
        _("In operating and delivery rooms"),
        frozenset(
            {
                "anesthesiology",
                "cardiac-surgery",
                "general-surgery",
                "neurosurgery",
                "obstetrics-gynecology",
                "ophthalmology",
                "orthopedic-surgery",
                "otolaryngology",
                "plastic-surgery",
                "urology",
                "vascular-surgery",
            }
        ),
    ),
    (
        _("With images and radiation"),
        frozenset({"diagnostic-radiology", "nuclear-medicine", "radiation-oncology"}),
    ),
    (
        _("In laboratories"),
        frozenset(
            {
                "diagnostic-clinical-pathology",
                "diagnostic-molecular-pathology",
                "hematological-pathology",
                "medical-biochemistry",
                "medical-microbiology",
                "neuropathology",
            }
        ),
    ),
)
_OTHERS: Final = _("Other fields")


def found_fields(search: str) -> list[Specialty]:
    """Today's specialties by name in the reader's language; those that match every word of `search` only."""
    words = fold(search).split()
    by_name = specialties_by_name()
    found = {
        specialty.pk: specialty
        for name, specialty in by_name.items()
        if not specialty.valid_to and all(word in name for word in words)
    }
    return sorted(found.values(), key=lambda specialty: fold(specialty.name))


def in_groups(specialties: Iterable[Specialty]) -> list[Group]:
    """The same in their groups, empty groups left out."""
    left = list(specialties)
    groups: list[Group] = []
    for title, slugs in _GROUPS:
        groups.append((title, [one for one in left if one.pk in slugs]))
        left = [one for one in left if one.pk not in slugs]
    return [(title, fields) for title, fields in (*groups, (_OTHERS, left)) if fields]
