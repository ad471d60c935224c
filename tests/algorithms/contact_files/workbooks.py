"""Small workbooks, made as the programs make them, and large or wicked ones that no program makes."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"
STYLES = (
    f'<styleSheet xmlns="{MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/>'
    "</cellXfs></styleSheet>"
)
Cell = str | int | float | None


def packed(parts: dict[str, str]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return data.getvalue()


def xml_row(number: int, cells: Sequence[Cell]) -> str:
    """A row of a sheet; a text that begins with < is a cell already."""
    return f'<row r="{number}">' + "".join(_cell(number, place, cell) for place, cell in enumerate(cells)) + "</row>"


def _cell(number: int, place: int, value: Cell) -> str:
    ref = f"{chr(ord('A') + place)}{number}"
    if value is None:
        return ""
    if isinstance(value, str) and value.startswith("<"):
        return f'<c r="{ref}"{value[1:]}'
    if isinstance(value, str):
        return f'<c r="{ref}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    return f'<c r="{ref}"><v>{value}</v></c>'


def excel(
    sheets: Mapping[str, Sequence[Sequence[Cell]]], *, hidden: Sequence[str] = (), merged: str = "", rows: str = ""
) -> bytes:
    """An .xlsx file; `rows` is put below the cells of every sheet as it is."""
    names = list(sheets)
    states = {name: ' state="hidden"' if name in hidden else "" for name in names}
    listed = "".join(
        f'<sheet name="{name}" sheetId="{n}"{states[name]} r:id="r{n}"/>' for n, name in enumerate(names, 1)
    )
    links = "".join(
        f'<Relationship Id="r{n}" Type="{LINKS}/worksheet" Target="worksheets/s{n}.xml"/>'
        for n in range(1, len(names) + 1)
    )
    parts = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" Type="{LINKS}/officeDocument"'
        ' Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">{links}'
        f'<Relationship Id="s" Type="{LINKS}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": STYLES,
    }
    merges = f'<mergeCells><mergeCell ref="{merged}"/></mergeCells>' if merged else ""
    for n, cells in enumerate(sheets.values(), 1):
        data = "".join(xml_row(number, row) for number, row in enumerate(cells, 1)) + rows
        parts[f"xl/worksheets/s{n}.xml"] = (
            f'<worksheet xmlns="{MAIN}"><sheetData>{data}</sheetData>{merges}</worksheet>'
        )
    return packed(parts)


def open_document(rows: Sequence[Sequence[Cell]], more: str = "") -> bytes:
    """An .ods file of one sheet; `more` is put below its rows as it is."""
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>' for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    spaces = "".join(f' xmlns:{name}="{OFFICE}{name}:1.0"' for name in ("office", "table", "text"))
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = f"{OFFICE}manifest:1.0"
    return packed(
        {
            "mimetype": kind,
            "META-INF/manifest.xml": f'<m:manifest xmlns:m="{manifest}"><m:file-entry m:full-path="/"'
            f' m:media-type="{kind}"/></m:manifest>',
            "content.xml": f"<office:document-content{spaces}><office:body><office:spreadsheet>"
            f'<table:table table:name="People">{cells}{more}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        },
    )
