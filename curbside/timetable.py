"""The table of recurring work. The worker runs each sweep when its time has come."""

from datetime import timedelta

from curbside.community.introductions.sweeps import (
    forget_names,
    learn_acquaintances,
    let_go_of_old_introductions,
    take_back_for_those_who_left,
)
from curbside.community.stories.sweeps import count_waiting_stories
from curbside.foundation.jobs.timetable import Job
from curbside.foundation.mail.forgetting_sweeps import forget_ended_links, forget_keys, forget_sent_letters
from curbside.foundation.mail.sweeps import deliver_letters
from curbside.interfaces.imports.sweeps import (
    add_looked_at_uploads,
    forget_old_uploads,
    read_waiting_uploads,
    take_out_uploads,
)
from curbside.student.inventory.sweeps import forget_removed_answers
from curbside.student.meetings.check_in_sweeps import ALERT, ASK, alert_trusted_contacts, ask_students
from curbside.student.meetings.sweeps import call_off_with_removed, remind_of_meetings
from curbside.student.outreach.sweeps import let_go_of_old_asks
from curbside.student.people.sweeps import forget_removed_contacts, look_for_one_person_twice
from curbside.student.reflection.bank_sweeps import count_the_bank

TIMETABLE: list[Job] = [
    Job("deliver letters", deliver_letters, every=timedelta(seconds=1), vital=True),
    Job(ALERT, alert_trusted_contacts, every=timedelta(seconds=2), vital=True),
    Job(ASK, ask_students, every=timedelta(seconds=5), vital=True),
    Job("read waiting uploads", read_waiting_uploads, every=timedelta(seconds=1)),
    Job("add looked-at uploads", add_looked_at_uploads, every=timedelta(seconds=1)),
    Job("take out uploads", take_out_uploads, every=timedelta(seconds=1)),
    Job("look for one person twice", look_for_one_person_twice, every=timedelta(seconds=2)),
    Job("remind of meetings", remind_of_meetings, every=timedelta(minutes=1)),
    Job("call off with removed people", call_off_with_removed, every=timedelta(minutes=1)),
    Job("forget keys", forget_keys, every=timedelta(minutes=1)),
    Job("forget sent letters", forget_sent_letters, every=timedelta(hours=1)),
    Job("forget ended links", forget_ended_links, every=timedelta(hours=1)),
    Job("forget removed contacts", forget_removed_contacts, every=timedelta(hours=1)),
    Job("forget removed answers", forget_removed_answers, every=timedelta(hours=1)),
    Job("take back for those who left", take_back_for_those_who_left, every=timedelta(minutes=1)),
    Job("learn acquaintances", learn_acquaintances, every=timedelta(minutes=1)),
    Job("forget names of introductions", forget_names, every=timedelta(hours=1)),
    Job("let go of old introductions", let_go_of_old_introductions, every=timedelta(minutes=1)),
    Job("count waiting stories", count_waiting_stories, every=timedelta(hours=1)),
    Job("let go of old asks", let_go_of_old_asks, every=timedelta(hours=1)),
    Job("count the bank", count_the_bank, every=timedelta(hours=1)),
    Job("forget old uploads", forget_old_uploads, every=timedelta(hours=1)),
]
