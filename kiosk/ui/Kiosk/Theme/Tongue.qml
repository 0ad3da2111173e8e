pragma Singleton
import QtQuick

// How the language of the briefing writes numbers and dates, by Qt's tables (CLDR). The program's own words may be in another
// language, English, where they have not been translated: numbers among those are written as there.
QtObject {
    id: root

    readonly property var locale: named(Qt.uiLanguage)
    // The language that the program's own words are in.
    readonly property string words: qsTr("en", "the code of the language that these words are translated into")
    readonly property bool spoken: root.words === Qt.uiLanguage
    readonly property string percent: root.locale.percent

    function named(language: string): var {
        return Qt.locale(language === "en" ? "en_GB" : language);
    }

    function whole(value: real): string {
        return Number(value).toLocaleString(root.locale, "f", 0);
    }

    // With as many decimals as were written: a number that is rounded is another one.
    function exactly(value: real): string {
        return Number(value).toLocaleString(root.locale, "f", (String(value).split(".")[1] ?? "").length);
    }

    // 2024, 2024-07 or 2024-07-25 as the language writes it; what is no such date stands as it was written.
    function date(text: string): string {
        return dateIn(root.locale, text);
    }

    function dateIn(locale: var, text: string): string {
        const known = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && !isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
        if (!known)
            return text;
        const [year, month, day] = text.split("-");
        // Not by the text alone, which would be a moment in UTC, and in America the day before.
        const moment = new Date(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), 12);
        const pattern = month === undefined ? "yyyy" : day === undefined ? monthPattern(locale, moment) : dayPattern(locale);
        return moment.toLocaleDateString(locale, pattern);
    }

    // The long form of CLDR, without the day of the week.
    function dayPattern(locale: var): string {
        return locale.dateFormat(Locale.LongFormat).replace(/^dddd[\s,،]*|[\s,،]*dddd/, "");
    }

    // The same without the day; and the month as it is called when it stands alone.
    function monthPattern(locale: var, moment: var): string {
        const name = locale.standaloneMonthName(moment.getMonth(), Locale.LongFormat);
        const pattern = dayPattern(locale).replace(/^[^M]*?d\S*\s+(?:'de' )?|\s*d\s*\S*$/, "");
        return pattern.replace(/[^\sM]?MMMM/, `'${name.replace(/'/g, "''")}'`);
    }

    // Words as they are said: without what only tells where a line may break.
    function aloud(words: string): string {
        return words.replace(/\u00ad/g, "").replace(/[\u00a0\u202f]/g, " ");
    }
}
