// The page of the speaker's phone. It asks for a seat with the ticket of its address, shows what it is told, and says what
// is touched. The call is kept in the tab alone.
"use strict";
(() => {
    const STALE_MS = 3000, SPOT_MS = 34;
    const get = id => document.getElementById(id);
    let view = null, viewed = 0, pointing = false;

    const link = openLink(sessionStorage, {
        show: state => {
            for (const id of ["calling", "unasked", "asks", "used", "over", "seated"])
                get(id).hidden = id !== state;
        },
        take: (said, word) => {
            if (said.state === "asks")
                get("word").textContent = word;
            else
                draw(said);
        },
        lose: isLost => get("lost").hidden = !isLost,
    });

    // ---- what is shown

    function draw(said) {
        const same = view && view.title === said.title && view.number === said.number;
        const fill = (text, place, count) => text.replace("{number}", place).replace("{count}", count);
        view = said;
        viewed = performance.now();
        const where = get("where"), ended = said.number > said.count;
        write("where", ended ? "" : fill(where.dataset.slide, said.number, said.count) +
            (said.steps > 0 ? fill(where.dataset.step, said.step, said.steps) : ""));
        write("title", said.title || get("title").dataset.end);
        write("next-title", said.next || get("title").dataset.end);
        get("after").hidden = ended;
        get("black-now").hidden = !said.covered;
        get("frozen-now").hidden = !said.frozen;
        get("busy-now").hidden = !said.busy;
        get("black").setAttribute("aria-pressed", said.covered);
        write("pause", said.running ? get("pause").dataset.pause : get("pause").dataset.start);
        drawNotes(said.notes, same);
        drawTimes();
    }

    function write(id, text) {
        const item = get(id);
        if (item.textContent !== text)
            item.textContent = text;
    }

    function drawNotes(notes, same) {
        const room = get("notes");
        get("point").hidden = !notes;
        room.hidden = !notes || pointing;
        get("pad").hidden = Boolean(notes) && !pointing;
        if (!notes || (same && room.dataset.said === JSON.stringify(notes)))
            return;
        room.dataset.said = JSON.stringify(notes);
        room.replaceChildren(...(notes.length ? notes : [{text: room.dataset.none, none: true}]).map(line => {
            const made = document.createElement("p");
            if (line.mark) {
                made.className = "marked";
                const mark = document.createElement("span"), words = document.createElement("span");
                mark.textContent = line.mark.length > 1 ? line.mark : "•";
                words.textContent = line.text;
                made.append(mark, words);
            } else
                made.textContent = line.text;
            if (line.none)
                made.className = "none";
            return made;
        }));
        room.scrollTop = 0;
    }

    function clock(seconds) {
        const whole = Math.abs(Math.round(seconds)), two = value => String(value).padStart(2, "0");
        const hours = Math.floor(whole / 3600), minutes = Math.floor(whole / 60) % 60;
        return (seconds <= -1 ? "−" : "") + (hours ? `${hours}:${two(minutes)}` : minutes) + ":" + two(whole % 60);
    }

    function drawTimes() {
        const passed = (performance.now() - viewed) / 1000, went = view.running ? passed : 0;
        const left = view.left - (view.running ? passed : 0);
        const now = new Date();
        write("now", String(now.getHours()).padStart(2, "0") + ":" + String(now.getMinutes()).padStart(2, "0"));
        write("elapsed", clock(view.elapsed + went));
        write("left", clock(left));
        write("left-name", left < 0 ? get("left-name").dataset.over : get("left-name").dataset.left);
        get("left").parentNode.classList.toggle("loud", left < 60);
    }

    // ---- what is touched: one after the other, so that none overtakes another; of a finger, where it is by now

    const asked = [];
    let spot = null, busy = false, last = 0;

    async function pump() {
        if (busy)
            return;
        busy = true;
        while (link.isOpen() && (asked.length || spot)) {
            if (asked.length) {
                const first = asked.shift();
                if (Date.now() - first.at < STALE_MS)
                    await link.say(first.said, first.at);
                continue;
            }
            const rest = last + SPOT_MS - Date.now();
            if (rest > 0)
                await new Promise(done => setTimeout(done, rest));
            const point = spot;
            spot = null;
            last = Date.now();
            await link.say({point}, last);
        }
        busy = false;
    }

    for (const id of ["next", "previous", "black", "pause"])
        get(id).addEventListener("click", () => {
            asked.push({said: {do: id}, at: Date.now()});
            pump();
        });

    get("point").addEventListener("click", () => {
        pointing = !pointing;
        get("point").setAttribute("aria-pressed", pointing);
        drawNotes(view.notes, true);
    });

    const pad = get("pad");
    function follow(event) {
        const room = pad.getBoundingClientRect(), within = value => Math.min(1, Math.max(0, value));
        spot = [within((event.clientX - room.left) / room.width), within((event.clientY - room.top) / room.height)];
        get("spot").style.left = spot[0] * 100 + "%";
        get("spot").style.top = spot[1] * 100 + "%";
        get("spot").hidden = false;
        pump();
    }
    function lift() {
        if (get("spot").hidden)
            return;
        get("spot").hidden = true;
        spot = [];
        pump();
    }
    pad.addEventListener("pointerdown", event => {
        pad.setPointerCapture(event.pointerId);
        follow(event);
    });
    pad.addEventListener("pointermove", event => get("spot").hidden || follow(event));
    pad.addEventListener("pointerup", lift);
    pad.addEventListener("pointercancel", lift);

    setInterval(() => view && drawTimes(), 1000);
    link.begin();
})();
