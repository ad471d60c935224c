"""What the wording of a question shows before it is asked: closed, leading, answerable online, and six more.

Grammar and named lists of ways of asking, in English and in French, weighed together with what a small neural
network makes of the question, which was taught on thousands of labelled ones. Nothing leaves the machine.
"""

from .checking import check_question
from .shapes import CODES, LANGUAGES, Checked, Flag

__all__ = ["CODES", "LANGUAGES", "Checked", "Flag", "check_question"]
