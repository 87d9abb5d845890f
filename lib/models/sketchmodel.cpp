// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sketchmodel.h"

#include "core/format.h"
#include "crs/geodesy.h"
#include "sketch/sketchmeasure.h"

using namespace Qt::StringLiterals;

namespace revier {
namespace {

using Kind = SketchFeature::Kind;

QString sizeText(const SketchFeature &feature, const QLocale &locale)
{
    switch (feature.kind) {
    case Kind::Line:
    case Kind::Arrow:
        return formatMeasuredLength(geodesicLength(feature.positions), locale);
    case Kind::Polygon:
        return formatMeasuredArea(geodesicArea(feature.positions).area, locale);
    case Kind::Rings: {
        QStringList radii;
        for (const auto metres : feature.radii) {
            radii.append(formatLength(metres, locale));
        }
        return radii.join(u"; "_s);
    }
    case Kind::Point:
    case Kind::Text:
        break;
    }
    return {};
}

} // namespace

SketchModel::SketchModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void SketchModel::setSketch(const SketchPtr &sketch, Language language)
{
    if (m_sketch == sketch && m_language == language) {
        return;
    }
    const auto before = count();
    beginResetModel();
    m_sketch = sketch;
    m_language = language;
    endResetModel();
    if (count() != before) {
        Q_EMIT countChanged();
    }
}

int SketchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_sketch ? 0 : int(m_sketch->features.size());
}

QVariant SketchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &feature = m_sketch->features[m_sketch->features.size() - 1 - std::size_t(index.row())];
    switch (role) {
    case IdRole:
        return feature.id;
    case TitleRole:
        return titleOf(feature).in(m_language);
    case SizeRole:
        return sizeText(feature, localeOf(m_language));
    case ColorRole:
        return feature.color;
    case KindRole:
        return kindCode(feature.kind);
    default:
        return {};
    }
}

QHash<int, QByteArray> SketchModel::roleNames() const
{
    return {{IdRole, "featureId"},
            {TitleRole, "title"},
            {SizeRole, "size"},
            {ColorRole, "color"},
            {KindRole, "kind"}};
}

} // namespace revier
