// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printcontroller.h"

#include "export/exporter.h"
#include "export/sheettemplate.h"

#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace revier {
namespace {

/// What a page needs of a printer.
struct PrintJob
{
    QString printer;
    QString title;
    int copies = 1;
    bool gray = false;
};

QPageSize::PageSizeId sizeOf(PaperSize paper)
{
    switch (paper) {
    case PaperSize::A3:
        return QPageSize::A3;
    case PaperSize::A2:
        return QPageSize::A2;
    case PaperSize::A1:
        return QPageSize::A1;
    case PaperSize::A0:
        return QPageSize::A0;
    case PaperSize::A4:
        break;
    }
    return QPageSize::A4;
}

Result<void> print(const MapState &state, const ExportRequest &request, const PrintJob &job,
                   const JobControl &control)
{
    QPrinter printer(QPrinterInfo::printerInfo(job.printer), QPrinter::HighResolution);
    printer.setDocName(job.title);
    printer.setCopyCount(job.copies);
    printer.setColorMode(job.gray ? QPrinter::GrayScale : QPrinter::Color);
    return printMap(state, request, printer, control);
}

} // namespace

PrintController::PrintController(QObject *parent)
    : QObject(parent)
{
}

void PrintController::setSheet(SheetController *sheet)
{
    if (m_sheet == sheet) {
        return;
    }
    if (m_sheet) {
        m_sheet->disconnect(this);
    }
    m_sheet = sheet;
    if (sheet != nullptr) {
        connect(sheet, &SheetController::optionsChanged, this, &PrintController::optionsChanged);
    }
    Q_EMIT sheetChanged();
    Q_EMIT optionsChanged();
}

void PrintController::setPrinter(int printer)
{
    if (m_printer != printer && printer >= 0 && printer < m_printers.size()) {
        m_printer = printer;
        Q_EMIT printersChanged();
        Q_EMIT optionsChanged();
    }
}

void PrintController::setCopies(int copies)
{
    constexpr int kMost = 99;
    if (const auto wanted = std::clamp(copies, 1, kMost); wanted != m_copies) {
        m_copies = wanted;
        Q_EMIT optionsChanged();
    }
}

void PrintController::setGray(bool gray)
{
    if (m_gray != gray) {
        m_gray = gray;
        Q_EMIT optionsChanged();
    }
}

void PrintController::refresh()
{
    const auto before = m_printers.value(m_printer);
    m_printers = QPrinterInfo::availablePrinterNames();
    const auto known = m_printers.indexOf(before);
    m_printer = int(known >= 0 ? known : m_printers.indexOf(QPrinterInfo::defaultPrinterName()));
    if (m_printer < 0 && !m_printers.isEmpty()) {
        m_printer = 0;
    }
    Q_EMIT printersChanged();
    Q_EMIT optionsChanged();
}

QString PrintController::problem() const
{
    if (m_printer < 0) {
        return tr("No printer is set up on this computer. A PDF can be printed elsewhere.");
    }
    if (!m_sheet) {
        return {};
    }
    if (!m_sheet->isPaper()) {
        return tr("This template is for screens. Choose one on paper.");
    }
    const auto paper = m_sheet->request().paper;
    const auto sizes = QPrinterInfo::printerInfo(m_printers[m_printer]).supportedPageSizes();
    const bool fits = sizes.isEmpty()
        || std::ranges::any_of(sizes,
                               [wanted = sizeOf(paper)](const auto &size) { return size.id() == wanted; });
    return fits ? QString()
                : tr("%1 has no paper of the size %2. Choose another printer or another template.")
                      .arg(m_printers[m_printer], paperName(paper));
}

void PrintController::start()
{
    const auto *view = m_sheet ? m_sheet->viewController() : nullptr;
    if (view == nullptr || view->map() == nullptr || isRunning()) {
        return;
    }
    if (const auto why = problem(); !why.isEmpty()) {
        Q_EMIT failed(why);
        return;
    }
    const auto request = m_sheet->request();
    const PrintJob job {
        .printer = m_printers[m_printer], .title = request.title, .copies = m_copies, .gray = m_gray};
    m_job.start([state = std::make_shared<const MapState>(view->map()->document()->snapshot()->shown()),
                 request, job](const JobControl &control) { return print(*state, request, job, control); },
                [this, name = job.printer](const Result<void> &result) {
                    Q_EMIT runningChanged();
                    if (result) {
                        Q_EMIT finished(name);
                    } else {
                        Q_EMIT failed(result.error().message);
                    }
                });
    Q_EMIT runningChanged();
}

} // namespace revier
