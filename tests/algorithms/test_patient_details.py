import time

import pytest

from curbside.algorithms.patient_details import PatientDetail, find_patient_details
from tests.algorithms.patient_phrases import FLAGGED, QUIET


@pytest.mark.parametrize("phrase", FLAGGED)
def test_a_patients_details_are_seen(phrase: str) -> None:
    assert find_patient_details(phrase)


@pytest.mark.parametrize("phrase", QUIET)
def test_an_ordinary_line_passes(phrase: str) -> None:
    assert find_patient_details(phrase) == ()


def test_each_finding_says_what_it_is_and_where() -> None:
    text = "ask about bed 4: Pruneau, MRN 00482913"
    found = find_patient_details(text)
    assert [(f.kind, text[f.start : f.end]) for f in found] == [
        (PatientDetail.ROOM_AND_NAME, "bed 4: Pruneau"),
        (PatientDetail.RECORD_NUMBER, "MRN 00482913"),
    ]


@pytest.mark.parametrize("piece", ["patient ", "Mr. A room ", "1234 ", "patient is is ", "dossier no ", "A ", "OHIP "])
def test_a_long_text_is_read_quickly(piece: str) -> None:
    began = time.process_time()
    find_patient_details((piece * 5_000)[:5_000])
    assert time.process_time() - began < 1
