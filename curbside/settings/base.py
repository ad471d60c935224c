"""What holds on every installation. Each setting read from the environment is in docs/operate/settings.md."""

import os
from pathlib import Path

import dj_database_url
from csp.constants import NONCE, NONE, SELF

# A page's fits are small: with several threads of NumPy's they only wait for each other (23 ms on one thread, 130 to
# 600 with several, on a busy machine). NumPy reads this when it is loaded, which is when somebody first fits something.
os.environ.setdefault("OMP_NUM_THREADS", os.environ.setdefault("OPENBLAS_NUM_THREADS", "1"))

ROOT = Path(__file__).resolve().parent.parent.parent
VAR = Path(os.environ.get("CURBSIDE_VAR", ROOT / "var"))

# Curbside's own
SITE_URL = os.environ.get("CURBSIDE_SITE_URL", "http://localhost:8000").rstrip("/")
MAIL_FROM = os.environ.get("CURBSIDE_MAIL_FROM", "curbside@localhost")
POSTAL_ADDRESS = os.environ.get("CURBSIDE_POSTAL_ADDRESS", "")
CONTACT_EMAIL = os.environ.get("CURBSIDE_CONTACT_EMAIL", MAIL_FROM)
EMERGENCY_NUMBER = os.environ.get("CURBSIDE_EMERGENCY_NUMBER", "911")
TEXT_GATEWAY_URL = os.environ.get("CURBSIDE_TEXT_GATEWAY_URL", "")
TEXT_GATEWAY_TOKEN = os.environ.get("CURBSIDE_TEXT_GATEWAY_TOKEN", "")
MAIL_LEASE_SECONDS = int(os.environ.get("CURBSIDE_MAIL_LEASE_SECONDS", "60"))
TIMETABLE = "curbside.timetable.TIMETABLE"
SHOW_OUTBOX = False

DEBUG = False
SECRET_KEY = os.environ.get("CURBSIDE_SECRET_KEY", "")
ALLOWED_HOSTS: list[str] = []
ROOT_URLCONF = "curbside.urls"
WSGI_APPLICATION = "curbside.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
SITE_ID = 1

INSTALLED_APPS = [
    "curbside.interfaces.demo",
    "curbside.interfaces.imports",
    "curbside.interfaces.replies",
    "curbside.interfaces.yours",
    "curbside.interfaces.office",
    "curbside.interfaces.home",
    "curbside.community.stories",
    "curbside.community.introductions",
    "curbside.student.reflection",
    "curbside.student.meetings",
    "curbside.student.outreach",
    "curbside.student.questions",
    "curbside.student.inventory",
    "curbside.student.people",
    "curbside.foundation.accounts",
    "curbside.foundation.mail",
    "curbside.foundation.jobs",
    "curbside.foundation.audit",
    "curbside.foundation.specialties",
    "curbside.foundation.consent",
    "curbside.foundation.kit",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "csp",
    "curbside.foundation.accounts.admin_config.OperatorsConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "django.forms",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    # Before whatever may answer by itself, so that its answers carry these headers too.
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "curbside.foundation.kit.middleware.NoStoreMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "curbside.foundation.kit.middleware.PersonalSettingsMiddleware",
    "curbside.foundation.kit.middleware.BackToThePageMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "django.template.context_processors.i18n",
                "curbside.foundation.kit.context.frame",
            ],
            "builtins": ["curbside.foundation.kit.templatetags.days"],
        },
    }
]
FORM_RENDERER = "curbside.foundation.kit.forms.Renderer"

# SQLite unless DATABASE_URL says otherwise. WAL is set once, by `manage.py prepare`, since it stays in the
# file. IMMEDIATE: a writer waits for its turn at BEGIN instead of failing later. FULL: a commit is on disk.
DATABASES = {"default": dj_database_url.config(default=f"sqlite:///{VAR / 'curbside.sqlite3'}", conn_max_age=60)}
DATABASES["default"]["ATOMIC_REQUESTS"] = False
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        # secure_delete: what is erased is overwritten, not only forgotten.
        "init_command": "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;",
    }

# Limits on sign-in are counted here, for all processes together; room for many, as a full table forgets at random.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "counter",
        "OPTIONS": {"MAX_ENTRIES": 50_000},
    }
}

# Sign-in
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "today"
LOGOUT_REDIRECT_URL = "front"
ACCOUNT_SIGNUP_REDIRECT_URL = "outreach:technique"
ACCOUNT_ADAPTER = "curbside.foundation.accounts.adapter.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_SIGNUP_FORM_CLASS = "curbside.foundation.accounts.forms.who_you_are.WhoYouAre"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_UNIQUE_EMAIL = True
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_TIMEOUT = 900
ACCOUNT_EMAIL_VERIFICATION_SUPPORTS_RESEND = True
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 900
ACCOUNT_LOGIN_BY_CODE_SUPPORTS_RESEND = True
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = True
ACCOUNT_LOGIN_ON_PASSWORD_RESET = False
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = True
ACCOUNT_SESSION_REMEMBER = True
# What touches the account itself asks once more who is there: also a change of addresses, which codes are sent to.
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_REAUTHENTICATION_TIMEOUT = 600
# confirm_email: at the library's one code in ten seconds, a right password soon after sign-up is turned away.
ACCOUNT_RATE_LIMITS = {"login": "10/m/ip", "login_failed": "5/5m/key", "confirm_email": "6/m/key"}
# How many proxies of the operator's own stand in front. None: X-Forwarded-For is not believed at all.
ALLAUTH_TRUSTED_PROXY_COUNT = int(os.environ.get("CURBSIDE_TRUSTED_PROXIES", "0"))
ACCOUNT_FORMS = {
    "login": "curbside.foundation.accounts.forms.sign_in.SignIn",
    "signup": "curbside.foundation.accounts.forms.sign_in.SignUp",
    "request_login_code": "curbside.foundation.accounts.forms.sign_in.AskForCode",
    "confirm_login_code": "curbside.foundation.accounts.forms.sign_in.LoginCode",
    "confirm_email_verification_code": "curbside.foundation.accounts.forms.sign_in.EmailCode",
    "reset_password": "curbside.foundation.accounts.forms.sign_in.ResetPassword",
    "reset_password_from_key": "curbside.foundation.accounts.forms.sign_in.NewPassword",
    "add_email": "curbside.foundation.accounts.forms.sign_in.AddEmail",
    "change_password": "curbside.foundation.accounts.forms.sign_in.ChangePassword",
    "set_password": "curbside.foundation.accounts.forms.sign_in.SetPassword",
    "reauthenticate": "curbside.foundation.accounts.forms.sign_in.Reauthenticate",
}
MFA_ADAPTER = "curbside.foundation.accounts.adapter.SecondStepAdapter"
MFA_FORMS = {
    "authenticate": "curbside.foundation.accounts.forms.sign_in.SecondStep",
    "reauthenticate": "curbside.foundation.accounts.forms.sign_in.SecondStepAgain",
    "activate_totp": "curbside.foundation.accounts.forms.sign_in.ActivateTotp",
    "add_webauthn": "curbside.foundation.accounts.forms.sign_in.AddPasskey",
    "edit_webauthn": "curbside.foundation.accounts.forms.sign_in.NamePasskey",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Curbside"
# A page that is only looked at writes nothing; where someone signed in is enough to end a session.
USERSESSIONS_TRACK_ACTIVITY = False
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "curbside.foundation.kit.given_back.csrf_failure"

# Languages and time
USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("fr", "Français")]
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SAMESITE = "Lax"

# Files
STATIC_URL = "static/"
STATIC_ROOT = VAR / "static"
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 1_000
FILE_UPLOAD_MAX_MEMORY_SIZE = 1_000_000

# Nothing but our own files; scripts only with this answer's nonce; no inline styles at all.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF, NONCE],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "worker-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"

EMAIL_BACKEND = "curbside.foundation.mail.smtp.EmailBackend"
EMAIL_TIMEOUT = 10
SERVER_EMAIL = DEFAULT_FROM_EMAIL = MAIL_FROM
LOG_FILTERS = ["WithoutTokens", "WithoutValues"]
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "filters": {name: {"()": f"curbside.foundation.kit.logs.{name}"} for name in LOG_FILTERS},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line", "filters": LOG_FILTERS}},
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {"django.server": {"level": "WARNING"}},
}

# What a new version or a new secret key makes necessary beside migrations; `manage.py prepare` runs these commands.
PREPARATIONS = ["load_specialties", "load_questions", "seal_second_steps"]
