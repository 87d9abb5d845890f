# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
revier_test(render labels)
revier_test(render painterbackend)
revier_test(render groundareas)
revier_test(render hittest)
revier_test(render shippedmap)
revier_test(render mapview)
revier_test(render scene)
revier_test(render tilegeometry)
