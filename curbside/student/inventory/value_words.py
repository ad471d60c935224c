"""One sentence for each condition of work, with both poles where it is a matter of either or."""

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from .models import Value

DESCRIPTIONS: Final[dict[Value, Promise]] = {
    Value.CONTINUITY: _("Knowing the same people for years, rather than meeting new ones each day."),
    Value.PROCEDURES: _("Doing things with my hands, rather than mostly thinking and talking."),
    Value.ACUITY: _("People who are very ill and minutes that count, rather than problems that unfold slowly."),
    Value.UNCERTAINTY: _("Work where the answer often stays unclear, rather than work where most things get settled."),
    Value.TEAM: _("Working with others at my side all day, rather than mostly on my own."),
    Value.CONTROL: _("Having a say in when I work, evenings and nights too, rather than going when I am called."),
    Value.TRAINING: _("Being done with training after a few years, rather than after many."),
    Value.PLACE: _("Living in the town or region I choose, rather than where the work happens to be."),
    Value.RESEARCH: _("Having time, as part of the work, to find out what nobody knows yet."),
    Value.TEACHING: _("Helping students and colleagues learn, as part of the work."),
    Value.LEADERSHIP: _("Deciding how a service is run and answering for it, rather than leaving that to others."),
    Value.ADVOCACY: _("Speaking up for people whom the system leaves out, beyond the one in front of me."),
    Value.INCOME: _("Earning more than I would in most other fields of medicine."),
    Value.PRESTIGE: _("Doing work that colleagues and others hold in high regard."),
    Value.PATIENTS: _("Caring for people of one kind, children or the very old, say, rather than for whoever comes."),
    Value.SECURITY: _("Being sure of a post after training, rather than having to wait or move for one."),
}
