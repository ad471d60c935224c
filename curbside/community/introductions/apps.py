from django.apps import AppConfig


class IntroductionsConfig(AppConfig):
    name = "curbside.community.introductions"
