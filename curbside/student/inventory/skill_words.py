"""What each skill means here, as a hint to the one time the student tells of."""

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from .models import Skill

HINTS: Final[dict[Skill, Promise]] = {
    Skill.LISTENING: _("Letting someone finish, and hearing what they did not say at first."),
    Skill.EXPLAINING: _("Making something hard plain to somebody who is new to it."),
    Skill.HANDS: _("Small, exact movements: an instrument, a dissection, a needle, a model."),
    Skill.CALM: _("Keeping your head when others hurry or are upset."),
    Skill.DECIDING: _("Choosing a way when you cannot know enough, and standing by it."),
    Skill.NOTICING: _("Seeing the small thing that does not fit."),
    Skill.REASONING: _("Taking a problem apart, step by step, until it gives way."),
    Skill.WORKING_TOGETHER: _("Doing your part so that a group gets further than its members would."),
    Skill.ORGANISING: _("Keeping dates, papers and people straight when there are many."),
    Skill.LEADING: _("Bringing others to do something together that was nobody’s duty."),
    Skill.NUMBERS: _("Reading a table or a study and saying what follows, and what does not."),
    Skill.WRITING: _("Putting something on paper so that nobody has to ask what you meant."),
}
