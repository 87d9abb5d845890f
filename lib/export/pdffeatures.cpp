// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdffeatures_p.h"

#include "export/pdfstructure_p.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

using Object = QPDFObjectHandle;

/// Operators of a path, in points from the lower left.
class PathWriter
{
public:
    explicit PathWriter(double height)
        : m_height(height)
    {
    }

    void add(const QPolygonF &part)
    {
        for (qsizetype i = 0; i < part.size(); ++i) {
            addPosition(part[i]);
            m_text += i == 0 ? "m " : "l ";
        }
    }

    void addCircle(QPointF center, double radius)
    {
        constexpr double kArc = 0.5523; // of a quarter circle as a Bézier curve
        const auto at = [&](double x, double y) { addPosition(center + radius * QPointF(x, y)); };
        const auto curve = [&](QPointF a, QPointF b, QPointF end) {
            at(a.x(), a.y());
            at(b.x(), b.y());
            at(end.x(), end.y());
            m_text += "c ";
        };
        at(-1, 0);
        m_text += "m ";
        curve({-1, -kArc}, {-kArc, -1}, {0, -1});
        curve({kArc, -1}, {1, -kArc}, {1, 0});
        curve({1, kArc}, {kArc, 1}, {0, 1});
        curve({-kArc, 1}, {-1, kArc}, {-1, 0});
    }

    [[nodiscard]] std::string text() && { return std::move(m_text).toStdString(); }

private:
    void addPosition(QPointF px)
    {
        constexpr int kDecimals = 2; // 4 thousandths of a millimetre
        m_text += QByteArray::number(px.x() * kPointsPerPixel, 'f', kDecimals) + ' '
            + QByteArray::number(m_height - px.y() * kPointsPerPixel, 'f', kDecimals) + ' ';
    }

    double m_height;
    QByteArray m_text;
};

/// A number as one, if PDF can: it knows no exponents.
Object valueOf(const QVariant &value)
{
    constexpr double kLargest = 1e15;
    switch (value.typeId()) {
    case QMetaType::Bool:
        return Object::newBool(value.toBool());
    case QMetaType::LongLong:
        return Object::newInteger(value.toLongLong());
    case QMetaType::Double:
        if (std::abs(value.toDouble()) < kLargest) {
            return Object::newReal(
                QByteArray::number(value.toDouble(), 'f', QLocale::FloatingPointShortest).toStdString());
        }
        [[fallthrough]];
    default:
        return pdfText(value.toString());
    }
}

} // namespace

std::string outlineOf(const SheetFeature &feature, double height)
{
    constexpr double kRadius = 4; // px: what can be clicked
    PathWriter path(height);
    for (const auto &part : feature.parts) {
        if (feature.type == GeometryType::Point) {
            path.addCircle(part.first(), kRadius);
        } else {
            path.add(part);
        }
    }
    return std::move(path).text() + (feature.type == GeometryType::Line ? "S\n" : "f*\n");
}

QPDFObjectHandle userProperties(const FeatureTable &table, const SheetFeature &feature)
{
    auto properties = Object::newArray();
    const auto add = [&properties](const QString &name, const QVariant &value) {
        if (value.isValid()) {
            auto property = Object::newDictionary();
            property.replaceKey("/N", pdfText(name));
            property.replaceKey("/V", valueOf(value));
            properties.appendItem(property);
        }
    };
    for (std::size_t i = 0; i < table.fields.size(); ++i) {
        add(table.fields[i].name, table.columns[i].value(feature.feature));
    }
    for (const auto &[name, value] : feature.numbers) {
        add(name, value);
    }
    auto result = Object::newDictionary();
    result.replaceKey("/O", Object::newName("/UserProperties"));
    result.replaceKey("/P", properties);
    return result;
}

} // namespace revier
