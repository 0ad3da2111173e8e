// The link of a phone's page to its talk: it calls with the ticket of its address, is told, and says things, all of it sealed.
// The ticket stands behind the # of the address, which no browser sends. Nothing is kept but the call, in ``store``, so that
// a phone that slept goes on. The page has ``show(state)``, ``take(said, word)`` for what it is told, and ``lose(isLost)``.
"use strict";
const openLink = (store, page) => {
    const KEPT = "call", TOLD_MS = 12000, BLANK_MS = 1500, STALE_MS = 3000, WAIT_MS = 4000, BUSY_MS = 1500, AGAIN_MS = 1000;
    const TURNED_AWAY = {403: "used", 503: "full"};
    let call = null, source = null, told = 0, number = 0, below = 0, isShown = false;

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

    function show(state) {
        isShown = true;
        page.show(state);
    }

    function keep() {
        store.setItem(KEPT, JSON.stringify(call));
    }

    function leave(state) {
        if (source)
            source.abort();
        source = call = derived = null;
        store.removeItem(KEPT);
        show(state);
    }

    // A ticket that this phone has called with already is no new call: it is still the same phone.
    function begin() {
        const ticket = location.hash.slice(1), kept = JSON.parse(store.getItem(KEPT) || "null");
        if (ticket)
            history.replaceState(null, "", "/");
        call = !ticket || (kept && kept.ticket === ticket) ? kept : {ticket, asked: Seal.toHex(lot(16)), name: "", given: ""};
        if (!call)
            return show("unasked");
        keep();
        setTimeout(() => isShown || show("calling"), BLANK_MS);
        return call.name ? hear() : ask();
    }

    async function ask() {
        const asked = Seal.fromHex(call.asked), proof = Seal.prove(readTicket(call.ticket), asked);
        const answer = await post("/ask", JSON.stringify({asked: call.asked, proof: Seal.toHex(proof)}));
        if (answer === null || answer.status === 429)
            return setTimeout(ask, answer === null ? 1000 : BUSY_MS * (1 + Math.random()));
        if (!answer.ok)
            return leave(TURNED_AWAY[answer.status] || "used");
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

    // What has no answer is said again with the same number, which counts once; what is stale is not said any more. The
    // status of the answer; 0 where none came.
    async function say(said, at) {
        const sealed = box("up", JSON.stringify(said));
        do {
            const answer = await post("/say", sealed);
            if (answer !== null) {
                if (answer.status === 403)
                    leave("over");
                return answer.status;
            }
            page.lose(true);
        } while (call && Date.now() - at < STALE_MS);
        return 0;
    }

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
                return leave("over");
            if (answer.ok)
                await read(answer.body.getReader(), new TextDecoder());
        } catch (_) { /* no network, or a newer one took its place */ }
        if (mine !== source)
            return undefined;
        page.lose(true);
        again = setTimeout(hear, page.rests ? AGAIN_MS * (2 + 2 * Math.random()) : AGAIN_MS);
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
        page.lose(false);
        const said = JSON.parse(opened.text);
        if (said.state === "over")
            return leave("over");
        page.take(said, keys().word);
        return show(said.state);
    }

    // Who looks elsewhere need not be told, where the page ``rests``.
    document.addEventListener("visibilitychange", () => {
        if (document.hidden && page.rests && source) {
            clearTimeout(again);
            source.abort();
            source = null;
        } else if (call && call.name && !document.hidden && (!source || Date.now() - told > STALE_MS))
            hear();
    });
    addEventListener("pageshow", event => event.persisted && call && call.name && hear());
    setInterval(() => call && call.name && !document.hidden && Date.now() - told > TOLD_MS && hear(), 1000);
    return {begin, say, isOpen: () => Boolean(call)};
};
