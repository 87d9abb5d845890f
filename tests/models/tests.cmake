# SPDX-FileCopyrightText: 2026 The Revieratlas founders
# SPDX-License-Identifier: GPL-3.0-or-later
revier_test(models detailsmodel)
revier_test(models exportcontroller)
revier_test(models filewatch)
revier_test(models layermodel)
revier_test(models mapcontroller)
revier_test(models messagemodel)
revier_test(models profilemodel)
revier_test(models programmemodel)
revier_test(models projectcontroller)
revier_test(models searchcontroller)
revier_test(models templatecontroller)
revier_test(models viewcontroller)
