<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Cli</name>
        <message numerus="yes">
            <source>%Ln feature(s) and row(s)</source>
            <translation>
                <numerusform>%Ln feature or row</numerusform>
                <numerusform>%Ln features and rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln error</numerusform>
                <numerusform>%Ln errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln warning</numerusform>
                <numerusform>%Ln warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln feature(s)
</source>
            <translation>
                <numerusform>%1: %Ln feature
</numerusform>
                <numerusform>%1: %Ln features
</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The show is not ready: %n thing(s) are missing.
</source>
            <translation>
                <numerusform>The show is not ready: %n thing are missing.
</numerusform>
                <numerusform>The show is not ready: %n things are missing.
</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Contrast</name>
        <message numerus="yes">
            <source>%Ln more of this kind.</source>
            <translation>
                <numerusform>%Ln more of this kind.</numerusform>
                <numerusform>%Ln more of this kind.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message numerus="yes">
            <source>%1 %Ln feature(s): No. %2</source>
            <translation>
                <numerusform>%1 %Ln feature: No. %2</numerusform>
                <numerusform>%1 %Ln features: No. %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Invalid geometry in %Ln feature(s)</source>
            <translation>
                <numerusform>Invalid geometry in %Ln feature</numerusform>
                <numerusform>Invalid geometry in %Ln features</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s): No. %1</source>
            <translation>
                <numerusform>%Ln feature: No. %1</numerusform>
                <numerusform>%Ln features: No. %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s) without geometry</source>
            <translation>
                <numerusform>%Ln feature without geometry</numerusform>
                <numerusform>%Ln features without geometry</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Layer “%1”: %Ln feature(s); coordinate reference system according to the file: %2.</source>
            <translation>
                <numerusform>Layer “%1”: %Ln feature; coordinate reference system according to the file: %2.</numerusform>
                <numerusform>Layer “%1”: %Ln features; coordinate reference system according to the file: %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different text(s) can be read so, %1 with a known name or word.</source>
            <translation>
                <numerusform>%Ln text can be read so, %1 with a known name or word.</numerusform>
                <numerusform>%Ln different texts can be read so, %1 with a known name or word.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln value(s), for example: %1</source>
            <translation>
                <numerusform>%Ln value, for example: %1</numerusform>
                <numerusform>%Ln values, for example: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more id(s)</source>
            <translation>
                <numerusform>and %Ln more id</numerusform>
                <numerusform>and %Ln more ids</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FeaturePeriods</name>
        <message numerus="yes">
            <source>%Ln feature(s) of “%1” whose end (field “%2”) lies before the beginning (field “%3”): %4. They are shown in all years. Correct one of the two and open the file again.</source>
            <translation>
                <numerusform>%Ln feature of “%1” whose end (field “%2”) lies before the beginning (field “%3”): %4. They are shown in all years. Correct one of the two and open the file again.</numerusform>
                <numerusform>%Ln features of “%1” whose end (field “%2”) lies before the beginning (field “%3”): %4. They are shown in all years. Correct one of the two and open the file again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s) of “%1” without a date in the field “%2”: %3. They are shown as if it were empty. Enter dates such as 2026-03-12, 2026-03 or 2026 there and open the file again.</source>
            <translation>
                <numerusform>%Ln feature of “%1” without a date in the field “%2”: %3. They are shown as if it were empty. Enter dates such as 2026-03-12, 2026-03 or 2026 there and open the file again.</numerusform>
                <numerusform>%Ln features of “%1” without a date in the field “%2”: %3. They are shown as if it were empty. Enter dates such as 2026-03-12, 2026-03 or 2026 there and open the file again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message numerus="yes">
            <source>There are %Ln more fault(s) in this file.</source>
            <translation>
                <numerusform>There is %Ln more fault in this file.</numerusform>
                <numerusform>There are %Ln more faults in this file.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LayerRow</name>
        <message numerus="yes">
            <source>%Ln finding(s) of the import doctor</source>
            <translation>
                <numerusform>%Ln finding of the import doctor</numerusform>
                <numerusform>%Ln findings of the import doctor</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LongTable</name>
        <message numerus="yes">
            <source>%Ln feature(s) of “%1” left without a number, as an earlier one has the same key (field “%2”): %3. Give each feature a key of its own.</source>
            <translation>
                <numerusform>%Ln feature of “%1” left without a number, as an earlier one has the same key (field “%2”): %3. Give each feature a key of its own.</numerusform>
                <numerusform>%Ln features of “%1” left without a number, as an earlier one has the same key (field “%2”): %3. Give each feature a key of its own.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln key(s) in column “%2” of “%1” that no feature of “%4” has: %3. Their rows are not on the map. Correct the keys, or choose another layer or field.</source>
            <translation>
                <numerusform>%Ln key in column “%2” of “%1” that no feature of “%4” has: %3. Its rows are not on the map. Correct the keys, or choose another layer or field.</numerusform>
                <numerusform>%Ln keys in column “%2” of “%1” that no feature of “%4” has: %3. Their rows are not on the map. Correct the keys, or choose another layer or field.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of “%1” left out, as an earlier row has the same key (column “%2”), year and scenario: %3. Delete the wrong row of each pair and open the file again.</source>
            <translation>
                <numerusform>%Ln row of “%1” left out, as an earlier row has the same key (column “%2”), year and scenario: %3. Delete the wrong row of each pair and open the file again.</numerusform>
                <numerusform>%Ln rows of “%1” left out, as an earlier row has the same key (column “%2”), year and scenario: %3. Delete the wrong row of each pair and open the file again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of “%1” left out, as column “%2” has decimal commas beside decimal points: %3. Use one of the two in the whole column and open the file again.</source>
            <translation>
                <numerusform>%Ln row of “%1” left out, as column “%2” has decimal commas beside decimal points: %3. Use one of the two in the whole column and open the file again.</numerusform>
                <numerusform>%Ln rows of “%1” left out, as column “%2” has decimal commas beside decimal points: %3. Use one of the two in the whole column and open the file again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of “%1” left out, as the key in column “%2” fits several features of “%4”: %3. Enter it exactly as it stands there and open the file again.</source>
            <translation>
                <numerusform>%Ln row of “%1” left out, as the key in column “%2” fits several features of “%4”: %3. Enter it exactly as it stands there and open the file again.</numerusform>
                <numerusform>%Ln rows of “%1” left out, as the key in column “%2” fits several features of “%4”: %3. Enter it exactly as it stands there and open the file again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of “%1” left out, as the number in column “%2” can be read in two ways: %3. Write thousands without a separator (1250), decimals with other than three digits (1.25), and open the file again.</source>
            <translation>
                <numerusform>%Ln row of “%1” left out, as the number in column “%2” can be read in two ways: %3. Write thousands without a separator (1250), decimals with other than three digits (1.25), and open the file again.</numerusform>
                <numerusform>%Ln rows of “%1” left out, as the number in column “%2” can be read in two ways: %3. Write thousands without a separator (1250), decimals with other than three digits (1.25), and open the file again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of “%1” left out, as there is no key in column “%2”: %3. Enter the key of a feature there and open the file again.</source>
            <translation>
                <numerusform>%Ln row of “%1” left out, as there is no key in column “%2”: %3. Enter the key of a feature there and open the file again.</numerusform>
                <numerusform>%Ln rows of “%1” left out, as there is no key in column “%2”: %3. Enter the key of a feature there and open the file again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of “%1” left out, as there is no number in column “%2”: %3. Enter a number such as 1250 or 6.95 there, or nothing, and open the file again.</source>
            <translation>
                <numerusform>%Ln row of “%1” left out, as there is no number in column “%2”: %3. Enter a number such as 1250 or 6.95 there, or nothing, and open the file again.</numerusform>
                <numerusform>%Ln rows of “%1” left out, as there is no number in column “%2”: %3. Enter a number such as 1250 or 6.95 there, or nothing, and open the file again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of “%1” left out, as there is no scenario in column “%2”, while other rows have one: %3. Enter one there and open the file again.</source>
            <translation>
                <numerusform>%Ln row of “%1” left out, as there is no scenario in column “%2”, while other rows have one: %3. Enter one there and open the file again.</numerusform>
                <numerusform>%Ln rows of “%1” left out, as there is no scenario in column “%2”, while other rows have one: %3. Enter one there and open the file again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of “%1” left out, as there is no year from 1900 to 2199 in column “%2”: %3. Enter a year such as 2030 there and open the file again.</source>
            <translation>
                <numerusform>%Ln row of “%1” left out, as there is no year from 1900 to 2199 in column “%2”: %3. Enter a year such as 2030 there and open the file again.</numerusform>
                <numerusform>%Ln rows of “%1” left out, as there is no year from 1900 to 2199 in column “%2”: %3. Enter a year such as 2030 there and open the file again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of “%1” without a number in column “%2”: %3.</source>
            <translation>
                <numerusform>%Ln row of “%1” without a number in column “%2”: %3.</numerusform>
                <numerusform>%Ln rows of “%1” without a number in column “%2”: %3.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Quality</name>
        <message numerus="yes">
            <source>There are %Ln more finding(s) in this file.</source>
            <translation>
                <numerusform>There is %Ln more finding in this file.</numerusform>
                <numerusform>There are %Ln more findings in this file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 has more than %Ln decimal(s).</source>
            <translation>
                <numerusform>%1 has more than %Ln decimal.</numerusform>
                <numerusform>%1 has more than %Ln decimals.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is too short; at least %Ln character(s) are needed.</source>
            <translation>
                <numerusform>%1 is too short; at least %Ln character is needed.</numerusform>
                <numerusform>%1 is too short; at least %Ln characters are needed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is too long; at most %Ln character(s) are allowed.</source>
            <translation>
                <numerusform>%1 is too long; at most %Ln character is allowed.</numerusform>
                <numerusform>%1 is too long; at most %Ln characters are allowed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The list is too short; at least %Ln item(s) are needed.</source>
            <translation>
                <numerusform>The list is too short; at least %Ln item is needed.</numerusform>
                <numerusform>The list is too short; at least %Ln items are needed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The list is too long; at most %Ln item(s) are allowed.</source>
            <translation>
                <numerusform>The list is too long; at most %Ln item is allowed.</numerusform>
                <numerusform>The list is too long; at most %Ln items are allowed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message numerus="yes">
            <source>%Ln feature(s) without geometry: in the table, but not on the map.</source>
            <translation>
                <numerusform>%Ln feature without geometry: in the table, but not on the map.</numerusform>
                <numerusform>%Ln features without geometry: in the table, but not on the map.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s) with impossible coordinates: the parts concerned were left out.</source>
            <translation>
                <numerusform>%Ln feature with impossible coordinates: the parts concerned were left out.</numerusform>
                <numerusform>%Ln features with impossible coordinates: the parts concerned were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s) with lines or rings of too few positions: these parts were left out.</source>
            <translation>
                <numerusform>%Ln feature with lines or rings of too few positions: these parts were left out.</numerusform>
                <numerusform>%Ln features with lines or rings of too few positions: these parts were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s) mixing points, lines and areas: only the predominant kind is shown.</source>
            <translation>
                <numerusform>%Ln feature mixing points, lines and areas: only the predominant kind is shown.</numerusform>
                <numerusform>%Ln features mixing points, lines and areas: only the predominant kind is shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s) with a kind of geometry that cannot be shown.</source>
            <translation>
                <numerusform>%Ln feature with a kind of geometry that cannot be shown.</numerusform>
                <numerusform>%Ln features with a kind of geometry that cannot be shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s) with text in another encoding than the file&apos;s: read as windows-1252.</source>
            <translation>
                <numerusform>%Ln feature with text in another encoding than the file&apos;s: read as windows-1252.</numerusform>
                <numerusform>%Ln features with text in another encoding than the file&apos;s: read as windows-1252.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) in the table, but not on the map, as a number is missing or cannot be read.</source>
            <translation>
                <numerusform>%Ln row in the table, but not on the map, as a number is missing or cannot be read.</numerusform>
                <numerusform>%Ln rows in the table, but not on the map, as a number is missing or cannot be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s) left out, as their JSON is broken (line %1). The rest was read.</source>
            <translation>
                <numerusform>%Ln feature left out, as their JSON is broken (line %1). The rest was read.</numerusform>
                <numerusform>%Ln features left out, as their JSON is broken (line %1). The rest was read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StyleFiles</name>
        <message numerus="yes">
            <source>(%Ln times)</source>
            <translation>
                <numerusform>(%Ln times)</numerusform>
                <numerusform>(%Ln times)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Writer</name>
        <message numerus="yes">
            <source>%1: A file of this kind holds one layer, and there are %Ln. Please choose a name that ends in .gpkg.</source>
            <translation>
                <numerusform>%1: A file of this kind holds one layer, and there are %Ln. Please choose a name that ends in .gpkg.</numerusform>
                <numerusform>%1: A file of this kind holds one layer, and there are %Ln. Please choose a name that ends in .gpkg.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s) of the field “%1” are cut, as shapefiles hold 254 bytes.</source>
            <translation>
                <numerusform>%Ln text of the field “%1” is cut, as shapefiles hold 254 bytes.</numerusform>
                <numerusform>%Ln texts of the field “%1” are cut, as shapefiles hold 254 bytes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The geometry of %Ln line(s) and area(s) is not in the table.</source>
            <translation>
                <numerusform>The geometry of %Ln line and area is not in the table.</numerusform>
                <numerusform>The geometry of %Ln lines and areas is not in the table.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>revier::FacetModel</name>
        <message numerus="yes">
            <source>and %Ln more value(s)</source>
            <translation>
                <numerusform>and %Ln more value</numerusform>
                <numerusform>and %Ln more values</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>revier::TableModel</name>
        <message numerus="yes">
            <source>%1 of %Ln feature(s)</source>
            <translation>
                <numerusform>%1 of %Ln feature</numerusform>
                <numerusform>%1 of %Ln features</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s)</source>
            <translation>
                <numerusform>%Ln feature</numerusform>
                <numerusform>%Ln features</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>revier::BookmarkModel</name>
        <message numerus="yes">
            <source>%Ln layer(s)</source>
            <translation>
                <numerusform>%Ln layer</numerusform>
                <numerusform>%Ln layers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SceneEditor</name>
        <message numerus="yes">
            <source>%n object(s) highlighted</source>
            <translation>
                <numerusform>%n object highlighted</numerusform>
                <numerusform>%n objects highlighted</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShowCheck</name>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n column</numerusform>
                <numerusform>%n columns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>numbers of %n year(s)</source>
            <translation>
                <numerusform>numbers of %n year</numerusform>
                <numerusform>numbers of %n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n feature(s)</source>
            <translation>
                <numerusform>%n feature</numerusform>
                <numerusform>%n features</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scenario(s)</source>
            <translation>
                <numerusform>%n scenario</numerusform>
                <numerusform>%n scenarios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entrys</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShowPanel</name>
        <message numerus="yes">
            <source>%n note(s) in the minutes</source>
            <translation>
                <numerusform>%n note in the minutes</numerusform>
                <numerusform>%n notes in the minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Slide</name>
        <message numerus="yes">
            <source>%n highlighted feature(s) are not in the data.</source>
            <translation>
                <numerusform>%n highlighted feature are not in the data.</numerusform>
                <numerusform>%n highlighted features are not in the data.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n symbol(s) of the legend find no room.</source>
            <translation>
                <numerusform>%n symbol of the legend find no room.</numerusform>
                <numerusform>%n symbols of the legend find no room.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>revier::ProjectorController</name>
        <message numerus="yes">
            <source>%Ln of %1 pair(s) of classes look alike.</source>
            <translation>
                <numerusform>%Ln of %1 pair of classes look alike.</numerusform>
                <numerusform>%Ln of %1 pairs of classes look alike.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>revier::ShowCheckController</name>
        <message numerus="yes">
            <source>Not ready: %n thing(s) missing</source>
            <translation>
                <numerusform>Not ready: %n thing missing</numerusform>
                <numerusform>Not ready: %n things missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ready; %n thing(s) should be looked at</source>
            <translation>
                <numerusform>Ready; %n thing should be looked at</numerusform>
                <numerusform>Ready; %n things should be looked at</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>revier::ShowModel</name>
        <message numerus="yes">
            <source>%Ln layer(s)</source>
            <translation>
                <numerusform>%Ln layer</numerusform>
                <numerusform>%Ln layers</numerusform>
            </translation>
        </message>
    </context>
</TS>
