// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/localizedtext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QString>

namespace revier::cli {

/// The texts of this program.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What the program returns.
enum ExitCode { Good = 0, Failed = 1, WrongUsage = 2 };

/// Results go to the standard output, everything else to the standard error; both UTF-8.
void print(const QString &text);
void printError(const QString &message);
void printWarning(const QString &message);
/// For those who watch: neither a result nor a warning.
void printNote(const QString &message);
/// A line that the next one replaces; nothing unless a person watches.
void printProgress(const QString &line);
/// Prints the message and how to get help.
[[nodiscard]] ExitCode wrongUsage(const QString &message, const QString &command = {});

/// The help of a command, which begins with how it is called.
[[nodiscard]] QString commandHelp(const QCommandLineParser &parser, const QString &command);
/// --lang of the arguments, else the locale's: German unless that is English.
[[nodiscard]] Language chosenLanguage(const QStringList &arguments);
/// Texts and numbers of this program from now on.
void speak(Language language);
/// Canceled by Ctrl-C or a polite kill, once this was called.
[[nodiscard]] JobControl interruptibleControl();

} // namespace revier::cli
