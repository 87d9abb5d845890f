// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

namespace revier {

/// Messages for the user that wait in a strip until they are dismissed: never a dialog storm. Equal messages
/// are counted, not repeated.
class MessageModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum class Severity { Information, Warning, Error };
    Q_ENUM(Severity)
    /// What the button of a message does.
    enum class Task {
        Join, ///< columns of the layer with the id \a subject to another one
        OpenRaster ///< the file \a subject as a layer, though it holds a map
    };
    Q_ENUM(Task)
    enum Role { TextRole = Qt::UserRole + 1, SeverityRole, RepeatsRole, TaskRole, ActionRole, SubjectRole };
    static constexpr int kMaximum = 50; ///< the oldest go first

    explicit MessageModel(QObject *parent = nullptr);
    [[nodiscard]] int count() const { return int(m_messages.size()); }
    Q_INVOKABLE void add(revier::MessageModel::Severity severity, const QString &text);
    /// A message with something to do about it: \a action is the text of its button, \a subject what the
    /// task is done to.
    Q_INVOKABLE void offer(revier::MessageModel::Task task, const QString &text, const QString &action,
                           const QString &subject);
    Q_INVOKABLE void dismiss(int row);
    Q_INVOKABLE void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Message
    {
        Severity severity;
        QString text;
        int repeats = 1;
        Task task = Task::Join;
        QString action; ///< empty: there is nothing to do
        QString subject;
    };
    void add(Message message);
    std::vector<Message> m_messages;
};

} // namespace revier
