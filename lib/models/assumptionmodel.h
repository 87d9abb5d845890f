// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobscontroller.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QUrl>

namespace revier {

/// The assumptions of the scenario that the map shows, one row for each source of jobs, to read and to
/// change. Every change is checked, shown by map and chart at once, and a step that can be undone; changes of
/// one value within a second are one step. Scenarios of the program stay as they are: changing one makes a
/// copy, which the map then shows. GUI thread.
class AssumptionModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(revier::JobsController *jobs READ jobs WRITE setJobs NOTIFY jobsChanged REQUIRED FINAL)
    Q_PROPERTY(QString scenarioTitle READ scenarioTitle NOTIFY scenarioChanged FINAL)
    Q_PROPERTY(QString germanTitle READ germanTitle NOTIFY scenarioChanged FINAL)
    Q_PROPERTY(QString englishTitle READ englishTitle NOTIFY scenarioChanged FINAL)
    Q_PROPERTY(QString scenarioNote READ scenarioNote NOTIFY scenarioChanged FINAL)
    Q_PROPERTY(bool shipped READ isShipped NOTIFY scenarioChanged FINAL)
    Q_PROPERTY(QString baseTitle READ baseTitle NOTIFY scenarioChanged FINAL)
    Q_PROPERTY(bool changed READ isChanged NOTIFY scenarioChanged FINAL)
    Q_PROPERTY(bool hasOwn READ hasOwn NOTIFY scenarioChanged FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY messageChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY messageChanged FINAL)
public:
    /// Those from EnabledRole on can be set. Share is in percent, last year 0 if there is none, shape the
    /// number of a Shape, steps as "2028: 50 %; 2032: 100 %".
    enum Role {
        TitleRole = Qt::UserRole + 1,
        SourceIdRole,
        CategoryRole, ///< what it is and what it does: "Data centre, construction: temporary jobs"
        BoundRole, ///< "up to 2,500 jobs: published upper bound"
        BoundNoteRole, ///< what must be said with the bound
        CitationRole, ///< source, date and grade of the bound
        RealisedRole, ///< share and what comes of it: "50 % = 1,250 jobs"
        ConfirmedRole,
        PublishedRole, ///< names of the roles whose value a source gives: "share", "fullYear"
        ChangedRole, ///< whether it differs from the scenario of the program
        TemporaryRole, ///< whether it needs a last year
        EnabledRole,
        ShapeRole,
        StartYearRole,
        FullYearRole,
        LastYearRole,
        ShareRole,
        DelayRole,
        StepsRole,
        NoteRole
    };
    Q_ENUM(Role)

    explicit AssumptionModel(QObject *parent = nullptr);

    [[nodiscard]] JobsController *jobs() const { return m_jobs; }
    void setJobs(JobsController *jobs);
    /// Empty without projections.
    [[nodiscard]] QString scenarioTitle() const;
    [[nodiscard]] QString germanTitle() const;
    [[nodiscard]] QString englishTitle() const;
    [[nodiscard]] QString scenarioNote() const;
    /// Whether the scenario ships with the program, so that changing it makes a copy.
    [[nodiscard]] bool isShipped() const;
    /// Of the scenario of the program that reset() goes back to; empty if there is none.
    [[nodiscard]] QString baseTitle() const;
    /// Whether any value differs from that scenario.
    [[nodiscard]] bool isChanged() const;
    /// Whether there are scenarios of the user's own.
    [[nodiscard]] bool hasOwn() const;
    /// What happened that the user should know; empty if nothing did.
    [[nodiscard]] QString notice() const { return m_notice; }
    /// Why the last change was not made; empty if it was.
    [[nodiscard]] QString error() const { return m_error; }

    /// Makes a copy and shows it.
    Q_INVOKABLE bool duplicate();
    /// If one of both is empty the other one stands for it.
    Q_INVOKABLE bool rename(const QString &german, const QString &english);
    /// One row, or all, as in the scenario of the program. False for one that is no copy.
    Q_INVOKABLE bool reset(int row);
    Q_INVOKABLE bool resetAll();
    /// Removes the scenario, if it is the user's own, and shows what it was copied from.
    Q_INVOKABLE bool remove();
    /// Writes the user's own scenarios into a file for JobModel::withFile(), whole or not at all. Without a
    /// suffix it gets ".json".
    Q_INVOKABLE bool exportTo(const QUrl &file);
    /// Adds the scenarios of a file and shows the first of them.
    Q_INVOKABLE bool importFrom(const QUrl &file);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void jobsChanged();
    void scenarioChanged();
    void messageChanged();
    void saved(const QString &path);

private:
    void follow();
    void refresh();
    [[nodiscard]] const JobModel *model() const;
    /// The scenario shown; null if there are no projections.
    [[nodiscard]] const Scenario *scenario() const;
    /// The scenario of the program that it is or came from.
    [[nodiscard]] const Scenario *base() const;
    [[nodiscard]] Language language() const;
    [[nodiscard]] const JobSource &source(int row) const { return model()->sources()[std::size_t(row)]; }
    /// What the scenario says of a source; where it says nothing, what the base says, not counted.
    [[nodiscard]] Assumption assumption(const JobSource &source) const;
    [[nodiscard]] bool differs(const JobSource &source) const;
    [[nodiscard]] QVariant valueOf(const JobSource &source, int role) const;
    [[nodiscard]] QVariant factOf(const JobSource &source, int role) const;
    /// The scenario, or a copy if it ships with the program.
    [[nodiscard]] Scenario editable() const;
    /// Takes a changed scenario. \a where is said before what is wrong, \a what names the step, see
    /// JobsController::setModel().
    bool apply(const Scenario &changed, const QString &where = {}, const QString &what = {});
    bool applyAssumption(const Assumption &changed, const JobSource &source, int role);
    void select(const QString &scenarioId);
    bool fail(const QString &error);
    void say(const QString &notice, const QString &error = {});
    void forget() { say({}); }

    QPointer<JobsController> m_jobs;
    QStringList m_sourceIds; ///< of the rows
    QString m_notice;
    QString m_error;
    QString m_saidOf; ///< the scenario that notice and error speak of
};

} // namespace revier
