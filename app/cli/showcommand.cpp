// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "showcommand.h"

#include "export/handout.h"
#include "map/packedproject.h"
#include "map/project.h"
#include "scenario/jobseries.h"
#include "siteoptions.h"
#include "story/packshow.h"
#include "story/scenestate.h"
#include "story/showcheck.h"
#include "story/showfile.h"
#include "style/fonts.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

const auto kCommand = u"show"_s;

QString description()
{
    return Text::tr(
        "Prints the scenes of a show, or makes handouts, pictures and a packed show of them. The show is "
        "part of a "
        "project,\n"
        "or a file of its own (.reviershow) about one. Hidden scenes are left out.\n"
        "--pdf: A4 with one scene a page, and with --notes the slides with the notes of the presenter "
        "below.\n"
        "--png: 01-title.png and so on, 1920 x 1080, in a folder that is made if it is not there.\n"
        "--pack: the project with its show and all files, as one file that other PCs open (.revierz, .zip), "
        "or "
        "as a\n"
        "folder.\n"
        "--check: whether everything that the scenes need is there; reads every file, opens no connection.\n"
        "\n"
        "Examples:\n"
        "  revieratlas-cli show\n"
        "  revieratlas-cli show plan.revier --pdf handout.pdf --date 2026-03-31\n"
        "  revieratlas-cli show plan.revier --pdf notes.pdf --notes --lang en\n"
        "  revieratlas-cli show council.reviershow --png slides --pack council.zip\n"
        "  revieratlas-cli show council.zip --check\n"
        "\n"
        "Returns 0 if all is well, 1 if something is missing or cannot be written, 2 if the call was wrong.");
}

/// The options of the command, as the parser knows them.
struct Declared
{
    QCommandLineOption pdf {u"pdf"_s, Text::tr("Writes a handout."), u"OUT.pdf"_s};
    QCommandLineOption notes {u"notes"_s,
                              Text::tr("The handout has the notes of the presenter below the slides.")};
    QCommandLineOption png {u"png"_s, Text::tr("Writes each slide as a picture into a folder."), u"folder"_s};
    QCommandLineOption pack {u"pack"_s, Text::tr("Packs the show and its data into one file or a folder."),
                             u"OUT.zip"_s};
    QCommandLineOption check {u"check"_s, Text::tr("Checks whether everything is there.")};
    QCommandLineOption date {
        u"date"_s, Text::tr("Date of the sheets; default: SOURCE_DATE_EPOCH, else today."), u"YYYY-MM-DD"_s};
};

/// What a call of "show" wants.
struct ShowCall
{
    QString path;
    QString pdf;
    bool notes = false;
    QString png;
    QString pack;
    bool check = false;
    QDate date;
    Language language = Language::German;
};

/// What is wrong with the targets; empty if nothing is.
QString targetProblem(const QCommandLineParser &parser, const Declared &declared, const ShowCall &call)
{
    for (const auto &option : {declared.pdf, declared.png, declared.pack}) {
        if (parser.isSet(option) && parser.value(option).trimmed().isEmpty()) {
            return Text::tr("--%1 needs the name of a file or folder.").arg(option.names().constFirst());
        }
    }
    if (call.notes && call.pdf.isEmpty()) {
        return Text::tr("--notes is about a handout: please add --pdf.");
    }
    const QFileInfo target(call.pack);
    if (!call.pack.isEmpty() && !isZip(call.pack) && !isPackedProject(call.pack) && !target.isDir()
        && !target.suffix().isEmpty()) {
        return Text::tr("--pack needs a name that ends in .revierz or .zip, or a folder, not \"%1\".")
            .arg(call.pack);
    }
    return {};
}

/// Or what is wrong with the call.
std::expected<ShowCall, QString> callOf(const QCommandLineParser &parser, const Declared &declared)
{
    const auto names = parser.positionalArguments();
    ShowCall call;
    call.path = names.value(0, shippedProjectPath());
    call.pdf = parser.value(declared.pdf);
    call.notes = parser.isSet(declared.notes);
    call.png = parser.value(declared.png);
    call.pack = parser.value(declared.pack);
    call.check = parser.isSet(declared.check);
    call.date = sheetDate();
    if (names.size() > 1) {
        return std::unexpected(Text::tr("One project or show at a time."));
    }
    if (!names.isEmpty() && !isAnyProject(call.path) && !isShowFile(call.path)) {
        return std::unexpected(
            Text::tr("\"%1\" is neither a project (.revier, .revierz) nor a show (.reviershow).")
                .arg(call.path));
    }
    if (const auto problem = targetProblem(parser, declared, call); !problem.isEmpty()) {
        return std::unexpected(problem);
    }
    if (parser.isSet(declared.date)) {
        call.date = QDate::fromString(parser.value(declared.date), Qt::ISODate);
        if (!call.date.isValid()) {
            return std::unexpected(
                Text::tr("--date must be like 2026-03-31, not \"%1\".").arg(parser.value(declared.date)));
        }
    }
    return call;
}

/// "2  kraftwerke  The power plants  2030  (hidden)", in columns.
QString sceneList(const Show &show, Language language)
{
    constexpr int kId = 20;
    constexpr int kTitle = 44;
    QString text;
    int number = 0;
    for (const auto &scene : show.scenes) {
        const auto year = scene.moment ? QString::number(scene.moment->year) : u"–"_s;
        const auto until = scene.playUntil > 0 ? u"–%1"_s.arg(scene.playUntil) : QString();
        text += u"%1  %2  %3  %4%5"_s.arg(++number, 3)
                    .arg(scene.id, -kId)
                    .arg(scene.title.in(language), -kTitle)
                    .arg(year, until);
        text += (scene.hidden ? u"  "_s + Text::tr("(hidden)") : QString()) + u'\n';
    }
    return text;
}

/// The map with all that its slides are drawn from; says what of it cannot be read.
MapState loaded(const MapState &map, const JobControl &control)
{
    auto state = loadSeries(loadTables(map, control));
    for (const auto &layer : state.layers) {
        if (!layer.seriesError.isEmpty()) {
            printWarning(layer.seriesError);
        }
    }
    return state;
}

/// Prints what was written; false with an error on the screen.
bool report(const Result<ShowExport> &made)
{
    if (!made) {
        printError(made.error().message);
        return false;
    }
    std::ranges::for_each(made->warnings, printWarning);
    for (const auto &file : made->files) {
        print(file + u'\n');
    }
    return true;
}

bool pack(const MapState &map, const ShowCall &call, const JobControl &control)
{
    if (const auto packed = packShow(map, call.pack, control); !packed) {
        printError(packed.error().message);
        return false;
    }
    print(call.pack + u'\n');
    return true;
}

/// Handouts and pictures, which need the tables.
bool draw(const MapState &map, const ShowCall &call, const JobControl &control)
{
    const auto project = projectOfShow(call.path).value_or(QString());
    const auto state = loaded(map, control);
    bool good = true;
    if (!call.pdf.isEmpty()) {
        good = report(exportHandout(state,
                                    {.path = call.pdf,
                                     .language = call.language,
                                     .date = call.date,
                                     .notes = call.notes,
                                     .title = {},
                                     .projectPath = project},
                                    control));
    }
    if (good && !call.png.isEmpty()) {
        good = report(exportSlides(
            state, {.folder = call.png, .language = call.language, .date = call.date, .projectPath = project},
            control));
    }
    return good;
}

QString itemText(const CheckItem &item)
{
    auto text = item.subject.isEmpty() ? item.message : u"%1: %2"_s.arg(item.subject, item.message);
    if (!item.scenes.isEmpty()) {
        text += u' ' + Text::tr("(scenes: %1)").arg(item.scenes.join(u"; "_s));
    }
    switch (item.severity) {
    case CheckItem::Severity::Missing:
        return Text::tr("missing  %1").arg(text) + u'\n';
    case CheckItem::Severity::Warning:
        return Text::tr("warning  %1").arg(text) + u'\n';
    case CheckItem::Severity::Good:
        break;
    }
    return Text::tr("good     %1").arg(text) + u'\n';
}

bool check(const MapState &map, const ShowCall &call, const JobControl &control)
{
    std::ignore = mapFont(1); // the check may look for fonts in threads of its own
    const auto found = checkShow(map, call.language, control);
    for (const auto &item : found.items) {
        print(itemText(item));
    }
    if (!found.complete) {
        printError(Text::tr("The check was canceled."));
        return false;
    }
    print(found.isReady() ? Text::tr("The show is ready: everything that it needs is there.\n")
                          : Text::tr("The show is not ready: %n thing(s) are missing.\n", nullptr,
                                     found.count(CheckItem::Severity::Missing)));
    return found.isReady();
}

ExitCode perform(const MapState &map, const ShowCall &call, const JobControl &control)
{
    const bool draws = !call.pdf.isEmpty() || !call.png.isEmpty();
    bool good = true;
    if (call.check) {
        good = check(map, call, control);
    }
    if (good && draws) {
        good = draw(map, call, control);
    }
    if (good && !call.pack.isEmpty()) {
        good = pack(map, call, control);
    }
    if (!draws && !call.check && call.pack.isEmpty()) {
        print(sceneList(map.show, call.language));
    }
    return good ? Good : Failed;
}

ExitCode runCall(const ShowCall &call)
{
    if (call.path.isEmpty()) {
        printError(
            Text::tr("The map that ships with the program is missing. Please name a project or a file."));
        return Failed;
    }
    const auto control = interruptibleControl();
    const auto map = readShow(call.path, control);
    if (!map) {
        printError(map.error().message);
        return Failed;
    }
    if (map->show.scenes.empty()) {
        printError(Text::tr("%1: The project has no show. Please record scenes in the window, or name a show "
                            "(.reviershow).")
                       .arg(QDir::toNativeSeparators(call.path)));
        return Failed;
    }
    return perform(*map, call, control);
}

} // namespace

ExitCode runShow(const QStringList &arguments, Language language)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    const auto help = parser.addHelpOption();
    const Declared declared;
    parser.addOptions({declared.pdf,
                       declared.notes,
                       declared.png,
                       declared.pack,
                       declared.check,
                       declared.date,
                       {u"lang"_s, Text::tr("Language of the texts: de or en."), u"de|en"_s}});
    parser.addPositionalArgument(
        u"project"_s,
        Text::tr("Project or show (.revier, .revierz, .reviershow); default: the shipped project."),
        u"[PROJECT]"_s);
    if (!parser.parse(arguments)) {
        return wrongUsage(parser.errorText(), kCommand);
    }
    if (parser.isSet(help)) {
        print(commandHelp(parser, kCommand));
        return Good;
    }
    auto call = callOf(parser, declared);
    if (!call) {
        return wrongUsage(call.error(), kCommand);
    }
    call->language = language;
    return runCall(*call);
}

} // namespace revier::cli
