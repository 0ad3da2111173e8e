<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="10"/>
        <source>This kiosk shows a briefing: a position paper told in pages, in your language, at your pace. It works without internet, sends nothing anywhere and keeps nothing of your visit.</source>
        <translation>Deze kiosk toont een briefing: een position paper in losse pagina’s, in uw taal en in uw tempo. Hij werkt zonder internet, verstuurt niets en bewaart niets van uw bezoek.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="15"/>
        <source>What the paper says is told in our own words. What comes from elsewhere is labelled as background, with its source. The words are the paper&apos;s only in titles and names.</source>
        <translation>Wat het paper zegt, vertellen we in onze eigen woorden. Wat van elders komt, heet achtergrond en heeft een bron. Alleen titels en namen komen letterlijk uit het paper.</translation>
    </message>
</context>
<context>
    <name>AttractScene</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AttractScene.qml" line="14"/>
        <source>Touch to start</source>
        <translation>Raak aan om te beginnen</translation>
    </message>
</context>
<context>
    <name>BackgroundBlock</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/BackgroundBlock.qml" line="34"/>
        <source>Background, not from the paper</source>
        <translation>Achtergrond, niet uit het paper</translation>
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
        <location filename="../../kiosk/ui/Kiosk/Touch/BothConditions.qml" line="77"/>
        <source>Possible: %1</source>
        <translation>Mogelijk: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BothConditions.qml" line="77"/>
        <source>Not yet possible: %1</source>
        <translation>Nog niet mogelijk: %1</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BottomBar.qml" line="20"/>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BottomBar.qml" line="27"/>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BottomBar.qml" line="41"/>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BottomBar.qml" line="47"/>
        <source>Terms</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BottomBar.qml" line="53"/>
        <source>Sources (%1)</source>
        <translation>Bronnen (%1)</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BottomBar.qml" line="53"/>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BottomBar.qml" line="59"/>
        <source>Take along</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BottomBar.qml" line="65"/>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BottomBar.qml" line="73"/>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BottomBar.qml" line="74"/>
        <source>Text size, contrast and motion</source>
        <translation>Tekstgrootte, contrast en beweging</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BottomBar.qml" line="82"/>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BottomBar.qml" line="95"/>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BottomBar.qml" line="96"/>
        <source>Previous: %1</source>
        <translation>Vorige: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BottomBar.qml" line="103"/>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BottomBar.qml" line="104"/>
        <source>Next: %1</source>
        <translation>Volgende: %1</translation>
    </message>
</context>
<context>
    <name>CleanSheet</name>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Touch/CleanSheet.qml" line="23"/>
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Nog %n seconde</numerusform>
            <numerusform>Nog %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/CleanSheet.qml" line="40"/>
        <source>Clean the screen now. Touch and keys are off.</source>
        <translation>Maak het scherm nu schoon. Aanraking en toetsen staan uit.</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="12"/>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="30"/>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="38"/>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="45"/>
        <source>Less movement</source>
        <translation>Minder beweging</translation>
    </message>
</context>
<context>
    <name>DemandPage</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/DemandPage.qml" line="31"/>
        <source>Case studies</source>
        <translation>Praktijkverhalen</translation>
    </message>
</context>
<context>
    <name>DemandPanel</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/DemandPanel.qml" line="88"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Touch/DemandPanel.qml" line="88"/>
        <source>%n argument(s)</source>
        <translation>
            <numerusform>%n argument</numerusform>
            <numerusform>%n argumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Touch/DemandPanel.qml" line="88"/>
        <source>%n case study(ies)</source>
        <translation>
            <numerusform>%n praktijkverhaal</numerusform>
            <numerusform>%n praktijkverhalen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DotsFigure</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/DotsFigure.qml" line="22"/>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="50"/>
        <source>In time</source>
        <translation>In de tijd</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="50"/>
        <source>Both together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="50"/>
        <source>In figures</source>
        <translation>In cijfers</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="81"/>
        <source>Background, not from the paper</source>
        <translation>Achtergrond, niet uit het paper</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/HomePage.qml" line="115"/>
        <source>Five partners</source>
        <translation>Vijf partners</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="11"/>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="12"/>
        <source>Back, or close a panel</source>
        <translation>Terug, of een venster sluiten</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="13"/>
        <source>Previous page beside this one</source>
        <translation>Vorige pagina op dit niveau</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="14"/>
        <source>Next page beside this one</source>
        <translation>Volgende pagina op dit niveau</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="15"/>
        <source>Scroll up</source>
        <translation>Omhoog schuiven</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="16"/>
        <source>Scroll down</source>
        <translation>Omlaag schuiven</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="17"/>
        <source>One screen up</source>
        <translation>Een scherm omhoog</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="18"/>
        <source>One screen down</source>
        <translation>Een scherm omlaag</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="19"/>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="20"/>
        <source>Terms</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="21"/>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="22"/>
        <source>Other language</source>
        <translation>Andere taal</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="23"/>
        <source>Reading comfort</source>
        <translation>Prettig lezen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="24"/>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="25"/>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="26"/>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="27"/>
        <source>Take along</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="28"/>
        <source>About this kiosk</source>
        <translation>Over deze kiosk</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="29"/>
        <source>These keys</source>
        <translation>Deze toetsen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="30"/>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="31"/>
        <source>Leave the program</source>
        <translation>Het programma verlaten</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="37"/>
        <source>Tab and Enter reach and press every button.</source>
        <translation>Met Tab en Enter bereikt en bedient u elke knop.</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/LetterKeys.qml" line="32"/>
        <source>space</source>
        <translation>spatie</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/LetterKeys.qml" line="39"/>
        <source>Erase the last letter</source>
        <translation>Laatste letter wissen</translation>
    </message>
</context>
<context>
    <name>MoreHint</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/MoreHint.qml" line="41"/>
        <source>More below</source>
        <translation>Hieronder staat meer</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PageHead.qml" line="22"/>
        <source>This page is being mended. The rest of the briefing is there.</source>
        <translation>Aan deze pagina wordt gewerkt. De rest van de briefing is er wel.</translation>
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
        <source>Take along</source>
        <translation>Meenemen</translation>
    </message>
</context>
<context>
    <name>PartnerCard</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PartnerCard.qml" line="43"/>
        <source>Lost: %1</source>
        <translation>Valt weg: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PartnerCard.qml" line="61"/>
        <source>Without this partner the diamond loses what is struck through.</source>
        <translation>Zonder deze partner verliest de Dutch Diamond wat is doorgestreept.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PartnerCard.qml" line="69"/>
        <source>Leave this partner out</source>
        <translation>Laat deze partner weg</translation>
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
        <location filename="../../kiosk/ui/Kiosk/Touch/PinPad.qml" line="55"/>
        <source>Erase the last digit</source>
        <translation>Laatste cijfer wissen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PinPad.qml" line="75"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ReadingPage.qml" line="59"/>
        <source>Case studies</source>
        <translation>Praktijkverhalen</translation>
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
        <location filename="../../kiosk/ui/Kiosk/Touch/SearchPanel.qml" line="50"/>
        <source>Type a word, such as a country or a subject.</source>
        <translation>Typ een woord, bijvoorbeeld een land of een onderwerp.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Touch/SearchPanel.qml" line="50"/>
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n pagina gevonden</numerusform>
            <numerusform>%n pagina’s gevonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/Sheet.qml" line="93"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>SourceChips</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/SourceChips.qml" line="15"/>
        <source>official source</source>
        <translation>officiële bron</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/SourceChips.qml" line="16"/>
        <source>second-hand source</source>
        <translation>uit de tweede hand</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/SourceChips.qml" line="17"/>
        <source>own claim of a party</source>
        <translation>eigen opgave</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/SourceChips.qml" line="24"/>
        <source>The paper</source>
        <translation>Het paper</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/SourceChips.qml" line="38"/>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/SourceChips.qml" line="53"/>
        <source>Term: %1</source>
        <translation>Begrip: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/SourceChips.qml" line="68"/>
        <source>Page: %1</source>
        <translation>Pagina: %1</translation>
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
        <source>The position paper of this briefing</source>
        <translation>Het position paper waar deze briefing over gaat</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SourcesPanel.qml" line="62"/>
        <source>QR code with the address of this source</source>
        <translation>QR-code met het adres van deze bron</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SourcesPanel.qml" line="75"/>
        <source>Show as QR code</source>
        <translation>Toon als QR-code</translation>
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
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="20"/>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="26"/>
        <source>Clean the screen</source>
        <translation>Scherm schoonmaken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="34"/>
        <source>While you clean, touch and keys are off for 30 seconds.</source>
        <translation>Tijdens het schoonmaken staan aanraking en toetsen 30 seconden uit.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="42"/>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="50"/>
        <source>Full</source>
        <translation>Volledig</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="50"/>
        <source>%1% dimmer</source>
        <translation>%1% donkerder</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="51"/>
        <source>Brightness</source>
        <translation>Helderheid</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="58"/>
        <source>With the PIN</source>
        <translation>Met de pincode</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="58"/>
        <source>More with the PIN</source>
        <translation>Meer met de pincode</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="58"/>
        <source>There is no PIN yet. The operator chooses one with: kiosk pin</source>
        <translation>Er is nog geen pincode. De beheerder kiest er een met: kiosk pin</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="68"/>
        <source>Enter the PIN</source>
        <translation>Pincode invoeren</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="74"/>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="74"/>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="74"/>
        <source>Numbers</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="86"/>
        <source>Restart</source>
        <translation>Opnieuw starten</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="86"/>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
</context>
<context>
    <name>StaffNumbers</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="11"/>
        <source>Nothing is counted on this screen.</source>
        <translation>Op dit scherm wordt niets geteld.</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StepCard.qml" line="39"/>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StepCard.qml" line="39"/>
        <source>closed</source>
        <translation>dicht</translation>
    </message>
</context>
<context>
    <name>TakeAlongPanel</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/TakeAlongPanel.qml" line="10"/>
        <source>Point the camera of your phone at the code. It holds the heart of this page and the addresses of its sources as text; nothing is sent.</source>
        <translation>Richt de camera van uw telefoon op de code. Daarin staan de kern van deze pagina en de adressen van de bronnen, als tekst; er wordt niets verstuurd.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/TakeAlongPanel.qml" line="15"/>
        <source>QR code with the text of this page</source>
        <translation>QR-code met de tekst van deze pagina</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/Trail.qml" line="14"/>
        <source>You are here</source>
        <translation>U bent hier</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/Trail.qml" line="31"/>
        <source>Home</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>WarnSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/WarnSheet.qml" line="13"/>
        <source>Is anyone still there?</source>
        <translation>Is er nog iemand?</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/WarnSheet.qml" line="14"/>
        <source>Touch the screen to read on. Otherwise it starts again.</source>
        <translation>Raak het scherm aan om verder te lezen. Anders begint het opnieuw.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/WarnSheet.qml" line="15"/>
        <source>I am still here</source>
        <translation>Ik ben er nog</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Touch/WarnSheet.qml" line="30"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/WarnSheet.qml" line="66"/>
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Nog %n seconde</numerusform>
            <numerusform>Nog %n seconden</numerusform>
        </translation>
    </message>
</context>
</TS>
