"""A discipline is found by any name people use for it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime

import pytest
from django.utils import translation

from curbside.foundation.specialties.actions.reference_data import load_reference_data
from curbside.foundation.specialties.models import Alias, Specialty
from curbside.foundation.specialties.queries import find_specialty, specialties_by_name


@pytest.fixture(autouse=True)
def loaded(db: None, now: datetime) -> None:
    load_reference_data(now=now)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Family Medicine", "family-medicine"),
        ("  family   MEDICINE ", "family-medicine"),
        ("medecine familiale", "family-medicine"),
        ("Médecine de famille", "family-medicine"),
        ("anesthesie", "anesthesiology"),
        ("ORL", "otolaryngology"),
    ],
)
def test_a_name_or_an_alias_is_found_without_accents_or_case(text: str, slug: str) -> None:
    specialty = find_specialty(text)

    assert specialty is not None
    assert specialty.slug == slug


@pytest.mark.parametrize("text", ["", "   ", "astrology", "<b>ORL</b>"])
def test_other_words_find_nothing(text: str) -> None:
    assert find_specialty(text) is None


@pytest.mark.slow
def test_every_name_and_alias_leads_to_its_own_discipline() -> None:
    for language in ("en", "fr"):
        with translation.override(language):
            names = specialties_by_name()
            for alias in Alias.objects.filter(language=language):
                found = find_specialty(alias.name)
                assert found is not None
                assert found.pk == alias.specialty_id, alias.name
    assert len(names) > Specialty.objects.count() * 2


def test_all_names_take_two_queries(
    django_assert_num_queries: Callable[[int], AbstractContextManager[object]],
) -> None:
    with django_assert_num_queries(2):
        specialties_by_name()
