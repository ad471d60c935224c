"""Chinese, Japanese and Korean text in the encodings from before Unicode, told by what it would say.

Bytes of one of these encodings are nearly always valid in another, where they stand for letters that hardly anybody
writes. So the whole text is decoded, strictly, by each, and that one holds in which most letters are among the common
ones of names, addresses and work places in its language. Text in a Western European encoding, which such a decoder
may take by chance, gives single ideographs inside Latin words; what touches Latin letters so often is not decoded.
"""

import codecs
import re
from collections.abc import Iterator
from typing import Final

_SIMPLIFIED: Final = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭"
    "陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤伟芳娜敏静丽强磊军洋勇艳杰"
    "娟涛明超秀霞平刚桂英华玉兰红建国文辉力军志海燕鹏飞宇浩轩子涵梓雨欣怡佳慧琳婷雪梅春晓东波小大一天思嘉俊峰鑫博晨"
    "姓名电子邮件地址话手机号码公司单位职务位部门医院大学学院教授生师主任科室中心北京上海广州深圳市省区路街备注家庭移动办公生日组织头衔称"
    "的人是在有我他这个们来到时和说要出会可也你对能得后自之年过发里用道行所然事成经去法"
)
_TRADITIONAL: Final = (
    "王李張劉陳楊黃趙吳周徐孫馬朱胡郭何高林羅鄭梁謝宋唐許韓馮鄧曹彭曾蕭田董袁潘于蔣蔡余杜葉程蘇魏呂丁任沈姚盧姜崔鍾譚"
    "陸汪范金石廖賈夏韋付方白鄒孟熊秦邱江尹薛閻段雷侯龍史陶黎賀顧毛郝龔邵萬錢嚴武戴莫孔向湯洪賴莊游詹簡施柯翁溫凌卓鄺關"
    "偉芳娜敏靜麗強磊軍洋勇艷傑娟濤明超秀霞平剛桂英華玉蘭紅建國文輝志海燕鵬飛宇浩軒子涵雨欣怡佳慧琳婷雪梅春曉東波小大一"
    "天思嘉俊峰博晨美惠淑雅君家豪宏冠廷宗翰承恩柏心詩婉筱姓名電子郵件地址話手機號碼公司單位職務稱部門醫院大學院教授生師"
    "主任科室中心臺台北新竹高雄香港市縣區路街備註家庭行動辦公日組織姊妹的人是在有我他這個們來到時和說要出會可也你對能得後自"
)
_JAPANESE: Final = (
    "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげござじずぜぞだぢづでど"
    "ばびぶべぼぱぴぷぺぽっゃゅょアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンガギグ"
    "ゲゴザジズゼゾダヂヅデドバビブベボパピプペポッャュョァィゥェォーヴ佐藤鈴木高橋田中伊渡辺邊山本村小林加吉松井上斎齋清水森池石"
    "岡長谷川島原野前後近遠西東南北大阿部藤橋口坂今宮内岩竹福太郎一二三四五次郎子美恵智明和正雄男夫健真由香織里奈菜々花陽翔"
    "蓮結愛優美咲葵悠斗直樹浩隆博誠修剛勇進実幸弘秀敏久文昭武英治光彦介平哲也千春夏秋冬桜株式会社病院大学医師部課長電話番号"
    "氏名住所郵便携帯自宅会社役職所属先生様東京都道府県市区町研究室科員"
)
_KOREAN: Final = (
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구나민지진원천방공현함변염여추도소석선설마길연위표"
    "명기반왕금옥육인맹제모탁국은편용예경봉사부가영수준훈동희미숙자순혜아라태환철상대학교병의과회생름메일전화번호휴폰직책업"
    "무소속팀시도울산광역구로길대리님선후배친족집동무별를을는가와에의로다니까한글보내용찬빈율솔채린슬승범규형종섭창건관득덕"
    "란람랑래량려련렬령례록류륜률리림만말매면목묘바벽병복본북분비빛새샘설세솜쇠식실쌍씨악애언엄엔역열엽온완요웅월으음응익"
)
_COMMON: Final = {
    "gb18030": frozenset(_SIMPLIFIED + _TRADITIONAL),
    "cp950": frozenset(_TRADITIONAL),
    "big5hkscs": frozenset(_TRADITIONAL),
    "cp932": frozenset(_JAPANESE),
    "euc_jp": frozenset(_JAPANESE),
    "cp949": frozenset(_KOREAN),
}
"""The encodings, each with those that came before it in it, and the common letters of what is written in it."""

_NAMES: Final = (
    (re.compile(r"(x-)?(s(hift)?-?jis)|windows-31j|(ms|cp)932"), ("cp932",)),
    (re.compile(r"gb-?2312(-80)?|(x-)?gbk|gb-?18030|euc-?cn|cp936"), ("gb18030",)),
    (re.compile(r"(x-)?big5(-?hkscs|-?eten)?|cp950"), ("cp950", "big5hkscs")),
    (re.compile(r"euc-?kr|ks-?c-?5601(-\d{4})?|(windows-|cp)949|uhc"), ("cp949",)),
    (re.compile(r"(x-)?euc-?jp"), ("euc_jp",)),
)
"""What a card calls them; some programs name the older encoding and write the newer one."""

_COMMON_SHARE: Final = 0.2
_TOUCHING_SHARE: Final = 0.34
_COMMON_MIN: Final = 2
"""Different ones, apart from Latin letters, or one in a whole word of such letters: by chance there is a single one."""

_SAMPLE_BYTES: Final = 60_000
"""Of a long file, what it is judged by."""

_LOST_SHARE: Final = 0.2
_NARROW: Final = bytes(range(128))
_WIDE: Final = re.compile(rb"[\x80-\xff]")
_MARK: Final = re.compile(rb"charset=", re.IGNORECASE)
_RUN: Final = re.compile(r"([A-Za-z]?)([^\x00-\x7f]+)(?=([A-Za-z]?))")
_BEYOND_TWO_BYTES: Final = re.compile(r"[\u0800-\uffff]")
# Ideographs, kana and hangul; not the signs, spaces and narrow kana between them.
_LETTER: Final = re.compile(r"[\u3041-\u30fe\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]")
_WORD: Final = re.compile(_LETTER.pattern + "{2,}")


def named(charset: str) -> tuple[str, ...]:
    """Give the encodings that this name of a charset may stand for; none unless it is East Asian."""
    plain = charset.strip().strip('"').lower().replace("_", "-")
    return next((encodings for name, encodings in _NAMES if name.fullmatch(plain)), ())


def is_by_chance(text: str) -> bool:
    """Whether bytes said to be East Asian are UTF-8 by chance: pairs of them can be, and then are no ideographs.

    Accented letters inside a Latin word are no chance: the file was made UTF-8 and its marks were left.
    """
    if text.isascii() or _BEYOND_TWO_BYTES.search(text):
        return False
    return not any(run[1] or run[3] for run in _RUN.finditer(text))


def encoding_of(data: bytes) -> str:
    """Name the encoding of a file that is not in Unicode and names none itself; nothing unless it is East Asian."""
    sample = b"" if data.isascii() else b"\n".join(_wide_lines(data))
    if not sample or _is_unicode(sample) or _MARK.search(data):
        return ""
    shares = {encoding: _share(sample, encoding) for encoding in _COMMON}
    likeliest = max(shares, key=lambda encoding: shares[encoding])
    return likeliest if shares[likeliest] >= _COMMON_SHARE else ""


def _wide_lines(data: bytes) -> Iterator[bytes]:
    """Give the lines that are not ASCII, each from just before what is not, as many as a text is judged by."""
    at, left = 0, _SAMPLE_BYTES
    while left > 0 and (wide := _WIDE.search(data, at)):
        end = data.find(b"\n", wide.start())
        at = min(end if end >= 0 else len(data), wide.start() + left)
        left -= at - wide.start()
        yield data[max(0, wide.start() - 1) : at]


def _is_unicode(sample: bytes) -> bool:
    """Whether it is UTF-8, but for a few bytes perhaps that were lost or put in between."""
    wide = len(sample.translate(None, _NARROW))
    lost = len(sample) - len(sample.decode("utf-8", "ignore").encode())
    return lost < _LOST_SHARE * wide


def _share(sample: bytes, encoding: str) -> float:
    """Of the letters that are not Latin, how many are common ones; none where the text cannot be in this encoding."""
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(sample)  # the end may be cut off inside a letter
    except UnicodeDecodeError:
        return 0
    common, letters, wide, touching = _COMMON[encoding], 0, 0, 0
    apart: list[str] = []
    for run in _RUN.finditer(text):
        before, signs, after = run.groups()
        wide += len(signs)
        touching += min(len(signs), bool(before) + bool(after))
        letters += len(signs) - len(_LETTER.sub("", signs))
        apart += [] if before or after else [signs]
    found = [sign for signs in apart for sign in signs if sign in common]
    is_chance = len(set(found)) < _COMMON_MIN and not any(map(_WORD.fullmatch, apart))
    if not found or is_chance or touching > _TOUCHING_SHARE * wide or 2 * letters < wide:
        return 0
    return len(found) / letters
