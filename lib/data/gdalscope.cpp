// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/gdalscope_p.h"

#include <cpl_conv.h>
#include <gdal.h>
#include <gdal_frmts.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <mutex>

namespace revier {
namespace {

/// Only the formats that this program opens: the other two hundred drivers would cost time and memory at
/// every start, and some of them reach for the network or for programs beside the file.
void registerDrivers()
{
    RegisterOGRGeoJSON();
    RegisterOGRGeoJSONSeq();
    RegisterOGRTopoJSON();
    RegisterOGRShape();
    RegisterOGRGeoPackage();
    RegisterOGRFlatGeobuf();
    RegisterOGRLIBKML(); // before the other, which knows nothing of attributes
    RegisterOGRKML();
    RegisterOGRGPX();
    RegisterOGRCSV();
    RegisterOGRXLSX();
    RegisterOGRDXF();
    GDALRegister_GTiff();
    GDALRegister_COG(); // only written
    GDALRegister_JP2OpenJPEG();
    GDALRegister_AAIGrid();
    GDALRegister_PNG();
    GDALRegister_JPEG();
    GDALRegister_MEM(); // what is resampled
    constexpr GIntBig kBlocks = 64 << 20U; // bytes of raster blocks, of all files together
    GDALSetCacheMax64(kBlocks);
}

} // namespace

GdalScope::GdalScope()
{
    static std::once_flag registered;
    std::call_once(registered, registerDrivers);
    CPLPushErrorHandlerEx(&GdalScope::handleError, this);
}

GdalScope::~GdalScope()
{
    CPLPopErrorHandler();
}

void GdalScope::handleError(CPLErr severity, CPLErrorNum, const char *text)
{
    constexpr std::size_t kEnough = 20;
    auto *scope = static_cast<GdalScope *>(CPLGetErrorHandlerUserData());
    if (severity < CE_Warning || scope->m_messages.size() >= kEnough) {
        return;
    }
    const Message message {severity >= CE_Failure, QString::fromUtf8(text).simplified()};
    if (!std::ranges::contains(scope->m_messages, message)) {
        scope->m_messages.push_back(message);
    }
}

GdalOption::GdalOption(const char *name, const char *value)
    : m_name(name)
{
    if (const auto *previous = CPLGetThreadLocalConfigOption(name, nullptr)) {
        m_previous = previous;
        m_hadPrevious = true;
    }
    CPLSetThreadLocalConfigOption(name, value);
}

GdalOption::~GdalOption()
{
    CPLSetThreadLocalConfigOption(m_name.c_str(), m_hadPrevious ? m_previous.c_str() : nullptr);
}

} // namespace revier
