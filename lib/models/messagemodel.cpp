// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messagemodel.h"

#include <algorithm>
#include <utility>

namespace revier {

MessageModel::MessageModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void MessageModel::add(Severity severity, const QString &text)
{
    add(Message {.severity = severity, .text = text, .action = {}, .subject = {}});
}

void MessageModel::offer(Task task, const QString &text, const QString &action, const QString &subject)
{
    add(Message {
        .severity = Severity::Information, .text = text, .task = task, .action = action, .subject = subject});
}

void MessageModel::add(Message message)
{
    const auto it = std::ranges::find(m_messages, message.text, &Message::text);
    if (it != m_messages.end()) {
        ++it->repeats;
        it->task = message.task; // what was offered before may be gone
        it->action = message.action;
        it->subject = message.subject;
        const auto changed = index(int(it - m_messages.begin()));
        Q_EMIT dataChanged(changed, changed, {RepeatsRole, TaskRole, ActionRole, SubjectRole});
        return;
    }
    if (count() == kMaximum) {
        dismiss(0);
    }
    beginInsertRows({}, count(), count());
    m_messages.push_back(std::move(message));
    endInsertRows();
    Q_EMIT countChanged();
}

void MessageModel::dismiss(int row)
{
    if (row < 0 || row >= count()) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_messages.erase(m_messages.begin() + row);
    endRemoveRows();
    Q_EMIT countChanged();
}

void MessageModel::clear()
{
    if (m_messages.empty()) {
        return;
    }
    beginResetModel();
    m_messages.clear();
    endResetModel();
    Q_EMIT countChanged();
}

int MessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &message = m_messages[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return message.text;
    case SeverityRole:
        return int(message.severity);
    case RepeatsRole:
        return message.repeats;
    case TaskRole:
        return int(message.task);
    case ActionRole:
        return message.action;
    case SubjectRole:
        return message.subject;
    default:
        return {};
    }
}

QHash<int, QByteArray> MessageModel::roleNames() const
{
    return {{TextRole, "text"}, {SeverityRole, "severity"}, {RepeatsRole, "repeats"},
            {TaskRole, "task"}, {ActionRole, "action"},     {SubjectRole, "subject"}};
}

} // namespace revier
