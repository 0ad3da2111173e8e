"""Owns reading a paper that is Markdown already: headings, prose, footnotes and pictures of any dialect."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from kiosk.authoring.manuscript import Headline, Loss, Manuscript, Prose, UnreadableManuscriptError, make_list, plain
from kiosk.text_files.regular_file import read_regular

LARGEST = 5_000_000
"""Bytes of the text, and of each picture."""

_PICTURE = re.compile(r"!\[([^\]]*)\]\(\s*<?([^)\s>]+)>?(?:\s+[\"'][^)]*)?\s*\)")
_CITATION = re.compile(r"\[\^([^\]]+)\]")
_FIELD = re.compile(r"^(title|author):[ \t]*(.+)$", re.MULTILINE)
_FRONT = re.compile(r"\A---\n(.*?)\n(?:---|\.\.\.)(?=\n)", re.DOTALL)
_FOOTNOTE = re.compile(r"^\[\^([^\]]+)\]:[ \t]*(.*(?:\n+(?: {2,}|\t).+)*)", re.MULTILINE)


def read_markdown(path: Path) -> Manuscript:
    """Read a ``.md``.

    Raises:
        UnreadableManuscriptError: it cannot be read, or is no UTF-8.
    """
    try:
        text = read_regular(path, LARGEST).decode("utf-8-sig")
    except OSError as error:
        raise UnreadableManuscriptError(f"{path}: cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise UnreadableManuscriptError(f"{path}: save it as UTF-8") from error
    return _Reader(path.parent, text.replace("\r\n", "\n")).manuscript


class _Reader:
    def __init__(self, folder: Path, text: str) -> None:
        self._folder = folder
        self.manuscript = Manuscript()
        text = _FOOTNOTE.sub(self._footnote, _FRONT.sub(self._front, text))
        self._lines = text.split("\n")
        tokens = MarkdownIt("commonmark").enable("table").parse(text)
        place = 0
        while place < len(tokens):
            end = _end_of(tokens, place)
            self._block(tokens[place : end + 1])
            place = end + 1

    def _block(self, tokens: Sequence[Token]) -> None:
        first = tokens[0]
        kind = first.type.removesuffix("_open")
        at = f"line {first.map[0] + 1}" if first.map else "the end"
        contents = [token.content for token in tokens if token.type == "inline"]
        if kind == "heading":
            level = int(first.tag.removeprefix("h"))
            self.manuscript.parts.append(Headline(plain(contents[0]) if contents else "", level, at))
        elif kind in ("bullet_list", "ordered_list"):
            self._add(make_list(contents, numbered=kind == "ordered_list"), at)
        elif kind == "blockquote":
            self._add("::: quote\n" + "\n\n".join(contents) + "\n:::", at)
        elif kind == "html_block":
            self.manuscript.losses.append(Loss(at, "HTML: " + " ".join(first.content.split())[:200]))
        elif kind != "hr" and first.map:
            self._add("\n".join(self._lines[slice(*first.map)]).strip("\n"), at)

    def _front(self, found: re.Match[str]) -> str:
        """Read front matter, and leave as many lines empty, so that the others keep their numbers."""
        fields = {name: value.strip().strip("\"'") for name, value in _FIELD.findall(found[1])}
        self.manuscript.title, self.manuscript.author = fields.get("title", ""), fields.get("author", "")
        return "\n" * found[0].count("\n")

    def _footnote(self, found: re.Match[str]) -> str:
        self.manuscript.sources[_key(found[1])] = plain(found[2])
        return "\n" * found[0].count("\n")

    def _add(self, text: str, place: str) -> None:
        text = _CITATION.sub(lambda found: f"[^{_key(found[1])}]", text)
        text = _PICTURE.sub(lambda found: self._picture(found[1], found[2], place), text)
        if text.strip():
            self.manuscript.parts.append(Prose(text, place))

    def _picture(self, alt: str, address: str, place: str) -> str:
        file = self._folder / address
        try:
            if re.match("[a-z]+:", address) or not file.resolve().is_relative_to(self._folder.resolve()):
                raise OSError("it lies elsewhere")  # noqa: TRY301 - one way to tell of a picture that is not there
            name = f"picture-{len(self.manuscript.pictures) + 1}{file.suffix.lower()}"
            self.manuscript.pictures[name] = read_regular(file, LARGEST)
        except (OSError, ValueError) as error:
            self.manuscript.losses.append(Loss(place, f"the picture {address}: {error.strerror or error}"))  # type: ignore[union-attr]
            return ""
        return f"![{alt}](media/{name})"


def _key(label: str) -> str:
    """The name of a source for a footnote's label."""
    return "note-" + (re.sub(r"[^a-z0-9]+", "-", label.lower()).strip("-") or "x")


def _end_of(tokens: Sequence[Token], place: int) -> int:
    """Where the block that begins at ``place`` ends."""
    depth = 0
    for end in range(place, len(tokens)):
        depth += tokens[end].nesting
        if depth == 0:
            return end
    return len(tokens) - 1
