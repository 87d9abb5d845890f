// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classpairmodel.h"

#include "style/colordifference.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

QVariant seen(const QColor &color, Vision vision)
{
    return fromLinear(seenBy(vision, linear(color)));
}

QVariant colorOf(const ClassPair &pair, int role)
{
    switch (role) {
    case ClassPairModel::FirstColorRole:
        return pair.a;
    case ClassPairModel::SecondColorRole:
        return pair.b;
    case ClassPairModel::FirstDeutanRole:
        return seen(pair.a, Vision::Deutan);
    case ClassPairModel::SecondDeutanRole:
        return seen(pair.b, Vision::Deutan);
    case ClassPairModel::FirstProtanRole:
        return seen(pair.a, Vision::Protan);
    case ClassPairModel::SecondProtanRole:
        return seen(pair.b, Vision::Protan);
    case ClassPairModel::FirstTritanRole:
        return seen(pair.a, Vision::Tritan);
    case ClassPairModel::SecondTritanRole:
        return seen(pair.b, Vision::Tritan);
    default:
        return {};
    }
}

} // namespace

ClassPairModel::ClassPairModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ClassPairModel::setPairs(std::vector<ClassPair> pairs, const QLocale &locale)
{
    if (pairs == m_pairs && locale == m_locale) {
        return;
    }
    const bool resized = pairs.size() != m_pairs.size();
    if (resized) {
        beginResetModel();
    }
    m_pairs = std::move(pairs);
    m_locale = locale;
    if (resized) {
        endResetModel();
        Q_EMIT countChanged();
    } else if (!m_pairs.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int ClassPairModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

QVariant ClassPairModel::text(const ClassPair &pair, int role) const
{
    constexpr int kDecimals = 1;
    switch (role) {
    case Qt::DisplayRole:
        return QString(pair.first + u" – "_s + pair.second);
    case LayerRole:
        return pair.layerTitle;
    case FirstRole:
        return pair.first;
    case SecondRole:
        return pair.second;
    case ContrastTextRole:
        return QString(m_locale.toString(pair.contrast, 'f', kDecimals) + u" : 1"_s);
    case DifferenceTextRole:
        return m_locale.toString(pair.difference, 'f', kDecimals);
    case DeutanTextRole:
        return m_locale.toString(pair.differenceDeutan, 'f', kDecimals);
    case ProtanTextRole:
        return m_locale.toString(pair.differenceProtan, 'f', kDecimals);
    case TritanTextRole:
        return m_locale.toString(pair.differenceTritan, 'f', kDecimals);
    default:
        return {};
    }
}

QVariant ClassPairModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &pair = m_pairs[std::size_t(index.row())];
    if (role == OtherFormRole) {
        return pair.otherForm;
    }
    if (role == WeakRole) {
        return pair.weak;
    }
    const auto color = colorOf(pair, role);
    return color.isValid() ? color : text(pair, role);
}

QHash<int, QByteArray> ClassPairModel::roleNames() const
{
    return {{LayerRole, "layerTitle"},
            {FirstRole, "first"},
            {SecondRole, "second"},
            {FirstColorRole, "firstColor"},
            {SecondColorRole, "secondColor"},
            {FirstDeutanRole, "firstDeutan"},
            {SecondDeutanRole, "secondDeutan"},
            {FirstProtanRole, "firstProtan"},
            {SecondProtanRole, "secondProtan"},
            {FirstTritanRole, "firstTritan"},
            {SecondTritanRole, "secondTritan"},
            {ContrastTextRole, "contrastText"},
            {DifferenceTextRole, "differenceText"},
            {DeutanTextRole, "deutanText"},
            {ProtanTextRole, "protanText"},
            {TritanTextRole, "tritanText"},
            {OtherFormRole, "otherForm"},
            {WeakRole, "weak"}};
}

} // namespace revier
