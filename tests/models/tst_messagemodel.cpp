// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messagemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::MessageModel;
using Severity = MessageModel::Severity;
using Task = MessageModel::Task;

namespace {

QString text(const MessageModel &model, int row)
{
    return model.data(model.index(row), MessageModel::TextRole).toString();
}

} // namespace

class TestMessageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestLast()
    {
        MessageModel model;
        const QSignalSpy counts(&model, &MessageModel::countChanged);
        model.add(Severity::Warning, u"first"_s);
        model.add(Severity::Error, u"second"_s);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0), u"first"_s);
        QCOMPARE(text(model, 1), u"second"_s);
        QCOMPARE(model.data(model.index(1), MessageModel::SeverityRole).toInt(), int(Severity::Error));
        QCOMPARE(counts.size(), 2);
    }

    void offers()
    {
        MessageModel model;
        model.add(Severity::Warning, u"warning"_s);
        model.offer(Task::OpenRaster, u"table"_s, u"Open…"_s, u"x.tif"_s);
        QCOMPARE(model.data(model.index(1), MessageModel::TaskRole).toInt(), int(Task::OpenRaster));
        model.dismiss(1);
        model.offer(Task::Join, u"table"_s, u"Join…"_s, u"a"_s);
        QCOMPARE(model.data(model.index(0), MessageModel::ActionRole).toString(), QString());
        QCOMPARE(model.data(model.index(1), MessageModel::ActionRole).toString(), u"Join…"_s);
        QCOMPARE(model.data(model.index(1), MessageModel::SubjectRole).toString(), u"a"_s);
        model.offer(Task::Join, u"table"_s, u"Join…"_s, u"b"_s); // the same file once more
        QCOMPARE(model.count(), 2);
        QCOMPARE(model.data(model.index(1), MessageModel::SubjectRole).toString(), u"b"_s);
        QCOMPARE(model.data(model.index(1), MessageModel::TaskRole).toInt(), int(Task::Join));
        model.add(Severity::Information, u"table"_s); // there is nothing to do about it now
        QVERIFY(model.data(model.index(1), MessageModel::ActionRole).toString().isEmpty());
    }

    void equalMessagesAreCounted()
    {
        MessageModel model;
        model.add(Severity::Error, u"a"_s);
        model.add(Severity::Error, u"b"_s);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.add(Severity::Error, u"a"_s);
        model.add(Severity::Error, u"a"_s);
        QCOMPARE(model.count(), 2);
        QCOMPARE(model.data(model.index(0), MessageModel::RepeatsRole).toInt(), 3);
        QCOMPARE(model.data(model.index(1), MessageModel::RepeatsRole).toInt(), 1);
        QCOMPARE(changes.size(), 2);
    }

    void theOldestGoFirst()
    {
        MessageModel model;
        for (int i = 0; i < MessageModel::kMaximum + 3; ++i) {
            model.add(Severity::Information, QString::number(i));
        }
        QCOMPARE(model.count(), MessageModel::kMaximum);
        QCOMPARE(text(model, 0), u"3"_s);
        QCOMPARE(text(model, MessageModel::kMaximum - 1), QString::number(MessageModel::kMaximum + 2));
    }

    void dismissing()
    {
        MessageModel model;
        for (const auto *name : {u"a", u"b", u"c"}) {
            model.add(Severity::Warning, QString(name));
        }
        model.dismiss(1);
        model.dismiss(7);
        model.dismiss(-1);
        QCOMPARE(model.count(), 2);
        QCOMPARE(text(model, 1), u"c"_s);
        const QSignalSpy counts(&model, &MessageModel::countChanged);
        model.clear();
        model.clear();
        QCOMPARE(model.count(), 0);
        QCOMPARE(counts.size(), 1);
    }

    void staysAModel()
    {
        MessageModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(1);
        for (int step = 0; step < 2000; ++step) {
            const int choice = random.bounded(20);
            if (choice == 0) {
                model.clear();
            } else if (choice < 6) {
                model.dismiss(random.bounded(-1, MessageModel::kMaximum));
            } else {
                model.add(Severity(random.bounded(3)), QString::number(random.bounded(80)));
            }
            QVERIFY(model.count() <= MessageModel::kMaximum);
        }
    }
};

QTEST_GUILESS_MAIN(TestMessageModel)

#include "tst_messagemodel.moc"
