// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "models/viewcontroller.h"
#include "profile/sitefacts.h"

#include <QAbstractListModel>
#include <QPointer>

#include <vector>

namespace revier {

/// The selected feature as labelled, formatted lines. Where the layer describes its fields only those are
/// shown, in their order, without empty ones; otherwise all fields under their own names. Of a raster of
/// numbers the values of the cell that was clicked stand above, once a job has read them.
class DetailsModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(revier::ViewController *viewController READ viewController WRITE setViewController NOTIFY
                   viewControllerChanged REQUIRED FINAL)
    Q_PROPERTY(QString title READ title NOTIFY featureChanged FINAL)
    Q_PROPERTY(QString layerTitle READ layerTitle NOTIFY featureChanged FINAL)
    Q_PROPERTY(QString source READ source NOTIFY featureChanged FINAL)
    Q_PROPERTY(QString quality READ quality NOTIFY featureChanged FINAL)
    Q_PROPERTY(QString position READ position NOTIFY featureChanged FINAL)
    Q_PROPERTY(QString attribution READ attribution NOTIFY featureChanged FINAL)
    Q_PROPERTY(QString seriesLabel READ seriesLabel NOTIFY seriesChanged FINAL)
    Q_PROPERTY(QString seriesValue READ seriesValue NOTIFY seriesChanged FINAL)
    Q_PROPERTY(QString projectionGroup READ projectionGroup NOTIFY seriesChanged FINAL)
    Q_PROPERTY(QString projectionKey READ projectionKey NOTIFY seriesChanged FINAL)
    Q_PROPERTY(QString projectionMeasure READ projectionMeasure NOTIFY seriesChanged FINAL)
public:
    enum Role { LabelRole = Qt::UserRole + 1, ValueRole };

    explicit DetailsModel(QObject *parent = nullptr);
    [[nodiscard]] ViewController *viewController() const { return m_view; }
    void setViewController(ViewController *view);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString layerTitle() const { return m_layerTitle; }
    /// The source with its date, as the feature states it.
    [[nodiscard]] QString source() const { return m_source; }
    /// How sure the facts and the position are, in words: grade and precision.
    [[nodiscard]] QString quality() const { return m_quality; }
    /// UTM and degrees of a point feature; empty for others.
    [[nodiscard]] QString position() const { return m_position; }
    [[nodiscard]] QString attribution() const { return m_attribution; }
    /// Of the layer's numbers over years: "2035, Central assumptions (assumption)"; empty if there are none.
    [[nodiscard]] QString seriesLabel() const { return m_seriesLabel; }
    /// The number of the feature where the time line stands, with its unit, or that there is none.
    [[nodiscard]] QString seriesValue() const { return m_seriesValue; }
    /// What to ask ExplanationModel::ask() for; empty if the number is no job projection.
    [[nodiscard]] QString projectionGroup() const { return m_projectionGroup; }
    [[nodiscard]] QString projectionKey() const { return m_projectionKey; }
    [[nodiscard]] QString projectionMeasure() const { return m_projectionMeasure; }
    /// Everything as lines of text, for the clipboard.
    [[nodiscard]] Q_INVOKABLE QString text() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void viewControllerChanged();
    void featureChanged();
    void seriesChanged();

private:
    void follow();
    void rebuild();
    void updateSeries();
    void fillSeries(const Layer &layer, std::size_t feature, const Moment &moment, Language language);
    void fill(const Layer &layer, std::size_t feature, Language language);
    void readCell(const FeatureTablePtr &table, Language language);
    void addCell(const Raster &raster, const std::vector<std::optional<double>> &values, Language language);

    QPointer<ViewController> m_view;
    LatestJob<std::vector<std::optional<double>>> m_cell;
    std::vector<SiteFacts::Fact> m_lines;
    QString m_title;
    QString m_layerTitle;
    QString m_source;
    QString m_quality;
    QString m_position;
    QString m_attribution;
    QString m_seriesLabel;
    QString m_seriesValue;
    QString m_projectionGroup;
    QString m_projectionKey;
    QString m_projectionMeasure;
};

} // namespace revier
