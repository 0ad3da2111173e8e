"""Owns how the blocks of a page become HTML for the browser that is measured; notes are left out there too."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from kiosk.briefing import blocks as b
from kiosk.briefing.model import Source

Sources = Mapping[str, Source]


def block_html(block: b.Block, sources: Sources) -> str:
    """One block as HTML."""
    match block:
        case b.Paragraph(runs=runs):
            return f"<p>{_line(runs, sources)}</p>"
        case b.ListBlock(items=items) | b.Gifts(items=items):
            return f"<ul>{''.join(f'<li>{_line(item, sources)}</li>' for item in items)}</ul>"
        case b.Table(header=header, rows=rows):
            return f"<table>{''.join(_row(row, sources) for row in (header, *rows))}</table>"
        case b.Image(alt=alt):
            return f"<p>{escape(alt)}</p>"
        case b.FigureBlock(figure=figure):
            return f"<figure><p>{escape(figure.alt)}</p>{_cited(figure.source, sources)}</figure>"
        case b.Notes():
            return ""
        case b.Quote(blocks=inner) | b.Detail(blocks=inner) | b.Background(blocks=inner):
            return f"<aside>{''.join(block_html(each, sources) for each in inner)}</aside>"
    raise TypeError(block)


def _row(cells: tuple[b.Inlines, ...], sources: Sources) -> str:
    return f"<tr>{''.join(f'<td>{_line(cell, sources)}</td>' for cell in cells)}</tr>"


def _line(runs: b.Inlines, sources: Sources) -> str:
    return "".join(_run(run, sources) for run in runs)


def _run(run: b.Inline, sources: Sources) -> str:
    match run:
        case b.CitationRun(source=source):
            return _cited((source,), sources)
        case b.PageLinkRun(text=text):
            return f"<u>{escape(text)}</u>"
        case b.AddressRun(text=text):
            return escape(text)
        case b.TextRun(text=text, strong=strong) | b.TermRun(text=text, strong=strong):
            return f"<b>{escape(text)}</b>" if strong else escape(text)
    raise TypeError(run)


def _cited(ids: tuple[str, ...], sources: Sources) -> str:
    return "".join(f"<sup>[{sources[id_].number}]</sup>" for id_ in ids if id_ in sources)
