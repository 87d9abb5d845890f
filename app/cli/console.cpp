// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <csignal>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

volatile std::sig_atomic_t interrupted =
    0; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): signal handler

void onSignal(int)
{
    interrupted = 1;
}

void write(std::FILE *stream, const QString &text)
{
    const auto bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void print(const QString &text)
{
    write(stdout, text);
}

void printError(const QString &message)
{
    write(stderr, Text::tr("revieratlas-cli: error: %1").arg(message) + u'\n');
}

void printWarning(const QString &message)
{
    write(stderr, Text::tr("revieratlas-cli: warning: %1").arg(message) + u'\n');
}

void printNote(const QString &message)
{
    write(stderr, message + u'\n');
}

void printProgress(const QString &line)
{
    if (isatty(fileno(stderr)) != 0) {
        write(stderr, u'\r' + line + u"\x1b[K"_s);
    }
}

ExitCode wrongUsage(const QString &message, const QString &command)
{
    printError(message);
    const auto help =
        command.isEmpty() ? u"revieratlas-cli --help"_s : u"revieratlas-cli %1 --help"_s.arg(command);
    write(stderr, Text::tr("Help: %1").arg(help) + u'\n');
    return WrongUsage;
}

QString commandHelp(const QCommandLineParser &parser, const QString &command)
{
    auto help = parser.helpText();
    const auto program = QCoreApplication::arguments().constFirst();
    if (const auto at = help.indexOf(program); at >= 0) {
        help.replace(at, program.size(), u"revieratlas-cli "_s + command);
    }
    return help;
}

Language chosenLanguage(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(u"--lang=")) {
            return languageFromCode(arguments[i].sliced(7));
        }
        if (arguments[i] == u"--lang" && i + 1 < arguments.size()) {
            return languageFromCode(arguments[i + 1]);
        }
    }
    return languageFromCode(QLocale::system().name());
}

void speak(Language language)
{
    static QTranslator program;
    static QTranslator qt;
    const auto locale = localeOf(language);
    QLocale::setDefault(locale);
    if (program.load(u":/i18n/revieratlas_%1.qm"_s.arg(languageCode(language)))) {
        QCoreApplication::installTranslator(&program);
    }
    if (qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&qt);
    }
}

JobControl interruptibleControl()
{
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    return {[] { return interrupted != 0; }, [](double) {}};
}

} // namespace revier::cli
