<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Revieratlas</source>
            <translation>Über Revieratlas</translation>
        </message>
        <message>
            <source>Revieratlas %1</source>
            <translation>Revieratlas %1</translation>
        </message>
        <message>
            <source>Map of the digital parks of the Rheinisches Revier: sites, infrastructure and job figures of the Rhein-Kreis Neuss and the Rhein-Erft-Kreis, each with its source.</source>
            <translation>Karte der Digitalparks im Rheinischen Revier: Standorte, Infrastruktur und Beschäftigung im Rhein-Kreis Neuss und im Rhein-Erft-Kreis, jeweils mit Quelle.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. Built with Qt, Qt Location, GDAL, PROJ, GEOS, simdjson, jsoncons, GLU and Breeze Icons. The sources and licences of the data stand in the details of each feature and in the layer list.</source>
            <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Gebaut mit Qt, Qt Location, GDAL, PROJ, GEOS, simdjson, jsoncons, GLU und Breeze Icons. Quellen und Lizenzen der Daten stehen in den Angaben zu jedem Objekt und in der Ebenenliste.</translation>
        </message>
        <message>
            <source>The program makes no network connection and collects nothing.</source>
            <translation>Das Programm stellt keine Netzverbindung her und sammelt nichts.</translation>
        </message>
    </context>
    <context>
        <name>AppActions</name>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Öffnen …</translation>
        </message>
        <message>
            <source>&amp;Export map…</source>
            <translation>Karte &amp;exportieren …</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;About Revieratlas</source>
            <translation>&amp;Über Revieratlas</translation>
        </message>
        <message>
            <source>&amp;Layer panel</source>
            <translation>&amp;Ebenenliste</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Vollbild</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>Ver&amp;größern</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>Ver&amp;kleinern</translation>
        </message>
        <message>
            <source>&amp;Home view</source>
            <translation>&amp;Startansicht</translation>
        </message>
        <message>
            <source>Show &amp;all layers</source>
            <translation>&amp;Alle Ebenen zeigen</translation>
        </message>
        <message>
            <source>&amp;Programmes and training</source>
            <translation>Programme und &amp;Qualifizierung</translation>
        </message>
        <message>
            <source>&amp;Save project</source>
            <translation>Projekt &amp;speichern</translation>
        </message>
        <message>
            <source>Save project &amp;as…</source>
            <translation>Projekt speichern &amp;unter …</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Undo %1</source>
            <translation>&amp;Rückgängig: %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Redo %1</source>
            <translation>&amp;Wiederholen: %1</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>&amp;Suchen …</translation>
        </message>
        <message>
            <source>&amp;Time line</source>
            <translation>&amp;Zeitleiste</translation>
        </message>
        <message>
            <source>&amp;Attribute table</source>
            <translation>&amp;Attributtabelle</translation>
        </message>
        <message>
            <source>&amp;Compare sites</source>
            <translation>Standorte &amp;vergleichen</translation>
        </message>
        <message>
            <source>&amp;Measure and draw</source>
            <translation>&amp;Messen und zeichnen</translation>
        </message>
        <message>
            <source>Measure a &amp;length</source>
            <translation>&amp;Strecke messen</translation>
        </message>
        <message>
            <source>Measure an &amp;area</source>
            <translation>&amp;Fläche messen</translation>
        </message>
        <message>
            <source>&amp;Edit what is drawn</source>
            <translation>Zeichnung &amp;bearbeiten</translation>
        </message>
        <message>
            <source>Layer &amp;style</source>
            <translation>Ebenen&amp;stil</translation>
        </message>
        <message>
            <source>&amp;Manage bookmarks</source>
            <translation>Lesezeichen &amp;verwalten</translation>
        </message>
        <message>
            <source>&amp;Add bookmark…</source>
            <translation>Lesezeichen &amp;hinzufügen …</translation>
        </message>
        <message>
            <source>O&amp;verview map</source>
            <translation>&amp;Übersichtskarte</translation>
        </message>
        <message>
            <source>&amp;One map</source>
            <translation>&amp;Eine Karte</translation>
        </message>
        <message>
            <source>&amp;Two maps side by side</source>
            <translation>&amp;Zwei Karten nebeneinander</translation>
        </message>
        <message>
            <source>&amp;Four maps</source>
            <translation>&amp;Vier Karten</translation>
        </message>
        <message>
            <source>&amp;Swipe between two maps</source>
            <translation>&amp;Wischvorhang mit zwei Karten</translation>
        </message>
        <message>
            <source>&amp;Next map</source>
            <translation>&amp;Nächste Karte</translation>
        </message>
        <message>
            <source>&amp;Previous map</source>
            <translation>V&amp;orherige Karte</translation>
        </message>
        <message>
            <source>&amp;Join table to layer…</source>
            <translation>Tabelle mit Ebene &amp;verbinden …</translation>
        </message>
        <message>
            <source>&amp;Pack project…</source>
            <translation>Projekt &amp;packen …</translation>
        </message>
        <message>
            <source>E&amp;xport series…</source>
            <translation>Se&amp;rie exportieren …</translation>
        </message>
        <message>
            <source>Pri&amp;nt…</source>
            <translation>Dr&amp;ucken …</translation>
        </message>
        <message>
            <source>Show of the &amp;project</source>
            <translation>Vorführung des &amp;Projekts</translation>
        </message>
        <message>
            <source>&amp;Record a scene</source>
            <translation>&amp;Szene aufnehmen</translation>
        </message>
        <message>
            <source>&amp;Start the show</source>
            <translation>&amp;Vorführung starten</translation>
        </message>
        <message>
            <source>Start with the &amp;chosen scene</source>
            <translation>Ab der &amp;gewählten Szene starten</translation>
        </message>
        <message>
            <source>Re&amp;hearse with notes</source>
            <translation>Mit Notizen &amp;proben</translation>
        </message>
    </context>
    <context>
        <name>AppMenuBar</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Appearance</source>
            <translation>&amp;Darstellung</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>La&amp;nguage</source>
            <translation>S&amp;prache</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>E&amp;xtras</translation>
        </message>
        <message>
            <source>&amp;Maps side by side</source>
            <translation>Karten &amp;nebeneinander</translation>
        </message>
        <message>
            <source>&amp;Bookmarks</source>
            <translation>&amp;Lesezeichen</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Vorführung</translation>
        </message>
    </context>
    <context>
        <name>AppToolBar</name>
        <message>
            <source>Layer panel</source>
            <translation>Ebenenliste</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Dateien öffnen</translation>
        </message>
        <message>
            <source>Export map</source>
            <translation>Karte exportieren</translation>
        </message>
        <message>
            <source>Home view</source>
            <translation>Startansicht</translation>
        </message>
        <message>
            <source>Show all layers</source>
            <translation>Alle Ebenen zeigen</translation>
        </message>
        <message>
            <source>Programmes and training</source>
            <translation>Programme und Qualifizierung</translation>
        </message>
        <message>
            <source>Time line</source>
            <translation>Zeitleiste</translation>
        </message>
        <message>
            <source>Attribute table</source>
            <translation>Attributtabelle</translation>
        </message>
        <message>
            <source>Measure and draw</source>
            <translation>Messen und zeichnen</translation>
        </message>
    </context>
    <context>
        <name>AssumptionCard</name>
        <message>
            <source>evenly</source>
            <translation>gleichmäßig</translation>
        </message>
        <message>
            <source>slowly, fast, slowly</source>
            <translation>langsam, schnell, langsam</translation>
        </message>
        <message>
            <source>in steps</source>
            <translation>in Stufen</translation>
        </message>
        <message>
            <source>Count: %1</source>
            <translation>Zählen: %1</translation>
        </message>
        <message>
            <source>This source is counted</source>
            <translation>Diese Quelle wird gezählt</translation>
        </message>
        <message>
            <source>This source is not counted</source>
            <translation>Diese Quelle wird nicht gezählt</translation>
        </message>
        <message>
            <source>It is not confirmed that this site comes.</source>
            <translation>Es ist nicht bestätigt, dass dieser Standort kommt.</translation>
        </message>
        <message>
            <source>Share that is realised, percent: %1</source>
            <translation>Verwirklichter Anteil in Prozent: %1</translation>
        </message>
        <message>
            <source>%1 to %2, %3</source>
            <translation>%1 bis %2, %3</translation>
        </message>
        <message>
            <source>, %L1 years later</source>
            <translation>, %L1 Jahre später</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>nicht gezählt</translation>
        </message>
        <message>
            <source>Why? %1</source>
            <translation>Warum? %1</translation>
        </message>
        <message>
            <source>Back to the values of the program</source>
            <translation>Zurück zu den Werten des Programms</translation>
        </message>
        <message>
            <source>Back to the values of the program: %1</source>
            <translation>Zurück zu den Werten des Programms: %1</translation>
        </message>
        <message>
            <source>Fewer values</source>
            <translation>Weniger Werte</translation>
        </message>
        <message>
            <source>All values, reason and source</source>
            <translation>Alle Werte, Begründung und Quelle</translation>
        </message>
        <message>
            <source>Fewer values: %1</source>
            <translation>Weniger Werte: %1</translation>
        </message>
        <message>
            <source>All values: %1</source>
            <translation>Alle Werte: %1</translation>
        </message>
        <message>
            <source>How the jobs come</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>From 1 January</source>
            <translation>Ab 1. Januar</translation>
        </message>
        <message>
            <source>All by 31 December</source>
            <translation>Voll am 31. Dezember</translation>
        </message>
        <message>
            <source>Year: share from then on; …</source>
            <translation>Jahr: Anteil von da an; …</translation>
        </message>
        <message>
            <source>Last year with jobs</source>
            <translation>Letztes Jahr mit Arbeitsplätzen</translation>
        </message>
        <message>
            <source>Years of delay</source>
            <translation>Jahre Verzug</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Quelle: %1</translation>
        </message>
        <message>
            <source>published</source>
            <translation>veröffentlicht</translation>
        </message>
        <message>
            <source>assumption</source>
            <translation>Annahme</translation>
        </message>
        <message>
            <source>Realised</source>
            <translation>Verwirklicht</translation>
        </message>
        <message>
            <source>, a year later</source>
            <translation>, ein Jahr später</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
    </context>
    <context>
        <name>AssumptionEditor</name>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>Duplicate the scenario</source>
            <translation>Szenario kopieren</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen …</translation>
        </message>
        <message>
            <source>Back to “%1”</source>
            <translation>Zurück zu „%1“</translation>
        </message>
        <message>
            <source>Back to the values of the program</source>
            <translation>Zurück zu den Werten des Programms</translation>
        </message>
        <message>
            <source>Remove the scenario</source>
            <translation>Szenario entfernen</translation>
        </message>
        <message>
            <source>Add scenarios from a file…</source>
            <translation>Szenarien aus einer Datei hinzufügen …</translation>
        </message>
        <message>
            <source>Save your own scenarios as a file…</source>
            <translation>Eigene Szenarien als Datei speichern …</translation>
        </message>
        <message>
            <source>This scenario ships with the program. What you change goes into a copy.</source>
            <translation>Dieses Szenario gehört zum Programm. Was Sie ändern, kommt in eine Kopie.</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>Annahmen</translation>
        </message>
        <message>
            <source>Rename the scenario</source>
            <translation>Szenario umbenennen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>German title</source>
            <translation>Deutscher Titel</translation>
        </message>
        <message>
            <source>English title</source>
            <translation>Englischer Titel</translation>
        </message>
        <message>
            <source>If one of both is empty, the other one stands for it.</source>
            <translation>Ist einer von beiden leer, gilt der andere auch dafür.</translation>
        </message>
        <message>
            <source>Save your own scenarios as a file</source>
            <translation>Eigene Szenarien als Datei speichern</translation>
        </message>
        <message>
            <source>Add scenarios from a file</source>
            <translation>Szenarien aus einer Datei hinzufügen</translation>
        </message>
        <message>
            <source>Scenarios (*.json)</source>
            <translation>Szenarien (*.json)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>AssumptionEdits</name>
        <message>
            <source>“%1” is no step. Please write year and share of each, such as “2028: 50 %; 2032: 100 %”.</source>
            <translation>„%1“ ist keine Stufe. Bitte Jahr und Anteil jeder Stufe schreiben, etwa „2028: 50 %; 2032: 100 %“.</translation>
        </message>
        <message>
            <source>Own assumption, changed from “%1”. The reason there: %2</source>
            <translation>Eigene Annahme, geändert gegenüber „%1“. Die Begründung dort: %2</translation>
        </message>
    </context>
    <context>
        <name>AssumptionTexts</name>
        <message>
            <source>Digital park</source>
            <translation>Digitalpark</translation>
        </message>
        <message>
            <source>Data centre</source>
            <translation>Rechenzentrum</translation>
        </message>
        <message>
            <source>Campus</source>
            <translation>Campus</translation>
        </message>
        <message>
            <source>Coal phase-out</source>
            <translation>Kohleausstieg</translation>
        </message>
        <message>
            <source>permanent jobs</source>
            <translation>dauerhafte Arbeitsplätze</translation>
        </message>
        <message>
            <source>construction jobs, temporary</source>
            <translation>Arbeitsplätze im Bau, vorübergehend</translation>
        </message>
        <message>
            <source>jobs lost</source>
            <translation>wegfallende Arbeitsplätze</translation>
        </message>
        <message>
            <source>%1 to %2 jobs</source>
            <translation>%1 bis %2 Arbeitsplätze</translation>
        </message>
        <message>
            <source>%1 jobs</source>
            <translation>%1 Arbeitsplätze</translation>
        </message>
        <message>
            <source>up to %1: published upper bound, without a year</source>
            <translation>bis zu %1: veröffentlichte Obergrenze, ohne Jahr</translation>
        </message>
        <message>
            <source>%1: announced</source>
            <translation>%1: angekündigt</translation>
        </message>
        <message>
            <source>%1: assumption, nobody has published a number</source>
            <translation>%1: Annahme, eine Zahl ist nicht veröffentlicht</translation>
        </message>
        <message>
            <source>%1 % = %2 jobs</source>
            <translation>%1 % = %2 Arbeitsplätze</translation>
        </message>
        <message>
            <source>Own scenario, made from “%1”. All its years, shares and delays are assumptions unless they are marked as published.</source>
            <translation>Eigenes Szenario, entstanden aus „%1“. Alle Jahre, Anteile und Verzögerungen darin sind Annahmen, soweit sie nicht als veröffentlicht gekennzeichnet sind.</translation>
        </message>
        <message>
            <source>Assumption: not counted; this scenario says nothing about it.</source>
            <translation>Annahme: nicht gezählt; dieses Szenario sagt nichts dazu.</translation>
        </message>
    </context>
    <context>
        <name>AudienceLegend</name>
        <message>
            <source>… and others</source>
            <translation>… und weitere</translation>
        </message>
    </context>
    <context>
        <name>BookmarkRow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Name of the bookmark</source>
            <translation>Name des Lesezeichens</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Auf</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Ab</translation>
        </message>
        <message>
            <source>Take what the map shows now</source>
            <translation>Jetzigen Kartenausschnitt übernehmen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Entf</translation>
        </message>
    </context>
    <context>
        <name>BookmarksPanel</name>
        <message>
            <source>Bookmarks</source>
            <translation>Lesezeichen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Remember what the map shows now as</source>
            <translation>Jetzigen Kartenausschnitt merken als</translation>
        </message>
        <message>
            <source>Name of the new bookmark</source>
            <translation>Name des neuen Lesezeichens</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>with year and scenario</source>
            <translation>mit Jahr und Szenario</translation>
        </message>
        <message>
            <source>with the layers that are shown</source>
            <translation>mit den eingeblendeten Ebenen</translation>
        </message>
        <message>
            <source>There are no bookmarks in this project yet. The first nine can be reached with Ctrl+1 to Ctrl+9.</source>
            <translation>In diesem Projekt gibt es noch keine Lesezeichen. Die ersten neun sind mit Strg+1 bis Strg+9 erreichbar.</translation>
        </message>
    </context>
    <context>
        <name>ChartLegend</name>
        <message>
            <source>Region, Kreis or site</source>
            <translation>Region, Kreis oder Standort</translation>
        </message>
        <message>
            <source>with the employees observed</source>
            <translation>mit den beobachteten Beschäftigten</translation>
        </message>
        <message>
            <source>Between the thin lines: eight of ten runs if the assumptions move within their ranges. The ranges are assumed, too.</source>
            <translation>Zwischen den dünnen Linien: acht von zehn Läufen, wenn sich die Annahmen in ihren Spannen bewegen. Auch die Spannen sind Annahmen.</translation>
        </message>
        <message>
            <source>%1: %2. Why?</source>
            <translation>%1: %2. Warum?</translation>
        </message>
        <message>
            <source>Why? Formula, assumptions and sources</source>
            <translation>Warum? Formel, Annahmen und Quellen</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>revieratlas-cli: error: %1</source>
            <translation>revieratlas-cli: Fehler: %1</translation>
        </message>
        <message>
            <source>revieratlas-cli: warning: %1</source>
            <translation>revieratlas-cli: Warnung: %1</translation>
        </message>
        <message>
            <source>Help: %1</source>
            <translation>Hilfe: %1</translation>
        </message>
        <message>
            <source>Size of a picture in pixels, such as 1920x1080.</source>
            <translation>Größe eines Bildes in Pixeln, etwa 1920x1080.</translation>
        </message>
        <message>
            <source>Kind of sheet: A4-landscape, A4-portrait … A0-portrait, screen, square, a file (.json), or the name of a sheet that the project keeps.</source>
            <translation>Art des Blatts: A4-landscape, A4-portrait … A0-portrait, screen, square, eine Datei (.json), oder der Name eines Blatts, das im Projekt steht.</translation>
        </message>
        <message>
            <source>The sheet upright.</source>
            <translation>Das Blatt hochkant.</translation>
        </message>
        <message>
            <source>Show this area: west,south,east,north in degrees.</source>
            <translation>Diesen Ausschnitt zeigen: West,Süd,Ost,Nord in Grad.</translation>
        </message>
        <message>
            <source>Show the surroundings of this place, in degrees.</source>
            <translation>Die Umgebung dieses Ortes zeigen, in Grad.</translation>
        </message>
        <message>
            <source>Scale at the centre: 50000 or 1:50000.</source>
            <translation>Maßstab in Kartenmitte: 50000 oder 1:50000.</translation>
        </message>
        <message>
            <source>Show exactly these layers (ids or titles).</source>
            <translation>Genau diese Ebenen zeigen (Kennungen oder Titel).</translation>
        </message>
        <message>
            <source>Language of sheet and messages: de or en.</source>
            <translation>Sprache von Blatt und Meldungen: de oder en.</translation>
        </message>
        <message>
            <source>Title of the sheet instead of the map&apos;s own.</source>
            <translation>Titel des Blattes statt des Titels der Karte.</translation>
        </message>
        <message>
            <source>Only the map, without anything around it.</source>
            <translation>Nur die Karte, ohne alles darum herum.</translation>
        </message>
        <message>
            <source>A GeoTIFF or other picture that was exported is a layer; without this it brings the map back that it was made from.</source>
            <translation>Ein GeoTIFF oder anderes Bild, das exportiert wurde, ist eine Ebene; ohne dies bringt es die Karte zurück, aus der es entstanden ist.</translation>
        </message>
        <message>
            <source>Date of the sheet; default: SOURCE_DATE_EPOCH, else today.</source>
            <translation>Datum des Blattes; Vorgabe: SOURCE_DATE_EPOCH, sonst heute.</translation>
        </message>
        <message>
            <source>--size must be like 1920x1080, not &quot;%1&quot;.</source>
            <translation>--size muss wie 1920x1080 aussehen, nicht „%1“.</translation>
        </message>
        <message>
            <source>--size and --%1 exclude each other.</source>
            <translation>--size und --%1 schließen einander aus.</translation>
        </message>
        <message>
            <source>--dpi must be a whole number, not &quot;%1&quot;.</source>
            <translation>--dpi muss eine ganze Zahl sein, nicht „%1“.</translation>
        </message>
        <message>
            <source>--extent must be west,south,east,north in degrees, such as 6.4,50.7,7.1,51.3, not &quot;%1&quot;.</source>
            <translation>--extent muss West,Süd,Ost,Nord in Grad sein, etwa 6.4,50.7,7.1,51.3, nicht „%1“.</translation>
        </message>
        <message>
            <source>--extent and --center or --scale exclude each other.</source>
            <translation>--extent und --center oder --scale schließen einander aus.</translation>
        </message>
        <message>
            <source>--center must be longitude,latitude in degrees, such as 6.58,51.05, not &quot;%1&quot;.</source>
            <translation>--center muss Länge,Breite in Grad sein, etwa 6.58,51.05, nicht „%1“.</translation>
        </message>
        <message>
            <source>--scale must be a number such as 50000 or 1:50000, not &quot;%1&quot;.</source>
            <translation>--scale muss eine Zahl wie 50000 oder 1:50000 sein, nicht „%1“.</translation>
        </message>
        <message>
            <source>--date must be like 2026-03-31, not &quot;%1&quot;.</source>
            <translation>--date muss wie 2026-03-31 aussehen, nicht „%1“.</translation>
        </message>
        <message>
            <source>-o FILE is missing: where should the map go?</source>
            <translation>-o DATEI fehlt: Wohin soll die Karte?</translation>
        </message>
        <message>
            <source>--lang must be de or en, not &quot;%1&quot;.</source>
            <translation>--lang muss de oder en sein, nicht „%1“.</translation>
        </message>
        <message>
            <source>For programs: one JSON array with an object per argument.</source>
            <translation>Für Programme: ein JSON-Array mit einem Objekt je Argument.</translation>
        </message>
        <message>
            <source>Language of the texts: de or en.</source>
            <translation>Sprache der Texte: de oder en.</translation>
        </message>
        <message>
            <source>Which file? The command needs at least one.</source>
            <translation>Welche Datei? Der Befehl braucht mindestens eine.</translation>
        </message>
        <message>
            <source>points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>Linien</translation>
        </message>
        <message>
            <source>areas</source>
            <translation>Flächen</translation>
        </message>
        <message>
            <source>without geometry</source>
            <translation>ohne Geometrie</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>%1, layer &quot;%2&quot;</source>
            <translation>%1, Ebene „%2“</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Features</source>
            <translation>Objekte</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Bezugssystem</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Kodierung</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>Ausdehnung</translation>
        </message>
        <message>
            <source>in degrees</source>
            <translation>in Grad</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Mängel</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Ebenen</translation>
        </message>
        <message>
            <source>(hidden)</source>
            <translation>(verborgen)</translation>
        </message>
        <message>
            <source>%1: There are %2 more warnings. All of them: revieratlas-cli info FILE</source>
            <translation>%1: Es gibt %2 weitere Warnungen. Alle zeigt: revieratlas-cli info DATEI</translation>
        </message>
        <message>
            <source>%1: The coordinate reference system is unknown, so the layer &quot;%2&quot; cannot be drawn. Please add a .prj file or state it in the file.</source>
            <translation>%1: Das Koordinatenreferenzsystem ist unbekannt, daher lässt sich die Ebene „%2“ nicht zeichnen. Bitte eine .prj-Datei beilegen oder es in der Datei angeben.</translation>
        </message>
        <message>
            <source>The map that ships with the program is missing. Please name a project or a file.</source>
            <translation>Die mitgelieferte Karte fehlt. Bitte ein Projekt oder eine Datei nennen.</translation>
        </message>
        <message>
            <source>Checks data files: against their JSON Schema, and for ids, dates, links, geometry, sums and references.
A folder needs a folder &quot;schema&quot; in it; without an argument the shipped data are checked.

Examples:
  revieratlas-cli check
  revieratlas-cli check data/sites/data_centres.geojson
  revieratlas-cli check --schema data/schema/education_offers.schema.json offers.csv

Returns 0 if there is no error, 1 if there is one, 2 if the call was wrong.</source>
            <translation>Prüft Datendateien: gegen ihr JSON-Schema sowie Kennungen, Datumsangaben, Internetadressen, Geometrien, Summen und Verweise.
Ein Ordner braucht darin einen Ordner „schema“; ohne Angabe werden die mitgelieferten Daten geprüft.

Beispiele:
  revieratlas-cli check
  revieratlas-cli check data/sites/data_centres.geojson
  revieratlas-cli check --schema data/schema/education_offers.schema.json angebote.csv

Endet mit 0, wenn nichts falsch ist, mit 1, wenn etwas falsch ist, mit 2 bei falschem Aufruf.</translation>
        </message>
        <message>
            <source>warning: %1</source>
            <translation>Warnung: %1</translation>
        </message>
        <message>
            <source>No file was checked.</source>
            <translation>Es wurde keine Datei geprüft.</translation>
        </message>
        <message>
            <source>%1 in %2 checked: </source>
            <translation>%1 in %2 geprüft: </translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s) and row(s)</source>
            <translation>
                <numerusform>%Ln Objekt oder Zeile</numerusform>
                <numerusform>%Ln Objekte und Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing to object to.</source>
            <translation>nichts zu beanstanden.</translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln Fehler</numerusform>
                <numerusform>%Ln Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln Warnung</numerusform>
                <numerusform>%Ln Warnungen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: There is no such file or folder.</source>
            <translation>%1: Diese Datei oder diesen Ordner gibt es nicht.</translation>
        </message>
        <message>
            <source>%1: --schema is for files; a folder has its own schemas.</source>
            <translation>%1: --schema gilt für Dateien; ein Ordner hat seine eigenen Schemata.</translation>
        </message>
        <message>
            <source>For programs: one JSON array with an object per finding.</source>
            <translation>Für Programme: ein JSON-Array mit einem Objekt je Befund.</translation>
        </message>
        <message>
            <source>Check files from anywhere against this schema, such as a filled-in template.</source>
            <translation>Dateien von beliebiger Stelle gegen dieses Schema prüfen, zum Beispiel eine ausgefüllte Vorlage.</translation>
        </message>
        <message>
            <source>Folders with data and schemas, or files.</source>
            <translation>Ordner mit Daten und Schemata oder Dateien.</translation>
        </message>
        <message>
            <source>Which file? --schema needs at least one.</source>
            <translation>Welche Datei? --schema braucht mindestens eine.</translation>
        </message>
        <message>
            <source>For programs: a JSON array, best first.</source>
            <translation>Für Programme: ein JSON-Array, das Beste zuerst.</translation>
        </message>
        <message>
            <source>At most so many features; default: 20.</source>
            <translation>Höchstens so viele Objekte; Vorgabe: 20.</translation>
        </message>
        <message>
            <source>What to look for.</source>
            <translation>Wonach gesucht wird.</translation>
        </message>
        <message>
            <source>Geodata and projects (.revier); default: the shipped project.</source>
            <translation>Geodaten und Projekte (.revier); Vorgabe: das mitgelieferte Projekt.</translation>
        </message>
        <message>
            <source>Search for what?</source>
            <translation>Wonach suchen?</translation>
        </message>
        <message>
            <source>--limit needs a number from 1 on, not &quot;%1&quot;.</source>
            <translation>--limit braucht eine Zahl ab 1, nicht „%1“.</translation>
        </message>
        <message>
            <source>Nothing was found for &quot;%1&quot;.</source>
            <translation>Für „%1“ wurde nichts gefunden.</translation>
        </message>
        <message>
            <source>no place</source>
            <translation>kein Ort</translation>
        </message>
        <message>
            <source>Finds places, sites and attributes in the layers of a map, with typing errors and without umlauts, and positions in any notation:
degrees, UTM 32, Gauss-Krüger.

Examples:
  revieratlas-cli search &quot;park bergheim&quot;
  revieratlas-cli search 41515 --json
  revieratlas-cli search &quot;32U 331034 5662413&quot;
  revieratlas-cli search Neuss my.geojson plan.revier

Returns 0 if something was found, 1 if not or if a file could not be read, 2 if the call was wrong.</source>
            <translation>Findet Orte, Standorte und Attribute in den Ebenen einer Karte, auch mit Tippfehlern und ohne Umlaute, und Positionen in jeder Schreibweise:
Grad, UTM 32, Gauß-Krüger.

Beispiele:
  revieratlas-cli search &quot;park bergheim&quot;
  revieratlas-cli search 41515 --json
  revieratlas-cli search &quot;32U 331034 5662413&quot;
  revieratlas-cli search Neuss meine.geojson plan.revier

Rückgabe: 0, wenn etwas gefunden wurde, 1, wenn nicht oder wenn eine Datei nicht gelesen werden konnte, 2 bei falschem Aufruf.</translation>
        </message>
        <message>
            <source>In: %1
</source>
            <translation>In: %1
            </translation>
        </message>
        <message>
            <source>Source: %1
</source>
            <translation>Quelle: %1
            </translation>
        </message>
        <message>
            <source>Nearest:
</source>
            <translation>Am nächsten:
            </translation>
        </message>
        <message>
            <source>Within %1:
</source>
            <translation>In %1 Umkreis:
            </translation>
        </message>
        <message>
            <source>From %1 to %2:
</source>
            <translation>Von %1 bis %2:
            </translation>
        </message>
        <message>
            <source>  nothing
</source>
            <translation>  nichts
            </translation>
        </message>
        <message>
            <source>People (estimate: of each municipality the share of its area in the circle; only municipalities of this map):
</source>
            <translation>Bevölkerung (Schätzung: von jeder Gemeinde der Anteil ihrer Fläche im Kreis; nur Gemeinden dieser Karte):
            </translation>
        </message>
        <message>
            <source>  within %1: about %2; the map covers %3 % of the circle
</source>
            <translation>  in %1: etwa %2; die Karte deckt %3 % des Kreises ab
            </translation>
        </message>
        <message>
            <source>For programs: one JSON object.</source>
            <translation>Für Programme: ein JSON-Objekt.</translation>
        </message>
        <message>
            <source>Id, name or part of the name of a feature.</source>
            <translation>Kennung, Name oder Teil des Namens eines Objekts.</translation>
        </message>
        <message>
            <source>Which site?</source>
            <translation>Welcher Standort?</translation>
        </message>
        <message>
            <source> (position uncertain by up to %1, and so are the distances)</source>
            <translation> (Lage unsicher um bis zu %1, die Entfernungen ebenso)</translation>
        </message>
        <message>
            <source>There is no scenario &quot;%1&quot;; there are %2.</source>
            <translation>Ein Szenario „%1“ gibt es nicht; es gibt %2.</translation>
        </message>
        <message>
            <source>There is no &quot;%1&quot; here; there are %2.</source>
            <translation>„%1“ gibt es hier nicht; es gibt %2.</translation>
        </message>
        <message>
            <source>%1: The file cannot be written: %2</source>
            <translation>%1: Die Datei kann nicht geschrieben werden: %2</translation>
        </message>
        <message>
            <source>Job projections of the digital parks, data centres, AI Village and the coal phase-out, 2013 to 2045.
Published is &quot;up to 2,500 jobs&quot; for each digital park, without a year: every course is an assumption.

Examples:
  revieratlas-cli jobs
  revieratlas-cli jobs --scenario central --by source --year 2035
  revieratlas-cli jobs --format csv --wide --by kreis -o jobs.csv
  revieratlas-cli jobs --scenario central --ranges --by region --from 2030 --to 2035
  revieratlas-cli jobs --scenario central --compare upper
  revieratlas-cli jobs --scenario central --year 2034 --key innovation-park-bergheim --why
  revieratlas-cli jobs --file my-scenarios.json --scenario my-scenario

Returns 0 if all is well, 1 if a file or scenario is missing or wrong, 2 if the call was wrong.</source>
            <translation>Entwicklung der Arbeitsplätze durch Digitalparks, Rechenzentren, AI Village und Kohleausstieg, 2013 bis 2045.
Veröffentlicht ist „bis zu 2.500 Arbeitsplätze“ je Digitalpark, ohne Jahr: jeder Verlauf ist eine Annahme.

Beispiele:
  revieratlas-cli jobs
  revieratlas-cli jobs --scenario central --by source --year 2035
  revieratlas-cli jobs --format csv --wide --by kreis -o arbeitsplaetze.csv
  revieratlas-cli jobs --scenario central --ranges --by region --from 2030 --to 2035
  revieratlas-cli jobs --scenario central --compare upper
  revieratlas-cli jobs --scenario central --year 2034 --key innovation-park-bergheim --why
  revieratlas-cli jobs --file meine-szenarien.json --scenario mein-szenario

Endet mit 0, wenn alles gelang, mit 1, wenn eine Datei oder ein Szenario fehlt oder falsch ist, mit 2 bei falschem Aufruf.</translation>
        </message>
        <message>
            <source>Only this scenario, may be repeated: pessimistic, central, upper, or one of --file. Default: all.</source>
            <translation>Nur dieses Szenario, auch mehrfach: pessimistic, central, upper oder eines aus --file. Vorgabe: alle.</translation>
        </message>
        <message>
            <source>Only this year.</source>
            <translation>Nur dieses Jahr.</translation>
        </message>
        <message>
            <source>From this year on; default: 2013.</source>
            <translation>Ab diesem Jahr; Vorgabe: 2013.</translation>
        </message>
        <message>
            <source>Up to this year; default: 2045.</source>
            <translation>Bis zu diesem Jahr; Vorgabe: 2045.</translation>
        </message>
        <message>
            <source>Rows per source, kreis, municipality or region; default: kreis.</source>
            <translation>Zeilen je Quelle (source), Kreis (kreis), Gemeinde (municipality) oder Region (region); Vorgabe: kreis.</translation>
        </message>
        <message>
            <source>Only this source (id) or area (AGS).</source>
            <translation>Nur diese Quelle (Kennung) oder dieses Gebiet (AGS).</translation>
        </message>
        <message>
            <source>Only this measure, may be repeated: gains, losses, net, construction, gains_share, employees, it_employees, mining_employees.</source>
            <translation>Nur diese Größe, auch mehrfach: gains, losses, net, construction, gains_share, employees, it_employees, mining_employees.</translation>
        </message>
        <message>
            <source>Default: a table to read, or what the name of the output says.</source>
            <translation>Vorgabe: eine Tabelle zum Lesen oder was die Endung der Ausgabe sagt.</translation>
        </message>
        <message>
            <source>CSV with a row for each number (default).</source>
            <translation>CSV mit einer Zeile je Zahl (Vorgabe).</translation>
        </message>
        <message>
            <source>CSV with a column for each year: jobs_2030.</source>
            <translation>CSV mit einer Spalte je Jahr: jobs_2030.</translation>
        </message>
        <message>
            <source>Scenarios of your own (JSON, see data/README.md); they are added to the shipped ones.</source>
            <translation>Eigene Szenarien (JSON, siehe data/README.md); sie kommen zu den mitgelieferten hinzu.</translation>
        </message>
        <message>
            <source>With ranges: 10, 50 and 90 per cent of many runs in which share, delay and full year vary as the assumptions say.</source>
            <translation>Mit Spannen: 10, 50 und 90 Prozent vieler Durchläufe, in denen Anteil, Verzögerung und volles Jahr schwanken, wie es die Annahmen sagen.</translation>
        </message>
        <message>
            <source>Number of runs; default: 10000.</source>
            <translation>Zahl der Durchläufe; Vorgabe: 10000.</translation>
        </message>
        <message>
            <source>Same seed, same numbers; default: 1.</source>
            <translation>Startwert des Zufalls: gleicher Wert, gleiche Zahlen; Vorgabe: 1.</translation>
        </message>
        <message>
            <source>Differences from this scenario.</source>
            <translation>Unterschiede zu diesem Szenario.</translation>
        </message>
        <message>
            <source>Why one number is what it is: with --scenario, --year and mostly --key and --measure.</source>
            <translation>Warum eine Zahl so ist: mit --scenario, --year und meist --key und --measure.</translation>
        </message>
        <message>
            <source>Write to this file.</source>
            <translation>In diese Datei schreiben.</translation>
        </message>
        <message>
            <source>--%1 needs a year from %2 to %3, not &quot;%4&quot;.</source>
            <translation>--%1 braucht ein Jahr von %2 bis %3, nicht „%4“.</translation>
        </message>
        <message>
            <source>Either --year or --from and --to.</source>
            <translation>Entweder --year oder --from und --to.</translation>
        </message>
        <message>
            <source>The years end before they begin: %1 to %2.</source>
            <translation>Die Jahre enden, bevor sie beginnen: %1 bis %2.</translation>
        </message>
        <message>
            <source>--by is source, kreis, municipality or region, not &quot;%1&quot;.</source>
            <translation>--by ist source, kreis, municipality oder region, nicht „%1“.</translation>
        </message>
        <message>
            <source>--measure does not know &quot;%1&quot;; see --help.</source>
            <translation>--measure kennt „%1“ nicht; siehe --help.</translation>
        </message>
        <message>
            <source>--format is csv, json or table, not &quot;%1&quot;.</source>
            <translation>--format ist csv, json oder table, nicht „%1“.</translation>
        </message>
        <message>
            <source>Either --long or --wide.</source>
            <translation>Entweder --long oder --wide.</translation>
        </message>
        <message>
            <source>--long and --wide are for --format csv.</source>
            <translation>--long und --wide gehören zu --format csv.</translation>
        </message>
        <message>
            <source>--runs and --seed are for --ranges.</source>
            <translation>--runs und --seed gehören zu --ranges.</translation>
        </message>
        <message>
            <source>--ranges goes neither with --wide nor with --compare.</source>
            <translation>--ranges geht weder mit --wide noch mit --compare zusammen.</translation>
        </message>
        <message>
            <source>--runs needs a number from %1 to %2, not &quot;%3&quot;.</source>
            <translation>--runs braucht eine Zahl von %1 bis %2, nicht „%3“.</translation>
        </message>
        <message>
            <source>--seed needs a whole number from 0 on, not &quot;%1&quot;.</source>
            <translation>--seed braucht eine ganze Zahl ab 0, nicht „%1“.</translation>
        </message>
        <message>
            <source>--why explains one number: please name --scenario and --year.</source>
            <translation>--why erklärt eine Zahl: bitte --scenario und --year angeben.</translation>
        </message>
        <message>
            <source>--why explains one number: please name the source or area with --key.</source>
            <translation>--why erklärt eine Zahl: bitte Quelle oder Gebiet mit --key angeben.</translation>
        </message>
        <message>
            <source>--why explains one number, as text or JSON, without --ranges and --compare.</source>
            <translation>--why erklärt eine Zahl, als Text oder JSON, ohne --ranges und --compare.</translation>
        </message>
        <message>
            <source>What is &quot;%1&quot;? Scenarios of your own are named with --file.</source>
            <translation>Was ist „%1“? Eigene Szenarien nennt man mit --file.</translation>
        </message>
        <message>
            <source>Published is &quot;up to 2,500 jobs&quot; for each digital park, without a year. Every course is an assumption.
</source>
            <translation>Veröffentlicht ist „bis zu 2.500 Arbeitsplätze“ je Digitalpark, ohne Jahr. Jeder Verlauf ist eine Annahme.
            </translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Beobachtet</translation>
        </message>
        <message>
            <source>%1 minus %2</source>
            <translation>%1 minus %2</translation>
        </message>
        <message>
            <source>Net is gains minus losses since the announcement of 2020; the employees observed since then contain what really happened.
</source>
            <translation>Netto ist brutto minus Wegfall seit der Ankündigung von 2020; die seitdem beobachteten Beschäftigten enthalten, was wirklich geschah.
            </translation>
        </message>
        <message>
            <source>Losses are published for RWE as a whole, not per Kreis: they stand with the region only.
</source>
            <translation>Der Wegfall ist für RWE als Ganzes veröffentlicht, nicht je Kreis: er steht nur bei der Region.
            </translation>
        </message>
        <message>
            <source>Construction jobs are temporary and in no other row.
</source>
            <translation>Arbeitsplätze im Bau sind vorübergehend und in keiner anderen Zeile enthalten.
            </translation>
        </message>
        <message>
            <source>(…–…): eight of ten runs lie between these, %1 runs, seed %2. The ranges are assumptions, too: this is no forecast.
</source>
            <translation>(…–…): acht von zehn Durchläufen liegen dazwischen, %1 Durchläufe, Startwert %2. Auch die Spannen sind Annahmen: das ist keine Prognose.
            </translation>
        </message>
        <message>
            <source>For comparison: published for the whole Revier, in none of these sums
</source>
            <translation>Zum Vergleich: für das ganze Revier veröffentlicht, in keiner dieser Summen
            </translation>
        </message>
        <message>
            <source>Sources of the numbers:
  %1
</source>
            <translation>Quellen der Zahlen:
  %1
            </translation>
        </message>
        <message>
            <source>The data that ships with the program is missing. Please install it again.</source>
            <translation>Die Daten, die zum Programm gehören, fehlen. Bitte das Programm neu installieren.</translation>
        </message>
        <message>
            <source>Show the numbers of this year.</source>
            <translation>Die Zahlen dieses Jahres zeigen.</translation>
        </message>
        <message>
            <source>Show the numbers of this scenario.</source>
            <translation>Die Zahlen dieses Szenarios zeigen.</translation>
        </message>
        <message>
            <source>Show the difference: --scenario minus this one.</source>
            <translation>Den Unterschied zeigen: --scenario minus dieses Szenario.</translation>
        </message>
        <message>
            <source>One file for each of these years: 2025-2045 or 2025,2030,2035. &quot;{year}&quot; in the name of the file stands for the year.</source>
            <translation>Eine Datei für jedes dieser Jahre: 2025-2045 oder 2025,2030,2035. „{year}“ im Dateinamen steht für das Jahr.</translation>
        </message>
        <message>
            <source>One sheet with a map for each of --years, side by side; with several scenarios in --scenario one row for each.</source>
            <translation>Ein Blatt mit einer Karte für jedes Jahr aus --years nebeneinander; bei mehreren Szenarien in --scenario eine Zeile für jedes.</translation>
        </message>
        <message>
            <source>--year and --years exclude each other.</source>
            <translation>--year und --years schließen einander aus.</translation>
        </message>
        <message>
            <source>--year must be a year such as 2035, not &quot;%1&quot;.</source>
            <translation>--year muss ein Jahr wie 2035 sein, nicht „%1“.</translation>
        </message>
        <message>
            <source>--years must be like 2025-2045 or 2025,2030,2035, not &quot;%1&quot;.</source>
            <translation>--years muss wie 2025-2045 oder 2025,2030,2035 aussehen, nicht „%1“.</translation>
        </message>
        <message>
            <source>--scenario must name a scenario.</source>
            <translation>--scenario muss ein Szenario nennen.</translation>
        </message>
        <message>
            <source>--compare must name a scenario.</source>
            <translation>--compare muss ein Szenario nennen.</translation>
        </message>
        <message>
            <source>Several scenarios fit on one sheet with --multiples only; without it please name one in --scenario.</source>
            <translation>Mehrere Szenarien auf einem Blatt gehen nur mit --multiples; ohne das bitte in --scenario eines nennen.</translation>
        </message>
        <message>
            <source>--compare needs --scenario: the map shows --scenario minus --compare.</source>
            <translation>--compare braucht --scenario: Die Karte zeigt --scenario minus --compare.</translation>
        </message>
        <message>
            <source>--compare and --scenario are the same, &quot;%1&quot;: the difference would be nothing. Please name two scenarios.</source>
            <translation>--compare und --scenario sind dasselbe, „%1“: Es gäbe keinen Unterschied. Bitte zwei Szenarien nennen.</translation>
        </message>
        <message>
            <source>--multiples needs several years in --years or several scenarios in --scenario.</source>
            <translation>--multiples braucht mehrere Jahre in --years oder mehrere Szenarien in --scenario.</translation>
        </message>
        <message>
            <source>The numbers of this map have no scenarios.</source>
            <translation>Die Zahlen dieser Karte haben keine Szenarien.</translation>
        </message>
        <message>
            <source>There is no scenario &quot;%1&quot;. The scenarios are: %2.</source>
            <translation>Es gibt kein Szenario „%1“. Die Szenarien sind: %2.</translation>
        </message>
        <message>
            <source>This map has no numbers over years, so it has no years and scenarios to choose from. Please name a project that has.</source>
            <translation>Diese Karte hat keine Zahlen über Jahre, also auch keine Jahre und Szenarien zur Auswahl. Bitte ein Projekt mit solchen nennen.</translation>
        </message>
        <message>
            <source>There are no numbers for %1. The years are %2 to %3.</source>
            <translation>Für %1 gibt es keine Zahlen. Die Jahre sind %2 bis %3.</translation>
        </message>
        <message>
            <source>The project names no year. Please add --year; the years are %1 to %2.</source>
            <translation>Das Projekt nennt kein Jahr. Bitte --year angeben; die Jahre sind %1 bis %2.</translation>
        </message>
        <message>
            <source>%1: The numbers of the layer &quot;%2&quot; over years cannot be read: %3</source>
            <translation>%1: Die Zahlen der Ebene „%2“ über Jahre lassen sich nicht lesen: %3</translation>
        </message>
        <message>
            <source>Import doctor: says what is wrong with files before they are used: coordinates in another coordinate reference
system than the file says, swapped axes, a .prj that only looks right by its name, wrong encodings, invalid areas,
duplicate ids, features without geometry, decimal commas; with what speaks for it, and a way out.

Examples:
  revieratlas-cli doctor delivery.shp
  revieratlas-cli doctor delivery.shp --mend -o mended.gpkg --note letter.md
  revieratlas-cli doctor *.geojson --format json

The files themselves are never changed. A mended copy has all remedies that are certain or likely.
Returns 0 if nothing is worse than a note, 1 if something is or if a file could not be read or written,
2 if the call was wrong.</source>
            <translation>Importprüfung: sagt, was an Dateien falsch ist, bevor sie benutzt werden: Koordinaten in einem anderen Bezugssystem als
angegeben, vertauschte Achsen, eine .prj, die nur dem Namen nach stimmt, falsche Kodierungen, ungültige Flächen, doppelte
Kennungen, Objekte ohne Geometrie, Dezimalkommas; mit Belegen und einem Ausweg.

Beispiele:
  revieratlas-cli doctor lieferung.shp
  revieratlas-cli doctor lieferung.shp --mend -o berichtigt.gpkg --note brief.md
  revieratlas-cli doctor *.geojson --format json

Die Dateien selbst werden nie verändert. Eine berichtigte Kopie enthält alle Abhilfen, die sicher oder wahrscheinlich sind.
Liefert 0, wenn nichts schwerer wiegt als ein Hinweis, 1, wenn doch oder wenn eine Datei sich nicht lesen oder schreiben ließ,
2, wenn der Aufruf falsch war.</translation>
        </message>
        <message>
            <source>%1: This is the file that was read. It stays as it is; please choose another name for the letter.</source>
            <translation>%1: Das ist die gelesene Datei. Sie bleibt, wie sie ist; bitte einen anderen Namen für den Brief wählen.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Geschrieben: %1</translation>
        </message>
        <message>
            <source>The format is text or json, not &quot;%1&quot;.</source>
            <translation>Das Format ist text oder json, nicht „%1“.</translation>
        </message>
        <message>
            <source>A mended copy needs both --mend and -o FILE.</source>
            <translation>Eine berichtigte Kopie braucht sowohl --mend als auch -o DATEI.</translation>
        </message>
        <message>
            <source>A mended copy and a letter are made of one file; please name only that.</source>
            <translation>Eine berichtigte Kopie und ein Brief entstehen aus einer Datei; bitte nur diese nennen.</translation>
        </message>
        <message>
            <source>text, or json for programs; default: text.</source>
            <translation>text, oder json für Programme; Vorgabe: text.</translation>
        </message>
        <message>
            <source>Write a mended copy.</source>
            <translation>Eine berichtigte Kopie schreiben.</translation>
        </message>
        <message>
            <source>The mended copy: .geojson or .gpkg.</source>
            <translation>Die berichtigte Kopie: .geojson oder .gpkg.</translation>
        </message>
        <message>
            <source>Write a letter to the supplier, as Markdown.</source>
            <translation>Einen Brief an den Lieferanten schreiben, als Markdown.</translation>
        </message>
        <message>
            <source>Geodata.</source>
            <translation>Geodaten.</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Remedy here: none.</source>
            <translation>Abhilfe hier: keine.</translation>
        </message>
        <message>
            <source>Remedy here: %1.</source>
            <translation>Abhilfe hier: %1.</translation>
        </message>
        <message>
            <source>The reader does so already.</source>
            <translation>Das geschieht beim Lesen bereits.</translation>
        </message>
        <message>
            <source>For the supplier: %1</source>
            <translation>Für den Lieferanten: %1</translation>
        </message>
        <message>
            <source>Nothing to object to.</source>
            <translation>Nichts zu beanstanden.</translation>
        </message>
        <message>
            <source>%1: Keys that no feature of the layer &quot;%2&quot; has: %3</source>
            <translation>%1: Schlüssel, die kein Objekt der Ebene „%2“ hat: %3</translation>
        </message>
        <message>
            <source>Writes the features of a layer into a new file: all of them, or those for which a condition holds, as behind
WHERE in OGR SQL. The suffix decides on the format: .geojson, .gpkg, .shp, .fgb, .kml, .csv or .xlsx.

Examples:
  revieratlas-cli extract --layer data_centres -o centres.gpkg
  revieratlas-cli extract --layer data_centres --where &quot;status = &apos;permitted&apos;&quot; -o permitted.csv --decimal-comma
  revieratlas-cli extract plan.shp --where &quot;area_ha &gt; 20&quot; --sort area_ha -o large.geojson

Returns 0 if all is well, 1 if nothing was written or a file could not be read, 2 if the call was wrong.</source>
            <translation>Schreibt die Objekte einer Ebene in eine neue Datei: alle, oder die, für die eine Bedingung gilt, wie hinter
WHERE in OGR SQL. Die Endung bestimmt das Format: .geojson, .gpkg, .shp, .fgb, .kml, .csv oder .xlsx.

Beispiele:
  revieratlas-cli extract --layer data_centres -o zentren.gpkg
  revieratlas-cli extract --layer data_centres --where &quot;status = &apos;permitted&apos;&quot; -o genehmigt.csv --decimal-comma
  revieratlas-cli extract plan.shp --where &quot;area_ha &gt; 20&quot; --sort area_ha -o gross.geojson

Gibt 0 zurück, wenn alles gelang, 1, wenn nichts geschrieben wurde oder eine Datei nicht zu lesen war, 2 bei falschem Aufruf.</translation>
        </message>
        <message>
            <source>The layer, by its id or title; default: the first one.</source>
            <translation>Die Ebene, nach Kennung oder Titel; sonst die erste.</translation>
        </message>
        <message>
            <source>Only features for which this holds.</source>
            <translation>Nur Objekte, für die das gilt.</translation>
        </message>
        <message>
            <source>In the order of this field; -field: largest first.</source>
            <translation>In der Reihenfolge dieses Feldes; -Feld: das Größte zuerst.</translation>
        </message>
        <message>
            <source>The file to write.</source>
            <translation>Die Datei, die geschrieben wird.</translation>
        </message>
        <message>
            <source>CSV for German spreadsheets: semicolons, and a comma in numbers.</source>
            <translation>CSV für deutsche Tabellenprogramme: Semikolons, und ein Komma in Zahlen.</translation>
        </message>
        <message>
            <source>There is no layer &quot;%1&quot; that can be read; there are: %2.</source>
            <translation>Es gibt keine lesbare Ebene &quot;%1&quot;; es gibt: %2.</translation>
        </message>
        <message>
            <source>There is no field &quot;%1&quot;.</source>
            <translation>Es gibt kein Feld &quot;%1&quot;.</translation>
        </message>
        <message>
            <source>Where to? Name the file with -o.</source>
            <translation>Wohin? Nennen Sie die Datei mit -o.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln feature(s)
</source>
            <translation>
                <numerusform>%1: %Ln Objekt
</numerusform>
                <numerusform>%1: %Ln Objekte
</numerusform>
            </translation>
        </message>
        <message>
            <source>Which command? revieratlas-cli --help lists them.</source>
            <translation>Welcher Befehl? revieratlas-cli --help nennt sie.</translation>
        </message>
        <message>
            <source>There is no command &quot;%1&quot;; revieratlas-cli --help lists those there are.</source>
            <translation>Es gibt keinen Befehl &quot;%1&quot;; revieratlas-cli --help nennt die vorhandenen.</translation>
        </message>
        <message>
            <source>Jobs (nobody has published a year: every course is an assumption):
</source>
            <translation>Arbeitsplätze (niemand hat ein Jahr veröffentlicht: jeder Verlauf ist eine Annahme):
</translation>
        </message>
        <message>
            <source>  Sources: %1
</source>
            <translation>  Quellen: %1
</translation>
        </message>
        <message>
            <source>* is the nearest or the most, where the sites differ.
</source>
            <translation>* ist das Nächste oder das Meiste, wo sich die Standorte unterscheiden.
</translation>
        </message>
        <message>
            <source>Years of the jobs; default: 2030,2038,2045.</source>
            <translation>Jahre der Arbeitsplätze; Vorgabe: 2030,2038,2045.</translation>
        </message>
        <message>
            <source>Put this site beside it; may be repeated, up to three times.</source>
            <translation>Diesen Standort daneben stellen; bis zu dreimal.</translation>
        </message>
        <message>
            <source>Write a fact sheet of one page (.pdf or .png) to this file.</source>
            <translation>Einen Steckbrief von einer Seite (.pdf oder .png) in diese Datei schreiben.</translation>
        </message>
        <message>
            <source>At most %1 sites stand side by side.</source>
            <translation>Höchstens %1 Standorte lassen sich nebeneinander stellen.</translation>
        </message>
        <message>
            <source>A fact sheet is about one site: either --pdf or --compare.</source>
            <translation>Ein Steckbrief gilt einem Standort: entweder --pdf oder --compare.</translation>
        </message>
        <message>
            <source>Ids or names of the sites, separated by commas; may be repeated.</source>
            <translation>Kennungen oder Namen der Standorte, durch Kommas getrennt; mehrfach möglich.</translation>
        </message>
        <message>
            <source>Weights of criteria by their ids; 0 leaves one out. Those not named keep theirs.</source>
            <translation>Gewichte der Kriterien nach ihren Kennungen; 0 lässt eines weg. Nicht genannte behalten ihres.</translation>
        </message>
        <message>
            <source>Criteria of your own, and sites: a JSON file, as the window saves it; see data/README.md.</source>
            <translation>Eigene Kriterien und Standorte: eine JSON-Datei, wie sie das Fenster speichert; siehe data/README.md.</translation>
        </message>
        <message>
            <source>Scenario of the jobs; default: the project&apos;s.</source>
            <translation>Szenario der Arbeitsplätze; Vorgabe: das des Projekts.</translation>
        </message>
        <message>
            <source>Year of the jobs; default: the project&apos;s.</source>
            <translation>Jahr der Arbeitsplätze; Vorgabe: das des Projekts.</translation>
        </message>
        <message>
            <source>For spreadsheets: a row for each criterion.</source>
            <translation>Für Tabellenprogramme: eine Zeile je Kriterium.</translation>
        </message>
        <message>
            <source>--weights needs &quot;criterion=number&quot; with numbers from 0 on, not &quot;%1&quot;.</source>
            <translation>--weights braucht „Kriterium=Zahl“ mit Zahlen ab 0, nicht „%1“.</translation>
        </message>
        <message>
            <source>--year needs one year from %1 to %2, not &quot;%3&quot;.</source>
            <translation>--year braucht ein Jahr von %1 bis %2, nicht „%3“.</translation>
        </message>
        <message>
            <source>Either --json or --csv.</source>
            <translation>Entweder --json oder --csv.</translation>
        </message>
        <message>
            <source>There is no criterion &quot;%1&quot;; there are %2.</source>
            <translation>Das Kriterium „%1“ gibt es nicht; es gibt %2.</translation>
        </message>
        <message>
            <source>A site that is to be compared is not in the layer &quot;%1&quot;: %2.</source>
            <translation>Ein Standort, der verglichen werden soll, ist nicht in der Ebene „%1“: %2.</translation>
        </message>
        <message>
            <source>There are no sites to compare. Please name some: --sites A,B</source>
            <translation>Es gibt keine Standorte zu vergleichen. Bitte nennen Sie welche: --sites A,B</translation>
        </message>
        <message>
            <source>Rank  Score  First with random weights  Site
</source>
            <translation>Rang  Wert   Erster bei Zufallsgewichten  Standort
</translation>
        </message>
        <message>
            <source>%1 [%2]: weight %3 (%4, an assumption)</source>
            <translation>%1 [%2]: Gewicht %3 (%4, eine Annahme)</translation>
        </message>
        <message>
            <source>; value 0 at %1, 1 at %2</source>
            <translation>; Teilwert 0 bei %1, 1 bei %2</translation>
        </message>
        <message>
            <source>Site score: weighted sum of values from 0 to 1. Weights, bounds and directions are assumptions of whoever compares;
with bounds from the compared sites another site may change all values.

</source>
            <translation>Punktwerte der Standorte: gewichtete Summe von Teilwerten zwischen 0 und 1 (Nutzwertanalyse). Gewichte, Grenzen und
Richtungen sind Annahmen dessen, der vergleicht; mit Grenzen aus den Standorten kann ein weiterer alle Werte ändern.

</translation>
        </message>
        <message>
            <source>First with random weights: in this part of %1 draws, in which every combination of weights is equally likely.

</source>
            <translation>Erster bei Zufallsgewichten: in diesem Teil von %1 Ziehungen, in denen jede Gewichtung gleich wahrscheinlich ist.

</translation>
        </message>
        <message>
            <source>--years needs years from %1 to %2, not &quot;%3&quot;.</source>
            <translation>--years braucht Jahre von %1 bis %2, nicht „%3“.</translation>
        </message>
        <message>
            <source>--years takes at most %1 years.</source>
            <translation>--years nimmt höchstens %1 Jahre.</translation>
        </message>
        <message>
            <source>Says what lies around a site: the nearest feature of each layer of points, what is within 1, 5 and 10 km,
an estimate of the people within 5, 10 and 20 km, and its jobs in every scenario. Distances are geodesic,
between the positions in the data. Writes a fact sheet of one page, or puts sites side by side.

Examples:
  revieratlas-cli profile digitalpark-frimmersdorf
  revieratlas-cli profile &quot;Innovation Park Bergheim&quot; --json
  revieratlas-cli profile digitalpark-frimmersdorf --years 2030,2040 --pdf sheet.pdf
  revieratlas-cli profile digitalpark-frimmersdorf --compare innovation-park-bergheim
  revieratlas-cli profile Depot plan.revier depots.geojson

Returns 0 if all is well, 1 if the site or a file is missing, 2 if the call was wrong.</source>
            <translation>Sagt, was um einen Standort liegt: das nächste Objekt jeder Ebene mit Punkten, was im Umkreis von 1, 5 und 10 km
liegt, eine Schätzung der Menschen bis 5, 10 und 20 km und seine Arbeitsplätze in jedem Szenario. Entfernungen gelten
auf dem Ellipsoid, zwischen den Lagen in den Daten. Schreibt einen Steckbrief von einer Seite oder stellt Standorte
nebeneinander.

Beispiele:
  revieratlas-cli profile digitalpark-frimmersdorf
  revieratlas-cli profile &quot;Innovation Park Bergheim&quot; --json
  revieratlas-cli profile digitalpark-frimmersdorf --years 2030,2040 --pdf steckbrief.pdf
  revieratlas-cli profile digitalpark-frimmersdorf --compare innovation-park-bergheim
  revieratlas-cli profile Depot plan.revier depots.geojson

Rückgabe: 0, wenn alles gut ist, 1, wenn der Standort oder eine Datei fehlt, 2 bei falschem Aufruf.</translation>
        </message>
        <message>
            <source>Ranks sites by a weighted sum of criteria (utility analysis), and says how far the ranking depends on the
weights. Weights are assumptions of whoever compares. Without --sites: the sites of --criteria,
or else all that the job projections name. Sites of which something is not known have no score.

Examples:
  revieratlas-cli score
  revieratlas-cli score --sites digitalpark-frimmersdorf,innovation-park-bergheim --weights jobs=3,area=0
  revieratlas-cli score --scenario upper --year 2038 --csv
  revieratlas-cli score plan.revier --criteria criteria.json --json

Returns 0 if all is well, 1 if a site or a file is missing, 2 if the call was wrong.</source>
            <translation>Ordnet Standorte nach einer gewichteten Summe von Kriterien (Nutzwertanalyse) und sagt, wie weit die Reihenfolge von
den Gewichten abhängt. Gewichte sind Annahmen dessen, der vergleicht. Ohne --sites: die Standorte von --criteria,
sonst alle, die die Prognosen der Arbeitsplätze nennen. Standorte, von denen etwas unbekannt ist, haben keinen Punktwert.

Beispiele:
  revieratlas-cli score
  revieratlas-cli score --sites digitalpark-frimmersdorf,innovation-park-bergheim --weights jobs=3,area=0
  revieratlas-cli score --scenario upper --year 2038 --csv
  revieratlas-cli score plan.revier --criteria criteria.json --json

Rückgabe: 0, wenn alles gut ist, 1, wenn ein Standort oder eine Datei fehlt, 2 bei falschem Aufruf.</translation>
        </message>
        <message>
            <source>Converts styles of layers between SLD (1.0 and 1.1 are read, 1.1 is written) and QML of QGIS 3.
What the other format cannot hold is listed on the standard error.

Examples:
  revieratlas-cli style convert parks.qml parks.sld

Returns 0 if all is well, also with losses, 1 if a file is missing or broken, 2 if the call was wrong.</source>
            <translation>Wandelt Ebenenstile zwischen SLD (gelesen werden 1.0 und 1.1, geschrieben wird 1.1) und QML von QGIS 3 um.
Was das andere Format nicht fassen kann, steht auf der Fehlerausgabe.

Beispiele:
  revieratlas-cli style convert parks.qml parks.sld

Gibt 0 zurück, wenn alles gut ist, auch mit Verlusten, 1, wenn eine Datei fehlt oder kaputt ist, 2, wenn der Aufruf falsch war.</translation>
        </message>
        <message>
            <source>What to do.</source>
            <translation>Was zu tun ist.</translation>
        </message>
        <message>
            <source>The style to read: .sld or .qml.</source>
            <translation>Der Stil, der gelesen wird: .sld oder .qml.</translation>
        </message>
        <message>
            <source>The style to write: .sld or .qml.</source>
            <translation>Der Stil, der geschrieben wird: .sld oder .qml.</translation>
        </message>
        <message>
            <source>Which files? style convert IN OUT.</source>
            <translation>Welche Dateien? style convert EIN AUS.</translation>
        </message>
        <message>
            <source>Projects (.revier, .revierz) and geodata. None: the map that ships with the program.</source>
            <translation>Projekte (.revier, .revierz) und Geodaten. Ohne Angabe: die mitgelieferte Karte.</translation>
        </message>
        <message>
            <source>Geodata and projects (.revier, .revierz).</source>
            <translation>Geodaten und Projekte (.revier, .revierz).</translation>
        </message>
        <message>
            <source>Packs a project and all files that it names into one file, which other PCs open as it is: layers with what
belongs to them (.dbf, .prj), figures, scenarios and programmes. Data that ships with the program is not packed.
The file is a ZIP archive; any such program unpacks it.

Example:
  revieratlas-cli pack plan.revier plan.revierz

Returns 0 if the file was written, 1 if not, 2 if the call was wrong.</source>
            <translation>Packt ein Projekt und alle Dateien, die es nennt, in eine Datei, die sich auf anderen PCs so öffnen lässt: Ebenen mit
allem, was zu ihnen gehört (.dbf, .prj), Zahlen, Szenarien und Förderprogramme. Mitgelieferte Daten werden nicht gepackt.
Die Datei ist ein ZIP-Archiv; jedes solche Programm packt sie aus.

Beispiel:
  revieratlas-cli pack plan.revier plan.revierz

Endet mit 0, wenn die Datei geschrieben wurde, mit 1, wenn nicht, mit 2 bei falschem Aufruf.</translation>
        </message>
        <message>
            <source>Project (.revier or .revierz).</source>
            <translation>Projekt (.revier oder .revierz).</translation>
        </message>
        <message>
            <source>File to write (.revierz).</source>
            <translation>Datei, die geschrieben wird (.revierz).</translation>
        </message>
        <message>
            <source>The command needs a project and the name of a .revierz file to write.</source>
            <translation>Der Befehl braucht ein Projekt und den Namen der .revierz-Datei, die er schreiben soll.</translation>
        </message>
        <message>
            <source>%1: %2
</source>
            <translation>%1: %2
</translation>
        </message>
        <message>
            <source>Size of a sheet: A4 (default) to A0, landscape.</source>
            <translation>Größe eines Blatts: A4 (Vorgabe) bis A0, quer.</translation>
        </message>
        <message>
            <source>Projected CRS of the map; default: EPSG:25832 in and around Germany, else EPSG:3857.</source>
            <translation>Projiziertes Koordinatenreferenzsystem der Karte; Vorgabe: EPSG:25832 in und um Deutschland, sonst EPSG:3857.</translation>
        </message>
        <message>
            <source>Lines over the map: utm (EPSG:25832) or geographic.</source>
            <translation>Linien über der Karte: utm (EPSG:25832) oder geographic.</translation>
        </message>
        <message>
            <source>--paper must be A4, A3, A2, A1 or A0, not &quot;%1&quot;.</source>
            <translation>--paper muss A4, A3, A2, A1 oder A0 sein, nicht „%1“.</translation>
        </message>
        <message>
            <source>--grid must be none, geographic or utm, not &quot;%1&quot;.</source>
            <translation>--grid muss none, geographic oder utm sein, nicht „%1“.</translation>
        </message>
        <message>
            <source>Says what is in geodata and projects: layers, geometry, coordinate reference system, encoding, extent, fields,
and everything that is wrong with them. Of pictures and PDFs that were exported: what they were made from,
and whether those files are still the same.

Examples:
  revieratlas-cli info parks.geojson grid.shp
  revieratlas-cli info --json plan.gpkg
  revieratlas-cli info data/revieratlas.revier

Returns 0 if everything could be read, 1 if not, 2 if the call was wrong.</source>
            <translation>Sagt, was in Geodaten und Projekten steht: Ebenen, Geometrie, Bezugssystem, Kodierung, Ausdehnung, Felder
und alles, was daran nicht stimmt.
Bei exportierten Bildern und PDF: woraus sie entstanden sind und ob diese Dateien noch dieselben sind.

Beispiele:
  revieratlas-cli info parks.geojson grid.shp
  revieratlas-cli info --json plan.gpkg
  revieratlas-cli info data/revieratlas.revier

Endet mit 0, wenn alles lesbar war, sonst mit 1, bei falschem Aufruf mit 2.</translation>
        </message>
        <message>
            <source>No world file, .prj and .aux.xml beside a PNG, JPEG or WebP to say where it lies.</source>
            <translation>Keine World-Datei, .prj und .aux.xml neben PNG, JPEG oder WebP, die sagen, wo das Bild liegt.</translation>
        </message>
        <message>
            <source>Resolution of a sheet as a picture; default 150.</source>
            <translation>Auflösung eines Blattes als Bild; Vorgabe 150.</translation>
        </message>
        <message>
            <source>extent</source>
            <translation>Ausschnitt</translation>
        </message>
        <message>
            <source>layers</source>
            <translation>Ebenen</translation>
        </message>
        <message>
            <source>made from</source>
            <translation>entstanden aus</translation>
        </message>
        <message>
            <source>made with</source>
            <translation>erstellt mit</translation>
        </message>
        <message>
            <source>project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>reference system</source>
            <translation>Bezugssystem</translation>
        </message>
        <message>
            <source>scale</source>
            <translation>Maßstab</translation>
        </message>
        <message>
            <source>sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>years and scenarios</source>
            <translation>Jahre und Szenarien</translation>
        </message>
        <message>
            <source>Make the sheets that this file names (JSON, data/schema/job.schema.json); paths in it are relative to it.</source>
            <translation>Die Blätter erzeugen, die diese Datei nennt (JSON, data/schema/job.schema.json); Pfade darin gelten ab ihrem Ordner.</translation>
        </message>
        <message>
            <source>Makes a map as a picture, drawing or PDF: with title, legend, scale bar, north arrow, sources and date, or the map alone.
The same call gives the same file, byte for byte. The file says what it was made from: info shows it, and as PROJECT
it brings its map back.

Examples:
  revieratlas-cli export -o revier.pdf
  revieratlas-cli export -o frimmersdorf.pdf --paper A3 --center 6.58,51.05 --scale 50000
  revieratlas-cli export -o council.pdf --template A3-portrait --grid utm --scale 100000
  revieratlas-cli export council.revier -o council.pdf --template &quot;Council paper&quot;
  revieratlas-cli export old.tif plan.gpkg --as-raster -o plan.png
  revieratlas-cli export -o slide.png --size 1920x1080 --lang en --title &quot;Digital parks&quot;
  revieratlas-cli export plan.gpkg data/revieratlas.revier -o plan.png --dpi 300
  revieratlas-cli export -o parks.png --layers digital_parks,gemeinden --bare
  revieratlas-cli export -o jobs.pdf --scenario upper --compare central --year 2035
  revieratlas-cli export -o jobs-{year}.png --size 1920x1080 --scenario central --years 2025-2045
  revieratlas-cli export -o sheet.pdf --multiples --scenario central,upper --years 2026,2030,2035
  revieratlas-cli export -o &quot;plans/{name}.pdf&quot; --series municipalities
  revieratlas-cli export -o sites.pdf --series sites --paper A3
  revieratlas-cli export -o jobs.mp4 --scenario central --years 2025-2045 --seconds 0.5
  revieratlas-cli export --job plans.revierjob.json

With a year or scenario the layers that have numbers over years are shown, too; with --multiples the markers of
other layers are left out, so that they do not cover the numbers. --layers shows what it names instead.

Returns 0 if everything named was read and all files were written; 1 if a file could not be written or if
something could not be read (the rest is exported all the same); 2 if the call was wrong.</source>
            <translation>Erzeugt eine Karte als Bild, Zeichnung oder PDF: mit Titel, Legende, Maßstabsleiste, Nordpfeil, Quellen und Datum, oder die Karte allein.
Derselbe Aufruf ergibt Byte für Byte dieselbe Datei.
Die Datei nennt, woraus sie entstanden ist: info zeigt es, und als PROJEKT angegeben bringt
sie ihre Karte zurück.

Beispiele:
  revieratlas-cli export -o revier.pdf
  revieratlas-cli export -o frimmersdorf.pdf --paper A3 --center 6.58,51.05 --scale 50000
  revieratlas-cli export -o ratsvorlage.pdf --template A3-portrait --grid utm --scale 100000
  revieratlas-cli export rat.revier -o ratsvorlage.pdf --template Ratsvorlage
  revieratlas-cli export alt.tif plan.gpkg --as-raster -o plan.png
  revieratlas-cli export -o folie.png --size 1920x1080 --lang en --title &quot;Digital parks&quot;
  revieratlas-cli export plan.gpkg data/revieratlas.revier -o plan.png --dpi 300
  revieratlas-cli export -o parks.png --layers digital_parks,gemeinden --bare
  revieratlas-cli export -o stellen.pdf --scenario upper --compare central --year 2035
  revieratlas-cli export -o stellen-{year}.png --size 1920x1080 --scenario central --years 2025-2045
  revieratlas-cli export -o blatt.pdf --multiples --scenario central,upper --years 2026,2030,2035
  revieratlas-cli export -o &quot;plaene/{name}.pdf&quot; --series municipalities
  revieratlas-cli export -o standorte.pdf --series sites --paper A3
  revieratlas-cli export -o stellen.mp4 --scenario central --years 2025-2045 --seconds 0.5
  revieratlas-cli export --job plans.revierjob.json

Mit einem Jahr oder Szenario sind auch die Ebenen mit Zahlen über Jahre zu sehen; mit --multiples fehlen die Zeichen
anderer Ebenen, damit sie die Zahlen nicht verdecken. --layers zeigt stattdessen, was es nennt.

Endet mit 0, wenn alles Genannte gelesen und alle Dateien geschrieben wurden; mit 1, wenn eine nicht geschrieben werden
konnte oder etwas nicht zu lesen war (der Rest wird trotzdem exportiert); mit 2 bei falschem Aufruf.</translation>
        </message>
        <message>
            <source>With --job the file says everything else; only --lang and --jobs may be added.</source>
            <translation>Mit --job sagt die Datei alles Übrige; nur --lang und --jobs sind daneben möglich.</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, Zeile %2</translation>
        </message>
        <message>
            <source>This key stands twice.</source>
            <translation>Dieser Schlüssel steht zweimal da.</translation>
        </message>
        <message>
            <source>--series must be municipalities, sites, years, scenes or a layer.</source>
            <translation>--series muss municipalities, sites, years, scenes oder eine Ebene sein.</translation>
        </message>
        <message>
            <source>--series years needs --years.</source>
            <translation>--series years braucht --years.</translation>
        </message>
        <message>
            <source>--years makes a series of its own; with --series please name one --year, or add --multiples.</source>
            <translation>--years ergibt eine eigene Serie; nennen Sie mit --series bitte ein --year, oder ergänzen Sie --multiples.</translation>
        </message>
        <message>
            <source>--series and --%1 exclude each other: each sheet has its own view.</source>
            <translation>--series und --%1 schließen einander aus: Jedes Blatt hat seinen eigenen Ausschnitt.</translation>
        </message>
        <message>
            <source>--%1 must be a number from %2 to %3, not &quot;%4&quot;.</source>
            <translation>--%1 muss eine Zahl von %2 bis %3 sein, nicht „%4“.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 fehlgeschlagen</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>noch etwa %1 s</translation>
        </message>
        <message>
            <source>A sheet for each of these: municipalities, sites (of the job projections), years (with --years), scenes (of the show), or the features of a layer (id or title). A PDF is one document; {name}, {key}, {number} and {year} in the name of the file make one file for each. The same call again makes only what is missing or has changed.</source>
            <translation>Je ein Blatt für: municipalities (Gemeinden), sites (Standorte der Arbeitsplatzprojektionen), years (Jahre, mit --years), scenes (Szenen der Vorführung) oder die Objekte einer Ebene (Kennung oder Titel). Ein PDF wird ein Dokument; {name}, {key}, {number} und {year} im Dateinamen ergeben je eine Datei. Derselbe Aufruf erzeugt danach nur, was fehlt oder sich geändert hat.</translation>
        </message>
        <message>
            <source>Scale of a series of places, default 50000; --scale holds for all sheets.</source>
            <translation>Maßstab einer Serie von Orten, Vorgabe 50000; --scale gilt für alle Blätter.</translation>
        </message>
        <message>
            <source>A series without the page with overview and list.</source>
            <translation>Eine Serie ohne die Seite mit Übersicht und Liste.</translation>
        </message>
        <message>
            <source>Sheets made at once; default: as many as cores.</source>
            <translation>Blätter, die gleichzeitig entstehen; Vorgabe: so viele wie Prozessorkerne.</translation>
        </message>
        <message>
            <source>How long a film (.mp4, .webm, .gif with --years) shows a year; default 1.</source>
            <translation>Wie lange ein Film (.mp4, .webm, .gif mit --years) ein Jahr zeigt; Vorgabe 1.</translation>
        </message>
        <message>
            <source>A film shows years: please add --years, such as --years 2025-2045.</source>
            <translation>Ein Film zeigt Jahre: Bitte ergänzen Sie --years, etwa --years 2025-2045.</translation>
        </message>
        <message>
            <source>%1: The export was canceled; %2 of %3 sheets are there.</source>
            <translation>%1: Der Export wurde abgebrochen; %2 von %3 Blättern sind da.</translation>
        </message>
        <message>
            <source>%1 sheets: %2 made, %3 kept, %4 failed; %5 s.</source>
            <translation>%1 Blätter: %2 erzeugt, %3 unverändert, %4 fehlgeschlagen; %5 s.</translation>
        </message>
        <message>
            <source>%1: ffmpeg is not on the PATH, so there is no film; its frames are in %2. This makes the film of them:
%3</source>
            <translation>%1: ffmpeg liegt nicht im PATH, daher gibt es keinen Film; seine Bilder liegen in %2. So wird daraus der Film:
%3</translation>
        </message>
        <message>
            <source>File to write; the suffix decides: .png .jpg .webp .tif (GeoTIFF) .svg .pdf; with --years also a film: .mp4, .webm, .gif.</source>
            <translation>Zieldatei; die Endung entscheidet: .png .jpg .webp .tif (GeoTIFF) .svg .pdf; mit --years auch ein Film: .mp4, .webm, .gif.</translation>
        </message>
        <message>
            <source>Usage: revieratlas-cli COMMAND [OPTIONS]
Maps of the digital parks of the Rheinisches Revier, without a window.

Commands:
  export   make a map as PNG or PDF
  info     say what is in geodata or a project
  check    say what is wrong with the data of a map
  doctor   say what is wrong with files of others, and mend copies of them
  extract  write features of a layer as another file
  search   find places, sites, attributes and positions
  profile  say what lies around a site; fact sheets, sites side by side
  score    rank sites by weighted criteria
  jobs     job projections, with every assumption
  show     handouts, pictures and packed files of a show; check one
  style    convert styles between SLD and QML of QGIS
  pack     pack a project and its data into one file

Options:
  -h, --help       this help; revieratlas-cli COMMAND --help for a command
  -v, --version    version of the program
  --lang de|en     language; default: the system&apos;s
  --no-cache       read large files anew and keep nothing of them on disk

Returns 0 if all is well, 1 if the work failed, 2 if the call was wrong.
</source>
            <translation>Aufruf: revieratlas-cli BEFEHL [OPTIONEN]
Karten der Digitalparks im Rheinischen Revier, ohne Fenster.

Befehle:
  export   erzeugt eine Karte als PNG oder PDF
  info     sagt, was in Geodaten oder einem Projekt steht
  check    sagt, was an den Daten einer Karte falsch ist
  doctor   sagt, was an Dateien anderer falsch ist, und berichtigt Kopien davon
  extract  schreibt Objekte einer Ebene als andere Datei
  search   findet Orte, Standorte, Attribute und Positionen
  profile  sagt, was um einen Standort liegt; Steckbriefe, Standorte nebeneinander
  score    reiht Standorte nach gewichteten Kriterien
  jobs     rechnet die Arbeitsplätze vor, mit jeder Annahme
  show     Handreichungen, Bilder und gepackte Dateien einer Vorführung; prüft eine
  style    wandelt Stile zwischen SLD und QML von QGIS um
  pack     packt ein Projekt und seine Daten in eine Datei

Optionen:
  -h, --help       diese Hilfe; revieratlas-cli BEFEHL --help zu einem Befehl
  -v, --version    Version des Programms
  --lang de|en     Sprache; Vorgabe: die des Systems
  --no-cache       große Dateien neu lesen und nichts davon auf der Platte behalten

Endet mit 0, wenn alles gelang, mit 1, wenn die Arbeit misslang, mit 2 bei falschem Aufruf.
</translation>
        </message>
        <message>
            <source>Writes a handout.</source>
            <translation>Schreibt eine Handreichung.</translation>
        </message>
        <message>
            <source>The handout has the notes of the presenter below the slides.</source>
            <translation>Die Handreichung hat unter den Folien die Notizen der Vortragenden.</translation>
        </message>
        <message>
            <source>Writes each slide as a picture into a folder.</source>
            <translation>Schreibt jede Folie als Bild in einen Ordner.</translation>
        </message>
        <message>
            <source>Checks whether everything is there.</source>
            <translation>Prüft, ob alles da ist.</translation>
        </message>
        <message>
            <source>Date of the sheets; default: SOURCE_DATE_EPOCH, else today.</source>
            <translation>Datum der Blätter; Vorgabe: SOURCE_DATE_EPOCH, sonst heute.</translation>
        </message>
        <message>
            <source>--%1 needs the name of a file or folder.</source>
            <translation>--%1 braucht den Namen einer Datei oder eines Ordners.</translation>
        </message>
        <message>
            <source>--notes is about a handout: please add --pdf.</source>
            <translation>--notes gehört zu einer Handreichung: bitte --pdf ergänzen.</translation>
        </message>
        <message>
            <source>One project or show at a time.</source>
            <translation>Bitte nur ein Projekt oder eine Vorführung.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is neither a project (.revier, .revierz) nor a show (.reviershow).</source>
            <translation>„%1“ ist weder ein Projekt (.revier, .revierz) noch eine Vorführung (.reviershow).</translation>
        </message>
        <message>
            <source>(scenes: %1)</source>
            <translation>(Szenen: %1)</translation>
        </message>
        <message>
            <source>missing  %1</source>
            <translation>fehlt    %1</translation>
        </message>
        <message>
            <source>warning  %1</source>
            <translation>Warnung  %1</translation>
        </message>
        <message>
            <source>good     %1</source>
            <translation>gut      %1</translation>
        </message>
        <message>
            <source>The check was canceled.</source>
            <translation>Die Prüfung wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The show is ready: everything that it needs is there.
</source>
            <translation>Die Vorführung ist bereit: Alles, was sie braucht, ist da.
</translation>
        </message>
        <message numerus="yes">
            <source>The show is not ready: %n thing(s) are missing.
</source>
            <translation>
                <numerusform>Die Vorführung ist nicht bereit: %n Ding fehlt.
</numerusform>
                <numerusform>Die Vorführung ist nicht bereit: %n Dinge fehlen.
</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: The project has no show. Please record scenes in the window, or name a show (.reviershow).</source>
            <translation>%1: Das Projekt hat keine Vorführung. Bitte im Fenster Szenen aufnehmen oder eine Vorführung (.reviershow) nennen.</translation>
        </message>
        <message>
            <source>Project or show (.revier, .revierz, .reviershow); default: the shipped project.</source>
            <translation>Projekt oder Vorführung (.revier, .revierz, .reviershow); Vorgabe: das mitgelieferte Projekt.</translation>
        </message>
        <message>
            <source>Prints the scenes of a show, or makes handouts, pictures and a packed show of them. The show is part of a project,
or a file of its own (.reviershow) about one. Hidden scenes are left out.
--pdf: A4 with one scene a page, and with --notes the slides with the notes of the presenter below.
--png: 01-title.png and so on, 1920 x 1080, in a folder that is made if it is not there.
--pack: the project with its show and all files, as one file that other PCs open (.revierz, .zip), or as a
folder.
--check: whether everything that the scenes need is there; reads every file, opens no connection.

Examples:
  revieratlas-cli show
  revieratlas-cli show plan.revier --pdf handout.pdf --date 2026-03-31
  revieratlas-cli show plan.revier --pdf notes.pdf --notes --lang en
  revieratlas-cli show council.reviershow --png slides --pack council.zip
  revieratlas-cli show council.zip --check

Returns 0 if all is well, 1 if something is missing or cannot be written, 2 if the call was wrong.</source>
            <translation>Nennt die Szenen einer Vorführung oder macht daraus Handreichungen, Bilder und eine gepackte Vorführung. Die Vorführung
ist Teil eines Projekts oder eine eigene Datei (.reviershow) dazu. Ausgeblendete Szenen bleiben weg.
--pdf: A4 mit einer Szene je Seite, mit --notes die Folien mit den Notizen der Vortragenden darunter.
--png: 01-titel.png und so weiter, 1920 x 1080, in einem Ordner, der angelegt wird, wenn er fehlt.
--pack: das Projekt mit seiner Vorführung und allen Dateien, als eine Datei, die andere PCs öffnen (.revierz, .zip), oder als
Ordner.
--check: ob alles da ist, was die Szenen brauchen; liest jede Datei, öffnet keine Verbindung.

Beispiele:
  revieratlas-cli show
  revieratlas-cli show plan.revier --pdf handout.pdf --date 2026-03-31
  revieratlas-cli show plan.revier --pdf notizen.pdf --notes --lang en
  revieratlas-cli show rat.reviershow --png folien --pack rat.zip
  revieratlas-cli show rat.zip --check

Endet mit 0, wenn alles gelang, mit 1, wenn etwas fehlt oder nicht geschrieben werden kann, mit 2 bei falschem Aufruf.</translation>
        </message>
        <message>
            <source>Packs the show and its data into one file or a folder.</source>
            <translation>Packt die Vorführung und ihre Daten in eine Datei oder einen Ordner.</translation>
        </message>
        <message>
            <source>--pack needs a name that ends in .revierz or .zip, or a folder, not &quot;%1&quot;.</source>
            <translation>--pack braucht einen Namen, der auf .revierz oder .zip endet, oder einen Ordner, nicht „%1“.</translation>
        </message>
    </context>
    <context>
        <name>ColorButton</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
    </context>
    <context>
        <name>ComparedSite</name>
        <message>
            <source>%1: rank %2, score %3</source>
            <translation>%1: Rang %2, Punktwert %3</translation>
        </message>
        <message>
            <source>Show on the map</source>
            <translation>Auf der Karte zeigen</translation>
        </message>
        <message>
            <source>Fact sheet…</source>
            <translation>Steckbrief …</translation>
        </message>
        <message>
            <source>Remove from the comparison</source>
            <translation>Aus dem Vergleich nehmen</translation>
        </message>
    </context>
    <context>
        <name>ComparisonDialog</name>
        <message>
            <source>Sites side by side</source>
            <translation>Standorte nebeneinander</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>Als Tabelle kopieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>★ is the nearest or the most, where the sites differ. Whether that is good is for you to say.</source>
            <translation>★ ist das Nächste oder das Meiste, wo sich die Standorte unterscheiden. Ob das gut ist, entscheiden Sie.</translation>
        </message>
    </context>
    <context>
        <name>ComparisonPanel</name>
        <message>
            <source>Compare sites</source>
            <translation>Standorte vergleichen</translation>
        </message>
        <message>
            <source>At most four sites can be compared</source>
            <translation>Höchstens vier Standorte lassen sich vergleichen</translation>
        </message>
        <message>
            <source>Add the selected site</source>
            <translation>Gewählten Standort hinzufügen</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Copy the side-by-side table</source>
            <translation>Gegenüberstellung kopieren</translation>
        </message>
        <message>
            <source>Open a comparison…</source>
            <translation>Vergleich öffnen …</translation>
        </message>
        <message>
            <source>Save the comparison, or the score as a table…</source>
            <translation>Vergleich oder Punktwerte als Tabelle speichern …</translation>
        </message>
        <message>
            <source>Comparison of sites</source>
            <translation>Standortvergleich</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Click a site, or find one with Ctrl+F, and press “Compare” in its details. Up to four sites can be compared.</source>
            <translation>Klicken Sie einen Standort an oder suchen Sie ihn mit Strg+F, und wählen Sie in seinen Angaben „Vergleichen“. Bis zu vier Standorte lassen sich vergleichen.</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <source>Weights: your assumptions</source>
            <translation>Gewichte: Ihre Annahmen</translation>
        </message>
        <message>
            <source>All weights alike, as proposed</source>
            <translation>Alle Gewichte gleich, wie vorgeschlagen</translation>
        </message>
        <message>
            <source>The score is the weighted sum of values from 0 to 1. The bounds are the worst and the best of these sites, so that another site may change all values.</source>
            <translation>Der Punktwert ist die gewichtete Summe von Teilwerten zwischen 0 und 1 (Nutzwertanalyse). Die Grenzen sind der schlechteste und der beste dieser Standorte; ein weiterer Standort kann daher alle Werte ändern.</translation>
        </message>
        <message>
            <source>Open a comparison</source>
            <translation>Vergleich öffnen</translation>
        </message>
        <message>
            <source>Comparisons (*.json)</source>
            <translation>Vergleiche (*.json)</translation>
        </message>
        <message>
            <source>Save the comparison, or the score as a table</source>
            <translation>Vergleich oder Punktwerte als Tabelle speichern</translation>
        </message>
        <message>
            <source>Tables of the score (*.csv)</source>
            <translation>Tabellen der Punktwerte (*.csv)</translation>
        </message>
        <message>
            <source>Comparisons with sites and weights (*.json)</source>
            <translation>Vergleiche mit Standorten und Gewichten (*.json)</translation>
        </message>
        <message>
            <source>Save the fact sheet</source>
            <translation>Steckbrief speichern</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Bild (*.png)</translation>
        </message>
        <message>
            <source>Sites and weights</source>
            <translation>Standorte und Gewichte</translation>
        </message>
    </context>
    <context>
        <name>ConditionField</name>
        <message>
            <source>Filter, e.g. status = &apos;operating&apos; AND power_mw &gt; 20</source>
            <translation>Filter, z. B. status = &apos;operating&apos; AND power_mw &gt; 20</translation>
        </message>
        <message>
            <source>Filter of the layer: a condition in SQL</source>
            <translation>Filter der Ebene: eine Bedingung in SQL</translation>
        </message>
    </context>
    <context>
        <name>Contrast</name>
        <message>
            <source>with red blindness</source>
            <translation>bei Rotblindheit</translation>
        </message>
        <message>
            <source>with green blindness</source>
            <translation>bei Grünblindheit</translation>
        </message>
        <message>
            <source>with blue blindness</source>
            <translation>bei Blaublindheit</translation>
        </message>
        <message>
            <source>for everybody</source>
            <translation>für alle</translation>
        </message>
        <message>
            <source>class %1</source>
            <translation>Klasse %1</translation>
        </message>
        <message>
            <source>all others</source>
            <translation>alle übrigen</translation>
        </message>
        <message>
            <source>%1 and %2 look alike %3 (difference %4, needed %5).</source>
            <translation>%1 und %2 sehen %3 gleich aus (Farbabstand %4, nötig %5).</translation>
        </message>
        <message>
            <source>%1 and %2 look alike on a projector (difference %3, needed %4).</source>
            <translation>%1 und %2 sehen auf dem Beamer gleich aus (Farbabstand %3, nötig %4).</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more of this kind.</source>
            <translation>
                <numerusform>Eine weitere Warnung dieser Art.</numerusform>
                <numerusform>%Ln weitere Warnungen dieser Art.</numerusform>
            </translation>
        </message>
        <message>
            <source>the symbol</source>
            <translation>Das Symbol</translation>
        </message>
        <message>
            <source>%1 hardly stands out from the map (contrast %2, needed %3).</source>
            <translation>%1 hebt sich kaum von der Karte ab (Kontrast %2, nötig %3).</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
    </context>
    <context>
        <name>Controllers</name>
        <message>
            <source>Exported to %1</source>
            <translation>Exportiert nach %1</translation>
        </message>
        <message>
            <source>Letter saved to %1</source>
            <translation>Brief gespeichert: %1</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>Gespeichert unter %1</translation>
        </message>
        <message>
            <source>Style saved to %1</source>
            <translation>Stil gespeichert in %1</translation>
        </message>
        <message>
            <source>The sheet is in the clipboard</source>
            <translation>Das Blatt ist in der Zwischenablage</translation>
        </message>
        <message>
            <source>The sheet is on its way to %1</source>
            <translation>Das Blatt ist unterwegs zu %1</translation>
        </message>
        <message>
            <source>Packed into %1</source>
            <translation>Gepackt in %1</translation>
        </message>
    </context>
    <context>
        <name>CriterionRow</name>
        <message>
            <source>Weight: %1</source>
            <translation>Gewicht: %1</translation>
        </message>
    </context>
    <context>
        <name>Crs</name>
        <message>
            <source>“%1” is not a coordinate reference system that is known here. Use a code such as EPSG:25832.</source>
            <translation>„%1“ ist hier als Koordinatenreferenzsystem nicht bekannt. Geben Sie eine Kennung wie EPSG:25832 an.</translation>
        </message>
        <message>
            <source>The coordinate reference system “%1” has no place on the Earth&apos;s surface.</source>
            <translation>Das Koordinatenreferenzsystem „%1“ hat keinen Bezug zur Erdoberfläche.</translation>
        </message>
        <message>
            <source>central meridian</source>
            <translation>Mittelmeridian</translation>
        </message>
        <message>
            <source>latitude of origin</source>
            <translation>Bezugsbreite</translation>
        </message>
        <message>
            <source>scale factor</source>
            <translation>Maßstabsfaktor</translation>
        </message>
        <message>
            <source>false easting</source>
            <translation>Ostwert-Zuschlag</translation>
        </message>
        <message>
            <source>false northing</source>
            <translation>Nordwert-Zuschlag</translation>
        </message>
        <message>
            <source>semi-major axis of the ellipsoid</source>
            <translation>große Halbachse des Ellipsoids</translation>
        </message>
        <message>
            <source>inverse flattening of the ellipsoid</source>
            <translation>reziproke Abplattung des Ellipsoids</translation>
        </message>
    </context>
    <context>
        <name>DataExportDialog</name>
        <message>
            <source>Save the selected features</source>
            <translation>Gewählte Objekte speichern</translation>
        </message>
        <message>
            <source>Save all features of the table</source>
            <translation>Alle Objekte der Tabelle speichern</translation>
        </message>
    </context>
    <context>
        <name>DetailsCard</name>
        <message>
            <source>Details: %1</source>
            <translation>Angaben: %1</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Previous feature here</source>
            <translation>Voriges Objekt an dieser Stelle</translation>
        </message>
        <message>
            <source>%1 of %2 at this place</source>
            <translation>%1 von %2 an dieser Stelle</translation>
        </message>
        <message>
            <source>Next feature here</source>
            <translation>Nächstes Objekt an dieser Stelle</translation>
        </message>
        <message>
            <source>Position (UTM 32N, ETRS89 · WGS 84)</source>
            <translation>Lage (UTM 32N, ETRS89 · WGS 84)</translation>
        </message>
        <message>
            <source>Certainty</source>
            <translation>Verlässlichkeit</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Data and licence</source>
            <translation>Daten und Lizenz</translation>
        </message>
        <message>
            <source>Surroundings</source>
            <translation>Umfeld</translation>
        </message>
        <message>
            <source>Surroundings: the nearest of each layer</source>
            <translation>Umfeld: das Nächste jeder Ebene</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <source>Why? Formula, assumptions and sources</source>
            <translation>Warum? Formel, Annahmen und Quellen</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>At most four sites can be compared</source>
            <translation>Höchstens vier Standorte lassen sich vergleichen</translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message>
            <source>First position in the file: %1 / %2.</source>
            <translation>Erste Position in der Datei: %1 / %2.</translation>
        </message>
        <message>
            <source>Place names compared, among others: %1.</source>
            <translation>Verglichene Ortsnamen, unter anderem: %1.</translation>
        </message>
        <message>
            <source>%1: %2 in the file, %3 in the system of that name.</source>
            <translation>%1: %2 in der Datei, %3 im System dieses Namens.</translation>
        </message>
        <message>
            <source>The .prj says one thing by its name and another by its numbers</source>
            <translation>Die .prj sagt mit dem Namen etwas anderes als mit den Zahlen</translation>
        </message>
        <message>
            <source>The .prj is called %1, but its parameters are not those of that system. Programs go by the one or the other.</source>
            <translation>Die .prj heißt %1, ihre Parameter sind aber nicht die dieses Systems. Programme richten sich nach dem einen oder dem anderen.</translation>
        </message>
        <message>
            <source>Deliver a .prj whose name and parameters belong together; best is one that a program wrote and nobody edited.</source>
            <translation>Liefern Sie eine .prj, deren Name und Parameter zusammengehören; am besten eine, die ein Programm geschrieben und niemand bearbeitet hat.</translation>
        </message>
        <message>
            <source>By its name: %1</source>
            <translation>Nach dem Namen: %1</translation>
        </message>
        <message>
            <source>By its parameters: %1</source>
            <translation>Nach den Parametern: %1</translation>
        </message>
        <message>
            <source>Deliver the file in %1 and let it say so; a shapefile needs its .prj for that.</source>
            <translation>Liefern Sie die Datei in %1 und mit dieser Angabe; ein Shapefile braucht dafür seine .prj.</translation>
        </message>
        <message>
            <source>Say which coordinate reference system the positions are in, best by its EPSG code.</source>
            <translation>Nennen Sie das Koordinatenreferenzsystem der Positionen, am besten mit der EPSG-Kennung.</translation>
        </message>
        <message>
            <source>East and north are exchanged</source>
            <translation>Ost- und Nordwert sind vertauscht</translation>
        </message>
        <message>
            <source>The first number of each position is the north value (or latitude), the second the east value (or longitude). Files have them the other way round.</source>
            <translation>Die erste Zahl jeder Position ist der Nordwert (oder die Breite), die zweite der Ostwert (oder die Länge). In Dateien stehen sie umgekehrt.</translation>
        </message>
        <message>
            <source>Deliver the positions with east (longitude) first.</source>
            <translation>Liefern Sie die Positionen mit dem Ostwert (der Länge) zuerst.</translation>
        </message>
        <message>
            <source>The file does not say its coordinate reference system</source>
            <translation>Die Datei nennt ihr Koordinatenreferenzsystem nicht</translation>
        </message>
        <message>
            <source>Without it the same numbers can be several places.</source>
            <translation>Ohne diese Angabe können dieselben Zahlen verschiedene Orte sein.</translation>
        </message>
        <message>
            <source>There is a .prj, but it names no system that is known.</source>
            <translation>Es gibt eine .prj, sie nennt aber kein bekanntes System.</translation>
        </message>
        <message>
            <source>The features lie far from the places that they name</source>
            <translation>Die Objekte liegen weit von den Orten, die sie nennen</translation>
        </message>
        <message>
            <source>The file says %1. With another system the features lie at the places whose names are in their attributes.</source>
            <translation>Die Datei nennt %1. Mit einem anderen System liegen die Objekte an den Orten, deren Namen in ihren Attributen stehen.</translation>
        </message>
        <message>
            <source>The coordinates are not those of the system that the file says</source>
            <translation>Die Koordinaten sind nicht die des angegebenen Systems</translation>
        </message>
        <message>
            <source>The file (or its format) says %1, but the numbers cannot be that.</source>
            <translation>Die Datei (oder ihr Format) nennt %1, die Zahlen können das aber nicht sein.</translation>
        </message>
        <message>
            <source>The positions lie far from where their system is used</source>
            <translation>Die Positionen liegen weit außerhalb des Gebiets ihres Systems</translation>
        </message>
        <message>
            <source>The file says %1, and nearly all positions lie far outside of its area.</source>
            <translation>Die Datei nennt %1, und fast alle Positionen liegen weit außerhalb von dessen Gebiet.</translation>
        </message>
        <message>
            <source>%1 with swapped axes</source>
            <translation>%1 mit vertauschten Achsen</translation>
        </message>
        <message>
            <source>As %1: there are no such positions.</source>
            <translation>Als %1: Solche Positionen gibt es nicht.</translation>
        </message>
        <message>
            <source>As %1: around %2, %3.</source>
            <translation>Als %1: um %2, %3.</translation>
        </message>
        <message>
            <source>in North Rhine-Westphalia and its borders</source>
            <translation>in Nordrhein-Westfalen und an dessen Grenzen</translation>
        </message>
        <message>
            <source>in Germany</source>
            <translation>in Deutschland</translation>
        </message>
        <message>
            <source>in Europe</source>
            <translation>in Europa</translation>
        </message>
        <message>
            <source>not in Europe, or spread over the world</source>
            <translation>nicht in Europa oder über die Welt verteilt</translation>
        </message>
        <message>
            <source>nowhere</source>
            <translation>nirgends</translation>
        </message>
        <message>
            <source>Noticed while reading</source>
            <translation>Beim Lesen aufgefallen</translation>
        </message>
        <message>
            <source>Deliver a file that opens without this message.</source>
            <translation>Liefern Sie eine Datei, die sich ohne diese Meldung öffnen lässt.</translation>
        </message>
        <message>
            <source>Texts: %1 of %2 features, evenly spread, were examined.</source>
            <translation>Texte: %1 von %2 Objekten wurden geprüft, gleichmäßig verteilt.</translation>
        </message>
        <message>
            <source>possible</source>
            <translation>möglich</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>wahrscheinlich</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>sicher</translation>
        </message>
        <message>
            <source>Take the positions as %1</source>
            <translation>Positionen als %1 nehmen</translation>
        </message>
        <message>
            <source>Swap the axes</source>
            <translation>Achsen tauschen</translation>
        </message>
        <message>
            <source>Swap the axes and take them as %1</source>
            <translation>Achsen tauschen und als %1 nehmen</translation>
        </message>
        <message>
            <source>Read the texts as %1</source>
            <translation>Texte als %1 lesen</translation>
        </message>
        <message>
            <source>Make the areas valid</source>
            <translation>Flächen gültig machen</translation>
        </message>
        <message>
            <source>Mark the duplicates in a new column</source>
            <translation>Doppelte in neuer Spalte kennzeichnen</translation>
        </message>
        <message>
            <source>Turn “%1” into numbers</source>
            <translation>„%1“ in Zahlen umwandeln</translation>
        </message>
        <message>
            <source>The positions move by %1.</source>
            <translation>Die Positionen wandern um %1.</translation>
        </message>
        <message>
            <source>The positions move by %1, at most %2.</source>
            <translation>Die Positionen wandern um %1, höchstens %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 %Ln feature(s): No. %2</source>
            <translation>
                <numerusform>%1 %Ln Objekt: Nr. %2</numerusform>
                <numerusform>%1 %Ln Objekte: Nr. %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Invalid geometry in %Ln feature(s)</source>
            <translation>
                <numerusform>Ungültige Geometrie in %Ln Objekt</numerusform>
                <numerusform>Ungültige Geometrie in %Ln Objekten</numerusform>
            </translation>
        </message>
        <message>
            <source>The rules for simple features are broken (OGC 06-103r4). Areas cannot be computed reliably, and some programs refuse the file.</source>
            <translation>Die Regeln für einfache Geometrien (OGC 06-103r4) sind verletzt. Flächen lassen sich nicht verlässlich berechnen, und manche Programme lehnen die Datei ab.</translation>
        </message>
        <message>
            <source>Check the geometry before delivery, and deliver areas whose borders neither cross nor touch themselves.</source>
            <translation>Prüfen Sie die Geometrie vor der Lieferung, und liefern Sie Flächen, deren Grenzen sich weder kreuzen noch selbst berühren.</translation>
        </message>
        <message>
            <source>First place: %1 / %2 (in the coordinates of the file).</source>
            <translation>Erste Stelle: %1 / %2 (in den Koordinaten der Datei).</translation>
        </message>
        <message>
            <source>Rings that run the wrong way</source>
            <translation>Ringe mit falschem Umlaufsinn</translation>
        </message>
        <message>
            <source>In GeoJSON outer rings run counter-clockwise and holes clockwise (RFC 7946, 3.1.6). Most programs do not mind; a mended copy has them right.</source>
            <translation>In GeoJSON laufen Außenringe gegen den Uhrzeigersinn und Löcher mit ihm (RFC 7946, 3.1.6). Die meisten Programme stört es nicht; in einer berichtigten Kopie stimmt es.</translation>
        </message>
        <message>
            <source>Write the file with a program that follows RFC 7946.</source>
            <translation>Schreiben Sie die Datei mit einem Programm, das RFC 7946 einhält.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s): No. %1</source>
            <translation>
                <numerusform>%Ln Objekt: Nr. %1</numerusform>
                <numerusform>%Ln Objekte: Nr. %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s) without geometry</source>
            <translation>
                <numerusform>%Ln Objekt ohne Geometrie</numerusform>
                <numerusform>%Ln Objekte ohne Geometrie</numerusform>
            </translation>
        </message>
        <message>
            <source>They stand in the table, but not on the map.</source>
            <translation>Sie stehen in der Tabelle, aber nicht auf der Karte.</translation>
        </message>
        <message>
            <source>%1 of %2 features: No. %3</source>
            <translation>%1 von %2 Objekten: Nr. %3</translation>
        </message>
        <message>
            <source>Say whether these features have no place, or deliver their geometry.</source>
            <translation>Sagen Sie, ob diese Objekte keinen Ort haben, oder liefern Sie ihre Geometrie.</translation>
        </message>
        <message>
            <source>Geometry: %1 of %2 features, evenly spread, were examined.</source>
            <translation>Geometrie: %1 von %2 Objekten wurden geprüft, gleichmäßig verteilt.</translation>
        </message>
        <message>
            <source>%1, mended</source>
            <translation>%1, berichtigt</translation>
        </message>
        <message>
            <source>There is no column “%1”.</source>
            <translation>Es gibt keine Spalte „%1“.</translation>
        </message>
        <message>
            <source>Column “%1”, feature %2: “%3” is no number.</source>
            <translation>Spalte „%1“, Objekt %2: „%3“ ist keine Zahl.</translation>
        </message>
        <message>
            <source>A remedy of the project was left out, as the file has changed: %1</source>
            <translation>Eine Abhilfe des Projekts wurde ausgelassen, da sich die Datei geändert hat: %1</translation>
        </message>
        <message>
            <source>“%1” cannot be read any more: %2. Is it still there?</source>
            <translation>„%1“ lässt sich nicht mehr lesen: %2. Gibt es die Datei noch?</translation>
        </message>
        <message>
            <source>- `%1`, %2 bytes, SHA-256 `%3`</source>
            <translation>- `%1`, %2 Bytes, SHA-256 `%3`</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>nicht angegeben</translation>
        </message>
        <message numerus="yes">
            <source>Layer “%1”: %Ln feature(s); coordinate reference system according to the file: %2.</source>
            <translation>
                <numerusform>Ebene „%1“: %Ln Objekt; Koordinatenreferenzsystem laut Datei: %2.</numerusform>
                <numerusform>Ebene „%1“: %Ln Objekte; Koordinatenreferenzsystem laut Datei: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken as the file says: %1</source>
            <translation>Nimmt man die Datei beim Wort: %1</translation>
        </message>
        <message>
            <source>When it is corrected: %1</source>
            <translation>Bei der Berichtigung: %1</translation>
        </message>
        <message>
            <source>This is %1; you will know.</source>
            <translation>Das ist %1; Sie werden es wissen.</translation>
        </message>
        <message>
            <source>**Please:** %1</source>
            <translation>**Bitte:** %1</translation>
        </message>
        <message>
            <source>Your file “%1”</source>
            <translation>Ihre Datei „%1“</translation>
        </message>
        <message>
            <source>Dear Sir or Madam,</source>
            <translation>Sehr geehrte Damen und Herren,</translation>
        </message>
        <message>
            <source>thank you for the data. On importing them we noticed the following, and ask you for a corrected delivery. We describe what we found so that you can check it.</source>
            <translation>vielen Dank für die Daten. Beim Einlesen ist uns Folgendes aufgefallen, und wir bitten um eine berichtigte Lieferung. Wir beschreiben die Befunde so, dass Sie sie nachprüfen können.</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Die Datei</translation>
        </message>
        <message>
            <source>What we found</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>In layer “%1”:</source>
            <translation>In der Ebene „%1“:</translation>
        </message>
        <message>
            <source>Nothing to object to.</source>
            <translation>Nichts zu beanstanden.</translation>
        </message>
        <message>
            <source>What we do meanwhile</source>
            <translation>Was wir bis dahin tun</translation>
        </message>
        <message>
            <source>Your file stays unchanged with us. What we correct on our map we correct in a copy, and only until your delivery is there.</source>
            <translation>Ihre Datei bleibt bei uns unverändert. Was wir auf unserer Karte berichtigen, berichtigen wir an einer Kopie, und nur, bis Ihre Lieferung da ist.</translation>
        </message>
        <message>
            <source>Kind regards</source>
            <translation>Mit freundlichen Grüßen</translation>
        </message>
        <message>
            <source>“%1” is “%2”</source>
            <translation>„%1“ ist „%2“</translation>
        </message>
        <message numerus="yes">
            <source>%Ln different text(s) can be read so, %1 with a known name or word.</source>
            <translation>
                <numerusform>%Ln verschiedener Text lässt sich so lesen, %1 mit bekanntem Namen oder Wort.</numerusform>
                <numerusform>%Ln verschiedene Texte lassen sich so lesen, %1 mit bekanntem Namen oder Wort.</numerusform>
            </translation>
        </message>
        <message>
            <source>Deliver the texts in UTF-8 and say so; a shapefile needs a .cpg with the line UTF-8 for that.</source>
            <translation>Liefern Sie die Texte in UTF-8 und mit dieser Angabe; ein Shapefile braucht dafür eine .cpg mit der Zeile UTF-8.</translation>
        </message>
        <message>
            <source>Characters are lost</source>
            <translation>Zeichen sind verloren</translation>
        </message>
        <message>
            <source>Another program wrote a question mark or a replacement character where it could not write an umlaut. What stood there is not in the file any more.</source>
            <translation>Ein anderes Programm hat ein Fragezeichen oder Ersatzzeichen geschrieben, wo es einen Umlaut nicht schreiben konnte. Was dort stand, ist nicht mehr in der Datei.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln value(s), for example: %1</source>
            <translation>
                <numerusform>%Ln Wert, zum Beispiel: %1</numerusform>
                <numerusform>%Ln Werte, zum Beispiel: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Features No. %1</source>
            <translation>Objekte Nr. %1</translation>
        </message>
        <message>
            <source>Export the file once more from its source, in UTF-8.</source>
            <translation>Exportieren Sie die Datei noch einmal aus ihrer Quelle, in UTF-8.</translation>
        </message>
        <message>
            <source>Ids that stand twice in “%1”</source>
            <translation>Doppelte Kennungen in „%1“</translation>
        </message>
        <message>
            <source>An id must lead to one feature. Whoever joins or updates by it hits the wrong one.</source>
            <translation>Eine Kennung muss zu einem Objekt führen. Wer damit verknüpft oder fortführt, trifft sonst das falsche.</translation>
        </message>
        <message>
            <source>Say which of the features is meant, and give each an id of its own.</source>
            <translation>Sagen Sie, welches der Objekte gemeint ist, und geben Sie jedem eine eigene Kennung.</translation>
        </message>
        <message>
            <source>“%1”: features No. %2</source>
            <translation>„%1“: Objekte Nr. %2</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more id(s)</source>
            <translation>
                <numerusform>und %Ln weitere Kennung</numerusform>
                <numerusform>und %Ln weitere Kennungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Numbers with decimal commas as text in “%1”</source>
            <translation>Zahlen mit Dezimalkomma als Text in „%1“</translation>
        </message>
        <message>
            <source>Programs take them for texts: they cannot be added, compared or shown by size.</source>
            <translation>Programme halten sie für Texte: Sie lassen sich nicht addieren, vergleichen oder nach Größe darstellen.</translation>
        </message>
        <message>
            <source>All %1 values are numbers, %2 of them with a comma: %3</source>
            <translation>Alle %1 Werte sind Zahlen, %2 davon mit Komma: %3</translation>
        </message>
        <message>
            <source>Deliver the column as numbers; in text formats with a decimal point.</source>
            <translation>Liefern Sie die Spalte als Zahlen, in Textformaten mit Dezimalpunkt.</translation>
        </message>
        <message>
            <source>%1 of %2 place names fit; the median distance is %3.</source>
            <translation>%1 von %2 Ortsnamen passen; Median der Entfernung: %3.</translation>
        </message>
        <message>
            <source>Texts in a wrong encoding</source>
            <translation>Texte in falscher Kodierung</translation>
        </message>
        <message>
            <source>On the way, texts in %2 were read as %1: umlauts are illegible.</source>
            <translation>Texte in %2 wurden unterwegs als %1 gelesen: Umlaute sind unleserlich.</translation>
        </message>
    </context>
    <context>
        <name>DoctorPanel</name>
        <message>
            <source>Import doctor</source>
            <translation>Importprüfung</translation>
        </message>
        <message>
            <source>Import doctor: %1</source>
            <translation>Importprüfung: %1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>The layer is being examined…</source>
            <translation>Die Ebene wird geprüft…</translation>
        </message>
        <message>
            <source>Nothing to object to.</source>
            <translation>Nichts zu beanstanden.</translation>
        </message>
        <message>
            <source>Mended on this map: %1. The file is unchanged.</source>
            <translation>Auf dieser Karte berichtigt: %1. Die Datei ist unverändert.</translation>
        </message>
        <message>
            <source>Take the file as it is</source>
            <translation>Datei nehmen, wie sie ist</translation>
        </message>
        <message>
            <source>Letter to the supplier…</source>
            <translation>Brief an den Lieferanten…</translation>
        </message>
    </context>
    <context>
        <name>ExplanationCard</name>
        <message>
            <source>Region, Kreis, municipality or source</source>
            <translation>Region, Kreis, Gemeinde oder Quelle</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Was gezählt wird</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Quelle: %1</translation>
        </message>
        <message>
            <source>Certainty of the whole, by its weakest part: %1</source>
            <translation>Sicherheit des Ganzen nach seinem schwächsten Teil: %1</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>The scale varies by %1 % over this sheet: it holds at the centre only. EPSG:25832 keeps it.</source>
            <translation>Der Maßstab schwankt auf diesem Blatt um %1 %: Er gilt nur in der Mitte. EPSG:25832 hält ihn ein.</translation>
        </message>
        <message>
            <source>The resolution must be %1 to %2 dpi, not %3.</source>
            <translation>Die Auflösung muss zwischen %1 und %2 dpi liegen, nicht %3.</translation>
        </message>
        <message>
            <source>A sheet of %1 x %2 pixels cannot be read; it needs at least %3 x %4. Smaller pictures are possible with the map alone.</source>
            <translation>Ein Blatt von %1 x %2 Pixeln ist nicht lesbar; es braucht mindestens %3 x %4. Kleinere Bilder gehen nur mit der Karte allein.</translation>
        </message>
        <message>
            <source>Size and scale must be positive.</source>
            <translation>Größe und Maßstab müssen positiv sein.</translation>
        </message>
        <message>
            <source>There is no layer &quot;%1&quot;. The layers are: %2.</source>
            <translation>Es gibt keine Ebene „%1“. Die Ebenen sind: %2.</translation>
        </message>
        <message>
            <source>There is nothing to draw: no layer is visible.</source>
            <translation>Es gibt nichts zu zeichnen: keine Ebene ist sichtbar.</translation>
        </message>
        <message>
            <source>There is nothing to draw: %1</source>
            <translation>Es gibt nichts zu zeichnen: %1</translation>
        </message>
        <message>
            <source>%1: The export was canceled; nothing was written.</source>
            <translation>%1: Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>%1: A picture of %2 x %3 pixels is too large for this computer. Please choose fewer dpi or a smaller size.</source>
            <translation>%1: Ein Bild von %2 x %3 Pixeln ist zu groß für diesen Rechner. Bitte weniger dpi oder eine kleinere Größe wählen.</translation>
        </message>
        <message>
            <source>%1: This is a folder. Please name a file in it, such as map.pdf.</source>
            <translation>%1: Das ist ein Ordner. Bitte eine Datei darin nennen, etwa karte.pdf.</translation>
        </message>
        <message>
            <source>%1: The folder %2 does not exist. Please make it first or choose another one.</source>
            <translation>%1: Den Ordner %2 gibt es nicht. Bitte erst anlegen oder einen anderen wählen.</translation>
        </message>
        <message>
            <source>%1: %2 is a file, not a folder. Please choose another place.</source>
            <translation>%1: %2 ist eine Datei, kein Ordner. Bitte einen anderen Ort wählen.</translation>
        </message>
        <message>
            <source>%1: You may not write there. Please choose another folder or name, or ask for the permission.</source>
            <translation>%1: Dort darf nicht geschrieben werden. Bitte einen anderen Ordner oder Namen wählen oder um das Recht dazu bitten.</translation>
        </message>
        <message>
            <source>%1: The picture cannot be made: %2</source>
            <translation>%1: Das Bild lässt sich nicht erzeugen: %2</translation>
        </message>
        <message>
            <source>%1: The PDF cannot be made.</source>
            <translation>%1: Das PDF lässt sich nicht erzeugen.</translation>
        </message>
        <message>
            <source>Several maps on one sheet would all be the same: none of the layers shown has numbers over years. Please show one that has.</source>
            <translation>Mehrere Karten auf einem Blatt wären alle gleich: Keine der gezeigten Ebenen hat Zahlen über Jahre. Bitte eine solche zeigen.</translation>
        </message>
        <message>
            <source>Numbers and differences cannot share one legend, so they cannot be on one sheet.</source>
            <translation>Zahlen und Unterschiede können keine gemeinsame Legende haben, also nicht auf einem Blatt stehen.</translation>
        </message>
        <message>
            <source>The maps do not fill the rows of the sheet.</source>
            <translation>Die Karten füllen die Zeilen des Blattes nicht.</translation>
        </message>
        <message>
            <source>%1 maps in %2 columns and %3 rows would be too small to be read: at most %4 maps fit on this sheet, in %5 columns and %6 rows. Please choose a larger sheet, or fewer years or scenarios.</source>
            <translation>%1 Karten in %2 Spalten und %3 Zeilen wären zu klein zum Lesen: Auf dieses Blatt passen höchstens %4 Karten in %5 Spalten und %6 Zeilen. Bitte ein größeres Blatt oder weniger Jahre oder Szenarien wählen.</translation>
        </message>
        <message>
            <source>%1: A WebP picture has at most %2 pixels on a side. Please choose fewer dpi or another format.</source>
            <translation>%1: Ein WebP-Bild hat höchstens %2 Pixel je Seite. Bitte wählen Sie weniger dpi oder ein anderes Format.</translation>
        </message>
        <message>
            <source>%1: The PDF cannot be made: %2</source>
            <translation>%1: Das PDF lässt sich nicht erzeugen: %2</translation>
        </message>
        <message>
            <source>%1: The file %2, which says where the picture lies, would be taken for that of the shapefile of the same name. Please choose another name.</source>
            <translation>%1: Die Datei %2, die sagt, wo das Bild liegt, würde für die des gleichnamigen Shapefiles gehalten. Bitte wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>%1: The name is too long. Please choose a shorter one.</source>
            <translation>%1: Der Name ist zu lang. Bitte wählen Sie einen kürzeren.</translation>
        </message>
        <message>
            <source>%1: The picture cannot be made: there is not enough memory.</source>
            <translation>%1: Das Bild lässt sich nicht erzeugen: Der Speicher reicht nicht.</translation>
        </message>
        <message>
            <source>%1: The suffix decides on the format; it must be .png, .jpg, .webp, .tif, .svg or .pdf.</source>
            <translation>%1: Die Endung bestimmt das Format; möglich sind .png, .jpg, .webp, .tif, .svg und .pdf.</translation>
        </message>
        <message>
            <source>%1: ffmpeg cannot make the film: %2</source>
            <translation>%1: ffmpeg kann den Film nicht erzeugen: %2</translation>
        </message>
        <message>
            <source>%1: The frames of the film cannot be written.</source>
            <translation>%1: Die Bilder des Films lassen sich nicht schreiben.</translation>
        </message>
        <message>
            <source>A year of a film must last %1 to %2 seconds.</source>
            <translation>Ein Jahr eines Films muss %1 bis %2 Sekunden dauern.</translation>
        </message>
        <message>
            <source>%1: No sheet could be made, so there is no document.</source>
            <translation>%1: Kein Blatt ließ sich erzeugen, daher gibt es kein Dokument.</translation>
        </message>
        <message>
            <source>%1: The sheets cannot be joined: %2</source>
            <translation>%1: Die Blätter lassen sich nicht zusammenfügen: %2</translation>
        </message>
        <message>
            <source>This map has no job projections that name sites. Please name the layer of the sites.</source>
            <translation>Diese Karte hat keine Arbeitsplatzprojektionen, die Standorte nennen. Bitte nennen Sie die Ebene der Standorte.</translation>
        </message>
        <message>
            <source>This map has no layer of municipalities (areas with the fields &quot;population&quot;, &quot;ags&quot; and &quot;kreis_ags&quot;). Please name a layer.</source>
            <translation>Diese Karte hat keine Ebene der Gemeinden (Flächen mit den Feldern „population“, „ags“ und „kreis_ags“). Bitte nennen Sie eine Ebene.</translation>
        </message>
        <message>
            <source>There is no layer &quot;%1&quot; for a series. The layers are: %2.</source>
            <translation>Es gibt keine Ebene „%1“ für eine Serie. Die Ebenen sind: %2.</translation>
        </message>
        <message>
            <source>There is nothing to make sheets of: no feature has a place on the map.</source>
            <translation>Es gibt nichts für eine Serie: Kein Objekt hat einen Ort auf der Karte.</translation>
        </message>
        <message>
            <source>%1: There is no placeholder {%2}. There are {name}, {key}, {number} and {year}.</source>
            <translation>%1: Den Platzhalter {%2} gibt es nicht. Es gibt {name}, {key}, {number} und {year}.</translation>
        </message>
        <message>
            <source>The sheet cannot be printed: the printer does not take a page of %1 x %2 mm.</source>
            <translation>Das Blatt lässt sich nicht drucken: Der Drucker nimmt keine Seite von %1 x %2 mm an.</translation>
        </message>
        <message>
            <source>The sheet cannot be printed.</source>
            <translation>Das Blatt lässt sich nicht drucken.</translation>
        </message>
        <message>
            <source>The show of this map has no scene that is shown, so there are no sheets.</source>
            <translation>Die Vorführung dieser Karte hat keine Szene, die gezeigt wird; darum gibt es keine Blätter.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export map</source>
            <translation>Karte exportieren</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF-Dokument (*.pdf)</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>PNG-Bild (*.png)</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Bild kopieren</translation>
        </message>
        <message>
            <source>GeoTIFF (*.tif *.tiff)</source>
            <translation>GeoTIFF (*.tif *.tiff)</translation>
        </message>
        <message>
            <source>JPEG picture (*.jpg *.jpeg)</source>
            <translation>JPEG-Bild (*.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>SVG-Zeichnung (*.svg)</translation>
        </message>
        <message>
            <source>WebP picture (*.webp)</source>
            <translation>WebP-Bild (*.webp)</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken …</translation>
        </message>
    </context>
    <context>
        <name>FacetPane</name>
        <message>
            <source>Values of “%1”</source>
            <translation>Werte von „%1“</translation>
        </message>
        <message>
            <source>Sort by this column</source>
            <translation>Nach dieser Spalte sortieren</translation>
        </message>
        <message>
            <source>Filter by no value of this column</source>
            <translation>Nach keinem Wert dieser Spalte filtern</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>FactSheet</name>
        <message>
            <source>%1: The fact sheet was canceled; nothing was written.</source>
            <translation>%1: Der Steckbrief wurde abgebrochen; geschrieben wurde nichts.</translation>
        </message>
        <message>
            <source>%1, population of %2</source>
            <translation>%1, Bevölkerung am %2</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Angaben</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Quelle: %1</translation>
        </message>
        <message>
            <source>The nearest of each layer</source>
            <translation>Das Nächste jeder Ebene</translation>
        </message>
        <message>
            <source>Along the ellipsoid, between the positions in the data</source>
            <translation>Auf dem Ellipsoid, zwischen den Lagen in den Daten</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Entfernung</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>People around</source>
            <translation>Menschen im Umkreis</translation>
        </message>
        <message>
            <source>Estimate: of each municipality the share of its area in the circle</source>
            <translation>Schätzung: von jeder Gemeinde der Anteil ihrer Fläche am Kreis</translation>
        </message>
        <message>
            <source>within %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>%1 % of the circle known</source>
            <translation>%1 % des Kreises bekannt</translation>
        </message>
        <message>
            <source>The map has no municipalities with their population.</source>
            <translation>Die Karte enthält keine Gemeinden mit ihrer Bevölkerung.</translation>
        </message>
        <message>
            <source>Nobody has published a year: every course over the years is an assumption.</source>
            <translation>Niemand hat ein Jahr veröffentlicht: Jeder Verlauf über die Jahre ist eine Annahme.</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>The job projections do not name this site.</source>
            <translation>Die Prognosen der Arbeitsplätze nennen diesen Standort nicht.</translation>
        </message>
        <message>
            <source>The position is uncertain by up to %1, and so are the distances.</source>
            <translation>Die Lage ist um bis zu %1 unsicher, und damit auch die Entfernungen.</translation>
        </message>
        <message>
            <source>Sources of the tables: %1</source>
            <translation>Quellen der Tabellen: %1</translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… und %1 weitere</translation>
        </message>
        <message>
            <source>– not counted in this scenario</source>
            <translation>– in diesem Szenario nicht gezählt</translation>
        </message>
        <message>
            <source>%1: A fact sheet is a picture or a PDF; the suffix must be .pdf, .png, .jpg, .webp or .tif.</source>
            <translation>%1: Ein Datenblatt ist ein Bild oder PDF; die Endung muss .pdf, .png, .jpg, .webp oder .tif sein.</translation>
        </message>
    </context>
    <context>
        <name>FeatureChoice</name>
        <message>
            <source>There is no field “%1”.</source>
            <translation>Es gibt kein Feld „%1“.</translation>
        </message>
        <message>
            <source>Is “%1” meant?</source>
            <translation>Ist „%1“ gemeint?</translation>
        </message>
        <message>
            <source>Texts stand in single quotes: &apos;%1&apos;.</source>
            <translation>Texte stehen in einfachen Anführungszeichen: &apos;%1&apos;.</translation>
        </message>
        <message>
            <source>The condition is not complete.</source>
            <translation>Die Bedingung ist nicht vollständig.</translation>
        </message>
        <message>
            <source>The condition cannot be understood from “%1” on.</source>
            <translation>Die Bedingung ist ab „%1“ nicht zu verstehen.</translation>
        </message>
        <message>
            <source>Texts and numbers are compared. Texts stand in single quotes, numbers in none.</source>
            <translation>Texte und Zahlen werden verglichen. Texte stehen in einfachen Anführungszeichen, Zahlen in keinen.</translation>
        </message>
        <message>
            <source>The condition cannot be applied: %1</source>
            <translation>Die Bedingung lässt sich nicht anwenden: %1</translation>
        </message>
        <message>
            <source>“%1” cannot be used here: conditions look at fields only.</source>
            <translation>„%1“ ist hier nicht möglich: Bedingungen betrachten nur Felder.</translation>
        </message>
        <message>
            <source>The condition was not applied: stopped.</source>
            <translation>Die Bedingung wurde nicht angewandt: abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>FeaturePeriods</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s) of “%1” without a date in the field “%2”: %3. They are shown as if it were empty. Enter dates such as 2026-03-12, 2026-03 or 2026 there and open the file again.</source>
            <translation>
                <numerusform>%Ln Objekt aus „%1“ ohne Datum im Feld „%2“: %3. Es wird gezeigt, als wäre das Feld leer. Dort ein Datum wie 12.03.2026, 2026-03 oder 2026 eintragen und die Datei erneut öffnen.</numerusform>
                <numerusform>%Ln Objekte aus „%1“ ohne Datum im Feld „%2“: %3. Sie werden gezeigt, als wäre das Feld leer. Dort ein Datum wie 12.03.2026, 2026-03 oder 2026 eintragen und die Datei erneut öffnen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s) of “%1” whose end (field “%2”) lies before the beginning (field “%3”): %4. They are shown in all years. Correct one of the two and open the file again.</source>
            <translation>
                <numerusform>%Ln Objekt aus „%1“, dessen Ende (Feld „%2“) vor dem Beginn (Feld „%3“) liegt: %4. Es wird in allen Jahren gezeigt. Eines der beiden Felder berichtigen und die Datei erneut öffnen.</numerusform>
                <numerusform>%Ln Objekte aus „%1“, deren Ende (Feld „%2“) vor dem Beginn (Feld „%3“) liegt: %4. Sie werden in allen Jahren gezeigt. Jeweils eines der beiden Felder berichtigen und die Datei erneut öffnen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Weniger</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <translation>Was dafür spricht</translation>
        </message>
        <message>
            <source>For the supplier: %1</source>
            <translation>Für den Lieferanten: %1</translation>
        </message>
        <message>
            <source>The map is right already: it does not believe the file.</source>
            <translation>Die Karte stimmt bereits: Sie glaubt der Datei nicht.</translation>
        </message>
        <message>
            <source>Show before</source>
            <translation>Vorher zeigen</translation>
        </message>
        <message>
            <source>Show after</source>
            <translation>Nachher zeigen</translation>
        </message>
    </context>
    <context>
        <name>FlatButton</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>GeoTiffWriter</name>
        <message>
            <source>%1: The export was canceled; nothing was written.</source>
            <translation>%1: Der Export wurde abgebrochen; es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>%1: The picture cannot be made: %2</source>
            <translation>%1: Das Bild lässt sich nicht erzeugen: %2</translation>
        </message>
        <message>
            <source>there is not enough memory</source>
            <translation>Der Speicher reicht nicht.</translation>
        </message>
    </context>
    <context>
        <name>Geometry</name>
        <message>
            <source>The areas cannot be compared: one of them is no valid area.</source>
            <translation>Die Flächen lassen sich nicht vergleichen: Eine davon ist keine gültige Fläche.</translation>
        </message>
        <message>
            <source>The areas cannot be compared: %1</source>
            <translation>Die Flächen lassen sich nicht vergleichen: %1</translation>
        </message>
        <message>
            <source>The border crosses itself.</source>
            <translation>Die Grenze schneidet sich selbst.</translation>
        </message>
        <message>
            <source>The border touches itself in a point.</source>
            <translation>Die Grenze berührt sich selbst in einem Punkt.</translation>
        </message>
        <message>
            <source>A hole lies outside of its area.</source>
            <translation>Ein Loch liegt außerhalb seiner Fläche.</translation>
        </message>
        <message>
            <source>A hole lies within another hole.</source>
            <translation>Ein Loch liegt in einem anderen Loch.</translation>
        </message>
        <message>
            <source>Holes cut the area into pieces.</source>
            <translation>Löcher zerschneiden die Fläche.</translation>
        </message>
        <message>
            <source>A part of the area lies within another part.</source>
            <translation>Ein Teil der Fläche liegt in einem anderen Teil.</translation>
        </message>
        <message>
            <source>The same ring occurs twice.</source>
            <translation>Derselbe Ring kommt zweimal vor.</translation>
        </message>
        <message>
            <source>A line needs two different positions, a ring three.</source>
            <translation>Eine Linie braucht zwei verschiedene Punkte, ein Ring drei.</translation>
        </message>
        <message>
            <source>A coordinate is not a finite number.</source>
            <translation>Eine Koordinate ist keine endliche Zahl.</translation>
        </message>
        <message>
            <source>The ring is not closed: its last position must be its first.</source>
            <translation>Der Ring ist nicht geschlossen: Sein letzter Punkt muss sein erster sein.</translation>
        </message>
        <message>
            <source>The geometry is invalid: %1</source>
            <translation>Die Geometrie ist ungültig: %1</translation>
        </message>
        <message>
            <source>A part has no positions.</source>
            <translation>Ein Teil hat keine Punkte.</translation>
        </message>
        <message>
            <source>A position stands twice in a row.</source>
            <translation>Ein Punkt steht zweimal hintereinander.</translation>
        </message>
        <message>
            <source>The hole must run clockwise (RFC 7946).</source>
            <translation>Das Loch muss im Uhrzeigersinn laufen (RFC 7946).</translation>
        </message>
        <message>
            <source>The outer ring must run counter-clockwise (RFC 7946).</source>
            <translation>Der äußere Ring muss gegen den Uhrzeigersinn laufen (RFC 7946).</translation>
        </message>
        <message>
            <source>The area does not share its border with a neighbour: there is an overlap or a gap.</source>
            <translation>Die Fläche hat mit einer Nachbarfläche keine gemeinsame Grenze: Es gibt eine Überlappung oder eine Lücke.</translation>
        </message>
        <message>
            <source>The area of feature %1 cannot be made valid.</source>
            <translation>Die Fläche von Objekt %1 lässt sich nicht gültig machen.</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Numbers can be shown by &quot;site&quot;, &quot;municipality&quot; or &quot;kreis&quot;, not by &quot;%1&quot;.</source>
            <translation>Zahlen lassen sich nach „site“ (Standort), „municipality“ (Gemeinde) oder „kreis“ zeigen, nicht nach „%1“.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no measure of jobs.</source>
            <translation>„%1“ ist keine Messgröße für Arbeitsplätze.</translation>
        </message>
        <message>
            <source>%1: There is no field &quot;%2&quot; to join the numbers by.</source>
            <translation>%1: Es gibt kein Feld „%2“, über das die Zahlen zugeordnet werden könnten.</translation>
        </message>
        <message>
            <source>scenarios of the project</source>
            <translation>Szenarien des Projekts</translation>
        </message>
        <message>
            <source>The project names no job projections.</source>
            <translation>Das Projekt nennt keine Annahmen zu Arbeitsplätzen.</translation>
        </message>
        <message>
            <source>Upper bound, published as &quot;up to&quot;</source>
            <translation>Obergrenze, veröffentlicht als „bis zu“</translation>
        </message>
        <message>
            <source>Announced number</source>
            <translation>Angekündigte Zahl</translation>
        </message>
        <message>
            <source>Largest number: an assumption, nobody has published one</source>
            <translation>Größte Zahl: eine Annahme, niemand hat eine veröffentlicht</translation>
        </message>
        <message>
            <source>linear</source>
            <translation>gleichmäßig</translation>
        </message>
        <message>
            <source>logistic: slowly, fast, slowly</source>
            <translation>logistisch: langsam, schnell, langsam</translation>
        </message>
        <message>
            <source>in steps</source>
            <translation>in Stufen</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>There is no scenario &quot;%1&quot;.</source>
            <translation>Ein Szenario „%1“ gibt es nicht.</translation>
        </message>
        <message>
            <source>The source is not counted in this scenario, or not in this measure.</source>
            <translation>Die Quelle zählt in diesem Szenario oder in dieser Größe nicht.</translation>
        </message>
        <message>
            <source>No source says how many of the losses fall into this area, so they stand with the region only.</source>
            <translation>Keine Quelle sagt, wie viele der wegfallenden Arbeitsplätze auf dieses Gebiet kommen; sie stehen deshalb nur bei der Region.</translation>
        </message>
        <message>
            <source>No source with a number is counted here in this scenario and year.</source>
            <translation>Hier zählt in diesem Szenario und Jahr keine Quelle mit einer Zahl.</translation>
        </message>
        <message>
            <source>Employees subject to social insurance at the place of work. The source keeps a few small numbers secret, so this is slightly too low.</source>
            <translation>Sozialversicherungspflichtig Beschäftigte am Arbeitsort. Die Quelle hält einige kleine Zahlen geheim, deshalb ist dies etwas zu niedrig.</translation>
        </message>
        <message>
            <source>The employees are those of %1, the last year that was observed.</source>
            <translation>Die Beschäftigten sind die von %1, dem letzten beobachteten Jahr.</translation>
        </message>
        <message>
            <source>Losses concern RWE as a whole, also outside of both Kreise. They count from their announcement in 2020 on; what was observed since then contains what really happened.</source>
            <translation>Der Wegfall betrifft RWE als Ganzes, auch außerhalb der beiden Kreise. Er zählt ab der Ankündigung 2020; was seitdem beobachtet wurde, enthält, was wirklich geschah.</translation>
        </message>
        <message>
            <source>Share of it that is realised</source>
            <translation>Anteil davon, der verwirklicht wird</translation>
        </message>
        <message>
            <source>Share that has come by the end of %1</source>
            <translation>Anteil, der bis Ende %1 gekommen ist</translation>
        </message>
        <message>
            <source>It is not confirmed that this site comes.</source>
            <translation>Es ist nicht bestätigt, dass dieser Standort kommt.</translation>
        </message>
        <message>
            <source>Start, 1 January</source>
            <translation>Beginn, 1. Januar</translation>
        </message>
        <message>
            <source>Full, 31 December</source>
            <translation>Voll, 31. Dezember</translation>
        </message>
        <message>
            <source>Last year with jobs</source>
            <translation>Letztes Jahr mit Arbeitsplätzen</translation>
        </message>
        <message>
            <source>Delay, years</source>
            <translation>Verzögerung, Jahre</translation>
        </message>
        <message>
            <source>published</source>
            <translation>veröffentlicht</translation>
        </message>
        <message>
            <source>observed</source>
            <translation>beobachtet</translation>
        </message>
        <message>
            <source>published upper bound (&quot;up to&quot;); when it is reached is an assumption</source>
            <translation>veröffentlichte Obergrenze („bis zu“); wann sie erreicht wird, ist eine Annahme</translation>
        </message>
        <message>
            <source>announced number; the course is an assumption</source>
            <translation>angekündigte Zahl; der Verlauf ist eine Annahme</translation>
        </message>
        <message>
            <source>assumption</source>
            <translation>Annahme</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>keine Zahl</translation>
        </message>
        <message>
            <source>Permanent jobs, gross</source>
            <translation>Dauerhafte Arbeitsplätze, brutto</translation>
        </message>
        <message>
            <source>Jobs lost</source>
            <translation>Wegfallende Arbeitsplätze</translation>
        </message>
        <message>
            <source>Permanent jobs, net</source>
            <translation>Dauerhafte Arbeitsplätze, netto</translation>
        </message>
        <message>
            <source>Construction jobs, temporary</source>
            <translation>Arbeitsplätze im Bau, vorübergehend</translation>
        </message>
        <message>
            <source>Permanent jobs as a share of the employees</source>
            <translation>Dauerhafte Arbeitsplätze als Anteil an den Beschäftigten</translation>
        </message>
        <message>
            <source>Employees</source>
            <translation>Beschäftigte</translation>
        </message>
        <message>
            <source>Employees in IT occupations</source>
            <translation>Beschäftigte in IT-Berufen</translation>
        </message>
        <message>
            <source>Employees in mining occupations</source>
            <translation>Beschäftigte in Bergbauberufen</translation>
        </message>
        <message>
            <source>There is a scenario &quot;%1&quot; already. Please choose another id.</source>
            <translation>Ein Szenario „%1“ gibt es schon. Bitte eine andere Kennung wählen.</translation>
        </message>
        <message>
            <source>The scenario &quot;%1&quot; ships with the program and stays as it is. Please duplicate it and change the copy.</source>
            <translation>Das Szenario „%1“ gehört zum Programm und bleibt, wie es ist. Bitte duplizieren und die Kopie ändern.</translation>
        </message>
        <message>
            <source>Scenario &quot;%1&quot;, %2: %3</source>
            <translation>Szenario „%1“, %2: %3</translation>
        </message>
        <message>
            <source>The scenario &quot;%1&quot; ships with the program and stays.</source>
            <translation>Das Szenario „%1“ gehört zum Programm und bleibt.</translation>
        </message>
        <message>
            <source>%L1 runs are not possible; %L2 to %L3 are.</source>
            <translation>%L1 Durchläufe sind nicht möglich, sondern %L2 bis %L3.</translation>
        </message>
        <message>
            <source>The calculation was cancelled.</source>
            <translation>Die Berechnung wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Both Kreise and what is not allocated</source>
            <translation>Beide Kreise und nicht Zugeordnetes</translation>
        </message>
        <message>
            <source>Not allocated</source>
            <translation>Nicht zugeordnet</translation>
        </message>
        <message>
            <source>An object in braces is wanted here.</source>
            <translation>Hier wird ein Objekt in geschweiften Klammern erwartet.</translation>
        </message>
        <message>
            <source>A text in quotation marks is wanted here, not %1.</source>
            <translation>Hier wird ein Text in Anführungszeichen erwartet, nicht %1.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is missing. Please add it.</source>
            <translation>„%1“ fehlt. Bitte ergänzen.</translation>
        </message>
        <message>
            <source>A number is wanted here, not &quot;%1&quot;. In JSON a number stands without quotation marks and with a decimal point: 0.5.</source>
            <translation>Hier wird eine Zahl erwartet, nicht „%1“. In JSON steht eine Zahl ohne Anführungszeichen und mit Dezimalpunkt: 0.5.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is missing. Please add the number.</source>
            <translation>„%1“ fehlt. Bitte die Zahl ergänzen.</translation>
        </message>
        <message>
            <source>A whole number is wanted here, not %1.</source>
            <translation>Hier wird eine ganze Zahl erwartet, nicht %1.</translation>
        </message>
        <message>
            <source>true or false is wanted here, not &quot;%1&quot;.</source>
            <translation>Hier wird true oder false erwartet, nicht „%1“.</translation>
        </message>
        <message>
            <source>A list in square brackets is wanted here.</source>
            <translation>Hier wird eine Liste in eckigen Klammern erwartet.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is not known here. The words are in data/README.md.</source>
            <translation>„%1“ ist hier nicht bekannt. Die Wörter stehen in data/README.md.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is not known here. Is it misspelt? Known are: %2.</source>
            <translation>„%1“ ist hier nicht bekannt. Ist es verschrieben? Bekannt sind: %2.</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, Zeile %2</translation>
        </message>
        <message>
            <source>This is not valid JSON: %1. A number has a decimal point, and between two entries stands a comma.</source>
            <translation>Das ist kein gültiges JSON: %1. Eine Zahl hat einen Dezimalpunkt, und zwischen zwei Einträgen steht ein Komma.</translation>
        </message>
        <message>
            <source>%1: The key stands twice in the same object. Please remove one of them.</source>
            <translation>%1: Der Schlüssel steht zweimal im selben Objekt. Bitte einen davon entfernen.</translation>
        </message>
        <message numerus="yes">
            <source>There are %Ln more fault(s) in this file.</source>
            <translation>
                <numerusform>In dieser Datei ist %Ln weiterer Fehler.</numerusform>
                <numerusform>In dieser Datei sind %Ln weitere Fehler.</numerusform>
            </translation>
        </message>
        <message>
            <source>the cell is empty</source>
            <translation>die Zelle ist leer</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no whole number</source>
            <translation>„%1“ ist keine ganze Zahl</translation>
        </message>
        <message>
            <source>column %1: %2. Please correct the cell.</source>
            <translation>Spalte %1: %2. Bitte die Zelle berichtigen.</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <translation>%1, Zeile %2: %3</translation>
        </message>
        <message>
            <source>The column &quot;%1&quot; is missing. Please add it.</source>
            <translation>Die Spalte „%1“ fehlt. Bitte ergänzen.</translation>
        </message>
        <message>
            <source>The Kreis %1 has two rows for %2. Please remove one.</source>
            <translation>Der Kreis %1 hat zwei Zeilen für %2. Bitte eine entfernen.</translation>
        </message>
        <message>
            <source>A range is a list of two numbers, lowest and highest: [0.2, 0.8].</source>
            <translation>Eine Spanne ist eine Liste aus zwei Zahlen, der kleinsten und der größten: [0.2, 0.8].</translation>
        </message>
        <message>
            <source>This is no file of job scenarios: &quot;format&quot;: &quot;revieratlas-jobs&quot; is missing.</source>
            <translation>Das ist keine Datei mit Arbeitsplatz-Szenarien: „&quot;format&quot;: &quot;revieratlas-jobs&quot;“ fehlt.</translation>
        </message>
        <message>
            <source>The file has version %1; this program knows versions up to %2. Please open it with a newer version of the program.</source>
            <translation>Die Datei hat Version %1; dieses Programm kennt Versionen bis %2. Bitte mit einer neueren Version des Programms öffnen.</translation>
        </message>
        <message>
            <source>The version is a whole number from 1 on.</source>
            <translation>Die Version ist eine ganze Zahl ab 1.</translation>
        </message>
        <message>
            <source>The list &quot;scenarios&quot; is missing. Please add it.</source>
            <translation>Die Liste „scenarios“ fehlt. Bitte ergänzen.</translation>
        </message>
        <message>
            <source>Every assumption needs a note that says why it was made.</source>
            <translation>Jede Annahme braucht eine Anmerkung, die sie begründet.</translation>
        </message>
        <message>
            <source>%1 is no year from %2 to %3.</source>
            <translation>%1 ist kein Jahr von %2 bis %3.</translation>
        </message>
        <message>
            <source>The full year %1 is before the start year %2. Please swap or correct them.</source>
            <translation>Das volle Jahr %1 liegt vor dem Anfangsjahr %2. Bitte tauschen oder berichtigen.</translation>
        </message>
        <message>
            <source>Construction jobs are temporary: please say the last year with jobs.</source>
            <translation>Arbeitsplätze im Bau sind vorübergehend: bitte das letzte Jahr mit Arbeitsplätzen angeben.</translation>
        </message>
        <message>
            <source>The last year %1 is before the full year %2.</source>
            <translation>Das letzte Jahr %1 liegt vor dem vollen Jahr %2.</translation>
        </message>
        <message>
            <source>%L1 does not lie between %L2 and %L3.</source>
            <translation>%L1 liegt nicht zwischen %L2 und %L3.</translation>
        </message>
        <message>
            <source>The shape &quot;steps&quot; needs 1 to %1 steps.</source>
            <translation>Die Form „steps“ braucht 1 bis %1 Stufen.</translation>
        </message>
        <message>
            <source>Only the shape &quot;steps&quot; has steps. Please remove them.</source>
            <translation>Nur die Form „steps“ hat Stufen. Bitte entfernen.</translation>
        </message>
        <message>
            <source>The years of the steps must ascend.</source>
            <translation>Die Jahre der Stufen müssen aufsteigen.</translation>
        </message>
        <message>
            <source>The first step must be in the start year, the last in the full year.</source>
            <translation>Die erste Stufe muss im Anfangsjahr liegen, die letzte im vollen Jahr.</translation>
        </message>
        <message>
            <source>The range must ascend and lie between %1 and %2.</source>
            <translation>Die Spanne muss aufsteigen und zwischen %1 und %2 liegen.</translation>
        </message>
        <message>
            <source>The value %1 of the scenario must lie in its range.</source>
            <translation>Der Wert %1 des Szenarios muss in seiner Spanne liegen.</translation>
        </message>
        <message>
            <source>Steps have their own years. Please remove the range.</source>
            <translation>Stufen haben ihre eigenen Jahre. Bitte die Spanne entfernen.</translation>
        </message>
        <message>
            <source>The range must not go beyond the last year.</source>
            <translation>Die Spanne darf nicht über das letzte Jahr hinausgehen.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no id: lower-case letters, digits and hyphens, such as &quot;slow-start&quot;.</source>
            <translation>„%1“ ist keine Kennung: Kleinbuchstaben, Ziffern und Bindestriche, etwa „langsamer-beginn“.</translation>
        </message>
        <message>
            <source>A scenario needs a title.</source>
            <translation>Ein Szenario braucht einen Titel.</translation>
        </message>
        <message>
            <source>There is no source &quot;%1&quot;. Is it misspelt?</source>
            <translation>Eine Quelle „%1“ gibt es nicht. Ist sie verschrieben?</translation>
        </message>
        <message>
            <source>The source &quot;%1&quot; has two assumptions. Please remove one.</source>
            <translation>Die Quelle „%1“ hat zwei Annahmen. Bitte eine entfernen.</translation>
        </message>
        <message>
            <source>The key %1 is not in the list &quot;areas&quot;. Please correct it, or add the area with its name.</source>
            <translation>Der Schlüssel %1 steht nicht in der Liste „areas“. Bitte berichtigen oder das Gebiet mit Namen ergänzen.</translation>
        </message>
        <message>
            <source>The municipality %1 does not lie in the Kreis &quot;%2&quot;.</source>
            <translation>Die Gemeinde %1 liegt nicht im Kreis „%2“.</translation>
        </message>
        <message>
            <source>%L1 is no number of jobs from 1 to %L2.</source>
            <translation>%L1 ist keine Zahl von Arbeitsplätzen von 1 bis %L2.</translation>
        </message>
        <message>
            <source>The grade is A, B or C, not &quot;%1&quot;.</source>
            <translation>Die Güte ist A, B oder C, nicht „%1“.</translation>
        </message>
        <message>
            <source>A number that nobody has published has grade C.</source>
            <translation>Eine Zahl, die niemand veröffentlicht hat, hat die Güte C.</translation>
        </message>
        <message>
            <source>A published number needs the entry of projections.json that it comes from. Without one it is an assumption.</source>
            <translation>Eine veröffentlichte Zahl braucht den Eintrag in projections.json, aus dem sie kommt. Ohne ihn ist sie eine Annahme.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; does not occur in %2.</source>
            <translation>„%1“ kommt in %2 nicht vor.</translation>
        </message>
        <message>
            <source>%L1 is more than the published %L2 (%3). A bound must not be exceeded.</source>
            <translation>%L1 ist mehr als die veröffentlichten %L2 (%3). Eine Obergrenze darf nicht überschritten werden.</translation>
        </message>
        <message>
            <source>A digital park needs its Kreis: the bound is one for each Kreis.</source>
            <translation>Ein Digitalpark braucht seinen Kreis: die Obergrenze gilt je Kreis.</translation>
        </message>
        <message>
            <source>The digital parks of the Kreis %1 would have up to %L2 jobs; published are at most %L3 for each Kreis.</source>
            <translation>Die Digitalparks im Kreis %1 hätten bis zu %L2 Arbeitsplätze; veröffentlicht sind höchstens %L3 je Kreis.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no key of a Kreis (five digits) or municipality (eight).</source>
            <translation>„%1“ ist kein Schlüssel eines Kreises (fünf Ziffern) oder einer Gemeinde (acht).</translation>
        </message>
        <message>
            <source>The key %1 stands twice in the list.</source>
            <translation>Der Schlüssel %1 steht zweimal in der Liste.</translation>
        </message>
        <message>
            <source>The Kreis %1 of the municipality is not in the list.</source>
            <translation>Der Kreis %1 der Gemeinde steht nicht in der Liste.</translation>
        </message>
        <message>
            <source>The id &quot;%1&quot; is used twice. Please choose another.</source>
            <translation>Die Kennung „%1“ wird zweimal verwendet. Bitte eine andere wählen.</translation>
        </message>
        <message>
            <source>The list &quot;projections&quot; is missing. Please add it.</source>
            <translation>Die Liste „projections“ fehlt. Bitte ergänzen.</translation>
        </message>
        <message>
            <source>%1: There are no columns “%2&lt;year&gt;%3” with numbers any more.</source>
            <translation>%1: Es gibt keine Spalten „%2&lt;Jahr&gt;%3“ mit Zahlen mehr.</translation>
        </message>
        <message>
            <source>%1: The file has no table.</source>
            <translation>%1: Die Datei enthält keine Tabelle.</translation>
        </message>
        <message>
            <source>%1: The fields “%2” and “%3” hold no dates.</source>
            <translation>%1: Die Felder „%2“ und „%3“ enthalten keine Jahre oder Daten.</translation>
        </message>
        <message>
            <source>%1: The layer names no figures.</source>
            <translation>%1: Die Ebene nennt keine Zahlen.</translation>
        </message>
        <message>
            <source>Nobody has published a number for this source. Please remove &quot;published&quot;.</source>
            <translation>Für diese Quelle hat niemand eine Zahl veröffentlicht. Bitte „published“ entfernen.</translation>
        </message>
        <message>
            <source>%L1 entries are too many; at most %L2 are possible.</source>
            <translation>%L1 Einträge sind zu viele; höchstens %L2 sind möglich.</translation>
        </message>
        <message>
            <source>The file is too large: %1 MiB; the limit is %2 MiB.</source>
            <translation>Die Datei ist zu groß: %1 MiB; die Grenze ist %2 MiB.</translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message>
            <source>Join table to layer</source>
            <translation>Tabelle mit Ebene verbinden</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>None chosen yet</source>
            <translation>Noch keine gewählt</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Datei wählen …</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Blatt</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>Key in the layer</source>
            <translation>Schlüssel der Ebene</translation>
        </message>
        <message>
            <source>Key in the table</source>
            <translation>Schlüssel der Tabelle</translation>
        </message>
        <message>
            <source>Columns to take over</source>
            <translation>Spalten, die übernommen werden</translation>
        </message>
        <message>
            <source>Keys of several rows, of which the first counts</source>
            <translation>Schlüssel mehrerer Zeilen, von denen die erste gilt</translation>
        </message>
        <message>
            <source>Joined already</source>
            <translation>Bereits verbunden</translation>
        </message>
        <message>
            <source>Remove these columns</source>
            <translation>Diese Spalten entfernen</translation>
        </message>
        <message>
            <source>Table to join</source>
            <translation>Tabelle zum Verbinden</translation>
        </message>
        <message>
            <source>Tables (%1)</source>
            <translation>Tabellen (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Features without a row (%1)</source>
            <translation>Objekte ohne Zeile (%1)</translation>
        </message>
        <message>
            <source>Rows that belong to no feature, by key (%1)</source>
            <translation>Zeilen, die zu keinem Objekt gehören, nach Schlüssel (%1)</translation>
        </message>
    </context>
    <context>
        <name>JsonFile</name>
        <message>
            <source>%1: The file does not exist. Was it moved or renamed?</source>
            <translation>%1: Die Datei gibt es nicht. Wurde sie verschoben oder umbenannt?</translation>
        </message>
        <message>
            <source>%1: The file cannot be read: %2</source>
            <translation>%1: Die Datei ist nicht lesbar: %2</translation>
        </message>
        <message>
            <source>%1, line %2, column %3: This is not valid JSON: %4</source>
            <translation>%1, Zeile %2, Spalte %3: Das ist kein gültiges JSON: %4</translation>
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message>
            <source>%1, not the outline</source>
            <translation>%1, nicht der Umriss</translation>
        </message>
    </context>
    <context>
        <name>LayerPanel</name>
        <message>
            <source>Layers</source>
            <translation>Ebenen</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Dateien hinzufügen …</translation>
        </message>
        <message>
            <source>No layers. Add files with the button above or drop them on the map.</source>
            <translation>Keine Ebenen. Fügen Sie Dateien mit dem Knopf oben hinzu oder ziehen Sie sie auf die Karte.</translation>
        </message>
    </context>
    <context>
        <name>LayerPopup</name>
        <message>
            <source>Opacity</source>
            <translation>Deckkraft</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Zoom to layer</source>
            <translation>Auf Ebene zoomen</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Remove from map</source>
            <translation>Aus der Karte entfernen</translation>
        </message>
        <message>
            <source>Show by year (from – to)</source>
            <translation>Nach Jahr zeigen (von – bis)</translation>
        </message>
        <message>
            <source>Show figures over years</source>
            <translation>Zahlen über Jahre zeigen</translation>
        </message>
        <message>
            <source>Import doctor</source>
            <translation>Importprüfung</translation>
        </message>
        <message>
            <source>Attribute table</source>
            <translation>Attributtabelle</translation>
        </message>
        <message>
            <source>Edit style…</source>
            <translation>Stil bearbeiten …</translation>
        </message>
        <message>
            <source>Join table…</source>
            <translation>Tabelle verbinden …</translation>
        </message>
    </context>
    <context>
        <name>LayerRow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>visible</source>
            <translation>sichtbar</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>ausgeblendet</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Zuklappen</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>Aufklappen</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>%1 anzeigen</translation>
        </message>
        <message>
            <source>%1 – not shown at this scale</source>
            <translation>%1 – in diesem Maßstab nicht gezeigt</translation>
        </message>
        <message>
            <source>Layer options</source>
            <translation>Ebenenoptionen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln finding(s) of the import doctor</source>
            <translation>
                <numerusform>%Ln Befund der Importprüfung</numerusform>
                <numerusform>%Ln Befunde der Importprüfung</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LayerTemplate</name>
        <message>
            <source>%1: The template cannot be written: %2. Please choose another place.</source>
            <translation>%1: Die Vorlage kann nicht geschrieben werden: %2. Bitte wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>%1: This folder holds the template itself. Please choose another place.</source>
            <translation>%1: In diesem Ordner liegt die Vorlage selbst. Bitte wählen Sie einen anderen Ort.</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Size of the site, true to scale, not its outline</source>
            <translation>Größe des Standorts, maßstäblich, nicht sein Umriss</translation>
        </message>
        <message>
            <source>Largest figure, where sources differ</source>
            <translation>größte Angabe, wo Quellen sich unterscheiden</translation>
        </message>
        <message>
            <source>Uncertainty of the position</source>
            <translation>Unsicherheit der Lage</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>below %1</source>
            <translation>unter %1</translation>
        </message>
        <message>
            <source>%1 and more</source>
            <translation>%1 und mehr</translation>
        </message>
        <message>
            <source>%1 to below %2</source>
            <translation>%1 bis unter %2</translation>
        </message>
        <message>
            <source>no figure</source>
            <translation>keine Angabe</translation>
        </message>
        <message>
            <source>dense (%1 and more)</source>
            <translation>dicht (%1 und mehr)</translation>
        </message>
        <message>
            <source>scattered</source>
            <translation>vereinzelt</translation>
        </message>
        <message>
            <source>%1 and less</source>
            <translation>%1 und weniger</translation>
        </message>
    </context>
    <context>
        <name>LongTable</name>
        <message>
            <source>row %1</source>
            <translation>Zeile %1</translation>
        </message>
        <message>
            <source>No. %1</source>
            <translation>Nr. %1</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1, %2: as in %3</source>
            <translation>%1, %2: wie in %3</translation>
        </message>
        <message>
            <source>%1: as in %2</source>
            <translation>%1: wie bei %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of “%1” left out, as there is no key in column “%2”: %3. Enter the key of a feature there and open the file again.</source>
            <translation>
                <numerusform>%Ln Zeile aus „%1“ bleibt außer Betracht, weil in Spalte „%2“ der Schlüssel fehlt: %3. Dort den Schlüssel eines Objekts eintragen und die Datei erneut öffnen.</numerusform>
                <numerusform>%Ln Zeilen aus „%1“ bleiben außer Betracht, weil in Spalte „%2“ der Schlüssel fehlt: %3. Dort den Schlüssel eines Objekts eintragen und die Datei erneut öffnen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of “%1” left out, as there is no year from 1900 to 2199 in column “%2”: %3. Enter a year such as 2030 there and open the file again.</source>
            <translation>
                <numerusform>%Ln Zeile aus „%1“ bleibt außer Betracht, weil in Spalte „%2“ kein Jahr von 1900 bis 2199 steht: %3. Dort ein Jahr wie 2030 eintragen und die Datei erneut öffnen.</numerusform>
                <numerusform>%Ln Zeilen aus „%1“ bleiben außer Betracht, weil in Spalte „%2“ kein Jahr von 1900 bis 2199 steht: %3. Dort ein Jahr wie 2030 eintragen und die Datei erneut öffnen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of “%1” left out, as there is no scenario in column “%2”, while other rows have one: %3. Enter one there and open the file again.</source>
            <translation>
                <numerusform>%Ln Zeile aus „%1“ bleibt außer Betracht, weil in Spalte „%2“ kein Szenario steht, in anderen Zeilen aber schon: %3. Dort eines eintragen und die Datei erneut öffnen.</numerusform>
                <numerusform>%Ln Zeilen aus „%1“ bleiben außer Betracht, weil in Spalte „%2“ kein Szenario steht, in anderen Zeilen aber schon: %3. Dort eines eintragen und die Datei erneut öffnen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of “%1” left out, as there is no number in column “%2”: %3. Enter a number such as 1250 or 6.95 there, or nothing, and open the file again.</source>
            <translation>
                <numerusform>%Ln Zeile aus „%1“ bleibt außer Betracht, weil in Spalte „%2“ keine Zahl steht: %3. Dort eine Zahl wie 1250 oder 6,95 oder nichts eintragen und die Datei erneut öffnen.</numerusform>
                <numerusform>%Ln Zeilen aus „%1“ bleiben außer Betracht, weil in Spalte „%2“ keine Zahl steht: %3. Dort eine Zahl wie 1250 oder 6,95 oder nichts eintragen und die Datei erneut öffnen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of “%1” left out, as the number in column “%2” can be read in two ways: %3. Write thousands without a separator (1250), decimals with other than three digits (1.25), and open the file again.</source>
            <translation>
                <numerusform>%Ln Zeile aus „%1“ bleibt außer Betracht, weil sich die Zahl in Spalte „%2“ auf zwei Arten lesen lässt: %3. Tausender ohne Trennzeichen schreiben (1250), Nachkommastellen nicht mit genau drei Ziffern (1,25), und die Datei erneut öffnen.</numerusform>
                <numerusform>%Ln Zeilen aus „%1“ bleiben außer Betracht, weil sich die Zahl in Spalte „%2“ auf zwei Arten lesen lässt: %3. Tausender ohne Trennzeichen schreiben (1250), Nachkommastellen nicht mit genau drei Ziffern (1,25), und die Datei erneut öffnen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of “%1” left out, as column “%2” has decimal commas beside decimal points: %3. Use one of the two in the whole column and open the file again.</source>
            <translation>
                <numerusform>%Ln Zeile aus „%1“ bleibt außer Betracht, weil in Spalte „%2“ Dezimalkommas neben Dezimalpunkten stehen: %3. In der ganzen Spalte nur eines von beiden verwenden und die Datei erneut öffnen.</numerusform>
                <numerusform>%Ln Zeilen aus „%1“ bleiben außer Betracht, weil in Spalte „%2“ Dezimalkommas neben Dezimalpunkten stehen: %3. In der ganzen Spalte nur eines von beiden verwenden und die Datei erneut öffnen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of “%1” without a number in column “%2”: %3.</source>
            <translation>
                <numerusform>%Ln Zeile aus „%1“ ohne Zahl in Spalte „%2“: %3.</numerusform>
                <numerusform>%Ln Zeilen aus „%1“ ohne Zahl in Spalte „%2“: %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of “%1” left out, as an earlier row has the same key (column “%2”), year and scenario: %3. Delete the wrong row of each pair and open the file again.</source>
            <translation>
                <numerusform>%Ln Zeile aus „%1“ bleibt außer Betracht, weil eine frühere Zeile denselben Schlüssel (Spalte „%2“), dasselbe Jahr und dasselbe Szenario hat: %3. Die falsche der beiden Zeilen löschen und die Datei erneut öffnen.</numerusform>
                <numerusform>%Ln Zeilen aus „%1“ bleiben außer Betracht, weil frühere Zeilen denselben Schlüssel (Spalte „%2“), dasselbe Jahr und dasselbe Szenario haben: %3. Die jeweils falsche Zeile löschen und die Datei erneut öffnen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of “%1” left out, as the key in column “%2” fits several features of “%4”: %3. Enter it exactly as it stands there and open the file again.</source>
            <translation>
                <numerusform>%Ln Zeile aus „%1“ bleibt außer Betracht, weil der Schlüssel in Spalte „%2“ zu mehreren Objekten aus „%4“ passt: %3. Ihn genau wie dort eintragen und die Datei erneut öffnen.</numerusform>
                <numerusform>%Ln Zeilen aus „%1“ bleiben außer Betracht, weil der Schlüssel in Spalte „%2“ zu mehreren Objekten aus „%4“ passt: %3. Ihn genau wie dort eintragen und die Datei erneut öffnen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln key(s) in column “%2” of “%1” that no feature of “%4” has: %3. Their rows are not on the map. Correct the keys, or choose another layer or field.</source>
            <translation>
                <numerusform>%Ln Schlüssel in Spalte „%2“ aus „%1“, den kein Objekt aus „%4“ hat: %3. Die zugehörigen Zeilen erscheinen nicht auf der Karte. Den Schlüssel berichtigen oder eine andere Ebene oder ein anderes Feld wählen.</numerusform>
                <numerusform>%Ln Schlüssel in Spalte „%2“ aus „%1“, die kein Objekt aus „%4“ hat: %3. Die zugehörigen Zeilen erscheinen nicht auf der Karte. Die Schlüssel berichtigen oder eine andere Ebene oder ein anderes Feld wählen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s) of “%1” left without a number, as an earlier one has the same key (field “%2”): %3. Give each feature a key of its own.</source>
            <translation>
                <numerusform>%Ln Objekt aus „%1“ bleibt ohne Zahl, weil ein früheres denselben Schlüssel hat (Feld „%2“): %3. Jedem Objekt einen eigenen Schlüssel geben.</numerusform>
                <numerusform>%Ln Objekte aus „%1“ bleiben ohne Zahl, weil frühere denselben Schlüssel haben (Feld „%2“): %3. Jedem Objekt einen eigenen Schlüssel geben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Column “%2” of “%1” was read with decimal commas: %3 is %4 (%5).</source>
            <translation>Spalte „%2“ aus „%1“ wurde mit Dezimalkomma gelesen: %3 ist %4 (%5).</translation>
        </message>
        <message>
            <source>Column “%2” of “%1” was read with decimal points: %3 is %4 (%5).</source>
            <translation>Spalte „%2“ aus „%1“ wurde mit Dezimalpunkt gelesen: %3 ist %4 (%5).</translation>
        </message>
        <message>
            <source>Points in column “%2” of “%1” were read as decimal points: 1.250 as 1.25. If they stand between thousands, write the numbers without them and open the file again.</source>
            <translation>Punkte in Spalte „%2“ aus „%1“ wurden als Dezimalpunkte gelesen: 1.250 als 1,25. Falls sie Tausender trennen, die Zahlen ohne Punkte schreiben und die Datei erneut öffnen.</translation>
        </message>
        <message>
            <source>“%1” has more than %2 scenarios in column “%3”. Choose the column that names the scenario, or none.</source>
            <translation>„%1“ hat in Spalte „%3“ mehr als %2 Szenarien. Die Spalte wählen, die das Szenario nennt, oder keine.</translation>
        </message>
        <message>
            <source>“%1” has %2 years and %3 scenarios for %4 features: too many numbers for one map. Leave years or scenarios out and open the file again.</source>
            <translation>„%1“ hat %2 Jahre und %3 Szenarien für %4 Objekte: zu viele Zahlen für eine Karte. Jahre oder Szenarien weglassen und die Datei erneut öffnen.</translation>
        </message>
        <message>
            <source>“%1” has no number for a feature of “%2”.</source>
            <translation>„%1“ enthält keine Zahl für ein Objekt aus „%2“.</translation>
        </message>
        <message>
            <source>“%1” has no column “%2”. Choose one that it has.</source>
            <translation>„%1“ hat keine Spalte „%2“. Eine vorhandene wählen.</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>%1 – Revieratlas</source>
            <translation>%1 – Revieratlas</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Export läuft …</translation>
        </message>
        <message>
            <source>Add files to the map</source>
            <translation>Dateien zur Karte hinzufügen</translation>
        </message>
        <message>
            <source>Maps and geodata (%1)</source>
            <translation>Karten und Geodaten (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>Gespeichert unter %1</translation>
        </message>
        <message>
            <source>Packed into %1</source>
            <translation>Gepackt in %1</translation>
        </message>
        <message>
            <source>Packing: %1 %</source>
            <translation>Packen: %1 %</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Druckt …</translation>
        </message>
    </context>
    <context>
        <name>MapArea</name>
        <message>
            <source>Drop files to add them to the map</source>
            <translation>Dateien ablegen, um sie zur Karte hinzuzufügen</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Home view</source>
            <translation>Startansicht</translation>
        </message>
    </context>
    <context>
        <name>MapScaleBar</name>
        <message>
            <source>Scale bar: %1</source>
            <translation>Maßstabsleiste: %1</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Map %1</source>
            <translation>Karte %1</translation>
        </message>
    </context>
    <context>
        <name>MessageStrip</name>
        <message>
            <source>%1 (%2 times)</source>
            <translation>%1 (%2-mal)</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Fewer messages</source>
            <translation>Weniger Meldungen</translation>
        </message>
        <message>
            <source>Show all %1 messages</source>
            <translation>Alle %1 Meldungen zeigen</translation>
        </message>
        <message>
            <source>Dismiss all</source>
            <translation>Alle schließen</translation>
        </message>
    </context>
    <context>
        <name>NoteDialog</name>
        <message>
            <source>Save the letter to the supplier</source>
            <translation>Brief an den Lieferanten speichern</translation>
        </message>
        <message>
            <source>Text (*.md *.txt)</source>
            <translation>Text (*.md *.txt)</translation>
        </message>
    </context>
    <context>
        <name>OverviewMap</name>
        <message>
            <source>Overview map</source>
            <translation>Übersichtskarte</translation>
        </message>
        <message>
            <source>Close the overview map</source>
            <translation>Übersichtskarte schließen</translation>
        </message>
    </context>
    <context>
        <name>OwnOffers</name>
        <message>
            <source>Own training offers</source>
            <translation>Eigene Qualifizierungsangebote</translation>
        </message>
        <message>
            <source>Save the template, fill in one row per offer with longitude (lon) and latitude (lat) in a spreadsheet, and open the file: the offers become a layer of the map.</source>
            <translation>Vorlage speichern, in einer Tabellenkalkulation je Angebot eine Zeile mit Längengrad (lon) und Breitengrad (lat) ausfüllen, Datei öffnen: Die Angebote erscheinen als Ebene auf der Karte.</translation>
        </message>
        <message>
            <source>Save template…</source>
            <translation>Vorlage speichern …</translation>
        </message>
        <message>
            <source>Open offers…</source>
            <translation>Angebote öffnen …</translation>
        </message>
    </context>
    <context>
        <name>PackDialogs</name>
        <message>
            <source>map.revier</source>
            <translation>karte.revier</translation>
        </message>
        <message>
            <source>Packing project</source>
            <translation>Projekt wird gepackt</translation>
        </message>
        <message>
            <source>The project is still being packed with its data. The map is closed as soon as that is done.</source>
            <translation>Das Projekt wird noch mit seinen Daten gepackt. Die Karte wird geschlossen, sobald das fertig ist.</translation>
        </message>
        <message>
            <source>The project is being packed with its data into one file.</source>
            <translation>Das Projekt wird mit seinen Daten in eine Datei gepackt.</translation>
        </message>
        <message>
            <source>Packing: %1 %</source>
            <translation>Packen: %1 %</translation>
        </message>
        <message>
            <source>Back to the map</source>
            <translation>Zurück zur Karte</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>Im Hintergrund weiter</translation>
        </message>
        <message>
            <source>Stop packing</source>
            <translation>Packen abbrechen</translation>
        </message>
        <message>
            <source>Pack project</source>
            <translation>Projekt packen</translation>
        </message>
        <message>
            <source>Revieratlas project with its data (*.revierz)</source>
            <translation>Revieratlas-Projekt mit seinen Daten (*.revierz)</translation>
        </message>
    </context>
    <context>
        <name>PaneHeader</name>
        <message>
            <source>Map %1: %2</source>
            <translation>Karte %1: %2</translation>
        </message>
        <message>
            <source>own layers</source>
            <translation>eigene Ebenen</translation>
        </message>
        <message>
            <source>Year, scenario and layers of map %1</source>
            <translation>Jahr, Szenario und Ebenen der Karte %1</translation>
        </message>
    </context>
    <context>
        <name>PanePopup</name>
        <message>
            <source>Map %1</source>
            <translation>Karte %1</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>Layers of this map alone</source>
            <translation>Ebenen nur dieser Karte</translation>
        </message>
        <message>
            <source>As in the layer panel</source>
            <translation>Wie in der Ebenenliste</translation>
        </message>
    </context>
    <context>
        <name>ProgrammeCard</name>
        <message>
            <source>Copy as text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <source>Copy as text: %1</source>
            <translation>Als Text kopieren: %1</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Zielgruppe</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Show on map</source>
            <translation>Auf der Karte zeigen</translation>
        </message>
        <message>
            <source>Show on map: %1</source>
            <translation>Auf der Karte zeigen: %1</translation>
        </message>
    </context>
    <context>
        <name>Programmes</name>
        <message>
            <source>&quot;%1&quot; is missing</source>
            <translation>„%1“ fehlt</translation>
        </message>
        <message>
            <source>&quot;%1&quot; must be a text or null</source>
            <translation>„%1“ muss ein Text oder null sein</translation>
        </message>
        <message>
            <source>&quot;%1&quot; must be one of %2</source>
            <translation>„%1“ muss eines von diesen sein: %2</translation>
        </message>
        <message>
            <source>&quot;%1_de&quot; and &quot;%1_en&quot; must both be there, or none</source>
            <translation>„%1_de“ und „%1_en“ müssen beide vorhanden sein oder keines</translation>
        </message>
        <message>
            <source>the &quot;id&quot; is used twice</source>
            <translation>die „id“ ist doppelt vergeben</translation>
        </message>
        <message>
            <source>%1, entry %2 (%3): %4. Please correct the entry.</source>
            <translation>%1, Eintrag %2 (%3): %4. Bitte berichtigen Sie den Eintrag.</translation>
        </message>
        <message>
            <source>%1: %2. Please correct the file.</source>
            <translation>%1: %2. Bitte berichtigen Sie die Datei.</translation>
        </message>
        <message>
            <source>%1: The list &quot;programmes&quot; is missing: this is no file of programmes.</source>
            <translation>%1: Die Liste „programmes“ fehlt: Das ist keine Datei mit Programmen.</translation>
        </message>
    </context>
    <context>
        <name>ProgrammesPanel</name>
        <message>
            <source>Programmes and training</source>
            <translation>Programme und Qualifizierung</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>“%1” is in no layer of the map.</source>
            <translation>„%1“ steht in keiner Ebene der Karte.</translation>
        </message>
    </context>
    <context>
        <name>Project</name>
        <message>
            <source>A layer needs an &quot;id&quot; and a &quot;file&quot;.</source>
            <translation>Eine Ebene braucht „id“ und „file“.</translation>
        </message>
        <message>
            <source>Layer &quot;%1&quot;: There is no field set &quot;%2&quot;.</source>
            <translation>Ebene „%1“: Es gibt keine Feldgruppe „%2“.</translation>
        </message>
        <message>
            <source>Layer &quot;%1&quot;, style: %2</source>
            <translation>Ebene „%1“, Stil: %2</translation>
        </message>
        <message>
            <source>Layer &quot;%1&quot;: There is no group &quot;%2&quot;.</source>
            <translation>Ebene „%1“: Es gibt keine Gruppe „%2“.</translation>
        </message>
        <message>
            <source>The layer id &quot;%1&quot; is used twice.</source>
            <translation>Die Ebenenkennung „%1“ kommt zweimal vor.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: There is no layer &quot;%2&quot; in this file.</source>
            <translation>%1: In dieser Datei gibt es keine Ebene „%2“.</translation>
        </message>
        <message>
            <source>Templates: %1</source>
            <translation>Vorlagen: %1</translation>
        </message>
        <message>
            <source>This is not a Revieratlas project (the key &quot;revieratlas&quot; is missing).</source>
            <translation>Das ist kein Revieratlas-Projekt (der Schlüssel „revieratlas“ fehlt).</translation>
        </message>
        <message>
            <source>A newer Revieratlas wrote this project (version %1, this program reads up to %2). Please open it with the newer program.</source>
            <translation>Dieses Projekt hat ein neueres Revieratlas geschrieben (Version %1, dieses Programm liest bis %2). Bitte öffnen Sie es mit dem neueren Programm.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2. Please choose another folder.</source>
            <translation>%1 kann nicht geschrieben werden: %2. Bitte wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>%1 cannot be replaced: %2. The file is as it was; please save under another name.</source>
            <translation>%1 kann nicht ersetzt werden: %2. Die Datei ist, wie sie war; bitte speichern Sie unter einem anderen Namen.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; must be one of: %2.</source>
            <translation>„%1“ muss eines von diesen sein: %2.</translation>
        </message>
        <message>
            <source>A series of the kind &quot;%1&quot; needs the key &quot;%2&quot;.</source>
            <translation>Eine Zeitreihe der Art „%1“ braucht den Schlüssel „%2“.</translation>
        </message>
        <message>
            <source>Layer &quot;%1&quot;, series: %2</source>
            <translation>Ebene „%1“, Zeitreihe: %2</translation>
        </message>
        <message>
            <source>Layer &quot;%1&quot;: There is no remedy &quot;%2&quot;.</source>
            <translation>Ebene „%1“: Es gibt keine Abhilfe „%2“.</translation>
        </message>
        <message>
            <source>Layer &quot;%1&quot;, sketch: %2</source>
            <translation>Ebene „%1“, Zeichnung (sketch): %2</translation>
        </message>
        <message>
            <source>Bookmark &quot;%1&quot;: It needs a &quot;name&quot; and a &quot;view&quot; with &quot;center&quot; (longitude, latitude in degrees) and &quot;scale&quot;.</source>
            <translation>Lesezeichen „%1“: Es braucht einen Namen („name“) und eine Ansicht („view“) mit „center“ (Länge, Breite in Grad) und „scale“.</translation>
        </message>
        <message>
            <source>%1: The file of this map is missing, so that it cannot be packed. Put it back where it was and save again.</source>
            <translation>%1: Diese Datei der Karte fehlt und lässt sich deshalb nicht einpacken. Legen Sie sie dorthin zurück, wo sie war, und speichern Sie noch einmal.</translation>
        </message>
        <message>
            <source>%1: The file of the layer “%2” is missing, so that it cannot be packed. Put it back where it was or remove the layer, and save again.</source>
            <translation>%1: Die Datei der Ebene „%2“ fehlt und lässt sich deshalb nicht einpacken. Legen Sie sie dorthin zurück, wo sie war, oder entfernen Sie die Ebene, und speichern Sie noch einmal.</translation>
        </message>
        <message>
            <source>%1: The files of this map have %2, and at most %3 fit into one file that can be opened again. Please save it as a project beside its data.</source>
            <translation>%1: Die Dateien dieser Karte haben %2; in eine Datei, die sich wieder öffnen lässt, passen höchstens %3. Bitte speichern Sie die Karte als Projekt neben ihren Daten.</translation>
        </message>
        <message>
            <source>%1: The folder %2 to unpack it into cannot be made. Please make room there, or unpack the file yourself and open the project in it.</source>
            <translation>%1: Der Ordner %2 zum Auspacken lässt sich nicht anlegen. Bitte schaffen Sie dort Platz, oder packen Sie die Datei selbst aus und öffnen Sie das Projekt darin.</translation>
        </message>
        <message>
            <source>%1: There is no file project.revier in this archive. Please unpack it and open the files in it with “Open…”.</source>
            <translation>%1: In diesem Archiv fehlt die Datei project.revier. Packen Sie es aus und öffnen Sie die Dateien darin mit „Öffnen …“.</translation>
        </message>
        <message>
            <source>%1: The project in it names a file outside of it, %2. It is not opened; ask whoever sent it, or unpack it and look at project.revier.</source>
            <translation>%1: Das Projekt darin nennt eine Datei außerhalb davon, %2. Es wird nicht geöffnet; fragen Sie nach, wer es geschickt hat, oder packen Sie es aus und sehen Sie in project.revier nach.</translation>
        </message>
        <message>
            <source>The columns %1 were not joined. %2</source>
            <translation>Die Spalten %1 wurden nicht verbunden. %2</translation>
        </message>
        <message>
            <source>A joined table needs the key &quot;%1&quot;.</source>
            <translation>Eine verbundene Tabelle braucht den Schlüssel „%1“.</translation>
        </message>
        <message>
            <source>Layer &quot;%1&quot;, joins: %2</source>
            <translation>Ebene „%1“, joins: %2</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Vorführung: %1</translation>
        </message>
        <message>
            <source>Scene &quot;%1&quot;: %2</source>
            <translation>Szene „%1“: %2</translation>
        </message>
        <message>
            <source>It needs an &quot;id&quot; and a &quot;view&quot; with &quot;center&quot; (longitude, latitude in degrees) and &quot;scale&quot;.</source>
            <translation>Sie braucht eine „id“ und eine „view“ mit „center“ (Länge, Breite in Grad) und „scale“.</translation>
        </message>
        <message>
            <source>The id is used twice.</source>
            <translation>Die id kommt zweimal vor.</translation>
        </message>
    </context>
    <context>
        <name>ProjectDialogs</name>
        <message>
            <source>Unsaved changes</source>
            <translation>Ungespeicherte Änderungen</translation>
        </message>
        <message>
            <source>The changes to this map are not saved. Save them as a project?</source>
            <translation>Die Änderungen an dieser Karte sind nicht gespeichert. Als Projekt speichern?</translation>
        </message>
        <message>
            <source>The changes to “%1” are not saved.</source>
            <translation>Die Änderungen an „%1“ sind nicht gespeichert.</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter …</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>Nicht speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Changed by another program</source>
            <translation>Von einem anderen Programm geändert</translation>
        </message>
        <message>
            <source>“%1” was changed since it was opened here. Saving replaces those changes; they stay in the file with “~” behind its name.</source>
            <translation>„%1“ wurde geändert, seit es hier geöffnet ist. Speichern ersetzt diese Änderungen; sie bleiben in der Datei mit „~“ hinter dem Namen.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Unsaved work was found</source>
            <translation>Ungespeicherte Arbeit gefunden</translation>
        </message>
        <message>
            <source>Revieratlas ended without saving: %1.</source>
            <translation>Revieratlas endete, ohne zu speichern: %1.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Save project</source>
            <translation>Projekt speichern</translation>
        </message>
        <message>
            <source>map.revier</source>
            <translation>karte.revier</translation>
        </message>
        <message>
            <source>Revieratlas project (*.revier)</source>
            <translation>Revieratlas-Projekt (*.revier)</translation>
        </message>
        <message>
            <source>Revieratlas project with its data (*.revierz)</source>
            <translation>Revieratlas-Projekt mit seinen Daten (*.revierz)</translation>
        </message>
        <message>
            <source>Save project with its data</source>
            <translation>Projekt mit seinen Daten speichern</translation>
        </message>
    </context>
    <context>
        <name>ProjectionPanel</name>
        <message>
            <source>Assumptions and explanations</source>
            <translation>Annahmen und Erklärungen</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>Annahmen</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>This map has no job projections.</source>
            <translation>Diese Karte hat keine Prognosen der Arbeitsplätze.</translation>
        </message>
    </context>
    <context>
        <name>Provenance</name>
        <message>
            <source>%1: Reading was canceled.</source>
            <translation>%1: Das Lesen wurde abgebrochen.</translation>
        </message>
        <message>
            <source>%1: The file does not say which map it was made from.</source>
            <translation>%1: Die Datei nennt die Karte nicht, aus der sie entstanden ist.</translation>
        </message>
        <message>
            <source>%1: The file has changed since the picture was made.</source>
            <translation>%1: Die Datei hat sich geändert, seit das Bild entstanden ist.</translation>
        </message>
        <message>
            <source>%1: The file that the picture was made from is not there.</source>
            <translation>%1: Die Datei, aus der das Bild entstanden ist, ist nicht vorhanden.</translation>
        </message>
        <message>
            <source>%1: What the file says of the map that it was made from is damaged. The picture itself may be good.</source>
            <translation>%1: Die Angaben der Datei zu ihrer Karte sind beschädigt. Das Bild selbst kann in Ordnung sein.</translation>
        </message>
    </context>
    <context>
        <name>Quality</name>
        <message>
            <source>A quotation mark is not closed.</source>
            <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
        </message>
        <message>
            <source>The table is empty; its first line must name the columns.</source>
            <translation>Die Tabelle ist leer; ihre erste Zeile muss die Spalten nennen.</translation>
        </message>
        <message>
            <source>%1: There is no such folder.</source>
            <translation>%1: Diesen Ordner gibt es nicht.</translation>
        </message>
        <message>
            <source>%1: The folder has no schemas (schema/*.schema.json), so nothing in it can be checked. To check a single file, name its schema with --schema.</source>
            <translation>%1: Der Ordner hat keine Schemata (schema/*.schema.json), daher lässt sich darin nichts prüfen. Für eine einzelne Datei bitte das Schema mit --schema nennen.</translation>
        </message>
        <message>
            <source>%1: No folder above this file has schemas (schema/*.schema.json). Please name the schema with --schema.</source>
            <translation>%1: Kein Ordner über dieser Datei hat Schemata (schema/*.schema.json). Bitte das Schema mit --schema nennen.</translation>
        </message>
        <message numerus="yes">
            <source>There are %Ln more finding(s) in this file.</source>
            <translation>
                <numerusform>In dieser Datei gibt es %Ln weiteren Befund.</numerusform>
                <numerusform>In dieser Datei gibt es %Ln weitere Befunde.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is missing; schema/%1 describes it.</source>
            <translation>Die Datei fehlt; schema/%1 beschreibt sie.</translation>
        </message>
        <message>
            <source>No schema describes this file. Please add one to the folder schema, with the name of the file under &quot;x-revieratlas&quot;, or remove the file.</source>
            <translation>Kein Schema beschreibt diese Datei. Bitte im Ordner „schema“ eines anlegen, das die Datei unter „x-revieratlas“ nennt, oder die Datei entfernen.</translation>
        </message>
        <message>
            <source>The check was cancelled.</source>
            <translation>Die Prüfung wurde abgebrochen.</translation>
        </message>
        <message>
            <source>This is not valid JSON: %1</source>
            <translation>Das ist kein gültiges JSON: %1</translation>
        </message>
        <message>
            <source>The key occurs twice in the same object.</source>
            <translation>Der Schlüssel kommt im selben JSON-Objekt zweimal vor.</translation>
        </message>
        <message>
            <source>The feature does not stand on a line of its own, so that changes are hard to compare.</source>
            <translation>Das Objekt steht nicht in einer eigenen Zeile; Änderungen sind so schwer zu vergleichen.</translation>
        </message>
        <message>
            <source>The part .%1 of the shapefile is missing.</source>
            <translation>Der Teil .%1 des Shapefiles fehlt.</translation>
        </message>
        <message>
            <source>The encoding in the .cpg file is &quot;%1&quot;; it must be UTF-8.</source>
            <translation>Die Kodierung in der .cpg-Datei ist „%1“; sie muss UTF-8 sein.</translation>
        </message>
        <message>
            <source>The coordinate reference system is %1; it must be %2.</source>
            <translation>Das Koordinatenreferenzsystem ist %1; es muss %2 sein.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>The file %1 with title, licence and source is missing.</source>
            <translation>Die Datei %1 mit Titel, Lizenz und Quelle fehlt.</translation>
        </message>
        <message>
            <source>This is no geometry of points, lines or areas with two numbers a position.</source>
            <translation>Das ist keine Geometrie aus Punkten, Linien oder Flächen mit zwei Zahlen je Punkt.</translation>
        </message>
        <message>
            <source>%1 Near %2.</source>
            <translation>%1 Bei %2.</translation>
        </message>
        <message>
            <source>%1 lies outside of the area %2 to %3. Are the axes exchanged?</source>
            <translation>%1 liegt außerhalb des Gebiets %2 bis %3. Sind die Achsen vertauscht?</translation>
        </message>
        <message numerus="yes">
            <source>%1 has more than %Ln decimal(s).</source>
            <translation>
                <numerusform>%1 hat mehr als %Ln Nachkommastelle.</numerusform>
                <numerusform>%1 hat mehr als %Ln Nachkommastellen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The feature has no geometry; it must have a %1.</source>
            <translation>Das Objekt hat keine Geometrie; es braucht eine der Art %1.</translation>
        </message>
        <message>
            <source>The geometry is a %1; it must be a %2.</source>
            <translation>Die Geometrie ist von der Art %1; sie muss von der Art %2 sein.</translation>
        </message>
        <message>
            <source>This is not the box of the features, which is [%1, %2, %3, %4].</source>
            <translation>Das ist nicht das umschließende Rechteck der Objekte; es ist [%1, %2, %3, %4].</translation>
        </message>
        <message>
            <source>More than %1 levels of nesting.</source>
            <translation>Mehr als %1 Verschachtelungsebenen.</translation>
        </message>
        <message>
            <source>The text is longer than %L1 characters.</source>
            <translation>Der Text ist länger als %L1 Zeichen.</translation>
        </message>
        <message>
            <source>This is not a valid schema: %1</source>
            <translation>Das ist kein gültiges Schema: %1</translation>
        </message>
        <message>
            <source>%1 has no property &quot;%2&quot;.</source>
            <translation>%1 hat kein Attribut „%2“.</translation>
        </message>
        <message>
            <source>The value &quot;%1&quot; of %2 has no category, and there is no label for the rest.</source>
            <translation>Der Wert „%1“ von %2 hat keine Kategorie, und für den Rest fehlt eine Beschriftung.</translation>
        </message>
        <message>
            <source>No layer that uses this set has a property &quot;%1&quot;.</source>
            <translation>Keine Ebene, die diese Auswahl benutzt, hat ein Attribut „%1“.</translation>
        </message>
        <message>
            <source>%1 differs from %2 &quot;%3&quot;, which has %4.</source>
            <translation>%1 weicht ab von %2 „%3“; dort steht %4.</translation>
        </message>
        <message>
            <source>The position lies outside of the outline of %1 &quot;%2&quot;.</source>
            <translation>Die Position liegt außerhalb des Umrisses von %1 „%2“.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; does not occur in %2.</source>
            <translation>„%1“ kommt in %2 nicht vor.</translation>
        </message>
        <message>
            <source>%1 is not the sum of its parts in %2, which is %3.</source>
            <translation>%1 ist nicht die Summe der Teile in %2; sie ist %3.</translation>
        </message>
        <message>
            <source>%1 is not the number of its parts in %2, which is %3.</source>
            <translation>%1 ist nicht die Zahl der Teile in %2; sie ist %3.</translation>
        </message>
        <message>
            <source>The outline is not the union of its parts in %1.</source>
            <translation>Der Umriss ist nicht die Vereinigung der Teile in %1.</translation>
        </message>
        <message>
            <source>The schema is too large; the limit is %1 MiB.</source>
            <translation>Das Schema ist zu groß; die Grenze liegt bei %1 MiB.</translation>
        </message>
        <message>
            <source>A schema must be an object in braces.</source>
            <translation>Ein Schema muss ein Objekt in geschweiften Klammern sein.</translation>
        </message>
        <message>
            <source>The schema is not JSON Schema 2020-12 but &quot;%1&quot;.</source>
            <translation>Das Schema ist nicht JSON Schema 2020-12, sondern „%1“.</translation>
        </message>
        <message>
            <source>%1: &quot;%2&quot; is not supported in a schema.</source>
            <translation>%1: „%2“ wird in Schemata nicht unterstützt.</translation>
        </message>
        <message>
            <source>%1: The reference &quot;%2&quot; must name a place in this file or in one beside it, such as &quot;common.schema.json#/$defs/id&quot;.</source>
            <translation>%1: Der Verweis „%2“ muss eine Stelle in dieser Datei oder in einer daneben nennen, zum Beispiel „common.schema.json#/$defs/id“.</translation>
        </message>
        <message>
            <source>%1: The schema refers to itself in a circle at &quot;%2&quot;.</source>
            <translation>%1: Das Schema verweist bei „%2“ im Kreis auf sich selbst.</translation>
        </message>
        <message>
            <source>The column is missing.</source>
            <translation>Die Spalte fehlt.</translation>
        </message>
        <message>
            <source>The column is not in the schema. Is it misspelt?</source>
            <translation>Die Spalte steht nicht im Schema. Ist sie falsch geschrieben?</translation>
        </message>
        <message>
            <source>The column occurs twice.</source>
            <translation>Die Spalte kommt zweimal vor.</translation>
        </message>
        <message>
            <source>The position is missing: degrees such as 6.58 and 51.05.</source>
            <translation>Die Position fehlt: Grad wie 6,58 und 51,05.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no number of degrees, such as 6.58 or 51.05.</source>
            <translation>„%1“ ist keine Gradzahl wie 6,58 oder 51,05.</translation>
        </message>
        <message>
            <source>The row has %1 cells, the first line %2. Is a text with a separator without quotation marks?</source>
            <translation>Die Zeile hat %1 Zellen, die erste Zeile der Tabelle %2. Steht ein Text mit Trennzeichen ohne Anführungszeichen?</translation>
        </message>
        <message>
            <source>The file holds no layer.</source>
            <translation>Die Datei enthält keine Ebene.</translation>
        </message>
        <message>
            <source>The file does not exist.</source>
            <translation>Die Datei gibt es nicht.</translation>
        </message>
        <message>
            <source>This is not a file.</source>
            <translation>Das ist keine Datei.</translation>
        </message>
        <message>
            <source>The file is too large to be checked: %1 MiB; the limit is %2 MiB.</source>
            <translation>Die Datei ist zum Prüfen zu groß: %1 MiB; die Grenze liegt bei %2 MiB.</translation>
        </message>
        <message>
            <source>The file cannot be read: %1</source>
            <translation>Die Datei lässt sich nicht lesen: %1</translation>
        </message>
        <message>
            <source>This is not UTF-8. Please save the file with that encoding (in spreadsheets: &quot;CSV UTF-8&quot;).</source>
            <translation>Das ist kein UTF-8. Bitte die Datei in dieser Kodierung speichern (in Tabellenprogrammen: „CSV UTF-8“).</translation>
        </message>
        <message>
            <source>The file begins with a byte-order mark; please save it without.</source>
            <translation>Die Datei beginnt mit einer Bytereihenfolge-Marke (BOM); bitte ohne speichern.</translation>
        </message>
        <message>
            <source>The lines end with carriage returns; please save it with plain line ends.</source>
            <translation>Die Zeilen enden mit Wagenrücklauf (CR); bitte mit einfachen Zeilenenden speichern.</translation>
        </message>
        <message>
            <source>The last line has no line end.</source>
            <translation>Der letzten Zeile fehlt das Zeilenende.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no date; dates are written 2024, 2024-05 or 2024-05-22.</source>
            <translation>„%1“ ist kein Datum; geschrieben wird 2024, 2024-05 oder 2024-05-22.</translation>
        </message>
        <message>
            <source>The year %1 is not between %2 and %3.</source>
            <translation>Das Jahr %1 liegt nicht zwischen %2 und %3.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no complete address; it must be like https://www.example.org/page.</source>
            <translation>„%1“ ist keine vollständige Adresse; sie muss aussehen wie https://www.example.org/seite.</translation>
        </message>
        <message>
            <source>The text for &quot;%1&quot; is missing.</source>
            <translation>Der Text für „%1“ fehlt.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is called %2 here, but %3 elsewhere in the file.</source>
            <translation>„%1“ heißt hier %2, sonst in der Datei aber %3.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; occurs twice.</source>
            <translation>„%1“ kommt zweimal vor.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; occurs twice; the first is in line %2.</source>
            <translation>„%1“ kommt zweimal vor; zuerst in Zeile %2.</translation>
        </message>
        <message>
            <source>The feature&apos;s own id is %1, but the property says %2; they must be equal.</source>
            <translation>Die Kennung des Objekts ist %1, im Attribut steht aber %2; beide müssen gleich sein.</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>nicht vorhanden</translation>
        </message>
        <message>
            <source>The text is missing, but %1 is there; both languages are needed.</source>
            <translation>Der Text fehlt, %1 ist aber da; es braucht beide Sprachen.</translation>
        </message>
        <message>
            <source>The text begins or ends with white space.</source>
            <translation>Der Text beginnt oder endet mit Leerraum.</translation>
        </message>
        <message>
            <source>%1 is more than %2, which is %3.</source>
            <translation>%1 ist mehr als %2 mit %3.</translation>
        </message>
        <message>
            <source>%1 is less than the sum of its parts (%2), which is %3.</source>
            <translation>%1 ist weniger als die Summe der Teile (%2); sie ist %3.</translation>
        </message>
        <message>
            <source>%1 is not the highest number in %2, which is %3.</source>
            <translation>%1 ist nicht die höchste Zahl in %2; sie ist %3.</translation>
        </message>
        <message>
            <source>%1 &quot;%2&quot;: there are %3 features, but there should be %4.</source>
            <translation>%1 „%2“: Es gibt %3 Objekte, es müssten aber %4 sein.</translation>
        </message>
        <message>
            <source>%1 &quot;%2&quot;: the sum is %3, but it should be %4.</source>
            <translation>%1 „%2“: Die Summe ist %3, sie müsste aber %4 sein.</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>ein Text</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true oder false</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>eine Liste</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>ein JSON-Objekt</translation>
        </message>
        <message>
            <source>null</source>
            <translation>null</translation>
        </message>
        <message>
            <source> or </source>
            <translation> oder </translation>
        </message>
        <message>
            <source>The value is missing; it must be %1.</source>
            <translation>Der Wert fehlt; erlaubt ist: %1.</translation>
        </message>
        <message>
            <source>%1 is not allowed here; it must be %2.</source>
            <translation>%1 ist hier nicht erlaubt; erlaubt ist: %2.</translation>
        </message>
        <message>
            <source>%1 does not have the form that is asked for: %2</source>
            <translation>%1 hat nicht die verlangte Form: %2</translation>
        </message>
        <message>
            <source>%1 is too small; allowed is %2 or more.</source>
            <translation>%1 ist zu klein; erlaubt ist %2 oder mehr.</translation>
        </message>
        <message>
            <source>%1 is too large; allowed is %2 or less.</source>
            <translation>%1 ist zu groß; erlaubt ist %2 oder weniger.</translation>
        </message>
        <message>
            <source>%1 is too small; it must be more than %2.</source>
            <translation>%1 ist zu klein; es muss mehr als %2 sein.</translation>
        </message>
        <message>
            <source>%1 is too large; it must be less than %2.</source>
            <translation>%1 ist zu groß; es muss weniger als %2 sein.</translation>
        </message>
        <message>
            <source>%1 is not a multiple of %2.</source>
            <translation>%1 ist kein Vielfaches von %2.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>Der Text ist leer.</translation>
        </message>
        <message numerus="yes">
            <source>%1 is too short; at least %Ln character(s) are needed.</source>
            <translation>
                <numerusform>%1 ist zu kurz; es braucht mindestens %Ln Zeichen.</numerusform>
                <numerusform>%1 ist zu kurz; es braucht mindestens %Ln Zeichen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is too long; at most %Ln character(s) are allowed.</source>
            <translation>
                <numerusform>%1 ist zu lang; erlaubt ist höchstens %Ln Zeichen.</numerusform>
                <numerusform>%1 ist zu lang; erlaubt sind höchstens %Ln Zeichen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The list is too short; at least %Ln item(s) are needed.</source>
            <translation>
                <numerusform>Die Liste ist zu kurz; es braucht mindestens %Ln Eintrag.</numerusform>
                <numerusform>Die Liste ist zu kurz; es braucht mindestens %Ln Einträge.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The list is too long; at most %Ln item(s) are allowed.</source>
            <translation>
                <numerusform>Die Liste ist zu lang; erlaubt ist höchstens %Ln Eintrag.</numerusform>
                <numerusform>Die Liste ist zu lang; erlaubt sind höchstens %Ln Einträge.</numerusform>
            </translation>
        </message>
        <message>
            <source>This property is not in the schema. Is it misspelt?</source>
            <translation>Dieses Attribut steht nicht im Schema. Ist es falsch geschrieben?</translation>
        </message>
        <message>
            <source>This property is not in the schema. Known and not used yet: %1.</source>
            <translation>Dieses Attribut steht nicht im Schema. Bekannt und noch unbenutzt: %1.</translation>
        </message>
        <message>
            <source>A list</source>
            <translation>Eine Liste</translation>
        </message>
        <message>
            <source>An object</source>
            <translation>Ein JSON-Objekt</translation>
        </message>
        <message>
            <source>The property is missing.</source>
            <translation>Das Attribut fehlt.</translation>
        </message>
        <message>
            <source>%1 is not allowed; allowed are: %2.</source>
            <translation>%1 ist nicht erlaubt; erlaubt sind: %2.</translation>
        </message>
        <message>
            <source>An item stands twice in the list.</source>
            <translation>Ein Eintrag steht zweimal in der Liste.</translation>
        </message>
        <message>
            <source>The value breaks the rule &quot;%1&quot; of the schema: %2</source>
            <translation>Der Wert verletzt die Regel „%1“ des Schemas: %2</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no valid pattern: %2</source>
            <translation>„%1“ ist kein gültiges Muster: %2</translation>
        </message>
        <message>
            <source>The text is too hard to compare with the pattern &quot;%1&quot; of the schema; please simplify one of them.</source>
            <translation>Der Text lässt sich mit dem Muster „%1“ des Schemas nicht in vertretbarer Zeit vergleichen; bitte eines von beiden vereinfachen.</translation>
        </message>
    </context>
    <context>
        <name>Ramps</name>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Violett</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <source>Yellow to blue</source>
            <translation>Gelb bis Blau</translation>
        </message>
        <message>
            <source>Yellow to dark red</source>
            <translation>Gelb bis Dunkelrot</translation>
        </message>
        <message>
            <source>Orange and blue</source>
            <translation>Orange und Blau</translation>
        </message>
        <message>
            <source>Brown and teal</source>
            <translation>Braun und Petrol</translation>
        </message>
        <message>
            <source>Purple and green</source>
            <translation>Violett und Grün</translation>
        </message>
        <message>
            <source>Kinds, eight colours</source>
            <translation>Arten, acht Farben</translation>
        </message>
        <message>
            <source>Kinds, six strong colours</source>
            <translation>Arten, sechs kräftige Farben</translation>
        </message>
    </context>
    <context>
        <name>Raster</name>
        <message>
            <source>“%1” has no bands: there is nothing to draw.</source>
            <translation>„%1“ hat keine Bänder: Es gibt nichts zu zeichnen.</translation>
        </message>
        <message>
            <source>“%1” does not say where on the earth it lies. Ask its source for a GeoTIFF, or put the world file (.tfw, .jgw, .pgw, .j2w) beside it.</source>
            <translation>„%1“ sagt nicht, wo auf der Erde es liegt. Fordern Sie ein GeoTIFF an oder legen Sie die World-Datei (.tfw, .jgw, .pgw, .j2w) daneben.</translation>
        </message>
        <message>
            <source>“%1” holds complex numbers, which cannot be drawn.</source>
            <translation>„%1“ enthält komplexe Zahlen, die nicht gezeichnet werden können.</translation>
        </message>
        <message>
            <source>Reading “%1” was cancelled.</source>
            <translation>Das Lesen von „%1“ wurde abgebrochen.</translation>
        </message>
        <message>
            <source>A part of “%1” cannot be read (%2). Get the file once more from its source.</source>
            <translation>Ein Teil von „%1“ ist nicht lesbar (%2). Beschaffen Sie die Datei erneut von ihrer Quelle.</translation>
        </message>
        <message>
            <source>“%1” has no band “%2”.</source>
            <translation>„%1“ hat kein Band „%2“.</translation>
        </message>
        <message>
            <source>The raster has no overviews: at small scales it takes long to draw. Ask its source for a “Cloud Optimized GeoTIFF”, or add them with gdaladdo.</source>
            <translation>Das Raster hat keine Übersichten (Overviews): In kleinen Maßstäben dauert das Zeichnen lange. Fordern Sie ein „Cloud Optimized GeoTIFF“ an oder ergänzen Sie sie mit gdaladdo.</translation>
        </message>
        <message>
            <source>No cell that was looked at holds a number: the raster may be empty.</source>
            <translation>Keine der geprüften Zellen enthält eine Zahl: Das Raster ist vielleicht leer.</translation>
        </message>
        <message>
            <source>“%1” cannot be read as a raster (%2). Get the file once more from its source.</source>
            <translation>„%1“ kann nicht als Raster gelesen werden (%2). Beschaffen Sie die Datei erneut von ihrer Quelle.</translation>
        </message>
        <message>
            <source>While reading: %1</source>
            <translation>Beim Lesen: %1</translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>The .dbf is damaged: all attributes are missing.</source>
            <translation>Die .dbf-Datei ist beschädigt: Alle Sachdaten fehlen.</translation>
        </message>
        <message>
            <source>The .shx is damaged: the index was made anew, in memory.</source>
            <translation>Die .shx-Datei ist beschädigt: Der Index wurde im Speicher neu erstellt.</translation>
        </message>
        <message>
            <source>“%1” is in no format that can be opened here. What can be opened: %2.</source>
            <translation>„%1“ hat kein Format, das hier geöffnet werden kann. Geöffnet werden können: %2.</translation>
        </message>
        <message>
            <source>“%1” is damaged and cannot be read (%2). Get the file once more from its source.</source>
            <translation>„%1“ ist beschädigt und nicht lesbar (%2). Beschaffen Sie die Datei noch einmal von ihrer Quelle.</translation>
        </message>
        <message>
            <source>“%1” is a damaged archive. Get the file once more from its source.</source>
            <translation>„%1“ ist ein beschädigtes Archiv. Beschaffen Sie die Datei noch einmal von ihrer Quelle.</translation>
        </message>
        <message>
            <source>There is nothing in the archive “%1” that can be opened here.</source>
            <translation>Im Archiv „%1“ ist nichts, was hier geöffnet werden kann.</translation>
        </message>
        <message>
            <source>The suffix of the file promises another format: it is %1.</source>
            <translation>Die Endung der Datei verspricht ein anderes Format: Es ist %1.</translation>
        </message>
        <message>
            <source>The .prj names no coordinate reference system that is known.</source>
            <translation>Die .prj-Datei nennt kein bekanntes Koordinatenreferenzsystem.</translation>
        </message>
        <message>
            <source>The file does not say its coordinate reference system. %1 was assumed, because the coordinates then lie in Germany.</source>
            <translation>Die Datei nennt kein Koordinatenreferenzsystem. Angenommen wurde %1, weil die Koordinaten dann in Deutschland liegen.</translation>
        </message>
        <message>
            <source>The file does not say its coordinate reference system, and the coordinates do not betray it. Choose one.</source>
            <translation>Die Datei nennt kein Koordinatenreferenzsystem, und an den Koordinaten ist es nicht zu erkennen. Wählen Sie eines.</translation>
        </message>
        <message>
            <source>The coordinates are not those of %1, as the file or its format says. %2 was assumed, because they then lie in Germany.</source>
            <translation>Die Koordinaten passen nicht zu %1, wie es die Datei oder ihr Format angibt. Angenommen wurde %2, weil sie dann in Deutschland liegen.</translation>
        </message>
        <message>
            <source>The coordinates are not those of %1, as the file or its format says. Choose the right coordinate reference system.</source>
            <translation>Die Koordinaten passen nicht zu %1, wie es die Datei oder ihr Format angibt. Wählen Sie das richtige Koordinatenreferenzsystem.</translation>
        </message>
        <message>
            <source>Latitude and longitude seem to be exchanged: the positions lie off Africa, and would lie in Germany the other way round.</source>
            <translation>Breite und Länge scheinen vertauscht: Die Lage ist vor Afrika, umgekehrt läge sie in Deutschland.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s) without geometry: in the table, but not on the map.</source>
            <translation>
                <numerusform>%Ln Objekt ohne Geometrie: in der Tabelle, aber nicht auf der Karte.</numerusform>
                <numerusform>%Ln Objekte ohne Geometrie: in der Tabelle, aber nicht auf der Karte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s) with impossible coordinates: the parts concerned were left out.</source>
            <translation>
                <numerusform>%Ln Objekt mit unmöglichen Koordinaten: Die betroffenen Teile wurden ausgelassen.</numerusform>
                <numerusform>%Ln Objekte mit unmöglichen Koordinaten: Die betroffenen Teile wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s) with lines or rings of too few positions: these parts were left out.</source>
            <translation>
                <numerusform>%Ln Objekt mit Linien oder Ringen aus zu wenigen Punkten: Diese Teile wurden ausgelassen.</numerusform>
                <numerusform>%Ln Objekte mit Linien oder Ringen aus zu wenigen Punkten: Diese Teile wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s) mixing points, lines and areas: only the predominant kind is shown.</source>
            <translation>
                <numerusform>%Ln Objekt aus Punkten, Linien und Flächen gemischt: Nur die vorherrschende Art wird gezeigt.</numerusform>
                <numerusform>%Ln Objekte aus Punkten, Linien und Flächen gemischt: Nur die vorherrschende Art wird gezeigt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s) with a kind of geometry that cannot be shown.</source>
            <translation>
                <numerusform>%Ln Objekt mit einer Geometrieart, die nicht dargestellt werden kann.</numerusform>
                <numerusform>%Ln Objekte mit einer Geometrieart, die nicht dargestellt werden kann.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s) with text in another encoding than the file&apos;s: read as windows-1252.</source>
            <translation>
                <numerusform>%Ln Objekt mit Text in einer anderen Kodierung als der der Datei: als windows-1252 gelesen.</numerusform>
                <numerusform>%Ln Objekte mit Text in einer anderen Kodierung als der der Datei: als windows-1252 gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (No. %2)</source>
            <translation>%1 (Nr. %2)</translation>
        </message>
        <message>
            <source>Reading “%1” was cancelled.</source>
            <translation>Das Lesen von „%1“ wurde abgebrochen.</translation>
        </message>
        <message>
            <source>“%1” does not exist. Was it moved or renamed?</source>
            <translation>„%1“ gibt es nicht. Wurde die Datei verschoben oder umbenannt?</translation>
        </message>
        <message>
            <source>“%1” is not a file. Open the files in it.</source>
            <translation>„%1“ ist keine Datei. Öffnen Sie die Dateien darin.</translation>
        </message>
        <message>
            <source>“%1” cannot be opened: %2. Ask its owner for access.</source>
            <translation>„%1“ lässt sich nicht öffnen: %2. Bitten Sie die Besitzerin oder den Besitzer um Zugriff.</translation>
        </message>
        <message>
            <source>“%1” is empty. Get the file once more from its source.</source>
            <translation>„%1“ ist leer. Beschaffen Sie die Datei noch einmal von ihrer Quelle.</translation>
        </message>
        <message>
            <source>While reading: %1</source>
            <translation>Beim Lesen: %1</translation>
        </message>
        <message>
            <source>There are no features in it.</source>
            <translation>Sie enthält keine Objekte.</translation>
        </message>
        <message>
            <source>%1, partly windows-1252</source>
            <translation>%1, teilweise windows-1252</translation>
        </message>
        <message>
            <source>There are no layers in “%1”.</source>
            <translation>In „%1“ gibt es keine Ebenen.</translation>
        </message>
        <message>
            <source>The .cpg says UTF-8, but the texts are not: the encoding was found otherwise.</source>
            <translation>Die .cpg-Datei nennt UTF-8, aber die Texte sind es nicht: Die Kodierung wurde anders bestimmt.</translation>
        </message>
        <message>
            <source>The .dbf says %1, but the texts are UTF-8.</source>
            <translation>Die .dbf-Datei nennt %1, aber die Texte sind UTF-8.</translation>
        </message>
        <message>
            <source>guessed</source>
            <translation>erschlossen</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>gewählt</translation>
        </message>
        <message>
            <source>The encoding “%1” is not known: it was found otherwise.</source>
            <translation>Die Kodierung „%1“ ist nicht bekannt: Sie wurde anders bestimmt.</translation>
        </message>
        <message>
            <source>The .shx is missing: the index was made anew, in memory.</source>
            <translation>Die .shx-Datei fehlt: Der Index wurde im Speicher neu erstellt.</translation>
        </message>
        <message>
            <source>The .dbf is missing, and with it all attributes. Copy it beside the .shp.</source>
            <translation>Die .dbf-Datei fehlt und mit ihr alle Sachdaten. Kopieren Sie sie neben die .shp-Datei.</translation>
        </message>
        <message>
            <source>The .dbf is shorter than it says: attributes are missing. Copy it once more.</source>
            <translation>Die .dbf-Datei ist kürzer als angegeben: Sachdaten fehlen. Kopieren Sie sie noch einmal.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) in the table, but not on the map, as a number is missing or cannot be read.</source>
            <translation>
                <numerusform>%Ln Zeile steht in der Tabelle, aber nicht auf der Karte, weil eine Zahl fehlt oder nicht lesbar ist.</numerusform>
                <numerusform>%Ln Zeilen stehen in der Tabelle, aber nicht auf der Karte, weil eine Zahl fehlt oder nicht lesbar ist.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (row %2)</source>
            <translation>%1 (Zeile %2)</translation>
        </message>
        <message>
            <source>%1 Enter numbers such as 6.95 there and open the file again.</source>
            <translation>%1 Bitte dort Zahlen wie 6,95 eintragen und die Datei erneut öffnen.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s) left out, as their JSON is broken (line %1). The rest was read.</source>
            <translation>
                <numerusform>%Ln Objekt wurde ausgelassen, weil sein JSON fehlerhaft ist (Zeile %1). Der Rest wurde gelesen.</numerusform>
                <numerusform>%Ln Objekte wurden ausgelassen, weil ihr JSON fehlerhaft ist (Zeile %1). Der Rest wurde gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The compressed file is damaged: features are missing. Get it once more from its source.</source>
            <translation>Die komprimierte Datei ist beschädigt: Objekte fehlen. Beschaffen Sie sie noch einmal von ihrer Quelle.</translation>
        </message>
        <message>
            <source>“%1” is larger than %2 when unpacked. Unpack it, and open what is in it.</source>
            <translation>„%1“ ist entpackt größer als %2. Entpacken Sie die Datei und öffnen Sie, was darin ist.</translation>
        </message>
        <message>
            <source>The file was changed or removed while its attributes were still in it: all of them are missing. Open it once more.</source>
            <translation>Die Datei wurde geändert oder entfernt, während ihre Attribute noch in ihr standen: Alle fehlen. Öffnen Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The file cannot be read a second time: all attributes are missing. Open it once more.</source>
            <translation>Die Datei lässt sich kein zweites Mal lesen: Alle Attribute fehlen. Öffnen Sie sie noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>The folder %1 for copies of unsaved work cannot be made.</source>
            <translation>Der Ordner %1 für Kopien ungesicherter Arbeit kann nicht angelegt werden.</translation>
        </message>
        <message>
            <source>The copy of unsaved work cannot be written to %1: %2. Please save the project.</source>
            <translation>Die Kopie der ungesicherten Arbeit kann nicht nach %1 geschrieben werden: %2. Bitte speichern Sie das Projekt.</translation>
        </message>
    </context>
    <context>
        <name>SaveFile</name>
        <message>
            <source>the disk is full</source>
            <translation>der Datenträger ist voll</translation>
        </message>
        <message>
            <source>%1: The file cannot be written: %2. An older file of this name is unchanged. Please make room or choose another place.</source>
            <translation>%1: Die Datei lässt sich nicht schreiben: %2. Eine ältere Datei dieses Namens ist unverändert. Bitte Platz schaffen oder einen anderen Ort wählen.</translation>
        </message>
        <message>
            <source>%1: This file belongs to the one that shall be replaced, and cannot be removed. Nothing was written. Please remove it or choose another name.</source>
            <translation>%1: Diese Datei gehört zu der, die ersetzt werden soll, und lässt sich nicht entfernen. Es wurde nichts geschrieben. Bitte entfernen Sie sie oder wählen Sie einen anderen Namen.</translation>
        </message>
    </context>
    <context>
        <name>ScaleBox</name>
        <message>
            <source>always</source>
            <translation>immer</translation>
        </message>
    </context>
    <context>
        <name>ScenarioChip</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>Score</name>
        <message>
            <source>Distance: %1</source>
            <translation>Entfernung: %1</translation>
        </message>
        <message>
            <source>People within %1</source>
            <translation>Menschen bis %1</translation>
        </message>
        <message>
            <source>%1 within %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>Jobs %1, %2</source>
            <translation>Arbeitsplätze %1, %2</translation>
        </message>
        <message>
            <source>nothing within %1</source>
            <translation>nichts im Umkreis von %1</translation>
        </message>
        <message>
            <source>no municipality of known population around</source>
            <translation>keine Gemeinde mit bekannter Bevölkerung im Umkreis</translation>
        </message>
        <message>
            <source>%1 % of the circle known</source>
            <translation>%1 % des Kreises bekannt</translation>
        </message>
        <message>
            <source>the projections do not count this site</source>
            <translation>die Prognosen zählen diesen Standort nicht</translation>
        </message>
        <message>
            <source>no number in the field &quot;%1&quot;</source>
            <translation>keine Zahl im Feld „%1“</translation>
        </message>
        <message>
            <source>There is no scenario &quot;%1&quot;.</source>
            <translation>Es gibt kein Szenario „%1“.</translation>
        </message>
        <message>
            <source>Criterion &quot;%1&quot;: &quot;%2&quot; is no layer of points that distances can be measured to; there are: %3.</source>
            <translation>Kriterium „%1“: „%2“ ist keine Ebene mit Punkten, zu denen sich Entfernungen messen lassen; es gibt: %3.</translation>
        </message>
        <message>
            <source>The comparison was canceled.</source>
            <translation>Der Vergleich wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Criterion &quot;%1&quot;: %2</source>
            <translation>Kriterium „%1“: %2</translation>
        </message>
        <message>
            <source>It needs the &quot;layer&quot; to look at.</source>
            <translation>Die Ebene („layer“) fehlt.</translation>
        </message>
        <message>
            <source>It needs a &quot;radius&quot; in metres.</source>
            <translation>Der Umkreis („radius“) in Metern fehlt.</translation>
        </message>
        <message>
            <source>It needs the &quot;field&quot; to look at.</source>
            <translation>Das Feld („field“) fehlt.</translation>
        </message>
        <message>
            <source>Its weight is negative.</source>
            <translation>Das Gewicht ist negativ.</translation>
        </message>
        <message>
            <source>&quot;worst&quot; and &quot;best&quot; contradict &quot;better&quot;.</source>
            <translation>„worst“ und „best“ widersprechen „better“.</translation>
        </message>
        <message>
            <source>There is no kind &quot;%1&quot;.</source>
            <translation>Es gibt keine Art „%1“.</translation>
        </message>
        <message>
            <source>The id is used twice.</source>
            <translation>Die Kennung kommt zweimal vor.</translation>
        </message>
        <message>
            <source>“%1” stays first whatever this weight is.</source>
            <translation>Platz 1 bleibt „%1“, gleich wie groß dieses Gewicht ist.</translation>
        </message>
        <message>
            <source>“%1” stays first as long as this weight is at most %2; above it is “%3”.</source>
            <translation>Platz 1 bleibt „%1“, solange dieses Gewicht höchstens %2 ist; darüber „%3“.</translation>
        </message>
        <message>
            <source>“%1” stays first as long as this weight is at least %2; below it is “%3”.</source>
            <translation>Platz 1 bleibt „%1“, solange dieses Gewicht mindestens %2 ist; darunter „%3“.</translation>
        </message>
        <message>
            <source>“%1” stays first as long as this weight is between %2 and %3; below it is “%4”, above “%5”.</source>
            <translation>Platz 1 bleibt „%1“, solange dieses Gewicht zwischen %2 und %3 liegt; darunter „%4“, darüber „%5“.</translation>
        </message>
        <message>
            <source>No score, because this is not known: %1</source>
            <translation>Kein Punktwert, denn das ist nicht bekannt: %1</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Kriterium</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>Besser</translation>
        </message>
        <message>
            <source>Weight (assumption)</source>
            <translation>Gewicht (Annahme)</translation>
        </message>
        <message>
            <source>Share of the weights</source>
            <translation>Anteil am Gewicht</translation>
        </message>
        <message>
            <source>Value 0 at</source>
            <translation>Teilwert 0 bei</translation>
        </message>
        <message>
            <source>Value 1 at</source>
            <translation>Teilwert 1 bei</translation>
        </message>
        <message>
            <source>%1: value 0 to 1</source>
            <translation>%1: Teilwert 0 bis 1</translation>
        </message>
        <message>
            <source>Score, 0 to 1</source>
            <translation>Punktwert, 0 bis 1</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>First with random weights, share of %1</source>
            <translation>Erster bei Zufallsgewichten, Anteil an %1</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search (Ctrl+F)</source>
            <translation>Suchen (Strg+F)</translation>
        </message>
        <message>
            <source>Search for places, sites, attributes or coordinates</source>
            <translation>Nach Orten, Standorten, Attributen oder Koordinaten suchen</translation>
        </message>
        <message>
            <source>Reading the layers…</source>
            <translation>Die Ebenen werden gelesen …</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Nichts gefunden.</translation>
        </message>
    </context>
    <context>
        <name>Series</name>
        <message>
            <source>below %1</source>
            <translation>unter %1</translation>
        </message>
        <message>
            <source>%1 to below 0</source>
            <translation>%1 bis unter 0</translation>
        </message>
        <message>
            <source>0</source>
            <translation>0</translation>
        </message>
        <message>
            <source>above 0 to below %1</source>
            <translation>über 0 bis unter %1</translation>
        </message>
        <message>
            <source>%1 and more</source>
            <translation>%1 und mehr</translation>
        </message>
        <message>
            <source>fewer</source>
            <translation>weniger</translation>
        </message>
        <message>
            <source>more</source>
            <translation>mehr</translation>
        </message>
        <message>
            <source>%1 minus %2</source>
            <translation>%1 minus %2</translation>
        </message>
        <message>
            <source>%1 (assumption)</source>
            <translation>%1 (Annahme)</translation>
        </message>
    </context>
    <context>
        <name>SeriesChoices</name>
        <message>
            <source>one PDF with all sheets</source>
            <translation>ein PDF mit allen Blättern</translation>
        </message>
        <message>
            <source>a PDF for each sheet</source>
            <translation>je Blatt ein PDF</translation>
        </message>
        <message>
            <source>an SVG for each sheet</source>
            <translation>je Blatt ein SVG</translation>
        </message>
        <message>
            <source>a PNG for each sheet</source>
            <translation>je Blatt ein PNG</translation>
        </message>
        <message>
            <source>a JPEG for each sheet</source>
            <translation>je Blatt ein JPEG</translation>
        </message>
        <message>
            <source>a WebP for each sheet</source>
            <translation>je Blatt ein WebP</translation>
        </message>
        <message>
            <source>a GeoTIFF for each sheet</source>
            <translation>je Blatt ein GeoTIFF</translation>
        </message>
        <message>
            <source>a film (MP4)</source>
            <translation>ein Film (MP4)</translation>
        </message>
        <message>
            <source>a film (WebM)</source>
            <translation>ein Film (WebM)</translation>
        </message>
        <message>
            <source>a film (GIF)</source>
            <translation>ein Film (GIF)</translation>
        </message>
        <message>
            <source>the frames of a film (PNG)</source>
            <translation>die Einzelbilder eines Films (PNG)</translation>
        </message>
        <message>
            <source>Each sheet is centred on the centre of its scene.</source>
            <translation>Die Mitte jedes Blatts ist die Mitte seiner Szene.</translation>
        </message>
        <message>
            <source>Each sheet shows at least what its scene shows.</source>
            <translation>Jedes Blatt zeigt mindestens, was seine Szene zeigt.</translation>
        </message>
        <message>
            <source>Areas fill their sheets, unless the scale is the same. What a sheet is about is outlined.</source>
            <translation>Flächen füllen ihr Blatt, sofern nicht derselbe Maßstab gilt. Worum es auf einem Blatt geht, ist umrandet.</translation>
        </message>
        <message>
            <source>All sheets are centred on the centre of the window.</source>
            <translation>Die Mitte aller Blätter ist die Mitte des Fensters.</translation>
        </message>
        <message>
            <source>All sheets show at least what the window shows.</source>
            <translation>Alle Blätter zeigen mindestens, was das Fenster zeigt.</translation>
        </message>
        <message>
            <source>In a film a sheet of paper has 1920 × 1080 pixels.</source>
            <translation>Im Film hat ein Blatt Papier 1920 × 1080 Pixel.</translation>
        </message>
        <message>
            <source>ffmpeg, which makes films, was not found. The frames are written instead, with the command that makes a film of them. %1</source>
            <translation>ffmpeg, das Filme erzeugt, wurde nicht gefunden. Stattdessen werden die Einzelbilder geschrieben, mit dem Befehl, der einen Film aus ihnen macht. %1</translation>
        </message>
        <message>
            <source>A sheet for each</source>
            <translation>Je ein Blatt für</translation>
        </message>
        <message>
            <source>municipality</source>
            <translation>Gemeinden</translation>
        </message>
        <message>
            <source>site of the job projections</source>
            <translation>Standorte der Arbeitsplatzprojektionen</translation>
        </message>
        <message>
            <source>feature of a layer</source>
            <translation>Objekte einer Ebene</translation>
        </message>
        <message>
            <source>year</source>
            <translation>Jahre</translation>
        </message>
        <message>
            <source>scene of the show</source>
            <translation>Szene der Vorführung</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Jahre</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>Erstes Jahr</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Letztes Jahr</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Each year lasts</source>
            <translation>Dauer je Jahr</translation>
        </message>
        <message>
            <source>Seconds for each year</source>
            <translation>Sekunden je Jahr</translation>
        </message>
        <message>
            <source>Scale of places</source>
            <translation>Maßstab für Orte</translation>
        </message>
        <message>
            <source>Scale denominator for places</source>
            <translation>Maßstabszahl für Orte</translation>
        </message>
        <message>
            <source>A place has no extent that could fill its sheet</source>
            <translation>Ein Ort hat keine Ausdehnung, die sein Blatt füllen könnte</translation>
        </message>
        <message>
            <source>With overview map and list of sheets</source>
            <translation>Mit Übersichtskarte und Liste der Blätter</translation>
        </message>
        <message>
            <source>As the first page, or as index.pdf beside the files</source>
            <translation>Als erste Seite oder als index.pdf neben den Dateien</translation>
        </message>
        <message>
            <source>No layer with numbers over years is visible: all years will look the same.</source>
            <translation>Keine Ebene mit Zahlen über Jahre ist sichtbar: Alle Jahre werden gleich aussehen.</translation>
        </message>
    </context>
    <context>
        <name>SeriesDialog</name>
        <message>
            <source>Export series</source>
            <translation>Serie exportieren</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Same scale</source>
            <translation>Gleicher Maßstab</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Sheets are being made…</source>
            <translation>Blätter entstehen …</translation>
        </message>
        <message>
            <source>The frames are painted…</source>
            <translation>Einzelbilder entstehen …</translation>
        </message>
        <message>
            <source>Folder for the series</source>
            <translation>Ordner für die Serie</translation>
        </message>
        <message>
            <source>Exact scale</source>
            <translation>Fester Maßstab</translation>
        </message>
        <message>
            <source>What is to be known about single sheets</source>
            <translation>Was zu einzelnen Blättern zu sagen ist</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>… and %1 more symbols</source>
            <translation>… und %1 weitere Zeichen</translation>
        </message>
        <message>
            <source>Sources: %1</source>
            <translation>Quellen: %1</translation>
        </message>
        <message>
            <source>Schematic representation; for the accuracy of positions see the sources.</source>
            <translation>Schematische Darstellung; Lagegenauigkeit siehe Quellen.</translation>
        </message>
        <message>
            <source>%1 (at the centre of the map)</source>
            <translation>%1 (in Kartenmitte)</translation>
        </message>
        <message>
            <source>Made with Revieratlas %1, %2</source>
            <translation>Erstellt mit Revieratlas %1 am %2</translation>
        </message>
        <message>
            <source>%1 (at the centre of the map; %2 to %3 on this sheet)</source>
            <translation>%1 (in der Kartenmitte; %2 bis %3 auf diesem Blatt)</translation>
        </message>
        <message>
            <source>grid north lies %1° west of true north (arrow)</source>
            <translation>Gitternord liegt %1° westlich von geographisch Nord (Pfeil)</translation>
        </message>
        <message>
            <source>grid north lies %1° east of true north (arrow)</source>
            <translation>Gitternord liegt %1° östlich von geographisch Nord (Pfeil)</translation>
        </message>
        <message>
            <source>meridians and parallels of WGS 84</source>
            <translation>Längen- und Breitengrade (WGS 84)</translation>
        </message>
        <message>
            <source>UTM grid (EPSG:25832) every %1</source>
            <translation>UTM-Gitter (EPSG:25832) alle %1</translation>
        </message>
        <message>
            <source>10 cm on paper: a print at its true size has exactly this length.</source>
            <translation>10 cm auf Papier: Ein Ausdruck in Originalgröße hat genau diese Länge.</translation>
        </message>
        <message>
            <source>%1 maps: %2.</source>
            <translation>%1 Karten: %2.</translation>
        </message>
        <message>
            <source>%1 to %2 degrees east, %3 to %4 degrees north</source>
            <translation>%1 bis %2 Grad Ost, %3 bis %4 Grad Nord</translation>
        </message>
        <message>
            <source>Area: %1.</source>
            <translation>Gebiet: %1.</translation>
        </message>
        <message>
            <source>It shows, with the number of features: %1.</source>
            <translation>Dargestellt sind, mit der Zahl der Objekte: %1.</translation>
        </message>
        <message>
            <source>Map: %1.</source>
            <translation>Karte: %1.</translation>
        </message>
        <message>
            <source>Scale: %1.</source>
            <translation>Maßstab: %1.</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Blatt</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>Overview of the sheets</source>
            <translation>Übersicht der Blätter</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>%1 (continued)</source>
            <translation>%1 (Fortsetzung)</translation>
        </message>
        <message>
            <source>%1 – from %2 on</source>
            <translation>%1 – ab %2</translation>
        </message>
        <message>
            <source>%1 – until %2</source>
            <translation>%1 – bis %2</translation>
        </message>
        <message>
            <source>Scene %1</source>
            <translation>Szene %1</translation>
        </message>
        <message>
            <source>A picture is shown beside it.</source>
            <translation>Daneben steht ein Bild.</translation>
        </message>
        <message>
            <source>A picture is shown beside it: %1.</source>
            <translation>Daneben steht ein Bild: %1.</translation>
        </message>
    </context>
    <context>
        <name>SidePanels</name>
        <message>
            <source>Template saved to %1</source>
            <translation>Vorlage gespeichert: %1</translation>
        </message>
        <message>
            <source>The projections have no source for this place.</source>
            <translation>In den Prognosen gibt es für diesen Ort keine Quelle.</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>Gespeichert unter %1</translation>
        </message>
        <message>
            <source>The table is in the clipboard</source>
            <translation>Die Tabelle ist in der Zwischenablage</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>Zeichnung</translation>
        </message>
        <message>
            <source>Export drawing</source>
            <translation>Zeichnung exportieren</translation>
        </message>
        <message>
            <source>GeoJSON (*.geojson)</source>
            <translation>GeoJSON (*.geojson)</translation>
        </message>
        <message>
            <source>Minutes of the show</source>
            <translation>Niederschrift der Vorführung</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>SiteComparison</name>
        <message>
            <source>Layer</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Gemeinde</translation>
        </message>
        <message>
            <source>Position uncertain by up to</source>
            <translation>Lage unsicher um bis zu</translation>
        </message>
        <message>
            <source>Nearest: %1</source>
            <translation>Am nächsten: %1</translation>
        </message>
        <message>
            <source>People within %1 (estimate)</source>
            <translation>Menschen bis %1 (Schätzung)</translation>
        </message>
        <message>
            <source>%1; %2 % of the circle known</source>
            <translation>%1; %2 % des Kreises bekannt</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>etwa %1</translation>
        </message>
        <message>
            <source>not counted in this scenario</source>
            <translation>in diesem Szenario nicht gezählt</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>at the same place</source>
            <translation>am selben Ort</translation>
        </message>
    </context>
    <context>
        <name>SiteFacts</name>
        <message>
            <source>read in a source (grade A)</source>
            <translation>in einer Quelle gelesen (Stufe A)</translation>
        </message>
        <message>
            <source>general knowledge, not found in a source (grade B)</source>
            <translation>allgemein bekannt, in keiner Quelle gefunden (Stufe B)</translation>
        </message>
        <message>
            <source>uncertain (grade C)</source>
            <translation>unsicher (Stufe C)</translation>
        </message>
        <message>
            <source>Position: address</source>
            <translation>Lage: Anschrift</translation>
        </message>
        <message>
            <source>Position: the object itself</source>
            <translation>Lage: das Objekt selbst</translation>
        </message>
        <message>
            <source>Position: centre of the village</source>
            <translation>Lage: Ortsmitte</translation>
        </message>
        <message>
            <source>Position: approximate, to 1–2 km</source>
            <translation>Lage: ungefähr, auf 1–2 km</translation>
        </message>
        <message>
            <source>Position: somewhere in the municipality</source>
            <translation>Lage: irgendwo in der Gemeinde</translation>
        </message>
        <message>
            <source>Position: schematic drawing, not surveyed</source>
            <translation>Lage: schematische Zeichnung, nicht vermessen</translation>
        </message>
        <message>
            <source>Facts: %1</source>
            <translation>Angaben: %1</translation>
        </message>
        <message>
            <source>Evidence of the position: %1</source>
            <translation>Nachweis der Lage: %1</translation>
        </message>
    </context>
    <context>
        <name>SiteProfile</name>
        <message>
            <source>There is no site “%1” on this map.</source>
            <translation>Auf dieser Karte gibt es keinen Standort „%1“.</translation>
        </message>
        <message>
            <source>“%1” is not one site. Please write the whole name of one of these: %2.</source>
            <translation>„%1“ ist nicht ein Standort. Bitte schreiben Sie den ganzen Namen eines von diesen: %2.</translation>
        </message>
        <message>
            <source>This site is not on the map any more.</source>
            <translation>Dieser Standort ist nicht mehr auf der Karte.</translation>
        </message>
        <message>
            <source>“%1” has no position on the map.</source>
            <translation>„%1“ hat keine Position auf der Karte.</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>NE</source>
            <translation>NO</translation>
        </message>
        <message>
            <source>E</source>
            <translation>O</translation>
        </message>
        <message>
            <source>SE</source>
            <translation>SO</translation>
        </message>
        <message>
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <source>SW</source>
            <translation>SW</translation>
        </message>
        <message>
            <source>W</source>
            <translation>W</translation>
        </message>
        <message>
            <source>NW</source>
            <translation>NW</translation>
        </message>
        <message>
            <source>%1 (middle of its area)</source>
            <translation>%1 (Mitte der Fläche)</translation>
        </message>
        <message>
            <source>%1, filtered</source>
            <translation>%1, gefiltert</translation>
        </message>
    </context>
    <context>
        <name>Sketch</name>
        <message>
            <source>A feature of the kind &quot;%1&quot; does not have %2 positions.</source>
            <translation>Ein Objekt der Art „%1“ hat nicht %2 Positionen.</translation>
        </message>
        <message>
            <source>Positions are longitude (-180 to 180) and latitude (-85 to 85) in degrees.</source>
            <translation>Positionen sind Länge (-180 bis 180) und Breite (-85 bis 85) in Grad.</translation>
        </message>
        <message>
            <source>A feature needs a colour such as &quot;#c2185b&quot; and a width of %1 to %2 px.</source>
            <translation>Ein Objekt braucht eine Farbe wie „#c2185b“ und eine Breite von %1 bis %2 px.</translation>
        </message>
        <message>
            <source>A text needs words, as its name.</source>
            <translation>Ein Text braucht Wörter, als Namen.</translation>
        </message>
        <message>
            <source>There is no kind &quot;%1&quot;.</source>
            <translation>Es gibt keine Art „%1“.</translation>
        </message>
        <message>
            <source>Drawn feature %1: %2</source>
            <translation>Gezeichnetes Objekt %1: %2</translation>
        </message>
        <message>
            <source>Drawn feature %1 needs an &quot;id&quot; that no other one has.</source>
            <translation>Das gezeichnete Objekt %1 braucht eine „id“, die kein anderes hat.</translation>
        </message>
        <message>
            <source>Distances around a figure reach up to %1 km from its middle: this one is too large.</source>
            <translation>Abstände um eine Figur reichen bis %1 km von ihrer Mitte: Diese ist zu groß.</translation>
        </message>
        <message>
            <source>Rings have 1 to %1 radii between 0 and %2 m, the smallest first; lines and areas may have distances around them alike.</source>
            <translation>Ringe haben 1 bis %1 Radien zwischen 0 und %2 m, der kleinste zuerst; Linien und Flächen können ebensolche Abstände um sich haben.</translation>
        </message>
    </context>
    <context>
        <name>SketchList</name>
        <message>
            <source>Drawn</source>
            <translation>Gezeichnet</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Show on map</source>
            <translation>Auf der Karte zeigen</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Del</source>
            <comment>key</comment>
            <translation>Entf</translation>
        </message>
    </context>
    <context>
        <name>SketchLook</name>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>None: nothing is written beside it</source>
            <translation>Ohne: es steht nichts daneben</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Magenta</source>
            <translation>Magenta</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <source>%1, chosen</source>
            <translation>%1, gewählt</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>%1 px</source>
            <translation>%1 px</translation>
        </message>
        <message>
            <source>Radii in km</source>
            <translation>Radien in km</translation>
        </message>
        <message>
            <source>Radii in kilometres, separated by semicolons</source>
            <translation>Radien in Kilometern, durch Semikolon getrennt</translation>
        </message>
        <message>
            <source>Distances in km</source>
            <translation>Abstände in km</translation>
        </message>
        <message>
            <source>None around it</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Distances around it in kilometres, separated by semicolons</source>
            <translation>Abstände darum in Kilometern, durch Semikolon getrennt</translation>
        </message>
    </context>
    <context>
        <name>SketchOverlay</name>
        <message>
            <source>Text on the map</source>
            <translation>Text auf der Karte</translation>
        </message>
        <message>
            <source>Text, then Enter</source>
            <translation>Text, dann Eingabetaste</translation>
        </message>
    </context>
    <context>
        <name>SketchPanel</name>
        <message>
            <source>Measure and draw</source>
            <translation>Messen und zeichnen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Nothing is drawn yet.</source>
            <translation>Es ist noch nichts gezeichnet.</translation>
        </message>
        <message>
            <source>Drawn (%1)</source>
            <translation>Gezeichnet (%1)</translation>
        </message>
        <message>
            <source>Export as GeoJSON…</source>
            <translation>Als GeoJSON exportieren …</translation>
        </message>
    </context>
    <context>
        <name>SketchResults</name>
        <message>
            <source>Profile of bearings</source>
            <translation>Richtungen der Teilstrecken</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Bearing</source>
            <translation>Richtung</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the results as a table</source>
            <translation>Ergebnisse als Tabelle kopieren</translation>
        </message>
        <message>
            <source>Keep as drawing</source>
            <translation>In die Zeichnung übernehmen</translation>
        </message>
    </context>
    <context>
        <name>SketchTools</name>
        <message>
            <source>Measure</source>
            <translation>Messen</translation>
        </message>
        <message>
            <source>Length</source>
            <comment>measure</comment>
            <translation>Strecke</translation>
        </message>
        <message>
            <source>Area</source>
            <comment>draw</comment>
            <translation>Fläche</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Zeichnen</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Linie</translation>
        </message>
        <message>
            <source>Arrow</source>
            <translation>Pfeil</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Distance rings</source>
            <translation>Abstandsringe</translation>
        </message>
        <message>
            <source>Edit vertices</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Snap</source>
            <translation>Einrasten</translation>
        </message>
        <message>
            <source>Vertices and lines of the visible layers and of the drawing catch the pointer</source>
            <translation>Stützpunkte und Linien der sichtbaren Ebenen und der Zeichnung fangen den Zeiger</translation>
        </message>
        <message>
            <source>Area</source>
            <comment>measure</comment>
            <translation>Fläche</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Reading files</source>
            <translation>Dateien werden gelesen</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Lesen abbrechen</translation>
        </message>
        <message>
            <source>UTM zone 32N, ETRS89 (EPSG:25832)</source>
            <translation>UTM-Zone 32N, ETRS89 (EPSG:25832)</translation>
        </message>
        <message>
            <source>True scale at the centre of the map, for a screen of 96 dots per inch at 100 %</source>
            <translation>Wahrer Maßstab in der Kartenmitte, für einen Bildschirm mit 96 Punkten je Zoll bei 100 %</translation>
        </message>
    </context>
    <context>
        <name>Style</name>
        <message>
            <source>Area-true shapes need a &quot;field&quot; with hectares.</source>
            <translation>Flächentreue Formen brauchen ein „field“ mit Hektar.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; must be a number that is not negative.</source>
            <translation>„%1“ muss eine nicht negative Zahl sein.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; must be true or false.</source>
            <translation>„%1“ muss true oder false sein.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; must be a text.</source>
            <translation>„%1“ muss ein Text sein.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; must be a text, or one text per language.</source>
            <translation>„%1“ muss ein Text sein oder ein Text je Sprache.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; must be an object in braces.</source>
            <translation>„%1“ muss ein Objekt in geschweiften Klammern sein.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; must be a list in brackets.</source>
            <translation>„%1“ muss eine Liste in eckigen Klammern sein.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; must be a list of lengths in px, line and gap by turns.</source>
            <translation>„%1“ muss eine Liste von Längen in px sein, Strich und Lücke im Wechsel.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; must be a colour such as #rrggbb or #aarrggbb.</source>
            <translation>„%1“ muss eine Farbe wie #rrggbb oder #aarrggbb sein.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; must be one of: %2.</source>
            <translation>„%1“ muss eines davon sein: %2.</translation>
        </message>
        <message>
            <source>The key &quot;%1&quot; is unknown.</source>
            <translation>Der Schlüssel „%1“ ist unbekannt.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; must be a list of texts or numbers.</source>
            <translation>„%1“ muss eine Liste von Texten oder Zahlen sein.</translation>
        </message>
        <message>
            <source>A category needs a list of &quot;values&quot;.</source>
            <translation>Eine Kategorie braucht eine Liste „values“.</translation>
        </message>
        <message>
            <source>Proportional symbols need a &quot;field&quot; and a positive &quot;maxValue&quot;.</source>
            <translation>Größenabgestufte Signaturen brauchen „field“ und ein positives „maxValue“.</translation>
        </message>
        <message>
            <source>Labels need a &quot;field&quot;.</source>
            <translation>Beschriftungen brauchen „field“.</translation>
        </message>
        <message>
            <source>Categories need a &quot;categoryField&quot;.</source>
            <translation>Kategorien brauchen „categoryField“.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; must be a list of ascending numbers, at most %2.</source>
            <translation>„%1“ muss eine Liste aufsteigender Zahlen sein, höchstens %2.</translation>
        </message>
        <message>
            <source>Classes need a &quot;field&quot; and one colour more than &quot;breaks&quot;.</source>
            <translation>Klassen brauchen ein Feld („field“) und eine Farbe mehr als Grenzen („breaks“).</translation>
        </message>
        <message>
            <source>Classes need one of the &quot;labels&quot; each, or none.</source>
            <translation>Klassen brauchen je einen Text in „labels“ oder gar keinen.</translation>
        </message>
        <message>
            <source>&quot;categories&quot; and &quot;graduated&quot; exclude each other.</source>
            <translation>„categories“ und „graduated“ schließen einander aus.</translation>
        </message>
        <message>
            <source>A heat map needs a &quot;radius&quot; of up to %1 px, a positive &quot;maximum&quot; and 2 to %2 &quot;colors&quot;.</source>
            <translation>Eine Heatmap braucht einen &quot;radius&quot; bis %1 px, ein positives &quot;maximum&quot; und 2 bis %2 &quot;colors&quot;.</translation>
        </message>
    </context>
    <context>
        <name>StyleClasses</name>
        <message>
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <source>Heat map</source>
            <translation>Heatmap</translation>
        </message>
        <message>
            <source>Size by value</source>
            <translation>Größe nach Wert</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <source>equal intervals</source>
            <translation>gleiche Intervalle</translation>
        </message>
        <message>
            <source>quantiles</source>
            <translation>Quantile</translation>
        </message>
        <message>
            <source>natural breaks (Jenks)</source>
            <translation>natürliche Grenzen (Jenks)</translation>
        </message>
        <message>
            <source>round numbers</source>
            <translation>runde Zahlen</translation>
        </message>
        <message>
            <source>standard deviation</source>
            <translation>Standardabweichung</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>von Hand</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Number of classes</source>
            <translation>Anzahl der Klassen</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>own colours</source>
            <translation>eigene Farben</translation>
        </message>
        <message>
            <source>Reverse the colours</source>
            <translation>Farben umkehren</translation>
        </message>
        <message>
            <source>The field is being read…</source>
            <translation>Das Feld wird gelesen …</translation>
        </message>
        <message>
            <source>Histogram of %1</source>
            <translation>Histogramm von %1</translation>
        </message>
        <message>
            <source>Lower bound of class %1</source>
            <translation>Untergrenze der Klasse %1</translation>
        </message>
        <message>
            <source>A number between the bounds of the neighbours is needed.</source>
            <translation>Nötig ist eine Zahl zwischen den Grenzen der Nachbarn.</translation>
        </message>
        <message>
            <source>Name in the legend: %1</source>
            <translation>Name in der Legende: %1</translation>
        </message>
        <message>
            <source>%1 features</source>
            <translation>%1 Objekte</translation>
        </message>
    </context>
    <context>
        <name>StyleFiles</name>
        <message>
            <source>The renderer &quot;%1&quot;: the first symbol is drawn for all.</source>
            <translation>Die Darstellungsart „%1“: Alle Objekte bekommen das erste Symbol.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is computed, but styles here need a field.</source>
            <translation>„%1“ wird berechnet, hier braucht ein Stil aber ein Feld.</translation>
        </message>
        <message>
            <source>There are no classes in it.</source>
            <translation>Es sind keine Klassen darin.</translation>
        </message>
        <message>
            <source>Classes differ by colour only: sizes, outlines and shapes are those of one symbol.</source>
            <translation>Klassen unterscheiden sich nur in der Farbe: Größe, Umriss und Form sind die eines Symbols.</translation>
        </message>
        <message>
            <source>Classes: the outer ones have no outer bounds here, and a number that lies on a break belongs to the upper class, not to the lower one.</source>
            <translation>Klassen: Die äußeren haben hier keine Außengrenze, und eine Zahl auf einer Klassengrenze gehört zur oberen Klasse, nicht zur unteren.</translation>
        </message>
        <message>
            <source>Between two classes is a gap or an overlap; here a class reaches to the next.</source>
            <translation>Zwischen zwei Klassen ist eine Lücke oder Überschneidung; hier reicht eine Klasse bis zur nächsten.</translation>
        </message>
        <message>
            <source>Which density has the last colour of a heat map is counted otherwise there: here it is %1.</source>
            <translation>Welche Dichte die letzte Farbe einer Heatmap hat, wird dort anders gezählt: Hier ist es %1.</translation>
        </message>
        <message>
            <source>Labels by rules are left out.</source>
            <translation>Beschriftung nach Regeln entfällt.</translation>
        </message>
        <message>
            <source>The font &quot;%1&quot;: labels are written in Open Sans.</source>
            <translation>Die Schrift „%1“: Beschriftet wird in Open Sans.</translation>
        </message>
        <message>
            <source>The halo has the colour of the map.</source>
            <translation>Die Freistellung hat die Farbe der Karte.</translation>
        </message>
        <message>
            <source>Labels stay when the map comes closer.</source>
            <translation>Beschriftungen bleiben, wenn die Karte näher kommt.</translation>
        </message>
        <message>
            <source>Layers are not blended.</source>
            <translation>Ebenen werden nicht verrechnet.</translation>
        </message>
        <message>
            <source>Diagrams are left out.</source>
            <translation>Diagramme entfallen.</translation>
        </message>
        <message>
            <source>%1: There is no symbology in it (&lt;renderer-v2&gt;). In QGIS tick it when you save the style.</source>
            <translation>%1: Darin ist keine Symbolisierung (&lt;renderer-v2&gt;). In QGIS wird sie beim Speichern des Stils angehakt.</translation>
        </message>
        <message>
            <source>Symbols are not moved away from their features.</source>
            <translation>Symbole werden nicht von ihren Objekten weggerückt.</translation>
        </message>
        <message>
            <source>Sizes and colours that are computed from data.</source>
            <translation>Größen und Farben, die aus Daten berechnet werden.</translation>
        </message>
        <message>
            <source>Dashes without a length are drawn as a continuous line.</source>
            <translation>Striche ohne Länge werden als durchgezogene Linie gezeichnet.</translation>
        </message>
        <message>
            <source>The mark &quot;%1&quot; is drawn as a circle.</source>
            <translation>Die Marke „%1“ wird als Kreis gezeichnet.</translation>
        </message>
        <message>
            <source>Markers are not turned.</source>
            <translation>Marken werden nicht gedreht.</translation>
        </message>
        <message>
            <source>Patterns have the colour of the outline.</source>
            <translation>Muster haben die Farbe des Umrisses.</translation>
        </message>
        <message>
            <source>A symbol layer of the kind &quot;%1&quot; is left out.</source>
            <translation>Eine Symbolebene der Art „%1“ entfällt.</translation>
        </message>
        <message>
            <source>Sizes in units of the ground (%1) are taken as px.</source>
            <translation>Größen in Einheiten am Boden (%1) gelten als px.</translation>
        </message>
        <message>
            <source>Several symbols over each other: the first one is drawn.</source>
            <translation>Mehrere Symbole übereinander: Gezeichnet wird das erste.</translation>
        </message>
        <message>
            <source>Which density has the last colour of a heat map: QGIS takes the largest one.</source>
            <translation>Welche Dichte die letzte Farbe einer Heatmap hat: QGIS nimmt die größte.</translation>
        </message>
        <message>
            <source>A number that lies on a break belongs to the lower class in QGIS, not to the upper one.</source>
            <translation>Eine Zahl auf einer Klassengrenze gehört in QGIS zur unteren Klasse, nicht zur oberen.</translation>
        </message>
        <message>
            <source>The symbol of features without a number: QGIS does not draw them.</source>
            <translation>Das Symbol der Objekte ohne Zahl: QGIS zeichnet sie nicht.</translation>
        </message>
        <message>
            <source>Dashes of outlines.</source>
            <translation>Gestrichelte Umrisse.</translation>
        </message>
        <message>
            <source>A rule with a filter (%1) that is neither values nor one range of a single field is left out.</source>
            <translation>Eine Regel mit einem Filter (%1), der weder Werte noch ein einziger Bereich eines Feldes ist, entfällt.</translation>
        </message>
        <message>
            <source>Only the first kind of label is written.</source>
            <translation>Nur die erste Art der Beschriftung wird geschrieben.</translation>
        </message>
        <message>
            <source>Rules for different scales: all are drawn at every scale.</source>
            <translation>Regeln für verschiedene Maßstäbe: Alle gelten in jedem Maßstab.</translation>
        </message>
        <message>
            <source>The outer classes have no outer bounds here.</source>
            <translation>Die äußeren Klassen haben hier keine Außengrenze.</translation>
        </message>
        <message>
            <source>A number that lies on a break belongs to the upper class here.</source>
            <translation>Eine Zahl auf einer Klassengrenze gehört hier zur oberen Klasse.</translation>
        </message>
        <message>
            <source>A rule for another field than the first is left out.</source>
            <translation>Eine Regel für ein anderes Feld als das erste entfällt.</translation>
        </message>
        <message>
            <source>The file has several styles; the first one is taken.</source>
            <translation>Die Datei hat mehrere Stile; genommen wird der erste.</translation>
        </message>
        <message>
            <source>%1: There is no rule in it that can be drawn here. Is it a style of vector data?</source>
            <translation>%1: Darin ist keine Regel, die hier gezeichnet werden kann. Ist es ein Stil für Vektordaten?</translation>
        </message>
        <message>
            <source>The parameter &quot;%1&quot; is left out.</source>
            <translation>Die Angabe „%1“ entfällt.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is computed from data; it has its default here.</source>
            <translation>„%1“ wird aus Daten berechnet; hier gilt die Vorgabe.</translation>
        </message>
        <message>
            <source>Lines of pictures or marks are drawn plain.</source>
            <translation>Linien aus Bildern oder Marken werden schlicht gezeichnet.</translation>
        </message>
        <message>
            <source>A pattern of pictures or marks is drawn as a hatch.</source>
            <translation>Ein Muster aus Bildern oder Marken wird als Schraffur gezeichnet.</translation>
        </message>
        <message>
            <source>A picture is drawn as a mark.</source>
            <translation>Ein Bild wird als Marke gezeichnet.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is left out: features are drawn where they are.</source>
            <translation>„%1“ entfällt: Objekte werden gezeichnet, wo sie sind.</translation>
        </message>
        <message>
            <source>The option &quot;%1&quot; is left out.</source>
            <translation>Die Option „%1“ entfällt.</translation>
        </message>
        <message>
            <source>Rasters are left out.</source>
            <translation>Raster entfallen.</translation>
        </message>
        <message>
            <source>Labels that are no value of a field are left out.</source>
            <translation>Beschriftungen, die kein Feldwert sind, entfallen.</translation>
        </message>
        <message>
            <source>Labels made of several parts: &quot;%1&quot; alone is written.</source>
            <translation>Beschriftung aus mehreren Teilen: Geschrieben wird allein „%1“.</translation>
        </message>
        <message>
            <source>Labels find their own places.</source>
            <translation>Beschriftungen suchen ihren Platz selbst.</translation>
        </message>
        <message>
            <source>The opacity of the layer as a whole.</source>
            <translation>Die Deckkraft der Ebene als Ganzes.</translation>
        </message>
        <message>
            <source>Labels in capitals.</source>
            <translation>Beschriftung in Großbuchstaben.</translation>
        </message>
        <message>
            <source>The heat map: SLD has the points alone.</source>
            <translation>Die Heatmap: In SLD stehen nur die Punkte.</translation>
        </message>
        <message>
            <source>%1: The file has more than %2 MB. Style files are small: is it one?</source>
            <translation>%1: Die Datei hat mehr als %2 MB. Stildateien sind klein: Ist es eine?</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Zeile %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>(%Ln times)</source>
            <translation>
                <numerusform>(%Ln-mal)</numerusform>
                <numerusform>(%Ln-mal)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: The file begins with &lt;%2&gt;. Styles are read from SLD (&lt;StyledLayerDescriptor&gt;) and from QML of QGIS 3 (&lt;qgis&gt;).</source>
            <translation>%1: Die Datei beginnt mit &lt;%2&gt;. Gelesen werden Stile aus SLD (&lt;StyledLayerDescriptor&gt;) und QML von QGIS 3 (&lt;qgis&gt;).</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>%1 kann nicht gelesen werden: %2.</translation>
        </message>
        <message>
            <source>%1: Styles are saved as .sld or .qml. Choose one of these.</source>
            <translation>%1: Stile werden als .sld oder .qml gespeichert. Bitte eine dieser Endungen wählen.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2. Choose another folder.</source>
            <translation>%1 kann nicht geschrieben werden: %2. Bitte einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <source>Sizes in proportion to a value: all symbols have the same size there.</source>
            <translation>Größen nach einem Wert: Dort sind alle Symbole gleich groß.</translation>
        </message>
        <message>
            <source>Classes of figures over years: there is no column with them.</source>
            <translation>Klassen von Zahlen über Jahre: Es gibt keine Spalte mit ihnen.</translation>
        </message>
        <message>
            <source>Circles of uncertainty.</source>
            <translation>Kreise der Lageunsicherheit.</translation>
        </message>
        <message>
            <source>Area-true shapes of sites.</source>
            <translation>Flächentreue Formen der Standorte.</translation>
        </message>
        <message>
            <source>Figures over years below labels.</source>
            <translation>Zahlen über Jahre unter der Beschriftung.</translation>
        </message>
        <message>
            <source>The priority of labels.</source>
            <translation>Der Vorrang von Beschriftungen.</translation>
        </message>
        <message>
            <source>%1: The file declares entities of its own, which may hide what it holds. Remove the lines with &lt;!ENTITY.</source>
            <translation>%1: Die Datei erklärt eigene Entitäten, die verbergen können, was darin steht. Die Zeilen mit &lt;!ENTITY sind zu entfernen.</translation>
        </message>
        <message>
            <source>%1, line %2: This is not well-formed XML (%3). Export the style again.</source>
            <translation>%1, Zeile %2: Das ist kein wohlgeformtes XML (%3). Bitte den Stil neu exportieren.</translation>
        </message>
        <message>
            <source>%1, line %2: There are more elements, or deeper ones, than any style has. Is this a style file?</source>
            <translation>%1, Zeile %2: Es gibt mehr oder tiefere Elemente, als ein Stil hat. Ist das eine Stildatei?</translation>
        </message>
    </context>
    <context>
        <name>StyleLabels</name>
        <message>
            <source>Labels</source>
            <translation>Beschriftung</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>no labels</source>
            <translation>keine Beschriftung</translation>
        </message>
        <message>
            <source>Field of the labels</source>
            <translation>Feld der Beschriftung</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Size of the labels</source>
            <translation>Größe der Beschriftung</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Fett</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Kursiv</translation>
        </message>
        <message>
            <source>Halo</source>
            <translation>Freistellung</translation>
        </message>
        <message>
            <source>Halo around the labels</source>
            <translation>Freistellung um die Beschriftung</translation>
        </message>
        <message>
            <source>Shown from</source>
            <translation>Sichtbar ab</translation>
        </message>
        <message>
            <source>Smallest scale with labels</source>
            <translation>Kleinster Maßstab mit Beschriftung</translation>
        </message>
    </context>
    <context>
        <name>StylePanel</name>
        <message>
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <source>Style: %1</source>
            <translation>Stil: %1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Choose a layer in the layer panel, and there “Edit style…”.</source>
            <translation>Bitte in der Ebenenliste eine Ebene wählen und dort „Stil bearbeiten …“.</translation>
        </message>
        <message>
            <source>The layer is being read, could not be read, or is a drawing, whose features have colours and widths of their own (Ctrl+M).</source>
            <translation>Die Ebene wird gelesen, konnte nicht gelesen werden oder ist eine Zeichnung, deren Objekte eigene Farben und Breiten haben (Strg+M).</translation>
        </message>
        <message>
            <source>Drawn by</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>one symbol</source>
            <translation>ein Symbol</translation>
        </message>
        <message>
            <source>categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <source>classes of numbers</source>
            <translation>Klassen von Zahlen</translation>
        </message>
        <message>
            <source>size in proportion to a value</source>
            <translation>Größe nach einem Wert</translation>
        </message>
        <message>
            <source>heat map</source>
            <translation>Heatmap</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>Deckkraft</translation>
        </message>
        <message>
            <source>Opacity of the layer</source>
            <translation>Deckkraft der Ebene</translation>
        </message>
        <message>
            <source>Shown from</source>
            <translation>Sichtbar ab</translation>
        </message>
        <message>
            <source>Smallest scale with the layer</source>
            <translation>Kleinster Maßstab mit der Ebene</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>Largest scale with the layer</source>
            <translation>Größter Maßstab mit der Ebene</translation>
        </message>
        <message>
            <source>Hide the list</source>
            <translation>Liste ausblenden</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Import style…</source>
            <translation>Stil importieren …</translation>
        </message>
        <message>
            <source>Export style…</source>
            <translation>Stil exportieren …</translation>
        </message>
        <message>
            <source>Import a style</source>
            <translation>Stil importieren</translation>
        </message>
        <message>
            <source>Styles (*.sld *.qml *.xml)</source>
            <translation>Stile (*.sld *.qml *.xml)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Export the style</source>
            <translation>Stil exportieren</translation>
        </message>
        <message>
            <source>Styled Layer Descriptor (*.sld)</source>
            <translation>Styled Layer Descriptor (*.sld)</translation>
        </message>
        <message>
            <source>QGIS style (*.qml)</source>
            <translation>QGIS-Stil (*.qml)</translation>
        </message>
        <message>
            <source>its own colours</source>
            <translation>eigene Farben</translation>
        </message>
        <message>
            <source>grey levels</source>
            <translation>Graustufen</translation>
        </message>
    </context>
    <context>
        <name>StyleSymbol</name>
        <message>
            <source>Line</source>
            <translation>Linie</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Symbol</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Fläche</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Radius</source>
            <translation>Radius</translation>
        </message>
        <message>
            <source>Radius of a point in the heat map</source>
            <translation>Radius eines Punktes in der Heatmap</translation>
        </message>
        <message>
            <source>Darkest at</source>
            <translation>Dunkelste bei</translation>
        </message>
        <message>
            <source>Sum of weights with the last colour</source>
            <translation>Summe der Gewichte mit der letzten Farbe</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>circle</source>
            <translation>Kreis</translation>
        </message>
        <message>
            <source>square</source>
            <translation>Quadrat</translation>
        </message>
        <message>
            <source>diamond</source>
            <translation>Raute</translation>
        </message>
        <message>
            <source>triangle</source>
            <translation>Dreieck</translation>
        </message>
        <message>
            <source>triangle pointing down</source>
            <translation>Dreieck nach unten</translation>
        </message>
        <message>
            <source>pentagon</source>
            <translation>Fünfeck</translation>
        </message>
        <message>
            <source>hexagon</source>
            <translation>Sechseck</translation>
        </message>
        <message>
            <source>star</source>
            <translation>Stern</translation>
        </message>
        <message>
            <source>cross</source>
            <translation>Kreuz</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Größte</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Füllung</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>Muster</translation>
        </message>
        <message>
            <source>plain</source>
            <translation>glatt</translation>
        </message>
        <message>
            <source>hatched</source>
            <translation>schraffiert</translation>
        </message>
        <message>
            <source>cross-hatched</source>
            <translation>kreuzschraffiert</translation>
        </message>
        <message>
            <source>dotted</source>
            <translation>gepunktet</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>Umriss</translation>
        </message>
        <message>
            <source>Width of the line</source>
            <translation>Breite der Linie</translation>
        </message>
        <message>
            <source>Dashes</source>
            <translation>Strichart</translation>
        </message>
        <message>
            <source>continuous</source>
            <translation>durchgezogen</translation>
        </message>
        <message>
            <source>dashed</source>
            <translation>gestrichelt</translation>
        </message>
        <message>
            <source>dash and dot</source>
            <translation>Strichpunkt</translation>
        </message>
        <message>
            <source>own lengths</source>
            <translation>eigene Längen</translation>
        </message>
        <message>
            <source>Casing</source>
            <translation>Randlinie</translation>
        </message>
        <message>
            <source>Width of the casing</source>
            <translation>Breite der Randlinie</translation>
        </message>
    </context>
    <context>
        <name>SwipeDivider</name>
        <message>
            <source>Divider between the two maps: %1 %</source>
            <translation>Trennlinie zwischen den beiden Karten: %1 %</translation>
        </message>
    </context>
    <context>
        <name>TableHead</name>
        <message>
            <source>Values and statistics</source>
            <translation>Werte und Statistik</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Ab</translation>
        </message>
    </context>
    <context>
        <name>TableJoin</name>
        <message>
            <source>%1: There is no column “%2” to join by or to take over. Was it renamed? Join the table once more.</source>
            <translation>%1: Die Spalte „%2“ zum Verbinden oder Übernehmen gibt es nicht. Wurde sie umbenannt? Verbinden Sie die Tabelle noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>TablePanel</name>
        <message>
            <source>The selected rows are in the clipboard.</source>
            <translation>Die gewählten Zeilen sind in der Zwischenablage.</translation>
        </message>
        <message>
            <source>The table is in the clipboard.</source>
            <translation>Die Tabelle ist in der Zwischenablage.</translation>
        </message>
        <message>
            <source>Attribute table</source>
            <translation>Attributtabelle</translation>
        </message>
        <message>
            <source>Layer of the table</source>
            <translation>Ebene der Tabelle</translation>
        </message>
        <message>
            <source>Show all features</source>
            <translation>Alle Objekte zeigen</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>Rechnet …</translation>
        </message>
        <message>
            <source>Show the selection on the map</source>
            <translation>Auswahl auf der Karte zeigen</translation>
        </message>
        <message>
            <source>Invert the selection</source>
            <translation>Auswahl umkehren</translation>
        </message>
        <message>
            <source>Copy the selected rows, or all</source>
            <translation>Gewählte Zeilen kopieren, sonst alle</translation>
        </message>
        <message>
            <source>Ctrl+C</source>
            <translation>Strg+C</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Spalten wählen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Save the selected rows, or all, as a file</source>
            <translation>Gewählte Zeilen als Datei speichern, sonst alle</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>Gespeichert in %1</translation>
        </message>
    </context>
    <context>
        <name>TableRows</name>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Save template for training offers</source>
            <translation>Vorlage für Qualifizierungsangebote speichern</translation>
        </message>
        <message>
            <source>training-offers.csv</source>
            <translation>qualifizierungsangebote.csv</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>GeoJSON (*.geojson)</source>
            <translation>GeoJSON (*.geojson)</translation>
        </message>
    </context>
    <context>
        <name>TimelineBar</name>
        <message>
            <source>Time line</source>
            <translation>Zeitleiste</translation>
        </message>
        <message>
            <source>No layer of this map has numbers over years.</source>
            <translation>Keine Ebene dieser Karte hat Zahlen über Jahre.</translation>
        </message>
        <message>
            <source>minus</source>
            <translation>minus</translation>
        </message>
        <message>
            <source>no difference</source>
            <translation>keine Differenz</translation>
        </message>
        <message>
            <source>Show the difference to a scenario</source>
            <translation>Differenz zu einem Szenario zeigen</translation>
        </message>
        <message>
            <source>Close the time line</source>
            <translation>Zeitleiste schließen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Play the years</source>
            <translation>Jahre abspielen</translation>
        </message>
        <message>
            <source>A year back</source>
            <translation>Ein Jahr zurück</translation>
        </message>
        <message>
            <source>A year on</source>
            <translation>Ein Jahr weiter</translation>
        </message>
        <message>
            <source>%L1 years/s</source>
            <translation>%L1 Jahre/s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Geschwindigkeit</translation>
        </message>
        <message>
            <source>Begin again at the end</source>
            <translation>Am Ende von vorn beginnen</translation>
        </message>
        <message>
            <source>Chart of the projections</source>
            <translation>Diagramm der Annahmen</translation>
        </message>
        <message>
            <source>Edit assumptions</source>
            <translation>Annahmen bearbeiten</translation>
        </message>
    </context>
    <context>
        <name>Transform</name>
        <message>
            <source>The position %1, %2 is outside the area of %3.</source>
            <translation>Die Position %1, %2 liegt außerhalb des Gebiets von %3.</translation>
        </message>
        <message>
            <source>The coordinate reference system is not known, so that positions cannot be brought onto the map. Choose one, for example EPSG:25832.</source>
            <translation>Das Koordinatenreferenzsystem ist nicht bekannt, daher lassen sich die Positionen nicht auf die Karte bringen. Wählen Sie eines, zum Beispiel EPSG:25832.</translation>
        </message>
        <message>
            <source>There is no transformation from %1 to %2.</source>
            <translation>Es gibt keine Transformation von %1 nach %2.</translation>
        </message>
    </context>
    <context>
        <name>Writer</name>
        <message>
            <source>%1: The file cannot be made: %2</source>
            <translation>%1: Die Datei lässt sich nicht erzeugen: %2</translation>
        </message>
        <message>
            <source>no reason is known</source>
            <translation>kein Grund bekannt</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: This is the file that was read. It stays as it is; please choose another name.</source>
            <translation>%1: Das ist die gelesene Datei. Sie bleibt, wie sie ist; bitte einen anderen Namen wählen.</translation>
        </message>
        <message>
            <source>%1: There is no such folder. Please make it first or choose another one.</source>
            <translation>%1: Diesen Ordner gibt es nicht. Bitte erst anlegen oder einen anderen wählen.</translation>
        </message>
        <message>
            <source>%1: The suffix decides on the format; it must be one of %2.</source>
            <translation>%1: Die Endung bestimmt das Format; es muss eine von diesen sein: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1: A file of this kind holds one layer, and there are %Ln. Please choose a name that ends in .gpkg.</source>
            <translation>
                <numerusform>%1: Eine solche Datei enthält eine Ebene, und es ist %Ln. Bitte wählen Sie einen Namen, der auf .gpkg endet.</numerusform>
                <numerusform>%1: Eine solche Datei enthält eine Ebene, und es sind %Ln. Bitte wählen Sie einen Namen, der auf .gpkg endet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Names of fields in shapefiles have at most 10 bytes: %1.</source>
            <translation>Feldnamen in Shapefiles haben höchstens 10 Bytes: %1.</translation>
        </message>
        <message>
            <source>Fields were renamed, as the format makes no difference between capitals and small letters: %1.</source>
            <translation>Felder wurden umbenannt, weil das Format Groß- und Kleinschreibung nicht unterscheidet: %1.</translation>
        </message>
        <message>
            <source>%1: A shapefile holds points, lines or areas, not several of them. Please choose a name that ends in .gpkg.</source>
            <translation>%1: Ein Shapefile enthält Punkte, Linien oder Flächen, nicht mehrere davon. Bitte wählen Sie einen Namen, der auf .gpkg endet.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s) of the field “%1” are cut, as shapefiles hold 254 bytes.</source>
            <translation>
                <numerusform>%Ln Text des Feldes „%1“ ist gekürzt, weil Shapefiles 254 Bytes fassen.</numerusform>
                <numerusform>%Ln Texte des Feldes „%1“ sind gekürzt, weil Shapefiles 254 Bytes fassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The geometry of %Ln line(s) and area(s) is not in the table.</source>
            <translation>
                <numerusform>Die Geometrie von %Ln Linie oder Fläche steht nicht in der Tabelle.</numerusform>
                <numerusform>Die Geometrie von %Ln Linien und Flächen steht nicht in der Tabelle.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is a raster: its outline is saved, not its cells.</source>
            <translation>„%1“ ist ein Raster: Gespeichert wird sein Umriss, nicht die Zellen.</translation>
        </message>
    </context>
    <context>
        <name>YearSlider</name>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
    </context>
    <context>
        <name>ZipArchive</name>
        <message>
            <source>%1: The file cannot be written: %2. An older file of this name is unchanged. Please make room or choose another place.</source>
            <translation>%1: Die Datei kann nicht geschrieben werden: %2. Eine ältere Datei dieses Namens ist unverändert. Bitte schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>Writing “%1” was cancelled.</source>
            <translation>Das Schreiben von „%1“ wurde abgebrochen.</translation>
        </message>
        <message>
            <source>the folder cannot be written to</source>
            <translation>in den Ordner kann nicht geschrieben werden</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>der Datenträger ist voll</translation>
        </message>
        <message>
            <source>%1: The file cannot be read and so not be packed. Please look at its permissions, or remove it from the map.</source>
            <translation>%1: Die Datei kann nicht gelesen und deshalb nicht eingepackt werden. Bitte prüfen Sie ihre Zugriffsrechte, oder nehmen Sie sie aus der Karte.</translation>
        </message>
        <message>
            <source>“%1” is no name for a file in an archive. Please rename the file.</source>
            <translation>„%1“ ist kein Name für eine Datei in einem Archiv. Bitte benennen Sie die Datei um.</translation>
        </message>
        <message>
            <source>%1: This is no ZIP archive, or a damaged one. Get the file once more from its source.</source>
            <translation>%1: Das ist kein ZIP-Archiv oder ein beschädigtes. Holen Sie die Datei noch einmal von ihrer Quelle.</translation>
        </message>
        <message>
            <source>%1: The archive unpacks to more than %2 or %L3 files, which is not done without asking. If you trust it, unpack it and open what is in it.</source>
            <translation>%1: Ausgepackt hätte das Archiv mehr als %2 oder mehr als %L3 Dateien; das geschieht nicht ungefragt. Wenn Sie ihm trauen, packen Sie es selbst aus und öffnen Sie, was darin ist.</translation>
        </message>
        <message>
            <source>%1: There is no room to unpack it into %2. Please make room on that disk.</source>
            <translation>%1: Zum Auspacken nach %2 fehlt der Platz. Bitte schaffen Sie auf diesem Datenträger Platz.</translation>
        </message>
        <message>
            <source>%1: The archive holds a file with the name “%2”, which lies outside of any folder that it could be unpacked into. It is not opened; ask whoever sent it.</source>
            <translation>%1: Das Archiv enthält eine Datei mit dem Namen „%2“, die außerhalb jedes Ordners läge, in den man es auspackt. Es wird nicht geöffnet; fragen Sie nach, wer es geschickt hat.</translation>
        </message>
        <message>
            <source>Reading “%1” was cancelled.</source>
            <translation>Das Lesen von „%1“ wurde abgebrochen.</translation>
        </message>
        <message>
            <source>%1: The file does not exist or cannot be read. Was it moved or renamed?</source>
            <translation>%1: Die Datei gibt es nicht, oder sie kann nicht gelesen werden. Wurde sie verschoben oder umbenannt?</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Map of the digital parks of the Rheinisches Revier</source>
            <translation>Karte der Digitalparks im Rheinischen Revier</translation>
        </message>
        <message>
            <source>Project or data files to open</source>
            <translation>Projekt- oder Datendateien, die geöffnet werden</translation>
        </message>
        <message>
            <source>Read large files anew and keep nothing of them on disk</source>
            <translation>Große Dateien neu lesen und nichts davon auf der Platte behalten</translation>
        </message>
    </context>
    <context>
        <name>revier::Application</name>
        <message>
            <source>No 3D graphics (%1). Starting again with software rendering.</source>
            <translation>Keine 3D-Grafik (%1). Neustart mit Darstellung durch den Prozessor.</translation>
        </message>
        <message>
            <source>The shipped project (revieratlas.revier) was not found beside the program. Please install Revieratlas again, or open your own files.</source>
            <translation>Das mitgelieferte Projekt (revieratlas.revier) fehlt beim Programm. Bitte installieren Sie Revieratlas neu oder öffnen Sie eigene Dateien.</translation>
        </message>
    </context>
    <context>
        <name>revier::AssumptionModel</name>
        <message>
            <source>“%1” ships with the program and stays as it is. What you change is in “%2”.</source>
            <translation>„%1“ gehört zum Programm und bleibt, wie es ist. Was Sie ändern, steht in „%2“.</translation>
        </message>
        <message>
            <source>This is “%1” now.</source>
            <translation>Dies ist jetzt „%1“.</translation>
        </message>
        <message>
            <source>“%1” is removed. Undo brings it back.</source>
            <translation>„%1“ ist entfernt. „Rückgängig“ holt es zurück.</translation>
        </message>
        <message>
            <source>%1: Scenarios can only be saved as a local file.</source>
            <translation>%1: Szenarien können nur als lokale Datei gespeichert werden.</translation>
        </message>
        <message>
            <source>There are no scenarios of your own yet. Please duplicate one first.</source>
            <translation>Es gibt noch keine eigenen Szenarien. Bitte zuerst eines kopieren.</translation>
        </message>
        <message>
            <source>%1: The file cannot be written: %2. Please choose another folder.</source>
            <translation>%1: Die Datei kann nicht geschrieben werden: %2. Bitte einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <source>%1: Scenarios can only be read from a local file.</source>
            <translation>%1: Szenarien können nur aus einer lokalen Datei gelesen werden.</translation>
        </message>
        <message>
            <source>%1: This file has sources of its own and stands alone. The window adds scenarios only; revieratlas-cli jobs --file computes such a file.</source>
            <translation>%1: Diese Datei hat eigene Quellen und steht für sich. Das Fenster fügt nur Szenarien hinzu; revieratlas-cli jobs --file rechnet mit solchen Dateien.</translation>
        </message>
        <message>
            <source>%1: The file has no scenarios.</source>
            <translation>%1: Die Datei enthält keine Szenarien.</translation>
        </message>
        <message>
            <source>Added from %1: %2</source>
            <translation>Hinzugefügt aus %1: %2</translation>
        </message>
    </context>
    <context>
        <name>revier::BookmarkModel</name>
        <message>
            <source>View %1</source>
            <translation>Ansicht %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln layer(s)</source>
            <translation>
                <numerusform>%Ln Ebene</numerusform>
                <numerusform>%Ln Ebenen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>revier::ComparedSitesModel</name>
        <message>
            <source>First in %1 of %2 draws of random weights</source>
            <translation>Erster in %1 von %2 Ziehungen zufälliger Gewichte</translation>
        </message>
    </context>
    <context>
        <name>revier::ComparisonController</name>
        <message>
            <source>“%1” is not on the map (any more). Its layer was removed, or is still being read.</source>
            <translation>„%1“ ist nicht (mehr) auf der Karte. Die Ebene wurde entfernt oder wird noch gelesen.</translation>
        </message>
        <message>
            <source>%1: A table can be saved to local files only.</source>
            <translation>%1: Eine Tabelle lässt sich nur in lokale Dateien speichern.</translation>
        </message>
        <message>
            <source>%1: At most %2 sites can be compared here.</source>
            <translation>%1: Hier lassen sich höchstens %2 Standorte vergleichen.</translation>
        </message>
        <message>
            <source>fact-sheet</source>
            <translation>steckbrief</translation>
        </message>
        <message>
            <source>%1: A fact sheet can be saved to local files only.</source>
            <translation>%1: Ein Steckbrief lässt sich nur in lokale Dateien speichern.</translation>
        </message>
    </context>
    <context>
        <name>revier::CriteriaModel</name>
        <message>
            <source>Value 0 at %1, 1 at %2</source>
            <translation>Teilwert 0 bei %1, 1 bei %2</translation>
        </message>
    </context>
    <context>
        <name>revier::DataExportController</name>
        <message>
            <source>GeoPackage</source>
            <translation>GeoPackage</translation>
        </message>
        <message>
            <source>GeoJSON</source>
            <translation>GeoJSON</translation>
        </message>
        <message>
            <source>Shapefile</source>
            <translation>Shapefile</translation>
        </message>
        <message>
            <source>FlatGeobuf</source>
            <translation>FlatGeobuf</translation>
        </message>
        <message>
            <source>KML for Google Earth</source>
            <translation>KML für Google Earth</translation>
        </message>
        <message>
            <source>Excel table</source>
            <translation>Excel-Tabelle</translation>
        </message>
        <message>
            <source>CSV, German (semicolon, decimal comma)</source>
            <translation>CSV, deutsch (Semikolon, Dezimalkomma)</translation>
        </message>
        <message>
            <source>CSV, international (comma, decimal point)</source>
            <translation>CSV, international (Komma, Dezimalpunkt)</translation>
        </message>
    </context>
    <context>
        <name>revier::DetailsModel</name>
        <message>
            <source>Feature %1</source>
            <translation>Objekt %1</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>keine Zahl</translation>
        </message>
        <message>
            <source>Cell clicked: %1</source>
            <translation>Angeklickte Zelle: %1</translation>
        </message>
    </context>
    <context>
        <name>revier::DoctorController</name>
        <message>
            <source>%1-note.md</source>
            <translation>%1-brief.md</translation>
        </message>
        <message>
            <source>%1: The letter can be saved to local files only.</source>
            <translation>%1: Der Brief lässt sich nur in lokalen Dateien speichern.</translation>
        </message>
        <message>
            <source>%1: This is the file that was read. It stays as it is; please choose another name for the letter.</source>
            <translation>%1: Das ist die gelesene Datei. Sie bleibt, wie sie ist; bitte einen anderen Namen für den Brief wählen.</translation>
        </message>
    </context>
    <context>
        <name>revier::ExportController</name>
        <message>
            <source>%1: A map can be exported to local files only.</source>
            <translation>%1: Eine Karte lässt sich nur in lokale Dateien exportieren.</translation>
        </message>
    </context>
    <context>
        <name>revier::FacetModel</name>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Without a value</source>
            <translation>Ohne Wert</translation>
        </message>
        <message>
            <source>Different values</source>
            <translation>Verschiedene Werte</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>Kleinster Wert</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Größter Wert</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Standard deviation</source>
            <translation>Standardabweichung</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more value(s)</source>
            <translation>
                <numerusform>und %Ln weiterer Wert</numerusform>
                <numerusform>und %Ln weitere Werte</numerusform>
            </translation>
        </message>
        <message>
            <source>(no value)</source>
            <translation>(kein Wert)</translation>
        </message>
    </context>
    <context>
        <name>revier::GeocodingEngine</name>
        <message>
            <source>Search for what?</source>
            <translation>Wonach wird gesucht?</translation>
        </message>
        <message>
            <source>A position needs a latitude and a longitude in degrees.</source>
            <translation>Eine Position braucht Breite und Länge in Grad.</translation>
        </message>
    </context>
    <context>
        <name>revier::GeocodingReply</name>
        <message>
            <source>There is no map to search on. Please open one first.</source>
            <translation>Es gibt keine Karte, in der gesucht werden kann. Bitte öffnen Sie zuerst eine.</translation>
        </message>
        <message>
            <source>The map was closed before the answer was found.</source>
            <translation>Die Karte wurde geschlossen, bevor die Antwort gefunden war.</translation>
        </message>
    </context>
    <context>
        <name>revier::JobChartModel</name>
        <message>
            <source>Employees: observed, then those of the last year with new jobs (assumption)</source>
            <translation>Beschäftigte: beobachtet, danach die des letzten Jahres mit neuen Arbeitsplätzen (Annahme)</translation>
        </message>
        <message>
            <source>New permanent jobs (assumption)</source>
            <translation>Neue dauerhafte Arbeitsplätze (Annahme)</translation>
        </message>
        <message>
            <source>observed</source>
            <translation>beobachtet</translation>
        </message>
        <message>
            <source>published upper bound, without a year</source>
            <translation>veröffentlichte Obergrenze, ohne Jahr</translation>
        </message>
    </context>
    <context>
        <name>revier::JoinController</name>
        <message>
            <source>No feature finds its row by these keys. Please choose other ones.</source>
            <translation>Mit diesen Schlüsseln findet kein Objekt seine Zeile. Bitte wählen Sie andere.</translation>
        </message>
        <message>
            <source>%1 of %2 features find their row.</source>
            <translation>%1 von %2 Objekten finden ihre Zeile.</translation>
        </message>
        <message>
            <source>%1: Only local files can be joined. Please save the file first.</source>
            <translation>%1: Nur lokale Dateien lassen sich verbinden. Bitte speichern Sie die Datei zuerst.</translation>
        </message>
        <message>
            <source>Joined to “%1”: %2</source>
            <translation>Mit „%1“ verbunden: %2</translation>
        </message>
    </context>
    <context>
        <name>revier::Layer</name>
        <message>
            <source>%1: The filter cannot be applied; all features are shown. %2</source>
            <translation>%1: Der Filter lässt sich nicht anwenden; alle Objekte werden gezeigt. %2</translation>
        </message>
    </context>
    <context>
        <name>revier::MapController</name>
        <message>
            <source>%1: Only local files can be opened. Please save the file first.</source>
            <translation>%1: Nur lokale Dateien können geöffnet werden. Bitte speichern Sie die Datei zuerst.</translation>
        </message>
        <message>
            <source>Reading was stopped.</source>
            <translation>Das Lesen wurde angehalten.</translation>
        </message>
        <message>
            <source>“%1” is not there any more. The map shows what was read; the layer stays in the project.</source>
            <translation>„%1“ ist nicht mehr da. Die Karte zeigt, was gelesen wurde; die Ebene bleibt im Projekt.</translation>
        </message>
        <message>
            <source>“%1” was changed by another program and is read again.</source>
            <translation>„%1“ wurde von einem anderen Programm geändert und wird neu gelesen.</translation>
        </message>
        <message>
            <source>The figures of “%1” are shown in the layer “%2”, by the field “%3”.</source>
            <translation>Die Zahlen aus „%1“ stehen in der Ebene „%2“, zugeordnet über das Feld „%3“.</translation>
        </message>
        <message>
            <source>Keys that no feature has: %1</source>
            <translation>Schlüssel ohne Objekt: %1</translation>
        </message>
        <message>
            <source>%1 has no positions of its own. Its columns can be joined to a layer of the map, if both have a key such as the AGS or a name.</source>
            <translation>%1 hat keine eigenen Positionen. Ihre Spalten lassen sich mit einer Ebene der Karte verbinden, wenn beide einen Schlüssel haben, etwa den AGS oder einen Namen.</translation>
        </message>
        <message>
            <source>Join to a layer…</source>
            <translation>Mit einer Ebene verbinden …</translation>
        </message>
        <message>
            <source>The map is that of “%1”.</source>
            <translation>Die Karte ist die von „%1“.</translation>
        </message>
        <message>
            <source>Open as a raster layer</source>
            <translation>Als Rasterebene öffnen</translation>
        </message>
    </context>
    <context>
        <name>revier::MapDocument</name>
        <message>
            <source>adding “%1”</source>
            <translation>„%1“ hinzufügen</translation>
        </message>
        <message>
            <source>removing “%1”</source>
            <translation>„%1“ entfernen</translation>
        </message>
        <message>
            <source>showing “%1”</source>
            <translation>„%1“ einblenden</translation>
        </message>
        <message>
            <source>hiding “%1”</source>
            <translation>„%1“ ausblenden</translation>
        </message>
        <message>
            <source>opacity of “%1”</source>
            <translation>Deckkraft von „%1“</translation>
        </message>
        <message>
            <source>style of “%1”</source>
            <translation>Stil von „%1“</translation>
        </message>
        <message>
            <source>moving “%1”</source>
            <translation>„%1“ verschieben</translation>
        </message>
        <message>
            <source>changing assumptions</source>
            <translation>Ändern von Annahmen</translation>
        </message>
        <message>
            <source>figures over years of “%1”</source>
            <translation>Zahlen über Jahre von „%1“</translation>
        </message>
        <message>
            <source>mending “%1”</source>
            <translation>Berichtigen von „%1“</translation>
        </message>
        <message>
            <source>filter of “%1”</source>
            <translation>Filter von „%1“</translation>
        </message>
        <message>
            <source>drawing “%1”</source>
            <translation>Zeichnen von „%1“</translation>
        </message>
        <message>
            <source>reshaping “%1”</source>
            <translation>Umformen von „%1“</translation>
        </message>
        <message>
            <source>look of “%1”</source>
            <translation>Aussehen von „%1“</translation>
        </message>
        <message>
            <source>erasing “%1”</source>
            <translation>Löschen von „%1“</translation>
        </message>
        <message>
            <source>scales of “%1”</source>
            <translation>Maßstäbe von „%1“</translation>
        </message>
        <message>
            <source>changing the bookmark “%1”</source>
            <translation>Lesezeichen „%1“ ändern</translation>
        </message>
        <message>
            <source>layers of map %1</source>
            <translation>Ebenen der Karte %1</translation>
        </message>
        <message>
            <source>joined columns of “%1”</source>
            <translation>verbundene Spalten von „%1“</translation>
        </message>
        <message>
            <source>recording the scene “%1”</source>
            <translation>Aufnehmen der Szene „%1“</translation>
        </message>
        <message>
            <source>changing the scene “%1”</source>
            <translation>Ändern der Szene „%1“</translation>
        </message>
        <message>
            <source>moving the scene “%1”</source>
            <translation>Verschieben der Szene „%1“</translation>
        </message>
        <message>
            <source>removing the scene “%1”</source>
            <translation>Entfernen der Szene „%1“</translation>
        </message>
        <message>
            <source>changing the show</source>
            <translation>Ändern der Vorführung</translation>
        </message>
        <message>
            <source>keeping the sheet “%1”</source>
            <translation>Behalten des Blatts „%1“</translation>
        </message>
        <message>
            <source>layers of “%1”</source>
            <translation>Ebenen von „%1“</translation>
        </message>
    </context>
    <context>
        <name>revier::PaneController</name>
        <message>
            <source>Map %1</source>
            <translation>Karte %1</translation>
        </message>
    </context>
    <context>
        <name>revier::PreparedLayer</name>
        <message>
            <source>%1: the coordinate reference system is unknown, so the layer cannot be placed on the map.</source>
            <translation>%1: Das Koordinatenreferenzsystem ist unbekannt, daher lässt sich die Ebene nicht auf der Karte darstellen.</translation>
        </message>
        <message>
            <source>%1: cancelled.</source>
            <translation>%1: abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>revier::ProfileModel</name>
        <message>
            <source>Surroundings</source>
            <translation>Umfeld</translation>
        </message>
        <message>
            <source>People within %1 (estimate from areas)</source>
            <translation>Bevölkerung in %1 Umkreis (Schätzung aus Flächen)</translation>
        </message>
        <message>
            <source>about %1; %2 % of the circle known</source>
            <translation>etwa %1; %2 % des Kreises bekannt</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <source>The position is uncertain by up to %1, and so are the distances.</source>
            <translation>Die Lage ist um bis zu %1 unsicher, die Entfernungen sind es ebenso.</translation>
        </message>
    </context>
    <context>
        <name>revier::ProgrammeModel</name>
        <message>
            <source>There are no programmes: the open project names none, and neither does the program.</source>
            <translation>Keine Programme vorhanden: Weder das geöffnete Projekt noch das Programm nennt welche.</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Zielgruppe</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
    </context>
    <context>
        <name>revier::ProjectController</name>
        <message>
            <source>%1: A project can be saved to local files only.</source>
            <translation>%1: Ein Projekt kann nur in lokale Dateien gespeichert werden.</translation>
        </message>
        <message>
            <source>“%1”, %2</source>
            <translation>„%1“, %2</translation>
        </message>
        <message>
            <source>The project is being saved. Please save again when that is done.</source>
            <translation>Das Projekt wird gerade gespeichert. Bitte speichern Sie noch einmal, wenn das getan ist.</translation>
        </message>
        <message>
            <source>%1: The data of this map, such as “%2”, only exists within a project in one file. Please save this one with its data, too (*.revierz).</source>
            <translation>%1: Die Daten dieser Karte, etwa „%2“, gibt es nur in einem Projekt mit seinen Daten. Bitte speichern Sie auch dieses mit seinen Daten (*.revierz).</translation>
        </message>
    </context>
    <context>
        <name>revier::SearchController</name>
        <message>
            <source>Position, %1</source>
            <translation>Position, %1</translation>
        </message>
        <message>
            <source>%1 · hidden by the filter of the layer</source>
            <translation>%1 · durch den Filter der Ebene ausgeblendet</translation>
        </message>
    </context>
    <context>
        <name>revier::SeriesController</name>
        <message>
            <source>About %1 s left</source>
            <translation>Noch etwa %1 s</translation>
        </message>
        <message>
            <source>%1: A map can be exported to local files only.</source>
            <translation>%1: Eine Karte lässt sich nur in lokale Dateien exportieren.</translation>
        </message>
        <message>
            <source>The film is put together…</source>
            <translation>Der Film wird zusammengesetzt …</translation>
        </message>
        <message>
            <source>%1 sheets: %2 made, %3 unchanged, %4 failed.</source>
            <translation>%1 Blätter: %2 erzeugt, %3 unverändert, %4 fehlgeschlagen.</translation>
        </message>
        <message>
            <source>There is no film without ffmpeg, which was not found. Its frames are in “%1”. Where there is ffmpeg, this makes a film of them:</source>
            <translation>Ohne ffmpeg, das nicht gefunden wurde, gibt es keinen Film. Seine Einzelbilder liegen in „%1“. Wo es ffmpeg gibt, macht dies einen Film daraus:</translation>
        </message>
        <message>
            <source>The film “%1” is ready.</source>
            <translation>Der Film „%1“ ist fertig.</translation>
        </message>
        <message>
            <source>Stopped. No film was made; an older one of that name is as it was.</source>
            <translation>Angehalten. Es ist kein Film entstanden; ein älterer dieses Namens ist, wie er war.</translation>
        </message>
        <message>
            <source>Stopped. The sheets that are there stay; the same series goes on with the others.</source>
            <translation>Angehalten. Fertige Blätter bleiben; dieselbe Serie macht mit den übrigen weiter.</translation>
        </message>
        <message>
            <source>This map has no numbers over years, so there are no years for sheets.</source>
            <translation>Diese Karte hat keine Zahlen über Jahre, also auch keine Jahre für Blätter.</translation>
        </message>
        <message>
            <source>This map has no layer with features for sheets.</source>
            <translation>Diese Karte hat keine Ebene mit Objekten für Blätter.</translation>
        </message>
    </context>
    <context>
        <name>revier::SketchController</name>
        <message>
            <source>This shape cannot have fewer vertices. Esc gives up the vertex; then Del removes the whole.</source>
            <translation>Diese Form kann nicht weniger Stützpunkte haben. Esc gibt den Stützpunkt auf; dann löscht Entf das Ganze.</translation>
        </message>
        <message>
            <source>Area, ellipsoidal (GRS 80)</source>
            <translation>Fläche, ellipsoidisch (GRS 80)</translation>
        </message>
        <message>
            <source>Area in UTM 32</source>
            <translation>Fläche in UTM 32</translation>
        </message>
        <message>
            <source>Area in Web Mercator</source>
            <translation>Fläche in Web-Mercator</translation>
        </message>
        <message>
            <source>Perimeter, ellipsoidal (GRS 80)</source>
            <translation>Umfang, ellipsoidisch (GRS 80)</translation>
        </message>
        <message>
            <source>Length, ellipsoidal (GRS 80)</source>
            <translation>Länge, ellipsoidisch (GRS 80)</translation>
        </message>
        <message>
            <source>Perimeter in UTM 32</source>
            <translation>Umfang in UTM 32</translation>
        </message>
        <message>
            <source>Length in UTM 32</source>
            <translation>Länge in UTM 32</translation>
        </message>
        <message>
            <source>Perimeter in Web Mercator</source>
            <translation>Umfang in Web-Mercator</translation>
        </message>
        <message>
            <source>Length in Web Mercator</source>
            <translation>Länge in Web-Mercator</translation>
        </message>
        <message>
            <source>Stretch</source>
            <translation>Teilstrecke</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Bearing</source>
            <translation>Richtung</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>Click something drawn to edit it.</source>
            <translation>Etwas Gezeichnetes anklicken, um es zu bearbeiten.</translation>
        </message>
        <message>
            <source>Drag vertices, the small dots between them, or the whole. Del removes the vertex that was clicked last, or the whole.</source>
            <translation>Stützpunkte, die kleinen Punkte dazwischen oder das Ganze ziehen. Entf löscht den zuletzt angeklickten Stützpunkt oder das Ganze.</translation>
        </message>
        <message>
            <source>Choose a tool. Keyboard: arrow keys move the crosshair, space sets a vertex.</source>
            <translation>Werkzeug wählen. Mit der Tastatur: Pfeiltasten bewegen das Fadenkreuz, die Leertaste setzt einen Stützpunkt.</translation>
        </message>
        <message>
            <source>Click to measure anew.</source>
            <translation>Klicken, um neu zu messen.</translation>
        </message>
        <message>
            <source>Type the text; Enter puts it on the map.</source>
            <translation>Text eingeben; die Eingabetaste setzt ihn auf die Karte.</translation>
        </message>
        <message>
            <source>Click to go on. Double click or Enter finishes, Backspace takes the last vertex back, Esc gives up.</source>
            <translation>Weiter mit Klick. Doppelklick oder Eingabetaste schließt ab, die Rücktaste nimmt den letzten Stützpunkt zurück, Esc bricht ab.</translation>
        </message>
        <message>
            <source>Click where the arrow points to. Esc gives up.</source>
            <translation>Dorthin klicken, wohin der Pfeil zeigt. Esc bricht ab.</translation>
        </message>
        <message>
            <source>Click the middle of the rings.</source>
            <translation>Die Mitte der Ringe anklicken.</translation>
        </message>
        <message>
            <source>Click on the map to begin.</source>
            <translation>Zum Beginnen auf die Karte klicken.</translation>
        </message>
    </context>
    <context>
        <name>revier::StyleController</name>
        <message>
            <source>each point counts 1</source>
            <translation>jeder Punkt zählt 1</translation>
        </message>
        <message>
            <source>figures over years</source>
            <translation>Zahlen über Jahre</translation>
        </message>
        <message>
            <source>%1 different values; the %2 most frequent have a symbol</source>
            <translation>%1 verschiedene Werte; die %2 häufigsten haben ein Symbol</translation>
        </message>
        <message>
            <source>%1 different values, %2 features without</source>
            <translation>%1 verschiedene Werte, %2 Objekte ohne</translation>
        </message>
        <message>
            <source>%1 numbers, %2 features without</source>
            <translation>%1 Zahlen, %2 Objekte ohne</translation>
        </message>
        <message>
            <source>Sample of %1 cells spread over the raster</source>
            <translation>Stichprobe von %1 Zellen, über das Raster verteilt</translation>
        </message>
    </context>
    <context>
        <name>revier::StyleFiles</name>
        <message>
            <source>%1: Styles can be read from local files only.</source>
            <translation>%1: Stile können nur aus lokalen Dateien gelesen werden.</translation>
        </message>
        <message>
            <source>The style is made for another kind of geometry than the layer has.</source>
            <translation>Der Stil ist für eine andere Geometrie gemacht, als die Ebene hat.</translation>
        </message>
        <message>
            <source>The layer has no field &quot;%1&quot;.</source>
            <translation>Die Ebene hat kein Feld „%1“.</translation>
        </message>
        <message>
            <source>%1 was read; everything maps.</source>
            <translation>%1 wurde gelesen; alles ist übertragen.</translation>
        </message>
        <message>
            <source>%1 was read. Not as it was:</source>
            <translation>%1 wurde gelesen. Nicht wie im Original:</translation>
        </message>
        <message>
            <source>%1: Styles can be saved to local files only.</source>
            <translation>%1: Stile können nur in lokale Dateien gespeichert werden.</translation>
        </message>
        <message>
            <source>%1 was saved; everything maps.</source>
            <translation>%1 wurde gespeichert; alles ist übertragen.</translation>
        </message>
        <message>
            <source>%1 was saved. Not in it, or otherwise:</source>
            <translation>%1 wurde gespeichert. Nicht darin oder anders:</translation>
        </message>
        <message>
            <source>Styles of rasters cannot be exchanged: choose grey levels or classes here.</source>
            <translation>Stile von Rastern können nicht ausgetauscht werden: Wählen Sie hier Graustufen oder Klassen.</translation>
        </message>
    </context>
    <context>
        <name>revier::TableModel</name>
        <message>
            <source>Date of the source</source>
            <translation>Stand der Quelle</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Grade of the facts</source>
            <translation>Beleg (Stufe)</translation>
        </message>
        <message>
            <source>Precision of the position</source>
            <translation>Genauigkeit der Lage</translation>
        </message>
        <message>
            <source>Grade of the position</source>
            <translation>Beleg der Lage (Stufe)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln feature(s)</source>
            <translation>
                <numerusform>%1 von %Ln Objekt</numerusform>
                <numerusform>%1 von %Ln Objekten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln feature(s)</source>
            <translation>
                <numerusform>%Ln Objekt</numerusform>
                <numerusform>%Ln Objekte</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 selected</source>
            <translation>%1 gewählt</translation>
        </message>
    </context>
    <context>
        <name>revier::TemplateController</name>
        <message>
            <source>%1: The template can only be saved as a local file.</source>
            <translation>%1: Die Vorlage kann nur als lokale Datei gespeichert werden.</translation>
        </message>
        <message>
            <source>%1 exists already. Please choose another name, or type this one in full.</source>
            <translation>%1 gibt es schon. Bitte wählen Sie einen anderen Namen oder geben Sie diesen vollständig ein.</translation>
        </message>
        <message>
            <source>Neither the open project nor the program has a template. Please install the program again.</source>
            <translation>Weder das geöffnete Projekt noch das Programm hat eine Vorlage. Bitte installieren Sie das Programm erneut.</translation>
        </message>
    </context>
    <context>
        <name>Logo</name>
        <message>
            <source>The logo cannot be read (%1). Please choose another file, or leave the logo out.</source>
            <translation>Das Logo lässt sich nicht lesen (%1). Bitte wählen Sie eine andere Datei, oder lassen Sie das Logo weg.</translation>
        </message>
        <message>
            <source>The logo is no picture of up to 16 MB. Please choose a PNG, JPEG, WebP or SVG.</source>
            <translation>Das Logo ist kein Bild von höchstens 16 MB. Bitte wählen Sie ein PNG, JPEG, WebP oder SVG.</translation>
        </message>
    </context>
    <context>
        <name>MapPlane</name>
        <message>
            <source>%1 is no plane that counts in metres, so that no scale can be kept in it. Please choose a projected coordinate reference system such as EPSG:25832.</source>
            <translation>%1 ist keine Ebene, die in Metern zählt; darin lässt sich kein Maßstab einhalten. Bitte wählen Sie ein projiziertes Koordinatenreferenzsystem wie EPSG:25832.</translation>
        </message>
    </context>
    <context>
        <name>SheetOptions</name>
        <message>
            <source>On the sheet</source>
            <translation>Auf dem Blatt</translation>
        </message>
        <message>
            <source>Choose logo…</source>
            <translation>Logo wählen…</translation>
        </message>
        <message>
            <source>The sheet is centred on the centre of the window. The scale holds at the centre of the sheet.</source>
            <translation>Die Mitte des Blatts ist die Mitte des Fensters. Der Maßstab gilt in der Mitte des Blatts.</translation>
        </message>
        <message>
            <source>The sheet shows at least what the window shows.</source>
            <translation>Das Blatt zeigt mindestens, was das Fenster zeigt.</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Logo wählen</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.svg)</source>
            <translation>Bilder (*.png *.jpg *.jpeg *.webp *.svg)</translation>
        </message>
    </context>
    <context>
        <name>SheetPage</name>
        <message>
            <source>Preview of the sheet</source>
            <translation>Vorschau des Blatts</translation>
        </message>
        <message>
            <source>The preview is being made</source>
            <translation>Die Vorschau wird erstellt</translation>
        </message>
        <message>
            <source>Drag elements to place them; Tab and arrow keys do the same, with Shift they resize.</source>
            <translation>Elemente lassen sich mit der Maus ziehen, ebenso mit Tab und den Pfeiltasten; mit der Umschalttaste ändern diese die Größe.</translation>
        </message>
        <message>
            <source>Arrange by itself</source>
            <translation>Selbst anordnen</translation>
        </message>
    </context>
    <context>
        <name>SheetPreview</name>
        <message>
            <source>There is nothing to draw: no layer is visible.</source>
            <translation>Es gibt nichts zu zeichnen: Keine Ebene ist sichtbar.</translation>
        </message>
        <message>
            <source>The preview was canceled.</source>
            <translation>Die Vorschau wurde abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>SheetRows</name>
        <message>
            <source>Exact scale</source>
            <translation>Fester Maßstab</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern …</translation>
        </message>
        <message>
            <source>Save as template</source>
            <translation>Als Vorlage speichern</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Name der Vorlage</translation>
        </message>
        <message>
            <source>Keep in the project, for all who open it</source>
            <translation>Im Projekt behalten, für alle, die es öffnen</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Öffnen …</translation>
        </message>
        <message>
            <source>Open a template</source>
            <translation>Vorlage öffnen</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Auflösung</translation>
        </message>
        <message>
            <source>Resolution of a picture</source>
            <translation>Auflösung eines Bildes</translation>
        </message>
        <message>
            <source>%1 dots per inch</source>
            <translation>%1 dpi</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <source>Width in pixels</source>
            <translation>Breite in Pixeln</translation>
        </message>
        <message>
            <source>Height in pixels</source>
            <translation>Höhe in Pixeln</translation>
        </message>
        <message>
            <source>Scale denominator</source>
            <translation>Maßstabszahl</translation>
        </message>
        <message>
            <source>Projection</source>
            <translation>Projektion</translation>
        </message>
        <message>
            <source>Coordinate reference system of the sheet</source>
            <translation>Koordinatenreferenzsystem des Blatts</translation>
        </message>
        <message>
            <source>Automatic (UTM 32N)</source>
            <translation>Automatisch (UTM 32N)</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Gitter</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keines</translation>
        </message>
        <message>
            <source>Meridians and parallels</source>
            <translation>Längen- und Breitengrade</translation>
        </message>
        <message>
            <source>UTM grid (EPSG:25832)</source>
            <translation>UTM-Gitter (EPSG:25832)</translation>
        </message>
        <message>
            <source>Only the map, without anything around it</source>
            <translation>Nur die Karte, ohne alles ringsum</translation>
        </message>
        <message>
            <source>Templates of sheets (*.json)</source>
            <translation>Blattvorlagen (*.json)</translation>
        </message>
    </context>
    <context>
        <name>SheetTemplate</name>
        <message>
            <source>&quot;page&quot; must name a paper from A4 to A0 and the orientation &quot;landscape&quot; or &quot;portrait&quot;, or a width and a height in pixels.</source>
            <translation>„page“ muss ein Papier von A4 bis A0 und die Ausrichtung „landscape“ oder „portrait“ nennen, oder Breite und Höhe in Pixeln.</translation>
        </message>
        <message>
            <source>&quot;page&quot; must name a paper, or a width and a height of %1 to %2 pixels.</source>
            <translation>„page“ muss ein Papier nennen, oder Breite und Höhe von %1 bis %2 Pixeln.</translation>
        </message>
        <message>
            <source>There is no element &quot;%1&quot; of a sheet.</source>
            <translation>Ein Blatt hat kein Element „%1“.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; must be true, false or a box of x, y, width and height in millimetres.</source>
            <translation>„%1“ muss true, false oder ein Rechteck aus x, y, Breite und Höhe in Millimetern sein.</translation>
        </message>
        <message>
            <source>The key &quot;%1&quot; is not known.</source>
            <translation>Der Schlüssel „%1“ ist nicht bekannt.</translation>
        </message>
        <message>
            <source>&quot;grid&quot; must be &quot;none&quot;, &quot;geographic&quot; or &quot;utm&quot;.</source>
            <translation>„grid“ muss „none“, „geographic“ oder „utm“ sein.</translation>
        </message>
        <message>
            <source>This is no sheet template: &quot;%1&quot; is missing.</source>
            <translation>Das ist keine Blattvorlage: „%1“ fehlt.</translation>
        </message>
        <message>
            <source>A newer Revieratlas wrote this template (version %1, this program reads up to %2). Please use a newer version.</source>
            <translation>Ein neueres Revieratlas hat diese Vorlage geschrieben (Version %1, dieses Programm liest bis %2). Bitte verwenden Sie eine neuere Version.</translation>
        </message>
        <message>
            <source>The project keeps none.</source>
            <translation>Das Projekt enthält keine.</translation>
        </message>
        <message>
            <source>The project keeps %1.</source>
            <translation>Das Projekt enthält %1.</translation>
        </message>
        <message>
            <source>There is no template &quot;%1&quot;. The program has %2. %3 A file must be named with its suffix .json.</source>
            <translation>Es gibt keine Vorlage „%1“. Das Programm hat %2. %3 Eine Datei muss mit ihrer Endung .json genannt werden.</translation>
        </message>
    </context>
    <context>
        <name>revier::SheetController</name>
        <message>
            <source>%1: The template cannot be kept there. Please give it a name, and see whether the folder can be written.</source>
            <translation>%1: Die Vorlage lässt sich dort nicht ablegen. Bitte geben Sie ihr einen Namen, und prüfen Sie, ob der Ordner beschreibbar ist.</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legende</translation>
        </message>
        <message>
            <source>North arrow</source>
            <translation>Nordpfeil</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Maßstab</translation>
        </message>
        <message>
            <source>Overview map</source>
            <translation>Übersichtskarte</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Imprint</source>
            <translation>Impressum</translation>
        </message>
        <message>
            <source>Check line of 10 cm</source>
            <translation>Kontrollstrecke 10 cm</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
    </context>
    <context>
        <name>PrintDialog</name>
        <message>
            <source>Print sheet</source>
            <translation>Blatt drucken</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Drucker</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Exemplare</translation>
        </message>
        <message>
            <source>Without colours</source>
            <translation>Ohne Farben</translation>
        </message>
        <message>
            <source>The sheet is printed in its true size. Please leave the printer&apos;s own scaling off, or its scale does not hold; the line of 10 cm tells.</source>
            <translation>Das Blatt wird in wahrer Größe gedruckt. Bitte die Skalierung des Druckers ausgeschaltet lassen, sonst stimmt der Maßstab nicht; die Strecke von 10 cm zeigt es.</translation>
        </message>
    </context>
    <context>
        <name>revier::PrintController</name>
        <message>
            <source>No printer is set up on this computer. A PDF can be printed elsewhere.</source>
            <translation>Auf diesem Computer ist kein Drucker eingerichtet. Ein PDF lässt sich anderswo drucken.</translation>
        </message>
        <message>
            <source>This template is for screens. Choose one on paper.</source>
            <translation>Diese Vorlage ist für Bildschirme. Bitte eine auf Papier wählen.</translation>
        </message>
        <message>
            <source>%1 has no paper of the size %2. Choose another printer or another template.</source>
            <translation>%1 hat kein Papier der Größe %2. Bitte einen anderen Drucker oder eine andere Vorlage wählen.</translation>
        </message>
    </context>
    <context>
        <name>AudienceStage</name>
        <message>
            <source>Picture of the audience</source>
            <translation>Bild für das Publikum</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
    </context>
    <context>
        <name>AudienceWindow</name>
        <message>
            <source>Show – Revieratlas</source>
            <translation>Vorführung – Revieratlas</translation>
        </message>
        <message>
            <source>This scene has no notes.</source>
            <translation>Diese Szene hat keine Notizen.</translation>
        </message>
    </context>
    <context>
        <name>ClassPairList</name>
        <message>
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>without green</source>
            <translation>ohne Grün</translation>
        </message>
        <message>
            <source>without red</source>
            <translation>ohne Rot</translation>
        </message>
        <message>
            <source>Pairs of classes</source>
            <translation>Klassenpaare</translation>
        </message>
        <message>
            <source>look alike</source>
            <translation>sehen gleich aus</translation>
        </message>
        <message>
            <source>differ in form, too</source>
            <translation>unterscheiden sich auch in der Form</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Contrast by WCAG, difference by CIEDE2000, both with the light of the room. Below a difference of 5 two colours look alike.</source>
            <translation>Kontrast nach WCAG, Unterschied nach CIEDE2000, beides mit dem Licht des Raums. Unter einem Unterschied von 5 sehen zwei Farben gleich aus.</translation>
        </message>
        <message>
            <source>without blue</source>
            <translation>ohne Blau</translation>
        </message>
        <message>
            <source>%1: %2 and %3, contrast %4, difference %5, without green %6, without red %7, without blue %8. %9</source>
            <translation>%1: %2 und %3, Kontrast %4, Unterschied %5, ohne Grün %6, ohne Rot %7, ohne Blau %8. %9</translation>
        </message>
    </context>
    <context>
        <name>Handout</name>
        <message>
            <source>%1: The map has no show. Please record scenes first.</source>
            <translation>%1: Die Karte hat keine Vorführung. Bitte zuerst Szenen aufnehmen.</translation>
        </message>
        <message>
            <source>%1: All scenes of the show are hidden. Please show one.</source>
            <translation>%1: Alle Szenen der Vorführung sind ausgeblendet. Bitte eine einblenden.</translation>
        </message>
        <message>
            <source>%1: This is a file. Please name a folder for the pictures.</source>
            <translation>%1: Das ist eine Datei. Bitte einen Ordner für die Bilder nennen.</translation>
        </message>
        <message>
            <source>%1: The folder cannot be made. Please choose another one.</source>
            <translation>%1: Der Ordner kann nicht angelegt werden. Bitte einen anderen wählen.</translation>
        </message>
        <message>
            <source>%1: A handout is a PDF; the suffix must be .pdf.</source>
            <translation>%1: Eine Handreichung ist ein PDF; die Endung muss .pdf sein.</translation>
        </message>
    </context>
    <context>
        <name>HandoutDialog</name>
        <message>
            <source>Handout of the show</source>
            <translation>Handreichung zur Vorführung</translation>
        </message>
        <message>
            <source>One page for each scene with map, text and sources</source>
            <translation>Eine Seite je Szene mit Karte, Text und Quellen</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF …</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The slides with your notes below</source>
            <translation>Die Folien mit Ihren Notizen darunter</translation>
        </message>
        <message>
            <source>PDF with notes…</source>
            <translation>PDF mit Notizen …</translation>
        </message>
        <message>
            <source>A picture of 1920 × 1080 pixels for each scene, for slides of others</source>
            <translation>Ein Bild mit 1920 × 1080 Pixeln je Szene, für Folien anderer</translation>
        </message>
        <message>
            <source>Pictures…</source>
            <translation>Bilder …</translation>
        </message>
        <message>
            <source>Folder for the pictures</source>
            <translation>Ordner für die Bilder</translation>
        </message>
        <message>
            <source>Only the scenes, to be used with this project by others</source>
            <translation>Nur die Szenen, damit andere sie mit diesem Projekt nutzen</translation>
        </message>
        <message>
            <source>Show as a file…</source>
            <translation>Vorführung als Datei …</translation>
        </message>
        <message>
            <source>Show as a file</source>
            <translation>Vorführung als Datei</translation>
        </message>
        <message>
            <source>Show (*.reviershow)</source>
            <translation>Vorführung (*.reviershow)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>Minutes</name>
        <message>
            <source>&quot;%1&quot; is missing or wrong</source>
            <translation>„%1“ fehlt oder ist falsch</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Markierung</translation>
        </message>
        <message>
            <source>Stroke</source>
            <translation>Strich</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>The title or the times of the minutes are wrong.</source>
            <translation>Der Titel oder die Zeiten des Protokolls sind falsch.</translation>
        </message>
        <message>
            <source>There are %1 entries in the minutes, and at most %2 can be read.</source>
            <translation>Das Protokoll hat %1 Einträge; höchstens %2 können gelesen werden.</translation>
        </message>
        <message>
            <source>Entry %1 of the minutes: %2.</source>
            <translation>Eintrag %1 des Protokolls: %2.</translation>
        </message>
        <message>
            <source>%1 to %2 (%3 min)</source>
            <translation>%1 bis %2 (%3 min)</translation>
        </message>
        <message>
            <source>entries: %1</source>
            <translation>Einträge: %1</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>Szene</translation>
        </message>
        <message>
            <source>Year and scenario</source>
            <translation>Jahr und Szenario</translation>
        </message>
        <message>
            <source>What was noted</source>
            <translation>Was notiert wurde</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>%1: Minutes are a PDF; the suffix must be .pdf. For a table of the places save them as .geojson.</source>
            <translation>%1: Ein Protokoll ist ein PDF; die Endung muss .pdf sein. Für eine Tabelle der Orte bitte als .geojson speichern.</translation>
        </message>
    </context>
    <context>
        <name>PackShow</name>
        <message>
            <source>%1: The show cannot be written there. Choose a folder in which you may write and that has room.</source>
            <translation>%1: Die Vorführung kann dort nicht geschrieben werden. Bitte einen Ordner mit Schreibrecht und genügend Platz wählen.</translation>
        </message>
        <message>
            <source>%1: There is something else in this folder. Choose an empty or a new one.</source>
            <translation>%1: In diesem Ordner liegt etwas anderes. Bitte einen leeren oder neuen wählen.</translation>
        </message>
        <message>
            <source>%1: This is a file and no folder. Choose another name.</source>
            <translation>%1: Das ist eine Datei und kein Ordner. Bitte einen anderen Namen wählen.</translation>
        </message>
        <message>
            <source>%1: Packing was cancelled; nothing was written.</source>
            <translation>%1: Das Packen wurde abgebrochen; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>%1: The packed show would not be whole, and was not written. %2: %3</source>
            <translation>%1: Die gepackte Vorführung wäre unvollständig und wurde nicht geschrieben. %2: %3</translation>
        </message>
        <message>
            <source>%1: There is another archive of this name, with no project in it. Choose another name.</source>
            <translation>%1: Es gibt ein anderes Archiv dieses Namens, in dem kein Projekt ist. Bitte einen anderen Namen wählen.</translation>
        </message>
    </context>
    <context>
        <name>PresenterControls</name>
        <message>
            <source>Scene before</source>
            <translation>Vorige Szene</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>Bild auf</translation>
        </message>
        <message>
            <source>Next scene</source>
            <translation>Nächste Szene</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>Bild ab</translation>
        </message>
        <message>
            <source>Black picture</source>
            <translation>Schwarzes Bild</translation>
        </message>
        <message>
            <source>Spotlight</source>
            <translation>Scheinwerfer</translation>
        </message>
        <message>
            <source>Magnifier</source>
            <translation>Lupe</translation>
        </message>
        <message>
            <source>Pen</source>
            <translation>Stift</translation>
        </message>
        <message>
            <source>Pin for the minutes</source>
            <translation>Nadel für die Niederschrift</translation>
        </message>
        <message>
            <source>Undo a stroke or pin</source>
            <translation>Strich oder Nadel zurücknehmen</translation>
        </message>
        <message>
            <source>Erase all of this scene</source>
            <translation>Alles in dieser Szene löschen</translation>
        </message>
        <message>
            <source>Note a question</source>
            <translation>Frage notieren</translation>
        </message>
        <message>
            <source>Back to the scene (P)</source>
            <translation>Zurück zur Szene (P)</translation>
        </message>
        <message>
            <source>Park: live map (P)</source>
            <translation>Parken: freie Karte (P)</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
    </context>
    <context>
        <name>PresenterNotes</name>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Smaller letters</source>
            <translation>Kleinere Schrift</translation>
        </message>
        <message>
            <source>Larger letters</source>
            <translation>Größere Schrift</translation>
        </message>
        <message>
            <source>This scene has no notes.</source>
            <translation>Diese Szene hat keine Notizen.</translation>
        </message>
    </context>
    <context>
        <name>PresenterPicture</name>
        <message>
            <source>What the audience sees: %1</source>
            <translation>Was das Publikum sieht: %1</translation>
        </message>
        <message>
            <source>The audience sees black (B)</source>
            <translation>Das Publikum sieht Schwarz (B)</translation>
        </message>
        <message>
            <source>The audience sees white (W)</source>
            <translation>Das Publikum sieht Weiß (W)</translation>
        </message>
    </context>
    <context>
        <name>PresenterWindow</name>
        <message>
            <source>Presenter – Revieratlas</source>
            <translation>Vortragsansicht – Revieratlas</translation>
        </message>
        <message>
            <source>Scene %1 of %2</source>
            <translation>Szene %1 von %2</translation>
        </message>
        <message>
            <source>to scene %1: Enter</source>
            <translation>zu Szene %1: Eingabetaste</translation>
        </message>
        <message>
            <source>Elapsed time: %1</source>
            <translation>Verstrichene Zeit: %1</translation>
        </message>
        <message>
            <source>Swap the screens</source>
            <translation>Bildschirme tauschen</translation>
        </message>
        <message>
            <source>Keys of the show</source>
            <translation>Tasten der Vorführung</translation>
        </message>
        <message>
            <source>End the show</source>
            <translation>Vorführung beenden</translation>
        </message>
        <message>
            <source>This is the last scene.</source>
            <translation>Das ist die letzte Szene.</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Danach: %1</translation>
        </message>
        <message>
            <source>Scenes</source>
            <translation>Szenen</translation>
        </message>
        <message>
            <source>Scene %1: %2</source>
            <translation>Szene %1: %2</translation>
        </message>
    </context>
    <context>
        <name>ProjectorDialog</name>
        <message>
            <source>%1 times</source>
            <translation>%1-fach</translation>
        </message>
        <message>
            <source>Fit the map to the projector</source>
            <translation>Karte an den Projektor anpassen</translation>
        </message>
        <message>
            <source>As on a screen</source>
            <translation>Wie am Bildschirm</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Show the test chart</source>
            <translation>Testbild zeigen</translation>
        </message>
        <message>
            <source>What does the last row see?</source>
            <translation>Was sieht die letzte Reihe?</translation>
        </message>
        <message>
            <source>1. Grey fields on black</source>
            <translation>1. Graue Felder auf Schwarz</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>2. Lines</source>
            <translation>2. Linien</translation>
        </message>
        <message>
            <source>3. Texts that can be read</source>
            <translation>3. Lesbare Texte</translation>
        </message>
        <message>
            <source>Light room</source>
            <translation>Heller Raum</translation>
        </message>
        <message>
            <source>Dark room</source>
            <translation>Dunkler Raum</translation>
        </message>
        <message>
            <source>What follows, and can be changed</source>
            <translation>Was daraus folgt und sich ändern lässt</translation>
        </message>
        <message>
            <source>Usual colours</source>
            <translation>Übliche Farben</translation>
        </message>
        <message>
            <source>Strong colours</source>
            <translation>Kräftige Farben</translation>
        </message>
        <message>
            <source>Colours safe for colour-blind viewers</source>
            <translation>Farben auch für Farbenblinde</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Dark ground</source>
            <translation>Dunkler Grund</translation>
        </message>
        <message>
            <source>Lines and symbols</source>
            <translation>Linien und Symbole</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Background fades by</source>
            <translation>Hintergrund verblasst um</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Test chart</source>
            <translation>Testbild</translation>
        </message>
    </context>
    <context>
        <name>QuestionDialog</name>
        <message>
            <source>Question for the minutes</source>
            <translation>Frage für die Niederschrift</translation>
        </message>
        <message>
            <source>Who asks what?</source>
            <translation>Wer fragt was?</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
    </context>
    <context>
        <name>ResumeDialog</name>
        <message>
            <source>A show was interrupted</source>
            <translation>Eine Vorführung wurde unterbrochen</translation>
        </message>
        <message>
            <source>“%1” was running when the program stopped. Go on at the same scene, with everything that was drawn and noted?</source>
            <translation>„%1“ lief, als das Programm endete. Bei derselben Szene weitermachen, mit allem, was gezeichnet und notiert wurde?</translation>
        </message>
    </context>
    <context>
        <name>SceneEditor</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Title of the scene</source>
            <translation>Titel der Szene</translation>
        </message>
        <message>
            <source>Text for the audience, beside the map at the left (**bold**, - list)</source>
            <translation>Text für das Publikum, links neben der Karte (**fett**, - Liste)</translation>
        </message>
        <message>
            <source>Text for the audience</source>
            <translation>Text für das Publikum</translation>
        </message>
        <message>
            <source>Notes, which only the presenter sees</source>
            <translation>Notizen, die nur die vortragende Person sieht</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Transition</source>
            <translation>Übergang</translation>
        </message>
        <message>
            <source>Flight</source>
            <translation>Flug</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Schnitt</translation>
        </message>
        <message>
            <source>Fade</source>
            <translation>Überblenden</translation>
        </message>
        <message>
            <source>Play the years until</source>
            <translation>Jahre abspielen bis</translation>
        </message>
        <message>
            <source>Nothing highlighted</source>
            <translation>Nichts hervorgehoben</translation>
        </message>
        <message numerus="yes">
            <source>%n object(s) highlighted</source>
            <translation>
                <numerusform>%n Objekt hervorgehoben</numerusform>
                <numerusform>%n Objekte hervorgehoben</numerusform>
            </translation>
        </message>
        <message>
            <source>Highlight the selection</source>
            <translation>Auswahl hervorheben</translation>
        </message>
        <message>
            <source>Highlight nothing</source>
            <translation>Nichts hervorheben</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>Kein Bild</translation>
        </message>
        <message>
            <source>Picture: %1</source>
            <translation>Bild: %1</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Bild wählen …</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>Bild entfernen</translation>
        </message>
        <message>
            <source>Picture of the scene</source>
            <translation>Bild der Szene</translation>
        </message>
        <message>
            <source>Pictures (%1)</source>
            <translation>Bilder (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Author and licence of the picture</source>
            <translation>Urheber und Lizenz des Bildes</translation>
        </message>
    </context>
    <context>
        <name>SceneList</name>
        <message>
            <source>Scenes</source>
            <translation>Szenen</translation>
        </message>
    </context>
    <context>
        <name>SceneRow</name>
        <message>
            <source>Hidden scene: %1</source>
            <translation>Ausgeblendete Szene: %1</translation>
        </message>
        <message>
            <source>Scene %1: %2</source>
            <translation>Szene %1: %2</translation>
        </message>
        <message>
            <source>(without a title)</source>
            <translation>(ohne Titel)</translation>
        </message>
        <message>
            <source>hidden · %1</source>
            <translation>ausgeblendet · %1</translation>
        </message>
    </context>
    <context>
        <name>ShowCheck</name>
        <message>
            <source>it ends after %1 of %2</source>
            <translation>sie endet nach %1 von %2</translation>
        </message>
        <message>
            <source>%1: The file lies on a network drive, which may be out of reach in the hall. Pack the show and run it from there.</source>
            <translation>%1: Die Datei liegt auf einem Netzlaufwerk, das im Saal möglicherweise nicht erreichbar ist. Bitte die Vorführung packen und von dort starten.</translation>
        </message>
        <message>
            <source>%1: The file is missing. Put it back where it was.</source>
            <translation>%1: Die Datei fehlt. Bitte wieder dort ablegen, wo sie war.</translation>
        </message>
        <message>
            <source>%1: The file is empty. Copy it anew from its source.</source>
            <translation>%1: Die Datei ist leer. Bitte neu von der Quelle kopieren.</translation>
        </message>
        <message>
            <source>%1: The file cannot be read: %2. Look at its permissions, or copy it anew from its source.</source>
            <translation>%1: Die Datei kann nicht gelesen werden: %2. Bitte die Zugriffsrechte prüfen oder die Datei neu von der Quelle kopieren.</translation>
        </message>
        <message>
            <source>the font comes with the program</source>
            <translation>die Schrift ist im Programm enthalten</translation>
        </message>
        <message>
            <source>The font of the maps is missing. Install the program anew.</source>
            <translation>Die Schrift der Karten fehlt. Bitte das Programm neu installieren.</translation>
        </message>
        <message>
            <source>There is no font for “%1”. Write it otherwise.</source>
            <translation>Für „%1“ gibt es keine Schrift. Bitte anders schreiben.</translation>
        </message>
        <message>
            <source>The font of the program has no “%1”; this computer has another one for it, and the one in the hall may not. Write it otherwise.</source>
            <translation>Die Schrift des Programms enthält „%1“ nicht; dieser Rechner hat dafür eine andere, der im Saal vielleicht nicht. Bitte anders schreiben.</translation>
        </message>
        <message>
            <source>%1: The file is missing; a shapefile is not whole without it. Copy it from where the others come from.</source>
            <translation>%1: Die Datei fehlt; ohne sie ist ein Shapefile unvollständig. Bitte von dort kopieren, wo die anderen herkommen.</translation>
        </message>
        <message>
            <source>%1: The file with the coordinate reference system is missing; the one that is used was guessed. Copy it from where the others come from.</source>
            <translation>%1: Die Datei mit dem Koordinatenreferenzsystem fehlt; das verwendete ist erraten. Bitte von dort kopieren, wo die anderen herkommen.</translation>
        </message>
        <message>
            <source>%1: There are no features in it. Copy the file anew from its source, or hide the layer.</source>
            <translation>%1: Die Datei enthält keine Objekte. Bitte neu von der Quelle kopieren oder die Ebene ausblenden.</translation>
        </message>
        <message>
            <source>%1: Its coordinate reference system is unknown, so that it cannot be drawn. Choose it in the map.</source>
            <translation>%1: Das Koordinatenreferenzsystem ist unbekannt, sodass nichts gezeichnet werden kann. Bitte in der Karte festlegen.</translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n Spalte</numerusform>
                <numerusform>%n Spalten</numerusform>
            </translation>
        </message>
        <message>
            <source>The project names no job projections, which this layer shows.</source>
            <translation>Das Projekt nennt keine Arbeitsplatzszenarien, die diese Ebene zeigt.</translation>
        </message>
        <message>
            <source>The job projections, which this layer shows, cannot be read.</source>
            <translation>Die Arbeitsplatzszenarien, die diese Ebene zeigt, können nicht gelesen werden.</translation>
        </message>
        <message numerus="yes">
            <source>numbers of %n year(s)</source>
            <translation>
                <numerusform>Zahlen für %n Jahr</numerusform>
                <numerusform>Zahlen für %n Jahre</numerusform>
            </translation>
        </message>
        <message>
            <source>The filter “%1” cannot be applied: %2 Correct it and record the scene again.</source>
            <translation>Der Filter „%1“ lässt sich nicht anwenden: %2 Bitte berichtigen und die Szene neu aufnehmen.</translation>
        </message>
        <message>
            <source>The filter “%1” leaves no feature. Correct it or hide the layer.</source>
            <translation>Der Filter „%1“ lässt kein Objekt übrig. Bitte berichtigen oder die Ebene ausblenden.</translation>
        </message>
        <message>
            <source>The feature “%1” of the layer “%2” is not in its file any more. Highlight another and record the scene again.</source>
            <translation>Das Objekt „%1“ der Ebene „%2“ ist nicht mehr in der Datei. Bitte ein anderes hervorheben und die Szene neu aufnehmen.</translation>
        </message>
        <message>
            <source>The feature “%1” of the layer “%2” is highlighted, but the filter of the scene hides it.</source>
            <translation>Das Objekt „%1“ der Ebene „%2“ ist hervorgehoben, wird aber vom Filter der Szene ausgeblendet.</translation>
        </message>
        <message numerus="yes">
            <source>%n feature(s)</source>
            <translation>
                <numerusform>%n Objekt</numerusform>
                <numerusform>%n Objekte</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: The picture has %2 × %3 px, which is too large to be shown. Make it smaller: 3840 × 2160 px fill every wall.</source>
            <translation>%1: Das Bild hat %2 × %3 px und ist damit zu groß. Bitte verkleinern: 3840 × 2160 px füllen jede Wand.</translation>
        </message>
        <message>
            <source>%1: The picture cannot be read: %2. Save it anew as PNG or JPEG.</source>
            <translation>%1: Das Bild kann nicht gelesen werden: %2. Bitte neu als PNG oder JPEG speichern.</translation>
        </message>
        <message>
            <source>%1: The scene does not say who made the picture and under which licence it may be shown. Write it down in the scene.</source>
            <translation>%1: Die Szene nennt weder Urheber noch Lizenz des Bildes. Bitte in der Szene eintragen.</translation>
        </message>
        <message>
            <source>picture of %1 × %2 px</source>
            <translation>Bild mit %1 × %2 px</translation>
        </message>
        <message>
            <source>The scene names the layer “%1”, which is not on the map any more. Record the scene again.</source>
            <translation>Die Szene nennt die Ebene „%1“, die es in der Karte nicht mehr gibt. Bitte die Szene neu aufnehmen.</translation>
        </message>
        <message>
            <source>The scene looks at no place on Earth. Record its view again.</source>
            <translation>Die Szene blickt auf keinen Ort der Erde. Bitte den Ausschnitt neu aufnehmen.</translation>
        </message>
        <message>
            <source>None of the layers of the scene is drawn at its scale. Record its view again.</source>
            <translation>Im Maßstab der Szene wird keine ihrer Ebenen gezeichnet. Bitte den Ausschnitt neu aufnehmen.</translation>
        </message>
        <message>
            <source>Where the scene looks, none of its layers has anything. Record its view again.</source>
            <translation>Im Ausschnitt der Szene liegt nichts von ihren Ebenen. Bitte den Ausschnitt neu aufnehmen.</translation>
        </message>
        <message>
            <source>None of the layers of the scene knows the scenario “%1”. Choose another and record the scene again.</source>
            <translation>Keine Ebene der Szene kennt das Szenario „%1“. Bitte ein anderes wählen und die Szene neu aufnehmen.</translation>
        </message>
        <message>
            <source>The layers of the scene have numbers of %1 to %2, and none of %3. Choose another year.</source>
            <translation>Die Ebenen der Szene haben Zahlen für %1 bis %2, aber keine für %3. Bitte ein anderes Jahr wählen.</translation>
        </message>
        <message>
            <source>Scene %1</source>
            <translation>Szene %1</translation>
        </message>
        <message>
            <source>Job projections</source>
            <translation>Arbeitsplatzszenarien</translation>
        </message>
        <message numerus="yes">
            <source>%n scenario(s)</source>
            <translation>
                <numerusform>%n Szenario</numerusform>
                <numerusform>%n Szenarien</numerusform>
            </translation>
        </message>
        <message>
            <source>Programmes of training and funding</source>
            <translation>Programme für Qualifizierung und Förderung</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation>
                <numerusform>%n Eintrag</numerusform>
                <numerusform>%n Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>The scene has no title. Write one, so that it is found.</source>
            <translation>Die Szene hat keinen Titel. Bitte einen eintragen, damit sie gefunden wird.</translation>
        </message>
        <message>
            <source>%1: The file is missing. No scene shows it, but the show cannot be packed. Put it back where it was or remove the layer.</source>
            <translation>%1: Die Datei fehlt. Keine Szene zeigt sie, aber die Vorführung lässt sich so nicht packen. Bitte die Datei zurücklegen oder die Ebene entfernen.</translation>
        </message>
        <message>
            <source>The scene shows no layer. Switch one on and record the scene again.</source>
            <translation>Die Szene zeigt keine Ebene. Bitte eine einschalten und die Szene neu aufnehmen.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Vorführung</translation>
        </message>
        <message>
            <source>The show has no scene. Record one.</source>
            <translation>Die Vorführung hat keine Szene. Bitte eine aufnehmen.</translation>
        </message>
        <message>
            <source>All scenes of the show are skipped. Show at least one.</source>
            <translation>Alle Szenen der Vorführung werden übersprungen. Bitte mindestens eine zeigen.</translation>
        </message>
    </context>
    <context>
        <name>ShowCheckDialog</name>
        <message>
            <source>Check before the meeting</source>
            <translation>Saal-Check</translation>
        </message>
        <message>
            <source>Every file is being read…</source>
            <translation>Jede Datei wird gelesen …</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Scenes: %1</source>
            <translation>Szenen: %1</translation>
        </message>
        <message>
            <source>Pack for the meeting…</source>
            <translation>Für die Sitzung packen …</translation>
        </message>
        <message>
            <source>Pack for the meeting</source>
            <translation>Für die Sitzung packen</translation>
        </message>
        <message>
            <source>Project with its data (*.revierz)</source>
            <translation>Projekt mit seinen Daten (*.revierz)</translation>
        </message>
        <message>
            <source>Folder (*)</source>
            <translation>Ordner (*)</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Noch einmal prüfen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>ZIP archive (*.zip)</source>
            <translation>ZIP-Archiv (*.zip)</translation>
        </message>
    </context>
    <context>
        <name>ShowFile</name>
        <message>
            <source>%1: This show was saved by a newer version of the program. Please update Revieratlas, or ask for a show that is packed as .revierz.</source>
            <translation>%1: Diese Vorführung wurde von einer neueren Version des Programms gespeichert. Bitte Revieratlas aktualisieren oder um eine als .revierz gepackte Vorführung bitten.</translation>
        </message>
        <message>
            <source>%1: This is no show: &quot;revieratlasShow&quot;: 1 is missing. Please choose a file that Revieratlas saved.</source>
            <translation>%1: Das ist keine Vorführung: &quot;revieratlasShow&quot;: 1 fehlt. Bitte eine Datei wählen, die Revieratlas gespeichert hat.</translation>
        </message>
        <message>
            <source>%1: The show does not say which map it is about. Please add &quot;project&quot; with the path of a .revier or .revierz file.</source>
            <translation>%1: Die Vorführung nennt ihre Karte nicht. Bitte &quot;project&quot; mit dem Pfad einer Datei .revier oder .revierz ergänzen.</translation>
        </message>
        <message>
            <source>%1: The show is about %2, which is no project (.revier or .revierz).</source>
            <translation>%1: Die Vorführung nennt als Karte %2; das ist kein Projekt (.revier oder .revierz).</translation>
        </message>
        <message>
            <source>%1: The map of the show is missing: %2. Please put it back there, or correct &quot;project&quot; in the show.</source>
            <translation>%1: Die Karte der Vorführung fehlt: %2. Bitte dorthin zurücklegen oder &quot;project&quot; in der Vorführung berichtigen.</translation>
        </message>
    </context>
    <context>
        <name>ShowKeysDialog</name>
        <message>
            <source>Keys of the show</source>
            <translation>Tasten der Vorführung</translation>
        </message>
        <message>
            <source>Page down, →, ↓, Space, Enter, N</source>
            <translation>Bild ab, →, ↓, Leertaste, Eingabetaste, N</translation>
        </message>
        <message>
            <source>next scene</source>
            <translation>nächste Szene</translation>
        </message>
        <message>
            <source>Page up, ←, ↑, Backspace</source>
            <translation>Bild auf, ←, ↑, Rücktaste</translation>
        </message>
        <message>
            <source>scene before</source>
            <translation>vorige Szene</translation>
        </message>
        <message>
            <source>Home, End</source>
            <translation>Pos1, Ende</translation>
        </message>
        <message>
            <source>first, last scene</source>
            <translation>erste, letzte Szene</translation>
        </message>
        <message>
            <source>Number, then Enter</source>
            <translation>Zahl, dann Eingabetaste</translation>
        </message>
        <message>
            <source>scene of that number</source>
            <translation>Szene mit dieser Nummer</translation>
        </message>
        <message>
            <source>B or full stop, W or comma</source>
            <translation>B oder Punkt, W oder Komma</translation>
        </message>
        <message>
            <source>black, white picture</source>
            <translation>schwarzes, weißes Bild</translation>
        </message>
        <message>
            <source>P</source>
            <translation>P</translation>
        </message>
        <message>
            <source>park the show: answer a question on the live map; once more: back</source>
            <translation>Vorführung parken: eine Frage an der freien Karte beantworten; noch einmal: zurück</translation>
        </message>
        <message>
            <source>L, M</source>
            <translation>L, M</translation>
        </message>
        <message>
            <source>spotlight, magnifier</source>
            <translation>Scheinwerfer, Lupe</translation>
        </message>
        <message>
            <source>D or Ctrl+P, I</source>
            <translation>D oder Strg+P, I</translation>
        </message>
        <message>
            <source>pen, pin</source>
            <translation>Stift, Nadel</translation>
        </message>
        <message>
            <source>Ctrl+Z, E, A</source>
            <translation>Strg+Z, E, A</translation>
        </message>
        <message>
            <source>undo a stroke, erase all of the scene, put the tool away</source>
            <translation>Strich zurücknehmen, alles in der Szene löschen, Werkzeug weglegen</translation>
        </message>
        <message>
            <source>Q</source>
            <translation>Q</translation>
        </message>
        <message>
            <source>note a question for the minutes</source>
            <translation>Frage für die Niederschrift notieren</translation>
        </message>
        <message>
            <source>T</source>
            <translation>T</translation>
        </message>
        <message>
            <source>notes over the picture, with one screen</source>
            <translation>Notizen über dem Bild, bei einem Bildschirm</translation>
        </message>
        <message>
            <source>F5, Shift+F5</source>
            <translation>F5, Umschalt+F5</translation>
        </message>
        <message>
            <source>from the first scene, this scene anew</source>
            <translation>ab der ersten Szene, diese Szene von vorn</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>one step back; at last, end the show</source>
            <translation>einen Schritt zurück; zuletzt Vorführung beenden</translation>
        </message>
    </context>
    <context>
        <name>ShowPanel</name>
        <message>
            <source>Show</source>
            <translation>Vorführung</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Record a scene</source>
            <translation>Szene aufnehmen</translation>
        </message>
        <message>
            <source>Start (F5)</source>
            <translation>Starten (F5)</translation>
        </message>
        <message>
            <source>The scene shows what the map shows now</source>
            <translation>Die Szene zeigt, was die Karte jetzt zeigt</translation>
        </message>
        <message>
            <source>Show the scene on the map</source>
            <translation>Szene auf der Karte zeigen</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabetaste</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Alt+↑</source>
            <translation>Alt+↑</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Alt+↓</source>
            <translation>Alt+↓</translation>
        </message>
        <message>
            <source>Show in the show again</source>
            <translation>Wieder vorführen</translation>
        </message>
        <message>
            <source>Hide: the show skips it</source>
            <translation>Ausblenden: wird übersprungen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Start with this scene</source>
            <translation>Ab dieser Szene starten</translation>
        </message>
        <message>
            <source>Shift+F5</source>
            <translation>Umschalt+F5</translation>
        </message>
        <message>
            <source>Check before the meeting…</source>
            <translation>Saal-Check …</translation>
        </message>
        <message>
            <source>Adapt to the projector…</source>
            <translation>An den Beamer anpassen …</translation>
        </message>
        <message>
            <source>Handout…</source>
            <translation>Handreichung …</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) in the minutes</source>
            <translation>
                <numerusform>%n Eintrag in der Niederschrift</numerusform>
                <numerusform>%n Einträge in der Niederschrift</numerusform>
            </translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern …</translation>
        </message>
        <message>
            <source>Throw the minutes away</source>
            <translation>Niederschrift verwerfen</translation>
        </message>
        <message>
            <source>This project has no show yet. Move the map to where it should begin, switch on the layers that are needed, and record a scene.</source>
            <translation>Dieses Projekt hat noch keine Vorführung. Bringen Sie die Karte dorthin, wo sie beginnen soll, schalten Sie die nötigen Ebenen ein und nehmen Sie eine Szene auf.</translation>
        </message>
    </context>
    <context>
        <name>ShowSession</name>
        <message>
            <source>&quot;%1&quot; is missing or wrong.</source>
            <translation>„%1“ fehlt oder ist falsch.</translation>
        </message>
        <message>
            <source>This is no session of a show that this version of the program can read.</source>
            <translation>Das ist kein Stand einer Vorführung, den diese Version des Programms lesen kann.</translation>
        </message>
        <message>
            <source>%1: The folder for the state of the show cannot be made. The show runs, but could not go on after a crash. Please look at the permissions there.</source>
            <translation>%1: Der Ordner für den Stand der Vorführung kann nicht angelegt werden. Die Vorführung läuft, könnte aber nach einem Absturz nicht fortgesetzt werden. Bitte die Zugriffsrechte dort prüfen.</translation>
        </message>
        <message>
            <source>%1: The file is too large for the state of a show. Please remove it.</source>
            <translation>%1: Die Datei ist zu groß für den Stand einer Vorführung. Bitte entfernen.</translation>
        </message>
        <message>
            <source>%1: The state of the show cannot be read, so that it begins anew. %2</source>
            <translation>%1: Der Stand der Vorführung kann nicht gelesen werden, sodass sie von vorn beginnt. %2</translation>
        </message>
        <message>
            <source>%1: The state of the show cannot be removed. Please remove the file.</source>
            <translation>%1: Der Stand der Vorführung kann nicht entfernt werden. Bitte die Datei entfernen.</translation>
        </message>
    </context>
    <context>
        <name>ShowWindows</name>
        <message>
            <source>The projector is not connected any more. The show goes on here; its picture comes back when it is connected again.</source>
            <translation>Der Beamer ist nicht mehr verbunden. Die Vorführung läuft hier weiter; das Bild kommt zurück, sobald er wieder verbunden ist.</translation>
        </message>
    </context>
    <context>
        <name>Slide</name>
        <message>
            <source>%1: The picture cannot be read (%2). Please choose another one.</source>
            <translation>%1: Das Bild kann nicht gelesen werden (%2). Bitte ein anderes wählen.</translation>
        </message>
        <message numerus="yes">
            <source>%n highlighted feature(s) are not in the data.</source>
            <translation>
                <numerusform>%n hervorgehobenes Objekt steht nicht in den Daten.</numerusform>
                <numerusform>%n hervorgehobene Objekte stehen nicht in den Daten.</numerusform>
            </translation>
        </message>
        <message>
            <source>The text is too long for the slide; its end is not shown.</source>
            <translation>Der Text ist zu lang für die Folie; sein Ende fehlt darauf.</translation>
        </message>
        <message>
            <source>The text leaves no room for the picture.</source>
            <translation>Der Text lässt keinen Platz für das Bild.</translation>
        </message>
        <message numerus="yes">
            <source>%n symbol(s) of the legend find no room.</source>
            <translation>
                <numerusform>%n Zeichen der Legende findet keinen Platz.</numerusform>
                <numerusform>%n Zeichen der Legende finden keinen Platz.</numerusform>
            </translation>
        </message>
        <message>
            <source>The slide was canceled.</source>
            <translation>Die Folie wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The show has no scene %1; it has %2.</source>
            <translation>Die Vorführung hat keine Szene %1, sondern nur %2.</translation>
        </message>
        <message>
            <source>The size of a slide must be positive.</source>
            <translation>Die Größe einer Folie muss positiv sein.</translation>
        </message>
    </context>
    <context>
        <name>TestChart</name>
        <message>
            <source>Test chart</source>
            <translation>Testbild</translation>
        </message>
        <message>
            <source>1. Up to which number do you see a grey field on the black bar?</source>
            <translation>1. Bis zu welcher Nummer sehen Sie ein graues Feld auf dem schwarzen Balken?</translation>
        </message>
        <message>
            <source>2. Up to which number do you see a line?</source>
            <translation>2. Bis zu welcher Nummer sehen Sie eine Linie?</translation>
        </message>
        <message>
            <source>3. Up to which number can you read the text?</source>
            <translation>3. Bis zu welcher Nummer können Sie den Text lesen?</translation>
        </message>
        <message>
            <source>These classes of the map are most alike. Do you see two colours in each field?</source>
            <translation>Diese Klassen der Karte ähneln sich am meisten. Sehen Sie in jedem Feld zwei Farben?</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>Text</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1, partly windows-1252</source>
            <translation>%1, teilweise windows-1252</translation>
        </message>
    </context>
    <context>
        <name>revier::ProjectorController</name>
        <message>
            <source>The light of the room does not show.</source>
            <translation>Das Licht des Raums macht sich nicht bemerkbar.</translation>
        </message>
        <message>
            <source>The room adds about %1 % of the projector&apos;s white.</source>
            <translation>Der Raum fügt etwa %1 % vom Weiß des Projektors hinzu.</translation>
        </message>
        <message>
            <source>No layer that is shown has classes.</source>
            <translation>Keine gezeigte Ebene hat Klassen.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of %1 pair(s) of classes look alike.</source>
            <translation>
                <numerusform>%Ln von %1 Klassenpaaren sieht gleich aus.</numerusform>
                <numerusform>%Ln von %1 Klassenpaaren sehen gleich aus.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>revier::ShowCheckController</name>
        <message numerus="yes">
            <source>Not ready: %n thing(s) missing</source>
            <translation>
                <numerusform>Nicht bereit: %n Punkt fehlt</numerusform>
                <numerusform>Nicht bereit: %n Punkte fehlen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ready; %n thing(s) should be looked at</source>
            <translation>
                <numerusform>Bereit; %n Punkt sollte angesehen werden</numerusform>
                <numerusform>Bereit; %n Punkte sollten angesehen werden</numerusform>
            </translation>
        </message>
        <message>
            <source>Ready: everything is there and needs no network</source>
            <translation>Bereit: Alles ist da und braucht kein Netz</translation>
        </message>
    </context>
    <context>
        <name>revier::ShowController</name>
        <message>
            <source>The show of this map has no scene that is shown. Record one, or switch one on that is hidden.</source>
            <translation>Die Vorführung dieser Karte hat keine Szene, die gezeigt wird. Nehmen Sie eine auf, oder blenden Sie eine ausgeblendete wieder ein.</translation>
        </message>
        <message>
            <source>The layer is still being read.</source>
            <translation>Die Ebene wird noch gelesen.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>revier::ShowModel</name>
        <message>
            <source>Scene %1</source>
            <translation>Szene %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln layer(s)</source>
            <translation>
                <numerusform>%Ln Ebene</numerusform>
                <numerusform>%Ln Ebenen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShowSettings</name>
        <message>
            <source>Title of the show</source>
            <translation>Titel der Vorführung</translation>
        </message>
        <message>
            <source>Goes on by itself, in a loop</source>
            <translation>Läuft von selbst weiter, endlos</translation>
        </message>
        <message>
            <source>%1 s each</source>
            <translation>je %1 s</translation>
        </message>
        <message>
            <source>Seconds for each scene</source>
            <translation>Sekunden je Szene</translation>
        </message>
    </context>
</TS>
