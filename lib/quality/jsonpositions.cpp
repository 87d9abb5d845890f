// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/jsonpositions.h"

#include "quality/jsonpointer.h"
#include "quality/texts_p.h"

#include <QSet>

#include <jsoncons/json_reader.hpp>

#include <cstdint>
#include <string_view>
#include <system_error>

using namespace Qt::StringLiterals;

namespace revier {

/// Hears what the parser reads and notes the lines.
class PositionVisitor final : public jsoncons::default_json_visitor
{
public:
    [[nodiscard]] JsonPositions take() { return std::move(m_positions); }
    [[nodiscard]] int longText() const { return m_longText; } ///< line, or 0

private:
    struct Frame
    {
        bool object = false;
        QString pointer;
        QString key;
        QSet<QString> keys;
        qsizetype index = -1;
    };

    /// The pointer of the value that begins now.
    QString next()
    {
        if (m_frames.empty()) {
            return {};
        }
        auto &frame = m_frames.back();
        return frame.object ? pointerChild(frame.pointer, frame.key)
                            : pointerChild(frame.pointer, ++frame.index);
    }
    void begin(bool object, const jsoncons::ser_context &context)
    {
        const auto pointer = next();
        const bool isMember = !m_frames.empty() && m_frames.back().object;
        if (object && !isMember) {
            m_positions.m_lines.insert(pointer, int(context.line()));
        }
        m_frames.push_back({.object = object, .pointer = pointer, .key = {}, .keys = {}});
    }
    /// Counts an item that has no place of its own.
    bool skip()
    {
        if (!m_frames.empty()) {
            ++m_frames.back().index;
        }
        return true;
    }
    void noteLength(const string_view_type &text, const jsoncons::ser_context &context)
    {
        if (text.size() > JsonPositions::kLongestText && m_longText == 0) {
            m_longText = int(context.line());
        }
    }
    bool visit_begin_object(jsoncons::semantic_tag, const jsoncons::ser_context &context,
                            std::error_code &) override
    {
        begin(true, context);
        return true;
    }
    bool visit_begin_array(jsoncons::semantic_tag, const jsoncons::ser_context &context,
                           std::error_code &) override
    {
        begin(false, context);
        return true;
    }
    bool visit_end_object(const jsoncons::ser_context &, std::error_code &) override
    {
        m_frames.pop_back();
        return true;
    }
    bool visit_end_array(const jsoncons::ser_context &, std::error_code &) override
    {
        m_frames.pop_back();
        return true;
    }
    bool visit_key(const string_view_type &name, const jsoncons::ser_context &context,
                   std::error_code &) override
    {
        noteLength(name, context);
        auto &frame = m_frames.back();
        frame.key = QString::fromUtf8(name.data(), qsizetype(name.size()));
        const auto pointer = pointerChild(frame.pointer, frame.key);
        if (frame.keys.contains(frame.key)) {
            m_positions.m_duplicates.push_back({pointer, int(context.line())});
        }
        frame.keys.insert(frame.key);
        m_positions.m_lines.insert(pointer, int(context.line()));
        return true;
    }
    bool visit_string(const string_view_type &value, jsoncons::semantic_tag,
                      const jsoncons::ser_context &context, std::error_code &) override
    {
        noteLength(value, context);
        return skip();
    }
    bool visit_null(jsoncons::semantic_tag, const jsoncons::ser_context &, std::error_code &) override
    {
        return skip();
    }
    bool visit_bool(bool, jsoncons::semantic_tag, const jsoncons::ser_context &, std::error_code &) override
    {
        return skip();
    }
    bool visit_uint64(std::uint64_t, jsoncons::semantic_tag, const jsoncons::ser_context &,
                      std::error_code &) override
    {
        return skip();
    }
    bool visit_int64(std::int64_t, jsoncons::semantic_tag, const jsoncons::ser_context &,
                     std::error_code &) override
    {
        return skip();
    }
    bool visit_double(double, jsoncons::semantic_tag, const jsoncons::ser_context &,
                      std::error_code &) override
    {
        return skip();
    }

    JsonPositions m_positions;
    std::vector<Frame> m_frames;
    int m_longText = 0;
};

Readable<JsonPositions> JsonPositions::scan(const QByteArray &utf8)
{
    PositionVisitor visitor;
    const auto options = jsoncons::json_options().max_nesting_depth(kDeepest);
    jsoncons::json_string_reader reader(std::string_view(utf8.constData(), std::size_t(utf8.size())), visitor,
                                        options);
    std::error_code error;
    reader.read(error);
    const auto fault = [](const QString &message, std::size_t line) {
        return std::unexpected(TextFault {message, int(line)});
    };
    if (error == jsoncons::json_errc::max_nesting_depth_exceeded) {
        return fault(QualityText::tr("More than %1 levels of nesting.").arg(kDeepest), reader.line());
    }
    if (error) {
        return fault(
            QualityText::tr("This is not valid JSON: %1").arg(QString::fromStdString(error.message())),
            reader.line());
    }
    if (visitor.longText() > 0) {
        return fault(QualityText::tr("The text is longer than %L1 characters.").arg(kLongestText),
                     std::size_t(visitor.longText()));
    }
    return visitor.take();
}

int JsonPositions::line(const QString &pointer) const
{
    auto place = pointer;
    while (!place.isEmpty()) {
        if (const auto found = m_lines.constFind(place); found != m_lines.cend()) {
            return *found;
        }
        place.truncate(place.lastIndexOf(u'/'));
    }
    return m_lines.value({});
}

} // namespace revier
