"""What questions, hopes and evidence are linked to. The codes never change: earlier answers keep their meaning."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Value(models.TextChoices):
    """Sixteen conditions of work that one person wants and another does not."""

    CONTINUITY = "continuity", _("Knowing people over years")
    PROCEDURES = "procedures", _("Using my hands")
    ACUITY = "acuity", _("Urgent, fast work")
    UNCERTAINTY = "uncertainty", _("Open questions")
    TEAM = "team", _("A team around me")
    CONTROL = "control", _("Hours of my own")
    TRAINING = "training", _("A short training")
    PLACE = "place", _("Choosing where I live")
    RESEARCH = "research", _("Finding things out")
    TEACHING = "teaching", _("Teaching")
    LEADERSHIP = "leadership", _("Leading")
    ADVOCACY = "advocacy", _("Speaking up for people")
    INCOME = "income", _("A good income")
    PRESTIGE = "prestige", _("Being looked up to")
    PATIENTS = "patients", _("The people I would care for")
    SECURITY = "security", _("A job I can count on")


class Skill(models.TextChoices):
    """What somebody can do, told by an example each."""

    LISTENING = "listening", _("Listening")
    EXPLAINING = "explaining", _("Explaining")
    HANDS = "hands", _("Fine work with the hands")
    CALM = "calm", _("Staying calm")
    DECIDING = "deciding", _("Deciding with little to go on")
    NOTICING = "noticing", _("Noticing what others miss")
    REASONING = "reasoning", _("Thinking a problem through")
    WORKING_TOGETHER = "together", _("Working with others")
    ORGANISING = "organising", _("Keeping many things in order")
    LEADING = "leading", _("Getting people to act")
    NUMBERS = "numbers", _("Making sense of numbers")
    WRITING = "writing", _("Writing clearly")


class Interest(models.TextChoices):
    """The six kinds of activity of Holland's hexagon."""

    REALISTIC = "realistic", _("Making and mending")
    INVESTIGATIVE = "investigative", _("Looking into things")
    ARTISTIC = "artistic", _("Making art")
    SOCIAL = "social", _("Helping and teaching")
    ENTERPRISING = "enterprising", _("Persuading and starting things")
    CONVENTIONAL = "conventional", _("Keeping records in order")
