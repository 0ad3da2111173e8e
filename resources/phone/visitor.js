// The page of a visitor's phone: a page and then a set form put a question to the table, a touch answers an open poll. There is
// no field to write in. The call is kept on the phone until the talk is over, so that a code seen twice is one phone.
"use strict";
(() => {
    const BUSY_MS = 1100, MOST_TRIES = 8;
    const get = id => document.getElementById(id);
    const STATES = ["calling", "unasked", "used", "full", "over", "hall"], VIEWS = ["pages", "forms", "thanks", "poll"];
    let view = null, shown = "", about = null;

    function store() {
        try {
            return localStorage;
        } catch (_) { // a browser that keeps nothing
            return {getItem: () => null, setItem: () => {}, removeItem: () => {}};
        }
    }

    const link = openLink(store(), {
        rests: true,
        show: state => STATES.forEach(id => get(id).hidden = id !== state),
        take: draw,
        lose: isLost => get("lost").hidden = !isLost,
    });

    function write(item, text) {
        if (item.textContent !== text)
            item.textContent = text;
    }

    // One of the views; its heading is read aloud, unless it is the first.
    function turn(to) {
        if (shown === to)
            return;
        VIEWS.forEach(id => get(id).hidden = id !== to);
        if (shown) {
            scrollTo(0, 0);
            get(to).querySelector("h1").focus({preventScroll: true});
        }
        shown = to;
    }

    // Another slide leaves what was touched as it is: a question is about the page that it was begun for. A poll comes first.
    function draw(said) {
        view = said;
        get("closed").hidden = !said.closed;
        for (const id of ["now", "now-name"])
            get(id).hidden = !said.now;
        get("nothing").hidden = Boolean(said.now);
        write(get("now-title"), said.now ? said.now.title : "");
        get("earlier-name").hidden = !said.earlier.length;
        drawList(get("earlier"), said.earlier.map(one => one.title), button => {
            const item = document.createElement("li");
            item.append(button);
            return item;
        }, place => open(view.earlier[place]));
        if (said.poll)
            drawPoll(said.poll);
        else if (shown === "poll" || !shown)
            turn("pages");
    }

    function drawPoll(poll) {
        write(get("question"), poll.question);
        drawList(get("answers"), poll.answers, button => button, give);
        mark(poll.answer);
        turn("poll");
    }

    // Built anew only where it is another, so that nothing goes from under a finger.
    function drawList(list, texts, wrap, taken) {
        if (list.dataset.said === JSON.stringify(texts))
            return;
        list.dataset.said = JSON.stringify(texts);
        list.replaceChildren(...texts.map((text, place) => {
            const button = document.createElement("button");
            button.type = "button";
            button.textContent = text;
            button.addEventListener("click", () => taken(place));
            return wrap(button);
        }));
    }

    function mark(answer) {
        [...get("answers").children].forEach((one, place) => one.setAttribute("aria-pressed", String(place === answer)));
        write(get("answered"), answer < 0 ? get("answered").dataset.none : get("answered").dataset.given);
    }

    // Whether it was taken; where too much came at once it is said again.
    async function say(said) {
        for (let tries = 0; tries < MOST_TRIES; tries++) {
            const status = await link.say(said, Date.now());
            if (status !== 429)
                return status === 204 || status === 409;
            await new Promise(done => setTimeout(done, BUSY_MS * (1 + Math.random())));
        }
        return false;
    }

    function open(page) {
        about = page;
        get("untaken").hidden = true;
        write(get("about"), page.title);
        turn("forms");
    }

    async function askIn(button) {
        const page = about;
        about = null;
        if (!page)
            return;
        button.setAttribute("aria-busy", "true");
        const taken = await say({page: page.page, form: button.dataset.form});
        button.removeAttribute("aria-busy");
        get("untaken").hidden = taken;
        write(get("form-asked"), button.textContent);
        write(get("page-asked"), page.title);
        if (shown === "forms")
            turn(taken ? "thanks" : "pages");
    }

    // The last answer that was touched counts, however fast somebody changes their mind.
    let wanted = -1, isGiving = false;
    async function give(place) {
        wanted = place;
        mark(place);
        if (isGiving)
            return;
        isGiving = true;
        let said = -1, taken = true;
        while (taken && said !== wanted && view.poll) {
            said = wanted;
            taken = await say({poll: view.poll.name, choice: said});
        }
        isGiving = false;
        get("untaken").hidden = taken;
        if (!taken && view.poll)
            mark(view.poll.answer);
    }

    get("now").addEventListener("click", () => view.now && open(view.now));
    for (const button of document.querySelectorAll("[data-form]"))
        button.addEventListener("click", () => askIn(button));
    get("back").addEventListener("click", () => turn("pages"));
    get("again").addEventListener("click", () => turn("pages"));
    link.begin();
})();
