"""The table of contents: one line a room."""

from django.conf import settings
from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("", include("curbside.interfaces.home.urls")),
    path("", include("curbside.interfaces.yours.urls")),
    path("", include("curbside.interfaces.imports.urls")),
    path("", include("curbside.interfaces.office.urls")),
    path("", include("curbside.interfaces.replies.urls")),
    path("", include("curbside.community.stories.urls")),
    path("", include("curbside.community.introductions.urls")),
    path("", include("curbside.student.people.urls")),
    path("", include("curbside.student.inventory.urls")),
    path("", include("curbside.student.questions.urls")),
    path("", include("curbside.student.outreach.urls")),
    path("", include("curbside.student.meetings.urls")),
    path("", include("curbside.student.reflection.urls")),
    path("", include("curbside.foundation.jobs.urls")),
    path("sign-in/", include("curbside.foundation.accounts.urls")),
    path("i18n/", include("django.conf.urls.i18n")),
    path("admin/", admin.site.urls),
]
if settings.SHOW_OUTBOX:
    urlpatterns += [path("", include("curbside.foundation.mail.urls"))]
