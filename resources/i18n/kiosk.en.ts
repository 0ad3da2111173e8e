<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="25"/>
        <source>It counts visits, how often and how long pages are opened, in which language, and whether somebody answers when it asks if anyone is there: sums an hour, on this machine, in which nobody can be told from anybody else.</source>
        <translation>It counts visits, how often and how long pages are opened, in which language, and whether somebody answers when it asks if anyone is there: sums an hour, on this machine, in which nobody can be told from anybody else.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="25"/>
        <source>It keeps nothing of your visit.</source>
        <translation>It keeps nothing of your visit.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="25"/>
        <source>This kiosk shows a briefing, told in pages, in your language, at your pace. It works without internet and sends nothing anywhere.</source>
        <translation>This kiosk shows a briefing, told in pages, in your language, at your pace. It works without internet and sends nothing anywhere.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="25"/>
        <source>This kiosk shows a briefing, told in pages, in your language, at your pace; in a talk, it shows what the speaker shows. What you ask or answer there goes to the speaker, without a name. Whoever looks after the screens of the hall sees how this one is doing.</source>
        <translation>This kiosk shows a briefing, told in pages, in your language, at your pace; in a talk, it shows what the speaker shows. What you ask or answer there goes to the speaker, without a name. Whoever looks after the screens of the hall sees how this one is doing.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="31"/>
        <source>What %1 says is told in other words; only titles and names are as they stand there. What comes from elsewhere is labelled as background, with its source.</source>
        <translation>What %1 says is told in other words; only titles and names are as they stand there. What comes from elsewhere is labelled as background, with its source.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="31"/>
        <source>What comes from elsewhere is labelled as background, with its source.</source>
        <translation>What comes from elsewhere is labelled as background, with its source.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/AboutPanel.qml" line="38"/>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="12"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="38"/>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="13"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="14"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="47"/>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="15"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="48"/>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="16"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="49"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="17"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="50"/>
        <source>Take along</source>
        <translation>Take along</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="18"/>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
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
        <translation>Previous</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="22"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="35"/>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="33"/>
        <source>Reading comfort: text, colours, easy words</source>
        <translation>Reading comfort: text, colours, easy words</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="34"/>
        <source>Previous: %1</source>
        <translation>Previous: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="35"/>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="39"/>
        <source>Back, or close a panel</source>
        <translation>Back, or close a panel</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="40"/>
        <source>Previous step, or page beside this one</source>
        <translation>Previous step, or page beside this one</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="41"/>
        <source>Next step, or page beside this one</source>
        <translation>Next step, or page beside this one</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="42"/>
        <source>Choose what the keys are on</source>
        <translation>Choose what the keys are on</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="43"/>
        <source>Scroll up</source>
        <translation>Scroll up</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="44"/>
        <source>Scroll down</source>
        <translation>Scroll down</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="45"/>
        <source>One screen up</source>
        <translation>One screen up</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="46"/>
        <source>One screen down</source>
        <translation>One screen down</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="51"/>
        <source>Other language</source>
        <translation>Other language</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="52"/>
        <source>Reading comfort</source>
        <translation>Reading comfort</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="53"/>
        <source>Read aloud, or no longer</source>
        <translation>Read aloud, or no longer</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="54"/>
        <source>Say it again</source>
        <translation>Say it again</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="55"/>
        <source>Speak faster</source>
        <translation>Speak faster</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="56"/>
        <source>Speak slower</source>
        <translation>Speak slower</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="57"/>
        <source>Speak louder</source>
        <translation>Speak louder</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="58"/>
        <source>Speak softer</source>
        <translation>Speak softer</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="59"/>
        <source>Headphones are plugged in</source>
        <translation>Headphones are plugged in</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="60"/>
        <source>Headphones are unplugged</source>
        <translation>Headphones are unplugged</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="61"/>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="62"/>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="63"/>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="64"/>
        <source>Easy words</source>
        <translation>Easy words</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="65"/>
        <source>Bring everything within reach</source>
        <translation>Bring everything within reach</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="66"/>
        <source>About this kiosk</source>
        <translation>About this kiosk</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="67"/>
        <source>These keys</source>
        <translation>These keys</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="68"/>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ActionWords.qml" line="69"/>
        <source>Leave the program</source>
        <translation>Leave the program</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/AskSheet.qml" line="13"/>
        <source>Tell more</source>
        <translation>Tell more</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/AskSheet.qml" line="14"/>
        <source>I doubt this</source>
        <translation>I doubt this</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/AskSheet.qml" line="15"/>
        <source>Where does it come from?</source>
        <translation>Where does it come from?</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/AskSheet.qml" line="62"/>
        <source>A question to the table</source>
        <translation>A question to the table</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/AskSheet.qml" line="67"/>
        <source>About “%1”. The speaker gets the page and the question, and nothing of you.</source>
        <translation>About “%1”. The speaker gets the page and the question, and nothing of you.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/AskSheet.qml" line="87"/>
        <source>Rather not</source>
        <translation>Rather not</translation>
    </message>
</context>
<context>
    <name>BackgroundBlock</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/BackgroundBlock.qml" line="30"/>
        <source>Background, not from %1</source>
        <translation>Background, not from %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/BackgroundBlock.qml" line="30"/>
        <source>Background</source>
        <translation>Background</translation>
    </message>
</context>
<context>
    <name>BeyondReach</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BeyondReach.qml" line="19"/>
        <source>Everything is within reach now. Touch here for the whole screen.</source>
        <translation>Everything is within reach now. Touch here for the whole screen.</translation>
    </message>
</context>
<context>
    <name>BothConditions</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BothConditions.qml" line="44"/>
        <source>Both are met. Then this becomes possible:</source>
        <translation>Both are met. Then this becomes possible:</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BothConditions.qml" line="44"/>
        <source>Switch both on. Only then does this become possible:</source>
        <translation>Switch both on. Only then does this become possible:</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BothConditions.qml" line="78"/>
        <source>Possible: %1</source>
        <translation>Possible: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/BothConditions.qml" line="78"/>
        <source>Not yet possible: %1</source>
        <translation>Not yet possible: %1</translation>
    </message>
</context>
<context>
    <name>CaseTiles</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/CaseTiles.qml" line="51"/>
        <source>Background</source>
        <translation>Background</translation>
    </message>
</context>
<context>
    <name>CitedLine</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/CitedLine.qml" line="15"/>
        <source>official</source>
        <translation>official</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/CitedLine.qml" line="16"/>
        <source>second-hand</source>
        <translation>second-hand</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/CitedLine.qml" line="17"/>
        <source>a party&apos;s own claim</source>
        <translation>a party&apos;s own claim</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/CitedLine.qml" line="33"/>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/CitedLine.qml" line="33"/>
        <source>Sources: %1</source>
        <translation>Sources: %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Blocks/CitedLine.qml" line="41"/>
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
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
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/CleanSheet.qml" line="45"/>
        <source>Clean the screen now. Touch and keys are off.</source>
        <translation>Clean the screen now. Touch and keys are off.</translation>
    </message>
</context>
<context>
    <name>ClockBar</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="37"/>
        <source>Detour: slide %1 of %2. R returns.</source>
        <translation>Detour: slide %1 of %2. R returns.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="37"/>
        <source>The end. %1 slides.</source>
        <translation>The end. %1 slides.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="37"/>
        <source>Slide %1 of %2</source>
        <translation>Slide %1 of %2</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="37"/>
        <source>, step %1 of %2</source>
        <translation>, step %1 of %2</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="37"/>
        <source> · go to %1, then Enter</source>
        <translation> · go to %1, then Enter</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="61"/>
        <source>The hall cannot be reached. The talk goes on here.</source>
        <translation>The hall cannot be reached. The talk goes on here.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="61"/>
        <source>%1 leads the hall now. H takes over.</source>
        <translation>%1 leads the hall now. H takes over.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="61"/>
        <source>The hall follows.</source>
        <translation>The hall follows.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="61"/>
        <source>A poll is on the stage: %1 answers so far. Next closes it.</source>
        <translation>A poll is on the stage: %1 answers so far. Next closes it.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="61"/>
        <source>The room sees what came out. Next takes it away.</source>
        <translation>The room sees what came out. Next takes it away.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="72"/>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="82"/>
        <source>A phone asks to steer. K shows it.</source>
        <translation>A phone asks to steer. K shows it.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="82"/>
        <source>A phone steers, too.</source>
        <translation>A phone steers, too.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="82"/>
        <source>The phone is not heard. It comes back by itself.</source>
        <translation>The phone is not heard. It comes back by itself.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="103"/>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="108"/>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="108"/>
        <source>Elapsed</source>
        <translation>Elapsed</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="108"/>
        <source>Not started</source>
        <translation>Not started</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="114"/>
        <source>Over time</source>
        <translation>Over time</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ClockBar.qml" line="114"/>
        <source>Left</source>
        <translation>Left</translation>
    </message>
</context>
<context>
    <name>CodeLayer</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/CodeLayer.qml" line="25"/>
        <source>QR code for the phones of visitors</source>
        <translation>QR code for the phones of visitors</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/CodeLayer.qml" line="47"/>
        <source>Ask with your own phone</source>
        <translation>Ask with your own phone</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/CodeLayer.qml" line="54"/>
        <source>Join the network of this hall, and point the camera at the code. Nobody learns that it was you.</source>
        <translation>Join the network of this hall, and point the camera at the code. Nobody learns that it was you.</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="27"/>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="26"/>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="11"/>
        <source>As usual</source>
        <translation>As usual</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="12"/>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="13"/>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="17"/>
        <source>Whole screen</source>
        <translation>Whole screen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="18"/>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="19"/>
        <source>At the left</source>
        <translation>At the left</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="20"/>
        <source>At the right</source>
        <translation>At the right</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="36"/>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="45"/>
        <source>Within reach</source>
        <translation>Within reach</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="61"/>
        <source>Easy words</source>
        <translation>Easy words</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="69"/>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="84"/>
        <source>Reading ruler</source>
        <translation>Reading ruler</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="91"/>
        <source>Hold to press</source>
        <translation>Hold to press</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="91"/>
        <source>Double touches count once</source>
        <translation>Double touches count once</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="111"/>
        <source>Slower</source>
        <translation>Slower</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="117"/>
        <source>Faster</source>
        <translation>Faster</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="123"/>
        <source>Softer</source>
        <translation>Softer</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="129"/>
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="77"/>
        <source>Wider spacing</source>
        <translation>Wider spacing</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="98"/>
        <source>Less movement</source>
        <translation>Less movement</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/ComfortPanel.qml" line="137"/>
        <source>About this kiosk</source>
        <translation>About this kiosk</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="8"/>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="9"/>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="10"/>
        <source>Black</source>
        <translation>Black</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="11"/>
        <source>White</source>
        <translation>White</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="12"/>
        <source>Freeze</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="13"/>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="53"/>
        <source>Pointer</source>
        <translation>Pointer</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="14"/>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="54"/>
        <source>Spotlight</source>
        <translation>Spotlight</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="15"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="16"/>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="17"/>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="18"/>
        <source>Bookmark</source>
        <translation>Bookmark</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="19"/>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="20"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="21"/>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="22"/>
        <source>Notes −</source>
        <translation>Notes −</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="23"/>
        <source>Notes +</source>
        <translation>Notes +</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="24"/>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="25"/>
        <source>Screens</source>
        <translation>Screens</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="26"/>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="27"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="28"/>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="29"/>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="32"/>
        <source>Next step or slide</source>
        <translation>Next step or slide</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="33"/>
        <source>Previous step or slide</source>
        <translation>Previous step or slide</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="34"/>
        <source>Next; in a list, one down</source>
        <translation>Next; in a list, one down</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="35"/>
        <source>Previous; in a list, one up</source>
        <translation>Previous; in a list, one up</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="36"/>
        <source>Next; in a list or question, take what is chosen</source>
        <translation>Next; in a list or question, take what is chosen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="37"/>
        <source>First slide of the next page</source>
        <translation>First slide of the next page</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="38"/>
        <source>First slide of the page before</source>
        <translation>First slide of the page before</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="39"/>
        <source>First slide</source>
        <translation>First slide</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="40"/>
        <source>Last slide</source>
        <translation>Last slide</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="41"/>
        <source>Show the slide plainly again</source>
        <translation>Show the slide plainly again</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="42"/>
        <source>Take away what is on top; then ask to leave</source>
        <translation>Take away what is on top; then ask to leave</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="43"/>
        <source>Ask to leave</source>
        <translation>Ask to leave</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="44"/>
        <source>Black stage</source>
        <translation>Black stage</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="45"/>
        <source>White stage</source>
        <translation>White stage</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="46"/>
        <source>Freeze the stage</source>
        <translation>Freeze the stage</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="47"/>
        <source>Stop and start the clock</source>
        <translation>Stop and start the clock</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="48"/>
        <source>All slides</source>
        <translation>All slides</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="49"/>
        <source>In a search: show it and return</source>
        <translation>In a search: show it and return</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="50"/>
        <source>Find a slide or a page</source>
        <translation>Find a slide or a page</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="51"/>
        <source>Bookmark this slide</source>
        <translation>Bookmark this slide</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="52"/>
        <source>Return from a detour, or to the bookmark</source>
        <translation>Return from a detour, or to the bookmark</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="55"/>
        <source>Enlarge</source>
        <translation>Enlarge</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="56"/>
        <source>Enlarge less</source>
        <translation>Enlarge less</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="57"/>
        <source>Larger notes</source>
        <translation>Larger notes</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="58"/>
        <source>Smaller notes</source>
        <translation>Smaller notes</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="59"/>
        <source>Swap the screens</source>
        <translation>Swap the screens</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="60"/>
        <source>Notes on this screen</source>
        <translation>Notes on this screen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="61"/>
        <source>Name the screens</source>
        <translation>Name the screens</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="62"/>
        <source>Lead the hall, where another speaker does</source>
        <translation>Lead the hall, where another speaker does</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="63"/>
        <source>What visitors ask, and polls</source>
        <translation>What visitors ask, and polls</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="64"/>
        <source>The phone that may steer this talk</source>
        <translation>The phone that may steer this talk</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="65"/>
        <source>Show the room the code for visitors’ phones</source>
        <translation>Show the room the code for visitors’ phones</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CommandWords.qml" line="66"/>
        <source>These keys</source>
        <translation>These keys</translation>
    </message>
</context>
<context>
    <name>ConditionsFigure</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/ConditionsFigure.qml" line="10"/>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/ConditionsFigure.qml" line="10"/>
        <source>Result</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>ConsoleSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/ConsoleSheet.qml" line="49"/>
        <source>Close</source>
        <translation>Close</translation>
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
        <translation>Only you should see this screen. S swaps the two.</translation>
    </message>
</context>
<context>
    <name>CurrentSlide</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CurrentSlide.qml" line="14"/>
        <source>The stage is black</source>
        <translation>The stage is black</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CurrentSlide.qml" line="14"/>
        <source>The stage is white</source>
        <translation>The stage is white</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CurrentSlide.qml" line="14"/>
        <source>The stage is frozen</source>
        <translation>The stage is frozen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CurrentSlide.qml" line="14"/>
        <source>Enlarged %1 times</source>
        <translation>Enlarged %1 times</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CurrentSlide.qml" line="14"/>
        <source>Pointer</source>
        <translation>Pointer</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CurrentSlide.qml" line="14"/>
        <source>Spotlight</source>
        <translation>Spotlight</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CurrentSlide.qml" line="14"/>
        <source>The room sees the code for phones</source>
        <translation>The room sees the code for phones</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/CurrentSlide.qml" line="14"/>
        <source>No phone can call. V says why.</source>
        <translation>No phone can call. V says why.</translation>
    </message>
</context>
<context>
    <name>DemandPage</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/DemandPage.qml" line="68"/>
        <source>In depth</source>
        <translation>In depth</translation>
    </message>
</context>
<context>
    <name>DemandPanel</name>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Touch/DemandPanel.qml" line="33"/>
        <source>%n argument(s)</source>
        <translation>
            <numerusform>%n argument</numerusform>
            <numerusform>%n arguments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Touch/DemandPanel.qml" line="33"/>
        <source>%n page(s) in depth</source>
        <translation>
            <numerusform>%n page in depth</numerusform>
            <numerusform>%n pages in depth</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/DeskSheet.qml" line="69"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>EditTools</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="46"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="36"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="36"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="36"/>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="36"/>
        <source>Problems: %1</source>
        <translation>Problems: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="36"/>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="53"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="60"/>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="67"/>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="97"/>
        <source>This was not written:</source>
        <translation>This was not written:</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="97"/>
        <source>The file says now:</source>
        <translation>The file says now:</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditTools.qml" line="109"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>EditWindow</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditWindow.qml" line="30"/>
        <source>%1 – edit</source>
        <translation>%1 – edit</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/EditWindow.qml" line="154"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/EndCard.qml" line="35"/>
        <source>QR code to take along</source>
        <translation>QR code to take along</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/ExportProgress.qml" line="12"/>
        <source>it is being written</source>
        <translation>it is being written</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Desk/ExportProgress.qml" line="12"/>
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Desk/ExportProgress.qml" line="12"/>
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
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
        <translation>It begins</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/ExportProgress.qml" line="48"/>
        <source>It was written:</source>
        <translation>It was written:</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/ExportProgress.qml" line="48"/>
        <source>It was stopped; nothing was written.</source>
        <translation>It was stopped; nothing was written.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/ExportProgress.qml" line="48"/>
        <source>It could not be written:</source>
        <translation>It could not be written:</translation>
    </message>
</context>
<context>
    <name>FigureBase</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureBase.qml" line="22"/>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="36"/>
        <source>In time</source>
        <translation>In time</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="37"/>
        <source>Both together</source>
        <translation>Both together</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="38"/>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="39"/>
        <source>Through the years</source>
        <translation>Through the years</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="40"/>
        <source>From hand to hand</source>
        <translation>From hand to hand</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="41"/>
        <source>On the map</source>
        <translation>On the map</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="78"/>
        <source>In figures</source>
        <translation>In figures</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="86"/>
        <source>Show as a drawing</source>
        <translation>Show as a drawing</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="86"/>
        <source>Show as a table</source>
        <translation>Show as a table</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="90"/>
        <source>Drawing</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="90"/>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="142"/>
        <source>Background, not from %1</source>
        <translation>Background, not from %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FigureCard.qml" line="142"/>
        <source>Background</source>
        <translation>Background</translation>
    </message>
</context>
<context>
    <name>FlowFigure</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FlowFigure.qml" line="15"/>
        <source>gives %1 to %2</source>
        <translation>gives %1 to %2</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FlowFigure.qml" line="16"/>
        <source>out of sight</source>
        <translation>out of sight</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/FlowFigure.qml" line="16"/>
        <source>gets it</source>
        <translation>gets it</translation>
    </message>
</context>
<context>
    <name>FollowedWindow</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/FollowedWindow.qml" line="54"/>
        <source>Question about this page</source>
        <translation>Question about this page</translation>
    </message>
</context>
<context>
    <name>Gifts</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/Gifts.qml" line="42"/>
        <source>Lost: %1</source>
        <translation>Lost: %1</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/HomePage.qml" line="86"/>
        <source>This page is being mended. The rest of the briefing is there.</source>
        <translation>This page is being mended. The rest of the briefing is there.</translation>
    </message>
</context>
<context>
    <name>ImageBlock</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/ImageBlock.qml" line="22"/>
        <source>Enlarge: %1</source>
        <translation>Enlarge: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/ImageBlock.qml" line="26"/>
        <source>Enlarge</source>
        <translation>Enlarge</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="19"/>
        <source>Tab and Enter reach and press every button.</source>
        <translation>Tab and Enter reach and press every button.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/KeysPanel.qml" line="26"/>
        <source>Letters and marks are keys too</source>
        <translation>Letters and marks are keys too</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/KeysSheet.qml" line="10"/>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/KeysSheet.qml" line="29"/>
        <source>A number and Enter go to that slide. On a stage without a console, hold a finger to ask for the notes.</source>
        <translation>A number and Enter go to that slide. On a stage without a console, hold a finger to ask for the notes.</translation>
    </message>
</context>
<context>
    <name>LearnWindow</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="34"/>
        <source>Learn a clicker</source>
        <translation>Learn a clicker</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="17"/>
        <source>The thing before</source>
        <translation>The thing before</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="18"/>
        <source>The next thing</source>
        <translation>The next thing</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="19"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="20"/>
        <source>Further on</source>
        <translation>Further on</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="21"/>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="22"/>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="23"/>
        <source>Read aloud, or no longer</source>
        <translation>Read aloud, or no longer</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="24"/>
        <source>Say it again</source>
        <translation>Say it again</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="25"/>
        <source>Speak louder</source>
        <translation>Speak louder</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="26"/>
        <source>Speak softer</source>
        <translation>Speak softer</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="34"/>
        <source>Learn a keypad</source>
        <translation>Learn a keypad</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="73"/>
        <source>Tap what a button is to do, then press that button. Close the window when all is well.</source>
        <translation>Tap what a button is to do, then press that button. Close the window when all is well.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="73"/>
        <source>Now press the button for: %1</source>
        <translation>Now press the button for: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="105"/>
        <source>Try it: press a button.</source>
        <translation>Try it: press a button.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="105"/>
        <source>%1: does nothing yet</source>
        <translation>%1: does nothing yet</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="105"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/LearnWindow.qml" line="115"/>
        <source>Forget what was learnt</source>
        <translation>Forget what was learnt</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/LetterKeys.qml" line="46"/>
        <source>space</source>
        <translation>space</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/LetterKeys.qml" line="55"/>
        <source>Erase the last letter</source>
        <translation>Erase the last letter</translation>
    </message>
</context>
<context>
    <name>MoreHint</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/MoreHint.qml" line="94"/>
        <source>More below</source>
        <translation>More below</translation>
    </message>
</context>
<context>
    <name>NextSlide</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/NextSlide.qml" line="26"/>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/NextSlide.qml" line="26"/>
        <source>Next: the end</source>
        <translation>Next: the end</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/NextSlide.qml" line="26"/>
        <location filename="../../kiosk/ui/Kiosk/Console/NextSlide.qml" line="66"/>
        <source>The end</source>
        <translation>The end</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/NextSlide.qml" line="26"/>
        <source>Next: step %1 of %2</source>
        <translation>Next: step %1 of %2</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/NotesView.qml" line="43"/>
        <source>The time is over</source>
        <translation>The time is over</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Console/NotesView.qml" line="43"/>
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/NotesView.qml" line="76"/>
        <source>No notes for this slide.</source>
        <translation>No notes for this slide.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/NotesView.qml" line="76"/>
        <source>No notes for this slide. Its page says besides:</source>
        <translation>No notes for this slide. Its page says besides:</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/NotesView.qml" line="72"/>
        <source>All slides were shown. Previous leads back to the last one, Leave ends the talk.</source>
        <translation>All slides were shown. Previous leads back to the last one, Leave ends the talk.</translation>
    </message>
</context>
<context>
    <name>OpenSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/OpenSheet.qml" line="13"/>
        <source>Open a briefing</source>
        <translation>Open a briefing</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/OpenSheet.qml" line="28"/>
        <source>Opened before</source>
        <translation>Opened before</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/OpenSheet.qml" line="36"/>
        <source>None yet. A folder or a packed briefing can also be dropped on this window.</source>
        <translation>None yet. A folder or a packed briefing can also be dropped on this window.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/OpenSheet.qml" line="59"/>
        <source>Forget this list</source>
        <translation>Forget this list</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/OpenSheet.qml" line="67"/>
        <source>On this machine</source>
        <translation>On this machine</translation>
    </message>
</context>
<context>
    <name>OverviewCell</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/OverviewCell.qml" line="60"/>
        <source>%1 · here</source>
        <translation>%1 · here</translation>
    </message>
</context>
<context>
    <name>OverviewGrid</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/OverviewGrid.qml" line="12"/>
        <source>All slides</source>
        <translation>All slides</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/OverviewGrid.qml" line="12"/>
        <source>Go to slide %1, then Enter</source>
        <translation>Go to slide %1, then Enter</translation>
    </message>
</context>
<context>
    <name>PaceView</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PaceView.qml" line="42"/>
        <source>The clock starts with the first slide change</source>
        <translation>The clock starts with the first slide change</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PaceView.qml" line="42"/>
        <source>On time</source>
        <translation>On time</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PaceView.qml" line="42"/>
        <source>Half a minute behind</source>
        <translation>Half a minute behind</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Console/PaceView.qml" line="42"/>
        <source>%n minute(s) behind</source>
        <translation>
            <numerusform>%n minute behind</numerusform>
            <numerusform>%n minutes behind</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PaceView.qml" line="42"/>
        <source>Half a minute ahead</source>
        <translation>Half a minute ahead</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Console/PaceView.qml" line="42"/>
        <source>%n minute(s) ahead</source>
        <translation>
            <numerusform>%n minute ahead</numerusform>
            <numerusform>%n minutes ahead</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PaceView.qml" line="75"/>
        <source>Bar: time. Mark: slides.</source>
        <translation>Bar: time. Mark: slides.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PageHead.qml" line="17"/>
        <source>Background</source>
        <translation>Background</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PageHead.qml" line="32"/>
        <source>This page is being mended. The rest of the briefing is there.</source>
        <translation>This page is being mended. The rest of the briefing is there.</translation>
    </message>
</context>
<context>
    <name>PageTree</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PageTree.qml" line="19"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Edit/PageTree.qml" line="43"/>
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PageTree.qml" line="120"/>
        <source>Add page</source>
        <translation>Add page</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PageTree.qml" line="121"/>
        <source>A page below this one</source>
        <translation>A page below this one</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PageTree.qml" line="134"/>
        <source>Page up</source>
        <translation>Page up</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PageTree.qml" line="141"/>
        <source>Page down</source>
        <translation>Page down</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PageTree.qml" line="148"/>
        <source>Remove page</source>
        <translation>Remove page</translation>
    </message>
</context>
<context>
    <name>PanelLayer</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PanelLayer.qml" line="11"/>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PanelLayer.qml" line="12"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PanelLayer.qml" line="13"/>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PanelLayer.qml" line="14"/>
        <source>Reading comfort</source>
        <translation>Reading comfort</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PanelLayer.qml" line="15"/>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PanelLayer.qml" line="16"/>
        <source>About this kiosk</source>
        <translation>About this kiosk</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PanelLayer.qml" line="17"/>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PanelLayer.qml" line="18"/>
        <source>Take along</source>
        <translation>Take along</translation>
    </message>
</context>
<context>
    <name>PhoneOffer</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneOffer.qml" line="14"/>
        <source>1. Join the phone to the network that this machine is in.</source>
        <translation>1. Join the phone to the network that this machine is in.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneOffer.qml" line="14"/>
        <source>2. Point its camera at the code, and open the address. It begins with %1</source>
        <translation>2. Point its camera at the code, and open the address. It begins with %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneOffer.qml" line="14"/>
        <source>3. The phone shows a number. Let it in here if this screen shows the same one.</source>
        <translation>3. The phone shows a number. Let it in here if this screen shows the same one.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneOffer.qml" line="30"/>
        <source>QR code with the address for the phone</source>
        <translation>QR code with the address for the phone</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneOffer.qml" line="61"/>
        <source>The code works once. Keep it to yourself.</source>
        <translation>The code works once. Keep it to yourself.</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="12"/>
        <source>Steer by phone</source>
        <translation>Steer by phone</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="32"/>
        <source>This machine is in no network, so no phone can call. Join one, then make a new code.</source>
        <translation>This machine is in no network, so no phone can call. Join one, then make a new code.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="32"/>
        <source>No phone can call: the address that was named is none of this machine&apos;s, or its port is taken. Name another one: kiosk present --remote ADDRESS</source>
        <translation>No phone can call: the address that was named is none of this machine&apos;s, or its port is taken. Name another one: kiosk present --remote ADDRESS</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="46"/>
        <source>A phone asks to steer this talk. Let it in only if your phone shows this number:</source>
        <translation>A phone asks to steer this talk. Let it in only if your phone shows this number:</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="70"/>
        <source>Let it in, without notes</source>
        <translation>Let it in, without notes</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="74"/>
        <source>Let it in, with notes</source>
        <translation>Let it in, with notes</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="78"/>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="95"/>
        <source>It takes the place of the phone that steers now.</source>
        <translation>It takes the place of the phone that steers now.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="112"/>
        <source>A phone steers this talk, and shows your notes.</source>
        <translation>A phone steers this talk, and shows your notes.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="112"/>
        <source>A phone steers this talk. It does not show your notes.</source>
        <translation>A phone steers this talk. It does not show your notes.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="126"/>
        <source>Let this phone go</source>
        <translation>Let this phone go</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="134"/>
        <source>A code for another phone</source>
        <translation>A code for another phone</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="134"/>
        <source>A new code</source>
        <translation>A new code</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/PhoneSheet.qml" line="143"/>
        <source>What phone and machine say to each other is sealed with what stands in the code: who listens along in the network can neither read nor steer. But the page comes to the phone unencrypted: whoever runs the network could alter it, and then read along and steer. Use a network that you trust, such as the phone&apos;s own hotspot.</source>
        <translation>What phone and machine say to each other is sealed with what stands in the code: who listens along in the network can neither read nor steer. But the page comes to the phone unencrypted: whoever runs the network could alter it, and then read along and steer. Use a network that you trust, such as the phone&apos;s own hotspot.</translation>
    </message>
</context>
<context>
    <name>PictureDrop</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PictureDrop.qml" line="51"/>
        <source>What it shows, for who does not see it</source>
        <translation>What it shows, for who does not see it</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PictureDrop.qml" line="58"/>
        <source>Who made it, and under which licence</source>
        <translation>Who made it, and under which licence</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PictureDrop.qml" line="68"/>
        <source>Add picture</source>
        <translation>Add picture</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PictureDrop.qml" line="76"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Blocks/PictureView.qml" line="93"/>
        <source>This picture cannot be shown</source>
        <translation>This picture cannot be shown</translation>
    </message>
</context>
<context>
    <name>PieceField</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceField.qml" line="49"/>
        <source>%1: not there</source>
        <translation>%1: not there</translation>
    </message>
</context>
<context>
    <name>PieceList</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceList.qml" line="18"/>
        <source>Texts of this page</source>
        <translation>Texts of this page</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceList.qml" line="52"/>
        <source>Add section</source>
        <translation>Add section</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceList.qml" line="53"/>
        <source>A section at the end of this page</source>
        <translation>A section at the end of this page</translation>
    </message>
</context>
<context>
    <name>PieceTools</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceTools.qml" line="20"/>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceTools.qml" line="27"/>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceTools.qml" line="34"/>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceTools.qml" line="41"/>
        <source>Section up</source>
        <translation>Section up</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceTools.qml" line="48"/>
        <source>Section down</source>
        <translation>Section down</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceTools.qml" line="55"/>
        <source>Remove section</source>
        <translation>Remove section</translation>
    </message>
</context>
<context>
    <name>PieceView</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="21"/>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="22"/>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="23"/>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="24"/>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="25"/>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="26"/>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="27"/>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="28"/>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/PieceView.qml" line="30"/>
        <source>%1, said by the speaker</source>
        <translation>%1, said by the speaker</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PinPad.qml" line="16"/>
        <source>Digits typed: %1</source>
        <translation>Digits typed: %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Touch/PinPad.qml" line="28"/>
        <source>Too many wrong tries. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong tries. Try again in %n second.</numerusform>
            <numerusform>Too many wrong tries. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PinPad.qml" line="28"/>
        <source>That PIN is not right.</source>
        <translation>That PIN is not right.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PinPad.qml" line="28"/>
        <source>Type the PIN, then OK.</source>
        <translation>Type the PIN, then OK.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/PinPad.qml" line="56"/>
        <source>Erase the last digit</source>
        <translation>Erase the last digit</translation>
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
        <translation>Home</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/PlaceList.qml" line="17"/>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/PlaceList.qml" line="18"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/PlaceList.qml" line="19"/>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/PlaceList.qml" line="24"/>
        <source>Folders</source>
        <translation>Folders</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/PlaceList.qml" line="107"/>
        <source>The folder above</source>
        <translation>The folder above</translation>
    </message>
</context>
<context>
    <name>PollLayer</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/PollLayer.qml" line="115"/>
        <source>Touch an answer. Nobody learns that it was you.</source>
        <translation>Touch an answer. Nobody learns that it was you.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/PollLayer.qml" line="115"/>
        <source>Answer on the screens in the hall. What comes out is shown once the poll is closed.</source>
        <translation>Answer on the screens in the hall. What comes out is shown once the poll is closed.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/PollLayer.qml" line="115"/>
        <source>Answers given: %1</source>
        <translation>Answers given: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/PollLayer.qml" line="115"/>
        <source>Nobody has answered.</source>
        <translation>Nobody has answered.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/PollLayer.qml" line="115"/>
        <source>Point your phone’s camera at the code, and answer there. What comes out is shown once the poll is closed.</source>
        <translation>Point your phone’s camera at the code, and answer there. What comes out is shown once the poll is closed.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/PollLayer.qml" line="127"/>
        <source>QR code for the phones of visitors</source>
        <translation>QR code for the phones of visitors</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/Preview.qml" line="35"/>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/Preview.qml" line="35"/>
        <source>Slide</source>
        <translation>Slide</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/Preview.qml" line="35"/>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/Preview.qml" line="51"/>
        <source>Point to edit</source>
        <translation>Point to edit</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/Preview.qml" line="58"/>
        <source>Slide before</source>
        <translation>Slide before</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/Preview.qml" line="66"/>
        <source>Slide behind</source>
        <translation>Slide behind</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/Preview.qml" line="129"/>
        <source>No notes for this slide.</source>
        <translation>No notes for this slide.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/ProblemList.qml" line="20"/>
        <source>Nothing is wrong.</source>
        <translation>Nothing is wrong.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Edit/ProblemList.qml" line="27"/>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="12"/>
        <source>Leave the talk?</source>
        <translation>Leave the talk?</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="12"/>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="12"/>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="12"/>
        <source>The screens go back to the desktop.</source>
        <translation>The screens go back to the desktop.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="13"/>
        <source>Show the notes on this screen?</source>
        <translation>Show the notes on this screen?</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="13"/>
        <source>Everybody who sees this screen can read them. The slides are not shown meanwhile.</source>
        <translation>Everybody who sees this screen can read them. The slides are not shown meanwhile.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="13"/>
        <source>No, keep the slides</source>
        <translation>No, keep the slides</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="13"/>
        <source>Yes, show the notes</source>
        <translation>Yes, show the notes</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="14"/>
        <source>Take up the talk again?</source>
        <translation>Take up the talk again?</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="14"/>
        <source>It broke off. It goes on at the same slide, with the same time on its clock.</source>
        <translation>It broke off. It goes on at the same slide, with the same time on its clock.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="14"/>
        <source>Begin anew</source>
        <translation>Begin anew</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/QuestionSheet.qml" line="14"/>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="18"/>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="18"/>
        <source>All pages in all languages, as one file that opens in a browser or on a telephone, without a network.</source>
        <translation>All pages in all languages, as one file that opens in a browser or on a telephone, without a network.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="19"/>
        <source>PDF to print</source>
        <translation>PDF to print</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="19"/>
        <source>The text of all pages, with figures and sources.</source>
        <translation>The text of all pages, with figures and sources.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="20"/>
        <source>PDF of slides</source>
        <translation>PDF of slides</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="20"/>
        <source>The slides as the room sees them.</source>
        <translation>The slides as the room sees them.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="21"/>
        <source>PowerPoint</source>
        <translation>PowerPoint</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="21"/>
        <source>The slides, to be worked on; without the notes.</source>
        <translation>The slides, to be worked on; without the notes.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="22"/>
        <source>PDF for the speaker</source>
        <translation>PDF for the speaker</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="22"/>
        <source>Each slide with its notes. Not for the audience.</source>
        <translation>Each slide with its notes. Not for the audience.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="23"/>
        <source>Packed briefing</source>
        <translation>Packed briefing</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="23"/>
        <source>The briefing itself in one file, notes and all, to be shown by this program elsewhere.</source>
        <translation>The briefing itself in one file, notes and all, to be shown by this program elsewhere.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="24"/>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="24"/>
        <source>The briefing itself as a folder of files, notes and all. It is edited there.</source>
        <translation>The briefing itself as a folder of files, notes and all. It is edited there.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="30"/>
        <source>Where is it to be edited?</source>
        <translation>Where is it to be edited?</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="30"/>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="103"/>
        <source>By this name</source>
        <translation>By this name</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="114"/>
        <source>There is such a file; it is replaced.</source>
        <translation>There is such a file; it is replaced.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="136"/>
        <source>Copy it here and edit it</source>
        <translation>Copy it here and edit it</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="136"/>
        <source>Save here</source>
        <translation>Save here</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="143"/>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="150"/>
        <source>Another copy</source>
        <translation>Another copy</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/SaveSheet.qml" line="158"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SearchHit</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/SearchHit.qml" line="61"/>
        <source>Go to slide %1</source>
        <translation>Go to slide %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/SearchHit.qml" line="69"/>
        <source>Show and return</source>
        <translation>Show and return</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SearchPanel.qml" line="21"/>
        <source>Words to search for</source>
        <translation>Words to search for</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SearchPanel.qml" line="61"/>
        <source>Type a word, such as a country or a subject.</source>
        <translation>Type a word, such as a country or a subject.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Touch/SearchPanel.qml" line="61"/>
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n page found</numerusform>
            <numerusform>%n pages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/SearchSheet.qml" line="11"/>
        <source>Find a slide or a page</source>
        <translation>Find a slide or a page</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/SearchSheet.qml" line="24"/>
        <source>Words to search for</source>
        <translation>Words to search for</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/Sheet.qml" line="98"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SlideFigure</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/SlideFigure.qml" line="41"/>
        <source>QR code to take along</source>
        <translation>QR code to take along</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/SlideFigure.qml" line="111"/>
        <source>Background, not from %1</source>
        <translation>Background, not from %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/SlideFigure.qml" line="111"/>
        <source>Background</source>
        <translation>Background</translation>
    </message>
</context>
<context>
    <name>SlideLine</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/SlideLine.qml" line="58"/>
        <source>Background, not from %1</source>
        <translation>Background, not from %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/SlideLine.qml" line="58"/>
        <source>Background</source>
        <translation>Background</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/SourceLine.qml" line="16"/>
        <source>%1, section %2</source>
        <translation>%1, section %2</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SourcesPanel.qml" line="11"/>
        <source>Official source, or the organisation itself</source>
        <translation>Official source, or the organisation itself</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SourcesPanel.qml" line="12"/>
        <source>Reliable second-hand source</source>
        <translation>Reliable second-hand source</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SourcesPanel.qml" line="13"/>
        <source>An interested party&apos;s own claim</source>
        <translation>An interested party&apos;s own claim</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SourcesPanel.qml" line="14"/>
        <source>%1 that this briefing is about</source>
        <translation>%1 that this briefing is about</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SourcesPanel.qml" line="14"/>
        <source>What this briefing is about</source>
        <translation>What this briefing is about</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SourcesPanel.qml" line="75"/>
        <source>QR code with the address of this source</source>
        <translation>QR code with the address of this source</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SourcesPanel.qml" line="85"/>
        <source>Show as QR code</source>
        <translation>Show as QR code</translation>
    </message>
</context>
<context>
    <name>SpokenCountdown</name>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Touch/SpokenCountdown.qml" line="19"/>
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SpokenWords.qml" line="9"/>
        <source>Touch to start</source>
        <translation>Touch to start</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SpokenWords.qml" line="10"/>
        <source>Is anyone still there?</source>
        <translation>Is anyone still there?</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SpokenWords.qml" line="11"/>
        <source>Touch the screen to read on. Otherwise it starts again.</source>
        <translation>Touch the screen to read on. Otherwise it starts again.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SpokenWords.qml" line="12"/>
        <source>I am still here</source>
        <translation>I am still here</translation>
    </message>
</context>
<context>
    <name>SpotSettings</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SpotSettings.qml" line="12"/>
        <source>Each visit begins like this, from now on and after a restart.</source>
        <translation>Each visit begins like this, from now on and after a restart.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SpotSettings.qml" line="20"/>
        <source>Language to begin with</source>
        <translation>Language to begin with</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SpotSettings.qml" line="28"/>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SpotSettings.qml" line="29"/>
        <source>Text size to begin with</source>
        <translation>Text size to begin with</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SpotSettings.qml" line="36"/>
        <source>High contrast to begin with</source>
        <translation>High contrast to begin with</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SpotSettings.qml" line="44"/>
        <source>%1 seconds</source>
        <translation>%1 seconds</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/SpotSettings.qml" line="45"/>
        <source>Ask whether anyone is there after</source>
        <translation>Ask whether anyone is there after</translation>
    </message>
</context>
<context>
    <name>StaffContent</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="17"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="17"/>
        <source>Serial</source>
        <translation>Serial</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="17"/>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="17"/>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="17"/>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="17"/>
        <source>Signed with key</source>
        <translation>Signed with key</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="17"/>
        <source>The network of the hall</source>
        <translation>The network of the hall</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="18"/>
        <source>Shown now</source>
        <translation>Shown now</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="23"/>
        <source>This screen shows what its settings name. No bundle was taken.</source>
        <translation>This screen shows what its settings name. No bundle was taken.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="29"/>
        <source>Shown before: serial %1</source>
        <translation>Shown before: serial %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="29"/>
        <source>Shown before: what the settings name</source>
        <translation>Shown before: what the settings name</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="36"/>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="44"/>
        <source>New content is waiting</source>
        <translation>New content is waiting</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="47"/>
        <source>%1, serial %2. It is tried as soon as nobody is at the screen.</source>
        <translation>%1, serial %2. It is tried as soon as nobody is at the screen.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffContent.qml" line="52"/>
        <source>Tried and refused</source>
        <translation>Tried and refused</translation>
    </message>
</context>
<context>
    <name>StaffLayer</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffLayer.qml" line="12"/>
        <source>For staff</source>
        <translation>For staff</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffLayer.qml" line="13"/>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffLayer.qml" line="14"/>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffLayer.qml" line="15"/>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffLayer.qml" line="16"/>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffLayer.qml" line="17"/>
        <source>Content</source>
        <translation>Content</translation>
    </message>
</context>
<context>
    <name>StaffLog</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffLog.qml" line="11"/>
        <source>The log is empty.</source>
        <translation>The log is empty.</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="16"/>
        <source>The settings have a mistake</source>
        <translation>The settings have a mistake</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="19"/>
        <source>What is wrong was left out. The operator finds it with: kiosk doctor</source>
        <translation>What is wrong was left out. The operator finds it with: kiosk doctor</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="28"/>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="34"/>
        <source>Clean the screen</source>
        <translation>Clean the screen</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="42"/>
        <source>While you clean, touch and keys are off for 30 seconds.</source>
        <translation>While you clean, touch and keys are off for 30 seconds.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="50"/>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="58"/>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="58"/>
        <source>%1% dimmer</source>
        <translation>%1% dimmer</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="59"/>
        <source>Brightness</source>
        <translation>Brightness</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="66"/>
        <source>With the PIN</source>
        <translation>With the PIN</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="66"/>
        <source>More with the PIN</source>
        <translation>More with the PIN</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="66"/>
        <source>There is no PIN yet. The operator chooses one with: kiosk pin</source>
        <translation>There is no PIN yet. The operator chooses one with: kiosk pin</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="76"/>
        <source>Enter the PIN</source>
        <translation>Enter the PIN</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="82"/>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="82"/>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="82"/>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="82"/>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="94"/>
        <source>Restart</source>
        <translation>Restart</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffMenu.qml" line="94"/>
        <source>Quit</source>
        <translation>Quit</translation>
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
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="23"/>
        <source>The numbers cannot be read: %1</source>
        <translation>The numbers cannot be read: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="23"/>
        <source>Since %1. What was done in the last half minute may still be missing.</source>
        <translation>Since %1. What was done in the last half minute may still be missing.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="23"/>
        <source>Nothing has been counted yet.</source>
        <translation>Nothing has been counted yet.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="29"/>
        <source>Nothing is counted on this screen. The operator switches it on with: usage = true</source>
        <translation>Nothing is counted on this screen. The operator switches it on with: usage = true</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="45"/>
        <source>visits</source>
        <translation>visits</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="45"/>
        <source>pages opened</source>
        <translation>pages opened</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="45"/>
        <source>spent on pages</source>
        <translation>spent on pages</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="45"/>
        <source>warnings answered</source>
        <translation>warnings answered</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="60"/>
        <source>Pages opened most</source>
        <translation>Pages opened most</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StaffNumbers.qml" line="66"/>
        <source>Time by language</source>
        <translation>Time by language</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/StageWindow.qml" line="22"/>
        <location filename="../../kiosk/ui/Kiosk/Stage/StageWindow.qml" line="112"/>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/StageWindow.qml" line="113"/>
        <source>The room sees this screen.</source>
        <translation>The room sees this screen.</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/StartBar.qml" line="15"/>
        <source>On this desk</source>
        <translation>On this desk</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/StartBar.qml" line="32"/>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/StartBar.qml" line="39"/>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/StartBar.qml" line="46"/>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Desk/StartBar.qml" line="53"/>
        <source>Recent and other briefings</source>
        <translation>Recent and other briefings</translation>
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
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StepView.qml" line="88"/>
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StepView.qml" line="88"/>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StepView.qml" line="95"/>
        <source>The whole text</source>
        <translation>The whole text</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StepView.qml" line="115"/>
        <source>What is struck through is lost then.</source>
        <translation>What is struck through is lost then.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StepView.qml" line="124"/>
        <source>Leave this one out</source>
        <translation>Leave this one out</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/StoryPage.qml" line="26"/>
        <source>In depth</source>
        <translation>In depth</translation>
    </message>
</context>
<context>
    <name>TakeAlongPanel</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/TakeAlongPanel.qml" line="15"/>
        <source>As text</source>
        <translation>As text</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/TakeAlongPanel.qml" line="16"/>
        <source>As a mail to yourself</source>
        <translation>As a mail to yourself</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/TakeAlongPanel.qml" line="17"/>
        <source>The hand-out</source>
        <translation>The hand-out</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/TakeAlongPanel.qml" line="30"/>
        <source>Point the camera of your phone at the code. It holds the heart of this page and the addresses of its sources as text; nothing is sent.</source>
        <translation>Point the camera of your phone at the code. It holds the heart of this page and the addresses of its sources as text; nothing is sent.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/TakeAlongPanel.qml" line="30"/>
        <source>Point the camera of your phone at the code. It opens the hand-out, once your phone has a network.</source>
        <translation>Point the camera of your phone at the code. It opens the hand-out, once your phone has a network.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/TakeAlongPanel.qml" line="30"/>
        <source>Point the camera of your phone at the code. It opens a mail with the heart of this page; you fill in to whom.</source>
        <translation>Point the camera of your phone at the code. It opens a mail with the heart of this page; you fill in to whom.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/TakeAlongPanel.qml" line="35"/>
        <source>QR code with the text of this page</source>
        <translation>QR code with the text of this page</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/TakeAlongPanel.qml" line="52"/>
        <source>Save all of it as a file</source>
        <translation>Save all of it as a file</translation>
    </message>
</context>
<context>
    <name>TextLink</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Controls/TextLink.qml" line="40"/>
        <source>Term: %1</source>
        <translation>Term: %1</translation>
    </message>
</context>
<context>
    <name>ThanksSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/ThanksSheet.qml" line="37"/>
        <source>It could not be sent</source>
        <translation>It could not be sent</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/ThanksSheet.qml" line="37"/>
        <source>Thank you</source>
        <translation>Thank you</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/ThanksSheet.qml" line="44"/>
        <source>The speaker cannot be reached. Please try again in a moment.</source>
        <translation>The speaker cannot be reached. Please try again in a moment.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/ThanksSheet.qml" line="44"/>
        <source>Your answer counts. The next visitor can answer in a moment.</source>
        <translation>Your answer counts. The next visitor can answer in a moment.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Stage/ThanksSheet.qml" line="44"/>
        <source>Your question lies on the speaker’s table.</source>
        <translation>Your question lies on the speaker’s table.</translation>
    </message>
</context>
<context>
    <name>Tongue</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Theme/Tongue.qml" line="11"/>
        <source>en</source>
        <comment>the code of the language that these words are translated into</comment>
        <translation>en</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/Trail.qml" line="17"/>
        <source>You are here</source>
        <translation>You are here</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Touch/Trail.qml" line="44"/>
        <source>Home</source>
        <translation>Home</translation>
    </message>
</context>
<context>
    <name>VisitorsRow</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VisitorsRow.qml" line="12"/>
        <source>This machine is in no network, so no phone can call. Join one, then show the code.</source>
        <translation>This machine is in no network, so no phone can call. Join one, then show the code.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VisitorsRow.qml" line="13"/>
        <source>No phone can call: the address that was named is none of this machine’s, or its port is taken. Name another one: kiosk present --voices ADDRESS</source>
        <translation>No phone can call: the address that was named is none of this machine’s, or its port is taken. Name another one: kiosk present --voices ADDRESS</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VisitorsRow.qml" line="16"/>
        <source>Take the code away</source>
        <translation>Take the code away</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VisitorsRow.qml" line="16"/>
        <source>Show the code</source>
        <translation>Show the code</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VisitorsRow.qml" line="18"/>
        <source>So many have called. C shows the room the code, and takes it away.</source>
        <translation>So many have called. C shows the room the code, and takes it away.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VisitorsRow.qml" line="19"/>
        <source>Visitors’ phones</source>
        <translation>Visitors’ phones</translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoiceWords.qml" line="8"/>
        <source>Tell more</source>
        <translation>Tell more</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoiceWords.qml" line="9"/>
        <source>I doubt this</source>
        <translation>I doubt this</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoiceWords.qml" line="10"/>
        <source>Where does it come from?</source>
        <translation>Where does it come from?</translation>
    </message>
</context>
<context>
    <name>VoicesButton</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesButton.qml" line="13"/>
        <source>Questions of visitors: %1</source>
        <translation>Questions of visitors: %1</translation>
    </message>
</context>
<context>
    <name>VoicesSheet</name>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="32"/>
        <source>Voices of the hall</source>
        <translation>Voices of the hall</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="71"/>
        <source>Questions by page</source>
        <translation>Questions by page</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="76"/>
        <source>Nobody has asked anything yet. Visitors ask at the screens that follow.</source>
        <translation>Nobody has asked anything yet. Visitors ask at the screens that follow.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="76"/>
        <source>Nobody has asked anything yet.</source>
        <translation>Nobody has asked anything yet.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="89"/>
        <source>Show and return</source>
        <translation>Show and return</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="121"/>
        <source>Polls</source>
        <translation>Polls</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="132"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="132"/>
        <source>Close and show</source>
        <translation>Close and show</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="132"/>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="136"/>
        <source>Not on the stage.</source>
        <translation>Not on the stage.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="136"/>
        <source>Open: visitors answer. What they answer is hidden until you close it.</source>
        <translation>Open: visitors answer. What they answer is hidden until you close it.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="136"/>
        <source>Closed: the room sees what came out.</source>
        <translation>Closed: the room sees what came out.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="147"/>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="150"/>
        <source>It could not be saved: %1</source>
        <translation>It could not be saved: %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="150"/>
        <source>Saved in %1</source>
        <translation>Saved in %1</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="150"/>
        <source>It goes with the talk, unless you save it. No person is behind any of it.</source>
        <translation>It goes with the talk, unless you save it. No person is behind any of it.</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="151"/>
        <source>Keep this</source>
        <translation>Keep this</translation>
    </message>
    <message>
        <location filename="../../kiosk/ui/Kiosk/Console/VoicesSheet.qml" line="166"/>
        <source>As they came</source>
        <translation>As they came</translation>
    </message>
</context>
<context>
    <name>WarnSheet</name>
    <message numerus="yes">
        <location filename="../../kiosk/ui/Kiosk/Touch/WarnSheet.qml" line="24"/>
        <location filename="../../kiosk/ui/Kiosk/Touch/WarnSheet.qml" line="61"/>
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
</TS>
