"""The normal distribution function against SciPy's, and that SciPy is not loaded for it."""

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose
from scipy.special import ndtr

from curbside.algorithms.normal import below


@settings(max_examples=60)
@given(st.lists(st.floats(-37, 37), max_size=20))
def test_it_is_scipys_to_twelve_digits_as_far_out_as_there_are_numbers(at: list[float]) -> None:
    assert_allclose(below(np.array(at)), ndtr(np.array(at)), rtol=1e-12)


def test_it_is_scipys_at_every_point_a_grid_of_ours_may_have_and_keeps_its_shape() -> None:
    grid = np.linspace(-12, 12, 48_000).reshape(3, 16_000)
    assert_allclose(below(grid), ndtr(grid), rtol=1e-13)


def test_nothing_and_everything() -> None:
    assert below(np.array([-np.inf, 0, np.inf])).tolist() == [0, 0.5, 1]


@pytest.mark.slow
def test_weighing_evidence_and_saying_whom_to_meet_loads_no_scipy() -> None:
    asked = (
        "import sys; from curbside.algorithms.evidence import nobody; "
        "from curbside.algorithms.next_conversation import expected_bits; import curbside.algorithms.evidence_grid; "
        "nobody('family', 'continuity'); assert 'numpy' in sys.modules; print('scipy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout == "False\n"
