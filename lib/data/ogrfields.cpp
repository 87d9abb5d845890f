// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/ogrfields_p.h"

namespace revier {
namespace {

OGRFieldType ogrType(Field::Type type)
{
    switch (type) {
    case Field::Type::Integer:
        return OFTInteger64;
    case Field::Type::Boolean:
        return OFTInteger;
    case Field::Type::Real:
        return OFTReal;
    case Field::Type::Date:
        return OFTDate;
    case Field::Type::DateTime:
        return OFTDateTime;
    case Field::Type::Text:
    case Field::Type::List:
        break;
    }
    return OFTString;
}

} // namespace

std::unique_ptr<OGRFieldDefn> ogrField(const Field &field, const QString &name)
{
    auto definition = std::make_unique<OGRFieldDefn>(name.toUtf8().constData(), ogrType(field.type));
    if (field.type == Field::Type::Boolean) {
        definition->SetSubType(OFSTBoolean);
    }
    return definition;
}

void setOgrValue(OGRFeature &feature, int index, Field::Type type, const Column &column, std::size_t row)
{
    if (column.isNull(row)) {
        feature.SetFieldNull(index);
        return;
    }
    const auto number = column.number(row);
    if (type == Field::Type::Integer) {
        feature.SetField(index, GIntBig(column.value(row).toLongLong()));
    } else if (type == Field::Type::Boolean) {
        feature.SetField(index, column.value(row).toBool() ? 1 : 0);
    } else if (number) {
        feature.SetField(index, *number);
    } else {
        feature.SetField(index, std::string(column.text(row)).c_str()); // dates are ISO 8601, as GDAL reads
    }
}

} // namespace revier
