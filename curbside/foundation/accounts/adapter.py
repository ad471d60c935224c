"""How the sign-in library does things our way."""

from allauth.account.adapter import DefaultAccountAdapter


class AccountAdapter(DefaultAccountAdapter):
    """Letters about sign-in go through our outbox, in the person's language."""
