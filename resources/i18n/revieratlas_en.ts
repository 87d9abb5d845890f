<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Reader</name>
        <message numerus="yes">
            <source>%n feature(s) without geometry: in the table, but not on the map.</source>
            <translation>
                <numerusform>%n feature without geometry: in the table, but not on the map.</numerusform>
                <numerusform>%n features without geometry: in the table, but not on the map.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n feature(s) with impossible coordinates: the parts concerned were left out.</source>
            <translation>
                <numerusform>%n feature with impossible coordinates: the parts concerned were left out.</numerusform>
                <numerusform>%n features with impossible coordinates: the parts concerned were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n feature(s) with lines or rings of too few positions: these parts were left out.</source>
            <translation>
                <numerusform>%n feature with lines or rings of too few positions: these parts were left out.</numerusform>
                <numerusform>%n features with lines or rings of too few positions: these parts were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n feature(s) mixing points, lines and areas: only the predominant kind is shown.</source>
            <translation>
                <numerusform>%n feature mixing points, lines and areas: only the predominant kind is shown.</numerusform>
                <numerusform>%n features mixing points, lines and areas: only the predominant kind is shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n feature(s) with a kind of geometry that cannot be shown.</source>
            <translation>
                <numerusform>%n feature with a kind of geometry that cannot be shown.</numerusform>
                <numerusform>%n features with a kind of geometry that cannot be shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n feature(s) with text in another encoding than the file's: read as windows-1252.</source>
            <translation>
                <numerusform>%n feature with text in another encoding than the file's: read as windows-1252.</numerusform>
                <numerusform>%n features with text in another encoding than the file's: read as windows-1252.</numerusform>
            </translation>
        </message>
    </context>
</TS>
