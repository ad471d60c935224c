"""Choosing a file."""

from django import forms
from django.utils.translation import gettext_lazy as _


class UploadForm(forms.Form):
    """One file; whether it can be read is the reader's business, the empty one's too."""

    file = forms.FileField(
        label=_("Your file"),
        help_text=_("Connections.csv, or a file that ends in .vcf. At most 20 MB."),
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ".csv,.vcf,.vcard,text/csv,text/vcard"}),
    )
