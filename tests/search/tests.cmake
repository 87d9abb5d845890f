# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
revier_test(search coordinatetext)
revier_test(search searchindex)
revier_test(search searchtext)
revier_test(search geocoding LIBS revier_geocoding Revier::models)
