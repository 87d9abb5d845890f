// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcommand.h"
#include "console.h"
#include "core/diskcache.h"
#include "doctorcommand.h"
#include "exportcommand.h"
#include "extractcommand.h"
#include "infocommand.h"
#include "jobscommand.h"
#include "map/packedproject.h"
#include "packcommand.h"
#include "profilecommand.h"
#include "scorecommand.h"
#include "searchcommand.h"
#include "showcommand.h"
#include "stylecommand.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace revier;
using namespace revier::cli;

namespace {

QString usage()
{
    return Text::tr("Usage: revieratlas-cli COMMAND [OPTIONS]\n"
                    "Maps of the digital parks of the Rheinisches Revier, without a window.\n"
                    "\n"
                    "Commands:\n"
                    "  export   make a map as PNG or PDF\n"
                    "  info     say what is in geodata or a project\n"
                    "  check    say what is wrong with the data of a map\n"
                    "  doctor   say what is wrong with files of others, and mend copies of them\n"
                    "  extract  write features of a layer as another file\n"
                    "  search   find places, sites, attributes and positions\n"
                    "  profile  say what lies around a site; fact sheets, sites side by side\n"
                    "  score    rank sites by weighted criteria\n"
                    "  jobs     job projections, with every assumption\n"
                    "  show     handouts, pictures and packed files of a show; check one\n"
                    "  style    convert styles between SLD and QML of QGIS\n"
                    "  pack     pack a project and its data into one file\n"
                    "\n"
                    "Options:\n"
                    "  -h, --help       this help; revieratlas-cli COMMAND --help for a command\n"
                    "  -v, --version    version of the program\n"
                    "  --lang de|en     language; default: the system's\n"
                    "  --no-cache       read large files anew and keep nothing of them on disk\n"
                    "\n"
                    "Returns 0 if all is well, 1 if the work failed, 2 if the call was wrong.\n");
}

/// For commands that say everything in the language of the program.
template<ExitCode (*Run)(const QStringList &)>
ExitCode withoutLanguage(const QStringList &arguments, Language)
{
    return Run(arguments);
}

struct Command
{
    QLatin1StringView name;
    ExitCode (*run)(const QStringList &arguments, Language language);
};

constexpr std::array<Command, 12> kCommands {{{"export"_L1, runExport},
                                              {"info"_L1, runInfo},
                                              {"check"_L1, withoutLanguage<runCheck>},
                                              {"doctor"_L1, withoutLanguage<runDoctor>},
                                              {"extract"_L1, runExtract},
                                              {"search"_L1, runSearch},
                                              {"profile"_L1, runProfile},
                                              {"score"_L1, runScore},
                                              {"jobs"_L1, runJobs},
                                              {"show"_L1, runShow},
                                              {"style"_L1, runStyle},
                                              {"pack"_L1, withoutLanguage<runPack>}}};

int run(QStringList arguments)
{
    const auto language = chosenLanguage(arguments);
    speak(language);
    const QTemporaryDir unpacked; // goes with the program
    if (arguments.removeAll(u"--no-cache"_s) == 0) {
        DiskCache::useDefault();
    } else {
        setUnpackFolder(unpacked.path());
    }
    auto command = arguments.value(1);
    if (command.isEmpty()) {
        return wrongUsage(Text::tr("Which command? revieratlas-cli --help lists them."));
    }
    if (arguments.value(1) == u"--lang"
        && arguments.size() > 3) { // before the command: the usual place for some
        command = arguments.takeAt(3);
        arguments.insert(1, command);
    }
    if (command == u"--help" || command == u"-h") {
        print(usage());
        return Good;
    }
    if (command == u"--version" || command == u"-v") {
        print(u"revieratlas-cli " REVIER_VERSION "\n"_s);
        return Good;
    }
    arguments.removeAt(1);
    if (const auto found = std::ranges::find(kCommands, command, &Command::name); found != kCommands.end()) {
        return found->run(arguments, language);
    }
    return wrongUsage(
        Text::tr("There is no command \"%1\"; revieratlas-cli --help lists those there are.").arg(command));
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts and painters need a platform, but no screen
    }
    // Else Qt lets threads of its own fill large areas, for which those that paint, one on each core, wait.
    qputenv("QT_NO_GUI_THREADPOOL", "1");
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"revieratlas-cli"_s);
    QGuiApplication::setApplicationVersion(u"" REVIER_VERSION ""_s);
    return run(QGuiApplication::arguments());
}
