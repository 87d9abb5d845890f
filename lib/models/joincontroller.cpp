// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/joincontroller.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// Layers that a table can be joined to; a drawing is no file that could be read again.
std::vector<const Layer *> layersOf(const MapStatePtr &state)
{
    std::vector<const Layer *> layers;
    for (std::size_t i = 0; state && i < state->layers.size(); ++i) {
        const auto &layer = state->layers[i];
        if (layer.table && !layer.sketch && !layer.table->geometry.bounds().isEmpty()) {
            layers.push_back(&layer);
        }
    }
    return layers;
}

QStringList namesOf(const FeatureTable &table)
{
    QStringList names;
    for (const auto &field : table.fields) {
        names.append(field.name);
    }
    return names;
}

/// "a, b, c …", shortened where it is long.
QString listed(const QStringList &names, std::size_t count)
{
    return names.join(u", ") + (std::size_t(names.size()) < count ? u" …"_s : QString());
}

} // namespace

JoinController::JoinController(QObject *parent)
    : QObject(parent)
    , m_reading(this)
    , m_comparing(this)
{
}

void JoinController::setMap(MapController *map)
{
    if (m_map == map) {
        return;
    }
    if (m_map) {
        m_map->disconnect(this);
    }
    m_map = map;
    if (map != nullptr) {
        connect(map, &MapController::busyChanged, this, &JoinController::refresh);
    }
    Q_EMIT mapChanged();
}

const Layer *JoinController::layer() const
{
    const auto index = m_state ? m_state->layerIndex(m_layerId) : -1;
    return index < 0 ? nullptr : &m_state->layers[std::size_t(index)];
}

FeatureTablePtr JoinController::rows() const
{
    return m_tableIndex >= 0 && m_tableIndex < int(m_tables.size()) ? m_tables[std::size_t(m_tableIndex)]
                                                                    : FeatureTablePtr();
}

QStringList JoinController::layerTitles() const
{
    QStringList titles;
    for (const auto *each : layersOf(m_state)) {
        titles.append(each->title.in(m_map ? m_map->language() : Language::German));
    }
    return titles;
}

int JoinController::layerIndex() const
{
    const auto layers = layersOf(m_state);
    const auto found = std::ranges::find(layers, m_layerId, &Layer::id);
    return found == layers.end() ? -1 : int(found - layers.begin());
}

void JoinController::setLayerIndex(int index)
{
    const auto layers = layersOf(m_state);
    if (index >= 0 && index < int(layers.size()) && layers[std::size_t(index)]->id != m_layerId) {
        m_layerId = layers[std::size_t(index)]->id;
        startOver();
    }
}

QStringList JoinController::layerFields() const
{
    return layer() != nullptr ? namesOf(*layer()->table) : QStringList();
}

int JoinController::layerKeyIndex() const
{
    return int(layerFields().indexOf(m_layerKey));
}

void JoinController::setLayerKeyIndex(int index)
{
    if (const auto name = layerFields().value(index); !name.isEmpty() && name != m_layerKey) {
        m_layerKey = name;
        compare();
    }
}

QString JoinController::fileName() const
{
    return QFileInfo(m_path).fileName();
}

QStringList JoinController::tableNames() const
{
    QStringList names;
    for (const auto &table : m_tables) {
        names.append(table->name);
    }
    return names;
}

void JoinController::setTableIndex(int index)
{
    if (index != m_tableIndex && index >= 0 && index < int(m_tables.size())) {
        m_tableIndex = index;
        startOver();
    }
}

QStringList JoinController::tableFields() const
{
    return rows() ? namesOf(*rows()) : QStringList();
}

int JoinController::tableKeyIndex() const
{
    return int(tableFields().indexOf(m_tableKey));
}

void JoinController::setTableKeyIndex(int index)
{
    if (const auto name = tableFields().value(index); !name.isEmpty() && name != m_tableKey) {
        m_tableKey = name;
        m_chosen.removeAll(name);
        compare();
    }
}

QStringList JoinController::columns() const
{
    auto names = tableFields();
    names.removeAll(m_tableKey);
    return names;
}

QStringList JoinController::joins() const
{
    QStringList texts;
    if (layer() != nullptr) {
        for (const auto &each : layer()->joins) {
            texts.append(u"%1: %2"_s.arg(QFileInfo(each.path).fileName(), each.columns.join(u", ")));
        }
    }
    return texts;
}

bool JoinController::isReady() const
{
    return !isBusy() && layer() != nullptr && rows() && m_preview.matched > 0 && !m_chosen.isEmpty();
}

QString JoinController::matchText() const
{
    if (isBusy() || layer() == nullptr || !rows() || !m_preview.error.isEmpty()) {
        return {};
    }
    const auto locale = localeOf(m_map ? m_map->language() : Language::German);
    return m_preview.matched == 0 ? tr("No feature finds its row by these keys. Please choose other ones.")
                                  : tr("%1 of %2 features find their row.")
                                        .arg(locale.toString(qulonglong(m_preview.matched)),
                                             locale.toString(qulonglong(m_preview.features)));
}

QString JoinController::withoutRowText() const
{
    return isBusy() ? QString() : listed(m_preview.featuresWithoutRow, m_preview.withoutRow);
}

QString JoinController::unusedText() const
{
    return isBusy() ? QString() : listed(m_preview.unusedKeys, m_preview.unused);
}

QString JoinController::repeatedText() const
{
    return isBusy() ? QString() : m_preview.repeatedKeys.join(u", ");
}

void JoinController::begin(const QString &layerId)
{
    m_reading.cancel();
    m_comparing.cancel();
    m_tables.clear();
    m_path.clear();
    m_error.clear();
    m_preview = {};
    m_layerId = layerId;
    m_state = m_map ? m_map->document()->snapshot() : MapStatePtr();
    const auto *chosen = layer();
    const auto layers = layersOf(m_state);
    const bool canTakeOver = chosen != nullptr && std::ranges::contains(layers, chosen);
    const auto table = chosen != nullptr && !canTakeOver ? chosen->path : QString();
    if (!canTakeOver) {
        m_layerId = layers.empty() ? QString() : layers.front()->id;
    }
    if (!table.isEmpty()) {
        readTable(table);
    }
    startOver();
}

void JoinController::openTable(const QUrl &url)
{
    if (!url.isLocalFile()) {
        m_error = tr("%1: Only local files can be joined. Please save the file first.").arg(url.toString());
        Q_EMIT changed();
        return;
    }
    readTable(url.toLocalFile());
}

void JoinController::readTable(const QString &path)
{
    m_path = QFileInfo(path).absoluteFilePath();
    m_tables.clear();
    m_tableIndex = 0;
    m_error.clear();
    m_preview = {};
    m_reading.start([path = m_path](const JobControl &control) { return readJoinTables(path, control); },
                    [this](const JoinTables &read) {
                        m_tables = read.tables;
                        m_error = read.error;
                        startOver();
                    });
    Q_EMIT changed();
}

void JoinController::startOver()
{
    m_layerKey.clear();
    m_tableKey.clear();
    m_chosen.clear();
    compare();
}

void JoinController::compare()
{
    m_comparing.cancel();
    m_preview = {};
    const auto table = rows();
    if (layer() == nullptr || !table) {
        Q_EMIT changed();
        return;
    }
    const auto language = m_map ? m_map->language() : Language::German;
    m_comparing.start(
        [layer = *layer(), table, layerKey = m_layerKey, tableKey = m_tableKey,
         language](const JobControl &control) {
            return previewJoin(layer, *table, layerKey, tableKey, language, control);
        },
        [this](const JoinPreview &preview) {
            const bool first = m_tableKey.isEmpty();
            m_preview = preview;
            m_error = preview.error;
            m_layerKey = preview.layerKey;
            m_tableKey = preview.tableKey;
            if (first) {
                m_chosen = columns();
            }
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void JoinController::chooseColumn(const QString &name, bool chosen)
{
    QStringList now; // in the order of the table
    for (const auto names = columns(); const auto &each : names) {
        if (each == name ? chosen : m_chosen.contains(each)) {
            now.append(each);
        }
    }
    if (now != m_chosen) {
        m_chosen = now;
        Q_EMIT changed();
    }
}

void JoinController::join()
{
    if (!isReady() || !m_map) {
        return;
    }
    auto joins = layer()->joins;
    joins.push_back({.path = m_path,
                     .sublayer = m_tables.size() > 1 ? rows()->name : QString(),
                     .key = m_layerKey,
                     .tableKey = m_tableKey,
                     .columns = m_chosen});
    const auto text =
        tr("Joined to “%1”: %2").arg(layer()->title.in(m_map->language()), m_chosen.join(u", "));
    m_map->setJoins(m_layerId, std::move(joins));
    Q_EMIT joined(text);
}

void JoinController::removeJoin(int index)
{
    if (!m_map || layer() == nullptr || index < 0 || index >= int(layer()->joins.size())) {
        return;
    }
    auto joins = layer()->joins;
    joins.erase(joins.begin() + index);
    m_map->setJoins(m_layerId, std::move(joins)); // refresh() follows once the layer is read
}

void JoinController::refresh()
{
    if (m_state && m_map && !m_map->isBusy()) {
        m_state = m_map->document()->snapshot();
        compare();
    }
}

} // namespace revier
