from django.apps import AppConfig


class QuestionsConfig(AppConfig):
    name = "curbside.student.questions"
