"""What a host answers about their story."""

from django import forms


class StoryForm(forms.Form):
    """Counted, counted and quoted, or neither; `seen` names what it was an answer to."""

    answer = forms.ChoiceField(choices=[("yes", ""), ("both", ""), ("no", "")])
    seen = forms.CharField(required=False, max_length=64)
