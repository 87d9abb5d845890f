# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
revier_test(stylefiles hostilestyles)
revier_test(stylefiles qml)
revier_test(stylefiles roundtrip)
revier_test(stylefiles sld)
