from allauth.account.decorators import reauthentication_required
from allauth.account.views import password_set
from django.contrib.auth.decorators import login_required
from django.urls import include, path

urlpatterns = [
    # The library lets an open window choose a first password, and with it do all the rest.
    path("password/set/", login_required(reauthentication_required(password_set)), name="account_set_password"),
    path("", include("allauth.urls")),
]
