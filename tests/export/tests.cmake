# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(exiv2 REQUIRED) # reads XMP in another way than this program
find_package(qpdf 12 REQUIRED) # counts pages and bookmarks
revier_test(export exporter LIBS Exiv2::exiv2lib)
revier_test(export printing)
revier_test(export factsheet)
revier_test(export film)
revier_test(export minutespdf)
revier_test(export handout LIBS qpdf::libqpdf)
revier_test(export panels)
revier_test(export scenepictures)
revier_test(export series)
revier_test(export sheet)
revier_test(export sheetdesign)
revier_test(export sketchexport)
revier_test(export slide)
