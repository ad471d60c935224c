"""Asking for a job or a reference is seen; asking about jobs and references is not refused."""

import time

import pytest

from curbside.algorithms.favours import Favour, favour_asked

REFERENCE, JOB = Favour.REFERENCE, Favour.JOB

ASKING = [
    ("Would you write me a reference letter for the match?", REFERENCE),
    ("Could you please write me a strong letter?", REFERENCE),
    ("Can I use you as a reference?", REFERENCE),
    ("Would you be my referee?", REFERENCE),
    ("Could you write a letter of recommendation for me?", REFERENCE),
    ("May I ask you for a reference?", REFERENCE),
    ("Could I get a letter of support from you?", REFERENCE),
    ("Would you recommend me to your program director?", REFERENCE),
    ("Could you put in a good word for me?", REFERENCE),
    ("Would you vouch for me with the committee?", REFERENCE),
    ("Pourriez-vous m’écrire une lettre de recommandation?", REFERENCE),
    ("Accepteriez-vous de me rédiger une lettre d’appui?", REFERENCE),
    ("Est-ce que je peux vous donner en référence?", REFERENCE),
    ("Pourriez-vous me recommander auprès du comité?", REFERENCE),
    ("Voudriez-vous être ma référence?", REFERENCE),
    ("Pourriez-vous glisser un mot en ma faveur?", REFERENCE),
    ("Would you hire me?", JOB),
    ("Could you ever see yourself hiring? Would you consider me for a post?", JOB),
    ("Do you have any job openings in your department?", JOB),
    ("Is there a research position for me in your lab?", JOB),
    ("Could you get me a summer job?", JOB),
    ("Can I work for you next summer?", JOB),
    ("Could you pass on my résumé to the chief?", JOB),
    ("Are you hiring?", JOB),
    ("Could I join your team?", JOB),
    ("Pourriez-vous m’embaucher cet été?", JOB),
    ("Auriez-vous un poste pour moi?", JOB),
    ("Avez-vous un emploi à m’offrir?", JOB),
    ("Pourriez-vous me trouver un emploi d’été?", JOB),
    ("Est-ce que je pourrais travailler avec vous?", JOB),
    ("Pourriez-vous transmettre mon CV à la direction?", JOB),
    ("Recrutez-vous en ce moment?", JOB),
]
ASKING_ABOUT = [
    "How did you find your first job?",
    "What does your job ask of you at night?",
    "What do you look for when you hire a colleague?",
    "Where are the jobs in your specialty?",
    "What makes a reference letter stand out?",
    "How did you decide whom to ask for your letters?",
    "Who would you recommend I talk with next?",
    "What would you recommend me to read?",
    "Would you recommend this life to someone like me?",
    "How do you write a letter for a student you barely know?",
    "Could you give me a sense of the job market?",
    "How would you know this is the right job for me?",
    "What is it like to work with you on a bad day?",
    "Are there vacancies in the North that nobody fills?",
    "How do you support residents who struggle?",
    "What did you write in your own letter to the committee?",
    "Which position did you turn down, and why?",
    "When did somebody vouch for you?",
    "Who spoke for you when it mattered?",
    "What would you tell me if I worked here for a month?",
    "Comment avez-vous trouvé votre premier poste?",
    "Qu’est-ce qui distingue une bonne lettre de recommandation?",
    "Que me recommanderiez-vous de lire?",
    "Qui me recommanderiez-vous de rencontrer?",
    "Quel stage me recommanderiez-vous pour la prochaine année?",
    "Comment savoir quand m’engager dans une spécialité?",
    "Comment recrutez-vous vos collègues?",
    "Pourriez-vous me donner une idée du travail de nuit?",
    "Comment est-ce, travailler avec vous?",
    "Pourquoi certains postes restent-ils vacants?",
    "Qui vous a écrit votre lettre, et pourquoi cette personne?",
    "Pourriez-vous me recommander un livre?",
]


@pytest.mark.parametrize(("text", "favour"), ASKING)
def test_asking_for_a_favour_is_seen(text: str, favour: Favour) -> None:
    assert favour_asked(text) is favour


@pytest.mark.parametrize("text", ASKING_ABOUT)
def test_asking_about_it_is_fine(text: str) -> None:
    assert favour_asked(text) is None


@pytest.mark.parametrize("text", ["WOULD YOU  HIRE ME", "pourriez-vous m'ecrire une lettre", "Would\u00a0you hire me?"])
def test_case_accents_and_spaces_change_nothing(text: str) -> None:
    assert favour_asked(text) is not None


@pytest.mark.parametrize("text", ["", "?", "would you " * 10_000, "a" * 100_000, "pourriez-vous " * 7_000])
def test_a_long_or_empty_text_is_looked_at_quickly(text: str) -> None:
    start = time.process_time()

    assert favour_asked(text) is None
    assert time.process_time() - start < 1
