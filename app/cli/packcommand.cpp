// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packcommand.h"

#include "map/packedproject.h"
#include "map/project.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

QString description()
{
    return Text::tr(
        "Packs a project and all files that it names into one file, which other PCs open as it is: "
        "layers with what\n"
        "belongs to them (.dbf, .prj), figures, scenarios and programmes. Data that ships with the "
        "program is not packed.\n"
        "The file is a ZIP archive; any such program unpacks it.\n"
        "\n"
        "Example:\n"
        "  revieratlas-cli pack plan.revier plan.revierz\n"
        "\n"
        "Returns 0 if the file was written, 1 if not, 2 if the call was wrong.");
}

} // namespace

ExitCode runPack(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    const auto help = parser.addHelpOption();
    parser.addOption({u"lang"_s, Text::tr("Language of the texts: de or en."), u"de|en"_s});
    parser.addPositionalArgument(u"project"_s, Text::tr("Project (.revier or .revierz)."), u"PROJECT"_s);
    parser.addPositionalArgument(u"output"_s, Text::tr("File to write (.revierz)."), u"OUT.revierz"_s);
    if (!parser.parse(arguments)) {
        return wrongUsage(parser.errorText(), u"pack"_s);
    }
    if (parser.isSet(help)) {
        print(commandHelp(parser, u"pack"_s));
        return Good;
    }
    const auto names = parser.positionalArguments();
    if (names.size() != 2 || !isAnyProject(names[0]) || !isPackedProject(names[1])) {
        return wrongUsage(Text::tr("The command needs a project and the name of a .revierz file to write."),
                          u"pack"_s);
    }
    const auto control = interruptibleControl();
    const auto state = readProject(names[0], control);
    if (!state) {
        printError(state.error().message);
        return Failed;
    }
    if (const auto packed = packProject(*state, names[1], control); !packed) {
        printError(packed.error().message);
        return Failed;
    }
    print(Text::tr("%1: %2\n")
              .arg(QDir::toNativeSeparators(names[1]),
                   QLocale().formattedDataSize(QFileInfo(names[1]).size())));
    return Good;
}

} // namespace revier::cli
