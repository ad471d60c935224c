"""Teach the network of the question checks: writes curbside/algorithms/question_checks/weights/.

    python -m tools.teach_meaning e5-small-q4.bin     forty minutes on two cores; needs torch, too (2.13)

Run it when questions are added to tests/algorithms/question_checks/labelled/. It reads every file there but those that
judge, and the bank, whose questions are good ones. `tools/base_network.py` says where the base is. It teaches twice: on
everything, for `meaning.npz`; and without a third of the writers, to learn from those how far what the network says and
what the lists say may be trusted, for `together.json`. It prints how well that third was understood.
"""

import json
import random
import sys
from pathlib import Path

import numpy as np
import torch
from scipy.optimize import minimize
from torch import nn
from torch.nn import functional

from curbside.algorithms.question_checks import CODES, LANGUAGES
from curbside.algorithms.question_checks.meaning import PIECES_READ, odds_by_meaning
from curbside.algorithms.question_checks.pieces import Pieces
from curbside.algorithms.question_checks.weighing import Together, least
from tools.base_network import Base, Numbers, base_network
from tools.labelled_questions import ROOT, Labelled, has_code, labelled, put_together, turned
from tools.meaning_network import Network, batch, kept_pieces, pieces_of, write_network

WEIGHTS = ROOT / "curbside" / "algorithms" / "question_checks" / "weights"
GROUPS = 3  # of writers, of which one is left out
EPOCHS = 3
AT_ONCE = 32  # questions that are learnt at once
OFTEN_PLAIN = 0.2  # of questions are learnt without accents and capitals, as many type
PUT_TOGETHER = 0.05  # as many texts of two or three questions are learnt besides, and as many with the story behind
POOR_COUNTS = 1.5  # a question with a code counts as so many without
POOR_COUNTS_TOGETHER = 1.3
HELD_BACK = 0.02  # how strongly trust is drawn to nothing


def taught(base: Base, kept: list[int], questions: list[Labelled]) -> Network:
    """A network that has met `questions` EPOCHS times, long and short ones apart."""
    torch.manual_seed(1)
    chance = random.Random(1)  # noqa: S311 - no secret
    network, cut = Network(base, kept), pieces_of(base, kept)
    besides = int(PUT_TOGETHER * len(questions))
    questions = questions + put_together(questions, besides, chance) + turned(questions, besides, chance)
    said, plain = (
        [cut.of(text, PIECES_READ) for text in texts]
        for texts in zip(*((q.said, q.plain) for q in questions), strict=True)
    )
    meant, poor = torch.tensor(has_code(questions)), torch.full((len(CODES),), POOR_COUNTS)
    steps, done = EPOCHS * (len(questions) // AT_ONCE), 0
    slow = [each for name, each in network.named_parameters() if each.requires_grad and not name.startswith("codes")]
    groups = [{"params": slow, "lr": 2e-4}, {"params": network.codes.parameters(), "lr": 2e-3}]
    learning = torch.optim.AdamW(groups, weight_decay=0.01)
    warm = 0.06 * steps
    pace = torch.optim.lr_scheduler.LambdaLR(learning, lambda at: min((at + 1) / warm, (steps - at) / (steps - warm)))
    network.train()
    for _ in range(EPOCHS):
        for some in _batches(said, chance):
            numbers, there = batch([plain[at] if chance.random() < OFTEN_PLAIN else said[at] for at in some])
            odds = network(numbers, there)
            loss = functional.binary_cross_entropy_with_logits(odds, meant[some], pos_weight=poor)
            learning.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            learning.step()
            pace.step()
            done += 1
            if done % 100 == 0:
                print(f"{done} of {steps}, {loss.item():.3f}", flush=True)
    network.eval()
    return network


def _batches(cut: list[list[int]], chance: random.Random) -> list[list[int]]:
    """All places of `cut` in random order, AT_ONCE at a time, about as long ones together; what is over is left."""
    order = chance.sample(range(len(cut)), len(cut))
    near = [
        sorted(order[at : at + 50 * AT_ONCE], key=lambda one: len(cut[one])) for at in range(0, len(cut), 50 * AT_ONCE)
    ]
    all_ = [some[at : at + AT_ONCE] for some in near for at in range(0, len(some), AT_ONCE)]
    full = [some for some in all_ if len(some) == AT_ONCE]
    return chance.sample(full, len(full))


def odds(network: Network, cut: Pieces, questions: list[Labelled]) -> Numbers:
    """What the network says of each question, a column for each code."""
    with torch.no_grad():
        return np.concatenate([network(*batch([cut.of(question.said, PIECES_READ)])).numpy() for question in questions])


def compare(network: Network, cut: Pieces, questions: list[Labelled]) -> None:
    """Print how far apart are what was written, read as Curbside reads it, and what was taught."""
    written = np.array([odds_by_meaning(question.said) for question in questions])
    print(f"eight bits cost at most {np.abs(written - odds(network, cut, questions)).max():.2f}")


def together(questions: list[Labelled], said: Numbers, code: str) -> Together:
    """How far the lists and the network may be trusted for `code`: a logistic regression over both."""
    seen = np.array([[1.0, code in question.listed] for question in questions])
    x = np.column_stack([seen, said[:, CODES.index(code)]])
    meant = np.array([code in question.codes for question in questions])
    sign, counts = np.where(meant, 1.0, -1.0), np.where(meant, POOR_COUNTS_TOGETHER, 1.0)
    found = minimize(
        lambda w: float((np.logaddexp(0, -sign * (x @ w)) * counts).sum() + HELD_BACK * (w[1:] ** 2).sum()), [0.0] * 3
    )
    return Together(*found.x.round(4).tolist())


def told(language: str, questions: list[Labelled], said: Numbers) -> dict[str, Together]:
    """How both go together in `language`; prints how well each writer was understood by the other writers' trust."""
    fits = {code: together(questions, said, code) for code in CODES}
    given, meant = np.zeros(said.shape, dtype=bool), has_code(questions) > 0
    for writer in sorted({question.file for question in questions}):
        others = [at for at, question in enumerate(questions) if question.file != writer]
        for place, code in enumerate(CODES):
            fit = together([questions[at] for at in others], said[others], code)
            for at in set(range(len(questions))) - set(others):
                by_list = code in questions[at].listed
                given[at, place] = fit.odds(by_list=by_list, by_meaning=said[at, place]) > least(code, by_list=by_list)
    good = ~meant.any(axis=1)
    for place, code in enumerate(CODES):
        right = (given & meant)[:, place].sum()
        print(f"{language} {code:18} {right / given[:, place].sum():.2f} {right / meant[:, place].sum():.2f}")
    print(f"{language} good questions flagged: {(given.any(axis=1) & good).sum()} of {good.sum()}")
    return fits


def main() -> None:
    base, questions = base_network(Path(sys.argv[1])), labelled()
    kept = kept_pieces(base, questions)
    print(f"{len(questions)} questions, {len(kept)} pieces")
    network = taught(base, kept, questions)
    write_network(WEIGHTS / "meaning.npz", base, kept, network)
    compare(network, pieces_of(base, kept), questions[::100])
    writers = {
        language: sorted({q.file for q in questions if q.file.startswith(f"{language}_writer_")})
        for language in LANGUAGES
    }
    out = {file for files in writers.values() for file in files[::GROUPS]}
    network = taught(base, kept, [question for question in questions if question.file not in out])
    fits = {}
    for language in LANGUAGES:
        left = [question for question in questions if question.file in out and question.language == language]
        each = told(language, left, odds(network, pieces_of(base, kept), left))
        fits[language] = {code: [fit.begin, fit.listed, fit.meaning] for code, fit in each.items()}
    (WEIGHTS / "together.json").write_text(json.dumps(fits, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
