// The page of the speaker's phone. It asks for a seat with the ticket of its address, shows what it is told, and says what
// is touched. The ticket stands behind the # of the address, which no browser sends; nothing else is kept but the call, in
// the tab, so that a phone that slept goes on.
"use strict";
(() => {
    const KEPT = "call", TOLD_MS = 12000, BLANK_MS = 1500, STALE_MS = 3000, SPOT_MS = 34, WAIT_MS = 4000;
    const get = id => document.getElementById(id);
    let call = null, source = null, view = null, viewed = 0, told = 0, number = 0, below = 0, pointing = false;

    function lot(count) {
        return crypto.getRandomValues(new Uint8Array(count));
    }

    // Base 32 (RFC 4648), which a code holds in fewer squares.
    function readTicket(text) {
        let bits = "";
        for (const letter of text.toUpperCase())
            bits += ("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter) + 32).toString(2).slice(1);
        const out = new Uint8Array(Math.floor(bits.length / 8));
        return out.map((_, i) => parseInt(bits.substr(i * 8, 8), 2));
    }

    let shown = "";
    function show(state) {
        shown = state;
        for (const id of ["calling", "unasked", "asks", "used", "over", "seated"])
            get(id).hidden = id !== state;
    }

    // ---- the call

    function keep() {
        sessionStorage.setItem(KEPT, JSON.stringify(call));
    }

    function begin() {
        const ticket = location.hash.slice(1), kept = sessionStorage.getItem(KEPT);
        if (ticket) {
            history.replaceState(null, "", "/");
            call = {ticket, asked: Seal.toHex(lot(16)), name: "", given: ""};
            keep();
        } else if (kept)
            call = JSON.parse(kept);
        if (!call)
            return show("unasked");
        setTimeout(() => shown || show("calling"), BLANK_MS);
        return call.name ? hear() : ask();
    }

    async function ask() {
        const asked = Seal.fromHex(call.asked), proof = Seal.prove(readTicket(call.ticket), asked);
        const answer = await post("/ask", JSON.stringify({asked: call.asked, proof: Seal.toHex(proof)}));
        if (answer === null)
            return setTimeout(ask, 1000);
        if (!answer.ok) {
            call = null;
            sessionStorage.removeItem(KEPT);
            return show("used");
        }
        Object.assign(call, await answer.json());
        keep();
        return hear();
    }

    let derived = null;
    function keys() {
        derived = derived || Seal.derive(readTicket(call.ticket), Seal.fromHex(call.asked), Seal.fromHex(call.given));
        return derived;
    }

    // Numbers only grow, also after the page was loaded anew: a clock does that by itself.
    function box(way, said) {
        number = Math.max(number + 1, Date.now());
        return call.name + "." + Seal.toHex(Seal.seal(keys()[way], number, said));
    }

    // The answer; null where none came.
    async function post(path, body) {
        const given = new AbortController(), late = setTimeout(() => given.abort(), WAIT_MS);
        try {
            return await fetch(path, {method: "POST", body, signal: given.signal, cache: "no-store"});
        } catch (_) {
            return null;
        } finally {
            clearTimeout(late);
        }
    }

    function finish() {
        if (source)
            source.abort();
        source = call = derived = null;
        sessionStorage.removeItem(KEPT);
        show("over");
    }

    // ---- what is told

    let again = 0;
    async function hear() {
        clearTimeout(again);
        if (source)
            source.abort();
        const mine = source = new AbortController();
        told = Date.now();
        try {
            const answer = await fetch("/hear?" + box("hear", ""), {signal: mine.signal, cache: "no-store"});
            if (answer.status === 403)
                return finish();
            if (answer.ok)
                await read(answer.body.getReader(), new TextDecoder());
        } catch (_) { /* no network, or a newer one took its place */ }
        if (mine !== source)
            return undefined;
        get("lost").hidden = false;
        again = setTimeout(hear, 1000);
        return undefined;
    }

    // Events come one a line, behind "data: ", with an empty line between them.
    async function read(reader, decoder) {
        for (let kept = ""; ;) {
            const piece = await reader.read();
            if (piece.done || !call)
                return;
            const lines = (kept + decoder.decode(piece.value, {stream: true})).split("\n");
            kept = lines.pop();
            lines.filter(line => line.startsWith("data: ")).forEach(line => take(line.slice(6)));
        }
    }

    function take(data) {
        const opened = call && Seal.unseal(keys().down, Seal.fromHex(data));
        if (!opened || opened.number <= below)
            return;
        below = opened.number;
        told = Date.now();
        get("lost").hidden = true;
        const said = JSON.parse(opened.text);
        if (said.state === "over")
            return finish();
        if (said.state === "asks")
            get("word").textContent = keys().word;
        else
            draw(said);
        show(said.state);
    }

    function look() {
        if (call && call.name && !document.hidden && Date.now() - told > TOLD_MS)
            hear();
        if (view)
            drawTimes();
    }

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
        while (call && (asked.length || spot)) {
            if (asked.length) {
                const first = asked.shift();
                if (Date.now() - first.at < STALE_MS)
                    await send(first.said, first.at);
                continue;
            }
            const rest = last + SPOT_MS - Date.now();
            if (rest > 0)
                await new Promise(done => setTimeout(done, rest));
            const point = spot;
            spot = null;
            last = Date.now();
            await send({point}, last);
        }
        busy = false;
    }

    // What has no answer is said again with the same number, which counts once; what is stale is not said any more.
    async function send(said, at) {
        const sealed = box("up", JSON.stringify(said));
        do {
            const answer = await post("/say", sealed);
            if (answer !== null) {
                if (answer.status === 403)
                    finish();
                return;
            }
            get("lost").hidden = false;
        } while (call && Date.now() - at < STALE_MS);
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

    document.addEventListener("visibilitychange", () => document.hidden || Date.now() - told < STALE_MS || hear());
    addEventListener("pageshow", event => event.persisted && hear());
    setInterval(look, 1000);
    begin();
})();
