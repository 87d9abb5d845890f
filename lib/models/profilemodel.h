// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "models/viewcontroller.h"
#include "profile/siteprofile.h"

#include <QAbstractListModel>
#include <QPointer>

#include <optional>
#include <vector>

namespace revier {

/// What lies around the selected feature, as lines for the details card. Computed in a job, only while it is
/// active. GUI thread.
class ProfileModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(revier::ViewController *viewController READ viewController WRITE setViewController NOTIFY
                   viewControllerChanged REQUIRED FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY profileChanged FINAL)
public:
    enum Role { LabelRole = Qt::UserRole + 1, ValueRole };

    explicit ProfileModel(QObject *parent = nullptr);

    [[nodiscard]] ViewController *viewController() const { return m_view; }
    void setViewController(ViewController *view);
    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    [[nodiscard]] int count() const { return int(m_lines.size()); }
    /// Everything as lines of text, for the clipboard.
    [[nodiscard]] Q_INVOKABLE QString text() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void viewControllerChanged();
    void activeChanged();
    void profileChanged();

private:
    struct Line
    {
        QString label;
        QString value;
    };
    using Profile = std::optional<Result<SiteProfile>>;
    void update();
    void show(const Profile &profile);
    void addPeople(const SiteProfile &profile, const QLocale &locale);
    void addJobs(const SiteProfile &profile, const QLocale &locale);

    QPointer<ViewController> m_view;
    bool m_active = false;
    std::vector<Line> m_lines;
    LatestJob<Profile> m_job;
};

} // namespace revier
