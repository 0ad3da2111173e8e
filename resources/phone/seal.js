// How what the phone and the talk say to each other is sealed: the phone's side of kiosk/show/phone/seal.py. A page that
// came over plain HTTP has no crypto.subtle, so SHA-256 (FIPS 180-4) and HMAC (RFC 2104) stand here.
"use strict";
const Seal = (() => {
    const NAME = "kiosk phone 1", BLOCK = 32, NUMBER = 8;

    const fraction = x => Math.floor((x - Math.floor(x)) * 4294967296);
    const primes = [];
    for (let n = 2; primes.length < 64; n++)
        if (primes.every(p => n % p !== 0))
            primes.push(n);
    const FIRST = primes.slice(0, 8).map(p => fraction(Math.sqrt(p)));
    const ROUND = primes.map(p => fraction(Math.cbrt(p)));

    const turned = (x, by) => (x >>> by) | (x << (32 - by));

    function sha256(bytes) {
        const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
        padded.set(bytes);
        padded[bytes.length] = 0x80;
        for (let i = 0, bits = bytes.length * 8; i < 6; i++, bits = Math.floor(bits / 256))
            padded[padded.length - 1 - i] = bits % 256;
        const sum = FIRST.slice(), w = new Array(64);
        for (let from = 0; from < padded.length; from += 64) {
            for (let i = 0; i < 16; i++) {
                const at = from + i * 4;
                w[i] = (padded[at] << 24) | (padded[at + 1] << 16) | (padded[at + 2] << 8) | padded[at + 3];
            }
            for (let i = 16; i < 64; i++) {
                const a = w[i - 15], b = w[i - 2];
                const s0 = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3), s1 = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
                w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
            }
            let [a, b, c, d, e, f, g, h] = sum;
            for (let i = 0; i < 64; i++) {
                const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25), chosen = (e & f) ^ (~e & g);
                const one = (h + s1 + chosen + ROUND[i] + w[i]) | 0;
                const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22), most = (a & b) ^ (a & c) ^ (b & c);
                [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + s0 + most) | 0];
            }
            [a, b, c, d, e, f, g, h].forEach((value, i) => sum[i] = (sum[i] + value) | 0);
        }
        const out = new Uint8Array(32);
        sum.forEach((value, i) => [24, 16, 8, 0].forEach((by, j) => out[i * 4 + j] = (value >>> by) & 255));
        return out;
    }

    function joined(...parts) {
        const out = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
        let at = 0;
        for (const part of parts) {
            out.set(part, at);
            at += part.length;
        }
        return out;
    }

    function hmac(key, bytes) {
        const whole = new Uint8Array(64);
        whole.set(key.length > 64 ? sha256(key) : key);
        return sha256(joined(whole.map(x => x ^ 0x5c), sha256(joined(whole.map(x => x ^ 0x36), bytes))));
    }

    function toBytes(text) {
        const said = unescape(encodeURIComponent(text)), out = new Uint8Array(said.length);
        for (let i = 0; i < said.length; i++)
            out[i] = said.charCodeAt(i);
        return out;
    }

    function toText(bytes) {
        let said = "";
        for (let i = 0; i < bytes.length; i++)
            said += "%" + (bytes[i] + 256).toString(16).slice(1);
        return decodeURIComponent(said);
    }

    function toHex(bytes) {
        let out = "";
        for (let i = 0; i < bytes.length; i++)
            out += (bytes[i] + 256).toString(16).slice(1);
        return out;
    }

    function fromHex(text) {
        const out = new Uint8Array(text.length / 2);
        for (let i = 0; i < out.length; i++)
            out[i] = parseInt(text.substr(i * 2, 2), 16);
        return out;
    }

    function counted(number, length) {
        const out = new Uint8Array(length);
        for (let i = length - 1; i >= 0; i--, number = Math.floor(number / 256))
            out[i] = number % 256;
        return out;
    }

    function cover(keys, number, bytes) {
        const out = new Uint8Array(bytes.length);
        for (let from = 0, place = 0; from < bytes.length; from += BLOCK, place++) {
            const stream = hmac(keys.cover, joined(number, counted(place, 4)));
            for (let i = from; i < Math.min(from + BLOCK, bytes.length); i++)
                out[i] = bytes[i] ^ stream[i - from];
        }
        return out;
    }

    function derive(ticket, asked, given) {
        const root = hmac(ticket, joined(toBytes(NAME + " keys"), asked, given));
        const way = name => ({cover: hmac(root, toBytes(name + " cover")), mark: hmac(root, toBytes(name + " mark"))});
        const drawn = hmac(root, toBytes("word")).slice(0, 4).reduce((sum, x) => sum * 256 + x, 0) % 10000;
        return {up: way("up"), hear: way("hear"), down: way("down"), word: String(drawn + 10000).slice(1)};
    }

    function seal(keys, number, text) {
        const first = counted(number, NUMBER), covered = cover(keys, first, toBytes(text));
        return joined(first, covered, hmac(keys.mark, joined(first, covered)));
    }

    // The number and the text; null where anything of it is another than it was.
    function unseal(keys, box) {
        if (box.length < NUMBER + BLOCK)
            return null;
        const marked = box.slice(0, box.length - BLOCK), mark = hmac(keys.mark, marked);
        if (mark.reduce((differs, x, i) => differs | (x ^ box[marked.length + i]), 0) !== 0)
            return null;
        const first = marked.slice(0, NUMBER);
        return {number: first.reduce((sum, x) => sum * 256 + x, 0), text: toText(cover(keys, first, marked.slice(NUMBER)))};
    }

    const prove = (ticket, asked) => hmac(ticket, joined(toBytes(NAME + " ask"), asked));

    return {hmac, derive, prove, seal, unseal, toHex, fromHex};
})();
