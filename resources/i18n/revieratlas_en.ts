<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Cli</name>
        <message numerus="yes">
            <source>%n feature(s) and row(s)</source>
            <translation>
                <numerusform>%n feature or row</numerusform>
                <numerusform>%n features and rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message numerus="yes">
            <source>%1 %n feature(s): No. %2</source>
            <translation>
                <numerusform>%1 %n feature: No. %2</numerusform>
                <numerusform>%1 %n features: No. %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Invalid geometry in %n feature(s)</source>
            <translation>
                <numerusform>Invalid geometry in %n feature</numerusform>
                <numerusform>Invalid geometry in %n features</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n feature(s): No. %1</source>
            <translation>
                <numerusform>%n feature: No. %1</numerusform>
                <numerusform>%n features: No. %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n feature(s) without geometry</source>
            <translation>
                <numerusform>%n feature without geometry</numerusform>
                <numerusform>%n features without geometry</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Layer “%1”: %n feature(s); coordinate reference system according to the file: %2.</source>
            <translation>
                <numerusform>Layer “%1”: %n feature; coordinate reference system according to the file: %2.</numerusform>
                <numerusform>Layer “%1”: %n features; coordinate reference system according to the file: %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n different text(s) can be read so, %1 with a known name or word.</source>
            <translation>
                <numerusform>%n text can be read so, %1 with a known name or word.</numerusform>
                <numerusform>%n different texts can be read so, %1 with a known name or word.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s), for example: %1</source>
            <translation>
                <numerusform>%n value, for example: %1</numerusform>
                <numerusform>%n values, for example: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more id(s)</source>
            <translation>
                <numerusform>and %n more id</numerusform>
                <numerusform>and %n more ids</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LayerRow</name>
        <message numerus="yes">
            <source>%n finding(s) of the import doctor</source>
            <translation>
                <numerusform>%n finding of the import doctor</numerusform>
                <numerusform>%n findings of the import doctor</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Quality</name>
        <message numerus="yes">
            <source>There are %n more finding(s) in this file.</source>
            <translation>
                <numerusform>There is %n more finding in this file.</numerusform>
                <numerusform>There are %n more findings in this file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 has more than %n decimal(s).</source>
            <translation>
                <numerusform>%1 has more than %n decimal.</numerusform>
                <numerusform>%1 has more than %n decimals.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is too short; at least %n character(s) are needed.</source>
            <translation>
                <numerusform>%1 is too short; at least %n character is needed.</numerusform>
                <numerusform>%1 is too short; at least %n characters are needed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is too long; at most %n character(s) are allowed.</source>
            <translation>
                <numerusform>%1 is too long; at most %n character is allowed.</numerusform>
                <numerusform>%1 is too long; at most %n characters are allowed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The list is too short; at least %n item(s) are needed.</source>
            <translation>
                <numerusform>The list is too short; at least %n item is needed.</numerusform>
                <numerusform>The list is too short; at least %n items are needed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The list is too long; at most %n item(s) are allowed.</source>
            <translation>
                <numerusform>The list is too long; at most %n item is allowed.</numerusform>
                <numerusform>The list is too long; at most %n items are allowed.</numerusform>
            </translation>
        </message>
    </context>
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
        <message numerus="yes">
            <source>%n row(s) in the table, but not on the map, as a number is missing or cannot be read.</source>
            <translation>
                <numerusform>%n row in the table, but not on the map, as a number is missing or cannot be read.</numerusform>
                <numerusform>%n rows in the table, but not on the map, as a number is missing or cannot be read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Writer</name>
        <message numerus="yes">
            <source>%1: A GeoJSON file holds one layer, and there are %n. Please choose a name that ends in .gpkg.</source>
            <translation>
                <numerusform>%1: A GeoJSON file holds one layer, and there is %n. Please choose a name that ends in .gpkg.</numerusform>
                <numerusform>%1: A GeoJSON file holds one layer, and there are %n. Please choose a name that ends in .gpkg.</numerusform>
            </translation>
        </message>
    </context>
</TS>
