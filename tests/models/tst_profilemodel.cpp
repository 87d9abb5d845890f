// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/project.h"
#include "models/profilemodel.h"
#include "smallmap.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

class TestProfileModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheSelection()
    {
        MapController map;
        ViewController view;
        ProfileModel model;
        const QAbstractItemModelTester tester(&model);
        view.setMap(&map);
        model.setViewController(&view);
        QVERIFY(map.openProject(shippedProjectPath()));
        QVERIFY(smallmap::waitUntilRead(map));
        view.select({u"digital_parks"_s, 0});
        QTest::qWait(50);
        QCOMPARE(model.count(), 0); // nobody asked
        model.setActive(true);
        QTRY_VERIFY(model.count() > 5);
        const auto first = model.text();
        QVERIFY(first.contains(u"Umspannwerke"_s));
        QVERIFY(first.contains(u" km "_s) || first.contains(u" m "_s));
        QVERIFY(first.contains(u'%')); // of the circle
        view.select({u"digital_parks"_s, 1});
        QTRY_VERIFY(model.count() > 5 && model.text() != first);
        view.clearSelection();
        QCOMPARE(model.count(), 0);
        view.select({u"digital_parks"_s, 0});
        QTRY_COMPARE(model.text(), first);
        model.setActive(false);
        QCOMPARE(model.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestProfileModel)
#include "tst_profilemodel.moc"
