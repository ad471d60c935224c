from allauth.account.decorators import reauthentication_required
from allauth.account.views import password_set
from django.contrib.auth.decorators import login_required
from django.urls import include, path

from .views import address_code, session_ending, sign_in_code

urlpatterns = [
    # The library lets an open window choose a first password, and with it do all the rest.
    path("password/set/", login_required(reauthentication_required(password_set)), name="account_set_password"),
    path("confirm-email/", address_code.show, name="account_email_verification_sent"),
    path("login/code/confirm/", sign_in_code.show, name="account_confirm_login_code"),
    path("sessions/<int:session_id>/ending/", session_ending.new, name="session_ending"),
    path("", include("allauth.urls")),
]
