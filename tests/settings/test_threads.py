"""NumPy, loaded when somebody first fits something, works on one thread."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
FIT = """
import os, sys
import curbside.settings.base
assert "numpy" not in sys.modules
import numpy
numpy.linalg.inv(numpy.eye(300))
print(os.environ["OPENBLAS_NUM_THREADS"], len(os.listdir("/proc/self/task")))
"""


def threads(**given: str) -> list[str]:
    """What the environment says in the end, and how many threads there are."""
    kept = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    command = [sys.executable, "-c", FIT]
    done = subprocess.run(command, cwd=ROOT, env={**kept, **given}, capture_output=True, text=True, check=True)
    return done.stdout.split()


@pytest.mark.slow
def test_numpy_starts_no_threads_of_its_own_unless_the_operator_says_so() -> None:
    assert threads() == ["1", "1"]
    assert threads(OPENBLAS_NUM_THREADS="2", OMP_NUM_THREADS="2")[0] == "2"
