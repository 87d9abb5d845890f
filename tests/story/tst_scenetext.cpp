// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/scenetext.h"

#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace revier;

class TestSceneText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdownIsKept_data();
    void markdownIsKept();
    void nothingIsLoaded_data();
    void nothingIsLoaded();
};

void TestSceneText::markdownIsKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("emphasis") << u"**Kohle** und *KI*"_s << u"Kohle und KI"_s;
    QTest::newRow("list") << u"- eins\n- zwei"_s << u"eins\nzwei"_s;
    QTest::newRow("heading") << u"# Titel\n\nAbsatz"_s << u"Titel\nAbsatz"_s;
    QTest::newRow("signs") << u"5 < 7 & [x] | `y` 100 %!"_s << u"5 < 7 & [x] | `y` 100 %!"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestSceneText::markdownIsKept()
{
    QFETCH(const QString, text);
    QTEST(plainSceneText(text), "plain");
}

void TestSceneText::nothingIsLoaded_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("picture") << u"![x](file:///etc/passwd)"_s;
    QTest::newRow("link") << u"[klick](https://example.org)"_s;
    QTest::newRow("address") << u"https://example.org"_s;
    QTest::newRow("angle brackets") << u"<https://example.org>"_s;
    QTest::newRow("www") << u"www.example.org"_s;
    QTest::newRow("mail") << u"amt@example.org"_s;
    QTest::newRow("html") << u"<img src='x.png'><a href='y'>y</a>"_s;
    QTest::newRow("reference") << u"[klick]\n\n[klick]: https://example.org"_s;
}

void TestSceneText::nothingIsLoaded()
{
    QFETCH(const QString, text);
    QTextDocument document;
    document.setMarkdown(sceneMarkdown(text));
    const auto html = document.toHtml();
    QVERIFY2(!html.contains(u"<img"_s) && !html.contains(u"<a "_s), qPrintable(html));
}

QTEST_MAIN(TestSceneText)
#include "tst_scenetext.moc"
