"""Names our site as Django's admin site. Not in apps.py, where every configuration found would count as ours."""

from django.contrib.admin.apps import AdminConfig


class OperatorsConfig(AdminConfig):
    """Django's admin, with our door in front of it."""

    default_site = "curbside.foundation.accounts.admin_site.OperatorSite"
