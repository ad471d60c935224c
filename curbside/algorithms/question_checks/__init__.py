"""What the wording of a question shows before it is asked: closed, leading, answerable online, and six more.

Grammar and named word lists, in English and in French; no model is trained and nothing leaves the machine.
"""

from .checking import check_question
from .shapes import CODES, LANGUAGES, Checked, Flag

__all__ = ["CODES", "LANGUAGES", "Checked", "Flag", "check_question"]
