"""How much each agreement tells, in one place: evidence adds up, and a pair is suggested from `ENOUGH` on.

The method is that of Fellegi & Sunter, "A theory for record linkage" (1969): an agreement weighs more the less
likely it is by chance. The numbers were set by hand on the tuning half of the labelled pairs, and are no measured
probabilities.
"""

from typing import Final

ENOUGH: Final = 10.0
SPREAD: Final = 2.5  # how fast the score rises around ENOUGH
VETO: Final = 100.0

# First name and surname agree, by whether (the first name, the surname) is common.
FULL_NAME: Final = {(True, True): 10.5, (True, False): 13.0, (False, True): 10.9, (False, False): 14.0}
INITIAL_COMMON: Final = 4.0
INITIAL_RARE: Final = 6.0
ONLY_INITIALS: Final = 1.0
GIVEN_SLIP: Final = 4.0
GIVEN_ONLY: Final = 3.0
FAMILY_ONLY: Final = 2.0
ONE_NAME: Final = 6.0
SURNAME_CHANGED: Final = 2.0

REORDERED: Final = 0.25
REORDERED_FIRST_NAMES: Final = 3.0  # Martin Robert and Robert Martin may well be two
NICKNAME: Final = 0.5
SHORT_FORM: Final = 5.0
AMBIGUOUS_NICKNAME: Final = 3.5  # Pat: Patrick or Patricia
AMBIGUOUS_NAME: Final = 2.5  # Pat and Pat
TRANSLITERATED: Final = 0.3
SPELLING: Final = 3.5
SLIP: Final = 4.5
LONG_SLIP: Final = 3.5
BY_MIDDLE_NAME: Final = 5.0
PART_OF_FAMILY: Final = 2.5
PART_OF_GIVEN: Final = 4.0
ONE_MIDDLE: Final = 0.25
OTHER_MIDDLE: Final = 9.0
OTHER_INITIAL: Final = 4.0
ONE_GENERATION: Final = 8.5

SAME_EMAIL: Final = 10.5
SAME_PHONE: Final = 7.5
PHONE_OF_A_HOUSEHOLD: Final = 3.0  # when relatives and colleagues could bear the names just as well
SHARED_ADDRESS: Final = 1.5
SAME_MAILBOX_NAME: Final = 2.0
OTHER_EMAIL: Final = -1.0
OTHER_PHONE: Final = -1.5

SAME_ORGANISATION: Final = 4.0
LIKE_ORGANISATION: Final = 3.0
OTHER_ORGANISATION: Final = -3.0
SAME_TITLE: Final = 1.0
LIKE_TITLE: Final = 0.5
OTHER_TITLE: Final = -0.5
