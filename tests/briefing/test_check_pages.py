"""Every kind of problem of a page and its pictures is found, at the line and column at which it stands."""

from __future__ import annotations

import pytest

from tests.briefing.conftest import HEAD
from tests.equipment.pictures import png, png_block, svg

# What is written into home.nl.md, and every problem that the whole briefing then has.
PAGES = [
    ("bytes", HEAD.encode() + "é\n".encode() + b"caf\xe9\n", ["home.nl.md:6:4: B102"]),
    ("bytes at the top", b"\xef\xbb\xbf---\n\xff", ["home.nl.md:2:1: B102"]),
    ("too large", HEAD + "a" * 200_001, ["home.nl.md:1:1: B103"]),
    ("control character", HEAD + "ab\x07", ["home.nl.md:5:3: B104"]),
    ("no front matter", "## Kop\n\nTekst.\n", ["home.nl.md:1:1: B201"]),
    ("no front matter but a table", "| a |\n|---|\n---\nb\n---\n", ["home.nl.md:1:1: B201"]),
    ("text before front matter", "\nTekst.\n" + HEAD, ["home.nl.md:2:1: B202"]),
    ("open front matter", "---\ntitle: a\nlead: b\n", ["home.nl.md:1:1: B203"]),
    ("YAML", "---\ntitle: a: b\nlead: c\n---\n", ["home.nl.md:2:9: B204"]),
    ("YAML that goes on", "---\ntitle: [\nlead: c\n---\n", ["home.nl.md:2:8: B204"]),
    ("unknown key", "---\ntitle: a\nlead: b\ncolour: red\n---\n", ["home.nl.md:4:1: B206"]),
    ("unknown keys and a wrong one", "---\ntitle: [a]\nlead: b\nx: y\nz: y\n---\n", ["home.nl.md:2:8: B208"]),
    ("missing keys", "---\nicon: fa6s.leaf\n---\n", ["home.nl.md:2:1: B207", "home.nl.md:2:1: B207"]),
    ("wrong value", "---\ntitle: a\nlead: b\nclaims: S1.1\n---\n", ["home.nl.md:4:9: B208"]),
    ("empty value", "---\ntitle: a\nlead: ''\n---\n", ["home.nl.md:3:7: B209"]),
    ("repeated key", "---\ntitle: a\nlead: b\ntitle: c\n---\n", ["home.nl.md:4:1: B210"]),
    ("unknown icon", "---\ntitle: a\nlead: b\nicon: fa6s.leef\n---\n", ["home.nl.md:4:7: B403"]),
    ("icon of another set", "---\ntitle: a\nlead: b\nicon: mdi.leaf\n---\n", ["home.nl.md:4:7: B403"]),
    ("unknown claim", "---\ntitle: a\nlead: b\nclaims: [S1.1, S9]\n---\n", ["home.nl.md:4:16: B404"]),
    ("open container", HEAD + "\n::: detail\nTekst.\n", ["home.nl.md:6:1: B301"]),
    ("unknown container", HEAD + "\n::: note\nTekst.\n:::\n", ["home.nl.md:6:1: B302"]),
    ("stray colons", HEAD + "\nTekst.\n\n  :::\n", ["home.nl.md:8:3: B303"]),
    ("empty container", HEAD + "\n::: detail\n\n:::\n", ["home.nl.md:6:1: B304"]),
    ("empty figure", HEAD + "\n::: figure dots\n:::\n", ["home.nl.md:6:1: B304"]),
    ("too deep", HEAD + "\n" + "::: detail\n" * 9 + "Tekst.\n" + ":::\n" * 9, ["home.nl.md:14:1: B301"]),
    ("gifts", HEAD + "\n::: gifts\nTekst.\n:::\n", ["home.nl.md:6:1: B305"]),
    ("steps of two blocks", HEAD + "\n::: steps\n- a\n\nTekst.\n:::\n", ["home.nl.md:6:1: B310"]),
    ("steps of a paragraph", HEAD + "\nA.\n\n  ::: steps\nTekst.\n:::\n", ["home.nl.md:8:3: B310"]),
    ("# heading", HEAD + "\n# Kop\n\nTekst.\n", ["home.en.md:1:1: B309", "home.nl.md:6:1: B306"]),
    ("### heading", HEAD + "\n### Kop\n\nTekst.\n", ["home.nl.md:6:1: B306"]),
    ("heading in a container", HEAD + "\n::: detail\n## Kop\n\nTekst.\n:::\n", ["home.nl.md:7:1: B306"]),
    ("heading without words", HEAD + "\nTekst.\n\n### \n", ["home.nl.md:8:1: B306"]),
    ("citation in a heading", HEAD + "\n### Kop[^paper]\n", ["home.nl.md:6:1: B306", "home.nl.md:6:1: B307"]),
    ("code", HEAD + "\n```\na\n```\n", ["home.nl.md:6:1: B307"]),
    ("HTML", HEAD + "\nEen <b>woord</b>.\n", ["home.nl.md:6:5: B307"]),
    ("citation in a link", HEAD + "\n[Een[^paper]](page:home)\n", ["home.nl.md:6:13: B307"]),
    ("rule", HEAD + "\n***\n", ["home.nl.md:6:1: B307"]),
    ("quote of Markdown", HEAD + "\n> Tekst.\n", ["home.nl.md:6:1: B307"]),
    ("surplus cells", HEAD + "\n| a | b |\n|---|---|\n| c | d | e |\n", ["home.nl.md:8:11: B312"]),
    ("words behind a container", HEAD + "\n::: detail Lees door\nTekst.\n:::\n", ["home.nl.md:6:1: B313"]),
    ("title of a link", HEAD + '\n[a](https://example.org "b")\n', ["home.nl.md:6:1: B313"]),
    ("YAML that is not meant", "---\ntitle: We zijn #1\nlead: b\n---\n", ["home.nl.md:2:16: B212"]),
    ("list in a list", HEAD + "\n- a\n  - b\n", ["home.nl.md:7:3: B307"]),
    ("quote in a list", HEAD + "\n- a\n\n  > b\n", ["home.nl.md:8:3: B307"]),
    (
        "empty section",
        HEAD + "\n## Kop\n\n::: notes\nVoor wie spreekt.\n:::\n",
        ["home.en.md:1:1: B309", "home.nl.md:6:1: B308"],
    ),
    ("sections", HEAD + "\n## Kop\n\nTekst.\n", ["home.en.md:1:1: B309"]),
    ("dead link", HEAD + "\nEen\n[link](page:weak) en.\n", ["home.nl.md:7:1: B401"]),
    ("dead link in notes", HEAD + "\n::: notes\nEen [link](page:x).\n:::\n", ["home.nl.md:7:5: B401"]),
    ("unknown source", HEAD + "\nEen *woord*.[^paper][^papr]\n", ["home.nl.md:6:21: B402"]),
    ("unknown source in a table", HEAD + "\n| a | b |\n|---|---|\n| c | c[^x] |\n", ["home.nl.md:8:8: B402"]),
    ("unknown source in a list", HEAD + "\n- a\n-  b\n   c[^x]\n", ["home.nl.md:8:5: B402"]),
    ("bad address", HEAD + "\nZie [dit](index.nl.md).\n", ["home.nl.md:6:5: B405"]),
    ("picture by ..", HEAD + "\n![a](../x.svg)\n", ["home.nl.md:6:1: B501"]),
    ("picture by an address", HEAD + "\n![a](/etc/passwd)\n", ["home.nl.md:6:1: B501"]),
    ("picture that is not there", HEAD + "\nZie ![a](media/x.svg)\n", ["home.nl.md:6:5: B502"]),
    ("picture of another kind", HEAD + "\n![a](briefing.toml)\n", ["home.nl.md:6:1: B504"]),
    ("picture that is damaged", HEAD + "\n![a](media/cut.png)\n", ["home.nl.md:6:1: B506"]),
    ("picture that is none", HEAD + "\n![a](media/page.png)\n", ["home.nl.md:6:1: B507"]),
    ("picture that reads another file", HEAD + "\n![a](media/reader.svg)\n", ["home.nl.md:6:1: B508"]),
    ("picture without end", HEAD + "\n![a](media/loop.svg)\n", ["home.nl.md:6:1: B509"]),
    ("picture that is drawn otherwise", HEAD + "\n![a](media/clip.svg)\n", ["home.nl.md:6:1: B510"]),
    ("picture that moves", HEAD + '\n![a](media/film.png "B")\n', ["home.nl.md:6:1: B511"]),
    ("tall picture", HEAD + '\n![a](media/tall.png "B")\n', ["home.nl.md:6:1: B503"]),
    ("picture of too many pixels", HEAD + "\n![a](media/bomb.png)\n", ["home.nl.md:6:1: B503"]),
    ("photograph without a credit", HEAD + "\n![a](media/photo.png)\n", ["home.nl.md:6:1: B513"]),
    ("photograph with a focal point", HEAD + '\n![a](media/photo.png "B {focus=3% 4%}")\n', []),
    ("photograph with one", HEAD + '\n![a](media/photo.png "Photo: B")\n', []),
    (
        "photograph with a focal point alone",
        HEAD + '\n![a](media/photo.png "{focus=3% 4%}")\n',
        ["home.nl.md:6:1: B513"],
    ),
    ("focal point in words", HEAD + '\n![a](media/photo.png "B {focus=left}")\n', ["home.nl.md:6:1: B514"]),
    ("picture without alternative", HEAD + "\n![](media/small.svg)\n", ["home.nl.md:6:1: B505"]),
    ("drawing that is not there", "---\ntitle: a\nlead: b\ndrawing: media/x.svg\n---\n", ["home.nl.md:4:10: B502"]),
    ("drawing of other colours", "---\ntitle: a\nlead: b\ndrawing: media/red.svg\n---\n", ["media/red.svg:2:1: B512"]),
    ("number", HEAD + "\nVan de\n421 bedrijven.\n", ["home.nl.md:7:1: B701"]),
    ("number in an item", HEAD + "\n- Eén.[^paper]\n- Alle 12.\n", ["home.nl.md:7:8: B701"]),
    ("number in a cell", HEAD + "\n| a | b |\n|---|---|\n| c | 5% |\n", ["home.nl.md:8:7: B701"]),
]

PICTURES = {
    "small.svg": svg(""),
    "photo.png": png(4, 3),
    "red.svg": b'<svg viewBox="0 0 1 1">\n<circle fill="red"/>\n</svg>',
    "cut.png": png(9, 9)[:-1],
    "page.png": b"<!doctype html>",
    "reader.svg": svg('<image href="/etc/passwd"/>'),
    "loop.svg": svg('<g id="a"><use href="#a"/></g>'),
    "clip.svg": svg('<rect clip-path="url(#a)"/>'),
    "film.png": png(9, 9, more=png_block(b"acTL", bytes(8))),
    "tall.png": png(10, 61),
    "bomb.png": png(12_000, 12_000),
}


@pytest.mark.parametrize(("content", "expected"), [row[1:] for row in PAGES], ids=[row[0] for row in PAGES])
def test_a_problem_of_a_page_is_found_where_it_stands(write, problems_of_home, content, expected) -> None:
    for name, data in PICTURES.items():
        if name.encode() in (content if isinstance(content, bytes) else content.encode()):
            write(f"media/{name}", data)
    assert problems_of_home(content) == expected
