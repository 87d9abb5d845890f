// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylecommand.h"

#include "stylefiles/stylefile.h"

#include <QCommandLineParser>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

QString description()
{
    return Text::tr(
        "Converts styles of layers between SLD (1.0 and 1.1 are read, 1.1 is written) and QML of QGIS 3.\n"
        "What the other format cannot hold is listed on the standard error.\n"
        "\n"
        "Examples:\n"
        "  revieratlas-cli style convert parks.qml parks.sld\n"
        "\n"
        "Returns 0 if all is well, also with losses, 1 if a file is missing or broken, 2 if the call was "
        "wrong.");
}

void printNotes(const QString &file, const std::vector<StyleNote> &notes)
{
    for (const auto &note : notes) {
        printWarning(u"%1: %2"_s.arg(file, noteText(note)));
    }
}

ExitCode convert(const QString &from, const QString &to, Language language)
{
    auto read = readStyleFile(from);
    if (!read) {
        printError(read.error().message);
        return Failed;
    }
    printNotes(from, read->notes);
    read->look.title = QFileInfo(from).completeBaseName();
    const auto written = writeStyleFile(to, read->look, language);
    if (!written) {
        printError(written.error().message);
        return Failed;
    }
    printNotes(to, *written);
    return Good;
}

} // namespace

ExitCode runStyle(const QStringList &arguments, Language language)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    const auto help = parser.addHelpOption();
    parser.addOption({u"lang"_s, Text::tr("Language of the texts: de or en."), u"de|en"_s});
    parser.addPositionalArgument(u"convert"_s, Text::tr("What to do."), u"convert"_s);
    parser.addPositionalArgument(u"in"_s, Text::tr("The style to read: .sld or .qml."), u"IN"_s);
    parser.addPositionalArgument(u"out"_s, Text::tr("The style to write: .sld or .qml."), u"OUT"_s);
    if (!parser.parse(arguments)) {
        return wrongUsage(parser.errorText(), u"style"_s);
    }
    if (parser.isSet(help)) {
        print(commandHelp(parser, u"style"_s));
        return Good;
    }
    const auto words = parser.positionalArguments();
    if (words.size() != 3 || words.front() != u"convert") {
        return wrongUsage(Text::tr("Which files? style convert IN OUT."), u"style"_s);
    }
    return convert(words[1], words[2], language);
}

} // namespace revier::cli
