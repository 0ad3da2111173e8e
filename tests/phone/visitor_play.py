"""Plays a visitor's phone at a talk: it reads the code on the stage, asks about pages, and answers a poll."""

from __future__ import annotations

from kiosk.briefing.loader import Briefing
from kiosk.phone.place import PhonePlace
from kiosk.show.phone import gallery as galleries
from kiosk.show.talk.events import Command, RowAccepted
from kiosk.show.talk.voices import PollsRead, count_pages
from kiosk.talk.phone_visitors import PhoneVisitors
from kiosk.window.face import take_down
from tests.equipment.chromium import Chromium
from tests.phone.page_play import OUT, PHONES, PagePlay


class VisitorPlay(PagePlay):
    """A talk, its stage, and a visitor's phone."""

    kind = "visitor"

    def __init__(self, briefing: Briefing, language: str, phone: Chromium, axe: str) -> None:
        super().__init__(briefing, language, phone, axe)
        self.now = 1_000.0
        polls = briefing.info.polls.items()
        self.talk.store.dispatch(PollsRead(tuple((name, len(poll.answers)) for name, poll in polls)))
        self.visitors = PhoneVisitors(self.talk.store, briefing, PhonePlace("127.0.0.1"), self.tick)
        self.visitors.begin()

    def tick(self) -> float:
        """Touches come so fast that a second one must be said again."""
        self.now += 0.6
        return self.now

    @property
    def place(self) -> str:
        return self.visitors.server.place

    def waits_for(self, item: str) -> None:
        self.phone.wait(f"document.querySelector('{item}')?.offsetParent != null")

    def touches(self, item: str) -> None:
        self.phone.ask(f"document.querySelector('{item}').scrollIntoView({{block: 'center'}})")
        self.phone.touch(item)

    def opens(self, address: str) -> None:
        self.phone.open("about:blank")
        self.phone.open(address)
        self.phone.wait("document.readyState === 'complete'")
        self.phone.ask(self.axe)

    def play(self) -> None:
        """All of it, in the order in which it happens."""
        phone, stage = self.phone, self.talk.stage_window
        phone.hold(*PHONES[0])
        self.do(Command.CODE)
        address = self.read_code(stage)
        for wide, high in ((1920, 1080), (1024, 600), (1080, 1920)):
            self.show(stage, wide, high).save(str(OUT / f"stage-code-{wide}.{self.language}.png"))
        self.opens(address.partition("#")[0])
        self.waits_for("#unasked")
        self.look("unasked")
        self.opens(address)
        self.waits_for("#pages")
        self.hold("the ticket is gone from the address", phone.ask("location.hash"), "")
        self.ask_about_pages()
        self.answer_a_poll(address)
        self.visitors.site.end()
        self.waits_for("#over")
        self.look("over")
        self.hold("nothing is kept on the phone", phone.ask("JSON.stringify({...localStorage})"), "{}")
        self.opens(address)
        self.waits_for("#used")
        self.look("used")
        galleries.MOST_PHONES, most = 0, galleries.MOST_PHONES
        self.do(Command.CODE)
        self.do(Command.CODE)  # the code of now
        self.opens(self.talk.talk.visitors.offer)
        self.waits_for("#full")
        self.look("full")
        galleries.MOST_PHONES = most

    def ask_about_pages(self) -> None:
        phone = self.phone
        for _ in range(4):
            self.do(Command.NEXT_PAGE)
        assert self.talk.talk.here.current is not None
        page = self.talk.talk.here.current.page
        title = self.talk.book.briefing.headline(page, self.language).title
        phone.wait(f"document.querySelector('#now-title').textContent === {title!r}")
        self.look("pages")
        self.touches("#now")
        self.waits_for("#forms")
        self.do(Command.PREVIOUS_PAGE)  # the stage goes on meanwhile; the question is about what was touched
        phone.wait(f"document.querySelector('#now-title').textContent !== {title!r}")
        self.hold("what the question is about", self.text("#about"), title)
        self.look("forms")
        self.touches("[data-form=doubt]")
        self.waits_for("#thanks")
        self.look("thanks")
        self.hold("the heading is read", phone.ask("document.activeElement.id"), "thanked")
        self.hold("asked", [(one.page, one.count) for one in count_pages(self.talk.talk.voices)], [(page, 1)])
        self.touches("#again")
        self.waits_for("#pages")
        self.touches("#earlier li:last-child button")
        self.touches("[data-form=source]")
        self.waits_for("#thanks")
        self.hold("asked twice", len(self.talk.talk.voices.questions), 2)
        first = self.talk.talk.row.slides[0].page
        self.hold("about an earlier page", self.talk.talk.voices.questions[1].page, first)

    def answer_a_poll(self, address: str) -> None:
        phone = self.phone
        self.talk.store.dispatch(RowAccepted(len(count_pages(self.talk.talk.voices))))
        self.waits_for("#poll")
        self.look("poll")
        self.show(self.talk.stage_window, 1920, 1080).save(str(OUT / f"stage-poll.{self.language}.png"))
        self.touches("#answers button:first-child")
        self.until(lambda: self.counts == (1, 0))
        self.touches("#answers button:last-child")
        self.until(lambda: self.counts == (0, 1))
        phone.wait("document.querySelector('#answers button:last-child').getAttribute('aria-pressed') === 'true'")
        self.look("answered")
        self.opens(address)  # the code is read again: it is the same phone
        phone.wait("document.querySelector('#answers button:last-child')?.getAttribute('aria-pressed') === 'true'")
        self.touches("#answers button:first-child")
        self.until(lambda: self.counts == (1, 0))
        self.do(Command.NEXT)
        self.waits_for("#closed")
        self.look("closed")
        self.do(Command.NEXT)
        phone.wait("document.querySelector('#closed').hidden")

    @property
    def counts(self) -> tuple[int, ...]:
        asked = self.talk.talk.voices.asked
        return asked.counts if asked is not None else ()

    def close(self) -> None:
        self.visitors.close()
        take_down(self.visitors)
        super().close()
