<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="24"/>
        <source>It counts visits, how often and how long pages are opened, in which language, and whether somebody answers when it asks if anyone is there: sums an hour, on this machine, in which nobody can be told from anybody else.</source>
        <translation>Hij telt bezoeken, hoe vaak en hoe lang pagina&apos;s open zijn, in welke taal, en of er iemand antwoordt op de vraag of er nog iemand is: optelsommen per uur, op dit apparaat, waarin niemand te herkennen is.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="24"/>
        <source>It keeps nothing of your visit.</source>
        <translation>Hij bewaart niets van uw bezoek.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="24"/>
        <source>This kiosk shows a briefing, told in pages, in your language, at your pace. It works without internet and sends nothing anywhere.</source>
        <translation>Deze kiosk toont een briefing in losse pagina’s, in uw taal en in uw tempo. Hij werkt zonder internet en verstuurt niets.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="29"/>
        <source>What %1 says is told in other words; only titles and names are as they stand there. What comes from elsewhere is labelled as background, with its source.</source>
        <translation>Wat %1 zegt, staat hier in andere woorden; alleen titels en namen zijn letterlijk overgenomen. Wat van elders komt, heet achtergrond en heeft een bron.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="29"/>
        <source>What comes from elsewhere is labelled as background, with its source.</source>
        <translation>Wat van elders komt, heet achtergrond en heeft een bron.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="41"/>
        <source>Give a talk</source>
        <translation>Presenteren</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="47"/>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="53"/>
        <source>Save a copy</source>
        <translation>Kopie bewaren</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="12"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="37"/>
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
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="45"/>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="15"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="46"/>
        <source>Terms</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="16"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="47"/>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="17"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="48"/>
        <source>Take along</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="18"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="25"/>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="20"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="33"/>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="21"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="34"/>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="32"/>
        <source>Text size, contrast and motion</source>
        <translation>Tekstgrootte, contrast en beweging</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="33"/>
        <source>Previous: %1</source>
        <translation>Vorige: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="34"/>
        <source>Next: %1</source>
        <translation>Volgende: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="38"/>
        <source>Back, or close a panel</source>
        <translation>Terug, of een venster sluiten</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="39"/>
        <source>Previous step, or page beside this one</source>
        <translation>Vorige stap, of vorige pagina op dit niveau</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="40"/>
        <source>Next step, or page beside this one</source>
        <translation>Volgende stap, of volgende pagina op dit niveau</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="41"/>
        <source>Scroll up</source>
        <translation>Omhoog schuiven</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="42"/>
        <source>Scroll down</source>
        <translation>Omlaag schuiven</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="43"/>
        <source>One screen up</source>
        <translation>Een scherm omhoog</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="44"/>
        <source>One screen down</source>
        <translation>Een scherm omlaag</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="49"/>
        <source>Other language</source>
        <translation>Andere taal</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="50"/>
        <source>Reading comfort</source>
        <translation>Prettig lezen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="51"/>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="52"/>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="53"/>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="54"/>
        <source>About this kiosk</source>
        <translation>Over deze kiosk</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="55"/>
        <source>These keys</source>
        <translation>Deze toetsen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="56"/>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="57"/>
        <source>Leave the program</source>
        <translation>Het programma verlaten</translation>
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
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="35"/>
        <source>Detour: slide %1 of %2. R returns.</source>
        <translation>Uitstapje: dia %1 van %2. R gaat terug.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="35"/>
        <source>The end. %1 slides.</source>
        <translation>Het einde. %1 dia&apos;s.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="35"/>
        <source>Slide %1 of %2</source>
        <translation>Dia %1 van %2</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="35"/>
        <source>, step %1 of %2</source>
        <translation>, stap %1 van %2</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="35"/>
        <source> · go to %1, then Enter</source>
        <translation> · naar %1, dan Enter</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="56"/>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="61"/>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="61"/>
        <source>Elapsed</source>
        <translation>Verstreken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="61"/>
        <source>Not started</source>
        <translation>Nog niet begonnen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="67"/>
        <source>Over time</source>
        <translation>Over tijd</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="67"/>
        <source>Left</source>
        <translation>Resteert</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="13"/>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="12"/>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="20"/>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="27"/>
        <source>Less movement</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="35"/>
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
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="51"/>
        <source>Pointer</source>
        <translation>Aanwijzer</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="14"/>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="52"/>
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
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="27"/>
        <source>Leave</source>
        <translation>Verlaat</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="30"/>
        <source>Next step or slide</source>
        <translation>Volgende stap of dia</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="31"/>
        <source>Previous step or slide</source>
        <translation>Vorige stap of dia</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="32"/>
        <source>Next; in a list, one down</source>
        <translation>Volgende; in een lijst omlaag</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="33"/>
        <source>Previous; in a list, one up</source>
        <translation>Vorige; in een lijst omhoog</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="34"/>
        <source>Next; in a list or question, take what is chosen</source>
        <translation>Volgende; in een lijst of vraag: neem wat gekozen is</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="35"/>
        <source>First slide of the next page</source>
        <translation>Eerste dia van de volgende pagina</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="36"/>
        <source>First slide of the page before</source>
        <translation>Eerste dia van de vorige pagina</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="37"/>
        <source>First slide</source>
        <translation>Eerste dia</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="38"/>
        <source>Last slide</source>
        <translation>Laatste dia</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="39"/>
        <source>Show the slide plainly again</source>
        <translation>Toon de dia weer gewoon</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="40"/>
        <source>Take away what is on top; then ask to leave</source>
        <translation>Haal weg wat erover ligt; vraag dan of u stopt</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="41"/>
        <source>Ask to leave</source>
        <translation>Vraag of u stopt</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="42"/>
        <source>Black stage</source>
        <translation>Zwart podium</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="43"/>
        <source>White stage</source>
        <translation>Wit podium</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="44"/>
        <source>Freeze the stage</source>
        <translation>Zet het podium stil</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="45"/>
        <source>Stop and start the clock</source>
        <translation>Zet de klok stil en weer aan</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="46"/>
        <source>All slides</source>
        <translation>Alle dia&apos;s</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="47"/>
        <source>In a search: show it and return</source>
        <translation>In een zoekopdracht: laten zien en terugkeren</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="48"/>
        <source>Find a slide or a page</source>
        <translation>Zoek een dia of een pagina</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="49"/>
        <source>Bookmark this slide</source>
        <translation>Leg een bladwijzer bij deze dia</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="50"/>
        <source>Return from a detour, or to the bookmark</source>
        <translation>Terug van een uitstapje, of naar de bladwijzer</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="53"/>
        <source>Enlarge</source>
        <translation>Vergroot</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="54"/>
        <source>Enlarge less</source>
        <translation>Vergroot minder</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="55"/>
        <source>Larger notes</source>
        <translation>Grotere notities</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="56"/>
        <source>Smaller notes</source>
        <translation>Kleinere notities</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="57"/>
        <source>Swap the screens</source>
        <translation>Wissel de schermen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="58"/>
        <source>Notes on this screen</source>
        <translation>Notities op dit scherm</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="59"/>
        <source>Name the screens</source>
        <translation>Benoem de schermen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="60"/>
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
    <name>EditTools</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="28"/>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="35"/>
        <source>What is added is called</source>
        <translation>Wat erbij komt, heet</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="42"/>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="52"/>
        <source>Section</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="61"/>
        <source>Page up</source>
        <translation>Pagina omhoog</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="67"/>
        <source>Page down</source>
        <translation>Pagina omlaag</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="73"/>
        <source>Remove page</source>
        <translation>Pagina weghalen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="102"/>
        <source>This was not written:</source>
        <translation>Dit is niet geschreven:</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="102"/>
        <source>The file says now:</source>
        <translation>In het bestand staat nu:</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="114"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>EditWindow</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditWindow.qml" line="22"/>
        <source>%1 – edit</source>
        <translation>%1 – bewerken</translation>
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
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="138"/>
        <source>Background, not from %1</source>
        <translation>Achtergrond, niet uit %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="138"/>
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
        <location filename="../../kiosk/ui/Kiosk/Touch/HomePage.qml" line="57"/>
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
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="19"/>
        <source>Learn a clicker</source>
        <translation>Leer een clicker kennen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="58"/>
        <source>Now press the button of the clicker for: %1</source>
        <translation>Druk nu op de knop van de clicker voor: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="58"/>
        <source>Tap what a button is to do, then press that button. Close the window when all is well.</source>
        <translation>Tik aan wat een knop moet doen en druk dan op die knop. Sluit het venster als alles klopt.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="90"/>
        <source>Try it: press a button.</source>
        <translation>Probeer het: druk op een knop.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="90"/>
        <source>%1: does nothing yet</source>
        <translation>%1: doet nog niets</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="90"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="100"/>
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
        <location filename="../../kiosk/ui/Kiosk/Controls/MoreHint.qml" line="40"/>
        <source>More below</source>
        <translation>Hieronder staat meer</translation>
    </message>
</context>
<context>
    <name>NextSlide</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/NextSlide.qml" line="24"/>
        <source>Next: %1</source>
        <translation>Hierna: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/NextSlide.qml" line="24"/>
        <source>Next: the end</source>
        <translation>Hierna: het einde</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/NextSlide.qml" line="24"/>
        <location filename="../../kiosk/ui/Kiosk/Console/NextSlide.qml" line="64"/>
        <source>The end</source>
        <translation>Het einde</translation>
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
        <location filename="../../kiosk/ui/Kiosk/Console/NotesView.qml" line="75"/>
        <source>No notes for this slide.</source>
        <translation>Geen notities bij deze dia.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/NotesView.qml" line="71"/>
        <source>All slides were shown. Previous leads back to the last one, Leave ends the talk.</source>
        <translation>Alle dia&apos;s zijn getoond. Vorige leidt terug naar de laatste, Verlaat beëindigt de presentatie.</translation>
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
        <location filename="../../kiosk/ui/Kiosk/Edit/PageTree.qml" line="18"/>
        <source>Pages</source>
        <translation>Pagina’s</translation>
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
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceField.qml" line="29"/>
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
</context>
<context>
    <name>PieceView</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="17"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="18"/>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="19"/>
        <source>Lead</source>
        <translation>Inleiding</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="20"/>
        <source>Paragraph</source>
        <translation>Alinea</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="21"/>
        <source>Item</source>
        <translation>Punt</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="22"/>
        <source>Cell</source>
        <translation>Vakje</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="23"/>
        <source>Figure</source>
        <translation>Figuur</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="44"/>
        <source>%1, said by the speaker</source>
        <translation>%1, voor de spreker</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="75"/>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="82"/>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="89"/>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="96"/>
        <source>Section up</source>
        <translation>Onderdeel omhoog</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="103"/>
        <source>Section down</source>
        <translation>Onderdeel omlaag</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="110"/>
        <source>Remove section</source>
        <translation>Onderdeel weghalen</translation>
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
    <name>Preview</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/Preview.qml" line="34"/>
        <source>Hub</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/Preview.qml" line="34"/>
        <source>Slide</source>
        <translation>Dia</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/Preview.qml" line="34"/>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/Preview.qml" line="47"/>
        <source>Point to edit</source>
        <translation>Aanwijzen om te bewerken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/Preview.qml" line="54"/>
        <source>Slide before</source>
        <translation>Dia ervoor</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/Preview.qml" line="62"/>
        <source>Slide behind</source>
        <translation>Dia erna</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/Preview.qml" line="124"/>
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
        <location filename="../../kiosk/ui/Kiosk/Touch/SearchPanel.qml" line="16"/>
        <source>Words to search for</source>
        <translation>Zoekwoorden</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SearchPanel.qml" line="51"/>
        <source>Type a word, such as a country or a subject.</source>
        <translation>Typ een woord, bijvoorbeeld een land of een onderwerp.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Touch/SearchPanel.qml" line="51"/>
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
        <location filename="../../kiosk/ui/Kiosk/Touch/Sheet.qml" line="97"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>SlideFigure</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/SlideFigure.qml" line="97"/>
        <source>Background, not from %1</source>
        <translation>Achtergrond, niet uit %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/SlideFigure.qml" line="97"/>
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
        <location filename="../../kiosk/ui/Kiosk/Touch/SpokenCountdown.qml" line="15"/>
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
        <location filename="../../kiosk/ui/Kiosk/Stage/StageWindow.qml" line="17"/>
        <location filename="../../kiosk/ui/Kiosk/Stage/StageWindow.qml" line="85"/>
        <source>Stage</source>
        <translation>Podium</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/StageWindow.qml" line="86"/>
        <source>The room sees this screen.</source>
        <translation>De zaal ziet dit scherm.</translation>
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
        <location filename="../../kiosk/ui/Kiosk/Touch/StepView.qml" line="87"/>
        <source>Less</source>
        <translation>Minder</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StepView.qml" line="87"/>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StepView.qml" line="107"/>
        <source>What is struck through is lost then.</source>
        <translation>Wat is doorgestreept, valt dan weg.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StepView.qml" line="116"/>
        <source>Leave this one out</source>
        <translation>Laat deze weg</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StoryPage.qml" line="25"/>
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
        <location filename="../../kiosk/ui/Kiosk/Touch/TakeAlongPanel.qml" line="54"/>
        <source>Save all of it as a file</source>
        <translation>Alles als bestand bewaren</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/TakeAlongPanel.qml" line="61"/>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/TakeAlongPanel.qml" line="69"/>
        <source>Save</source>
        <translation>Bewaren</translation>
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
        <location filename="../../kiosk/ui/Kiosk/Touch/Trail.qml" line="15"/>
        <source>You are here</source>
        <translation>U bent hier</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/Trail.qml" line="32"/>
        <source>Home</source>
        <translation>Start</translation>
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
