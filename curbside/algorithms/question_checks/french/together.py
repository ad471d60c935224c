"""Pieces that must all stand in one question, in any order: what is asked about, how, and of whom."""


def together(*pieces: str) -> str:
    """The pattern that finds every one of `pieces`, wherever each stands. Anchored, so each is looked for once."""
    ahead = "".join(rf"(?=.*?(?:{piece}))" for piece in pieces[:-1])
    return rf"^{ahead}.*?(?:{pieces[-1]})"
