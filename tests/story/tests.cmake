# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
revier_test(story classcontrast)
revier_test(story flightpath)
revier_test(story minutes)
revier_test(story packshow)
revier_test(story projectoradvice)
revier_test(story scenestate)
revier_test(story scenetext)
revier_test(story showfile)
revier_test(story shippedshow)
revier_test(story showcheck)
revier_test(story showsession)
