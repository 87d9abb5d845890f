// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include "core/localizedtext.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QQmlEngine>

using namespace Qt::StringLiterals;

namespace revier {

InterfaceLanguage::InterfaceLanguage(QQmlEngine *engine)
    : QObject(engine)
    , m_engine(engine)
{
    setCode({});
}

InterfaceLanguage *InterfaceLanguage::create(QQmlEngine *engine, QJSEngine *)
{
    return new InterfaceLanguage(engine); // the engine owns its singletons
}

void InterfaceLanguage::setCode(const QString &code)
{
    const auto language = languageFromCode(code.isEmpty() ? QLocale::system().name() : code);
    const auto next = languageCode(language);
    if (next == m_code) {
        return;
    }
    m_code = next;
    const auto locale = localeOf(language);
    QLocale::setDefault(locale);
    for (auto *translator : {&m_program, &m_qt}) {
        QCoreApplication::removeTranslator(translator);
    }
    if (m_program.load(u":/i18n/revieratlas_"_s + next)) {
        QCoreApplication::installTranslator(&m_program);
    }
    if (m_qt.load(locale, u"qt"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    m_engine->retranslate();
    Q_EMIT codeChanged();
}

} // namespace revier
