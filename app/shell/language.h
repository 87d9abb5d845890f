// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>
#include <QtQml/qqmlregistration.h>

class QQmlEngine;
class QJSEngine;

namespace revier {

/// The language of the interface. German is the language of the house; English is chosen by the user, or by a
/// system that speaks English. GUI thread.
class InterfaceLanguage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY codeChanged FINAL)
public:
    explicit InterfaceLanguage(QQmlEngine *engine);
    static InterfaceLanguage *create(QQmlEngine *engine, QJSEngine *);

    [[nodiscard]] QString code() const { return m_code; }
    /// "de" or "en"; empty: as the system says.
    void setCode(const QString &code);

Q_SIGNALS:
    void codeChanged();

private:
    QQmlEngine *m_engine;
    QString m_code;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace revier
