"""What matters more to one person, from choices of the best and the worst of a few (best-worst scaling, "case 1").

Louviere and Woodworth's method; the standard account is Louviere, Flynn and Marley, "Best-Worst Scaling" (Cambridge
University Press, 2015). What comes out compares things within one person. It says nothing about how one person
compares with another, nor whether anything matters in itself: somebody to whom everything matters a great deal and
somebody to whom nothing does give the same answers.

NumPy is loaded by the first call of `fit`, not by importing this package.
"""

from .answers import Answer
from .design import DESIGN, sets_for
from .fitting import COVER, Estimate, fit

__all__ = ["COVER", "DESIGN", "Answer", "Estimate", "fit", "sets_for"]
