"""Owns which words of a briefing's files their author wrote for somebody to read.

It reads with patterns of its own, line by line, and knows nothing of how the program reads. What is a name to the
program (keys, ids, codes of languages, marks of Markdown) is no word; everything else is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.briefing.count.words import Word, split_lines

_KINDS = "number|dots|bars|timeline|conditions|people|compare|share|line|flow|map"
CONTAINERS = f"notes|detail|background|quote|gifts|steps|plain|figure (?:{_KINDS})"
FIGURE_KEYS = "alt|value|label|caption|of|bars|text|unit|total|moments|date|conditions|results|sides|points|parts"
FIGURE_KEYS += "|chain|who|gives|view|places"

_FENCE = re.compile(r"---[ \t]*")
_COMMENT = re.compile(r"[ \t]*#.*")
_TEXT_KEY = re.compile(r"(?:title|lead|heading)[ \t]*:")
_NAME_KEY = re.compile(r"(?:icons?|claims|drawing|kind)[ \t]*:")
_OPENING = re.compile(rf"(?:[\s>]|[-*+]\s|\d{{1,9}}[.)]\s)*:::+[ \t]*(?:{CONTAINERS})(?![\w-])")
_WHO = re.compile(r"^[ \t]*who:(?=[ \t]+\S)")
_CLOSING = re.compile(r"[\s>]*:::+\s*")
_CITATION = re.compile(r"\[\^[^\]\s]+\]")
_DEFINITION = re.compile(r"[\s>]*\[\^[^\]\s]+\]:")
_PAGE = re.compile(r"\]\(page:[^)\s]*\)")
_PICTURE = re.compile(r"(!\[[^\]]*\])\((?:<[^>\n]*>|[^)\s]*)")
_SIZE = re.compile(r"^\s*\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*$")
_NUMBERED = re.compile(r"^(?P<before>[\s>]*)(?P<number>\d{1,9})[.)](?=\s|$)")
_KEY = re.compile(rf"(?<![\w])(?:{FIGURE_KEYS})[ \t]*:(?=\s|$)")
_NAMED = re.compile(
    r"(?<![\w])(?:hidden[ \t]*:[ \t]*(?:true|false)|(?:country|area|feature|file)[ \t]*:[ \t]*[^,}\n]+"
    r"|at[ \t]*:[ \t]*\[[^\]]*\])"
)
"""Keys of figures whose values are names to the program."""
_ZEROS = re.compile(r"(?P<kept>\bvalue[ \t]*:[ \t]*-?\d+(?:\.\d*[1-9])?)\.?0+(?![\d.,])")
"""Zeros behind the point of a bar's value say nothing; a number that is to keep them has a ``text``."""
_SOURCE = re.compile(r"^\s*source[ \t]*:.*")


def page_words(text: str) -> Iterator[Word]:
    """The words of a page's file."""
    lines = text.split("\n")
    end = _front_matter_end(lines)
    kept = [*_front_matter(lines[:end]), *_body(lines[end:])]
    return split_lines("\n".join(kept))


def without_zeros(text: str) -> str:
    """The same text with the values of bars as short as they can be written."""
    return _ZEROS.sub(lambda found: found["kept"] if "." in found.group() else found.group(), text)


def as_drawn(text: str) -> str:
    """The same text as it may be drawn: without what Markdown takes from between the letters of a word."""
    return without_zeros(re.sub(r"[\[\]()*_\\]", "", _CITATION.sub("", text)))


def pictures(text: str) -> Iterator[Word]:
    """The pictures of a page's file, by the path that it gives."""
    for number, line in enumerate(text.split("\n"), 1):
        for found in re.finditer(r"!\[[^\]]*\]\((?:<([^>\n]*)>|([^)\s]+))[^)\n]*\)", line):
            yield Word(found[1] or found[2] or "", number)


def _front_matter_end(lines: list[str]) -> int:
    fences = [number for number, line in enumerate(lines) if _FENCE.fullmatch(line)]
    return fences[1] + 1 if len(fences) > 1 and not any(line.strip() for line in lines[: fences[0]]) else 0


def _front_matter(lines: list[str]) -> Iterator[str]:
    is_name = False
    for line in lines:
        if _COMMENT.fullmatch(line):
            yield ""
            continue
        if line[:1].strip():
            is_name = _NAME_KEY.match(line) is not None
        yield "" if is_name else _TEXT_KEY.sub("", line, count=1)


def _body(lines: list[str]) -> Iterator[str]:
    is_figure = is_quote = False
    number = 0
    for line in lines:
        if found := _OPENING.match(line):
            is_figure = "figure" in found.group()
            is_quote = "quote" in found.group()
            yield line[found.end() :]
        elif _CLOSING.fullmatch(line):
            is_figure = False
            yield ""
        elif is_figure:
            yield (
                ""
                if _COMMENT.fullmatch(line) or _SOURCE.match(line)
                else _KEY.sub(" ", _NAMED.sub(" ", without_zeros(line)))
            )
        else:
            number, rest = _without_number(_WHO.sub("", line) if is_quote else line, number)
            is_quote = False
            yield _markdown(rest)


def _without_number(line: str, before: int) -> tuple[int, str]:
    """A number of a list is a word where it does not just count on."""
    found = _NUMBERED.match(line)
    if found is None:
        return before, line
    number = int(found["number"])
    return number, line[found.end() :] if number in (1, before, before + 1) else line


def _markdown(line: str) -> str:
    if _SIZE.match(line):
        return ""
    if line.lstrip().startswith("#"):
        line = line.replace("*", "")  # a heading has no emphasis: what it marked inside of a word is one word
    found = _DEFINITION.match(line)
    head, rest = (found.group(), line[found.end() :]) if found else ("", line)
    return _PAGE.sub("]", _PICTURE.sub(r"\1(", head + _CITATION.sub("", rest)))
