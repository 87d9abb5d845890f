// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localizedtext.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::Language;
using revier::LocalizedText;

class TestLocalizedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages()
    {
        QCOMPARE(revier::languageCode(Language::German), u"de"_s);
        QCOMPARE(revier::languageFromCode(u"en_GB"), Language::English);
        QCOMPARE(revier::languageFromCode(u"EN"), Language::English);
        QCOMPARE(revier::languageFromCode(u"de"), Language::German);
        QCOMPARE(revier::languageFromCode(u"nl"), Language::German);
        QCOMPARE(revier::languageFromCode(u""), Language::German);
    }

    void oneForAll()
    {
        const LocalizedText text(u"Kaster"_s);
        QCOMPARE(text.in(Language::German), u"Kaster"_s);
        QCOMPARE(text.in(Language::English), u"Kaster"_s);
        QCOMPARE(text.toJson(), QJsonValue(u"Kaster"_s));
        QVERIFY(!text.isEmpty());
    }

    void oneForEach()
    {
        const LocalizedText text(u"Standorte"_s, u"Sites"_s);
        QCOMPARE(text.in(Language::German), u"Standorte"_s);
        QCOMPARE(text.in(Language::English), u"Sites"_s);
        QCOMPARE(LocalizedText::fromJson(text.toJson()), text);
    }

    void missingLanguage()
    {
        const auto german = LocalizedText::fromJson(QJsonObject {{u"de"_s, u"Standorte"_s}});
        QCOMPARE(german.in(Language::English), u"Standorte"_s);
        const auto other = LocalizedText::fromJson(QJsonObject {{u"nl"_s, u"Locaties"_s}});
        QCOMPARE(other.in(Language::German), u"Locaties"_s);
        QCOMPARE(LocalizedText::fromJson(other.toJson()), other); // what is not understood is not lost
    }

    void oneLanguageIsChanged()
    {
        const LocalizedText text(u"Standorte"_s, u"Sites"_s);
        const auto changed = text.with(Language::English, u"Places"_s);
        QCOMPARE(changed.in(Language::German), u"Standorte"_s);
        QCOMPARE(changed.in(Language::English), u"Places"_s);
        const auto same = LocalizedText(u"Kaster"_s).with(Language::English, u"Bedburg"_s);
        QCOMPARE(same, LocalizedText(u"Bedburg"_s));
        QCOMPARE(LocalizedText().with(Language::German, u"Kaster"_s), LocalizedText(u"Kaster"_s));
    }

    void nothing()
    {
        QVERIFY(LocalizedText().isEmpty());
        QVERIFY(LocalizedText(QString()).isEmpty());
        QVERIFY(LocalizedText::fromJson(QJsonValue::Null).isEmpty());
        QVERIFY(LocalizedText::fromJson(42).isEmpty());
        QCOMPARE(LocalizedText().in(Language::German), QString());
        QCOMPARE(LocalizedText::fromJson(LocalizedText().toJson()), LocalizedText());
    }
};

QTEST_GUILESS_MAIN(TestLocalizedText)
#include "tst_localizedtext.moc"
