"""Names of other scripts in Latin letters, just well enough to be compared with how people romanise them.

Cyrillic and Greek follow the ISO 9 and ELOT 743 habits loosely, as passports do. Arabic and Hebrew write few
vowels, so only consonants can be compared (`skeleton`). Han, kana and hangul are compared as they are.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final


def _table(letters: str, latin: str) -> dict[str, str]:
    return dict(zip(letters, latin.split(), strict=True))


_CYRILLIC: Final = {
    **_table("абвгґдеєёжзиіїйклмнопрстуўф", "a b v g g d e ie e zh z i i i i k l m n o p r s t u u f"),
    **_table("хцчшщыэюяјљњћђџѓќ", "kh ts ch sh shch y e iu ia j lj nj c dj dz g k"),
    **dict.fromkeys("ъь", ""),
}
_GREEK: Final = _table("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o")
_ARABIC: Final = {
    **_table("بتجحدرزسصطفقكلمنهويپگیک", "b t j h d r z s s t f q k l m n h w y p g y k"),
    **_table("ثخذشضظغچژ", "th kh dh sh d z gh ch zh"),
    **dict.fromkeys("اأإآىٱ", "a"),
    **dict.fromkeys("ةءئؤعـ", ""),
}
_HEBREW: Final = {
    **_table("בגדהוזטיכךלמםנןסקרת", "b g d h v z t y k k l m m n n s k r t"),
    **_table("חפףצץש", "ch p p ts ts sh"),
    **dict.fromkeys("אע", ""),
}
_LATIN: Final = {"œ": "oe", "æ": "ae", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h"}
_ACCENTED: Final = {chr(i): unicodedata.normalize("NFD", chr(i))[0] for i in range(0xC0, 0x250)}
_FOLDED: Final = str.maketrans({**_ACCENTED, **_LATIN})
_TABLE: Final = str.maketrans({**_CYRILLIC, **_GREEK, **_ARABIC, **_HEBREW, **_LATIN})

CONSONANTAL: Final = re.compile("[\u0590-\u06ff]")
IDEOGRAPHIC: Final = re.compile("^[\u3400-\u9fff\uac00-\ud7a3\U00020000-\U0003ffff]+$")
_PERSIAN: Final = re.compile("[پچژگکی]")
_OTHER_SCRIPT: Final = re.compile("[\u0370-\u06ff\u1f00-\u1fff]")


def latin(word: str) -> str:
    """A casefolded word in plain Latin letters; ideographs and other scripts stay as they are. Never empty."""
    if word.isascii():
        return word
    if max(word) < "\u0250":
        return word.translate(_FOLDED)
    if _PERSIAN.search(word):
        word = word.replace("ض", "z")
    # й and ї come apart into a letter and a mark, so they are read before the marks are taken off.
    spelled = unicodedata.normalize("NFC", word).replace("ου", "ou").translate(_TABLE)
    apart = unicodedata.normalize("NFKD", spelled)
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter)).translate(_TABLE)
    return unicodedata.normalize("NFC", bare) or word


def is_transliterated(word: str) -> bool:
    """Whether `latin` had to spell the word out from another alphabet."""
    return _OTHER_SCRIPT.search(word) is not None


# In this order: longer spellings first; each group under a letter without which none of it occurs.
_SOUNDS: Final = tuple(
    (mark, tuple(tuple(pair.split(">")) for pair in spellings.split()))
    for mark, spellings in (
        ("h", "shch>s sch>s tch>s sh>s ch>s zh>s ph>f kh>k gh>k dh>d th>t bh>b lh>l mh>m nh>n rh>r"),
        ("z", "cz>s sz>s tz>s z>s"),
        ("tj", "tj>s"),
        ("ts", "ts>s"),
        ("ff", "ff>f"),
        ("q", "qu>k q>k"),
        ("c", "ck>k c>k"),
        ("ks", "ks>x"),
        ("o", "ou>u oo>u"),
        ("w", "w>v"),
        ("ee", "ee>i"),
    )
)
_THIN_VOWELS: Final = re.compile("[eiyj]*[iyj][eiyj]*")
_DOUBLED: Final = re.compile(r"(.)\1+")


def sounds(words: Sequence[str]) -> list[str]:
    """How folded Latin words roughly sound: spellings of one name that romanisers choose between come out equal.

    All in one text, a line each, for what is done to a text costs little more than what is done to a word.
    """
    text = "\n".join(words) + "\n"
    for mark, spellings in _SOUNDS:
        if mark in text:
            for spelling, heard in spellings:
                text = text.replace(spelling, heard)
    text = _DOUBLED.sub(r"\1", _THIN_VOWELS.sub("i", text))
    return text.replace("f\n", "v\n").split("\n")[:-1] if words else []


def skeleton(word_sound: str) -> str:
    """The consonants of a sound that the Arabic and Hebrew scripts would write without doubt."""
    consonants = re.sub(r"[aeiouyhvw]", "", word_sound).replace("f", "p").replace("g", "k")
    return re.sub(r"(.)\1+", r"\1", consonants)
