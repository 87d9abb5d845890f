// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QDirIterator>
#include <QFile>
#include <QIcon>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// All names that the interface may ask for.
QStringList iconNames()
{
    static const QRegularExpression kIcon(u"\\bicon(\\.name)?: "_s);
    static const QRegularExpression kName(u"\"([a-z]+(-[a-z]+)*)\""_s);
    QSet<QString> names;
    QDirIterator files(QStringLiteral(APP_SOURCE_DIR), {u"*.qml"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        for (const auto lines = QString::fromUtf8(file.readAll()).split(u'\n'); const auto &line : lines) {
            if (line.contains(kIcon)) {
                for (const auto &match : kName.globalMatch(line)) {
                    names.insert(match.captured(1));
                }
            }
        }
    }
    auto sorted = names.values();
    sorted.sort();
    return sorted;
}

QList<QImage> picturesOf(const QString &name)
{
    QList<QImage> pictures;
    for (const auto size : {16, 22, 24, 32}) {
        for (const auto ratio : {1.0, 2.0}) {
            pictures.append(QIcon::fromTheme(name).pixmap(QSize(size, size), ratio).toImage());
        }
    }
    return pictures;
}

} // namespace

/// Icons are looked for in few folders: none of them may be missing there, or look otherwise.
class TestIcons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameAsFromAllFolders()
    {
        const auto names = iconNames();
        QVERIFY(names.size() > 80);
        revier::useIcons();
        QHash<QString, QList<QImage>> found;
        for (const auto &name : names) {
            QVERIFY2(QIcon::hasThemeIcon(name), qPrintable(name));
            found[name] = picturesOf(name);
            QVERIFY2(!found[name].constFirst().isNull(), qPrintable(name));
        }
        QIcon::setThemeSearchPaths({u":/icons"_s});
        for (const auto &name : names) {
            QVERIFY2(picturesOf(name) == found[name], qPrintable(name));
        }
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
