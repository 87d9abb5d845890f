// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/jsontext_p.h"

#include <simdjson.h>

#include <format>

namespace revier {
namespace {

using simdjson::SUCCESS;
using simdjson::dom::element;
using simdjson::dom::element_type;

void appendEscaped(std::string &text, std::string_view utf8)
{
    constexpr std::string_view kEscaped = "\"\\/\b\f\n\r\t";
    constexpr std::string_view kLetters = "\"\\/bfnrt";
    constexpr unsigned char kFirstPrintable = 0x20;
    text += '"';
    for (const char c : utf8) {
        if (const auto at = kEscaped.find(c); at != std::string_view::npos) {
            text += '\\';
            text += kLetters[at];
        } else if (static_cast<unsigned char>(c) < kFirstPrintable) {
            text += std::format("\\u{:04x}", int(c));
        } else {
            text += c;
        }
    }
    text += '"';
}

bool appendElement(std::string &text, const element &item);

bool appendArray(std::string &text, simdjson::dom::array array)
{
    text += '[';
    bool first = true;
    for (const auto item : array) {
        text += std::exchange(first, false) ? " " : ", ";
        if (!appendElement(text, item)) {
            return false;
        }
    }
    text += " ]";
    return true;
}

bool appendObject(std::string &text, simdjson::dom::object object)
{
    text += '{';
    bool first = true;
    for (const auto field : object) {
        text += std::exchange(first, false) ? " " : ", ";
        appendEscaped(text, field.key);
        text += ": ";
        if (!appendElement(text, field.value)) {
            return false;
        }
    }
    text += " }";
    return true;
}

bool appendElement(std::string &text, const element &item)
{
    switch (item.type()) {
    case element_type::ARRAY:
        return appendArray(text, item);
    case element_type::OBJECT:
        return appendObject(text, item);
    case element_type::INT64:
        text += std::to_string(std::int64_t(item));
        return true;
    case element_type::STRING:
        appendEscaped(text, std::string_view(item));
        return true;
    case element_type::BOOL:
        text += bool(item) ? "true" : "false";
        return true;
    case element_type::NULL_VALUE:
        text += "null";
        return true;
    default:
        return false;
    }
}

std::optional<std::string> itemText(const element &item, OGRFieldType type)
{
    std::int64_t integer = 0;
    double real = 0;
    bool flag = false;
    std::string_view text;
    if (type == OFTStringList) {
        return item.get(text) == SUCCESS ? std::optional(std::string(text)) : std::nullopt;
    }
    if (type == OFTRealList) {
        return item.get(real) == SUCCESS ? std::optional(std::format("{}", real)) : std::nullopt;
    }
    if (item.get(flag) == SUCCESS) {
        return flag ? "1" : "0";
    }
    return item.get(integer) == SUCCESS ? std::optional(std::to_string(integer)) : std::nullopt;
}

} // namespace

std::optional<std::string> nestedJsonText(std::string_view json)
{
    simdjson::dom::parser parser;
    element root;
    std::string text;
    if (parser.parse(json.data(), json.size()).get(root) != SUCCESS || !appendElement(text, root)) {
        return std::nullopt;
    }
    return text;
}

std::optional<std::string> jsonListText(std::string_view json, OGRFieldType type)
{
    simdjson::dom::parser parser;
    simdjson::dom::array items;
    if (parser.parse(json.data(), json.size()).get(items) != SUCCESS) {
        return std::nullopt;
    }
    std::string text;
    for (const auto item : items) {
        const auto next = itemText(item, type);
        if (!next) {
            return std::nullopt;
        }
        text += text.empty() ? *next : ", " + *next;
    }
    return text;
}

} // namespace revier
