"""The forty-eight activities of the interests: eight for each kind, in the words in which they were published.

Armstrong, P. I., Allison, W. and Rounds, J. (2008), Development and initial validation of brief public domain RIASEC
marker scales, Journal of Vocational Behavior 73, 287-299. The items are in the public domain.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .words import Interest


class Activity(models.TextChoices):
    """Something one may like doing or not. The first letter of a code is its kind; the codes never change."""

    R1 = "r1", _("Test the quality of parts before shipment")
    R2 = "r2", _("Lay brick or tile")
    R3 = "r3", _("Work on an offshore oil-drilling rig")
    R4 = "r4", _("Assemble electronic parts")
    R5 = "r5", _("Operate a grinding machine in a factory")
    R6 = "r6", _("Fix a broken faucet")
    R7 = "r7", _("Assemble products in a factory")
    R8 = "r8", _("Install flooring in houses")
    I1 = "i1", _("Study the structure of the human body")
    I2 = "i2", _("Study animal behavior")
    I3 = "i3", _("Do research on plants or animals")
    I4 = "i4", _("Develop a new medical treatment or procedure")
    I5 = "i5", _("Conduct biological research")
    I6 = "i6", _("Study whales and other types of marine life")
    I7 = "i7", _("Work in a biology lab")
    I8 = "i8", _("Make a map of the bottom of an ocean")
    A1 = "a1", _("Conduct a musical choir")
    A2 = "a2", _("Direct a play")
    A3 = "a3", _("Design artwork for magazines")
    A4 = "a4", _("Write a song")
    A5 = "a5", _("Write books or plays")
    A6 = "a6", _("Play a musical instrument")
    A7 = "a7", _("Perform stunts for a movie or television show")
    A8 = "a8", _("Design sets for plays")
    S1 = "s1", _("Give career guidance to people")
    S2 = "s2", _("Do volunteer work at a non-profit organization")
    S3 = "s3", _("Help people who have problems with drugs or alcohol")
    S4 = "s4", _("Teach an individual an exercise routine")
    S5 = "s5", _("Help people with family-related problems")
    S6 = "s6", _("Supervise the activities of children at a camp")
    S7 = "s7", _("Teach children how to read")
    S8 = "s8", _("Help elderly people with their daily activities")
    E1 = "e1", _("Sell restaurant franchises to individuals")
    E2 = "e2", _("Sell merchandise at a department store")
    E3 = "e3", _("Manage the operations of a hotel")
    E4 = "e4", _("Operate a beauty salon or barber shop")
    E5 = "e5", _("Manage a department within a large company")
    E6 = "e6", _("Manage a clothing store")
    E7 = "e7", _("Sell houses")
    E8 = "e8", _("Run a toy store")
    C1 = "c1", _("Generate the monthly payroll checks for an office")
    C2 = "c2", _("Inventory supplies using a hand-held computer")
    C3 = "c3", _("Use a computer program to generate customer bills")
    C4 = "c4", _("Maintain employee records")
    C5 = "c5", _("Compute and record statistical and other numerical data")
    C6 = "c6", _("Operate a calculator")
    C7 = "c7", _("Handle customers' bank transactions")
    C8 = "c8", _("Keep shipping and receiving records")

    @property
    def interest(self) -> Interest:
        """The kind of activity it stands for."""
        return next(kind for kind in Interest if kind.value[0] == self.value[0])


class HowMuch(models.IntegerChoices):
    """How much one would like doing it, in five steps."""

    NOT_AT_ALL = 1, _("Not at all")
    NOT_MUCH = 2, _("Not much")
    EITHER = 3, _("In between")
    QUITE = 4, _("Quite")
    A_LOT = 5, _("A lot")
