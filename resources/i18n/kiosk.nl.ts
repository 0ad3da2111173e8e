<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="25"/>
        <source>It counts visits, how often and how long pages are opened, in which language, and whether somebody answers when it asks if anyone is there: sums an hour, on this machine, in which nobody can be told from anybody else.</source>
        <translation>Hij telt bezoeken, hoe vaak en hoe lang pagina&apos;s open zijn, in welke taal, en of er iemand antwoordt op de vraag of er nog iemand is: optelsommen per uur, op dit apparaat, waarin niemand te herkennen is.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="25"/>
        <source>It keeps nothing of your visit.</source>
        <translation>Hij bewaart niets van uw bezoek.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="25"/>
        <source>This kiosk shows a briefing, told in pages, in your language, at your pace. It works without internet and sends nothing anywhere.</source>
        <translation>Deze kiosk toont een briefing in losse pagina’s, in uw taal en in uw tempo. Hij werkt zonder internet en verstuurt niets.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="25"/>
        <source>This kiosk shows a briefing, told in pages, in your language, at your pace; in a talk, it shows what the speaker shows. What you ask or answer there goes to the speaker, without a name. Whoever looks after the screens of the hall sees how this one is doing.</source>
        <translation>Deze kiosk toont een briefing in losse pagina’s, in uw taal en in uw tempo; tijdens een presentatie toont hij wat de spreker toont. Wat u dan vraagt of antwoordt, gaat zonder naam naar de spreker. Wie de schermen van de zaal beheert, ziet hoe het met dit scherm gaat.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="31"/>
        <source>What %1 says is told in other words; only titles and names are as they stand there. What comes from elsewhere is labelled as background, with its source.</source>
        <translation>Wat %1 zegt, staat hier in andere woorden; alleen titels en namen zijn letterlijk overgenomen. Wat van elders komt, heet achtergrond en heeft een bron.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="31"/>
        <source>What comes from elsewhere is labelled as background, with its source.</source>
        <translation>Wat van elders komt, heet achtergrond en heeft een bron.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="38"/>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="12"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="38"/>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="13"/>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="14"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="47"/>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="15"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="48"/>
        <source>Terms</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="16"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="49"/>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="17"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="50"/>
        <source>Take along</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="18"/>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="19"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="26"/>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="21"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="34"/>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="22"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="35"/>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="33"/>
        <source>Reading comfort: text, colours, easy words</source>
        <translation>Leescomfort: letters, kleuren, gewone taal</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="34"/>
        <source>Previous: %1</source>
        <translation>Vorige: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="35"/>
        <source>Next: %1</source>
        <translation>Volgende: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="39"/>
        <source>Back, or close a panel</source>
        <translation>Terug, of een venster sluiten</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="40"/>
        <source>Previous step, or page beside this one</source>
        <translation>Vorige stap, of vorige pagina op dit niveau</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="41"/>
        <source>Next step, or page beside this one</source>
        <translation>Volgende stap, of volgende pagina op dit niveau</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="42"/>
        <source>Choose what the keys are on</source>
        <translation>Kiezen waar de toetsen op staan</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="43"/>
        <source>Scroll up</source>
        <translation>Omhoog schuiven</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="44"/>
        <source>Scroll down</source>
        <translation>Omlaag schuiven</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="45"/>
        <source>One screen up</source>
        <translation>Een scherm omhoog</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="46"/>
        <source>One screen down</source>
        <translation>Een scherm omlaag</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="51"/>
        <source>Other language</source>
        <translation>Andere taal</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="52"/>
        <source>Reading comfort</source>
        <translation>Prettig lezen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="53"/>
        <source>Read aloud, or no longer</source>
        <translation>Voorlezen aan of uit</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="54"/>
        <source>Say it again</source>
        <translation>Nog een keer zeggen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="55"/>
        <source>Speak faster</source>
        <translation>Sneller spreken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="56"/>
        <source>Speak slower</source>
        <translation>Langzamer spreken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="57"/>
        <source>Speak louder</source>
        <translation>Harder spreken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="58"/>
        <source>Speak softer</source>
        <translation>Zachter spreken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="59"/>
        <source>Headphones are plugged in</source>
        <translation>Hoofdtelefoon ingestoken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="60"/>
        <source>Headphones are unplugged</source>
        <translation>Hoofdtelefoon uitgetrokken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="61"/>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="62"/>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="63"/>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="64"/>
        <source>Easy words</source>
        <translation>Gewone taal</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="65"/>
        <source>Bring everything within reach</source>
        <translation>Alles binnen handbereik</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="66"/>
        <source>About this kiosk</source>
        <translation>Over deze kiosk</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="67"/>
        <source>These keys</source>
        <translation>Deze toetsen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="68"/>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="69"/>
        <source>Leave the program</source>
        <translation>Het programma verlaten</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/AskSheet.qml" line="13"/>
        <source>Tell more</source>
        <translation>Vertel meer</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/AskSheet.qml" line="14"/>
        <source>I doubt this</source>
        <translation>Ik betwijfel dit</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/AskSheet.qml" line="15"/>
        <source>Where does it come from?</source>
        <translation>Waar komt dit vandaan?</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/AskSheet.qml" line="62"/>
        <source>A question to the table</source>
        <translation>Een vraag aan de tafel</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/AskSheet.qml" line="67"/>
        <source>About “%1”. The speaker gets the page and the question, and nothing of you.</source>
        <translation>Over “%1”. De spreker krijgt de pagina en de vraag, en niets over u.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/AskSheet.qml" line="87"/>
        <source>Rather not</source>
        <translation>Toch niet</translation>
    </message>
</context>
<context>
    <name>BackgroundBlock</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/BackgroundBlock.qml" line="30"/>
        <source>Background, not from %1</source>
        <translation>Achtergrond, niet uit %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/BackgroundBlock.qml" line="30"/>
        <source>Background</source>
        <translation>Achtergrond</translation>
    </message>
</context>
<context>
    <name>BeyondReach</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BeyondReach.qml" line="19"/>
        <source>Everything is within reach now. Touch here for the whole screen.</source>
        <translation>Alles is nu binnen handbereik. Raak dit vlak aan voor het hele scherm.</translation>
    </message>
</context>
<context>
    <name>BothConditions</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BothConditions.qml" line="44"/>
        <source>Both are met. Then this becomes possible:</source>
        <translation>Aan beide is voldaan. Dan wordt dit mogelijk:</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BothConditions.qml" line="44"/>
        <source>Switch both on. Only then does this become possible:</source>
        <translation>Zet ze allebei aan. Pas dan wordt dit mogelijk:</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BothConditions.qml" line="78"/>
        <source>Possible: %1</source>
        <translation>Mogelijk: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BothConditions.qml" line="78"/>
        <source>Not yet possible: %1</source>
        <translation>Nog niet mogelijk: %1</translation>
    </message>
</context>
<context>
    <name>CaseTiles</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/CaseTiles.qml" line="51"/>
        <source>Background</source>
        <translation>Achtergrond</translation>
    </message>
</context>
<context>
    <name>CitedLine</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/CitedLine.qml" line="15"/>
        <source>official</source>
        <translation>officieel</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/CitedLine.qml" line="16"/>
        <source>second-hand</source>
        <translation>uit de tweede hand</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/CitedLine.qml" line="17"/>
        <source>a party&apos;s own claim</source>
        <translation>eigen claim van een partij</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/CitedLine.qml" line="33"/>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/CitedLine.qml" line="33"/>
        <source>Sources: %1</source>
        <translation>Bronnen: %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Blocks/CitedLine.qml" line="41"/>
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n bron</numerusform>
            <numerusform>%n bronnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleanSheet</name>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Touch/CleanSheet.qml" line="19"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/CleanSheet.qml" line="28"/>
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Nog %n seconde</numerusform>
            <numerusform>Nog %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/CleanSheet.qml" line="45"/>
        <source>Clean the screen now. Touch and keys are off.</source>
        <translation>Maak het scherm nu schoon. Aanraking en toetsen staan uit.</translation>
    </message>
</context>
<context>
    <name>ClockBar</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="37"/>
        <source>Detour: slide %1 of %2. R returns.</source>
        <translation>Uitstapje: dia %1 van %2. R gaat terug.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="37"/>
        <source>The end. %1 slides.</source>
        <translation>Het einde. %1 dia&apos;s.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="37"/>
        <source>Slide %1 of %2</source>
        <translation>Dia %1 van %2</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="37"/>
        <source>, step %1 of %2</source>
        <translation>, stap %1 van %2</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="37"/>
        <source> · go to %1, then Enter</source>
        <translation> · naar %1, dan Enter</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="61"/>
        <source>The hall cannot be reached. The talk goes on here.</source>
        <translation>De zaal is niet bereikbaar. De presentatie gaat hier door.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="61"/>
        <source>%1 leads the hall now. H takes over.</source>
        <translation>%1 leidt nu de zaal. H neemt over.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="61"/>
        <source>The hall follows.</source>
        <translation>De zaal volgt.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="61"/>
        <source>A poll is on the stage: %1 answers so far. Next closes it.</source>
        <translation>Op het podium staat een peiling: %1 antwoorden tot nu toe. Met Volgende sluit u de peiling.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="61"/>
        <source>The room sees what came out. Next takes it away.</source>
        <translation>De zaal ziet de uitslag. Met Volgende haalt u die weg.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="72"/>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="82"/>
        <source>A phone asks to steer. K shows it.</source>
        <translation>Een telefoon wil bedienen. K toont de vraag.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="82"/>
        <source>A phone steers, too.</source>
        <translation>Er wordt ook met een telefoon bediend.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="82"/>
        <source>The phone is not heard. It comes back by itself.</source>
        <translation>De telefoon is even weg. Die komt vanzelf terug.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="103"/>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="108"/>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="108"/>
        <source>Elapsed</source>
        <translation>Verstreken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="108"/>
        <source>Not started</source>
        <translation>Nog niet begonnen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="114"/>
        <source>Over time</source>
        <translation>Over tijd</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="114"/>
        <source>Left</source>
        <translation>Resteert</translation>
    </message>
</context>
<context>
    <name>CodeLayer</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/CodeLayer.qml" line="25"/>
        <source>QR code for the phones of visitors</source>
        <translation>QR-code voor de telefoons van bezoekers</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/CodeLayer.qml" line="47"/>
        <source>Ask with your own phone</source>
        <translation>Vraag met uw eigen telefoon</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/CodeLayer.qml" line="54"/>
        <source>Join the network of this hall, and point the camera at the code. Nobody learns that it was you.</source>
        <translation>Ga op het netwerk van deze zaal en richt de camera op de code. Niemand ziet dat u het was.</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="27"/>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="26"/>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="11"/>
        <source>As usual</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="12"/>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="13"/>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="17"/>
        <source>Whole screen</source>
        <translation>Hele scherm</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="18"/>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="19"/>
        <source>At the left</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="20"/>
        <source>At the right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="36"/>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="45"/>
        <source>Within reach</source>
        <translation>Binnen handbereik</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="61"/>
        <source>Easy words</source>
        <translation>Gewone taal</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="69"/>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="84"/>
        <source>Reading ruler</source>
        <translation>Leesliniaal</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="91"/>
        <source>Hold to press</source>
        <translation>Vasthouden om te kiezen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="91"/>
        <source>Double touches count once</source>
        <translation>Dubbel aanraken telt één keer</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="111"/>
        <source>Slower</source>
        <translation>Langzamer</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="117"/>
        <source>Faster</source>
        <translation>Sneller</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="123"/>
        <source>Softer</source>
        <translation>Zachter</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="129"/>
        <source>Louder</source>
        <translation>Harder</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="77"/>
        <source>Wider spacing</source>
        <translation>Meer witruimte</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="98"/>
        <source>Less movement</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="137"/>
        <source>About this kiosk</source>
        <translation>Over deze kiosk</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="8"/>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="9"/>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="10"/>
        <source>Black</source>
        <translation>Zwart</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="11"/>
        <source>White</source>
        <translation>Wit</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="12"/>
        <source>Freeze</source>
        <translation>Stilzetten</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="13"/>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="53"/>
        <source>Pointer</source>
        <translation>Aanwijzer</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="14"/>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="54"/>
        <source>Spotlight</source>
        <translation>Spotlicht</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="15"/>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="16"/>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="17"/>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="18"/>
        <source>Bookmark</source>
        <translation>Bladwijzer</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="19"/>
        <source>Return</source>
        <translation>Keer terug</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="20"/>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="21"/>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="22"/>
        <source>Notes −</source>
        <translation>Notities −</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="23"/>
        <source>Notes +</source>
        <translation>Notities +</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="24"/>
        <source>Swap</source>
        <translation>Wissel</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="25"/>
        <source>Screens</source>
        <translation>Schermen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="26"/>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="27"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="28"/>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="29"/>
        <source>Leave</source>
        <translation>Verlaat</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="32"/>
        <source>Next step or slide</source>
        <translation>Volgende stap of dia</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="33"/>
        <source>Previous step or slide</source>
        <translation>Vorige stap of dia</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="34"/>
        <source>Next; in a list, one down</source>
        <translation>Volgende; in een lijst omlaag</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="35"/>
        <source>Previous; in a list, one up</source>
        <translation>Vorige; in een lijst omhoog</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="36"/>
        <source>Next; in a list or question, take what is chosen</source>
        <translation>Volgende; in een lijst of vraag: neem wat gekozen is</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="37"/>
        <source>First slide of the next page</source>
        <translation>Eerste dia van de volgende pagina</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="38"/>
        <source>First slide of the page before</source>
        <translation>Eerste dia van de vorige pagina</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="39"/>
        <source>First slide</source>
        <translation>Eerste dia</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="40"/>
        <source>Last slide</source>
        <translation>Laatste dia</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="41"/>
        <source>Show the slide plainly again</source>
        <translation>Toon de dia weer gewoon</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="42"/>
        <source>Take away what is on top; then ask to leave</source>
        <translation>Haal weg wat erover ligt; vraag dan of u stopt</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="43"/>
        <source>Ask to leave</source>
        <translation>Vraag of u stopt</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="44"/>
        <source>Black stage</source>
        <translation>Zwart podium</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="45"/>
        <source>White stage</source>
        <translation>Wit podium</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="46"/>
        <source>Freeze the stage</source>
        <translation>Zet het podium stil</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="47"/>
        <source>Stop and start the clock</source>
        <translation>Zet de klok stil en weer aan</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="48"/>
        <source>All slides</source>
        <translation>Alle dia&apos;s</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="49"/>
        <source>In a search: show it and return</source>
        <translation>In een zoekopdracht: laten zien en terugkeren</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="50"/>
        <source>Find a slide or a page</source>
        <translation>Zoek een dia of een pagina</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="51"/>
        <source>Bookmark this slide</source>
        <translation>Leg een bladwijzer bij deze dia</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="52"/>
        <source>Return from a detour, or to the bookmark</source>
        <translation>Terug van een uitstapje, of naar de bladwijzer</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="55"/>
        <source>Enlarge</source>
        <translation>Vergroot</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="56"/>
        <source>Enlarge less</source>
        <translation>Vergroot minder</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="57"/>
        <source>Larger notes</source>
        <translation>Grotere notities</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="58"/>
        <source>Smaller notes</source>
        <translation>Kleinere notities</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="59"/>
        <source>Swap the screens</source>
        <translation>Wissel de schermen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="60"/>
        <source>Notes on this screen</source>
        <translation>Notities op dit scherm</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="61"/>
        <source>Name the screens</source>
        <translation>Benoem de schermen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="62"/>
        <source>Lead the hall, where another speaker does</source>
        <translation>De zaal overnemen van een andere spreker</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="63"/>
        <source>What visitors ask, and polls</source>
        <translation>Wat bezoekers vragen, en peilingen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="64"/>
        <source>The phone that may steer this talk</source>
        <translation>De telefoon die deze presentatie mag bedienen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="65"/>
        <source>Show the room the code for visitors’ phones</source>
        <translation>De zaal de code voor telefoons van bezoekers tonen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="66"/>
        <source>These keys</source>
        <translation>Deze toetsen</translation>
    </message>
</context>
<context>
    <name>ConditionsFigure</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/ConditionsFigure.qml" line="10"/>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/ConditionsFigure.qml" line="10"/>
        <source>Result</source>
        <translation>Uitkomst</translation>
    </message>
</context>
<context>
    <name>ConsoleSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ConsoleSheet.qml" line="49"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ConsoleWindow</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ConsoleWindow.qml" line="19"/>
        <location filename="../../kiosk/ui/Kiosk/Console/ConsoleWindow.qml" line="63"/>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ConsoleWindow.qml" line="64"/>
        <source>Only you should see this screen. S swaps the two.</source>
        <translation>Alleen u hoort dit scherm te zien. Met S wisselt u de twee.</translation>
    </message>
</context>
<context>
    <name>CurrentSlide</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CurrentSlide.qml" line="14"/>
        <source>The stage is black</source>
        <translation>Het podium is zwart</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CurrentSlide.qml" line="14"/>
        <source>The stage is white</source>
        <translation>Het podium is wit</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CurrentSlide.qml" line="14"/>
        <source>The stage is frozen</source>
        <translation>Het podium staat stil</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CurrentSlide.qml" line="14"/>
        <source>Enlarged %1 times</source>
        <translation>%1 keer vergroot</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CurrentSlide.qml" line="14"/>
        <source>Pointer</source>
        <translation>Aanwijzer</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CurrentSlide.qml" line="14"/>
        <source>Spotlight</source>
        <translation>Spotlicht</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CurrentSlide.qml" line="14"/>
        <source>The room sees the code for phones</source>
        <translation>De zaal ziet de code voor telefoons</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CurrentSlide.qml" line="14"/>
        <source>No phone can call. V says why.</source>
        <translation>Telefoons kunnen er niet bij. V zegt waarom.</translation>
    </message>
</context>
<context>
    <name>DemandPage</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/DemandPage.qml" line="68"/>
        <source>In depth</source>
        <translation>Verdieping</translation>
    </message>
</context>
<context>
    <name>DemandPanel</name>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Touch/DemandPanel.qml" line="33"/>
        <source>%n argument(s)</source>
        <translation>
            <numerusform>%n argument</numerusform>
            <numerusform>%n argumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Touch/DemandPanel.qml" line="33"/>
        <source>%n page(s) in depth</source>
        <translation>
            <numerusform>%n pagina verdieping</numerusform>
            <numerusform>%n pagina’s verdieping</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/DeskSheet.qml" line="69"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>EditTools</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="46"/>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="36"/>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="36"/>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="36"/>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="36"/>
        <source>Problems: %1</source>
        <translation>Problemen: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="36"/>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="53"/>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="60"/>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="67"/>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="97"/>
        <source>This was not written:</source>
        <translation>Dit is niet geschreven:</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="97"/>
        <source>The file says now:</source>
        <translation>In het bestand staat nu:</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="109"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>EditWindow</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditWindow.qml" line="30"/>
        <source>%1 – edit</source>
        <translation>%1 – bewerken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditWindow.qml" line="154"/>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/EndCard.qml" line="35"/>
        <source>QR code to take along</source>
        <translation>QR-code om mee te nemen</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/ExportProgress.qml" line="12"/>
        <source>it is being written</source>
        <translation>het wordt weggeschreven</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Desk/ExportProgress.qml" line="12"/>
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>nog ongeveer %n seconde</numerusform>
            <numerusform>nog ongeveer %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Desk/ExportProgress.qml" line="12"/>
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>nog ongeveer %n minuut</numerusform>
            <numerusform>nog ongeveer %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/ExportProgress.qml" line="40"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/ExportProgress.qml" line="40"/>
        <source>It begins</source>
        <translation>Het begint</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/ExportProgress.qml" line="48"/>
        <source>It was written:</source>
        <translation>Opgeslagen:</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/ExportProgress.qml" line="48"/>
        <source>It was stopped; nothing was written.</source>
        <translation>Gestopt; er is niets opgeslagen.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/ExportProgress.qml" line="48"/>
        <source>It could not be written:</source>
        <translation>Opslaan is niet gelukt:</translation>
    </message>
</context>
<context>
    <name>FigureBase</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureBase.qml" line="22"/>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="36"/>
        <source>In time</source>
        <translation>In de tijd</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="37"/>
        <source>Both together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="38"/>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="39"/>
        <source>Through the years</source>
        <translation>Door de jaren heen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="40"/>
        <source>From hand to hand</source>
        <translation>Van hand tot hand</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="41"/>
        <source>On the map</source>
        <translation>Op de kaart</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="78"/>
        <source>In figures</source>
        <translation>In cijfers</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="86"/>
        <source>Show as a drawing</source>
        <translation>Als tekening tonen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="86"/>
        <source>Show as a table</source>
        <translation>Als tabel tonen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="90"/>
        <source>Drawing</source>
        <translation>Tekening</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="90"/>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="142"/>
        <source>Background, not from %1</source>
        <translation>Achtergrond, niet uit %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="142"/>
        <source>Background</source>
        <translation>Achtergrond</translation>
    </message>
</context>
<context>
    <name>FlowFigure</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FlowFigure.qml" line="15"/>
        <source>gives %1 to %2</source>
        <translation>geeft %1 aan %2</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FlowFigure.qml" line="16"/>
        <source>out of sight</source>
        <translation>buiten beeld</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FlowFigure.qml" line="16"/>
        <source>gets it</source>
        <translation>krijgt het</translation>
    </message>
</context>
<context>
    <name>FollowedWindow</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/FollowedWindow.qml" line="54"/>
        <source>Question about this page</source>
        <translation>Vraag over deze pagina</translation>
    </message>
</context>
<context>
    <name>Gifts</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/Gifts.qml" line="42"/>
        <source>Lost: %1</source>
        <translation>Valt weg: %1</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/HomePage.qml" line="86"/>
        <source>This page is being mended. The rest of the briefing is there.</source>
        <translation>Aan deze pagina wordt gewerkt. De rest van de briefing is er wel.</translation>
    </message>
</context>
<context>
    <name>ImageBlock</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/ImageBlock.qml" line="22"/>
        <source>Enlarge: %1</source>
        <translation>Vergroten: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/ImageBlock.qml" line="26"/>
        <source>Enlarge</source>
        <translation>Vergroten</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="19"/>
        <source>Tab and Enter reach and press every button.</source>
        <translation>Met Tab en Enter bereikt en bedient u elke knop.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="26"/>
        <source>Letters and marks are keys too</source>
        <translation>Ook letters en tekens zijn toetsen</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/KeysSheet.qml" line="10"/>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/KeysSheet.qml" line="29"/>
        <source>A number and Enter go to that slide. On a stage without a console, hold a finger to ask for the notes.</source>
        <translation>Een getal en Enter brengen u naar die dia. Op een podium zonder console vraagt u met een lange druk om de notities.</translation>
    </message>
</context>
<context>
    <name>LearnWindow</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="34"/>
        <source>Learn a clicker</source>
        <translation>Leer een clicker kennen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="17"/>
        <source>The thing before</source>
        <translation>Het vorige</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="18"/>
        <source>The next thing</source>
        <translation>Het volgende</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="19"/>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="20"/>
        <source>Further on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="21"/>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="22"/>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="23"/>
        <source>Read aloud, or no longer</source>
        <translation>Voorlezen aan of uit</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="24"/>
        <source>Say it again</source>
        <translation>Nog een keer zeggen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="25"/>
        <source>Speak louder</source>
        <translation>Harder spreken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="26"/>
        <source>Speak softer</source>
        <translation>Zachter spreken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="34"/>
        <source>Learn a keypad</source>
        <translation>Een toetsenblok leren</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="73"/>
        <source>Tap what a button is to do, then press that button. Close the window when all is well.</source>
        <translation>Tik aan wat een knop moet doen en druk dan op die knop. Sluit het venster als alles klopt.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="73"/>
        <source>Now press the button for: %1</source>
        <translation>Druk nu op de toets voor: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="105"/>
        <source>Try it: press a button.</source>
        <translation>Probeer het: druk op een knop.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="105"/>
        <source>%1: does nothing yet</source>
        <translation>%1: doet nog niets</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="105"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="115"/>
        <source>Forget what was learnt</source>
        <translation>Vergeet wat geleerd is</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/LetterKeys.qml" line="46"/>
        <source>space</source>
        <translation>spatie</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/LetterKeys.qml" line="55"/>
        <source>Erase the last letter</source>
        <translation>Laatste letter wissen</translation>
    </message>
</context>
<context>
    <name>MoreHint</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/MoreHint.qml" line="94"/>
        <source>More below</source>
        <translation>Hieronder staat meer</translation>
    </message>
</context>
<context>
    <name>NextSlide</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/NextSlide.qml" line="26"/>
        <source>Next: %1</source>
        <translation>Hierna: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/NextSlide.qml" line="26"/>
        <source>Next: the end</source>
        <translation>Hierna: het einde</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/NextSlide.qml" line="26"/>
        <location filename="../../kiosk/ui/Kiosk/Console/NextSlide.qml" line="66"/>
        <source>The end</source>
        <translation>Het einde</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/NextSlide.qml" line="26"/>
        <source>Next: step %1 of %2</source>
        <translation>Hierna: stap %1 van %2</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/NotesView.qml" line="43"/>
        <source>The time is over</source>
        <translation>De tijd is om</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Console/NotesView.qml" line="43"/>
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Nog %n minuut</numerusform>
            <numerusform>Nog %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/NotesView.qml" line="76"/>
        <source>No notes for this slide.</source>
        <translation>Geen notities bij deze dia.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/NotesView.qml" line="76"/>
        <source>No notes for this slide. Its page says besides:</source>
        <translation>Geen notities bij deze dia. De pagina zegt verder:</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/NotesView.qml" line="72"/>
        <source>All slides were shown. Previous leads back to the last one, Leave ends the talk.</source>
        <translation>Alle dia&apos;s zijn getoond. Vorige leidt terug naar de laatste, Verlaat beëindigt de presentatie.</translation>
    </message>
</context>
<context>
    <name>OpenSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/OpenSheet.qml" line="13"/>
        <source>Open a briefing</source>
        <translation>Een briefing openen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/OpenSheet.qml" line="28"/>
        <source>Opened before</source>
        <translation>Eerder geopend</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/OpenSheet.qml" line="36"/>
        <source>None yet. A folder or a packed briefing can also be dropped on this window.</source>
        <translation>Nog geen. U kunt ook een map of een ingepakte briefing naar dit venster slepen.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/OpenSheet.qml" line="59"/>
        <source>Forget this list</source>
        <translation>Deze lijst wissen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/OpenSheet.qml" line="67"/>
        <source>On this machine</source>
        <translation>Op deze computer</translation>
    </message>
</context>
<context>
    <name>OverviewCell</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/OverviewCell.qml" line="60"/>
        <source>%1 · here</source>
        <translation>%1 · hier</translation>
    </message>
</context>
<context>
    <name>OverviewGrid</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/OverviewGrid.qml" line="12"/>
        <source>All slides</source>
        <translation>Alle dia&apos;s</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/OverviewGrid.qml" line="12"/>
        <source>Go to slide %1, then Enter</source>
        <translation>Naar dia %1: druk op Enter</translation>
    </message>
</context>
<context>
    <name>PaceView</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PaceView.qml" line="42"/>
        <source>The clock starts with the first slide change</source>
        <translation>De klok start bij de eerste volgende dia</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PaceView.qml" line="42"/>
        <source>On time</source>
        <translation>Op schema</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PaceView.qml" line="42"/>
        <source>Half a minute behind</source>
        <translation>Een halve minuut achter</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Console/PaceView.qml" line="42"/>
        <source>%n minute(s) behind</source>
        <translation>
            <numerusform>%n minuut achter</numerusform>
            <numerusform>%n minuten achter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PaceView.qml" line="42"/>
        <source>Half a minute ahead</source>
        <translation>Een halve minuut voor</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Console/PaceView.qml" line="42"/>
        <source>%n minute(s) ahead</source>
        <translation>
            <numerusform>%n minuut voor</numerusform>
            <numerusform>%n minuten voor</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PaceView.qml" line="75"/>
        <source>Bar: time. Mark: slides.</source>
        <translation>Balk: tijd. Streepje: dia&apos;s.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PageHead.qml" line="17"/>
        <source>Background</source>
        <translation>Achtergrond</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PageHead.qml" line="32"/>
        <source>This page is being mended. The rest of the briefing is there.</source>
        <translation>Aan deze pagina wordt gewerkt. De rest van de briefing is er wel.</translation>
    </message>
</context>
<context>
    <name>PageTree</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PageTree.qml" line="19"/>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Edit/PageTree.qml" line="43"/>
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n probleem</numerusform>
            <numerusform>%n problemen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PageTree.qml" line="120"/>
        <source>Add page</source>
        <translation>Pagina toevoegen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PageTree.qml" line="121"/>
        <source>A page below this one</source>
        <translation>Een pagina onder deze</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PageTree.qml" line="134"/>
        <source>Page up</source>
        <translation>Pagina omhoog</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PageTree.qml" line="141"/>
        <source>Page down</source>
        <translation>Pagina omlaag</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PageTree.qml" line="148"/>
        <source>Remove page</source>
        <translation>Pagina weghalen</translation>
    </message>
</context>
<context>
    <name>PanelLayer</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PanelLayer.qml" line="11"/>
        <source>Terms</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PanelLayer.qml" line="12"/>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PanelLayer.qml" line="13"/>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PanelLayer.qml" line="14"/>
        <source>Reading comfort</source>
        <translation>Prettig lezen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PanelLayer.qml" line="15"/>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PanelLayer.qml" line="16"/>
        <source>About this kiosk</source>
        <translation>Over deze kiosk</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PanelLayer.qml" line="17"/>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PanelLayer.qml" line="18"/>
        <source>Take along</source>
        <translation>Meenemen</translation>
    </message>
</context>
<context>
    <name>PhoneOffer</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneOffer.qml" line="14"/>
        <source>1. Join the phone to the network that this machine is in.</source>
        <translation>1. Verbind de telefoon met het netwerk waarin deze computer zit.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneOffer.qml" line="14"/>
        <source>2. Point its camera at the code, and open the address. It begins with %1</source>
        <translation>2. Richt de camera op de code en open het adres. Dat begint met %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneOffer.qml" line="14"/>
        <source>3. The phone shows a number. Let it in here if this screen shows the same one.</source>
        <translation>3. De telefoon toont een getal. Staat hetzelfde getal dan op dit scherm, laat de telefoon hier toe.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneOffer.qml" line="30"/>
        <source>QR code with the address for the phone</source>
        <translation>QR-code met het adres voor de telefoon</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneOffer.qml" line="61"/>
        <source>The code works once. Keep it to yourself.</source>
        <translation>De code werkt één keer. Houd die voor uzelf.</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="12"/>
        <source>Steer by phone</source>
        <translation>Bedienen met de telefoon</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="32"/>
        <source>This machine is in no network, so no phone can call. Join one, then make a new code.</source>
        <translation>Deze computer zit in geen enkel netwerk. Een telefoon kan er dus niet bij. Maak verbinding met een netwerk en vraag dan een nieuwe code.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="32"/>
        <source>No phone can call: the address that was named is none of this machine&apos;s, or its port is taken. Name another one: kiosk present --remote ADDRESS</source>
        <translation>Een telefoon kan er niet bij: het opgegeven adres is niet van deze computer, of de poort is bezet. Geef een ander adres op: kiosk present --remote ADRES</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="46"/>
        <source>A phone asks to steer this talk. Let it in only if your phone shows this number:</source>
        <translation>Een telefoon vraagt of die deze presentatie mag bedienen. Laat die alleen toe als uw telefoon dit getal toont:</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="70"/>
        <source>Let it in, without notes</source>
        <translation>Toelaten, zonder notities</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="74"/>
        <source>Let it in, with notes</source>
        <translation>Toelaten, met notities</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="78"/>
        <source>Refuse</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="95"/>
        <source>It takes the place of the phone that steers now.</source>
        <translation>Deze telefoon komt in de plaats van die waarmee nu wordt bediend.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="112"/>
        <source>A phone steers this talk, and shows your notes.</source>
        <translation>Een telefoon bedient deze presentatie en toont uw notities.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="112"/>
        <source>A phone steers this talk. It does not show your notes.</source>
        <translation>Een telefoon bedient deze presentatie. Uw notities staan er niet op.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="126"/>
        <source>Let this phone go</source>
        <translation>Telefoon loskoppelen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="134"/>
        <source>A code for another phone</source>
        <translation>Code voor een andere telefoon</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="134"/>
        <source>A new code</source>
        <translation>Nieuwe code</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="143"/>
        <source>What phone and machine say to each other is sealed with what stands in the code: who listens along in the network can neither read nor steer. But the page comes to the phone unencrypted: whoever runs the network could alter it, and then read along and steer. Use a network that you trust, such as the phone&apos;s own hotspot.</source>
        <translation>Wat telefoon en computer uitwisselen, is versleuteld met wat er in de code staat: wie het netwerk afluistert, kan niet meelezen en niet bedienen. Maar de pagina zelf komt onversleuteld op de telefoon: wie het netwerk beheert, zou die kunnen veranderen en dan wel meelezen en bedienen. Gebruik een netwerk dat u vertrouwt, zoals de hotspot van de telefoon zelf.</translation>
    </message>
</context>
<context>
    <name>PictureDrop</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PictureDrop.qml" line="51"/>
        <source>What it shows, for who does not see it</source>
        <translation>Wat erop staat, voor wie het niet ziet</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PictureDrop.qml" line="58"/>
        <source>Who made it, and under which licence</source>
        <translation>Wie het maakte, en onder welke licentie</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PictureDrop.qml" line="68"/>
        <source>Add picture</source>
        <translation>Afbeelding toevoegen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PictureDrop.qml" line="76"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/PictureView.qml" line="93"/>
        <source>This picture cannot be shown</source>
        <translation>Deze afbeelding kan niet worden getoond</translation>
    </message>
</context>
<context>
    <name>PieceField</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceField.qml" line="49"/>
        <source>%1: not there</source>
        <translation>%1: is er niet</translation>
    </message>
</context>
<context>
    <name>PieceList</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceList.qml" line="18"/>
        <source>Texts of this page</source>
        <translation>Teksten van deze pagina</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceList.qml" line="52"/>
        <source>Add section</source>
        <translation>Onderdeel toevoegen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceList.qml" line="53"/>
        <source>A section at the end of this page</source>
        <translation>Een onderdeel aan het eind van deze pagina</translation>
    </message>
</context>
<context>
    <name>PieceTools</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceTools.qml" line="20"/>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceTools.qml" line="27"/>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceTools.qml" line="34"/>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceTools.qml" line="41"/>
        <source>Section up</source>
        <translation>Onderdeel omhoog</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceTools.qml" line="48"/>
        <source>Section down</source>
        <translation>Onderdeel omlaag</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceTools.qml" line="55"/>
        <source>Remove section</source>
        <translation>Onderdeel weghalen</translation>
    </message>
</context>
<context>
    <name>PieceView</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="21"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="22"/>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="23"/>
        <source>Lead</source>
        <translation>Inleiding</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="24"/>
        <source>Paragraph</source>
        <translation>Alinea</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="25"/>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="26"/>
        <source>Item</source>
        <translation>Punt</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="27"/>
        <source>Cell</source>
        <translation>Vakje</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="28"/>
        <source>Figure</source>
        <translation>Figuur</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="30"/>
        <source>%1, said by the speaker</source>
        <translation>%1, voor de spreker</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PinPad.qml" line="16"/>
        <source>Digits typed: %1</source>
        <translation>Getypte cijfers: %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Touch/PinPad.qml" line="28"/>
        <source>Too many wrong tries. Try again in %n second(s).</source>
        <translation>
            <numerusform>Te vaak een verkeerde pincode. Probeer het over %n seconde opnieuw.</numerusform>
            <numerusform>Te vaak een verkeerde pincode. Probeer het over %n seconden opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PinPad.qml" line="28"/>
        <source>That PIN is not right.</source>
        <translation>Die pincode klopt niet.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PinPad.qml" line="28"/>
        <source>Type the PIN, then OK.</source>
        <translation>Typ de pincode en kies OK.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PinPad.qml" line="56"/>
        <source>Erase the last digit</source>
        <translation>Laatste cijfer wissen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PinPad.qml" line="76"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/PlaceList.qml" line="16"/>
        <source>Home</source>
        <translation>Persoonlijke map</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/PlaceList.qml" line="17"/>
        <source>Desktop</source>
        <translation>Bureaublad</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/PlaceList.qml" line="18"/>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/PlaceList.qml" line="19"/>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/PlaceList.qml" line="24"/>
        <source>Folders</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/PlaceList.qml" line="107"/>
        <source>The folder above</source>
        <translation>De map hierboven</translation>
    </message>
</context>
<context>
    <name>PollLayer</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/PollLayer.qml" line="115"/>
        <source>Touch an answer. Nobody learns that it was you.</source>
        <translation>Raak een antwoord aan. Niemand ziet dat u het was.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/PollLayer.qml" line="115"/>
        <source>Answer on the screens in the hall. What comes out is shown once the poll is closed.</source>
        <translation>Antwoord op de schermen in de zaal. De uitslag is te zien zodra de peiling gesloten is.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/PollLayer.qml" line="115"/>
        <source>Answers given: %1</source>
        <translation>Aantal antwoorden: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/PollLayer.qml" line="115"/>
        <source>Nobody has answered.</source>
        <translation>Niemand heeft geantwoord.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/PollLayer.qml" line="115"/>
        <source>Point your phone’s camera at the code, and answer there. What comes out is shown once the poll is closed.</source>
        <translation>Richt de camera van uw telefoon op de code en antwoord daar. De uitslag is te zien zodra de peiling gesloten is.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/PollLayer.qml" line="127"/>
        <source>QR code for the phones of visitors</source>
        <translation>QR-code voor de telefoons van bezoekers</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/Preview.qml" line="35"/>
        <source>Hub</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/Preview.qml" line="35"/>
        <source>Slide</source>
        <translation>Dia</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/Preview.qml" line="35"/>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/Preview.qml" line="51"/>
        <source>Point to edit</source>
        <translation>Aanwijzen om te bewerken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/Preview.qml" line="58"/>
        <source>Slide before</source>
        <translation>Dia ervoor</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/Preview.qml" line="66"/>
        <source>Slide behind</source>
        <translation>Dia erna</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/Preview.qml" line="129"/>
        <source>No notes for this slide.</source>
        <translation>Geen notities bij deze dia.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/ProblemList.qml" line="20"/>
        <source>Nothing is wrong.</source>
        <translation>Er is niets mis.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/ProblemList.qml" line="27"/>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="12"/>
        <source>Leave the talk?</source>
        <translation>De presentatie verlaten?</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="12"/>
        <source>Stay</source>
        <translation>Blijf</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="12"/>
        <source>Leave</source>
        <translation>Verlaat</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="12"/>
        <source>The screens go back to the desktop.</source>
        <translation>De schermen tonen het bureaublad weer.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="13"/>
        <source>Show the notes on this screen?</source>
        <translation>De notities op dit scherm tonen?</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="13"/>
        <source>Everybody who sees this screen can read them. The slides are not shown meanwhile.</source>
        <translation>Iedereen die dit scherm ziet, kan ze lezen. De dia&apos;s zijn zolang niet te zien.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="13"/>
        <source>No, keep the slides</source>
        <translation>Nee, houd de dia&apos;s</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="13"/>
        <source>Yes, show the notes</source>
        <translation>Ja, toon de notities</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="14"/>
        <source>Take up the talk again?</source>
        <translation>De presentatie hervatten?</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="14"/>
        <source>It broke off. It goes on at the same slide, with the same time on its clock.</source>
        <translation>Ze brak af. Ze gaat verder bij dezelfde dia, met dezelfde tijd op de klok.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="14"/>
        <source>Begin anew</source>
        <translation>Begin opnieuw</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="14"/>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="18"/>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="18"/>
        <source>All pages in all languages, as one file that opens in a browser or on a telephone, without a network.</source>
        <translation>Alle pagina’s in alle talen, als één bestand dat in een browser of op een telefoon opengaat, zonder netwerk.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="19"/>
        <source>PDF to print</source>
        <translation>Pdf om af te drukken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="19"/>
        <source>The text of all pages, with figures and sources.</source>
        <translation>De tekst van alle pagina’s, met cijfers en bronnen.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="20"/>
        <source>PDF of slides</source>
        <translation>Pdf van de dia’s</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="20"/>
        <source>The slides as the room sees them.</source>
        <translation>De dia’s zoals de zaal ze ziet.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="21"/>
        <source>PowerPoint</source>
        <translation>PowerPoint</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="21"/>
        <source>The slides, to be worked on; without the notes.</source>
        <translation>De dia’s, om aan verder te werken; zonder de notities.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="22"/>
        <source>PDF for the speaker</source>
        <translation>Pdf voor de spreker</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="22"/>
        <source>Each slide with its notes. Not for the audience.</source>
        <translation>Elke dia met de notities. Niet voor het publiek.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="23"/>
        <source>Packed briefing</source>
        <translation>Ingepakte briefing</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="23"/>
        <source>The briefing itself in one file, notes and all, to be shown by this program elsewhere.</source>
        <translation>De briefing zelf in één bestand, met notities en al, om elders met dit programma te tonen.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="24"/>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="24"/>
        <source>The briefing itself as a folder of files, notes and all. It is edited there.</source>
        <translation>De briefing zelf als map met bestanden, met notities en al. Die kopie bewerkt u daarna.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="30"/>
        <source>Where is it to be edited?</source>
        <translation>Waar wilt u de briefing bewerken?</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="30"/>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="103"/>
        <source>By this name</source>
        <translation>Onder deze naam</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="114"/>
        <source>There is such a file; it is replaced.</source>
        <translation>Er is al zo’n bestand; het wordt vervangen.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="136"/>
        <source>Copy it here and edit it</source>
        <translation>Hierheen kopiëren en bewerken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="136"/>
        <source>Save here</source>
        <translation>Hier opslaan</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="143"/>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="150"/>
        <source>Another copy</source>
        <translation>Nog een kopie</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="158"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>SearchHit</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/SearchHit.qml" line="61"/>
        <source>Go to slide %1</source>
        <translation>Naar dia %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/SearchHit.qml" line="69"/>
        <source>Show and return</source>
        <translation>Toon en keer terug</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SearchPanel.qml" line="21"/>
        <source>Words to search for</source>
        <translation>Zoekwoorden</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SearchPanel.qml" line="61"/>
        <source>Type a word, such as a country or a subject.</source>
        <translation>Typ een woord, bijvoorbeeld een land of een onderwerp.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Touch/SearchPanel.qml" line="61"/>
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n pagina gevonden</numerusform>
            <numerusform>%n pagina’s gevonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/SearchSheet.qml" line="11"/>
        <source>Find a slide or a page</source>
        <translation>Zoek een dia of een pagina</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/SearchSheet.qml" line="24"/>
        <source>Words to search for</source>
        <translation>Woorden om te zoeken</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/Sheet.qml" line="98"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>SlideFigure</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/SlideFigure.qml" line="41"/>
        <source>QR code to take along</source>
        <translation>QR-code om mee te nemen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/SlideFigure.qml" line="111"/>
        <source>Background, not from %1</source>
        <translation>Achtergrond, niet uit %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/SlideFigure.qml" line="111"/>
        <source>Background</source>
        <translation>Achtergrond</translation>
    </message>
</context>
<context>
    <name>SlideLine</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/SlideLine.qml" line="58"/>
        <source>Background, not from %1</source>
        <translation>Achtergrond, niet uit %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/SlideLine.qml" line="58"/>
        <source>Background</source>
        <translation>Achtergrond</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/SourceLine.qml" line="16"/>
        <source>%1, section %2</source>
        <translation>%1, paragraaf %2</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SourcesPanel.qml" line="11"/>
        <source>Official source, or the organisation itself</source>
        <translation>Officiële bron, of de organisatie zelf</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SourcesPanel.qml" line="12"/>
        <source>Reliable second-hand source</source>
        <translation>Betrouwbare bron uit de tweede hand</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SourcesPanel.qml" line="13"/>
        <source>An interested party&apos;s own claim</source>
        <translation>Eigen opgave van een belanghebbende</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SourcesPanel.qml" line="14"/>
        <source>%1 that this briefing is about</source>
        <translation>%1 waar deze briefing over gaat</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SourcesPanel.qml" line="14"/>
        <source>What this briefing is about</source>
        <translation>Waar deze briefing over gaat</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SourcesPanel.qml" line="75"/>
        <source>QR code with the address of this source</source>
        <translation>QR-code met het adres van deze bron</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SourcesPanel.qml" line="85"/>
        <source>Show as QR code</source>
        <translation>Toon als QR-code</translation>
    </message>
</context>
<context>
    <name>SpokenCountdown</name>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Touch/SpokenCountdown.qml" line="19"/>
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Nog %n seconde</numerusform>
            <numerusform>Nog %n seconden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SpokenWords.qml" line="9"/>
        <source>Touch to start</source>
        <translation>Raak aan om te beginnen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SpokenWords.qml" line="10"/>
        <source>Is anyone still there?</source>
        <translation>Is er nog iemand?</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SpokenWords.qml" line="11"/>
        <source>Touch the screen to read on. Otherwise it starts again.</source>
        <translation>Raak het scherm aan om verder te lezen. Anders begint het opnieuw.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SpokenWords.qml" line="12"/>
        <source>I am still here</source>
        <translation>Ik ben er nog</translation>
    </message>
</context>
<context>
    <name>SpotSettings</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SpotSettings.qml" line="12"/>
        <source>Each visit begins like this, from now on and after a restart.</source>
        <translation>Zo begint elk bezoek, vanaf nu en ook na opnieuw starten.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SpotSettings.qml" line="20"/>
        <source>Language to begin with</source>
        <translation>Taal bij het begin</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SpotSettings.qml" line="28"/>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SpotSettings.qml" line="29"/>
        <source>Text size to begin with</source>
        <translation>Tekstgrootte bij het begin</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SpotSettings.qml" line="36"/>
        <source>High contrast to begin with</source>
        <translation>Hoog contrast bij het begin</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SpotSettings.qml" line="44"/>
        <source>%1 seconds</source>
        <translation>%1 seconden</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SpotSettings.qml" line="45"/>
        <source>Ask whether anyone is there after</source>
        <translation>Vraag of er nog iemand is na</translation>
    </message>
</context>
<context>
    <name>StaffContent</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="17"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="17"/>
        <source>Serial</source>
        <translation>Volgnummer</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="17"/>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="17"/>
        <source>Taken</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="17"/>
        <source>From</source>
        <translation>Afkomstig van</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="17"/>
        <source>Signed with key</source>
        <translation>Ondertekend met sleutel</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="17"/>
        <source>The network of the hall</source>
        <translation>Het netwerk van de zaal</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="18"/>
        <source>Shown now</source>
        <translation>Nu te zien</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="23"/>
        <source>This screen shows what its settings name. No bundle was taken.</source>
        <translation>Dit scherm toont wat in de instellingen staat. Er is geen bundel ontvangen.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="29"/>
        <source>Shown before: serial %1</source>
        <translation>Eerder getoond: volgnummer %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="29"/>
        <source>Shown before: what the settings name</source>
        <translation>Eerder getoond: wat in de instellingen staat</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="36"/>
        <source>Go back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="44"/>
        <source>New content is waiting</source>
        <translation>Er wacht nieuwe inhoud</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="47"/>
        <source>%1, serial %2. It is tried as soon as nobody is at the screen.</source>
        <translation>%1, volgnummer %2. Het scherm probeert deze zodra er niemand meer is.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="52"/>
        <source>Tried and refused</source>
        <translation>Geprobeerd en geweigerd</translation>
    </message>
</context>
<context>
    <name>StaffLayer</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffLayer.qml" line="12"/>
        <source>For staff</source>
        <translation>Voor medewerkers</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffLayer.qml" line="13"/>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffLayer.qml" line="14"/>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffLayer.qml" line="15"/>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffLayer.qml" line="16"/>
        <source>Numbers</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffLayer.qml" line="17"/>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
</context>
<context>
    <name>StaffLog</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffLog.qml" line="11"/>
        <source>The log is empty.</source>
        <translation>Het logboek is leeg.</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="16"/>
        <source>The settings have a mistake</source>
        <translation>Er staat een fout in de instellingen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="19"/>
        <source>What is wrong was left out. The operator finds it with: kiosk doctor</source>
        <translation>Wat fout is, telt niet mee. De beheerder vindt het met: kiosk doctor</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="28"/>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="34"/>
        <source>Clean the screen</source>
        <translation>Scherm schoonmaken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="42"/>
        <source>While you clean, touch and keys are off for 30 seconds.</source>
        <translation>Tijdens het schoonmaken staan aanraking en toetsen 30 seconden uit.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="50"/>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="58"/>
        <source>Full</source>
        <translation>Volledig</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="58"/>
        <source>%1% dimmer</source>
        <translation>%1% donkerder</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="59"/>
        <source>Brightness</source>
        <translation>Helderheid</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="66"/>
        <source>With the PIN</source>
        <translation>Met de pincode</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="66"/>
        <source>More with the PIN</source>
        <translation>Meer met de pincode</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="66"/>
        <source>There is no PIN yet. The operator chooses one with: kiosk pin</source>
        <translation>Er is nog geen pincode. De beheerder kiest er een met: kiosk pin</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="76"/>
        <source>Enter the PIN</source>
        <translation>Pincode invoeren</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="82"/>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="82"/>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="82"/>
        <source>Numbers</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="82"/>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="94"/>
        <source>Restart</source>
        <translation>Opnieuw starten</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="94"/>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
</context>
<context>
    <name>StaffNumbers</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="19"/>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="19"/>
        <source>%1 h %2 min</source>
        <translation>%1 uur %2 min</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="23"/>
        <source>The numbers cannot be read: %1</source>
        <translation>De cijfers kunnen niet worden gelezen: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="23"/>
        <source>Since %1. What was done in the last half minute may still be missing.</source>
        <translation>Sinds %1. Wat in de laatste halve minuut gebeurde, kan nog ontbreken.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="23"/>
        <source>Nothing has been counted yet.</source>
        <translation>Er is nog niets geteld.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="29"/>
        <source>Nothing is counted on this screen. The operator switches it on with: usage = true</source>
        <translation>Op dit scherm wordt niets geteld. De beheerder zet het aan met: usage = true</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="45"/>
        <source>visits</source>
        <translation>bezoeken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="45"/>
        <source>pages opened</source>
        <translation>pagina’s geopend</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="45"/>
        <source>spent on pages</source>
        <translation>op de pagina’s doorgebracht</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="45"/>
        <source>warnings answered</source>
        <translation>waarschuwingen beantwoord</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="60"/>
        <source>Pages opened most</source>
        <translation>Meest geopende pagina’s</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="66"/>
        <source>Time by language</source>
        <translation>Tijd per taal</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/StageWindow.qml" line="22"/>
        <location filename="../../kiosk/ui/Kiosk/Stage/StageWindow.qml" line="112"/>
        <source>Stage</source>
        <translation>Podium</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/StageWindow.qml" line="113"/>
        <source>The room sees this screen.</source>
        <translation>De zaal ziet dit scherm.</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/StartBar.qml" line="15"/>
        <source>On this desk</source>
        <translation>Aan dit bureau</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/StartBar.qml" line="32"/>
        <source>Present</source>
        <translation>Presenteren</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/StartBar.qml" line="39"/>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/StartBar.qml" line="46"/>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/StartBar.qml" line="53"/>
        <source>Recent and other briefings</source>
        <translation>Recente en andere briefings</translation>
    </message>
</context>
<context>
    <name>StepNames</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StepNames.qml" line="37"/>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StepNames.qml" line="37"/>
        <source>closed</source>
        <translation>dicht</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StepView.qml" line="88"/>
        <source>Less</source>
        <translation>Minder</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StepView.qml" line="88"/>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StepView.qml" line="95"/>
        <source>The whole text</source>
        <translation>De hele tekst</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StepView.qml" line="115"/>
        <source>What is struck through is lost then.</source>
        <translation>Wat is doorgestreept, valt dan weg.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StepView.qml" line="124"/>
        <source>Leave this one out</source>
        <translation>Laat deze weg</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StoryPage.qml" line="26"/>
        <source>In depth</source>
        <translation>Verdieping</translation>
    </message>
</context>
<context>
    <name>TakeAlongPanel</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/TakeAlongPanel.qml" line="15"/>
        <source>As text</source>
        <translation>Als tekst</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/TakeAlongPanel.qml" line="16"/>
        <source>As a mail to yourself</source>
        <translation>Als mail aan uzelf</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/TakeAlongPanel.qml" line="17"/>
        <source>The hand-out</source>
        <translation>De hand-out</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/TakeAlongPanel.qml" line="30"/>
        <source>Point the camera of your phone at the code. It holds the heart of this page and the addresses of its sources as text; nothing is sent.</source>
        <translation>Richt de camera van uw telefoon op de code. Daarin staan de kern van deze pagina en de adressen van de bronnen, als tekst; er wordt niets verstuurd.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/TakeAlongPanel.qml" line="30"/>
        <source>Point the camera of your phone at the code. It opens the hand-out, once your phone has a network.</source>
        <translation>Richt de camera van uw telefoon op de code. Die opent de hand-out, zodra uw telefoon verbinding heeft.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/TakeAlongPanel.qml" line="30"/>
        <source>Point the camera of your phone at the code. It opens a mail with the heart of this page; you fill in to whom.</source>
        <translation>Richt de camera van uw telefoon op de code. Die opent een mail met de kern van deze pagina; u vult in aan wie.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/TakeAlongPanel.qml" line="35"/>
        <source>QR code with the text of this page</source>
        <translation>QR-code met de tekst van deze pagina</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/TakeAlongPanel.qml" line="52"/>
        <source>Save all of it as a file</source>
        <translation>Alles als bestand bewaren</translation>
    </message>
</context>
<context>
    <name>TextLink</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/TextLink.qml" line="40"/>
        <source>Term: %1</source>
        <translation>Begrip: %1</translation>
    </message>
</context>
<context>
    <name>ThanksSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/ThanksSheet.qml" line="37"/>
        <source>It could not be sent</source>
        <translation>Versturen lukte niet</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/ThanksSheet.qml" line="37"/>
        <source>Thank you</source>
        <translation>Dank u wel</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/ThanksSheet.qml" line="44"/>
        <source>The speaker cannot be reached. Please try again in a moment.</source>
        <translation>De spreker is niet bereikbaar. Probeer het straks nog eens.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/ThanksSheet.qml" line="44"/>
        <source>Your answer counts. The next visitor can answer in a moment.</source>
        <translation>Uw antwoord telt mee. Zo kan de volgende bezoeker antwoorden.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/ThanksSheet.qml" line="44"/>
        <source>Your question lies on the speaker’s table.</source>
        <translation>Uw vraag ligt bij de spreker op tafel.</translation>
    </message>
</context>
<context>
    <name>Tongue</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Theme/Tongue.qml" line="11"/>
        <source>en</source>
        <comment>the code of the language that these words are translated into</comment>
        <translation>nl</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/Trail.qml" line="17"/>
        <source>You are here</source>
        <translation>U bent hier</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/Trail.qml" line="44"/>
        <source>Home</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>VisitorsRow</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VisitorsRow.qml" line="12"/>
        <source>This machine is in no network, so no phone can call. Join one, then show the code.</source>
        <translation>Deze computer zit in geen enkel netwerk. Een telefoon kan er dus niet bij. Maak verbinding met een netwerk en toon dan de code.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VisitorsRow.qml" line="13"/>
        <source>No phone can call: the address that was named is none of this machine’s, or its port is taken. Name another one: kiosk present --voices ADDRESS</source>
        <translation>Een telefoon kan er niet bij: het opgegeven adres is niet van deze computer, of de poort is bezet. Geef een ander adres op: kiosk present --voices ADRES</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VisitorsRow.qml" line="16"/>
        <source>Take the code away</source>
        <translation>Code weghalen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VisitorsRow.qml" line="16"/>
        <source>Show the code</source>
        <translation>Code tonen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VisitorsRow.qml" line="18"/>
        <source>So many have called. C shows the room the code, and takes it away.</source>
        <translation>Zoveel doen er mee. C toont de zaal de code, en haalt die weer weg.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VisitorsRow.qml" line="19"/>
        <source>Visitors’ phones</source>
        <translation>Telefoons van bezoekers</translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoiceWords.qml" line="8"/>
        <source>Tell more</source>
        <translation>Vertel meer</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoiceWords.qml" line="9"/>
        <source>I doubt this</source>
        <translation>Ik betwijfel dit</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoiceWords.qml" line="10"/>
        <source>Where does it come from?</source>
        <translation>Waar komt dit vandaan?</translation>
    </message>
</context>
<context>
    <name>VoicesButton</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesButton.qml" line="13"/>
        <source>Questions of visitors: %1</source>
        <translation>Vragen van bezoekers: %1</translation>
    </message>
</context>
<context>
    <name>VoicesSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="32"/>
        <source>Voices of the hall</source>
        <translation>Stemmen uit de zaal</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="71"/>
        <source>Questions by page</source>
        <translation>Vragen per pagina</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="76"/>
        <source>Nobody has asked anything yet. Visitors ask at the screens that follow.</source>
        <translation>Niemand heeft nog iets gevraagd. Bezoekers stellen hun vraag op de schermen die meekijken.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="76"/>
        <source>Nobody has asked anything yet.</source>
        <translation>Nog niemand heeft iets gevraagd.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="89"/>
        <source>Show and return</source>
        <translation>Toon en keer terug</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="121"/>
        <source>Polls</source>
        <translation>Peilingen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="132"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="132"/>
        <source>Close and show</source>
        <translation>Sluit en toon</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="132"/>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="136"/>
        <source>Not on the stage.</source>
        <translation>Niet op het podium.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="136"/>
        <source>Open: visitors answer. What they answer is hidden until you close it.</source>
        <translation>Open: bezoekers antwoorden. Wat ze antwoorden, blijft verborgen tot u sluit.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="136"/>
        <source>Closed: the room sees what came out.</source>
        <translation>Gesloten: de zaal ziet de uitslag.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="147"/>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="150"/>
        <source>It could not be saved: %1</source>
        <translation>Bewaren lukte niet: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="150"/>
        <source>Saved in %1</source>
        <translation>Bewaard in %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="150"/>
        <source>It goes with the talk, unless you save it. No person is behind any of it.</source>
        <translation>Het verdwijnt met de presentatie, tenzij u het bewaart. Er is niets tot personen te herleiden.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="151"/>
        <source>Keep this</source>
        <translation>Bewaar dit</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="166"/>
        <source>As they came</source>
        <translation>Op volgorde van binnenkomst</translation>
    </message>
</context>
<context>
    <name>WarnSheet</name>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Touch/WarnSheet.qml" line="24"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/WarnSheet.qml" line="61"/>
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Nog %n seconde</numerusform>
            <numerusform>Nog %n seconden</numerusform>
        </translation>
    </message>
</context>
</TS>
