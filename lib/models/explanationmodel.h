// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobscontroller.h"
#include "scenario/explanation.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QStringList>

#include <vector>

namespace revier {

/// Why a number of the projections is what it is, in the year and scenario of the map: the rows are what it
/// was made of. GUI thread.
class ExplanationModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(revier::JobsController *jobs READ jobs WRITE setJobs NOTIFY jobsChanged REQUIRED FINAL)
    Q_PROPERTY(QStringList groupTitles READ groupTitles NOTIFY explanationChanged FINAL)
    Q_PROPERTY(int group READ group WRITE setGroup NOTIFY explanationChanged FINAL)
    Q_PROPERTY(QStringList measureTitles READ measureTitles NOTIFY explanationChanged FINAL)
    Q_PROPERTY(int measure READ measure WRITE setMeasure NOTIFY explanationChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY explanationChanged FINAL)
    Q_PROPERTY(QString value READ value NOTIFY explanationChanged FINAL)
    Q_PROPERTY(QString kindText READ kindText NOTIFY explanationChanged FINAL)
    Q_PROPERTY(QString formula READ formula NOTIFY explanationChanged FINAL)
    Q_PROPERTY(QString gradeText READ gradeText NOTIFY explanationChanged FINAL)
    Q_PROPERTY(QStringList remarks READ remarks NOTIFY explanationChanged FINAL)
public:
    enum Role {
        LabelRole = Qt::UserRole + 1,
        ValueRole,
        KindTextRole,
        AssumedRole,
        NoteRole,
        SourceRole,
        GradeRole
    };

    explicit ExplanationModel(QObject *parent = nullptr);

    [[nodiscard]] JobsController *jobs() const { return m_jobs; }
    void setJobs(JobsController *jobs);
    /// The region, the Kreise, the municipalities that sources name, all sources.
    [[nodiscard]] QStringList groupTitles() const;
    [[nodiscard]] int group() const;
    void setGroup(int group);
    [[nodiscard]] QStringList measureTitles() const;
    [[nodiscard]] int measure() const;
    void setMeasure(int measure);
    [[nodiscard]] QString title() const { return m_explanation.title; }
    [[nodiscard]] QString value() const { return m_explanation.value; }
    [[nodiscard]] QString kindText() const;
    [[nodiscard]] QString formula() const { return m_explanation.formula; }
    /// The worst of the inputs, in words; empty without inputs.
    [[nodiscard]] QString gradeText() const;
    [[nodiscard]] QStringList remarks() const { return m_explanation.remarks; }

    /// Explains one number. \a group is a word of codeOf(GroupKind), or "site" with the id of a feature,
    /// which stands for its first source that has such a number; \a measure one of codeOf(Measure), empty:
    /// what the source does, else "gains". \a scenario becomes the one of the map, unless it is empty. False,
    /// and nothing changes, if one of them is unknown.
    Q_INVOKABLE bool ask(const QString &group, const QString &key, const QString &measure,
                         const QString &scenario = {});
    /// Everything as lines of text, for the clipboard.
    [[nodiscard]] Q_INVOKABLE QString text() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void jobsChanged();
    void explanationChanged();

private:
    void follow();
    void rebuild();
    [[nodiscard]] bool isReady() const
    {
        return m_jobs != nullptr && m_jobs->results() != nullptr && m_jobs->map() != nullptr;
    }
    [[nodiscard]] Language language() const;
    [[nodiscard]] std::vector<JobGroup> groups() const;
    [[nodiscard]] std::optional<Measure> measureOf(const QString &group, const QString &key,
                                                   const QString &measure) const;
    [[nodiscard]] std::optional<JobGroup> groupOf(const QString &group, const QString &key,
                                                  Measure measure) const;

    QPointer<JobsController> m_jobs;
    JobGroup m_group;
    Measure m_measure = Measure::Gains;
    Explanation m_explanation;
};

} // namespace revier
